"""Lists: what is coming, what to prepare, what was agreed, who has not talked for long."""

import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, F, Max, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce, Greatest

from tandem.core import clock
from tandem.core.counting import how_many
from tandem.core.search import Fold
from tandem.people.queries import coachees_of

from ..access import agree, coach_seat, for_the_file, held_as_coach, stood_in_by, stood_in_for, write
from ..models import Agreement, Answer, Conversation, Preparation, StandIn
from ..parameters import Rhythm
from ..states import UNDER_WAY, Side, State
from .asked import has_goals
from .types import answerable, asked_of
from .versions import later_version, of_what_holds


def _of(person, as_coach=False):
    """The conversations in which a person has the seat of the employee, or of the coach."""
    rows = Conversation.objects.filter(held_as_coach(person) if as_coach else Q(person=person))
    return rows.select_related("person", "coach", "guide")


def under_way(person, as_coach=False, words=""):
    """What is coming or under way, first planned first; those without a date last."""
    rows = _of(person, as_coach).filter(state__in=UNDER_WAY)
    return _found(rows, words).order_by(F("planned_at").asc(nulls_last=True), "pk")


def past(person, as_coach=False, words=""):
    """What is locked or was cancelled, newest first."""
    rows = _of(person, as_coach).exclude(state__in=UNDER_WAY).exclude(later_version())
    rows = rows.exclude(corrects__isnull=False, state=State.CANCELLED).alias(day=Coalesce("planned_at", "created_at"))
    return _found(rows, words).order_by("-day", "-pk")


def stands_in(person):
    """Whether there is a conversation in which somebody stands in for a coach, or did so until it ended."""
    return Conversation.objects.filter(stood_in_by(person)).exists()


def lent(coach, words=""):
    """The formal conversations under way that somebody holds in the place of a coach, each with ``.stand_in``."""
    rows = Conversation.objects.visible_to(coach).filter(stood_in_for(coach))
    rows = _found(rows.select_related("person", "coach", "guide"), words)
    return attach_stand_ins(rows.order_by(F("planned_at").asc(nulls_last=True), "pk"), coach)


def coach_stood_in_for(conversation):
    """For the key of a conversation (an expression): the name of the coach in whose place somebody holds it, or none.
    No more than who: for those who may know how far it is, and nothing of what is in it."""
    rows = StandIn.objects.filter(conversation=conversation, ended_at=None)
    return Subquery(rows.values("coach__name")[:1])


def attach_stand_ins(conversations, viewer):
    """Give each ``.stand_in``: who stands in for the coach in it, as the viewer may see it, or None. One query."""
    rows = list(conversations)
    formal = [row.pk for row in rows if row.is_formal]
    found = StandIn.objects.visible_to(viewer).filter(conversation__in=formal, ended_at=None)
    known = {one.conversation_id: one for one in found.select_related("coach", "stand_in")} if formal else {}
    for row in rows:
        row.stand_in = known.get(row.pk)
    return rows


def to_write_in(person, most=20):
    """The conversations under way of a person, on either side, in which she can write; each with ``.across``, the
    other, and ``.why_not_agree``: the reason why an agreement can only go on the agenda yet, or nothing."""
    rows = [*under_way(person)[:most], *under_way(person, as_coach=True)[:most]]
    found = []
    for row in rows:
        if write(person, row):
            continue
        row.across = coach_seat(row) if row.person_id == person.pk else row.person
        row.why_not_agree = agree(person, row)
        found.append(row)
    return found


def in_the_file(viewer, words=""):
    """The formal conversations of the people in the scope of an HR partner, newest first: that they exist."""
    rows = Conversation.objects.visible_to(viewer).filter(for_the_file(viewer)).exclude(later_version())
    rows = rows.exclude(corrects__isnull=False, state=State.CANCELLED)
    rows = rows.select_related("person", "coach", "guide").alias(day=Coalesce("planned_at", "created_at"))
    return _found(rows, words).order_by("-day", "-pk")


def _found(rows, words):
    if words := words.strip():
        folded = Fold(Value(words))
        rows = rows.alias(one=Fold(F("person__name")), two=Fold(F("coach__name")), three=Fold(F("title")))
        rows = rows.filter(Q(one__contains=folded) | Q(two__contains=folded) | Q(three__contains=folded))
    return rows


def attach_progress(conversations, person):
    """Give each of a queryset ``.answered``, ``.questions``, ``.handed_in`` (mine) and ``.other_handed_in``. In each of
    them the person has a seat. A question for each goal is one question, answered as soon as one goal is.

    Of the other side only whether it is handed in: a count would tell what somebody is writing. One query, with what it
    is asked of.
    """
    own = Answer.objects.filter(preparation__conversation=OuterRef("pk"), preparation__author=person)
    of_version = answerable().filter(version=OuterRef("version"))
    of_version = of_version.filter(Q(each_goal=False) | Q(each_goal=OuterRef("has_goals")))
    questions = {side: Subquery(how_many(of_version.filter(asked_of(side)))) for side in Side}
    ready = Preparation.objects.filter(conversation=OuterRef("pk")).exclude(handed_in_at=None).order_by()
    rows = conversations.alias(has_goals=has_goals()).annotate(
        answered=Subquery(how_many(own, of="question")),
        questions=Case(When(person=person, then=questions[Side.PERSON]), default=questions[Side.COACH]),
        ready=ArraySubquery(ready.values("author")),
    )  # fmt: skip
    rows = list(rows)
    for row in rows:
        row.other = row.coach if row.person_id == person.pk else row.person
        row.handed_in, row.other_handed_in = person.pk in row.ready, row.other.pk in row.ready
    return rows


def agreements_of(person, done=False):
    """The agreements of a person in conversations that she may see: open ones by due date, done ones newest first."""
    rows = Agreement.objects.visible_to(person).filter(owner=person, done_at__isnull=not done)
    rows = rows.filter(of_what_holds()).exclude(conversation__state=State.CANCELLED)
    rows = rows.select_related("conversation__guide", "conversation__person", "conversation__coach")
    return rows.order_by("-done_at", "-pk") if done else rows.order_by(F("due_date").asc(nulls_last=True), "pk")


def open_agreements(person):
    """What a person agreed to and has not done yet, first due first."""
    return agreements_of(person)


def without_recent_talk(coach, days=None):
    """The people of a coach with whom there was no talk for so many days (a parameter): ``.last_talk_at`` or None.

    Longest silence first; who has a talk planned is left out, and so is who came less than that ago. Three queries.
    """
    days = Rhythm.current().talk_after if days is None else days
    since = clock.now() - datetime.timedelta(days=days)
    people = list(coachees_of(coach))
    held = Conversation.objects.visible_to(coach).filter(held_as_coach(coach), person__in=people)
    coming = set(held.filter(state__in=UNDER_WAY, planned_at__gte=clock.now()).values_list("person", flat=True))
    talked = Q(state__in=[State.AGREEING, State.SIGNING, State.LOCKED], corrects=None)
    moment = Greatest("planned_at", "opened_at", "locked_at")
    last = dict(held.filter(talked).order_by().values_list("person").annotate(at=Max(moment)))
    silent = []
    for person in people:
        person.last_talk_at = last.get(person.pk)
        began = person.last_talk_at or datetime.datetime.combine(
            person.joined_date, datetime.time(), tzinfo=datetime.UTC
        )
        if began < since and person.pk not in coming:
            silent.append(person)
    return sorted(silent, key=lambda one: (one.last_talk_at is not None, one.last_talk_at or clock.now(), one.pk))
