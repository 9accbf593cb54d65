"""Whatever happens in random months, this holds after every step, against what the machine itself knows."""

import os
from collections import Counter

import pytest
from django.db.models import F
from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, run_state_machine_as_test

from tandem.conversations.models import Answer, Conversation, Preparation
from tandem.conversations.states import UNDER_WAY, Kind
from tandem.conversations.states import State as Talk
from tandem.cycles.models import Cycle, Place
from tandem.cycles.states import Standing, State
from tandem.people.models import Person

from .months import Months

FULL = os.environ.get("TANDEM_FULL") == "1"
EXAMPLES, STEPS = (250, 60) if FULL else (6, 20)


class Watched(Months):
    """The machine, and what must hold."""

    @invariant()
    def each_moment_is_one_conversation(self):
        rows = Place.objects.values_list("cycle", "person", "moment", "standing", "conversation")
        rows = list(rows)
        assert len({row[:3] for row in rows}) == len(rows)
        given = [row[4] for row in rows if row[4]]
        assert len(set(given)) == len(given)
        assert all(bool(row[4]) for row in rows if row[3] == Standing.MADE)
        assert not any(row[3] == Standing.WAITING for row in rows)

    @invariant()
    def no_conversation_is_beside_the_places(self):
        """What Tandem made and is under way belongs to a place: the one that was taken out was cancelled."""
        ours = Conversation.objects.filter(kind=Kind.FORMAL, started_by__is_system=True, state__in=UNDER_WAY)
        assert not ours.exclude(pk__in=Place.objects.filter(standing=Standing.MADE).values("conversation")).exists()

    @invariant()
    def nobody_is_asked_for_the_same_day_twice(self):
        rows = Place.objects.filter(standing=Standing.MADE, conversation__state__in=UNDER_WAY)
        days = Counter(rows.values_list("person", "guide__slug", "planned_date"))
        assert all(number == 1 for number in days.values())

    @invariant()
    def the_place_and_its_conversation_say_the_same(self):
        rows = Place.objects.filter(conversation__isnull=False)
        assert not rows.filter(conversation__state__in=UNDER_WAY).exclude(due_date=F("conversation__due_date")).exists()
        out = rows.filter(standing__in=[Standing.OUT, Standing.LEFT, Standing.CLOSED])
        assert not out.exclude(conversation__state=Talk.CANCELLED).exists()
        assert not Place.objects.exclude(person=F("conversation__person")).filter(conversation__isnull=False).exists()
        assert not Place.objects.filter(reminders__gt=2).exists()

    @invariant()
    def rights_follow_who_coaches_today(self):
        talking = list(Conversation.objects.filter(kind=Kind.FORMAL).values_list("pk", "person"))
        answers = Answer.objects.filter(preparation__conversation__kind=Kind.FORMAL)
        answers = list(answers.values_list("pk", "preparation__conversation__person", "preparation__author",
                                           "preparation__disclosed_at"))  # fmt: skip
        for viewer in Person.objects.filter(pk__in=self.coach):
            mine = {key for key, person in talking if viewer.pk in (person, self.coach.get(person))}
            seen = set(Conversation.objects.visible_to(viewer).filter(kind=Kind.FORMAL).values_list("pk", flat=True))
            assert seen == mine if viewer.pk not in self.hr else seen >= mine
            read = {
                key
                for key, person, author, disclosed in answers
                if viewer.pk in (person, self.coach.get(person)) and (author == viewer.pk or disclosed)
            }
            found = Answer.objects.visible_to(viewer).filter(preparation__conversation__kind=Kind.FORMAL)
            assert set(found.values_list("pk", flat=True)) == read

    @invariant()
    def nobody_reads_the_other_before_it_is_open(self):
        shown = Preparation.objects.filter(disclosed_at__isnull=False)
        assert not shown.filter(conversation__opened_at=None).exists()
        assert not shown.filter(handed_in_at=None).exists()
        assert not shown.filter(conversation__state=Talk.PREPARING).exists()

    @invariant()
    def what_is_locked_stays(self):
        for key, before in self.locked.items():
            assert self.snapshot(key) == before

    @invariant()
    def a_cycle_that_is_paused_or_closed_reminds_nobody(self):
        for cycle in Cycle.objects.filter(state__in=[State.PAUSED, State.CLOSED]):
            assert self.reminders(cycle) == self.silent[cycle.pk]


@pytest.mark.slow
def test_whatever_happens_in_random_months(cast):
    machine = type("Watched", (Watched,), {"cast": cast})
    some = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
    run_state_machine_as_test(machine, settings=some)
