"""What the desk shows of conversations beside the lists."""

from django.db.models import Max, Q
from django.db.models.functions import Greatest

from ..access import held_as_coach
from ..models import Conversation, SignOff
from ..states import State


def to_sign(person):
    """The conversations that wait for the person's signature, each with ``.other``. Two queries."""
    signed = SignOff.objects.visible_to(person).filter(by=person).values("conversation")
    rows = Conversation.objects.visible_to(person).filter(Q(person=person) | held_as_coach(person), state=State.SIGNING)
    rows = list(rows.exclude(pk__in=signed).select_related("person", "coach", "guide").order_by("planned_at", "pk"))
    for row in rows:
        row.other = row.coach if row.person_id == person.pk else row.person
    return rows


def last_talks(coach, people):
    """When the coach last talked with each of the people: {key of the person: moment}. One query."""
    held = Conversation.objects.visible_to(coach).filter(held_as_coach(coach), person__in=people)
    talked = held.filter(state__in=[State.AGREEING, State.SIGNING, State.LOCKED]).order_by()
    return dict(talked.values_list("person").annotate(at=Max(Greatest("planned_at", "opened_at", "locked_at"))))
