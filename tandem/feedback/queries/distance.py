"""Whom somebody keeps at a distance, for herself alone."""

from django.db.models import QuerySet

from tandem.people.models import Person

from ..access import coach_today
from ..models import Distance
from ..states import Far


def distances(person: Person) -> QuerySet:
    """Whom a person mutes or blocks, newest first; and, without ``other``, that she pauses."""
    return Distance.objects.visible_to(person).select_related("other")


def distance_to(person: Person, other: Person) -> str:
    """How a person keeps another at a distance, or nothing."""
    row = Distance.objects.visible_to(person).filter(other=other).first()
    return row.kind if row else ""


def blocks_own_coach(person: Person) -> bool:
    """Whether she blocks who coaches her today: the formal conversation stays possible all the same."""
    coach = coach_today(person)
    return coach is not None and distance_to(person, coach) == Far.BLOCK
