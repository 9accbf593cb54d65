"""When it goes wrong: one adviser and nobody else; muting and blocking, of which nobody is told."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from tandem.core import clock
from tandem.demo.cast import CAST
from tandem.feedback import access, actions, queries
from tandem.feedback.jobs import delete_old_reports
from tandem.feedback.models import Distance, Enclosed, Feedback, Report, ReportMessage
from tandem.notices.models import Notice
from tandem.people import actions as people
from tandem.people.models import Grant, Person

INSIDE = [slug for slug in CAST if slug != "pieter"]
SECRET = "kanarie in de mijn"


@pytest.fixture(autouse=True)
def _in_english(db):
    Person.objects.update(language="en")


@pytest.fixture
def piece(cast):
    return actions.give(cast.lotte, by=cast.thomas, saw=SECRET)


@pytest.fixture
def other_adviser(cast):
    Grant.objects.create(holder=cast.elise, role="confidential_adviser", during=(clock.today(), None))
    return cast.elise


@pytest.fixture
def report(cast, piece, other_adviser):
    actions.reply(piece, by=cast.lotte, text="Waarom zo")
    return actions.send_report(cast.miriam, f"Dit ging te ver, {SECRET}", by=cast.lotte, piece=piece)


def who_sees(cast, row):
    return {s for s in CAST if type(row).objects.visible_to(getattr(cast, s)).filter(pk=row.pk).exists()}


def text(answer):
    return answer.content.decode()


def test_only_the_reporter_and_the_one_adviser_read_it(cast, sign_in, report):
    message = actions.write_in_report(report, "Kom langs", by=cast.miriam)
    copies = list(Enclosed.objects.filter(report=report))
    assert [copy.text for copy in copies] == [SECRET, "Waarom zo"]
    for row in (report, message, *copies):
        assert who_sees(cast, row) == {"lotte", "miriam"}
    for slug in INSIDE:
        client = sign_in(getattr(cast, slug))
        there = slug in {"lotte", "miriam"}
        assert client.get(reverse("feedback:report", args=[report.pk])).status_code == (200 if there else 404), slug
        assert (SECRET in text(client.get(reverse("feedback:report", args=[report.pk])))) == there
        listed = text(client.get(reverse("feedback:reports")))
        assert (reverse("feedback:report", args=[report.pk]) in listed) == there, slug
        assert client.post(reverse("feedback:take_report_back", args=[report.pk])).status_code in (
            (302,) if slug == "lotte" else (403, 404)
        )
        report.refresh_from_db()
        if slug == "lotte":
            Report.objects.filter(pk=report.pk).update(state="open", ended_at=None)


def test_the_adviser_reads_the_piece_only_as_the_copy_that_went_along(cast, sign_in, piece, other_adviser):
    bare = actions.send_report(cast.miriam, "Kunnen we praten", by=cast.lotte)
    page = text(sign_in(cast.miriam).get(reverse("feedback:report", args=[bare.pk])))
    assert SECRET not in page and "Thomas" not in page
    assert sign_in(cast.miriam).get(reverse("feedback:piece", args=[piece.pk])).status_code == 404
    assert not Feedback.objects.visible_to(cast.miriam).filter(pk=piece.pk).exists()


def test_an_adviser_who_gives_the_role_back_reads_nothing_any_more(cast, report):
    Grant.objects.filter(holder=cast.miriam, role="confidential_adviser").delete()
    miriam = Person.objects.get(pk=cast.miriam.pk)
    assert not Report.objects.visible_to(miriam).exists()
    assert "not a confidential adviser" in str(access.write_in_report(cast.lotte, report))


def test_what_is_taken_back_the_adviser_reads_no_more(cast, report):
    actions.write_in_report(report, "Toch niet", by=cast.lotte)
    actions.take_report_back(report, by=cast.lotte)
    assert who_sees(cast, report) == {"lotte"}
    assert not ReportMessage.objects.visible_to(cast.miriam).exists()
    assert not Enclosed.objects.visible_to(cast.miriam).exists()
    with pytest.raises(PermissionDenied):
        actions.close_report(report, "Klaar", by=cast.miriam)


def test_the_adviser_closes_with_a_word_and_nobody_writes_after_that(cast, report):
    with pytest.raises(PermissionDenied):
        actions.close_report(report, "Klaar", by=cast.lotte)
    with pytest.raises(ValidationError):
        actions.close_report(report, "  ", by=cast.miriam)
    actions.close_report(report, "We spraken af", by=cast.miriam)
    for person in (cast.lotte, cast.miriam):
        with pytest.raises(PermissionDenied):
            actions.write_in_report(report, "Nog iets", by=person)


def test_the_notices_name_nobody_and_the_giver_hears_nothing(cast, piece, django_capture_on_commit_callbacks):
    before = Notice.objects.filter(person=cast.thomas).count()
    with django_capture_on_commit_callbacks(execute=True):
        report = actions.send_report(cast.miriam, "Dit ging te ver", by=cast.lotte, piece=piece)
    with django_capture_on_commit_callbacks(execute=True):
        actions.write_in_report(report, "Kom langs", by=cast.miriam)
    told = Notice.objects.filter(kind__in=["feedback.for_adviser", "feedback.from_adviser"])
    assert {(row.person.called, row.words) for row in told} == {
        ("Miriam", "Somebody asks for you"),
        ("Lotte", "There is an answer for you"),
    }
    assert all(row.by is None and row.params == {} for row in told)
    assert Notice.objects.filter(person=cast.thomas).count() == before


def test_it_goes_to_an_adviser_only_and_not_to_who_is_spoken_of(cast, sign_in, piece, other_adviser):
    for slug in ("karim", "an", "sofie", "ingrid"):
        with pytest.raises(PermissionDenied):
            actions.send_report(getattr(cast, slug), "Hallo", by=cast.lotte)
    by_adviser = actions.give(cast.lotte, by=cast.elise, saw="Iets van de vertrouwenspersoon zelf")
    page = text(sign_in(cast.lotte).get(reverse("feedback:crossed", args=[by_adviser.pk])))
    assert cast.miriam.name in page and f'value="{cast.elise.pk}"' not in page
    answer = sign_in(cast.lotte).post(
        reverse("feedback:crossed", args=[by_adviser.pk]), {"adviser": cast.elise.pk, "text": "Hallo"}
    )
    assert answer.status_code == 422 and not Report.objects.filter(reporter=cast.lotte).exists()
    for slug in ("karim", "an", "ingrid"):
        assert sign_in(getattr(cast, slug)).get(reverse("feedback:crossed", args=[piece.pk])).status_code == 404


def test_sent_from_the_page_with_or_without_what_was_written(cast, sign_in, piece):
    client = sign_in(cast.lotte)
    said = {"adviser": cast.miriam.pk, "text": "Kunnen we praten"}
    client.post(reverse("feedback:crossed", args=[piece.pk]), said)
    client.post(reverse("feedback:crossed", args=[piece.pk]), {**said, "enclose": "on"})
    client.post(reverse("feedback:new_report"), said)
    counts = [Enclosed.objects.filter(report=row).count() for row in Report.objects.order_by("pk")]
    assert counts == [0, 1, 0]
    page = text(client.get(reverse("feedback:new_report")))
    assert "cannot be traced" in page and "24 months" in page


def test_words_of_reports_stand_in_no_history_and_are_deleted_in_time(cast, report):
    for model in (Report, Enclosed, ReportMessage):
        assert "text" not in {field.name for field in model.pgh_event_model._meta.get_fields()}
    actions.close_report(report, "Klaar", by=cast.miriam)
    with clock.at(clock.now() + datetime.timedelta(days=30 * 24 - 1)):
        delete_old_reports(0)
        assert Report.objects.exists()
    with clock.at(clock.now() + datetime.timedelta(days=30 * 24 + 2)):
        delete_old_reports(0)
    assert not Report.objects.exists() and not Enclosed.objects.exists()


# Muting and blocking -----------------------------------------------------------------------------------------------


def test_what_a_muted_person_writes_comes_silently(cast, sign_in, piece, django_capture_on_commit_callbacks):
    actions.keep_away(cast.thomas, "mute", by=cast.lotte)
    with clock.at(clock.now() + datetime.timedelta(hours=1)):
        before = Notice.objects.filter(person=cast.lotte).count()
        with django_capture_on_commit_callbacks(execute=True):
            new = actions.give(cast.lotte, by=cast.thomas, saw="Nog iets stils")
            actions.reply(piece, by=cast.thomas, text="En jij")
        assert Notice.objects.filter(person=cast.lotte).count() == before
        lying = queries.in_box(queries.received(cast.lotte, cast.lotte), cast.lotte)
        assert piece in lying and new not in lying
        assert list(queries.in_box(queries.received(cast.lotte, cast.lotte), cast.lotte, "muted")) == [new]
        client = sign_in(cast.lotte)
        assert "Nog iets stils" not in text(client.get(reverse("feedback:index")))
        assert "Nog iets stils" in text(client.get(reverse("feedback:index") + "?muted=1"))
        actions.let_near(cast.thomas, by=cast.lotte)
        assert new in queries.in_box(queries.received(cast.lotte, cast.lotte), cast.lotte)


def test_an_answer_to_her_own_question_is_not_muted(cast, django_capture_on_commit_callbacks):
    actions.keep_away(cast.thomas, "mute", by=cast.lotte)
    request = actions.ask("Hoe liep het", [cast.thomas], by=cast.lotte)
    invitation = queries.waiting_requests(cast.thomas).get(request=request)
    with django_capture_on_commit_callbacks(execute=True):
        answer = actions.give(cast.lotte, by=cast.thomas, saw="Goed", invitation=invitation)
    assert answer in queries.in_box(queries.received(cast.lotte, cast.lotte), cast.lotte)
    assert Notice.objects.filter(person=cast.lotte, kind="feedback.answered").exists()


def test_who_is_blocked_cannot_give_ask_or_write_and_reads_a_neutral_sentence(cast, sign_in, piece):
    actions.keep_away(cast.thomas, "block", by=cast.lotte)
    reason = access.give(cast.thomas, cast.lotte)
    assert "does not receive feedback or questions in this way at the moment" in str(reason)
    assert "block" not in str(reason)
    for refused in (
        lambda: actions.give(cast.lotte, by=cast.thomas, saw="Toch"),
        lambda: actions.ask("En ik", [cast.lotte], by=cast.thomas),
        lambda: actions.reply(piece, by=cast.thomas, text="Toch"),
        lambda: actions.save_draft(cast.lotte, by=cast.thomas, key="6a4b4c6e-8c6d-4a3f-9d3e-2f1f3b1c0a09", saw="x"),
        lambda: actions.give(cast.thomas, by=cast.lotte, saw="Zelf ook niet"),
        lambda: actions.reply(piece, by=cast.lotte, text="Zelf ook niet"),
    ):
        with pytest.raises(PermissionDenied):
            refused()
    answer = sign_in(cast.thomas).get(reverse("feedback:give"), {"to": cast.lotte.pk})
    assert answer.status_code == 403 and "in this way at the moment" in text(answer)
    assert sign_in(cast.thomas).get(reverse("feedback:piece", args=[piece.pk])).status_code == 200
    actions.let_near(cast.thomas, by=cast.lotte)
    actions.give(cast.lotte, by=cast.thomas, saw="Weer")


def test_a_pause_gives_everybody_the_sentence_of_a_block(cast):
    actions.keep_away(cast.thomas, "block", by=cast.lotte)
    blocked = str(access.give(cast.thomas, cast.lotte))
    actions.let_near(cast.thomas, by=cast.lotte)
    actions.pause(by=cast.lotte)
    assert str(access.give(cast.thomas, cast.lotte)) == str(access.give(cast.wout, cast.lotte)) == blocked
    actions.pause(by=cast.lotte)
    actions.resume(by=cast.lotte)
    assert not access.give(cast.thomas, cast.lotte)


def test_nobody_else_sees_whom_she_keeps_away(cast, sign_in):
    actions.keep_away(cast.thomas, "block", by=cast.lotte)
    actions.keep_away(cast.karim, "mute", by=cast.lotte)
    for row in Distance.objects.all():
        assert who_sees(cast, row) == {"lotte"}
    for slug in INSIDE:
        page = text(sign_in(getattr(cast, slug)).get(reverse("feedback:distances")))
        assert ("Blocked," in page) == (slug == "lotte"), slug


def test_from_the_page_and_back(cast, sign_in):
    client, url = sign_in(cast.lotte), reverse("feedback:distance", args=[cast.karim.pk])
    assert "This is your coach" in text(client.get(url))
    client.post(url, {"kind": "block"})
    assert "Formal conversations stay possible" in text(client.get(reverse("feedback:distances")))
    client.post(url, {"kind": "mute"})
    assert Distance.objects.get(person=cast.lotte).kind == "mute"
    client.post(url, {})
    assert not Distance.objects.exists()
    assert client.get(reverse("feedback:distance", args=[cast.lotte.pk])).status_code == 403
    client.post(reverse("feedback:pause"), {"pause": "on"})
    assert "You receive from nobody now" in text(client.get(reverse("feedback:distances")))
    client.post(reverse("feedback:pause"))
    assert not Distance.objects.exists()


def test_the_coach_keeps_what_was_opened_and_the_formal_conversation(cast, piece):
    actions.share(piece, by=cast.lotte)
    actions.keep_away(cast.karim, "block", by=cast.lotte)
    assert Feedback.objects.visible_to(cast.karim).filter(pk=piece.pk).exists()
    day = clock.today()
    assert queries.facts(cast.lotte, cast.karim, day - datetime.timedelta(days=2), day)


def test_an_ex_coach_reads_nothing_of_it(cast, report):
    people.assign(cast.lotte, by=cast.an, unit=cast.units["WIL-PLAN"], coach=cast.luc, from_date=clock.today())
    assert who_sees(cast, report) == {"lotte", "miriam"}
