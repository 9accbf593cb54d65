"""Which counts of a tree of groups are told as numbers, and which only as a band.

That nobody in a group gave, or that everybody did, tells of each of them. So a count below the minimum is told as
"fewer than 5", and one near the whole as "all but fewer than 5". A number above must not give away more: the sum of
the bands below it that no number has closed yet has to leave each of them its full width, from both ends. Where it
does not, the number above is not told either, and the next one above has to be wide enough for all of them together.
So whoever adds and subtracts published numbers knows of every banded group exactly its band.
"""

from typing import NamedTuple

from .states import Told


class Open(NamedTuple):
    """A banded group: the least and the most that its band allows, the count, and what else it holds."""

    least: int
    most: int
    count: int
    more: tuple = ()


def told(part, sizes, counts, minimum, *, allowed=lambda opened: True, more=None):
    """{part: Told} for a tree of parts. ``sizes`` and ``counts``: {part: people, how many of them did it};
    ``allowed(opened)``: a further condition on banded groups that a number closes; ``more``: {part: what it reads}."""
    found = {}
    _tell(part, sizes, counts, minimum, allowed, more or {}, found)
    return found


def _tell(part, sizes, counts, minimum, allowed, more, found):
    opened = [one for child in part.children for one in _tell(child, sizes, counts, minimum, allowed, more, found)]
    size, count = sizes[part], counts[part]
    found[part], least, most = _band(size, count, minimum)
    alone = Open(least, most, count, more.get(part, ()))
    if found[part] != Told.EXACT:
        return [alone]
    if not part.children and not allowed([alone]):
        found[part] = Told.HIDDEN
        return [Open(0, size, count, alone.more)]
    if opened and not (leaves_open(opened) and allowed(opened)):
        found[part] = Told.HIDDEN
        return opened
    return []


def _band(size, count, minimum):
    if size < 2 * minimum:
        return Told.HIDDEN, 0, size
    if count < minimum:
        return Told.FEW, 0, minimum - 1
    if size - count < minimum:
        return Told.MOST, size - minimum + 1, size
    return Told.EXACT, count, count


def leaves_open(opened):
    """Whether the sum of banded groups leaves each of them its full width."""
    total = sum(one.count for one in opened)
    down, up = total - sum(one.least for one in opened), sum(one.most for one in opened) - total
    return all(one.most - one.least <= min(down, up) for one in opened)
