"""Words that judge a person or claim too much: where they stand, why they are marked, and how else to say it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tandem.phrasing.grammar import Span, Spans
from tandem.phrasing.telling import told
from tandem.phrasing.text import Token

KINDS = ("judgement", "label", "absolute", "mind_reading", "blame", "irony", "empty_praise")
# What is about a person says more than what is about a word: of two marks on the same words the first here stays.
STRONGER = ("blame", "mind_reading", "irony", "label", "absolute", "judgement", "empty_praise")


@dataclass(frozen=True)
class Mark:
    """Marked words: `start` and `end` are places in the text; `instead` is in its language."""

    start: int
    end: int
    words: str
    kind: str
    instead: str
    language: str
    own_reason: Mapping[str, str] = field(default_factory=dict, compare=False)

    @property
    def why(self) -> str:
        """Why this is marked, in the language of the text."""
        return self.why_in(self.language)

    def why_in(self, language: str) -> str:
        """Why this is marked, in one sentence. Raises ValueError for a language that is not there."""
        return self.own_reason.get(language) or told("marks", self.kind, "why", language=language)


def marks_of(text: str, tokens: Sequence[Token], spans: Spans, language: str, *, has_act: bool) -> tuple[Mark, ...]:
    """The marks in a text, in order, none over another. Praise is empty only where no act is named."""
    found = [
        (place, span)
        for place, kind in enumerate(STRONGER)
        for span in spans[kind]
        if not (kind == "empty_praise" and has_act)
    ]
    taken: list[Span] = []
    for _, span in sorted(found, key=lambda pair: (pair[0], -(pair[1].end - pair[1].start), pair[1].start)):
        if not any(span.start < other.end and other.start < span.end for other in taken):
            taken.append(span)
    return tuple(marked(text, tokens, span, language) for span in sorted(taken, key=lambda span: span.start))


def marked(text: str, tokens: Sequence[Token], span: Span, language: str) -> Mark:
    """One mark."""
    start, end = tokens[span.start].start, tokens[span.end - 1].end
    kind = span.rule.gives
    instead = span.rule.instead or told("marks", kind, "instead", language=language)
    return Mark(start, end, text[start:end], kind, instead, language, span.rule.why)
