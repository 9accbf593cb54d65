"""Planning a conversation, and what stands on its agenda."""

import datetime

from django.core.exceptions import ValidationError
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.frameworks.queries import newest

from .. import access
from ..events import (
    ConversationCancelled,
    ConversationHandedOver,
    ConversationMoved,
    ConversationPlanned,
    StandInEnded,
)
from ..models import AgendaItem, Conversation, Move, PointAside, Preparation, Series, StandIn, StartWish
from ..parameters import Formal
from ..states import COMING, TEAM, TRANSITIONS, UNDER_WAY, End, Kind, Side, State


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
    """Hold the row; who has the seat of the coach today takes it. A stand-in that holds no more is over."""
    conversation = locked_row(conversation)
    coach, over = access.coach_seat(conversation), _end_what_lapsed(conversation, by)
    if coach.pk != conversation.coach_id:
        former = conversation.coach_id
        take_seat(conversation, coach)
        if over and over.coach_id == coach.pk:
            announce(StandInEnded(by=by.pk, conversation=conversation.pk, stand_in=over.pk))
        else:
            announce(ConversationHandedOver(by=by.pk, conversation=conversation.pk, former=former))
    return conversation


def take_seat(conversation, coach):
    """Somebody else has the seat of the coach, with a preparation of her own; what she once handed in there and nobody
    read she hands in anew. What the former one had not disclosed stays hers."""
    StartWish.objects.filter(conversation=conversation, by=conversation.coach_id).delete()
    Conversation.objects.filter(pk=conversation.pk).update(coach=coach, sequence=F("sequence") + 1)
    conversation.coach, conversation.sequence = coach, conversation.sequence + 1
    Preparation.objects.filter(conversation=conversation, author=coach, disclosed_at=None).update(handed_in_at=None)
    Preparation.objects.get_or_create(conversation=conversation, author=coach, defaults={"side": Side.COACH})


def _end_what_lapsed(conversation, by):
    """A stand-in for who is no longer the coach, or by who has left, is over. Gives the row, or None."""
    row = access.asked_to_stand_in(conversation) if conversation.is_under_way else None
    if row is None or access.standing_in(conversation):
        return None
    coach = access.coach_seat_today(conversation)
    end = End.LEFT if coach.pk == row.coach_id else End.ANOTHER
    StandIn.objects.filter(pk=row.pk).update(ended_at=clock.now(), ended_by=by, end=end)
    return row


def _months_before(planned_at):
    day = (planned_at or clock.now()).date()
    return day - datetime.timedelta(days=91), day + datetime.timedelta(days=1)


def put_down(person, coach, guide, *, started_by, planned_at, period=None, **more):
    """The row of a new conversation with what both are asked, a preparation for each, and what was left of the former
    agenda."""
    made = Conversation.objects.create(
        person=person,
        coach=coach,
        guide=guide,
        version=newest(guide.form_id),
        kind=guide.kind,
        period=period or _months_before(planned_at),
        planned_at=planned_at,
        started_by=started_by,
        created_at=clock.now(),
        hr_reads=guide.kind == Kind.FORMAL and Formal.current().hr_reads_signed,
        **more,
    )
    for author, side in ((person, Side.PERSON), (coach, Side.COACH)):
        Preparation.objects.create(conversation=made, author=author, side=side)
    _carry_into(made)
    return made


