"""What counts of answers say: the middle, the spread, and whether a second time is another than the first."""

import math
from dataclasses import dataclass

# Two-sided 90 % of Student's t for 1 to 30 degrees of freedom; beyond that it hardly changes.
T90 = (
    6.31, 2.92, 2.35, 2.13, 2.02, 1.94, 1.89, 1.86, 1.83, 1.81, 1.80, 1.78, 1.77, 1.76, 1.75,
    1.75, 1.74, 1.73, 1.73, 1.72, 1.72, 1.72, 1.71, 1.71, 1.71, 1.71, 1.70, 1.70, 1.70, 1.70,
)  # fmt: skip


@dataclass(frozen=True)
class Spread:
    """How answers on a scale lie: how many, their mean, lowest and highest, and how often each step."""

    counts: tuple[int, ...]

    @property
    def n(self):
        """How many answered."""
        return sum(self.counts)

    @property
    def values(self):
        """The answers as steps counted from one, lowest first."""
        return [step for step, often in enumerate(self.counts, 1) for _one in range(often)]

    @property
    def mean(self):
        """The mean step."""
        return sum(self.values) / self.n

    @property
    def low(self):
        """The lowest step that was chosen."""
        return self.values[0]

    @property
    def high(self):
        """The highest step that was chosen."""
        return self.values[-1]

    @property
    def deviation(self):
        """The standard deviation, with n - 1."""
        mean, values = self.mean, self.values
        return math.sqrt(sum((value - mean) ** 2 for value in values) / max(self.n - 1, 1))

    @property
    def error(self):
        """The standard error of the mean."""
        return self.deviation / math.sqrt(self.n)


def together(spreads):
    """The answers of several groups as one, or None when there are none."""
    counts = [one.counts for one in spreads]
    return Spread(tuple(map(sum, zip(*counts, strict=True)))) if counts else None


@dataclass(frozen=True)
class Change:
    """From one time to the next: the difference of the means, and how far it may be off (90 %)."""

    before: float
    after: float
    margin: float

    @property
    def difference(self):
        """How much higher the second time."""
        return self.after - self.before

    @property
    def is_clear(self):
        """The interval leaves out zero."""
        return abs(self.difference) > self.margin


def change(before, after):
    """Between two lists of spreads, question by question the same; None where there is nothing to compare.

    Which answers are of one person is not known any more, so that the errors of the questions are taken as if they all
    went the same way: the interval is rather too wide than too narrow.
    """
    pairs = [(old, new) for old, new in zip(before, after, strict=True) if old and new and min(old.n, new.n) > 1]
    if not pairs:
        return None
    margins = [T90[min(min(old.n, new.n) - 1, len(T90)) - 1] * math.hypot(old.error, new.error) for old, new in pairs]
    means = [sum(side.mean for side in sides) / len(pairs) for sides in zip(*pairs, strict=True)]
    return Change(means[0], means[1], sum(margins) / len(pairs))
