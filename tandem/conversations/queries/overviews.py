"""What the desk shows of conversations beside the lists."""

from dataclasses import dataclass

from django.db.models import Exists, F, Max, OuterRef
from django.db.models.functions import Greatest
from django.utils import timezone

from tandem.core import clock

from ..access import answer_correction, held_as_coach, of_the_two
from ..models import Conversation, Correction, SignOff
from ..states import UNDER_WAY, State
from .lists import attach_progress


@dataclass(frozen=True)
class Coming:
    """What is under way for somebody: what to prepare, what to sign, and the next talk or None."""

    preparing: list
    to_sign: list
    next: Conversation | None


def coming(person):
    """All that is under way for a person, in the order of the plan, each with progress and ``.other``. One query."""
    signed = Exists(SignOff.objects.filter(conversation=OuterRef("pk"), by=person))
    rows = Conversation.objects.filter(of_the_two(person), state__in=UNDER_WAY)
    rows = rows.select_related("person", "coach", "guide").annotate(is_signed=signed)
    rows = attach_progress(rows.order_by(F("planned_at").asc(nulls_last=True), "pk"), person)
    today = clock.today()
    return Coming(
        [row for row in rows if row.state == State.PREPARING and not row.handed_in],
        [row for row in rows if row.state == State.SIGNING and not row.is_signed],
        next((row for row in rows if row.planned_at and timezone.localdate(row.planned_at) >= today), None),
    )


def corrections_asked_of(person):
    """Requests to put a locked conversation right that wait for the answer of a person, oldest first."""
    rows = Correction.objects.filter(conversation__in=Conversation.objects.filter(of_the_two(person)))
    rows = rows.filter(answered_at=None).exclude(by=person)
    rows = rows.select_related("by", "conversation__person", "conversation__coach", "conversation__guide")
    return [row for row in rows if not answer_correction(person, row)]


def last_talks(coach, people):
    """When the coach last talked with each of the people: {key of the person: moment}. One query."""
    held = Conversation.objects.visible_to(coach).filter(held_as_coach(coach), person__in=people)
    talked = held.filter(state__in=[State.AGREEING, State.SIGNING, State.LOCKED], corrects=None).order_by()
    return dict(talked.values_list("person").annotate(at=Max(Greatest("planned_at", "opened_at", "locked_at"))))
