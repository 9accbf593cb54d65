"""Progress as pure functions: from numbers and dates to a share between 0 and 100."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

Number = Decimal | float | int


def progress(start: Number | None, target: Number | None, value: Number | None) -> float | None:
    """How much of the road from ``start`` to ``target`` has been travelled, whatever its direction.

    Counted from the start value, never below 0 nor above 100; None while there is nothing to count.
    """
    if start is None or target is None or start == target:
        return None
    travelled = (start if value is None else value) - start
    return min(100.0, max(0.0, 100 * float(travelled) / float(target - start)))


def within(start: Number | None, low: Number | None, high: Number | None, value: Number | None) -> float | None:
    """How well a value stays within a range: 100 inside it, less the farther it lies outside.

    What counts as nothing reached: the distance of the start value from the range when it lies outside (then this is
    the share of the way back that was travelled), else half the width of the range. None while there is no range.
    """
    if start is None or low is None or high is None or high <= low:
        return None

    def outside(number: Number) -> float:
        return float(max(low - number, number - high, 0))

    nothing = outside(start) or float(high - low) / 2
    return min(100.0, max(0.0, 100 * (1 - outside(start if value is None else value) / nothing)))


def expected(starts: date, ends: date, on: date, plan: Iterable[tuple[date, Number]] = ()) -> float:
    """Where the planned course stands at the end of a day, from 0 to 100.

    A straight line from nothing before the first day to 100 at the end of the last; with ``plan``, (day, share) in
    order, straight from point to point. What lies outside the period does not count.
    """
    if ends < starts:
        return 100.0
    before, share = starts - timedelta(days=1), 0.0
    for day, planned in (*((day, float(share)) for day, share in plan if starts <= day < ends), (ends, 100.0)):
        if on <= day:
            return min(100.0, max(0.0, share + (planned - share) * (on - before).days / (day - before).days))
        before, share = day, planned
    return 100.0


def weighted(parts: Iterable[tuple[float | None, int]]) -> float | None:
    """The mean of shares by weight; what has no share yet does not count. None when nothing counts."""
    counted = [(share, weight) for share, weight in parts if share is not None]
    total = sum(weight for _share, weight in counted)
    return sum(share * weight for share, weight in counted) / total if total else None


def met(flags: Iterable[bool]) -> float | None:
    """The share of criteria that are met; None when there are none."""
    flags = list(flags)
    return 100 * sum(flags) / len(flags) if flags else None
