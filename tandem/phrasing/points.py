"""What was found, as five dimensions of 0 to 2. The same for all languages: the languages differ in their data."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from tandem.phrasing.grammar import Span, Spans
from tandem.phrasing.text import Token

DIMENSIONS = ("situation", "behaviour", "effect", "request", "task")


@dataclass(frozen=True)
class Points:
    """0 to 2 on each dimension."""

    situation: int
    behaviour: int
    effect: int
    request: int
    task: int

    @property
    def sum(self) -> int:
        """0 to 10."""
        return self.situation + self.behaviour + self.effect + self.request + self.task

    def as_dict(self) -> dict[str, int]:
        """By dimension."""
        return asdict(self)


def points_of(tokens: Sequence[Token], spans: Spans) -> Points:
    """The points of a text. One piece of evidence counts as much as ten: length is no quality."""
    acts = full_acts(tokens, spans)
    behaviour = 2 if acts else 1 if spans["act"] or spans["act_general"] or spans["fact"] else 0
    request = 2 if spans["request"] else 1 if spans["wish"] else 0
    return Points(
        situation=situation(tokens, spans),
        behaviour=behaviour,
        effect=effect(tokens, spans, behaviour),
        request=request,
        task=task(tokens, spans, behaviour, request),
    )


def full_acts(tokens: Sequence[Token], spans: Spans) -> list[Span]:
    """The acts that could be seen or heard: what is said in general needs a detail of the work beside it."""
    acts = [span for span in spans["act"] if not inside(span, spans["no_act"])]
    general = [span for span in spans["act_general"] if detailed(tokens, spans, span)]
    return acts + general + spans["fact"]


def detailed(tokens: Sequence[Token], spans: Spans, span: Span) -> bool:
    """Whether the clause of a general act names a thing, a number or words that were said."""
    sentence = tokens[span.start].sentence
    return any(tokens[detail.start].sentence == sentence for detail in spans["detail"])


def inside(span: Span, others: Sequence[Span]) -> bool:
    """Whether a span overlaps one of the others."""
    return any(span.start < other.end and other.start < span.end for other in others)


def situation(tokens: Sequence[Token], spans: Spans) -> int:
    """A time or place says something where an act, or what it did, stands in the same sentence or beside it."""
    told = ("act", "act_general", "fact", "effect", "judged", "label", "judgement", "blame")
    sentences = {tokens[span.start].sentence for name in told for span in spans[name]}
    near = sentences | {number + 1 for number in sentences} | {number - 1 for number in sentences}
    best = 0
    for value, name in ((2, "occasion"), (1, "some_time")):
        for span in spans[name]:
            counts = tokens[span.start].sentence in near and not inside(span, spans["pleasantry"])
            if counts and not inside(span, spans["coming"]):
                best = max(best, value)
    return best


def effect(tokens: Sequence[Token], spans: Spans, behaviour: int) -> int:
    """A consequence that is told, or a feeling of the writer with what it comes from."""
    if spans["effect"] or (spans["felt"] and behaviour):
        return 2
    return 1 if spans["effect_general"] or spans["felt"] else 0


def task(tokens: Sequence[Token], spans: Spans, behaviour: int, request: int) -> int:
    """Whether the text is about work and acts, or about the person."""
    against = spans["label"] + spans["mind_reading"] + spans["blame"] + spans["verdict"]
    if against:
        return 1 if behaviour == 2 else 0
    if spans["praise_of_person"]:
        return 1
    if behaviour or request == 2 or spans["effect"]:
        return 2
    return 1
