"""Planning a conversation, and what stands on its agenda."""

import datetime

from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import ConversationCancelled, ConversationHandedOver, ConversationMoved, ConversationPlanned
from ..models import AgendaItem, Conversation, Move, Preparation, StartWish
from ..states import TRANSITIONS, UNDER_WAY, Kind, Side


def locked_row(conversation):
    """The conversation, read anew and held until the end of the transaction: two writers wait for each other."""
    rows = Conversation.objects.select_related("person", "coach", "guide").select_for_update(of=("self",))
    return rows.get(pk=conversation.pk)


def step(conversation, verb, **fields):
    """Take a step of the table of transitions."""
    fields["state"] = TRANSITIONS[verb][1]
    Conversation.objects.filter(pk=conversation.pk).update(**fields)
    for name, value in fields.items():
        setattr(conversation, name, value)


def seat(conversation, by):
    """Hold the row; who has the seat of the coach today takes it."""
    conversation = locked_row(conversation)
    coach = access.coach_seat(conversation)
    if coach.pk != conversation.coach_id:
        StartWish.objects.filter(conversation=conversation, by=conversation.coach_id).delete()
        former = conversation.coach_id
        Conversation.objects.filter(pk=conversation.pk).update(coach=coach, sequence=F("sequence") + 1)
        conversation.coach, conversation.sequence = coach, conversation.sequence + 1
        Preparation.objects.get_or_create(conversation=conversation, author=coach, defaults={"side": Side.COACH})
        announce(ConversationHandedOver(by=by.pk, conversation=conversation.pk, former=former))
    return conversation


@action
def plan(person, coach, guide, *, by, planned_at=None, place="", video="", title="", period=None):
    """Plan a conversation; gives it. ``period``: (first day, day after the last); else three months back from its day.

    Raises PermissionDenied for who is not one of the two, ValidationError for a second formal one under way.
    """
    access.plan.require(by, person, coach, guide.kind)
    day = (planned_at or clock.now()).date()
    period = period or (day - datetime.timedelta(days=91), day + datetime.timedelta(days=1))
    if guide.kind == Kind.FORMAL:
        same = Conversation.objects.filter(person=person, guide__slug=guide.slug, state__in=UNDER_WAY)
        if same.filter(period__overlap=period).exists():
            raise ValidationError(_("There already is such a conversation for this period. Move or finish that one."))
    made = Conversation.objects.create(
        person=person,
        coach=coach,
        guide=guide,
        kind=guide.kind,
        title=title,
        period=period,
        planned_at=planned_at,
        place=place,
        video=video,
        started_by=by,
        created_at=clock.now(),
    )
    for author, side in ((person, Side.PERSON), (coach, Side.COACH)):
        Preparation.objects.create(conversation=made, author=author, side=side)
    announce(ConversationPlanned(by=by.pk, conversation=made.pk))
    return made


@action
def move(conversation, *, by, planned_at, place, why, video=None):
    """Another moment or place, with the reason, which both keep seeing. Without ``video`` its link stays."""
    conversation = seat(conversation, by)
    access.move.require(by, conversation)
    Move.objects.create(
        conversation=conversation,
        by=by,
        at=clock.now(),
        from_at=conversation.planned_at,
        to_at=planned_at,
        place=place,
        why=why,
    )
    video = conversation.video if video is None else video
    Conversation.objects.filter(pk=conversation.pk).update(
        planned_at=planned_at, place=place, video=video, sequence=F("sequence") + 1
    )
    announce(ConversationMoved(by=by.pk, conversation=conversation.pk))


@action
def cancel(conversation, *, by, why):
    """It will not be held, and both see why. What was prepared and not disclosed stays undisclosed."""
    conversation = seat(conversation, by)
    access.cancel.require(by, conversation)
    before = conversation.planned_at
    Move.objects.create(conversation=conversation, by=by, at=clock.now(), from_at=before, to_at=None, why=why)
    step(conversation, "cancel", sequence=conversation.sequence + 1)
    announce(ConversationCancelled(by=by.pk, conversation=conversation.pk))


@action
def hand_over(person, *, by):
    """The coach of today takes the seat in the formal conversations under way; gives how many changed hands.

    What the former coach disclosed stays; what she had not disclosed nobody reads. Called for who gets a new coach.
    """
    rows = Conversation.objects.filter(person=person, kind=Kind.FORMAL, state__in=UNDER_WAY)
    before = {row.pk: row.coach_id for row in rows}
    return sum(seat(row, by).coach_id != before[row.pk] for row in rows)


@action
def add_item(conversation, text, *, by):
    """Put something on the agenda."""
    conversation = seat(conversation, by)
    access.write.require(by, conversation)
    return AgendaItem.objects.create(conversation=conversation, by=by, text=text, added_at=clock.now())


@action
def tick_item(item, *, by, talked=True):
    """They talked about it, or not yet."""
    access.write.require(by, seat(item.conversation, by))
    AgendaItem.objects.filter(pk=item.pk).update(talked_at=clock.now() if talked else None)


@action
def remove_item(item, *, by):
    """Take one's own item off the agenda. Gives nothing; an item of the other stays."""
    access.write.require(by, seat(item.conversation, by))
    AgendaItem.objects.filter(pk=item.pk, by=by).delete()
