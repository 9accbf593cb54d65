"""Saying how a goal stands, and taking that back."""

from decimal import Decimal

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import CheckedIn
from ..models import CheckIn, Criterion, Goal, KeyResult, Obstacle, Reading
from ..parameters import Rhythm
from ..queries.standing import progress_of
from ..states import Measure
from .goals import locked
from .obstacles import raised


def _share(goal):
    goal.key_results_now = list(KeyResult.objects.filter(goal=goal, removed_at=None))
    goal.criteria_now = list(Criterion.objects.filter(goal=goal))
    share = progress_of(goal)
    return None if share is None else round(Decimal(share), 1)


def _mine(goal, by, readings):
    """The key results of which values are given. Raises PermissionDenied for those of somebody else."""
    mine = KeyResult.objects.filter(goal=goal, removed_at=None)
    if not access.is_owner(by, goal):
        mine = mine.filter(person=by)
    results = mine.in_bulk(list(readings))
    if len(results) != len(readings):
        raise PermissionDenied(_("This key result is not yours."))
    return results


@action
def check_in(goal, *, by, value=None, readings=None, met=None, confidence="", comment="", obstacle="", **called):
    """Say how a goal stands.

    ``value``: of a goal that is one number. ``readings``: {key of a key result: value}. ``met``: {key of a criterion:
    evidence}, the criteria that are met now; None leaves them as they are. The owner of a key result gives the values
    of her own results. ``called``: the ``people`` and ``teams`` that are called for help with the
    ``obstacle``. Raises ValidationError when nothing is said at all.
    """
    goal, readings = locked(goal), readings or {}
    access.check_in_on.require(by, goal)
    if not access.is_owner(by, goal) and (value is not None or met is not None):
        raise PermissionDenied(access.NOT_YOURS)
    said, obstacle = {"confidence": confidence, "comment": comment.strip()}, obstacle.strip()
    if value is None and not readings and met is None and not any((*said.values(), obstacle)):
        raise ValidationError(_("Give a value, or say a few words."))
    if any(called.values()) and not obstacle:
        raise ValidationError(_("Say in a few words what is in the way."))
    now, results = clock.now(), _mine(goal, by, readings)
    if goal.measure != Measure.NUMBER:
        value = None
    if value is not None:
        goal.current_value = value
        Goal.objects.filter(pk=goal.pk).update(current_value=value)
    for key, reading in readings.items():
        KeyResult.objects.filter(pk=key).update(current_value=reading)
    if met is not None:
        _meet(goal, met, now)
    row = CheckIn.objects.create(goal=goal, person=by, value=value, progress=_share(goal), created_at=now, **said)
    for key, reading in readings.items():
        Reading.objects.create(check_in=row, key_result=results[key], value=reading)
    if obstacle:
        raised(goal, by, obstacle, check_in=row, **called)
    announce(CheckedIn(by=by.pk, goal=goal.pk, check_in=row.pk))
    return row


def _meet(goal, met, at):
    for criterion in Criterion.objects.filter(goal=goal):
        if criterion.pk in met:
            Criterion.objects.filter(pk=criterion.pk).update(
                met_at=criterion.met_at or at, evidence=met[criterion.pk].strip() or criterion.evidence
            )
        elif criterion.met_at:
            Criterion.objects.filter(pk=criterion.pk).update(met_at=None)


@action
def undo_check_in(row, *, by):
    """Take back the last check-in of a goal: its author, for a while. Values go back to what was reported before."""
    goal = locked(row.goal)
    access.undo_check_in.require(by, row, Rhythm.current().undo_hours)
    earlier = CheckIn.objects.filter(goal=goal).exclude(pk=row.pk)
    if row.value is not None:
        last = earlier.exclude(value=None).order_by("-created_at").first()
        Goal.objects.filter(pk=goal.pk, measure=Measure.NUMBER).update(current_value=last.value if last else None)
    for reading in Reading.objects.filter(check_in=row):
        before = Reading.objects.filter(key_result=reading.key_result_id, check_in__in=earlier)
        given = before.order_by("-check_in__created_at").first()
        KeyResult.objects.filter(pk=reading.key_result_id).update(current_value=given.value if given else None)
    Criterion.objects.filter(goal=goal, met_at=row.created_at).update(met_at=None)
    # What somebody has taken in hand meanwhile stays: it is hers too.
    Obstacle.objects.filter(check_in=row).exclude(helper=None, solved_at=None).update(check_in=None)
    Obstacle.objects.filter(check_in=row).delete()
    row.delete()
