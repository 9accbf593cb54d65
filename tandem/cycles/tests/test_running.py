"""What happens to people while it runs, and how it ends."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import TestCase

from tandem.conversations import actions as talks
from tandem.conversations.calendar import reference
from tandem.conversations.models import Conversation, Move
from tandem.conversations.states import State as Talk
from tandem.core import clock
from tandem.core.events import sweep
from tandem.core.models import Occurrence
from tandem.cycles import actions, jobs
from tandem.cycles.actions import running as running_actions
from tandem.cycles.models import Place
from tandem.cycles.states import Standing, State
from tandem.notices.models import Notice
from tandem.people import actions as people
from tandem.people.models import Absence, Assignment, Person
from tandem.people.queries import system_person

from .conftest import fresh, in_days, place


@pytest.fixture
def running(cycle, run):
    return run(cycle)


def nightly(days=0):
    with clock.at(clock.now() + datetime.timedelta(days=days)), TestCase.captureOnCommitCallbacks(execute=True):
        jobs.every_night(0)


def told(person, kind):
    return Notice.objects.filter(person=person, kind=f"cycles.{kind}").count()


def talk_of(cycle, person):
    return place(cycle, person).conversation


def held(conversation):
    """They have talked, and are writing it down."""
    for one in (conversation.person, conversation.coach):
        talks.hand_in(fresh(conversation), by=one)
    talks.meet(fresh(conversation), by=conversation.coach)


def test_pause_and_go_on(cast, running):
    actions.pause(running, by=cast.an, why="Staking")
    nightly(25)
    assert told(cast.lotte, "due") == 0 and fresh(running).why == "Staking"
    actions.resume(running, by=cast.an)
    nightly(25)
    assert told(cast.lotte, "due") == 1 and fresh(running).why == ""
    with pytest.raises(PermissionDenied):
        actions.resume(running, by=cast.an)


def test_reminded_twice_at_most_and_never_when_done(cast, running):
    held(talk_of(running, cast.wout))
    for day in (1, 20, 21, 22, 28, 29):
        nightly(day)
    assert told(cast.lotte, "due") == 2
    coached = Place.objects.filter(cycle=running, conversation__coach=cast.luc).count()
    assert coached > 1 and told(cast.luc, "due") == 2
    assert told(cast.wout, "due") == 0  # to be signed, no longer to be held
    talk = talk_of(running, cast.wout)
    Conversation.objects.filter(pk=talk.pk).update(state=Talk.CANCELLED)
    before = told(cast.wout, "due")
    actions.extend(running, in_days(50), by=cast.an, why="Meer tijd")
    nightly(40)
    assert told(cast.wout, "due") == before and told(cast.lotte, "due") == 3


def test_a_later_date_for_all_or_for_some(cast, running):
    only = place(running, cast.lotte)
    with TestCase.captureOnCommitCallbacks(execute=True):
        assert actions.extend(running, in_days(40), by=cast.an, why="Ziekte in de ploeg", places=[only]) == 1
    assert talk_of(running, cast.lotte).due_date == in_days(40) and talk_of(running, cast.wout).due_date == in_days(30)
    assert told(cast.lotte, "moved") == 1 and told(cast.wout, "moved") == 0
    everybody = Place.objects.filter(cycle=running, standing=Standing.MADE).count()
    assert actions.extend(running, in_days(35), by=cast.an, why="Drukte") == everybody - 1  # never earlier
    assert talk_of(running, cast.lotte).due_date == in_days(40)
    with pytest.raises(ValidationError):
        actions.extend(running, in_days(-1), by=cast.an, why="x")


def test_out_and_in_again(cast, running):
    mine = place(running, cast.lotte)
    with TestCase.captureOnCommitCallbacks(execute=True):
        actions.take_out(mine, by=cast.an, why="Is pas begonnen")
    assert (told(cast.lotte, "ended"), told(cast.karim, "ended"), told(cast.wout, "ended")) == (1, 1, 0)
    before = fresh(mine.conversation)
    assert before.state == Talk.CANCELLED and place(running, cast.lotte).standing == Standing.OUT
    assert Move.objects.get(conversation=before).why == "Is pas begonnen"
    with pytest.raises(PermissionDenied):
        actions.take_out(place(running, cast.lotte), by=cast.an, why="nog eens")
    with TestCase.captureOnCommitCallbacks(execute=True):
        actions.reopen(place(running, cast.lotte), in_days(45), by=cast.an, why="Toch wel")
    again = place(running, cast.lotte)
    assert again.standing == Standing.MADE and again.conversation_id != before.pk and again.due_date == in_days(45)
    with pytest.raises(PermissionDenied):
        actions.reopen(again, in_days(45), by=cast.an, why="dubbel")
    for other in (cast.lotte, cast.karim, cast.sofie):
        with pytest.raises(PermissionDenied):
            actions.take_out(again, by=other, why="x")


def test_what_was_talked_about_cannot_be_taken_out(cast, running):
    held(talk_of(running, cast.lotte))
    with pytest.raises(PermissionDenied):
        actions.take_out(place(running, cast.lotte), by=cast.an, why="x")


def test_who_begins_to_talk_while_it_is_closed_goes_on(cast, running, monkeypatch):
    actions.close(running, by=cast.an, why="Het jaar is om")
    talk, cancel = talk_of(running, cast.lotte), running_actions.cancel_many

    def just_before(conversations, **how):
        held(talk)
        return cancel(conversations, **how)

    monkeypatch.setattr(running_actions, "cancel_many", just_before)
    assert actions.close_some(fresh(running), by=system_person()) > 10
    assert place(running, cast.lotte).standing == Standing.MADE and fresh(talk).state == Talk.AGREEING
    assert place(running, cast.wout).standing == Standing.CLOSED


def test_a_worker_that_is_late_closes_nothing_that_was_opened_again(cast, running):
    actions.close(running, by=cast.an, why="Het jaar is om")
    late = fresh(running)
    with TestCase.captureOnCommitCallbacks(execute=True):
        jobs.go_on()
    actions.reopen(place(running, cast.wout), in_days(10), by=cast.an, why="Was met verlof")
    assert actions.close_some(late, by=system_person()) == 0
    assert talk_of(running, cast.wout).state == Talk.PREPARING


def test_what_is_closed_leaves_the_calendars_of_both(cast, running, django_assert_max_num_queries):
    coached = [row.conversation for row in Place.objects.filter(cycle=running, conversation__coach=cast.luc)]
    assert len(coached) > 1, "else nothing is told about several at once"
    soon = clock.now() + datetime.timedelta(days=3)
    Conversation.objects.filter(pk__in=[talk.pk for talk in coached]).update(planned_at=soon)
    actions.close(running, by=cast.an, why="Het jaar is om")
    with django_assert_max_num_queries(25), TestCase.captureOnCommitCallbacks(execute=True):
        assert actions.close_some(fresh(running), by=system_person()) >= len(coached)
    notices = Notice.objects.filter(kind="conversations.called_off", calendar__gt="")
    assert {row.calendar for row in notices.filter(person=cast.luc)} == {reference(talk) for talk in coached}
    for talk in coached:
        [one] = notices.filter(person=talk.person)
        assert one.params == {"who": cast.luc.called} and one.url.endswith(f"/{talk.pk}/")
    Occurrence.objects.update(handled_at=None)
    sweep(clock.now() + datetime.timedelta(days=1))
    assert notices.count() == 2 * len(coached), "once, however often it is told"


def test_close_and_open_one_again(cast, running):
    held(talk_of(running, cast.lotte))
    actions.close(running, by=cast.an, why="Het jaar is om")
    with TestCase.captureOnCommitCallbacks(execute=True):
        jobs.go_on()
    closed = fresh(running)
    assert closed.state == State.CLOSED and closed.closed_at
    assert talk_of(running, cast.lotte).state == Talk.AGREEING  # can still be signed
    assert talk_of(running, cast.wout).state == Talk.CANCELLED
    assert told(cast.wout, "closed") == 1 and told(cast.lotte, "closed") == 0
    actions.reopen(place(running, cast.wout), in_days(10), by=cast.an, why="Was met verlof")
    assert talk_of(running, cast.wout).state == Talk.PREPARING
    with pytest.raises(PermissionDenied):
        actions.extend(closed, in_days(90), by=cast.an, why="x")


def test_who_leaves_and_who_comes(cast, running):
    talk = talk_of(running, cast.lotte)
    with TestCase.captureOnCommitCallbacks(execute=True):
        people.leave(cast.lotte, by=cast.an, last_day=in_days(1))
    nightly(5)
    assert place(running, cast.lotte).standing == Standing.LEFT and fresh(talk).state == Talk.CANCELLED
    assert told(cast.karim, "ended") == 1
    newcomer = Person.objects.create(
        name="Noor Nieuw", given_name="Noor", family_name="Nieuw", called="Noor", employed=(in_days(0), None)
    )
    seat = Assignment.objects.in_force().get(person=cast.wout)
    where = {"unit": seat.unit, "job": seat.job, "coach": cast.karim}
    Assignment.objects.create(person=newcomer, during=(in_days(0), None), **where)
    nightly(5)
    late = place(running, newcomer)
    assert late.is_late and late.conversation.coach == cast.karim and told(newcomer, "launched") == 1
    nightly(6)
    assert Place.objects.filter(cycle=running, person=newcomer).count() == 1


def test_who_had_no_coach_gets_a_conversation_when_there_is_one(cast, cycle, run):
    seat = Assignment.objects.in_force().filter(person=cast.lotte)
    seat.update(coach=None)
    running = run(cycle)
    assert place(running, cast.lotte).standing == Standing.NO_COACH and told(cast.lotte, "launched") == 0
    seat.update(coach=cast.karim)
    nightly(1)
    assert place(running, cast.lotte).standing == Standing.MADE and told(cast.lotte, "launched") == 1


def test_another_coach_goes_on_with_it(cast, running):
    talk = talk_of(running, cast.lotte)
    seat = Assignment.objects.in_force().get(person=cast.lotte)
    Assignment.objects.filter(pk=seat.pk).update(coach=cast.luc)
    nightly(1)
    assert fresh(talk).coach == cast.luc


def test_a_long_absence_moves_the_date_and_says_no_reason(cast, running):
    Absence.objects.create(person=cast.lotte, during=(in_days(10), in_days(60)))
    Absence.objects.create(person=cast.wout, during=(in_days(29), in_days(36)))  # a holiday
    nightly(1)
    assert place(running, cast.lotte).due_date == in_days(74) == talk_of(running, cast.lotte).due_date
    assert place(running, cast.lotte).why == "" and place(running, cast.wout).due_date == in_days(30)


def test_nobody_but_the_machine_does_its_work(cast, running):
    for act in (actions.make_some, actions.close_some, actions.finish_launch, actions.follow, actions.due):
        with pytest.raises(PermissionDenied):
            act(running, by=cast.an)
    with pytest.raises(PermissionDenied):
        talks.cancel_many([talk_of(running, cast.lotte).pk], by=cast.an, why="x")
    assert actions.finish_launch(running, by=system_person()) is False
