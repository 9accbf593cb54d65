"""Random months: people come, leave, get another coach and are away; conversations go forward or not; HR launches,
moves, takes out, opens again, pauses and closes; each night Tandem does its work. The machine itself keeps who coaches
whom. What must hold stands in ``test_months``."""

import datetime
from collections import Counter

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.test import TestCase
from django.urls import reverse
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
)

from tandem.conversations import actions as talks
from tandem.conversations.models import (
    Agreement,
    Answer,
    Conversation,
    Guide,
    Move,
    Preparation,
    SharedNotes,
    SignOff,
    StartWish,
)
from tandem.conversations.states import COMING, UNDER_WAY, Kind
from tandem.conversations.states import State as Talk
from tandem.core import clock
from tandem.cycles import actions, jobs, queries
from tandem.cycles.models import Cycle, Place
from tandem.cycles.states import Standing, State
from tandem.frameworks.models import Question
from tandem.notices.models import Notice
from tandem.people import actions as people
from tandem.people.models import Absence, Assignment, Person
from tandem.people.queries import system_person
from tandem.plans import actions as plans

from .conftest import NAMES, WORDS

NO = (PermissionDenied, ValidationError)
GUIDES = ("mid-year", "year-end")
OF_LOCKED = {Preparation: "conversation", Agreement: "conversation", SignOff: "conversation", Move: "conversation",
             StartWish: "conversation", SharedNotes: "conversation", Answer: "preparation__conversation"}  # fmt: skip
ANY = st.integers(0, 10_000)
DAYS = st.integers(1, 20)


def plan(name, rules, moments, scheme, by):
    names = {f"name_{code}": name for code in ("nl", "fr", "en")}
    made = plans.add_plan(scheme, by=by, rules=rules, **names, **WORDS)
    for guide, when in moments:
        if isinstance(when, datetime.date):
            plans.add_moment(made, by=by, guide=guide, month=when.month, day=when.day)
        else:
            plans.add_moment(made, by=by, guide=guide, months_after=when)


