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


def expected(starts: date, ends: date, on: date) -> float:
    """Where a straight course from the first to the last day stands at the end of a day."""
    days = (ends - starts).days + 1
    passed = (on - starts).days + 1
    return min(100.0, max(0.0, 100 * passed / days)) if days > 0 else 100.0


def weighted(parts: Iterable[tuple[float | None, int]]) -> float | None:
    """The mean of shares by weight; what has no share yet does not count. None when nothing counts."""
    counted = [(share, weight) for share, weight in parts if share is not None]
    total = sum(weight for _share, weight in counted)
    return sum(share * weight for share, weight in counted) / total if total else None


def met(flags: Iterable[bool]) -> float | None:
    """The share of criteria that are met; None when there are none."""
    flags = list(flags)
    return 100 * sum(flags) / len(flags) if flags else None


def arrival(points: list[tuple[date, float]], on: date, window: int = 92) -> date | None:
    """The day on which the pace of the last ``window`` days reaches 100; None when that says too little.

    ``points``: (day, share) in order. Silent with fewer than three points, without gain, or more than a year ahead.
    """
    recent = [(day, share) for day, share in points if (on - day).days <= window]
    if len(recent) < 3 or (recent[-1][0] - recent[0][0]).days < 28:
        return None
    (first_day, first), (last_day, last) = recent[0], recent[-1]
    pace = (last - first) / (last_day - first_day).days
    if pace <= 0 or last >= 100:
        return None
    days = round((100 - last) / pace)
    return last_day + timedelta(days=days) if days <= 366 else None
