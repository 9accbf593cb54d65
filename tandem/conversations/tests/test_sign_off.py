"""Not signing: a refusal in her own words, or no reaction. Nobody signs or refuses for another."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from tandem.conversations import access, actions, jobs, queries
from tandem.conversations.models import SignOff, SignReminder
from tandem.conversations.states import Act, Side, State
from tandem.core import clock
from tandem.notices.models import Notice
from tandem.people.models import Absence


def later(days):
    return clock.at(clock.now() + datetime.timedelta(days=days))


def mornings(first, last):
    """The worker's morning job on each of these days from now."""
    for day in range(first, last + 1):
        with later(day):
            jobs.remind_of_signatures(0)


def test_a_refusal_is_hers_in_her_words_and_locks_with_the_signature_of_the_other(cast, stage, fresh_row):
    row = stage("year-end", "signing")
    actions.refuse(row, by=cast.lotte, why="Er staat dat ik te laat was. Dat klopt niet.")
    assert fresh_row(row).state == State.SIGNING
    for again in (lambda: actions.refuse(row, by=cast.lotte, why="x"), lambda: actions.sign(row, by=cast.lotte)):
        with pytest.raises(PermissionDenied, match="Your side has signed"):
            again()
    actions.unsign(row, by=cast.lotte)
    actions.refuse(row, by=cast.lotte, why="Er staat dat ik te laat was. Dat klopt niet.")
    actions.sign(row, by=cast.karim, comment="Ik zag het zo")
    row = fresh_row(row)
    assert row.state == State.LOCKED
    said = {one.side: (one.act, one.by, one.comment) for one in SignOff.objects.filter(conversation=row)}
    assert said[Side.PERSON] == (Act.REFUSED, cast.lotte, "Er staat dat ik te laat was. Dat klopt niet.")
    assert said[Side.COACH] == (Act.SIGNED, cast.karim, "Ik zag het zo")
    for viewer in (cast.lotte, cast.karim, cast.sofie):
        assert queries.sign_offs(row, viewer).count() == 2, "the refusal of one hides nothing of the other"


def test_a_refusal_takes_words(cast, stage):
    row = stage("year-end", "signing")
    with pytest.raises(IntegrityError, match="own_view_in_words"), transaction.atomic():
        actions.refuse(row, by=cast.lotte, why="  ")


def test_nobody_refuses_for_another(cast, stage):
    row = stage("year-end", "signing")
    for other in (cast.sofie, cast.an, cast.luc, cast.nadia, cast.greet):
        with pytest.raises(PermissionDenied, match="Only the two"):
            actions.refuse(row, by=other, why="Zij tekent niet")
    actions.refuse(row, by=cast.karim, why="Ik teken niet")
    assert [one.side for one in SignOff.objects.filter(conversation=row)] == [Side.COACH]


def test_who_does_not_react_is_reminded_twice_and_then_the_other_can_close(cast, stage, fresh_row):
    row = stage("year-end", "signing")
    actions.sign(row, by=cast.karim)
    mornings(1, 20)
    assert [one.to for one in SignReminder.objects.filter(conversation=row)] == [cast.lotte] * 2
    with later(13), pytest.raises(PermissionDenied, match="still has time"):
        actions.close_unanswered(row, by=cast.karim)
    with later(20):
        with pytest.raises(PermissionDenied, match="First sign yourself"):
            actions.close_unanswered(row, by=cast.lotte)
        actions.close_unanswered(row, by=cast.karim)
    row = fresh_row(row)
    one = SignOff.objects.get(conversation=row, side=Side.PERSON)
    assert (one.act, one.by, one.comment, one.agrees, one.since_at) == (
        Act.SILENT, cast.karim, "", False, row.signing_at,
    )  # fmt: skip
    assert row.state == State.LOCKED


def test_days_pass_without_reminders_and_nobody_can_close(cast, stage):
    row = stage("year-end", "signing")
    actions.sign(row, by=cast.karim)
    with later(60), pytest.raises(PermissionDenied, match="still has time"):
        actions.close_unanswered(row, by=cast.karim)


def test_who_is_absent_is_not_hurried(cast, stage, fresh_row):
    row = stage("year-end", "signing")
    actions.sign(row, by=cast.karim)
    today = clock.today()
    away = (today + datetime.timedelta(days=2), today + datetime.timedelta(days=32))
    Absence.objects.create(person=cast.lotte, during=away)
    mornings(1, 40)
    with later(20):
        assert access.waiting_for(fresh_row(row), Side.PERSON).days == 1
        with pytest.raises(PermissionDenied, match="still has time"):
            actions.close_unanswered(row, by=cast.karim)
    assert all(one.at.date() >= away[1] for one in SignReminder.objects.filter(conversation=row))
    with later(47):
        actions.close_unanswered(row, by=cast.karim)


def test_a_new_coach_has_her_own_time(cast, stage, fresh_row):
    row = stage("year-end", "signing")
    actions.sign(row, by=cast.lotte)
    waiting = access.waiting_for(fresh_row(row), Side.COACH)
    assert waiting.person == cast.karim and not waiting.is_over
    mornings(1, 20)
    with later(20):
        assert access.waiting_for(fresh_row(row), Side.COACH).is_over


def test_the_reminder_goes_to_her_alone(cast, stage, django_capture_on_commit_callbacks):
    row = stage("year-end", "signing")
    actions.sign(row, by=cast.karim)
    with django_capture_on_commit_callbacks(execute=True), later(6):
        jobs.remind_of_signatures(0)
    told = Notice.objects.filter(kind="conversations.reminded")
    assert [one.person for one in told] == [cast.lotte]


def test_the_pages_of_not_signing(cast, stage, sign_in, fresh_row):
    row = stage("year-end", "signing")
    client = sign_in(cast.lotte)
    page = f"/conversations/{row.pk}/refuse/"
    assert "read it and do not sign" in client.get(page).content.decode()
    assert client.post(page, {"why": ""}).status_code == 422
    assert client.post(page, {"why": "Dat klopt niet"}).status_code == 302
    seen = client.get(f"/conversations/{row.pk}/").content.decode()
    assert "does not sign" in seen and "Dat klopt niet" in seen
    assert client.get(page).status_code == 403
    assert sign_in(cast.sofie).get(page).status_code == 403
    assert sign_in(cast.nadia).get(page).status_code == 404
    client = sign_in(cast.karim)
    client.post(f"/conversations/{row.pk}/sign/", {"agrees": "yes"})
    assert fresh_row(row).is_locked
    assert "Dat klopt niet" in sign_in(cast.sofie).get(f"/conversations/{row.pk}/").content.decode()


def test_the_page_of_who_waits_says_how_long(cast, stage, sign_in, fresh_row):
    row = stage("year-end", "signing")
    actions.sign(row, by=cast.karim)
    client, page = sign_in(cast.karim), f"/conversations/{row.pk}/"
    assert "0 of 14 days" in client.get(page).content.decode()
    mornings(1, 20)
    with later(20):
        client = sign_in(cast.karim)
        assert "reminded twice" in client.get(page).content.decode()
        assert client.post(f"{page}step/unanswered/").status_code == 302
        assert "no reaction since" in client.get(page).content.decode()
    assert fresh_row(row).is_locked
