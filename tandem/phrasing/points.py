"""What was found, as five dimensions of 0 to 2. The same for all languages: the languages differ in their data."""

from collections import Counter
from collections.abc import Iterable, Sequence
from copy import copy
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


class Evidence:
    """What was found in sentences that are about work: small talk and pleasantries count for nothing."""

    def __init__(self, tokens: Sequence[Token], spans: Spans) -> None:
        self.tokens = tokens
        self.spans = spans
        self.questions = {token.sentence for token in tokens if token.kind == "stop" and "?" in token.form}
        private = {token.sentence for token in tokens if "small_talk" in token.classes}
        if not any("you" in token.classes or "your" in token.classes for token in tokens):
            spans["act"] = spans["act"] + spans["act_of_third"]
        kind = spans["pleasantry"] + spans["aside"]
        acts = [span for name in ("act", "act_now") for span in spans[name] if not overlaps(span, kind)]
        acting = {tokens[span.start].sentence for span in acts}
        self.about_others = {token.sentence for token in tokens if not OTHERS.isdisjoint(token.classes)}
        aside = {tokens[span.start].sentence for span in spans["aside"]}
        self.idle = (private | aside) - (acting - self.questions)
        self.live = [number for number in range(tokens[-1].sentence + 1 if tokens else 1) if number not in self.idle]
        self.within: Sequence[int] = self.live
        self._kept: dict[str, list[Span]] = {}

    def __getitem__(self, name: str) -> list[Span]:
        kept = self._kept.get(name)
        if kept is None:
            kept = self._kept[name] = [
                span
                for span in self.spans[name]
                if self.counts(span)
                and self.sentence(span) not in self.idle
                and not overlaps(span, self.spans["pleasantry"])
            ]
        return kept

    def counts(self, span: Span) -> bool:
        """Whether a span stands where it counts."""
        sentence = self.sentence(span)
        return sentence in self.within and sentence not in self.idle and not overlaps(span, self.spans["pleasantry"])

    def among(self, sentences: Sequence[int]) -> "Evidence":
        """What stands in some sentences."""
        part = copy(self)
        part._kept = {}
        part.within = sentences
        return part

    def followed(self, sentences: Iterable[int]) -> set[int]:
        """Some sentences, and after each the next one that is no small talk."""
        next_ones = dict(zip(self.within, self.within[1:], strict=False))
        return {other for number in sentences for other in (number, next_ones.get(number, number))}

    def sentence(self, span: Span) -> int:
        """The number of the sentence in which a span begins."""
        return self.tokens[span.start].sentence

    def sentences(self, *names: str) -> set[int]:
        """The sentences in which one of these was found."""
        return {self.sentence(span) for name in names for span in self[name]}

    def beside(self, span: Span, name: str) -> bool:
        """Whether something was found, or a word of a class stands, in the same sentence."""
        sentence = self.sentence(span)
        return sentence in self.sentences(name) or any(
            name in token.classes for token in self.tokens if token.sentence == sentence
        )

    def has(self, span: Span, name: str, after: int = 0) -> bool:
        """Whether a class of words stands in a span, or in so many words after it that no comma parts from it."""
        if any(name in token.classes for token in self.tokens[span.start : span.end]):
            return True
        for token in self.tokens[span.end : span.end + after]:
            if token.kind in ("comma", "stop"):
                return False
            if name in token.classes:
                return True
        return False


OTHERS = frozenset({"thing", "work", "person", "event", "you", "your", "name"})
ACTS = ("act", "act_general", "act_now", "named", "fact", "judged")
TOGETHER = 3  # sentences
WORDS_TOGETHER = 40


def points_of(tokens: Sequence[Token], spans: Spans) -> Points:
    """The points of a text. One piece of evidence counts as much as ten: length is no quality.

    What belongs together stands together: they are those of the best few sentences in a row, so that a longer text
    does not gather points from all that it happens to touch. Only what is asked may stand anywhere.
    """
    found = Evidence(tokens, spans)
    asked = 2 if found["request"] else 1 if found["wish"] else 0
    best = max((told_in(found.among(sentences)) for sentences in stretches(found)), key=sum)
    return Points(*best, asked, task(found, best[1], best[2], asked))