def _carry_into(conversation):
    """What the same two did not come to in their last informal conversation, and in what they cancelled since, stands
    on the agenda of this one. Only from informal to informal: the agenda of a formal one is also for the next coach."""
    if conversation.is_formal:
        return
    two = {"person": conversation.person_id, "coach": conversation.coach_id}
    rows = Conversation.objects.filter(kind=Kind.INFORMAL, **two).exclude(pk=conversation.pk)
    held = rows.filter(Q(state=State.LOCKED) | Q(state__in=UNDER_WAY, planned_at__lt=clock.now()))
    last = held.order_by(Coalesce("planned_at", "created_at").desc(), "-pk").first()
    cancelled = Q(conversation__in=rows.filter(state=State.CANCELLED))
    if last:
        cancelled &= Q(conversation__created_at__gt=last.created_at)
    carried = Exists(AgendaItem.objects.filter(carried_from=OuterRef("pk")))
    left = AgendaItem.objects.filter(cancelled | Q(conversation=last), ~carried, talked_at=None)
    AgendaItem.objects.bulk_create(
        AgendaItem(
            conversation=conversation,
            by_id=row.by_id,
            text=row.text,
            added_at=row.added_at,
            fact=row.fact,
            carried_from=row,
        )
        for row in left
    )


@action
def carry_over(conversation, *, by):
    """A conversation is over: what was left of its agenda goes to the one that these two have planned already."""
    if conversation.is_formal:
        return
    rows = Conversation.objects.filter(
        person=conversation.person_id, coach=conversation.coach_id, kind=Kind.INFORMAL, state__in=COMING
    )
    coming = rows.exclude(pk=conversation.pk).exclude(planned_at__lt=clock.now())
    if following := coming.order_by(F("planned_at").asc(nulls_last=True), "pk").first():
        _carry_into(locked_row(following))


@action
def plan(person, coach, guide, *, by, planned_at=None, place="", video="", title="", period=None):
    """Plan a conversation; gives it. ``period``: (first day, day after the last); else three months back from its day.

    Both are asked the version of its form that is in use now, also when another is published later. Raises
    PermissionDenied for who is not one of the two, ValidationError for a second formal one under way or for a type that
    is out of use.
    """
    access.plan.require(by, person, coach, guide.kind)
    if guide.kind == TEAM or guide.retired_date or guide.form.retired_date:
        raise ValidationError(_("This type of conversation is out of use. Choose another one."))
    period, formal = period or _months_before(planned_at), guide.kind == Kind.FORMAL
    if formal:
        same = Conversation.objects.filter(person=person, guide__slug=guide.slug, state__in=UNDER_WAY, corrects=None)
        if same.filter(period__overlap=period).exists():
            raise ValidationError(_("There already is such a conversation for this period. Move or finish that one."))
    running = Series.objects.filter(person=person, coach=coach, stopped_at=None).first() if not formal else None
    made = put_down(
        person, coach, guide, started_by=by, planned_at=planned_at, place=place, video=video, title=title,
        period=period, series=running,
    )  # fmt: skip
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
def add_item(conversation, text, *, by, fact=""):
    """Put something on the agenda; ``fact``: the suggestion that it was."""
    conversation = seat(conversation, by)
    access.write.require(by, conversation)
    return AgendaItem.objects.create(conversation=conversation, by=by, text=text, added_at=clock.now(), fact=fact)


@action
def put_aside(conversation, fact, *, by):
    """Do not suggest this to me again in this conversation."""
    conversation = seat(conversation, by)
    access.write.require(by, conversation)
    PointAside.objects.get_or_create(conversation=conversation, by=by, fact=fact, defaults={"at": clock.now()})


@action
def tick_item(item, *, by, talked=True):
    """They talked about it, or not yet; where it was carried over to it is so too."""
    access.write.require(by, seat(item.conversation, by))
    later = Q(carried_from=item, conversation__state__in=[*COMING, State.AGREEING])
    AgendaItem.objects.filter(Q(pk=item.pk) | later).update(talked_at=clock.now() if talked else None)


@action
def remove_item(item, *, by):
    """Take one's own item off the agenda. Gives nothing; an item of the other stays, and so does one that they came to
    later, in a conversation that is over."""
    access.write.require(by, seat(item.conversation, by))
    carried = AgendaItem.objects.filter(carried_from=item)
    if item.by_id != by.pk or carried.filter(conversation__state=State.LOCKED).exists():
        return
    carried.update(carried_from=None)
    AgendaItem.objects.filter(pk=item.pk, by=by).delete()
