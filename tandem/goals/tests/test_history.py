"""The history of a goal: complete, from every kind of write, in words."""

import csv
import datetime
import io
from decimal import Decimal

import pytest
from django.db import InternalError, connection, transaction
from django.db.utils import ProgrammingError
from django.utils import timezone

from tandem.core import clock
from tandem.core.keeping import keeping
from tandem.goals import actions, queries
from tandem.goals.models import CheckIn, Goal

from .conftest import day


def _told(goal, only=""):
    return queries.history([goal], only)


@pytest.fixture
def lived(cast, goals):
    """A goal to which everything has happened."""
    goal, (crews, wait) = goals.counted, goals.results
    with clock.at(day(90)):
        actions.contribute(goal, goals.shared, share=Decimal(12), by=cast.lotte)
    with clock.at(day(80)):
        actions.check_in(goal, by=cast.lotte, readings={crews.pk: Decimal(7)}, comment="Vlot")
    with clock.at(day(70)):
        said = actions.comment(goal, "Waarmee stop je?", by=cast.karim)
        actions.answer(said, "Met de lijst", by=cast.lotte)
    with clock.at(day(60)):
        actions.adjust_key_result(crews, by=cast.lotte, why="Ploegen smelten samen", target_value=Decimal(10))
    with clock.at(day(50)):
        actions.adjust(goal, by=cast.lotte, why="De kaai is later klaar", ends_date=day(-120), visibility="unit")
    with clock.at(day(40)):
        actions.join(actions.invite(goal, cast.wout, by=cast.lotte), by=cast.wout)
    with clock.at(day(30)):
        actions.pause(goal, by=cast.lotte, why="Vakantie")
        actions.resume(goal, by=cast.lotte)
    with clock.at(day(20)):
        actions.remove_key_result(wait, by=cast.lotte, why="Elders gemeten")
    return goal


def test_everything_is_told_with_who_when_what_and_why(lived):
    entries = _told(lived)
    words = [entry.words for entry in entries]
    assert words[0] == "removed a key result" and words[-1] == "set this goal"
    for expected in ("checked in", "wrote", "moved a target", "adjusted this goal", "joined as a supporter"):
        assert expected in words, words
    moved = next(entry for entry in entries if entry.words == "moved a target")
    assert moved.name == "Lotte" and timezone.localdate(moved.at) == day(60)
    assert moved.deltas[0].in_words == "Ploegen, Target: 12 → 10 ploegen"
    assert moved.voices == ["Ploegen smelten samen"]
    talk = next(entry for entry in entries if entry.words == "wrote")
    assert talk.name == "Karim" and talk.voices == ["Waarmee stop je?", "Met de lijst"]
    checked = next(entry for entry in entries if entry.words == "checked in")
    assert checked.numbers[0].in_words == "Ploegen: 2 → 7 ploegen" and checked.voices == ["Vlot"]
    assert entries == sorted(entries, key=lambda entry: entry.at, reverse=True)


def test_filters_and_a_constant_number_of_queries(cast, lived, django_assert_max_num_queries):
    assert {entry.words for entry in _told(lived, "check-ins")} == {"checked in"}
    assert "wrote" not in {entry.words for entry in _told(lived, "changes")}
    with django_assert_max_num_queries(3):
        before = len(_told(lived))
    for number in range(8):
        with clock.at(clock.now() + datetime.timedelta(minutes=number)):
            actions.check_in(lived, by=cast.lotte, comment=f"Nog eens {number}")
    with django_assert_max_num_queries(3):
        assert len(_told(lived)) == before + 8


