"""Whatever happens in random months, this holds after every step, against what the machine itself knows."""

import os
from collections import Counter

import pytest
from django.db.models import F
from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, run_state_machine_as_test

from tandem.conversations import access as talks
from tandem.conversations.models import Answer, Conversation, Preparation, StandIn
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
        talking = list(Conversation.objects.filter(kind=Kind.FORMAL).values_list("pk", "person", "state"))
        readers, know = {}, {}
        for key, person, state in talking:
            coach, stand_in = self.coach.get(person), self.stands_in(key, person)
            # Who stands in reads as long as that lasts, the coach as long as she holds it and once it is over.
            readers[key] = {person, stand_in, None if stand_in and state in UNDER_WAY else coach}
            know[key] = readers[key] | {coach}  # she knows that it exists
        answers = Answer.objects.filter(preparation__conversation__kind=Kind.FORMAL)
        answers = list(answers.values_list("pk", "preparation__conversation", "preparation__author",
                                           "preparation__disclosed_at"))  # fmt: skip
        for viewer in Person.objects.filter(pk__in=self.coach):
            mine = {key for key, people in know.items() if viewer.pk in people}
            seen = set(Conversation.objects.visible_to(viewer).filter(kind=Kind.FORMAL).values_list("pk", flat=True))
            assert seen == mine if viewer.pk not in self.hr else seen >= mine
            read = {
                key
                for key, talk, author, disclosed in answers
                if viewer.pk in readers[talk] and (author == viewer.pk or disclosed)
            }
            found = Answer.objects.visible_to(viewer).filter(preparation__conversation__kind=Kind.FORMAL)
            assert set(found.values_list("pk", flat=True)) == read

    @invariant()
    def who_stands_in_holds_it(self):
        rows = StandIn.objects.filter(ended_at=None, conversation__state__in=UNDER_WAY).select_related("conversation")
        found = {row.conversation_id: row.stand_in_id for row in rows if talks.standing_in(row.conversation)}
        under_way = Conversation.objects.filter(pk__in=self.stand_in, state__in=UNDER_WAY)
        wanted = {row.pk: self.stands_in(row.pk, row.person_id) for row in under_way}
        assert found == {key: stand_in for key, stand_in in wanted.items() if stand_in}
        assert all(row.coach_id == wanted[row.pk] for row in under_way if wanted[row.pk])

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