def stretches(found: Evidence) -> list[list[int]]:
    """Sentences in a row that are no longer than feedback is; small talk between them takes no place."""
    lengths = Counter(token.sentence for token in found.tokens)
    result = []
    for place, first in enumerate(found.live):
        stretch, words = [first], lengths[first]
        for number in found.live[place + 1 : place + TOGETHER]:
            words += lengths[number]
            if words > WORDS_TOGETHER:
                break
            stretch.append(number)
        result.append(stretch)
    return result or [[0]]


def told_in(found: Evidence) -> tuple[int, int, int]:
    """The situation, what was done, and what came of it, in some sentences."""
    acts = behaviour(found)
    return situation(found), acts, effect(found, acts)


def behaviour(found: Evidence) -> int:
    """2 for an act that could be seen or heard; 1 where it is general, or told with how good or bad it was."""
    told = [span for span in found["act"] if not overlaps(span, found["no_act"])]
    told += [span for span in found["act_general"] if found.beside(span, "detail")]
    told += [span for span in found["act_now"] if found.beside(span, "detail") and not found.beside(span, "absolute")]
    told = [span for span in told if found.sentence(span) not in found.questions]
    if any(not found.has(span, "manner", after=3) for span in told) or found["fact"]:
        return 2
    stated = [span for name in ACTS for span in found[name]]
    return 1 if any(found.sentence(span) not in found.questions for span in stated) else 0


def overlaps(span: Span, others: Sequence[Span]) -> bool:
    """Whether a span shares a token with one of the others."""
    return any(span.start < other.end and other.start < span.end for other in others)


def situation(found: Evidence) -> int:
    """When and where; a day that is asked for, or still to come, says nothing of when it was."""
    asked = found.sentences("ask", "request") - found.sentences("act", "fact", "effect", "felt")
    best = 0
    for value, name in ((2, "occasion"), (1, "some_time"), (1, "every_time")):
        for span in found[name]:
            sentence = found.sentence(span)
            if sentence not in asked and not overlaps(span, found["coming"]):
                if name == "occasion" and found.beside(span, "every_time"):
                    value = 1
                best = max(best, value)
    return best


def effect(found: Evidence, behaviour: int) -> int:
    """A consequence that is told, or a feeling of the writer with what it comes from."""
    acts = [span for name in ACTS for span in found[name] if found.sentence(span) not in found.questions]
    first = min((span.end for span in acts), default=0)
    about = {found.sentence(span) for span in acts} or found.about_others | found.sentences("occasion")
    near = found.followed(about)
    followed = any(span.start >= first and found.sentence(span) in near for span in found["sequel"])
    result = any(found.sentence(span) in near for span in found["effect"])
    if not acts:
        followed = not found.sentences("sequel").isdisjoint(found.sentences("occasion"))
    told = result or followed or (found["felt"] and (behaviour or found["occasion"]))
    if told and (behaviour or found["result"] or not (found["label"] or found["trait"])):
        return 2
    return 1 if found["effect"] or found["effect_general"] or found["felt"] or found["felt_mildly"] else 0


def task(found: Evidence, behaviour: int, effect: int, request: int) -> int:
    """Whether the text is about work and acts, or about the person: two words about the person outweigh a fact."""
    concrete = 2 in (behaviour, effect, request)
    asked = found.sentences("ask", "request") | found.questions
    kind = found["praise_of_person"]
    against = apart(
        [
            span
            for name in ("label", "mind_reading", "blame", "trait")
            for span in found[name]
            if not overlaps(span, kind)
        ]
        + [span for span in found["verdict"] if found.sentence(span) not in asked]
    )
    if against:
        facts = [behaviour, effect, request].count(2)
        return 1 if against == 1 and (behaviour == 2 or facts > 1) else 0
    if kind:
        return 1 if concrete or behaviour else 0
    if found["irony"]:
        return 1 if concrete else 0
    if found["judged"] or found["absolute"] or (found["judgement"] and not found["about_work"]):
        return 1
    return 2 if concrete or behaviour or found["about_work"] else 1


def apart(spans: Sequence[Span]) -> int:
    """How many there are, those that overlap counted once."""
    count, last = 0, -1
    for span in sorted(spans, key=lambda span: span.start):
        if span.start >= last:
            count += 1
        last = max(last, span.end)
    return count
