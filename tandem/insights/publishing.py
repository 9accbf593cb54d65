"""From what was counted in the groups that are not divided to what is published of all groups. Pure functions."""

from dataclasses import dataclass, field
from statistics import median

from .bands import told
from .states import Told

STEP = 5  # shares of answers are told in steps of so many per cent


@dataclass(eq=False)
class Node:
    """A group with those below it."""

    key: int
    people: int
    children: list = field(default_factory=list)

    @property
    def leaves(self):
        """The groups below that are not divided further, or itself."""
        return [leaf for child in self.children for leaf in child.leaves] if self.children else [self]


def figures(nodes, seen, minimum, written=None, waited=None):
    """{node: the fields of its snapshot} for a tree, the whole first. The counts are those of leaves."""
    sizes = {node: node.people for node in nodes}
    below = {node: [leaf.key for leaf in node.leaves] for node in nodes}
    gave = {node: sum(seen[key].gave for key in below[node]) for node in nodes}
    received = {node: sum(seen[key].received for key in below[node]) for node in nodes}
    gave_told = told(nodes[0], sizes, gave, minimum)
    received_told = told(nodes[0], sizes, received, minimum)
    found = {}
    for node in nodes:
        counts = gave_told[node] == Told.EXACT
        found[node] = {
            "gave_told": gave_told[node],
            "gave": gave[node] if counts else None,
            "received_told": received_told[node],
            "received": received[node] if received_told[node] == Told.EXACT else None,
            "pieces": sum(seen[key].pieces for key in below[node]) if counts else None,
        }
    if written is not None:
        _points(nodes, sizes, below, written, minimum, found)
    if waited is not None:
        _waits(nodes, sizes, below, waited, minimum, found)
    return found


def _points(nodes, sizes, below, written, minimum, found):
    """The spread of the points, where enough wrote and not all pieces stand in one band."""
    bands = {node: _added(written[key].bands for key in below[node]) for node in nodes}
    writers = {node: sum(written[key].writers for key in below[node]) for node in nodes}

    def spread(opened):
        together = _added(one.more for one in opened)
        return sum(one.count for one in opened) >= minimum and max(together) < sum(together)

    shown = told(nodes[0], sizes, writers, minimum, allowed=spread, more=bands)
    for node in nodes:
        if shown[node] == Told.EXACT:
            found[node]["points"] = _shares(bands[node])


def _waits(nodes, sizes, below, waited, minimum, found):
    """How long answers took and how many came, where enough people asked."""
    askers = {node: sum(waited[key].askers for key in below[node]) for node in nodes}
    shown = told(nodes[0], sizes, askers, minimum, allowed=lambda opened: sum(one.count for one in opened) >= minimum)
    for node in nodes:
        days = [one for key in below[node] for one in waited[key].days]
        asked = sum(waited[key].asked for key in below[node])
        if shown[node] == Told.EXACT and len(days) >= minimum and asked - len(days) >= minimum:
            found[node]["answered"] = STEP * round(100 * len(days) / asked / STEP)
            found[node]["waited_days"] = max(round(median(days)), 1)


def _added(rows):
    return tuple(map(sum, zip(*rows, strict=True))) or (0, 0, 0, 0)


def _shares(bands):
    """Per cent in each band, which are together 100."""
    total, found, sofar = sum(bands), [], 0
    for count in bands:
        before, sofar = sofar, sofar + count
        found.append(round(100 * sofar / total) - round(100 * before / total))
    return found