def _outside_any_action():
    """A test is one transaction: forget the action that wrote last in it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pghistory.context_id', '', true)")


def test_bulk_updates_and_raw_sql_stand_in_it(cast, goals):
    goal = goals.organisation
    _outside_any_action()
    Goal.objects.filter(pk=goal.pk).update(target_value=Decimal(5))
    with connection.cursor() as cursor:
        cursor.execute("UPDATE goals_goal SET ends_date = ends_date + 10 WHERE id = %s", [goal.pk])
    entries = _told(goal, "changes")
    assert {entry.words for entry in entries} == {"moved a target", "changed the period", "set this goal"}
    moved = next(entry for entry in entries if entry.words == "moved a target")
    assert moved.name == "Somebody outside the application" and moved.deltas[0].in_words == "Target: 6 → 5 ritten"


def test_a_check_in_in_bulk_and_one_taken_back_stand_in_it(cast, goals):
    goal = goals.organisation
    common = {"goal": goal, "person": cast.lotte}
    CheckIn.objects.bulk_create(
        [
            CheckIn(**common, value=14 - step, progress=11 * step, created_at=clock.now(), comment=f"Nr {step}")
            for step in (1, 2)
        ]
    )
    assert [entry.voices for entry in _told(goal, "check-ins")] == [["Nr 2"], ["Nr 1"]]
    with clock.at(clock.now() + datetime.timedelta(hours=1)):
        row = actions.check_in(goal, by=cast.lotte, value=Decimal(3), comment="Verkeerd getypt")
        actions.undo_check_in(row, by=cast.lotte)
    told = _told(goal, "check-ins")
    assert {"took back a check-in", "checked in"} == {entry.words for entry in told}
    assert not any("Verkeerd getypt" in entry.voices for entry in told)


def test_the_application_cannot_change_the_history(goals):
    events = Goal.pgh_event_model.objects.filter(pgh_obj_id=goals.unit.pk)
    for change in (lambda: events.update(title_nl="anders"), events.delete):
        with pytest.raises((InternalError, ProgrammingError)), transaction.atomic():
            change()


def test_the_facts_of_a_period_for_a_conversation(cast, lived, django_assert_max_num_queries):
    with keeping(), django_assert_max_num_queries(6):
        found = queries.facts(cast.lotte, cast.karim, day(75), day(0))
    assert [fact.kind for fact in found if fact.goal == lived] == ["changed"] * 5
    assert queries.facts(cast.lotte, cast.karim, day(100), day(79))[-1].voice == "Vlot"
    assert not [fact for fact in queries.facts(cast.lotte, cast.greet, day(400), day(0)) if fact.goal == lived]


def test_the_export_holds_the_whole_history(cast, lived, sign_in):
    answer = sign_in(cast.karim).get(f"/goals/{lived.pk}/history/")
    rows = list(csv.reader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig"))))
    assert len(rows) == len(_told(lived)) + 1
    assert any("Ploegen smelten samen" in row for row in rows)
    assert sign_in(cast.thomas).get(f"/goals/{lived.pk}/history/").status_code == 404


def test_what_stood_in_a_draft_is_told_to_nobody_once_it_is_set(cast, goals):
    words = {"title": "Rustige kaai", "measure": "criteria", "starts_date": day(0), "ends_date": day(-90)}
    numbers = {"start_value": Decimal(1), "target_value": Decimal(5)}
    with clock.at(day(3)):
        goal = actions.draft(by=cast.lotte, criteria=["Jan moet weg", "Twee"], **words)
        actions.rewrite(goal, by=cast.lotte, criteria=["Iedereen is mee", "Twee"], **words)
        result = actions.add_key_result(goal, by=cast.lotte, title="Stil", **numbers)
        actions.adjust_key_result(result, by=cast.lotte, why="Te scherp", title="Zacht")
    assert _told(goal) == []
    with clock.at(day(2)):
        actions.set_goal(goal, by=cast.lotte)
    told = str([(entry.words, entry.voices, entry.note, entry.deltas) for entry in _told(goal)])
    assert [entry.words for entry in _told(goal)] == ["set this goal"], told
    with clock.at(day(1)):
        actions.adjust(goal, by=cast.lotte, why="Scherper", criteria=["Iedereen is mee"])
    assert "Twee" in str([entry.deltas for entry in _told(goal)]), "from then on all of it is told"
