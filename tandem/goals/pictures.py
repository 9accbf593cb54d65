"""The picture of the progress of a goal: its finding in words, the lines, and the table under it."""

import datetime

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import words
from tandem.core.drawing import Series

from .queries.standing import expected_of
from .ranges import range_chart
from .states import Direction, State

STEPS = 12  # points on each edge of the band
STRIDES = ((190, 1), (300, 2), (550, 3), (1100, 6), (10**6, 12))  # up to so many days a mark each so many months


def chart(goal, course, check_ins=()):
    """What ``c-chart-line`` takes, from ``queries.course``; None while there is nothing to draw.

    ``check_ins``: of a goal that stays within a range the values themselves are drawn, between its bounds."""
    if goal.direction == Direction.KEEP:
        return range_chart(goal, check_ins)
    points, standing = course["points"], goal.standing
    if len(points) < 2 or standing.progress is None:
        return None
    first, last = goal.starts_date, points[-1][0]
    if course["forecast"]:
        last = max(last, goal.ends_date)
    span = max(1, (last - first).days)

    def place(day):
        return (day - first).days / span

    done = [(place(day), share / 100) for day, share, _plan in points]
    here, ahead = points[-1][0], course["forecast"]
    plan_now = expected_of(goal, here)
    now = _("%(share)s now") if goal.state == State.OPEN else _("%(share)s at the end")
    higher, lower = ("above", "below") if standing.progress >= plan_now else ("below", "above")
    series = [
        Series(_planned(goal, first, last, place), "plan"),
        Series([(place(here), plan_now / 100)], "notch", _apart(standing.progress, plan_now), lower),
        Series(done, "", now % {"share": words.percent(standing.progress)}, higher),
    ]
    if ahead:
        series.insert(0, Series(_band(ahead, here, last, place), "band"))
        series.insert(1, Series([(place(day), ahead.on(day)[1] / 100) for day in (here, last)], "ahead"))
    return {
        "finding": _finding(goal, standing, plan_now),
        "note": _heading(goal, ahead),
        "series": series,
        "ahead": ahead is not None,
        "y": [words.percent(share) for share in (100, 50, 0)],
        "marks": _marks(first, last),
        "columns": [_("Day"), _("Progress"), _("Plan")],
        "rows": [(words.day(day, "year"), words.percent(share), words.percent(plan)) for day, share, plan in points]
        + _expected(goal, ahead),
    }


def _expected(goal, ahead):
    """The row of the last day, with the band: four times out of five it lies between its ends."""
    if ahead is None:
        return []
    low, _middle, high = ahead.on(goal.ends_date)
    band = _("%(low)s to %(high)s, four times out of five") % {"low": words.percent(low), "high": words.percent(high)}
    return [(words.day(goal.ends_date, "year"), band, words.percent(expected_of(goal, goal.ends_date)))]


def _planned(goal, first, last, place):
    """The plan from the first day to the last that is drawn, through the owner's own points."""
    days = {first, last, *(day for day, _share in getattr(goal, "plan_now", ()) if first < day < last)}
    return [(place(day), expected_of(goal, day) / 100) for day in sorted(days)]


def _band(ahead, here, last, place):
    """Round the band: along its high edge, and back along its low one."""
    days = [here + (last - here) * step / STEPS for step in range(STEPS + 1)]
    edges = [ahead.on(day) for day in days]
    high = [(place(day), edge[2] / 100) for day, edge in zip(days, edges, strict=True)]
    return high + [(place(day), edge[0] / 100) for day, edge in reversed(list(zip(days, edges, strict=True)))]


def _apart(progress, plan):
    """What the plan says today, unless it is nearly the same."""
    return _("plan %(share)s") % {"share": words.percent(plan)} if abs(progress - plan) >= 3 else ""


def _finding(goal, standing, plan):
    """``64% done, 8 points behind the plan``."""
    share = words.percent(standing.progress)
    if goal.state != State.OPEN:
        return (
            _("%(share)s when it ended") % {"share": share} if goal.ended_at else _("%(share)s done") % {"share": share}
        )
    gap = round(standing.progress) - round(plan)
    points = ngettext("%(n)s point", "%(n)s points", abs(gap)) % {"n": abs(gap)}
    if gap < 0:
        return _("%(share)s done, %(points)s behind the plan") % {"share": share, "points": points}
    if gap > 0:
        return _("%(share)s done, %(points)s ahead of the plan") % {"share": share, "points": points}
    return _("%(share)s done, exactly on plan") % {"share": share}


def _heading(goal, ahead):
    """Where it is heading in words, with the band; that there is too little to say; or nothing when it is at rest."""
    if goal.state != State.OPEN or goal.standing.progress is None or goal.standing.progress >= 100:
        return ""
    if ahead is None:
        return _("Too little to say where it is heading: that takes three check-ins over four weeks.")
    low, _middle, high = ahead.on(goal.ends_date)
    early, likely, late = ahead.arrival()
    if likely is None:
        said = {"low": words.percent(low), "high": words.percent(high), "day": words.day(goal.ends_date)}
        return _("On %(day)s it is probably between %(low)s and %(high)s (four times out of five).") % said
    said = {"likely": words.day(likely), "early": words.day(early), "late": late and words.day(late)}
    if late:
        return _("At this pace you get there around %(likely)s (between %(early)s and %(late)s).") % said
    return _("At this pace you get there around %(likely)s, at the earliest %(early)s.") % said


def _marks(first, last):
    """[(place, words)] along the time: first days of months, so many that they can be read; January tells the year."""
    days = max(1, (last - first).days)
    if days <= 60:
        marks = [first + (last - first) * step / 3 for step in range(4)] if days > 5 else [first, last]
        return [((mark - first).days / days, formats.date_format(mark, "j M")) for mark in marks]
    step = next(months for most, months in STRIDES if days <= most)
    month, found = first.year * 12 + first.month - 1, []
    while (mark := datetime.date(month // 12, month % 12 + 1, 1)) <= last:
        if mark >= first and month % step == 0:
            form = "Y" if step == 12 else "M Y" if mark.month == 1 else "M"
            found.append(((mark - first).days / days, formats.date_format(mark, form)))
        month += 1
    return found
