"""Prepared apart, disclosed together: nobody reads ahead."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied

from tandem.conversations import actions, queries
from tandem.conversations.models import Answer, Conversation, Guide, Preparation, StartWish
from tandem.conversations.states import State
from tandem.core import clock
from tandem.core.models import Occurrence
from tandem.frameworks.models import Question
from tandem.people import actions as people


def readable(person, row):
    return set(Answer.objects.visible_to(person).filter(preparation__conversation=row).values_list("text", flat=True))


def test_both_read_each_other_at_the_same_moment(cast, stage, words, fresh_row):
    row = stage()
    actions.hand_in(row, by=cast.lotte)
    assert fresh_row(row).state == State.PREPARING
    assert readable(cast.karim, row) == {words.coach}
    actions.hand_in(row, by=cast.karim)
    assert fresh_row(row).state == State.OPEN
    assert readable(cast.karim, row) == readable(cast.lotte, row) == {words.person, words.coach}
    disclosed = set(Preparation.objects.filter(conversation=row).values_list("disclosed_at", flat=True))
    assert disclosed == {fresh_row(row).opened_at}


def test_it_can_be_taken_back_as_long_as_the_other_is_not_ready(cast, stage, fresh_row):
    row = stage()
    with pytest.raises(PermissionDenied, match="not handed in yet"):
        actions.take_back(row, by=cast.lotte)
    actions.hand_in(row, by=cast.lotte)
    with pytest.raises(PermissionDenied, match="Take it back to write on"):
        actions.answer(fresh_row(row), {}, by=cast.lotte)
    actions.take_back(row, by=cast.lotte)
    actions.hand_in(row, by=cast.lotte)
    actions.hand_in(row, by=cast.karim)
    with pytest.raises(PermissionDenied, match="has read it"):
        actions.take_back(row, by=cast.lotte)


def test_starting_without_waiting_takes_both_and_opens_only_what_is_handed_in(cast, stage, words, fresh_row):
    row = stage()
    actions.hand_in(row, by=cast.lotte)
    actions.begin(row, by=cast.karim)
    assert fresh_row(row).state == State.PREPARING
    assert readable(cast.karim, row) == {words.coach}, "asking to start is not a way to read ahead"
    actions.begin(row, by=cast.lotte)
    assert fresh_row(row).state == State.OPEN
    assert readable(cast.karim, row) == {words.person, words.coach}
    assert readable(cast.lotte, row) == {words.person}, "what he did not hand in stays his"
    actions.hand_in(fresh_row(row), by=cast.karim)
    assert readable(cast.lotte, row) == {words.person, words.coach}


def test_from_the_moment_of_the_talk_who_has_handed_in_needs_nobody(cast, stage, words, fresh_row):
    row = stage()
    Conversation.objects.filter(pk=row.pk).update(planned_at=clock.now() + datetime.timedelta(days=1))
    actions.hand_in(fresh_row(row), by=cast.lotte)
    actions.begin(fresh_row(row), by=cast.lotte)
    assert fresh_row(row).state == State.PREPARING, "the day has not come"
    Conversation.objects.filter(pk=row.pk).update(planned_at=clock.now())
    StartWish.objects.all().delete()
    actions.begin(fresh_row(row), by=cast.karim)
    assert fresh_row(row).state == State.PREPARING, "who has handed in nothing does not read ahead"
    StartWish.objects.all().delete()
    actions.begin(fresh_row(row), by=cast.lotte)
    assert fresh_row(row).state == State.OPEN
    assert readable(cast.karim, row) == {words.person, words.coach} and readable(cast.lotte, row) == {words.person}


def test_the_coach_of_today_takes_the_seat_and_begins_with_a_clean_sheet(cast, stage, words, fresh_row):
    row = stage()
    actions.hand_in(row, by=cast.karim)
    people.assign(cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today())
    with pytest.raises(PermissionDenied, match="Only the two"):
        actions.take_back(fresh_row(row), by=cast.karim)
    actions.hand_in(fresh_row(row), by=cast.lotte)
    assert fresh_row(row).coach == cast.greet
    assert fresh_row(row).state == State.PREPARING, "what the former coach handed in does not count"
    assert readable(cast.greet, row) == set()
    actions.hand_in(fresh_row(row), by=cast.greet)
    assert readable(cast.greet, row) == {words.person}
    assert readable(cast.lotte, row) == {words.person}


def test_a_change_of_coach_moves_the_seat_by_itself(cast, stage, fresh_row, django_capture_on_commit_callbacks):
    formal, talk = stage(), stage("one-to-one")
    with django_capture_on_commit_callbacks(execute=True):
        people.assign(cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today())
    assert fresh_row(formal).coach == cast.greet
    assert fresh_row(talk).coach == cast.karim
    entry = Conversation.pgh_event_model.objects.filter(pgh_obj=formal).latest("pgh_id").pgh_context.metadata
    assert entry["action"] == "conversations.hand_over"


def test_counts_of_the_other_side_are_not_told(cast, stage):
    stage()
    (mine,) = queries.coming(cast.lotte).preparing
    assert (mine.answered, mine.questions, mine.other_handed_in) == (1, 5, False)
    actions.hand_in(mine, by=cast.karim)
    (mine,) = queries.coming(cast.lotte).preparing
    assert mine.other_handed_in and not hasattr(mine, "other_answered")


def test_no_event_holds_a_word_and_writing_makes_none(cast, stage):
    row = stage("year-end", "locked")
    rows = Occurrence.objects.filter(kind__startswith="conversations.")
    assert {key for one in rows for key in one.data} <= {"conversation", "agreement", "side"}
    before = rows.all().count()
    other = stage("mid-year")
    assert rows.all().count() == before + 1, "planned, and not a trace of who writes when"
    assert row and other


def test_history_keeps_every_wording(cast, stage):
    row = stage()
    question = Question.objects.filter(version=row.version_id).first()
    actions.answer(row, {question: "Anders gezegd"}, by=cast.lotte)
    actions.answer(row, {question: " "}, by=cast.lotte)
    kept = Answer.pgh_event_model.objects.filter(preparation__author=cast.lotte, preparation__conversation=row)
    assert [(one.pgh_label, one.text[:6]) for one in kept.order_by("pgh_id")] == [
        ("insert", "Ik wil"),
        ("update", "Anders"),
        ("delete", "Anders"),
    ]
    assert kept.latest("pgh_id").pgh_context.metadata["action"] == "conversations.answer"


def test_who_may_plan_what(cast):
    talk, formal = Guide.objects.get(slug="one-to-one"), Guide.objects.get(slug="year-end")
    actions.plan(cast.lotte, cast.nadia, talk, by=cast.nadia)
    with pytest.raises(PermissionDenied, match="coach of the team"):
        actions.plan(cast.lotte, cast.nadia, formal, by=cast.lotte)
    with pytest.raises(PermissionDenied, match="with your coach"):
        actions.plan(cast.lotte, cast.greet, talk, by=cast.greet)
    with pytest.raises(PermissionDenied, match="of your own"):
        actions.plan(cast.lotte, cast.karim, talk, by=cast.sofie)
