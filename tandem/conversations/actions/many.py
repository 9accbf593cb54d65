"""Formal conversations of many people at once, in the name of Tandem: what a cycle asks for."""

import datetime
from typing import NamedTuple

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.people.models import Person

from .. import access
from ..events import ConversationCancelled
from ..models import Conversation, Guide, Move, Preparation
from ..parameters import Formal
from ..states import COMING, UNDER_WAY, Kind, Side, State


class Wanted(NamedTuple):
    """A formal conversation that somebody should have: who with whom, after which guide, looking back on which days
    (the first, and the day after the last), and the day before which it should be held."""

    person: Person
    coach: Person
    guide: Guide
    period: tuple[datetime.date, datetime.date]
    due_date: datetime.date


@action
def plan_many(wanted, *, by, hr_reads=None):
    """Put down what is ``wanted``; gives a conversation for each, in their order. Six queries, however many.

    Who has such a conversation under way over these days goes on with that one, which gets the date. Nobody is told:
    who asked for many tells each person once. ``hr_reads``: as for a conversation; the parameter of today.
    """
    access.plan_many.require(by)
    hr_reads = Formal.current().hr_reads_signed if hr_reads is None else hr_reads
    people = {one.person.pk for one in wanted}
    rows = Conversation.objects.select_for_update(of=("self",)).select_related("guide")
    running = rows.filter(person__in=people, kind=Kind.FORMAL, state__in=UNDER_WAY)
    there = {(row.person_id, row.guide.slug): row for row in running.order_by("pk")}
    result, fresh, known = [], [], []
    for one in wanted:
        row = there.get((one.person.pk, one.guide.slug))
        if row is not None and row.period.lower < one.period[1] and one.period[0] < row.period.upper:
            row.due_date = one.due_date
            known.append(row)
        else:
            row = _fresh(one, by, hr_reads)
            fresh.append(row)
            there[one.person.pk, one.guide.slug] = row
        result.append(row)
    Conversation.objects.bulk_create(fresh)
    Conversation.objects.bulk_update(known, ["due_date"])
    Preparation.objects.bulk_create(
        Preparation(conversation=row, author_id=author, side=side)
        for row in fresh
        for author, side in ((row.person_id, Side.PERSON), (row.coach_id, Side.COACH))
    )
    return result


def _fresh(one, by, hr_reads):
    return Conversation(
        person=one.person,
        coach=one.coach,
        guide=one.guide,
        kind=Kind.FORMAL,
        period=one.period,
        due_date=one.due_date,
        started_by=by,
        created_at=clock.now(),
        hr_reads=hr_reads,
    )


@action
def cancel_many(conversations, *, by, why):
    """Those of them that are still to be held will not be; gives their keys. Both see why.

    Only of one that stands in calendars the two are told at once.
    """
    access.plan_many.require(by)
    coming = Conversation.objects.select_for_update().filter(pk__in=conversations, state__in=COMING)
    rows = list(coming.order_by("pk"))
    now = clock.now()
    Move.objects.bulk_create(
        Move(conversation=row, by=by, at=now, from_at=row.planned_at, to_at=None, why=why) for row in rows
    )
    for row in rows:
        row.state, row.sequence = State.CANCELLED, row.sequence + 1
    Conversation.objects.bulk_update(rows, ["state", "sequence"], batch_size=500)
    for row in rows:
        if row.planned_at and row.planned_at > now:
            announce(ConversationCancelled(by=by.pk, conversation=row.pk))
    return [row.pk for row in rows]


@action
def set_due(conversations, due_date, *, by):
    """Another day before which they should be held: those under way."""
    access.plan_many.require(by)
    Conversation.objects.filter(pk__in=conversations, state__in=UNDER_WAY).update(due_date=due_date)
