"""The picture of the progress of a goal: its finding in words, the lines, and the table under it."""

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import words
from tandem.core.drawing import Series

from .queries.standing import expected_of
from .ranges import range_chart
from .states import Direction, State

STEPS = 12  # points on each edge of the band


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
    series = [Series(_planned(goal, first, last, place), "plan", _apart(standing.progress, plan_now))]
    if ahead:
        series.insert(0, Series(_band(ahead, here, last, place), "band"))
        series.insert(1, Series([(place(day), ahead.on(day)[1] / 100) for day in (here, last)], "plan ahead"))
    return {
        "finding": _finding(goal, standing, plan_now),
        "note": _heading(goal, ahead),
        "series": [*series, Series(done, "", now % {"share": words.percent(standing.progress)})],
        "ahead": ahead is not None,
        "y": [words.percent(share) for share in (100, 50, 0)],
        "x": _months(first, last),
        "columns": [_("Day"), _("Progress"), _("Plan")],
        "rows": [(words.day(day, "year"), words.percent(share), words.percent(plan)) for day, share, plan in points],
    }


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
    """The note at the end of the plan, unless it would lie on the other one."""
    return _("plan %(share)s") % {"share": words.percent(plan)} if abs(progress - plan) >= 9 else ""


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
    said = {"low": words.percent(low), "high": words.percent(high), "day": words.day(goal.ends_date)}
    there = _("On %(day)s it is probably between %(low)s and %(high)s (four times out of five).") % said
    if low >= 100:
        there = _("At this pace you are there in time.")
    if likely is None:
        return there
    said = {
        "likely": words.day(likely, "year"),
        "early": words.day(early, "year"),
        "late": late and words.day(late, "year"),
    }
    if late:
        return f"{there} " + _("There around %(likely)s, between %(early)s and %(late)s.") % said
    return f"{there} " + _("There around %(likely)s, at the earliest %(early)s.") % said


def _months(first, last):
    """At most six marks along the time, evenly."""
    days, steps = (last - first).days, 5
    marks = [first + (last - first) * step / steps for step in range(steps + 1)] if days > 5 else [first, last]
    form = "M" if days > 150 else "j M"
    return [formats.date_format(mark, form) for mark in marks]
