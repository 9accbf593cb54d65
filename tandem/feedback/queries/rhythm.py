"""The weeks of a person, for herself alone."""

import datetime
from typing import NamedTuple

from django.db.models import Count, DateField, Q
from django.db.models.functions import TruncWeek

from tandem.core import clock
from tandem.people.models import Person

from ..models import Feedback
from ..states import State

WEEKS = 13


class Week(NamedTuple):
    """A week of one's own rhythm: the Monday, and how many pieces went and came."""

    monday: datetime.date
    given: int
    received: int


def rhythm(person: Person) -> list[Week]:
    """The last thirteen weeks of a person, for herself alone: a mirror, never added up for others. One query."""
    today = clock.today()
    first = today - datetime.timedelta(days=today.weekday(), weeks=WEEKS - 1)
    mine = Feedback.objects.visible_to(person).filter(state=State.SENT, sent_at__date__gte=first)
    rows = (
        mine.filter(Q(giver=person) | Q(receiver=person))
        .annotate(monday=TruncWeek("sent_at", output_field=DateField()))
        .order_by()
        .values("monday")
        .annotate(given=Count("pk", filter=Q(giver=person)), received=Count("pk", filter=Q(receiver=person)))
    )
    counted = {row["monday"]: row for row in rows}
    mondays = [first + datetime.timedelta(weeks=number) for number in range(WEEKS)]
    return [
        Week(day, counted[day]["given"], counted[day]["received"]) if day in counted else Week(day, 0, 0)
        for day in mondays
    ]
