"""After the lock: only a new version that both sign, and what was locked stays as it is."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.urls import reverse

from tandem.conversations import actions, document, queries
from tandem.conversations.models import Agreement, Conversation, Correction
from tandem.conversations.states import Edition, State
from tandem.core import clock


@pytest.fixture
def corrected(cast, stage, fresh_row):
    """``corrected(until)``: what was locked, and its correction: "begun" or "locked"."""

    def make(until="begun"):
        row = stage("year-end", "locked")
        asked = actions.ask_correction(row, by=cast.lotte, what="De datum klopt niet", why="We zeiden maart")
        made = actions.agree_to_correct(asked, by=cast.karim)
        if until == "locked":
            agreement = Agreement.objects.get(conversation=made)
            day = clock.today() + datetime.timedelta(days=90)
            actions.change(agreement, by=cast.karim, text="VERBETERD", owner=cast.lotte, due_date=day)
            actions.finish(fresh_row(made), by=cast.karim)
            actions.sign(fresh_row(made), by=cast.lotte)
            actions.sign(fresh_row(made), by=cast.karim)
        return fresh_row(row), fresh_row(made)

    return make


def test_one_asks_the_other_agrees_and_both_sign(cast, corrected, fresh_row):
    row, made = corrected()
    assert made.corrects_id == row.pk and made.state == State.AGREEING
    copy = Agreement.objects.get(conversation=made)
    assert copy.text == copy.earlier.text and copy.earlier.conversation_id == row.pk
    assert list(queries.past(cast.lotte)) == [row], "what was locked holds until both have signed"
    assert [one.pk for one in queries.open_agreements(cast.lotte)] == [copy.earlier_id]
    actions.finish(made, by=cast.karim)
    actions.sign(made, by=cast.karim)
    assert list(queries.past(cast.lotte)) == [row]
    actions.sign(fresh_row(made), by=cast.lotte)
    assert list(queries.past(cast.lotte)) == [fresh_row(made)]
    assert list(queries.in_the_file(cast.sofie)) == [made]
    assert [one.pk for one in queries.open_agreements(cast.lotte)] == [copy.pk]
    with pytest.raises(PermissionDenied, match="There is a later version"):
        actions.keep(copy.earlier, by=cast.lotte)
    assert fresh_row(row).locked_at and Conversation.objects.visible_to(cast.lotte).filter(pk=row.pk).exists()


def test_the_locked_one_stays_untouched_by_the_database(cast, corrected):
    row, _made = corrected("locked")
    for write in (
        lambda: Agreement.objects.filter(conversation=row).update(text="VERBETERD"),
        lambda: Conversation.objects.filter(pk=row.pk).update(title="Oud"),
    ):
        with pytest.raises(IntegrityError, match="locked conversation"), transaction.atomic():
            write()


def test_what_was_said_of_hr_when_it_began_holds_for_the_new_version_too(cast, stage, fresh_row):
    row = stage("year-end", "signing")
    Conversation.objects.filter(pk=row.pk).update(hr_reads=False)
    for by in (cast.lotte, cast.karim):
        actions.sign(fresh_row(row), by=by)
    made = actions.agree_to_correct(
        actions.ask_correction(fresh_row(row), by=cast.lotte, what="De datum", why="Maart"), by=cast.karim
    )
    actions.finish(made, by=cast.karim)
    for by in (cast.lotte, cast.karim):
        actions.sign(fresh_row(made), by=by)
    assert not queries.sign_offs(fresh_row(made), cast.sofie).exists()


def test_what_was_done_meanwhile_goes_along(cast, corrected, fresh_row):
    row, made = corrected()
    actions.keep(Agreement.objects.get(conversation=row), by=cast.lotte, follow_up="Gestart in Gent")
    actions.finish(made, by=cast.lotte)
    for by in (cast.lotte, cast.karim):
        actions.sign(fresh_row(made), by=by)
    copy = Agreement.objects.get(conversation=made)
    assert copy.follow_up == "Gestart in Gent" and copy.done_by == cast.lotte


def test_who_asks_does_not_answer_and_nobody_else_does(cast, stage):
    row = stage("year-end", "locked")
    asked = actions.ask_correction(row, by=cast.karim, what="De titel", why="Tikfout")
    with pytest.raises(PermissionDenied, match="The other of the two"):
        actions.agree_to_correct(asked, by=cast.karim)
    for other in (cast.sofie, cast.an, cast.luc, cast.nadia, cast.greet):
        for act in (
            lambda by=other: actions.agree_to_correct(asked, by=by),
            lambda by=other: actions.decline_correction(asked, by=by, why="Neen"),
            lambda by=other: actions.ask_correction(row, by=by, what="x", why="y"),
        ):
            with pytest.raises(PermissionDenied, match=r"Only the two|The other of the two"):
                act()
    with pytest.raises(PermissionDenied, match="asked already"):
        actions.ask_correction(row, by=cast.lotte, what="Nog iets", why="Daarom")
    actions.decline_correction(asked, by=cast.lotte, why="Het is juist zo")
    with pytest.raises(PermissionDenied, match="It has been answered"):
        actions.agree_to_correct(asked, by=cast.lotte)
    assert Correction.objects.visible_to(cast.karim).get().answer == "Het is juist zo"
    assert not Correction.objects.visible_to(cast.sofie).exists()


def test_a_correction_needs_both_signatures_and_can_be_dropped(cast, corrected, fresh_row):
    row, made = corrected()
    with pytest.raises(PermissionDenied, match="There is a later version"):
        actions.ask_correction(row, by=cast.lotte, what="Nog iets", why="Daarom")
    actions.finish(made, by=cast.karim)
    actions.sign(fresh_row(made), by=cast.karim)
    with pytest.raises(PermissionDenied, match="once both sign"):
        actions.refuse(made, by=cast.lotte, why="Neen")
    with clock.at(clock.now() + datetime.timedelta(days=60)), pytest.raises(PermissionDenied, match="once both sign"):
        actions.close_unanswered(made, by=cast.karim)
    actions.drop_correction(made, by=cast.lotte)
    assert fresh_row(made).state == State.CANCELLED
    assert list(queries.past(cast.lotte)) == [row]
    actions.ask_correction(row, by=cast.lotte, what="Nog iets", why="Daarom")


def test_a_correction_is_no_talk_and_no_fact(cast, corrected):
    row, made = corrected("locked")
    for one in (row, made):
        beside = queries.facts_beside(one, queries.two_seats(one, cast.lotte), cast.lotte)
        assert not beside.agreed and not [fact for fact in beside.facts if fact.lane == "talks"]
    assert queries.last_talks(cast.karim, [cast.lotte]) == {cast.lotte.pk: row.locked_at}
    assert [one.pk for one in queries.planned_of(cast.lotte)] == [row.pk]


def test_on_paper_it_says_what_it_corrects_and_has_what_both_prepared(cast, corrected, words):
    _row, made = corrected("locked")
    text = document.html(made, "nl", Edition.PAIR)
    assert "VERBETERD" in text and "De datum klopt niet" in text and words.person in text
    text = document.html(made, "nl", Edition.FILE)
    assert "VERBETERD" in text and "De datum klopt niet" not in text and words.person not in text


def test_the_pages_of_a_correction(cast, stage, sign_in):
    row = stage("year-end", "locked")
    client, page = sign_in(cast.lotte), f"/conversations/{row.pk}/"
    assert "correct/" in client.get(page).content.decode()
    assert client.get(f"{page}correct/").status_code == 200
    assert client.post(f"{page}correct/", {"what": "", "why": ""}).status_code == 422
    client.post(f"{page}correct/", {"what": "De datum", "why": "Maart"})
    asked = Correction.objects.get()
    answer = f"/conversations/corrections/{asked.pk}/"
    assert client.get(answer).status_code == 403
    assert sign_in(cast.nadia).get(answer).status_code == 404
    client = sign_in(cast.karim)
    assert answer in client.get(page).content.decode()
    assert client.post(answer, {"answer": ""}).status_code == 422
    assert client.post(answer, {"agree": "yes"}).status_code == 302
    made = Conversation.objects.get(corrects=row)
    for one, says in ((row, "being written"), (made, "This is a correction")):
        assert says in client.get(f"/conversations/{one.pk}/").content.decode()
    client.post(f"/conversations/{made.pk}/step/drop-correction/")
    assert "dropped" in client.get(f"/conversations/{made.pk}/").content.decode()


def test_who_has_to_answer_finds_it_on_her_week_and_nobody_else(cast, stage, sign_in):
    row = stage("year-end", "locked")
    asked = actions.ask_correction(row, by=cast.karim, what="De titel", why="Tikfout")
    for person in (cast.karim, cast.sofie, cast.an, cast.luc):
        assert queries.corrections_asked_of(person) == []
    assert queries.corrections_asked_of(cast.lotte) == [asked]
    week = sign_in(cast.lotte).get(reverse("desk:home")).content.decode()
    assert reverse("conversations:correction", args=[asked.pk]) in week
    actions.decline_correction(asked, by=cast.lotte, why="Ze klopt")
    assert queries.corrections_asked_of(cast.lotte) == []
