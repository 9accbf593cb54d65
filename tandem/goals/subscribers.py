"""Courtesies about goals: who is told."""

from django.db.models import Q
from django.urls import reverse

from tandem.core import clock
from tandem.core.events import on
from tandem.notices.actions import notify
from tandem.people.models import Person, TeamMembership

from . import handing  # noqa: F401 - who is told of proposals and of goals that are handed over
from .events import (
    Commented,
    ContextAnswered,
    ContextChanged,
    ContextReminded,
    GoalLinked,
    HelpCalled,
    ObstaclePickedUp,
    ObstacleSolved,
    SupporterInvited,
)
from .models import Comment, ContextChange, ContextQuestion, Goal, HelpCall, Obstacle
from .notices import (
    ANSWERED,
    COMMENTED,
    CONTEXT_ANSWERED,
    CONTEXT_CHANGED,
    CONTEXT_REMINDED,
    HELP_CALLED,
    INVITED,
    LINKED,
    OBSTACLE_PICKED_UP,
    OBSTACLE_SOLVED,
)
from .queries import steerers
from .states import LIVE, Verdict


def _tell(event, people, kind, url=""):
    url = url or reverse("goals:goal", args=[event.goal])
    notify(people, kind, by=event.by, url=url, event=event.id, who=Person.objects.get(pk=event.by).name)


@on(Commented)
def told_of_a_comment(event):
    """The owner reads that somebody wrote; who wrote reads that there is an answer."""
    goal = Goal.objects.select_related("person").filter(pk=event.goal).first()
    if goal and goal.person and not event.answers:
        _tell(event, [goal.person], COMMENTED)
    if event.answers:
        asked = Comment.objects.select_related("person").filter(pk=event.answers).first()
        people = {person.pk: person for person in (asked and asked.person, goal and goal.person) if person}
        _tell(event, people.values(), ANSWERED)


@on(GoalLinked)
def told_of_a_link(event):
    """The owner of the goal above hears of one that she can see."""
    above = Goal.objects.select_related("person").filter(pk=event.parent).first()
    owner = above and above.person
    if owner and owner.pk != event.by and Goal.objects.visible_to(owner).filter(pk=event.goal).exists():
        _tell(event, [owner], LINKED)


@on(SupporterInvited)
def asked_to_help(event):
    """Who is invited hears it."""
    _tell(event, Person.objects.filter(pk=event.person), INVITED)


@on(HelpCalled)
def called_for_help(event):
    """Who is called, in person or with her team, hears it."""
    calls = HelpCall.objects.filter(pk__in=event.calls)
    members = TeamMembership.objects.in_force().filter(team__in=calls.exclude(team=None).values("team"))
    called = Q(pk__in=calls.exclude(person=None).values("person")) | Q(pk__in=members.values("person"))
    people = Person.objects.filter(called, employed__contains=clock.today())
    _tell(event, people, HELP_CALLED, reverse("goals:obstacle", args=[event.obstacle]))


def _tell_around(event, kind):
    """Who named the obstacle, the owner of the goal, and who has it in hand."""
    row = Obstacle.objects.select_related("person", "goal__person", "helper").filter(pk=event.obstacle).first()
    if row:
        people = {person.pk: person for person in (row.person, row.goal.person, row.helper) if person}
        _tell(event, people.values(), kind, reverse("goals:obstacle", args=[row.pk]))


def _ask(event, kind):
    """Everybody who can answer and has not; one notice however many goals, and the name of who asked."""
    change = ContextChange.objects.select_related("person").filter(pk=event.change, closed_at=None).first()
    if change:
        waiting = ContextQuestion.objects.filter(change=change, verdict="", goal__state__in=LIVE)
        url, who = reverse("goals:questions"), change.person.name
        notify(steerers(waiting).exclude(pk=change.person_id), kind, by=event.by, url=url, event=event.id, who=who)


@on(ContextChanged)
def context_changed(event):
    """Who has a goal that hangs on it is asked."""
    _ask(event, CONTEXT_CHANGED)


@on(ContextReminded)
def context_reminded(event):
    """Who has not answered is asked once more."""
    _ask(event, CONTEXT_REMINDED)


@on(ContextAnswered)
def context_answered(event):
    """Who asked hears it when a goal will be adjusted or was retired, and may see that goal."""
    row = ContextQuestion.objects.select_related("change__person").filter(pk=event.question).first()
    if row and row.verdict != Verdict.RIGHT:
        asker = row.change.person
        if ContextQuestion.objects.visible_to(asker).filter(pk=row.pk).exists():
            _tell(event, [asker], CONTEXT_ANSWERED, reverse("goals:context_change", args=[row.change_id]))


@on(ObstaclePickedUp)
def picked_up(event):
    """Those who wait for it hear that somebody has it in hand."""
    _tell_around(event, OBSTACLE_PICKED_UP)


@on(ObstacleSolved)
def solved(event):
    """Those who wait for it hear that it is out of the way."""
    _tell_around(event, OBSTACLE_SOLVED)
