"""Who sits where: the two seats of a conversation, and with whom somebody can talk."""

from django.db.models import Q

from tandem.core import clock
from tandem.core.search import by_name
from tandem.people.models import Assignment, FunctionalCoaching
from tandem.people.queries import assignment_on

from ..states import Side


def place_today(conversation):
    """Unit and coach of the person today, or None. Asked once for each row that was fetched: a page asks it often."""
    if not hasattr(conversation, "_place_today"):
        conversation._place_today = assignment_on(conversation.person)
    return conversation._place_today


def coach_today(conversation):
    """The coach of the person today, or None."""
    place = place_today(conversation)
    return place.coach if place else None


def coach_seat(conversation):
    """Who has the seat of the coach: of a formal conversation under way the coach of today."""
    if conversation.is_formal and conversation.is_under_way:
        return coach_today(conversation) or conversation.coach
    return conversation.coach


def coach_seat_today(conversation):
    """Who would sit there as coach today, also when it is locked."""
    return coach_today(conversation) or conversation.coach


def side_of(conversation, person):
    """The side on which a person sits, or nothing."""
    if person.pk == conversation.person_id:
        return Side.PERSON
    if conversation.is_formal:
        now = coach_today(conversation)
        return Side.COACH if now and now.pk == person.pk else ""
    return Side.COACH if person.pk == conversation.coach_id else ""


def partners(person):
    """With whom a person can talk: [(other, side of ``person``, may be formal)], coaches first. Three queries."""
    today = clock.today()
    rows = Assignment.objects.filter(during__contains=today).select_related("person", "coach")
    beside = FunctionalCoaching.objects.filter(during__contains=today).select_related("person", "coach")
    found = {}
    for row in rows.filter(Q(person=person) | Q(coach=person)).order_by(*by_name("person__")):
        _add(found, person, row, True)
    for row in beside.filter(Q(person=person) | Q(coach=person)).order_by(*by_name("person__")):
        _add(found, person, row, False)
    return sorted(found.values(), key=lambda one: one[1] != Side.PERSON)


def _add(found, person, row, formal):
    other, side = (row.coach, Side.PERSON) if row.person_id == person.pk else (row.person, Side.COACH)
    if other and today_here(other):
        found.setdefault((other.pk, side), (other, side, formal))


def today_here(person):
    """Whether somebody works here today."""
    return clock.today() in person.employed
