"""Where a goal is heading: a shrunken pace with its uncertainty, as pure functions. Silent when it knows little."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import sqrt

LEAST_POINTS, LEAST_DAYS = 3, 28
WINDOW = 182  # days that are looked back on
Z = 1.2816  # of a band that holds four times out of five (80 %)
PRIOR_POINTS = 2  # how many steps the prior guess of the unrest counts for
PRIOR_UNREST = 4.0  # points of progress that a week may bring by chance
AHEAD = 731  # days that are looked ahead


@dataclass(frozen=True)
class Forecast:
    """``day`` and ``share``: where it stands; ``pace``: points a day, shrunken, with its variance ``doubt``;
    ``unrest``: the variance that each day brings by chance."""

    day: date
    share: float
    pace: float
    doubt: float
    unrest: float

    def on(self, day: date) -> tuple[float, float, float]:
        """(low, middle, high) on a day to come, from 0 to 100: four times out of five it lies between low and high."""
        ahead = max(0, (day - self.day).days)
        middle = self.share + self.pace * ahead
        spread = Z * sqrt(self.unrest * ahead + self.doubt * ahead**2)
        return tuple(min(100.0, max(0.0, one)) for one in (middle - spread, middle, middle + spread))  # type: ignore

    def arrival(self) -> tuple[date | None, date | None, date | None]:
        """The days on which the high edge, the middle and the low edge reach 100; None beyond two years."""
        found: list[date | None] = [None, None, None]
        for ahead in range(1, AHEAD + 1):
            day = self.day + timedelta(days=ahead)
            for place, share in enumerate(reversed(self.on(day))):
                if share >= 100 and found[place] is None:
                    found[place] = day
            if found[2]:
                break
        return tuple(found)  # type: ignore


def forecast(points: list[tuple[date, float]], starts: date, ends: date) -> Forecast | None:
    """What the check-ins of the last half year say about the rest of the way; None when that is too little: fewer than
    three of them, less than 28 days between the first and the last, or when it is there already.

    ``points``: (day, share) in order, one a day. Progress is taken for a Brownian motion with drift: a step of D over
    t days is normal with mean b t and variance s t. With n steps over T days in all:

    - observed pace  B = (last - first) / T
    - unrest         s = (v w + sum((D - B t)^2 / t)) / (v + n - 1), with v = 2 and w = 4^2 / 7: few steps that happen
      to lie on a line do not prove that no chance is in them
    - shrunken pace  b = (B T/s + p / p^2) / (T/s + 1 / p^2) with p = 100 / days of the whole plan: the prior is the
      pace of the plan, give or take as much again; the fewer days were seen, the more it counts
    - doubt          1 / (T/s + 1 / p^2), the variance of b
    - after h days   the middle is last + b h, the variance s h + doubt h^2; the band is 1.2816 times its root either
      way, which holds 80 % of a normal distribution

    The mean of a normal with a normal prior, and the pooled variance: Gelman, Carlin, Stern, Dunson, Vehtari and Rubin,
    Bayesian Data Analysis, third edition, paragraphs 2.5 and 2.6. Brownian motion with drift for progress towards a
    threshold: Whitmore, Lifetime Data Analysis 1 (1995), 307-319. The band edges are of the position on a day, not of
    the first passage.
    """
    recent = [(day, share) for day, share in points if (points[-1][0] - day).days <= WINDOW]
    if len(recent) < LEAST_POINTS or (recent[-1][0] - recent[0][0]).days < LEAST_DAYS or recent[-1][1] >= 100:
        return None
    (first_day, first), (last_day, last) = recent[0], recent[-1]
    total = (last_day - first_day).days
    observed = (last - first) / total
    steps = [(there - here, (then - now).days) for (now, here), (then, there) in pairwise(recent)]
    chance = sum((gain - observed * days) ** 2 / days for gain, days in steps)
    unrest = (PRIOR_POINTS * PRIOR_UNREST**2 / 7 + chance) / (PRIOR_POINTS + len(steps) - 1)
    planned = 100 / max(1, (ends - starts).days + 1)
    seen, prior = total / unrest, 1 / planned**2
    return Forecast(last_day, last, (observed * seen + planned * prior) / (seen + prior), 1 / (seen + prior), unrest)
