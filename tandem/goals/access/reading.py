"""Who may see goals. No role opens a goal: only relations with its owner, today."""

from django.db.models import Exists, OuterRef, Q

from tandem.core import clock
from tandem.core.access import sees
from tandem.people.access import NOBODY
from tandem.people.relations import coached_by, holds, same_unit_as, team_mates_of
from tandem.people.states import Role

from ..models import CheckIn, Comment, Contribution, Criterion, Goal, KeyResult, Reading, Supporter
from ..models.goal import OF_ORGANISATION
from ..states import State, Visibility

SHARED = ~Q(visibility=Visibility.PRIVATE)


@sees(Goal)
def goal(viewer):
    """Her own, drafts included. Of others what is no draft: of those she coaches today; what is open to her; what she
    helps with, unless it is private. The goals of somebody who has left are closed to all but who helps with them.
    """
    helps = Supporter.objects.filter(goal=OuterRef("pk"), person=viewer, ended_at=None)
    carries = KeyResult.objects.filter(goal=OuterRef("pk"), person=viewer, removed_at=None)
    here = Q(person__isnull=True) | Q(person__employed__contains=clock.today())
    open_to_her = (
        Q(visibility=Visibility.ORGANISATION)
        | Q(visibility=Visibility.UNIT) & same_unit_as(viewer)
        | Q(visibility=Visibility.TEAM) & team_mates_of(viewer)
    )
    # The cheapest first: the database asks in this order, and stops at the first that holds.
    of_others = here & open_to_her | coached_by(viewer) | SHARED & (Exists(helps) | Exists(carries))
    steered = OF_ORGANISATION if steers_organisation(viewer) else NOBODY
    return Q(person=viewer) | steered | ~Q(state=State.DRAFT) & of_others


def steers_organisation(viewer):
    """Whether the goals of the organisation are hers to steer: leadership."""
    return holds(viewer, Role.LEADERSHIP)


def _of_visible_goal(viewer, path="goal"):
    return Q(**{f"{path}__in": Goal.objects.visible_to(viewer).values("pk")})


@sees(KeyResult)
def key_result(viewer):
    """With its goal."""
    return _of_visible_goal(viewer)


@sees(Criterion)
def criterion(viewer):
    """With its goal."""
    return _of_visible_goal(viewer)


@sees(Contribution)
def contribution(viewer):
    """With both goals."""
    return _of_visible_goal(viewer) & _of_visible_goal(viewer, "parent")


@sees(CheckIn)
def check_in(viewer):
    """With its goal."""
    return _of_visible_goal(viewer)


@sees(Reading)
def reading(viewer):
    """With its goal."""
    return _of_visible_goal(viewer, "check_in__goal")


@sees(Supporter)
def supporter(viewer):
    """With its goal; an invitation also to whom it is for."""
    return _of_visible_goal(viewer)


@sees(Comment)
def comment(viewer):
    """With its goal."""
    return _of_visible_goal(viewer)
