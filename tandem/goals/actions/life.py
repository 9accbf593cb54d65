"""From one state into another: pause, resume, close, retire, reopen."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import GoalMoved
from ..states import Outcome, after
from .goals import locked, reason
from .shares import takes_its_shares


def _move(goal, by, verb, **fields):
    goal = locked(goal)
    getattr(access, verb).require(by, goal)
    fields["state"] = after(verb, goal.state)
    for name, value in fields.items():
        setattr(goal, name, value)
    goal.save(update_fields=list(fields))
    announce(GoalMoved(by=by.pk, goal=goal.pk, state=goal.state))
    return goal


@action
def pause(goal, *, by, why):
    """Let a goal rest, with a reason."""
    reason(why)
    return _move(goal, by, "pause")


@action
def resume(goal, *, by, why=""):
    """Take a paused goal up again."""
    return _move(goal, by, "resume")


@action
def close(goal, *, by, outcome, conclusion, learnt=""):
    """End a goal with what was reached and what was learnt. Raises ValidationError without a conclusion."""
    if not conclusion.strip():
        raise ValidationError(_("Say in a few words what was reached."))
    said = {"outcome": Outcome(outcome), "conclusion": conclusion.strip(), "learnt": learnt.strip()}
    return _move(goal, by, "close", ended_at=clock.now(), **said)


@action
def retire(goal, *, by, why):
    """End a goal because it is no longer useful, with the reason. It stands as retired, not as missed."""
    return _move(goal, by, "retire", ended_at=clock.now(), conclusion=reason(why))


@action
def reopen(goal, *, by, why):
    """Take up a goal that had ended, with a reason. What was concluded stays in the history."""
    reason(why)
    takes_its_shares(goal, by)
    return _move(goal, by, "reopen", ended_at=None, outcome="", conclusion="", learnt="")
