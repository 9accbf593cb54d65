"""A coach who asks in the open, later, reminders, more time, and with whom one worked."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from tandem.core import clock
from tandem.core.access import audience
from tandem.demo.cast import CAST
from tandem.feedback import actions, queries
from tandem.feedback.jobs import remind_due
from tandem.feedback.models import Feedback, FeedbackRequest, Invitation
from tandem.notices.models import Notice
from tandem.people import actions as people

pytestmark = pytest.mark.django_db
EVERYBODY = [slug for slug in CAST if slug != "pieter"]


@pytest.fixture(autouse=True)
def _told(monkeypatch):
    """Who is to be told is told at once: the test never commits."""
    monkeypatch.setattr(transaction, "on_commit", lambda tell, *args, **kwargs: tell())


def seen(cast, thing):
    """The slugs of the cast who see the thing."""
    rows = type(thing).objects
    return {slug for slug in EVERYBODY if rows.visible_to(getattr(cast, slug)).filter(pk=thing.pk).exists()}


@pytest.fixture
def in_the_open(cast):
    """Karim asks Wout and Thomas about Lotte."""
    return actions.ask("Hoe liep de overdracht?", [cast.wout, cast.thomas], by=cast.karim, subject=cast.lotte)


@pytest.fixture
def answered(cast, in_the_open):
    """What Wout answers."""
    row = Invitation.objects.get(request=in_the_open, person=cast.wout)
    return actions.give(cast.lotte, by=cast.wout, invitation=row, saw="Je belde eerst.", reach="coach")


def kinds(person):
    """Which notices somebody has."""
    return list(Notice.objects.filter(person=person).order_by("pk").values_list("kind", flat=True))


def test_only_a_coach_of_today_asks_about_somebody(cast):
    for slug in set(EVERYBODY) - {"karim", "nadia", "lotte", "wout"}:
        with pytest.raises(PermissionDenied):
            actions.ask("Hoe?", [cast.wout], by=getattr(cast, slug), subject=cast.lotte)
    actions.ask("Hoe?", [cast.wout], by=cast.nadia, subject=cast.lotte)
    with pytest.raises(PermissionDenied):
        actions.ask("Hoe?", [cast.wout], by=cast.lotte, subject=cast.lotte)
    with pytest.raises(ValidationError):
        actions.ask("Hoe?", [cast.lotte], by=cast.karim, subject=cast.lotte)
    with pytest.raises(IntegrityError), transaction.atomic():
        FeedbackRequest.objects.create(asker=cast.karim, subject=cast.karim, question="?", asked_at=clock.now())


def test_the_subject_knows_at_once_and_sees_question_givers_and_answers(cast, in_the_open, answered, sign_in):
    assert "feedback.asked_about_you" in kinds(cast.lotte)
    assert seen(cast, in_the_open) == {"karim", "lotte", "wout", "thomas"}
    for row in Invitation.objects.filter(request=in_the_open).select_related("person"):
        assert seen(cast, row) == {"karim", "lotte"} | {"wout" if row.person == cast.wout else "thomas"}
    for slug in ("karim", "lotte"):
        page = sign_in(getattr(cast, slug)).get(reverse("feedback:asked")).content.decode()
        assert "Hoe liep de overdracht?" in page and cast.wout.name in page and cast.thomas.name in page
        assert reverse("feedback:piece", args=[answered.pk]) in page
        assert "feedback.answered" in " ".join(kinds(getattr(cast, slug)))
    assert "Hoe liep" not in sign_in(cast.sofie).get(reverse("feedback:asked")).content.decode()


def test_the_answers_are_hers_and_the_coach_of_today_reads_them(cast, answered):
    assert answered.receiver == cast.lotte and answered.reach == "receiver"
    assert seen(cast, answered) == {"wout", "lotte", "karim"}
    said = audience(answered, cast.lotte)
    assert [person.name for person, _note in said.names] == [cast.wout.name, cast.lotte.name, cast.karim.name]
    actions.keep(answered, by=cast.lotte)
    for verb in (actions.keep, actions.thank, actions.share):
        with pytest.raises(PermissionDenied):
            verb(answered, by=cast.karim)
    with pytest.raises(PermissionDenied):
        actions.reply(answered, by=cast.karim, text="En ik?")


def test_an_answer_to_a_functional_coach_is_not_for_the_hierarchical_one(cast):
    asked = actions.ask("Hoe?", [cast.wout], by=cast.nadia, subject=cast.lotte)
    piece = actions.give(cast.lotte, by=cast.wout, invitation=Invitation.objects.get(request=asked), saw="Zo.")
    assert seen(cast, asked) == {"nadia", "lotte", "wout"}
    assert seen(cast, piece) == {"wout", "lotte", "nadia"}
    assert {person for person, _note in audience(piece, cast.wout).names} == {cast.wout, cast.lotte, cast.nadia}


def test_an_ex_coach_keeps_nothing_and_the_question_ends(cast, in_the_open, answered, sign_in):
    people.assign(cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today())
    piece = Feedback.objects.select_related("invitation__request__asker", "receiver").get(pk=answered.pk)
    assert seen(cast, piece) == {"wout", "lotte"}
    assert cast.karim not in {person for person, _note in audience(piece, cast.lotte).names}
    assert seen(cast, in_the_open) == {"lotte", "wout", "thomas"}
    assert sign_in(cast.karim).get(reverse("feedback:piece", args=[piece.pk])).status_code == 404
    assert sign_in(cast.karim).post(reverse("feedback:cancel", args=[in_the_open.pk])).status_code == 404
    assert "Hoe liep" not in sign_in(cast.karim).get(reverse("feedback:asked")).content.decode()
    waiting = Invitation.objects.get(request=in_the_open, person=cast.thomas)
    assert waiting not in queries.waiting_requests(cast.thomas)
    with pytest.raises(PermissionDenied):
        actions.give(cast.lotte, by=cast.thomas, invitation=waiting, saw="Te laat.")


def test_who_is_asked_is_told_before_writing_who_reads_it(cast, in_the_open, sign_in):
    row = Invitation.objects.get(request=in_the_open, person=cast.wout)
    client = sign_in(cast.wout)
    for address in (reverse("feedback:invitation", args=[row.pk]), f"{reverse('feedback:give')}?asked={row.pk}"):
        page = client.get(address).content.decode()
        assert f"{cast.lotte.name} en {cast.karim.name}" in page or f"{cast.lotte.name} and {cast.karim.name}" in page


def test_no_field_lets_a_coach_hide_it(cast, sign_in):
    client = sign_in(cast.karim)
    form = {"question": "Hoe?", "language": "nl", "to": cast.wout.pk, "subject": cast.lotte.pk, "reach": "coach"}
    assert client.post(reverse("feedback:ask"), form | {"hidden": "1"}).status_code == 302
    assert "feedback.asked_about_you" in kinds(cast.lotte)
    assert client.post(reverse("feedback:ask"), form | {"subject": cast.thomas.pk}).status_code == 422
    page = sign_in(cast.sofie).get(f"{reverse('feedback:ask')}?of={cast.lotte.pk}").content.decode()
    assert 'name="subject"' not in page


def test_later_is_a_day_that_who_asks_sees(cast, sign_in):
    asked = actions.ask("Hoe?", [cast.wout], by=cast.lotte)
    row, day = Invitation.objects.get(request=asked), clock.today() + datetime.timedelta(days=5)
    for wrong in (clock.today(), clock.today() + datetime.timedelta(days=91)):
        with pytest.raises(ValidationError):
            actions.postpone(row, by=cast.wout, date=wrong)
    later = reverse("feedback:later", args=[row.pk])
    assert sign_in(cast.thomas).post(later, {"date": day.isoformat()}).status_code == 404
    assert sign_in(cast.lotte).post(later, {"date": day.isoformat()}).status_code == 404
    assert sign_in(cast.wout).post(later, {"date": "gisteren"}).status_code == 422
    assert sign_in(cast.wout).post(later, {"date": day.isoformat()}).status_code == 302
    assert row not in queries.waiting_requests(cast.wout)
    assert "feedback.later" in kinds(cast.lotte)
    assert sign_in(cast.lotte).post(reverse("feedback:remind", args=[row.pk])).status_code == 403
    with clock.at(clock.now() + datetime.timedelta(days=5)):
        assert row in queries.waiting_requests(cast.wout)


def test_who_asks_reminds_once(cast, sign_in):
    asked = actions.ask("Hoe?", [cast.wout, cast.thomas], by=cast.lotte)
    row = Invitation.objects.get(request=asked, person=cast.wout)
    remind = reverse("feedback:remind", args=[row.pk])
    assert sign_in(cast.wout).post(remind).status_code == 403
    assert sign_in(cast.thomas).post(remind).status_code == 404
    assert [sign_in(cast.lotte).post(remind).status_code for _time in range(2)] == [302, 403]
    assert kinds(cast.wout).count("feedback.reminded") == 1


def test_tandem_reminds_once_before_the_day_and_never_who_answered_or_declined(cast):
    asked = actions.ask(
        "Hoe?", [cast.wout, cast.thomas, cast.elise, cast.joke], by=cast.lotte,
        wanted_by_date=clock.today() + datetime.timedelta(days=9),
    )  # fmt: skip
    rows = {row.person_id: row for row in Invitation.objects.filter(request=asked)}
    actions.decline(rows[cast.thomas.pk], by=cast.thomas)
    actions.give(cast.lotte, by=cast.elise, invitation=rows[cast.elise.pk], saw="Zo.")
    actions.postpone(rows[cast.joke.pk], by=cast.joke, date=clock.today() + datetime.timedelta(days=30))
    assert remind_due() == 0
    with clock.at(clock.now() + datetime.timedelta(days=8)):
        assert [remind_due(), remind_due()] == [1, 0]
    assert kinds(cast.wout)[-1] == "feedback.reminded"
    assert Notice.objects.filter(person=cast.wout, kind="feedback.reminded").get().params == {"who": cast.lotte.name}
    for slug in ("thomas", "elise", "joke"):
        assert "feedback.reminded" not in kinds(getattr(cast, slug))


def test_more_time(cast, sign_in):
    day = clock.today() + datetime.timedelta(days=3)
    asked = actions.ask("Hoe?", [cast.wout], by=cast.lotte, wanted_by_date=day)
    extend = reverse("feedback:extend", args=[asked.pk])
    assert sign_in(cast.wout).post(extend, {"date": "2030-01-01"}).status_code == 403
    assert sign_in(cast.thomas).post(extend, {"date": "2030-01-01"}).status_code == 404
    sign_in(cast.lotte).post(extend, {"date": day.isoformat()})
    asked.refresh_from_db()
    assert asked.wanted_by_date == day
    sign_in(cast.lotte).post(extend, {"date": (day + datetime.timedelta(days=7)).isoformat()})
    asked.refresh_from_db()
    assert asked.wanted_by_date == day + datetime.timedelta(days=7)
    assert "feedback.extended" in kinds(cast.wout)


def test_an_example_is_taken_over_and_keeps_what_was_typed(cast, sign_in):
    typed = {"find": "Een voorbeeld?", "about": "de nacht", "outside0-name": "Mia", "to": cast.wout.pk}
    page = sign_in(cast.lotte).post(reverse("feedback:ask"), typed).content.decode()
    assert "Een voorbeeld?" in page and "de nacht" in page and 'value="Mia"' in page
    assert not FeedbackRequest.objects.exists()


def test_what_is_taken_back_after_she_stopped_asking_is_asked_no_more(cast, in_the_open, answered):
    actions.cancel(in_the_open, by=cast.karim)
    actions.withdraw(answered, by=cast.wout)
    states = set(Invitation.objects.filter(request=in_the_open).values_list("state", flat=True))
    assert states == {"cancelled"}
