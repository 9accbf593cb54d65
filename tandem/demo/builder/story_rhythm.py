"""How the cast likes to talk, and who of them talk in a rhythm."""

import datetime

from django.utils import timezone

from tandem.conversations import actions
from tandem.conversations.models import Conversation
from tandem.conversations.states import Kind
from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.demo.content import texts
from tandem.people.queries import coach_of


def tell(told, at):
    """Those who are there; a rhythm only with the coach of today."""
    said = texts.table("styles")
    for slug in said.keys() & told.people.keys():
        with at(days_ago(40), 9, 10):
            actions.say_style(by=told.people[slug], **said[slug])
    for row in said["rhythm"]:
        person, coach = told.people.get(row["employee"]), told.people.get(row["coach"])
        if person and coach and coach_of(person) == coach:
            weekday, hour = _of_what_is_planned(person, coach) or (row["weekday"], row["hour"])
            hour = datetime.time.fromisoformat(hour)
            with at(days_ago(2), 16, 20):
                actions.begin_series(person, coach, by=person, weeks=row["weeks"], weekday=weekday, hour=hour)


def _of_what_is_planned(person, coach):
    """(weekday, hour) of what the two have planned already, or None: their rhythm goes on from there."""
    rows = Conversation.objects.filter(person=person, coach=coach, kind=Kind.INFORMAL, planned_at__gt=clock.now())
    first = rows.order_by("planned_at").first()
    planned = first and timezone.localtime(first.planned_at)
    return planned and (planned.isoweekday(), f"{planned:%H:%M}")
