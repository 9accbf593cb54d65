"""Somebody holds a formal conversation in the place of the coach, for as long as it is asked of her."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import StandInBegun, StandInEnded
from ..models import StandIn
from ..states import UNDER_WAY, End
from .planning import seat, take_seat


@action
def ask_stand_in(conversation, person, *, by, why, asked_by=None):
    """``person`` holds it in the place of the coach from now on; gives the row. ``why``: for the two. ``asked_by``: who
    runs the cycle, when Tandem itself does it for her.

    Raises ValidationError for somebody who cannot stand in.
    """
    conversation = seat(conversation, by)
    access.ask_stand_in.require(by, conversation)
    if why_not := access.stand_in(person, conversation):
        raise ValidationError({"person": why_not})
    row = StandIn.objects.create(
        conversation=conversation,
        coach=conversation.coach,
        stand_in=person,
        by=asked_by or by,
        why=why.strip(),
        begun_at=clock.now(),
    )
    take_seat(conversation, person)
    announce(StandInBegun(by=row.by_id, conversation=conversation.pk, stand_in=row.pk))
    return row


@action
def end_stand_in(conversation, *, by, why="", asked_by=None):
    """The coach has the seat again. Who stands in says why she gives it back; raises ValidationError when she does not.
    ``asked_by``: as for ``ask_stand_in``."""
    conversation = seat(conversation, by)
    access.end_stand_in.require(by, conversation)
    row, why = access.standing_in(conversation), why.strip()
    given_back = by.pk == row.stand_in_id
    if given_back and not why:
        raise ValidationError({"why": _("Say why you give it back.")})
    end = End.GIVEN_BACK if given_back else End.TAKEN_BACK
    ended_by = asked_by or by
    StandIn.objects.filter(pk=row.pk).update(ended_at=clock.now(), ended_by=ended_by, end=end, end_why=why)
    take_seat(conversation, row.coach)
    announce(StandInEnded(by=ended_by.pk, conversation=conversation.pk, stand_in=row.pk))


@action
def follow_stand_ins(*, by):
    """End those that hold no more: the stand-in has left, or the person has another coach. Gives how many."""
    rows = StandIn.objects.filter(ended_at=None, conversation__state__in=UNDER_WAY).select_related("conversation")
    before = {row.conversation_id: row.stand_in_id for row in rows}
    return sum(seat(row.conversation, by).coach_id != before[row.conversation_id] for row in rows)
