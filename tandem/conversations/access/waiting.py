"""How long a conversation waits for the signature of one side, and whether it was asked often enough."""

import datetime
from dataclasses import dataclass

from django.db.models import Max
from django.db.models.functions import Greatest
from django.utils import timezone

from tandem.core import clock
from tandem.people.models import Absence, Person

from ..models import SignReminder, StandIn
from ..parameters import Formal
from ..states import Side
from .seats import coach_seat, place_today

REMINDERS = 2


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """``days`` that ``person`` was here while it waited, of the ``needed``; when she was reminded; whether she is away
    today."""

    person: Person
    since_at: datetime.datetime
    days: int
    needed: int
    reminded: list
    is_away: bool

    @property
    def is_over(self):
        """The other can close it: she was here long enough, was reminded twice, and is here today."""
        return self.days >= self.needed and len(self.reminded) >= REMINDERS and not self.is_away

    @property
    def needs_reminder(self):
        """A third of the days has passed since the last one, or since it was asked."""
        due = (len(self.reminded) + 1) * self.needed // (REMINDERS + 1)
        return not self.is_away and len(self.reminded) < REMINDERS and self.days >= due


def waiting_for(conversation, side):
    """How long it waits for a side, on the days that she works here and is not absent. Four queries at most.

    It begins on the day of the talk at the earliest, and for who came later on the side of the coach when she has the
    seat.
    """
    person = conversation.person if side == Side.PERSON else coach_seat(conversation)
    since_at = max(conversation.signing_at, conversation.planned_at or conversation.signing_at)
    since, today, place = timezone.localdate(since_at), clock.today(), place_today(conversation)
    if side == Side.COACH and place and place.during.lower > since:
        since = place.during.lower
        since_at = timezone.make_aware(datetime.datetime.combine(since, datetime.time()))
    if side == Side.COACH and (passed_at := _passed_at(conversation)) and passed_at > since_at:
        since, since_at = timezone.localdate(passed_at), passed_at
    days = since, max(since, today) + datetime.timedelta(days=1)
    away = list(Absence.objects.filter(person=person, during__overlap=days))
    passed = [since + datetime.timedelta(days=n + 1) for n in range((today - since).days)]
    reminded = SignReminder.objects.filter(conversation=conversation, to=person, at__gte=since_at)
    return Waiting(
        person=person,
        since_at=since_at,
        days=sum(not any(day in row.during for row in away) for day in passed),
        needed=Formal.current().sign_within,
        reminded=list(reminded.values_list("at", flat=True)),
        is_away=any(today in row.during for row in away),
    )


def _passed_at(conversation):
    """When the seat of the coach last passed to somebody who stands in, or back; None when it never did."""
    rows = StandIn.objects.filter(conversation=conversation)
    return rows.aggregate(at=Max(Greatest("begun_at", "ended_at")))["at"]
