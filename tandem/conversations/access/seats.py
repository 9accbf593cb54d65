"""Who sits where: the two seats of a conversation, who stands in for a coach, and with whom somebody can talk."""

from django.db.models import Q

from tandem.core import clock
from tandem.core.search import by_name
from tandem.people.models import Assignment, FunctionalCoaching
from tandem.people.queries import assignment_on

from ..models import StandIn
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


def _stand_ins(conversation):
    """All stand-ins of a conversation, the first one first. Asked once for each row that was fetched."""
    if not conversation.is_formal or getattr(conversation, "has_stand_ins", True) is False:
        return []
    if not hasattr(conversation, "_stand_ins"):
        rows = StandIn.objects.filter(conversation=conversation.pk).select_related("coach", "stand_in", "by")
        conversation._stand_ins = list(rows)
        for one in conversation._stand_ins:
            one.conversation = conversation
    return conversation._stand_ins


def asked_to_stand_in(conversation):
    """The stand-in of the coach that has not been ended, or None."""
    return next((one for one in _stand_ins(conversation) if one.ended_at is None), None)


def standing_in(conversation):
    """The stand-in as long as it holds: for the coach of today, by somebody who works here today. Else None."""
    row = asked_to_stand_in(conversation)
    if row is None or not today_here(row.stand_in):
        return None
    coach = coach_today(conversation)
    return row if coach and coach.pk == row.coach_id else None


def coach_seat(conversation):
    """Who has the seat of the coach: of a formal conversation under way who stands in, else the coach of today."""
    if conversation.is_formal and conversation.is_under_way:
        row = standing_in(conversation)
        return row.stand_in if row else coach_today(conversation) or conversation.coach
    return conversation.coach


def coach_seat_today(conversation):
    """Who would sit there as coach today, also when it is locked."""
    return coach_today(conversation) or conversation.coach


def side_of(conversation, person):
    """The side on which a person sits, or nothing. A coach for whom somebody stands in does not sit there."""
    if person.pk == conversation.person_id:
        return Side.PERSON
    if conversation.is_formal:
        row = standing_in(conversation) if conversation.is_under_way else None
        now = row.stand_in if row else coach_today(conversation)
        return Side.COACH if now and now.pk == person.pk else ""
    return Side.COACH if person.pk == conversation.coach_id else ""


def side_read_by(conversation, person):
    """The side from which a person reads it, or nothing: where she sits; and who stood in until the end keeps reading
    from there, as long as the coach for whom she did is the coach of today."""
    if side := side_of(conversation, person):
        return side
    row = standing_in(conversation)
    return Side.COACH if row and row.stand_in_id == person.pk else ""


def stand_ins_read_by(conversation, person):
    """Who stood in for a coach in it, from when to when and why, for the two and for the coach for whom somebody stands
    in; as the read rule says."""
    row = standing_in(conversation)
    reads = side_read_by(conversation, person) or (row and row.coach_id == person.pk)
    return _stand_ins(conversation) if reads else []


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
