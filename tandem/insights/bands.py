"""Which counts of a tree of groups are told as numbers, and which only as a band.

That nobody in a group gave, or that everybody did, tells of each of them. So a count below the minimum is told as
"fewer than 5", and one near the whole as "all but fewer than 5". A number above must not give away more: the sum of
the groups below it that are not told has to leave each band its full width, from both ends. Where it does not, the
smallest number beside them is withdrawn too, until it does; a number that is withdrawn has to stay open over as many
values as the minimum. So whoever adds and subtracts published numbers knows of every banded group exactly its band.
"""

from typing import NamedTuple

from .states import Told


class Open(NamedTuple):
    """A group that is not told: the least and the most that the reader knows, the count, how wide it has to stay open,
    and what else it holds."""

    least: int
    most: int
    count: int
    width: int
    more: tuple = ()


def told(part, sizes, counts, minimum, *, allowed=lambda opened: True, more=None):
    """{part: Told} for a tree of parts. ``sizes`` and ``counts``: {part: people, how many of them did it};
    ``allowed(opened)``: a further condition on groups that a number closes; ``more``: {part: what it reads}."""
    telling = Telling(sizes, counts, minimum, allowed, more or {})
    telling.tell(part)
    return telling.found


class Telling:
    """What is told so far, and what each number closes."""

    def __init__(self, sizes, counts, minimum, allowed, more):
        """For one tree."""
        self.sizes, self.counts, self.minimum, self.allowed, self.more = sizes, counts, minimum, allowed, more
        self.found, self.closed = {}, {}

    def tell(self, part):
        """Decide about a part and all below it; give the groups that are left open."""
        opened = [one for child in part.children for one in self.tell(child)]
        self.found[part], least, most = _band(self.sizes[part], self.counts[part], self.minimum)
        if self.found[part] != Told.EXACT:
            for below in part.children:
                self._hide(below)
            return [Open(least, most, self.counts[part], most - least, self.more.get(part, ()))]
        if not part.children:
            return [] if self.allowed([self._open(part)]) else self.withdraw(part)
        while opened and not (leaves_open(opened) and self.allowed(opened)):
            beside = [child for child in part.children if self.found[child] == Told.EXACT]
            if not beside:
                self.found[part] = Told.HIDDEN
                return opened
            opened += self.withdraw(min(beside, key=self.sizes.get))
        self.closed[part] = opened
        return []

    def withdraw(self, part):
        """Tell a number no more; give the groups that this opens."""
        self.found[part] = Told.HIDDEN
        if not part.children:
            return [self._open(part)]
        return self.closed.pop(part) or self.withdraw(min(part.children, key=self.sizes.get))

    def _open(self, part):
        return Open(0, self.sizes[part], self.counts[part], self.minimum - 1, self.more.get(part, ()))

    def _hide(self, part):
        """Below a band no number is told."""
        if self.found[part] == Told.EXACT:
            self.found[part] = Told.HIDDEN
        for child in part.children:
            self._hide(child)


def _band(size, count, minimum):
    if size < 2 * minimum:
        return Told.HIDDEN, 0, size
    if count < minimum:
        return Told.FEW, 0, minimum - 1
    if size - count < minimum:
        return Told.MOST, size - minimum + 1, size
    return Told.EXACT, count, count


def leaves_open(opened):
    """Whether their sum leaves each of these groups as wide as it has to be."""
    total = sum(one.count for one in opened)
    least, most = sum(one.least for one in opened), sum(one.most for one in opened)
    return all(
        min(one.most, total - least + one.least) - max(one.least, total - most + one.most) >= one.width
        for one in opened
    )
