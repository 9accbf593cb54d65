"""Who may say what is in the way of a goal, call for help, pick it up, and say that it is solved."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule
from tandem.people.relations import teams_of

from ..models import HelpCall, Supporter
from ..states import LIVE
from .writing import NOT_YOURS, carries, comment_on, is_owner, is_shared


def calls_to(viewer):
    """The calls for help to her, in person or with a team in which she is today."""
    return HelpCall.objects.filter(Q(person=viewer) | Q(team__in=teams_of(viewer))).order_by()


def _is_called(by, obstacle):
    return calls_to(by).filter(obstacle=obstacle.pk).exists()


def _helps(by, goal):
    """Whether she said yes to helping; on a page the people round the goal are known already."""
    if known := goal.__dict__.get("_company"):
        return any(row.person_id == by.pk and row.joined_at for row in known.supporters)
    return Supporter.objects.filter(goal=goal, person=by, ended_at=None).exclude(joined_at=None).exists()


@rule
def name_obstacle(by, goal):
    """The owner; who keeps a number of it and who helps with it, unless the goal is private."""
    yield (
        is_owner(by, goal) or (lambda: is_shared(goal) and (carries(by, goal) or _helps(by, goal))),
        _("Only the owner and who helps say what is in the way."),
    )
    yield goal.state in LIVE, _("It has ended, or was never set.")


@rule
def call_for_help(by, obstacle):
    """Who named it, and the owner of the goal."""
    yield obstacle.person_id == by.pk or is_owner(by, obstacle.goal), NOT_YOURS
    yield obstacle.solved_at is None, _("This is solved already.")


@rule
def pick_up(by, obstacle):
    """Who is called, and who may speak about the goal: the owner, her coach, who helps."""
    yield obstacle.solved_at is None, _("This is solved already.")
    yield obstacle.helper_id is None, _("Somebody has picked it up already.")
    yield (
        lambda: _is_called(by, obstacle) or not comment_on(by, obstacle.goal),
        _("Only who was asked, the owner, her coach and who helps pick it up."),
    )


@rule
def put_down(by, obstacle):
    """Who picked it up, as long as it is not solved."""
    yield obstacle.helper_id == by.pk, _("Somebody else has this in hand, or nobody.")
    yield obstacle.solved_at is None, _("This is solved already.")


@rule
def solve(by, obstacle):
    """Who named it, who picked it up, the owner of the goal."""
    yield obstacle.person_id == by.pk or obstacle.helper_id == by.pk or is_owner(by, obstacle.goal), NOT_YOURS
    yield obstacle.solved_at is None, _("This is solved already.")
