"""Putting a locked conversation right: a new version that both write and sign. The locked one stays as it is."""

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import CorrectionAsked, CorrectionBegun, CorrectionDeclined, CorrectionDropped
from ..models import Agreement, Conversation, Correction, Preparation
from ..states import Side, State
from .planning import locked_row, seat, step


@action
def ask_correction(conversation, *, by, what, why):
    """Say what is wrong and why. The other answers. Gives the row."""
    conversation = locked_row(conversation)
    access.ask_correction.require(by, conversation)
    # What a former coach asked and nobody answered is in nobody's way.
    Correction.objects.filter(conversation=conversation, answered_at=None).delete()
    made = Correction.objects.create(
        conversation=conversation, by=by, at=clock.now(), what=what.strip(), why=why.strip()
    )
    announce(CorrectionAsked(by=by.pk, conversation=conversation.pk, correction=made.pk))
    return made


@action
def agree_to_correct(correction, *, by):
    """Write a new version together, beginning with the agreements as they are. Gives the new conversation."""
    earlier = locked_row(correction.conversation)
    correction = Correction.objects.select_related("conversation", "by").get(pk=correction.pk)
    access.answer_correction.require(by, correction)
    now = clock.now()
    made = Conversation.objects.create(
        person=earlier.person,
        coach=access.coach_seat_today(earlier),
        guide=earlier.guide,
        version=earlier.version,
        kind=earlier.kind,
        title=earlier.title,
        period=earlier.period,
        planned_at=earlier.planned_at,
        place=earlier.place,
        state=State.AGREEING,
        started_by=correction.by,
        created_at=now,
        opened_at=now,
        corrects=earlier,
        hr_reads=earlier.hr_reads,
    )
    for author, side in ((made.person, Side.PERSON), (made.coach, Side.COACH)):
        Preparation.objects.create(conversation=made, author=author, side=side)
    for row in Agreement.objects.filter(conversation=earlier):
        Agreement.objects.create(
            conversation=made,
            text=row.text,
            owner=row.owner,
            due_date=row.due_date,
            added_by=row.added_by,
            added_at=row.added_at,
            earlier=row,
        )
    said = {"answered_by": by, "answered_at": now, "agreed": True, "version": made}
    Correction.objects.filter(pk=correction.pk).update(**said)
    announce(CorrectionBegun(by=by.pk, conversation=made.pk, corrects=earlier.pk))
    return made


@action
def decline_correction(correction, *, by, why):
    """It is right as it is, with the reason. Request and answer stay readable for both."""
    locked_row(correction.conversation)
    correction = Correction.objects.select_related("conversation", "by").get(pk=correction.pk)
    access.answer_correction.require(by, correction)
    said = {"answered_by": by, "answered_at": clock.now(), "agreed": False, "answer": why.strip()}
    Correction.objects.filter(pk=correction.pk).update(**said)
    announce(CorrectionDeclined(by=by.pk, conversation=correction.conversation_id, correction=correction.pk))


@action
def drop_correction(conversation, *, by):
    """No new version after all: what was locked holds."""
    conversation = seat(conversation, by)
    access.drop_correction.require(by, conversation)
    step(conversation, "drop_correction", signing_at=None)
    announce(CorrectionDropped(by=by.pk, conversation=conversation.pk))
