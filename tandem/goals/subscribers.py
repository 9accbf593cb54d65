"""Courtesies about goals: who is told."""

from django.urls import reverse

from tandem.core.events import on
from tandem.notices.actions import notify
from tandem.people.models import Person

from .events import Commented, SupporterInvited
from .models import Comment, Goal
from .notices import ANSWERED, COMMENTED, INVITED


def _tell(event, people, kind):
    url = reverse("goals:goal", args=[event.goal])
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


@on(SupporterInvited)
def asked_to_help(event):
    """Who is invited hears it."""
    _tell(event, Person.objects.filter(pk=event.person), INVITED)
