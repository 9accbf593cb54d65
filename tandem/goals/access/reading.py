"""Who may see goals. No role opens a goal: only relations with its owner, today."""

from django.db.models import Exists, OuterRef, Q

from tandem.core import clock
from tandem.core.access import EVERYBODY, NOBODY, sees
from tandem.people.relations import (
    coached_by,
    holds,
    same_unit_as,
    team_mates_of,
    teams_of,
    units_led_by,
    units_round,
)
from tandem.people.states import Role

from ..models import (
    Answer,
    CheckIn,
    Comment,
    ContextChange,
    ContextQuestion,
    Contribution,
    Criterion,
    Goal,
    HandOver,
    HelpCall,
    KeyResult,
    Obstacle,
    Origin,
    PlanPoint,
    Proposal,
    Reading,
    SavedView,
    Seen,
    Supporter,
    Template,
)
from ..models.goal import OF_ORGANISATION
from ..states import UNSET, State, Visibility

SHARED = ~Q(visibility=Visibility.PRIVATE)


@sees(Goal)
def goal(viewer):
    """Her own and those that she steers for her team, her unit or the organisation, drafts included; what she proposed
    herself. Of others what is set: of those she coaches today; what is open to her; what she helps with, unless it is
    private; and what she is asked to take over. The goals of somebody who has left are closed to all but who helps
    with them.
    """
    helps = Supporter.objects.filter(goal=OuterRef("pk"), person=viewer, ended_at=None)
    carries = KeyResult.objects.filter(goal=OuterRef("pk"), person=viewer, removed_at=None)
    here = Q(person__isnull=True) | Q(person__employed__contains=clock.today())
    open_to_her = (
        Q(visibility=Visibility.ORGANISATION)
        | Q(visibility=Visibility.UNIT) & (same_unit_as(viewer) | _of_units(units_round(viewer)))
        | Q(visibility=Visibility.TEAM) & team_mates_of(viewer)
    )
    # The cheapest first: the database asks in this order, and stops at the first that holds.
    of_others = here & open_to_her | coached_by(viewer) | SHARED & (Exists(helps) | Exists(carries))
    proposed = Q(proposed_by=viewer, state__in=(State.PROPOSED, State.DECLINED))
    asked = HandOver.objects.filter(taker=viewer, answered_at=None).values("goal")
    return steered_by(viewer) | proposed | ~Q(state__in=UNSET) & (of_others | Q(pk__in=asked))


def steered_by(viewer):
    """The condition that a goal is hers to steer today: her own, of her teams, of the units in which she coaches, of
    the organisation for leadership. ``is_owner`` of writing, asked of many goals at once."""
    hers = Q(person=viewer) | Q(team__in=teams_of(viewer)) | Q(unit__in=units_led_by(viewer))
    return hers | (OF_ORGANISATION if steers_organisation(viewer) else NOBODY)


def _of_units(units):
    """The goal is of one of the units, or of a team that belongs to one."""
    return Q(unit__in=units) | Q(team__unit__in=units)


def steers_organisation(viewer):
    """Whether the goals of the organisation are hers to steer: leadership."""
    return holds(viewer, Role.LEADERSHIP)


def _of_visible_goal(viewer, path="goal"):
    """Asked of each row, for its own goal: beside an OR the keys of all that she may see would be gathered first."""
    return Q(Exists(Goal.objects.visible_to(viewer).filter(pk=OuterRef(path))))


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
    """With its goal."""
    return _of_visible_goal(viewer)


@sees(Comment)
def comment(viewer):
    """With its goal."""
    return _of_visible_goal(viewer)


@sees(Obstacle)
def obstacle(viewer):
    """With its goal; and who is called for help, in person or with her team, also when the goal is closed to her."""
    called = HelpCall.objects.filter(Q(person=viewer) | Q(team__in=teams_of(viewer))).order_by()
    return _of_visible_goal(viewer) | Q(pk__in=called.values("obstacle"))


@sees(HelpCall)
def help_call(viewer):
    """With the goal of the obstacle; and who is called."""
    return _of_visible_goal(viewer, "obstacle__goal") | Q(person=viewer) | Q(team__in=teams_of(viewer))


@sees(PlanPoint)
def plan_point(viewer):
    """With its goal."""
    return _of_visible_goal(viewer)


@sees(Proposal)
def proposal(viewer):
    """Who proposes; and to whom it is proposed, for whom its page leads to the goal that is hers."""
    return Q(person=viewer) | Q(pk__in=Goal.objects.filter(person=viewer).values("proposal"))


@sees(Answer)
def answer(viewer):
    """Who proposed, and who answered; nobody else."""
    return Q(goal__proposed_by=viewer) | Q(goal__person=viewer)


@sees(HandOver)
def hand_over(viewer):
    """Who gives and who is asked to take; what was taken stands in the history of the goal."""
    return Q(giver=viewer) | Q(taker=viewer)


@sees(Origin)
def origin(viewer):
    """With both goals."""
    return _of_visible_goal(viewer) & _of_visible_goal(viewer, "earlier")


@sees(Template)
def template(viewer):
    """Everybody: examples to write from."""
    return EVERYBODY


@sees(ContextChange)
def context_change(viewer):
    """With the goal that it is about; and who is asked: the owners today of the goals that hang on it. Who only sees
    such a goal sees that it was asked about, not what changed in one that may be closed to her."""
    hers = Goal.objects.filter(steered_by(viewer)).order_by().values("pk")
    asked = ContextQuestion.objects.filter(goal__in=hers).order_by().values("change")
    return _of_visible_goal(viewer) | Q(pk__in=asked)


@sees(ContextQuestion)
def context_question(viewer):
    """With its own goal."""
    return _of_visible_goal(viewer)


@sees(SavedView)
def saved_view(viewer):
    """Her own."""
    return Q(person=viewer)


@sees(Seen)
def seen(viewer):
    """With its goal."""
    return _of_visible_goal(viewer)
