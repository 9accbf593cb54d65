"""The picture of the progress of a goal: its finding in words, the lines, and the table under it."""

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import words
from tandem.core.drawing import Series

from . import measures
from .ranges import range_chart
from .states import Direction, State

STEPS = 24  # points on the straight line of the plan


def chart(goal, course, check_ins=()):
    """What ``c-chart-line`` takes, from ``queries.course``; None while there is nothing to draw.

    ``check_ins``: of a goal that stays within a range the values themselves are drawn, between its bounds."""
    if goal.direction == Direction.KEEP:
        return range_chart(goal, check_ins)
    points, standing = course["points"], goal.standing
    if len(points) < 2 or standing.progress is None:
        return None
    first, last = goal.starts_date, points[-1][0]
    span = max(1, (last - first).days)

    def place(day):
        return (day - first).days / span

    done = [(place(day), share / 100) for day, share, _plan in points]
    plan_now = measures.expected(first, goal.ends_date, last)
    now = _("%(share)s now") if goal.state == State.OPEN else _("%(share)s at the end")
    straight = [(step / STEPS, plan_now / 100 * step / STEPS) for step in range(STEPS + 1)]
    planned = Series(straight, "plan", _apart(standing.progress, plan_now))
    return {
        "finding": _finding(goal, standing, plan_now),
        "note": _pace(goal, course["arrival"]),
        "series": [planned, Series(done, "", now % {"share": words.percent(standing.progress)})],
        "y": [words.percent(share) for share in (100, 50, 0)],
        "x": _months(first, last),
        "columns": [_("Day"), _("Progress"), _("Plan")],
        "rows": [(words.day(day, "year"), words.percent(share), words.percent(plan)) for day, share, plan in points],
    }


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


def _pace(goal, arrival):
    if arrival is None or goal.state != State.OPEN:
        return ""
    said = {"day": words.day(arrival)}
    if arrival <= goal.ends_date:
        return _("At the pace of the last three months you are there around %(day)s, in time.") % said
    return _("At the pace of the last three months you are there around %(day)s.") % said


def _months(first, last):
    """At most six marks along the time, evenly."""
    days, steps = (last - first).days, 5
    marks = [first + (last - first) * step / steps for step in range(steps + 1)] if days > 5 else [first, last]
    form = "M" if days > 150 else "j M"
    return [formats.date_format(mark, form) for mark in marks]
