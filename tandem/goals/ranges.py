"""The picture of a value that has to stay within a range: the value itself, between the two bounds."""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import words
from tandem.core.drawing import Series

from .queries.wording import target_of, value_of

ROOM = 0.15  # of the height, above and below what is drawn


def range_chart(goal, check_ins):
    """What ``c-chart-line`` takes, from the check-ins, newest first; None while nothing was reported."""
    found = {timezone.localdate(row.created_at): row.value for row in reversed(check_ins) if row.value is not None}
    if not found:
        return None
    points = sorted(({goal.starts_date: goal.start_value} | found).items())
    low, high = goal.target_value, goal.target_until
    first, days = points[0][0], max(1, (points[-1][0] - points[0][0]).days)
    bottom, top = min(low, *(v for _d, v in points)), max(high, *(v for _d, v in points))
    margin = float(top - bottom) * ROOM
    bottom, top = float(bottom) - margin, float(top) + margin

    def height(value):
        return (float(value) - bottom) / (top - bottom)

    line = [((day - first).days / days, height(value)) for day, value in points]
    bounds = [Series([(0, height(one)), (1, height(one))], "plan", words.number(one)) for one in (high, low)]
    outside = sum(not low <= value <= high for value in found.values())
    return {
        "finding": _finding(goal, points[-1][1]),
        "note": ngettext("%(n)s value lay outside the range.", "%(n)s values lay outside the range.", outside)
        % {"n": outside}
        if outside
        else _("Every value lay within the range."),
        "series": [*bounds, Series(line, "", value_of(goal, points[-1][1]))],
        "y": [words.number(round(mark, 1)) for mark in (top, (top + bottom) / 2, bottom)],
        "x": [words.day(first), words.day(points[-1][0])] if days > 1 else [words.day(first)],
        "columns": [_("Day"), _("Value"), _("Within the range?")],
        "rows": [
            (words.day(day, "year"), value_of(goal, value), _("yes") if low <= value <= high else _("no"))
            for day, value in points
        ],
    }


def _finding(goal, value):
    said = {"value": value_of(goal, value), "range": target_of(goal)}
    if goal.target_value <= value <= goal.target_until:
        return _("%(value)s, within %(range)s") % said
    return _("%(value)s, outside %(range)s") % said
