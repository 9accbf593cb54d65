"""The small language in which the rules are written.

word            this word, without case and accents
word* *word     any word that begins, or ends, so
a/b/c           one of these
<class>         a word of a class in `words/`, or what a rule with this name in `gives` found
(word)          may be there
!word           the next word is none of these
..  ...         up to 3, or up to 9, other words; the short one passes no comma
^  $            the begin, or the end, of a sentence
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tandem.phrasing.text import Token

GAPS = {"..": (3, False), "...": (9, True)}
CLASS = re.compile(r"<([a-z_]+)>")

# Where what rules found begins, and at which tokens it ends: {"occasion": {3: [5, 7]}}
Found = Mapping[str, Mapping[int, Sequence[int]]]


@dataclass(frozen=True, slots=True)
class Element:
    """One place in a pattern."""

    words: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    gap: int = 0
    crosses: bool = False
    edge: str = ""
    refused: bool = False
    optional: bool = False

    @property
    def must(self) -> bool:
        """Whether a word has to stand here."""
        return not (self.optional or self.refused or self.gap or self.edge)

    def fits(self, token: Token) -> bool:
        """Whether a single token is what stands here."""
        form = token.form
        return (
            form in self.words
            or not self.classes.isdisjoint(token.classes)
            or bool(self.beginnings and form.startswith(self.beginnings))
            or bool(self.endings and form.endswith(self.endings))
        )

    def ends(self, tokens: Sequence[Token], found: Found, place: int) -> Iterator[int]:
        """Where this element may end when it begins at `place`."""
        if place < len(tokens) and self.fits(tokens[place]):
            yield place + 1
        for name in self.classes:
            yield from found.get(name, {}).get(place, ())


Pattern = tuple[Element, ...]


def parsed(text: str) -> Pattern:
    """The pattern that a form stands for. Raises ValueError when nothing in it has to be there."""
    pattern = tuple(element(part) for part in text.split())
    if not any(part.must for part in pattern):
        raise ValueError(f"{text!r} asks for no word")
    return pattern


def element(part: str) -> Element:
    """One part of a form. Raises ValueError when it says nothing."""
    if part in GAPS:
        return Element(gap=GAPS[part][0], crosses=GAPS[part][1])
    if part in "^$":
        return Element(edge=part)
    optional = len(part) > 2 and part.startswith("(") and part.endswith(")")
    part = part[1:-1] if optional else part
    refused = part.startswith("!") and len(part) > 1
    options = (part[1:] if refused else part).split("/") if part != "/" else ["/"]
    classes = frozenset(match[1] for option in options if (match := CLASS.fullmatch(option)))
    plain = [option for option in options if not CLASS.fullmatch(option)]
    if not all(options) or any("<" in option or "(" in option for option in plain):
        raise ValueError(f"cannot read {part!r}")
    return Element(
        words=frozenset(option for option in plain if "*" not in option),
        classes=classes,
        beginnings=tuple(option[:-1] for option in plain if option.endswith("*")),
        endings=tuple(option[1:] for option in plain if option.startswith("*")),
        refused=refused,
        optional=optional,
    )


def end_of_match(pattern: Pattern, tokens: Sequence[Token], found: Found, place: int, step: int = 0) -> int:
    """Where the pattern ends when it begins at `place`, or -1; it never leaves the sentence."""
    if step == len(pattern):
        return place
    part = pattern[step]
    if part.gap:
        for skipped in range(part.gap + 1):
            here = place + skipped
            end = end_of_match(pattern, tokens, found, here, step + 1)
            if end >= 0:
                return end
            if here >= len(tokens) or tokens[here].kind == "stop":
                return -1
            if tokens[here].kind == "comma" and not part.crosses:
                return -1
        return -1
    if part.edge:
        at_edge = starts_sentence(tokens, place) if part.edge == "^" else ends_sentence(tokens, place)
        return end_of_match(pattern, tokens, found, place, step + 1) if at_edge else -1
    if part.refused:
        if next(part.ends(tokens, found, place), None) is not None:
            return -1
        return end_of_match(pattern, tokens, found, place, step + 1)
    for stop in part.ends(tokens, found, place):
        end = end_of_match(pattern, tokens, found, stop, step + 1)
        if end >= 0:
            return end
    return end_of_match(pattern, tokens, found, place, step + 1) if part.optional else -1


def starts_sentence(tokens: Sequence[Token], place: int) -> bool:
    """Whether no word of the sentence stands before."""
    before = place - 1
    while before >= 0 and tokens[before].kind in ("quote", "sign", "comma"):
        before -= 1
    return before < 0 or tokens[before].kind == "stop"


def ends_sentence(tokens: Sequence[Token], place: int) -> bool:
    """Whether no word of the sentence follows."""
    while place < len(tokens) and tokens[place].kind in ("quote", "sign"):
        place += 1
    return place >= len(tokens) or tokens[place].kind == "stop"
