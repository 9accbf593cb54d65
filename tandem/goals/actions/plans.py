"""The owner's own course and rhythm."""

from itertools import pairwise

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import GoalChanged
from ..models import Goal, PlanPoint
from .goals import locked, reason


@action
def plan(goal, *, by, points, rhythm_days=None, why=""):
    """Say where one expects to be on some days, and how often one checks in.

    ``points``: (day, share) of days within the period, rising; none for a straight line. ``rhythm_days``: None for that
    of the organisation. A change of points that stood there takes a reason. Raises ValidationError when points do not
    rise, lie outside the period, or when nothing changes.
    """
    goal = locked(goal)
    access.adjust.require(by, goal)
    before = list(PlanPoint.objects.filter(goal=goal).values_list("on_date", "progress"))
    points = checked(goal, points)
    if points == before and rhythm_days == goal.rhythm_days:
        raise ValidationError(_("Nothing has changed yet."))
    if before and points != before:
        reason(why)
    if points != before:
        PlanPoint.objects.filter(goal=goal).delete()
        for day, share in points:
            PlanPoint.objects.create(goal=goal, on_date=day, progress=share)
    if rhythm_days != goal.rhythm_days:
        Goal.objects.filter(pk=goal.pk).update(rhythm_days=rhythm_days)
    announce(GoalChanged(by=by.pk, goal=goal.pk))


def checked(goal, points):
    """The points in order of their days. Raises ValidationError when they make no course."""
    points = sorted(points)
    days, shares = [day for day, _share in points], [share for _day, share in points]
    if len(set(days)) < len(days):
        raise ValidationError(_("Two points lie on the same day."))
    if any(not goal.starts_date <= day < goal.ends_date for day in days):
        raise ValidationError(_("Each day lies within the period of the goal; on its last day it is at 100%."))
    if any(not 0 <= share <= 100 for share in shares):
        raise ValidationError(_("Progress lies between 0 and 100%."))
    if any(later <= earlier for earlier, later in pairwise(shares)):
        raise ValidationError(_("A plan rises: each point is higher than the one before."))
    return points
