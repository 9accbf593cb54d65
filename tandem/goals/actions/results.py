"""Key results of a goal that is under way."""

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import GoalChanged
from ..models import KeyResult
from ..states import State
from .goals import direction_of, locked, reason


def _allowed(by, goal):
    goal = locked(goal)
    (access.rewrite if goal.state == State.DRAFT else access.adjust).require(by, goal)
    return goal


@action
def add_key_result(
    goal, *, by, title, start_value, target_value, target_until=None, measured_in="", weight=1, person=None, why=""
):
    """Add a key result, with an owner of its own (the owner of the goal when none is given).

    ``target_until``: the upper bound, when the value is to stay within a range that begins at ``target_value``.
    """
    goal = _allowed(by, goal)
    last = KeyResult.objects.filter(goal=goal).aggregate(last=Max("position"))["last"]
    result = KeyResult.objects.create(
        goal=goal,
        person=person or goal.person,
        title=title,
        direction=direction_of(start_value, target_value, target_until),
        start_value=start_value,
        target_value=target_value,
        target_until=target_until,
        measured_in=measured_in,
        weight=weight,
        position=0 if last is None else last + 1,
    )
    announce(GoalChanged(by=by.pk, goal=goal.pk))
    return result


@action
def adjust_key_result(result, *, by, why, **fields):
    """Change a key result, with a reason. Raises ValidationError without one or when nothing changes."""
    _allowed(by, result.goal)
    result, why = KeyResult.objects.select_for_update().get(pk=result.pk), reason(why)
    changed = [name for name, value in fields.items() if getattr(result, name) != value]
    if not changed:
        raise ValidationError(_("Nothing has changed yet."))
    for name in changed:
        setattr(result, name, fields[name])
    result.direction = direction_of(result.start_value, result.target_value, result.target_until)
    result.save(update_fields=[*changed, "direction"])
    announce(GoalChanged(by=by.pk, goal=result.goal_id))
    return result


@action
def remove_key_result(result, *, by, why):
    """Take a key result away, with a reason. Its values stay in the history."""
    _allowed(by, result.goal)
    reason(why)
    KeyResult.objects.filter(pk=result.pk, removed_at=None).update(removed_at=clock.now())
    announce(GoalChanged(by=by.pk, goal=result.goal_id))
