"""What a person received in a period, by month, to choose what goes into her file."""

import datetime
from itertools import groupby
from typing import NamedTuple

from django.utils import timezone

from tandem.people.models import Person

from ..models import Feedback
from .pieces import received


class Month(NamedTuple):
    """A month with the pieces that came in it, newest first."""

    first_day: datetime.date
    pieces: list[Feedback]


def by_month(person: Person, start: datetime.date, end: datetime.date) -> list[Month]:
    """What a person received from ``start`` to ``end`` (both included), by month, newest first. One query."""
    pieces = received(person, person).filter(sent_at__date__range=(start, end))

    def month(piece: Feedback) -> datetime.date:
        return timezone.localdate(piece.sent_at).replace(day=1)

    return [Month(first_day, list(found)) for first_day, found in groupby(pieces, key=month)]
