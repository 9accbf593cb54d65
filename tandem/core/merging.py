"""Two texts that were written from the same one become one text, and no line of either is lost.

By lines, as three-way merging does it: what only one of the two changed is as that one has it. A line that both
changed stands there twice, one under the other; and a line that one took away while the other wrote in it stays.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

ALIKE = 0.5  # from here on two lines are one that was changed
LONG = 120  # letters: longer lines are compared by their words

Mark = Callable[[str], str]
Asks = Callable[[str], bool]


@dataclass(frozen=True)
class Merged:
    """``text``; ``both``: whether a line stands there in two versions."""

    text: str
    both: bool


@dataclass
class _Edits:
    """What became of each line of the beginning, and what was put before each and after the last."""

    lines: list[str | None]
    between: list[list[str]]


def plain(text: str) -> str:
    """A text with line ends as everywhere. White space stays: who types a space goes on behind it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def merge(
    start: str, mine: str, theirs: str, *, my_mark: Mark = str, their_mark: Mark = str, one_hand: Asks | None = None
) -> Merged:
    """``mine`` and ``theirs``, both written from ``start``, as one.

    ``my_mark`` and ``their_mark`` make of a line that both changed how each version stands there (with a name before
    it). ``one_hand`` says of a line of theirs whether I wrote it myself: of such a line the longer version stands alone
    when it only goes on.
    """
    start, mine, theirs = plain(start), plain(mine), plain(theirs)
    if theirs in (start, mine):
        return Merged(mine, False)
    if mine == start:
        return Merged(theirs, False)
    before = _lines(start)
    ours, others = _edits(before, _lines(mine)), _edits(before, _lines(theirs))
    out, both = _together(ours.between[0], others.between[0]), False
    for place, line in enumerate(before):
        kept = _line(line, ours.lines[place], others.lines[place], one_hand)
        if len(kept) == 2:
            both = True
            kept = [their_mark(kept[0]), my_mark(kept[1])]
        out += kept + _together(ours.between[place + 1], others.between[place + 1])
    return Merged("\n".join(out), both)


def arrived(start: str, tried: Iterable[str], theirs: str) -> str:
    """From which text somebody went on, who began at ``start`` and sent ``tried`` without hearing whether it came:
    from the last of these that ``theirs`` holds whole, else from ``start``."""
    for text in reversed(list(tried)):
        if plain(text) != plain(start) and merge(start, text, theirs) == Merged(plain(theirs), False):
            return text
    return start


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _line(line: str, mine: str | None, theirs: str | None, one_hand: Asks | None) -> list[str]:
    """What a line became: nothing, one version, or theirs and mine."""
    if mine == theirs or theirs == line:
        found = [mine]
    elif mine == line:
        found = [theirs]
    else:  # both changed it; who took it away did not know of the other's words
        found = [one for one in (theirs, mine) if one is not None]
        if len(found) == 2 and one_hand and theirs is not None and mine is not None and one_hand(theirs):
            shorter, longer = sorted((mine, theirs), key=len)
            found = [longer] if longer.startswith(shorter) else found
    return [one for one in found if one is not None]


def _together(mine: list[str], theirs: list[str]) -> list[str]:
    """New lines of both at one place: theirs and then mine; what both put there once."""
    out: list[str] = []
    for _kind, a, b, c, d in SequenceMatcher(None, theirs, mine, autojunk=False).get_opcodes():
        out += theirs[a:b] + (mine[c:d] if theirs[a:b] != mine[c:d] else [])
    return out


def _edits(before: list[str], after: list[str]) -> _Edits:
    """How ``after`` came of ``before``: a line that was changed is told from one that went and one that came."""
    found = _Edits(list(before), [[] for _place in range(len(before) + 1)])
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            _changed(found, range(a, b), after[c:d])
    return found


def _changed(found: _Edits, places: range, came: Iterable[str]) -> None:
    """Within a stretch that differs: pair each line with the next new one that looks like it."""
    rest, came = list(places), list(came)
    new_before = rest[0] if rest else places.start
    for line in came:
        like = next((place for place in rest if _alike(found.lines[place] or "", line)), None)
        if like is None:
            found.between[new_before].append(line)
            continue
        for gone in rest[: rest.index(like)]:
            found.lines[gone] = None
        found.lines[like] = line
        rest = rest[rest.index(like) + 1 :]
        new_before = like + 1
    for gone in rest:
        found.lines[gone] = None


def _alike(one: str, other: str) -> bool:
    if not one.strip() or not other.strip():
        return False
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter):
        return True
    first, second = (list(one), list(other)) if len(longer) < LONG else (one.split(), other.split())
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= ALIKE
