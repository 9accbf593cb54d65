"""What goals carry of other goals, as pure functions and as the formula that the database computes.

Units: a *share* is a part of a parent in per cent (above 0, at most 100); weight, carried and reached are parts of a
*root* (the goal one asks about) from 0 to 1.

- ``weight(goal) = sum over the paths from the goal to the root of the product of (share / 100)``; of the root itself 1.
- ``carried(goal) = weight(goal) x (1 - sum of the shares of what hangs on it / 100)``: what no smaller goal takes over.
  Of the root that is what nobody carries yet: the *uncovered* part. Over all goals under a root, carried and uncovered
  are together 1.
- ``reached(goal) = carried(goal) x progress / 100``, of quantitative goals. Goals with criteria are shown with their
  evidence and not counted.

Goals that are not set (draft, proposed, declined) or retired carry nothing, and nothing passes through them; a link
without a share says that there is a bond, not how much.
"""

from dataclasses import dataclass, field

FEWEST_CLOSED = 5  # goals that are not open to everybody: below that neither their number nor their progress is told
MOST_PARTS = 7
OPEN = ("root", "group", "goals", "judged", "carried", "reached")  # of a part, what is of goals open to everybody


@dataclass(frozen=True)
class Part:
    """What a group (a unit; None: outside any) carries of a root. ``closed*``: by goals not open to everybody."""

    root: int
    group: int | None
    goals: int = 0
    judged: int = 0
    carried: float = 0.0
    reached: float = 0.0
    closed: int = 0
    closed_carried: float = 0.0
    closed_reached: float = 0.0


@dataclass
class Split:
    """What is carried of one root: by groups, by goals that are not open to everybody, by nobody yet."""

    root: int
    groups: dict = field(default_factory=dict)  # group: Part, of the goals that are open to everybody
    goals: int = 0
    judged: int = 0
    closed: int = 0
    closed_carried: float = 0.0
    carried: float = 0.0
    reached: float = 0.0

    @property
    def told(self):
        """What may be told of it, summed over the groups."""
        sums = [sum(values) for values in zip(*((one.goals, one.judged, one.carried, one.reached)
                                                for one in self.groups.values()), strict=True)]  # fmt: skip
        goals, judged, carried, reached = sums or (0, 0, 0.0, 0.0)
        return Part(self.root, None, goals, judged, carried, reached)

    @property
    def uncovered(self):
        """The part that nobody carries yet, from 0 to 1."""
        return max(0.0, 1 - self.carried)


def together(parts, roots):
    """{root: Split} of what the database counted, the same for every viewer: who compares with somebody else learns
    nothing more.

    By group only goals are told that are open to everybody. The others are one sum over all groups: by unit, one page
    beside another (a unit beside the units in it) would tell what a single goal carries. Their progress counts in from
    FEWEST_CLOSED of them on.
    """
    found = {root: Split(root) for root in roots}
    closed_reached = dict.fromkeys(found, 0.0)
    for part in parts:
        split = found[part.root]
        split.closed += part.closed
        split.closed_carried += part.closed_carried
        closed_reached[part.root] += part.closed_reached
        if part.goals:
            split.groups[part.group] = Part(*(getattr(part, name) for name in OPEN))
        split.goals += part.goals + part.closed
        split.judged += part.judged
        split.carried += part.carried + part.closed_carried
        split.reached += part.reached
    for root, split in found.items():
        if split.closed >= FEWEST_CLOSED:
            split.reached += closed_reached[root]
    return found


def most(weights, number=MOST_PARTS):
    """The keys with the largest weights in order, and those that are left: ``([key], [key])``."""
    ordered = sorted((key for key in weights if weights[key] > 0), key=lambda key: -weights[key])
    return (ordered, []) if len(ordered) <= number + 1 else (ordered[:number], ordered[number:])


def free(shares):
    """What is left of a parent, in per cent, when these shares (None: not estimated) are taken."""
    return max(0, 100 - sum(share for share in shares if share is not None))