class Months(RuleBasedStateMachine):
    """``coach``: {person: her coach of today or None}; ``stand_in``: {conversation: (coach, who stands in for her)}, by
    keys, as the machine itself keeps them."""

    cast = None

    def __init__(self):
        super().__init__()
        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        self.at = None
        self.now = clock.now()
        self.turn()
        self.an = self.cast.an
        rows = Assignment.objects.in_force()
        self.coach = dict(rows.values_list("person", "coach"))
        self.staff = sorted(self.coach)
        self.hr = {self.cast.an.pk, self.cast.sofie.pk, self.cast.benoit.pk}
        self.leaving, self.locked, self.silent, self.joined, self.stand_in = {}, {}, {}, 0, {}

    def teardown(self):
        self.at.__exit__(None, None, None)
        transaction.set_rollback(True)
        self.atomic.__exit__(None, None, None)

    # The clock, and what happens after a commit

    def turn(self, days=0):
        if self.at:
            self.at.__exit__(None, None, None)
        self.now += datetime.timedelta(days=days)
        self.at = clock.at(self.now)
        self.at.__enter__()

    def do(self, act, *args, **kwargs):
        """Do it, and what follows; gives whether it was allowed."""
        try:
            with TestCase.captureOnCommitCallbacks(execute=True), transaction.atomic():
                act(*args, **kwargs)
        except NO:
            return False
        return True

    def day(self, number):
        return clock.today() + datetime.timedelta(days=number)

    # People

    def who(self, number, among=None):
        keys = self.staff if among is None else among
        return Person.objects.get(pk=keys[number % len(keys)])

    @initialize()
    def plans_hold(self):
        scheme = plans.start("Proef", by=self.an)
        fresh = [{"field": "months", "operator": "most", "value": 11}]
        plan("Nieuw", fresh, [("mid-year", 1), ("mid-year", 2)], scheme, self.an)
        coaches = [{"field": "coach", "operator": "is", "value": True}]
        twice = [("mid-year", self.day(50)), ("mid-year", self.day(20)), ("year-end", self.day(40))]
        plan("Wie coacht", coaches, twice, scheme, self.an)
        plan("De rest", [], [("year-end", self.day(30))], scheme, self.an)
        plans.publish(scheme, clock.today(), by=self.an)

    @rule(coach=ANY, alone=st.booleans(), was=ANY)
    def joins(self, coach, alone, was):
        self.joined += 1
        name = {"name": f"Noor {self.joined}", "given_name": "Noor", "family_name": str(self.joined), "called": "Noor"}
        made = Person.objects.create(**name, employed=(clock.today(), None))
        self.staff.append(made.pk)
        self.coach[made.pk] = None
        unit = Assignment.objects.filter(unit__isnull=False).order_by("pk").first().unit
        lead = None if alone else self.who(coach)
        ok = self.do(people.assign, made, by=self.an, unit=unit, coach=lead, from_date=clock.today())
        if ok:
            self.coach[made.pk] = lead and lead.pk

    @rule(person=ANY, days=st.integers(0, 5))
    def leaves(self, person, days):
        one = self.who(person)
        if one.pk in self.hr or one.pk in self.leaving or len(self.staff) < 8:
            return
        if one.employed.lower < self.day(days):
            assert self.do(people.leave, one, by=self.an, last_day=self.day(days))
            self.leaving[one.pk] = self.day(days)

    def those_who_left_are_gone(self):
        for key, last in list(self.leaving.items()):
            if last < clock.today():
                self.coach[key] = None
                self.leaving.pop(key)
                self.staff.remove(key)
                self.end_stand_ins(lambda talk, coach, stand_in, key=key: stand_in == key)

    @rule(person=ANY, coach=ANY, alone=st.integers(0, 4))
    def gets_another_coach(self, person, coach, alone):
        one, lead = self.who(person), self.who(coach) if alone else None
        seat = Assignment.objects.in_force().filter(person=one).first()
        if seat is None or one.pk in self.leaving or one == lead or seat.during.lower == clock.today():
            return
        if self.do(people.assign, one, by=self.an, unit=seat.unit, job=seat.job, coach=lead, from_date=clock.today()):
            self.coach[one.pk] = lead and lead.pk
            of_hers = Conversation.objects.filter(person=one, state__in=UNDER_WAY)
            of_hers = set(of_hers.values_list("pk", flat=True))
            self.end_stand_ins(lambda talk, coach, stand_in: talk in of_hers and coach != self.coach[one.pk])

    @rule(person=ANY, first=st.integers(0, 40), long=st.integers(3, 70))
    def is_away(self, person, first, long):
        one, days = self.who(person), (self.day(first), self.day(first + long))
        if not Absence.objects.filter(person=one, during__overlap=days).exists():
            self.do(people.record_absence, one, by=self.an, from_date=days[0], until=days[1])

    # Cycles

    def a_cycle(self, number, *states):
        rows = list(Cycle.objects.filter(state__in=states).order_by("pk"))
        return rows[number % len(rows)] if rows else None

    @rule(first=st.integers(-20, 20), long=st.integers(10, 90))
    @precondition(lambda self: Cycle.objects.count() < 3)
    def is_launched(self, first, long):
        made = actions.draft(NAMES, self.day(first), self.day(first + long), by=self.an)
        expected = Counter((one.facts.person, one.moment.pk) for one in queries.expected(made, self.an))
        if self.do(actions.launch, made, by=self.an):
            self.do(jobs.go_on)
            rows = Place.objects.filter(cycle=made)
            assert Counter(rows.values_list("person", "moment")) == expected
            assert Cycle.objects.get(pk=made.pk).state == State.RUNNING
        else:
            assert not expected or made.to_date < clock.today()
            actions.drop(made, by=self.an)

    @rule(which=ANY)
    def is_paused(self, which):
        if (cycle := self.a_cycle(which, State.RUNNING)) and self.do(actions.pause, cycle, by=self.an, why="Staking"):
            self.silent[cycle.pk] = self.reminders(cycle)

    @rule(which=ANY)
    def goes_on(self, which):
        if (cycle := self.a_cycle(which, State.PAUSED)) and self.do(actions.resume, cycle, by=self.an):
            self.silent.pop(cycle.pk)

    @rule(which=ANY, really=st.integers(0, 3))
    def is_closed(self, which, really):
        cycle = self.a_cycle(which, State.RUNNING, State.PAUSED)
        if cycle and not really and self.do(actions.close, cycle, by=self.an, why="Het jaar is om"):
            self.do(jobs.go_on)
            rows = Place.objects.filter(cycle=cycle)
            assert not rows.filter(standing=Standing.MADE, conversation__state__in=COMING).exists()
            assert not rows.filter(standing__in=[Standing.WAITING, Standing.NO_COACH]).exists()
            self.silent[cycle.pk] = self.reminders(cycle)

    @rule(which=ANY, days=st.integers(5, 60), some=st.lists(ANY, max_size=3))
    def is_extended(self, which, days, some):
        if cycle := self.a_cycle(which, State.RUNNING, State.PAUSED):
            rows = list(Place.objects.filter(cycle=cycle))
            picked = [rows[number % len(rows)] for number in some] or None
            self.do(actions.extend, cycle, self.day(days), by=self.an, why="Meer tijd", places=picked)

    def a_place(self, number):
        rows = list(Place.objects.order_by("pk"))
        return rows[number % len(rows)] if rows else None

    @rule(which=ANY)
    def is_taken_out(self, which):
        if (place := self.a_place(which)) and self.do(actions.take_out, place, by=self.an, why="Niet nodig"):
            assert Place.objects.get(pk=place.pk).standing == Standing.OUT

    @rule(which=ANY, days=st.integers(0, 40))
    def is_opened_again(self, which, days):
        place = self.a_place(which)
        if place and self.do(actions.reopen, place, self.day(days), by=self.an, why="Toch wel"):
            again = Place.objects.select_related("conversation").get(pk=place.pk)
            assert again.standing == Standing.MADE and again.conversation.state in UNDER_WAY
            assert again.due_date == again.conversation.due_date == self.day(days)

    @rule(days=DAYS)
    def nights_pass(self, days):
        self.turn(days)
        self.those_who_left_are_gone()
        self.do(jobs.every_night, 0)
        self.do(jobs.every_minute, 0)
        self.after_the_night()

    def after_the_night(self):
        """Nobody waits in a cycle that runs for what is there, and nobody has left in it."""
        rows = Place.objects.filter(cycle__state=State.RUNNING)
        here = set(Person.objects.filter(employed__contains=clock.today()).values_list("pk", flat=True))
        for key in rows.filter(standing=Standing.NO_COACH).values_list("person", flat=True):
            assert self.coach.get(key) not in here
        coming = rows.filter(standing=Standing.MADE, conversation__state__in=COMING)
        assert set(coming.values_list("person", flat=True)) <= here

    # Conversations

    def a_talk(self, number, *states):
        rows = Conversation.objects.filter(kind=Kind.FORMAL, state__in=states or UNDER_WAY)
        rows = rows.filter(person__employed__contains=clock.today()).select_related("person", "coach").order_by("pk")
        rows = list(rows)
        return rows[number % len(rows)] if rows else None

    def stands_in(self, key, person):
        """Who stands in for the coach of today in a conversation, or did so until it was over; or None."""
        coach, stand_in = self.stand_in.get(key, (None, None))
        return stand_in if coach and coach == self.coach.get(person) else None

    def seat(self, key, person):
        """Who has the seat of the coach in a conversation under way."""
        return self.stands_in(key, person) or self.coach.get(person)

    def side(self, talk, coach):
        """One of the two who sit there today."""
        key = self.seat(talk.pk, talk.person_id) if coach else talk.person_id
        return Person.objects.filter(pk=key).first()

    def end_stand_ins(self, over):
        """Those of which ``over(conversation, coach, stand_in)`` is so are over."""
        for talk, two in list(self.stand_in.items()):
            if over(talk, *two):
                self.stand_in.pop(talk)

    @rule(which=ANY, who=ANY, runs=st.booleans())
    def somebody_stands_in(self, which, who, runs):
        talk = self.a_talk(which)
        lead = talk and Person.objects.filter(pk=self.coach.get(talk.person_id)).first()
        if lead is None:
            return
        one, place = self.who(who), Place.objects.filter(conversation=talk).first()
        if runs and place:
            done = self.do(actions.ask_stand_in, place, one, by=self.an, why="Ziek")
        else:
            done = self.do(talks.ask_stand_in, talk, one, by=lead, why="Ziek")
        if done:
            assert talk.pk not in self.stand_in and one.pk not in (talk.person_id, lead.pk)
            assert self.coach.get(one.pk) != talk.person_id
            self.stand_in[talk.pk] = lead.pk, one.pk

    @rule(which=ANY, who=st.sampled_from(["coach", "stand-in", "runner"]))
    def the_stand_in_ends(self, which, who):
        if not self.stand_in:
            return
        key = sorted(self.stand_in)[which % len(self.stand_in)]
        talk = Conversation.objects.get(pk=key)
        if who == "runner" and (place := Place.objects.filter(conversation=key).first()):
            done = self.do(actions.end_stand_in, place, by=self.an)
        else:
            by = Person.objects.get(pk=self.stand_in[key][who != "coach"])
            done = self.do(talks.end_stand_in, talk, by=by, why="Toch niet")
        if done:
            assert talk.state in UNDER_WAY
            self.stand_in.pop(key)

    @rule(which=ANY, coach=st.booleans(), text=st.sampled_from(["Goed", "Beter", ""]))
    def writes(self, which, coach, text):
        if (talk := self.a_talk(which)) and (one := self.side(talk, coach)):
            question = Question.objects.filter(version=talk.version_id, kind="text").first()
            self.do(talks.answer, talk, {question: text}, by=one)

    @rule(which=ANY, coach=st.booleans(), verb=st.sampled_from([talks.hand_in, talks.begin, talks.take_back]))
    def is_ready(self, which, coach, verb):
        if (talk := self.a_talk(which, Talk.PREPARING)) and (one := self.side(talk, coach)):
            self.do(verb, talk, by=one)
            if Conversation.objects.get(pk=talk.pk).state == Talk.OPEN:
                two = [talk.person_id, self.seat(talk.pk, talk.person_id)]
                ready = Preparation.objects.filter(conversation=talk, author__in=two, handed_in_at__isnull=False)
                wished = StartWish.objects.filter(conversation=talk, by__in=two)
                assert 2 in (ready.count(), wished.count())

    @rule(which=ANY)
    def both_are_ready(self, which):
        if talk := self.a_talk(which, Talk.PREPARING):
            for coach in (False, True):
                if one := self.side(talk, coach):
                    self.do(talks.hand_in, talk, by=one)

    @rule(which=ANY, coach=st.booleans())
    def they_talk(self, which, coach):
        if (talk := self.a_talk(which, Talk.OPEN, Talk.AGREEING)) and (one := self.side(talk, coach)):
            self.do(talks.meet, talk, by=one)
            self.do(talks.agree, talk, "Iets", by=one, owner=talk.person)
            self.do(talks.finish, talk, by=one)

    @rule(which=ANY, coach=st.booleans(), agrees=st.booleans())
    def somebody_signs(self, which, coach, agrees):
        if (talk := self.a_talk(which, Talk.SIGNING)) and (one := self.side(talk, coach)):
            self.do(talks.sign, talk, by=one, agrees=agrees, comment="Gezien")
            if Conversation.objects.get(pk=talk.pk).state == Talk.LOCKED:
                assert SignOff.objects.filter(conversation=talk).count() == 2
                self.locked[talk.pk] = self.snapshot(talk.pk)

    @rule(which=ANY, coach=st.booleans())
    def they_cancel(self, which, coach):
        if (talk := self.a_talk(which)) and (one := self.side(talk, coach)):
            self.do(talks.cancel, talk, by=one, why="Komt niet uit")

    @rule(person=ANY, slug=st.sampled_from(GUIDES))
    def they_plan_one_themselves(self, person, slug):
        one = self.who(person)
        lead = Person.objects.filter(pk=self.coach.get(one.pk)).first()
        guide = Guide.objects.get(slug=slug, retired_date=None)
        if lead:
            self.do(talks.plan, one, lead, guide, by=one, planned_at=self.now + datetime.timedelta(days=3))

    @rule(which=ANY)
    def somebody_tries_to_change_what_is_locked(self, which):
        if self.locked:
            key = sorted(self.locked)[which % len(self.locked)]
            for act in (
                lambda: Conversation.objects.filter(pk=key).update(due_date=self.day(3)),
                lambda: Agreement.objects.filter(conversation=key).update(text="Anders"),
                lambda: talks.set_due([key], self.day(9), by=system_person()),
                lambda: talks.cancel_many([key], by=system_person(), why="x"),
            ):
                try:
                    with transaction.atomic():
                        act()
                except IntegrityError:
                    continue

    # What is remembered of it

    def reminders(self, cycle):
        return Notice.objects.filter(kind="cycles.due", url=reverse("cycles:cycle", args=[cycle.pk])).count()

    def snapshot(self, key):
        found = {Conversation: list(Conversation.objects.filter(pk=key).values_list())}
        for model, way in OF_LOCKED.items():
            found[model] = list(model.objects.filter(**{way: key}).order_by("pk").values_list())
        return found
