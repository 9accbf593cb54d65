"""Formal conversations of many people at once, in the name of Tandem: what a cycle asks for."""

import datetime
from collections import defaultdict
from typing import NamedTuple

from django.db.models import F

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.people.models import Person

from .. import access
from ..events import ConversationsCancelled
from ..models import Conversation, Guide, Move, Preparation
from ..parameters import Formal
from ..queries.types import versions_of
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
def plan_many(wanted, *, by, hr_reads=None, asked_at=None, taken=()):
    """Put down what is ``wanted``; gives a conversation for each, in their order. Seven queries, however many.

    Who has such a conversation under way over these days goes on with that one, which gets the date; unless it is one
    of ``taken`` (keys), or was given for another wish: then a new one looks back on the days that are left. None where
    no day is left. Nobody is told: who asked for many tells each person once. ``hr_reads``: as for a conversation; the
    parameter of today. ``asked_at``: they are asked what was published at this moment; else what is now.
    """
    access.plan_many.require(by)
    hr_reads = Formal.current().hr_reads_signed if hr_reads is None else hr_reads
    free, covered = _under_way({one.person.pk for one in wanted}, set(taken))
    asked = versions_of([one.guide for one in wanted], asked_at)
    result, fresh, known = [], [], []
    for one in wanted:
        key = (one.person.pk, one.guide.slug)
        row = next((row for row in free[key] if _overlap((row.period.lower, row.period.upper), one.period)), None)
        if row:
            free[key].remove(row)
            row.due_date = one.due_date
            known.append(row)
        elif days := _days_left(one.period, covered[key]):
            row = _fresh(one, days, asked[one.guide.pk], by, hr_reads)
            fresh.append(row)
            covered[key].append(days)
        result.append(row)
    Conversation.objects.bulk_create(fresh)
    Conversation.objects.bulk_update(known, ["due_date"])
    Preparation.objects.bulk_create(
        Preparation(conversation=row, author_id=author, side=side)
        for row in fresh
        for author, side in ((row.person_id, Side.PERSON), (row.coach_id, Side.COACH))
    )
    return result


def _under_way(people, taken):
    """Of these people, by person and guide: the formal conversations that are nobody's yet, and the days of all."""
    rows = Conversation.objects.select_for_update(of=("self",)).select_related("guide")
    free, covered = defaultdict(list), defaultdict(list)
    for row in rows.filter(person__in=people, kind=Kind.FORMAL, state__in=UNDER_WAY, corrects=None).order_by("pk"):
        covered[row.person_id, row.guide.slug].append((row.period.lower, row.period.upper))
        if row.pk not in taken:
            free[row.person_id, row.guide.slug].append(row)
    return free, covered


def _overlap(one, other):
    return one[0] < other[1] and other[0] < one[1]


def _days_left(period, covered):
    """What is left at the end of a period after those days; None when nothing is."""
    first = max([period[0], *(other[1] for other in covered if _overlap(other, period))])
    return (first, period[1]) if first < period[1] else None


def _fresh(one, period, version, by, hr_reads):
    return Conversation(
        person=one.person,
        coach=one.coach,
        guide=one.guide,
        version_id=version,
        kind=Kind.FORMAL,
        period=period,
        due_date=one.due_date,
        started_by=by,
        created_at=clock.now(),
        hr_reads=hr_reads,
    )


@action
def cancel_many(conversations, *, by, why):
    """Those of them that are still to be held will not be; gives their keys. Both see why.

    Only of one that stands in calendars the two are told at once. A handful of queries, however many.
    """
    access.plan_many.require(by)
    coming = Conversation.objects.select_for_update().filter(pk__in=conversations, state__in=COMING)
    rows = list(coming.order_by("pk"))
    now = clock.now()
    Move.objects.bulk_create(
        Move(conversation=row, by=by, at=now, from_at=row.planned_at, to_at=None, why=why) for row in rows
    )
    held = Conversation.objects.filter(pk__in=[row.pk for row in rows])
    held.update(state=State.CANCELLED, sequence=F("sequence") + 1)
    if stood := [row.pk for row in rows if row.planned_at and row.planned_at > now]:
        announce(ConversationsCancelled(by=by.pk, conversations=stood))
    return [row.pk for row in rows]


@action
def set_due(conversations, due_date, *, by):
    """Another day before which they should be held: those under way."""
    access.plan_many.require(by)
    Conversation.objects.filter(pk__in=conversations, state__in=UNDER_WAY).update(due_date=due_date)
