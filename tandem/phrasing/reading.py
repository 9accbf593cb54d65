"""`read`: a text becomes points, marks, hints and at most one suggestion."""

from dataclasses import dataclass

from tandem.phrasing.grammar import grammar
from tandem.phrasing.marks import Mark, marks_of
from tandem.phrasing.points import DIMENSIONS, Points, points_of
from tandem.phrasing.telling import told

ENOUGH = 6  # points of ten, from which nothing is suggested
# What helps most comes first: without an act there is nothing to talk about.
FIRST = ("task", "behaviour", "situation", "effect", "request")


@dataclass(frozen=True)
class Reading:
    """What stands in a text. It advises the writer, and is kept nowhere."""

    points: Points
    marks: tuple[Mark, ...]

    def hints(self, shown_in: str) -> dict[str, str]:
        """For each dimension a short sentence on what stands there or would help. Raises ValueError for a language."""
        points = self.points.as_dict()
        return {name: told("hints", name, f"points_{points[name]}", language=shown_in) for name in DIMENSIONS}

    def suggestion(self, shown_in: str) -> str:
        """The one thing that would help most, when there are few points; else nothing. Never a condition."""
        if self.points.sum >= ENOUGH:
            return ""
        points = self.points.as_dict()
        weakest = min(FIRST, key=lambda name: (points[name], FIRST.index(name)))
        return told("hints", weakest, "suggestion", language=shown_in)


def read(text: str, language: str) -> Reading:
    """Read a text in `nl`, `fr` or `en`. Raises ValueError for another language."""
    known = grammar(language)
    tokens = known.tokens(text)
    spans = known.find(tokens)
    points = points_of(tokens, spans)
    return Reading(points, marks_of(text, tokens, spans, language, has_act=points.behaviour > 0))
