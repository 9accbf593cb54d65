"""The record of a locked conversation on paper."""

import re
import warnings
import zlib
from contextlib import suppress

import pytest

from tandem.conversations import actions, document, jobs
from tandem.conversations.models import Record
from tandem.conversations.states import Edition
from tandem.core import clock

NOTE = "NOTITIE-GEHEIM"


@pytest.fixture
def pdf(monkeypatch):
    """No paper: what would be printed is kept instead, which is all that these tests look at."""
    monkeypatch.setattr(document, "pdf", lambda *args: document.html(*args).encode())


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_it_holds_all_that_both_disclosed_and_signed_and_no_private_note(cast, stage, words, language):
    row = stage("year-end", "locked")
    text = document.html(row, language, Edition.PAIR)
    for there in (
        words.person,
        words.coach,
        "AFSPRAAK",
        "EIGEN-KIJK",
        cast.lotte.name,
        cast.karim.name,
        row.guide.slug,
    ):
        assert there in text or there == row.guide.slug
    assert NOTE not in text
    assert f'lang="{language}"' in text
    titles = {"nl": "Eindejaarsgesprek", "fr": "Entretien de fin d’année", "en": "Year-end conversation"}
    assert titles[language] in text


def test_the_file_holds_what_was_signed_and_nothing_that_was_prepared(cast, stage, words):
    text = document.html(stage("year-end", "locked"), "nl", Edition.FILE)
    assert "AFSPRAAK" in text and "EIGEN-KIJK" in text
    for secret in (words.person, words.coach, NOTE):
        assert secret not in text


def test_what_was_never_handed_in_is_not_on_paper(cast, stage, words, fresh_row):
    row = stage("one-to-one")
    actions.hand_in(row, by=cast.lotte)
    actions.begin(row, by=cast.lotte)
    actions.begin(row, by=cast.karim)
    actions.close(fresh_row(row), by=cast.karim)
    text = document.html(fresh_row(row), "nl", Edition.PAIR)
    assert words.person in text and words.coach not in text


def test_the_worker_makes_it_once_and_only_when_it_is_locked(cast, stage, pdf):
    waiting = stage("mid-year", "signing")
    jobs.make_record(waiting.pk, "nl", "pair")
    assert not Record.objects.exists()
    row = stage("year-end", "locked")
    jobs.make_record(row.pk, "nl", "pair")
    jobs.make_record(row.pk, "nl", "pair")
    kept = Record.objects.get()
    assert (kept.language, kept.edition, len(kept.sha256)) == ("nl", "pair", 64)


def test_locking_orders_it_and_asking_twice_orders_once(cast, stage, django_capture_on_commit_callbacks):
    from procrastinate.contrib.django.models import ProcrastinateJob

    with django_capture_on_commit_callbacks(execute=True):
        row = stage("year-end", "locked")
    orders = ProcrastinateJob.objects.filter(task_name="conversations.make_record")
    assert [order.args for order in orders] == [{"conversation": row.pk, "language": "en", "edition": "pair"}]
    actions.order_record(row, "en", Edition.PAIR)
    actions.order_record(row, "fr", Edition.PAIR)
    assert orders.all().count() == 2


def test_the_page_asks_waits_and_gives(cast, stage, sign_in, pdf, visitor):
    row = stage("year-end", "locked")
    page, file = f"/conversations/{row.pk}/record/", f"/conversations/{row.pk}/record.pdf"
    client = sign_in(cast.lotte)
    assert client.get(file).status_code == 404
    waiting = client.post(page, headers={"HX-Request": "true"}).content.decode()
    assert "hx-trigger" in waiting
    assert client.post(page).status_code == 302
    jobs.make_record(row.pk, "en", "pair")
    assert file in client.get(page, headers={"HX-Request": "true"}).content.decode()
    given = client.get(file)
    assert given.status_code == 200 and "no-store" in given.headers["Cache-Control"]
    assert given.headers["Content-Type"] == "application/pdf"
    for other in (cast.sofie, cast.nadia, cast.luc, cast.an):
        assert sign_in(other).get(file).status_code == 404
    jobs.make_record(row.pk, "en", "file")
    seen = sign_in(cast.sofie).get(file)
    assert seen.status_code == 200 and b"AFSPRAAK" in seen.content and b"LOTTE-GEHEIM" not in seen.content
    assert visitor.get(file).status_code == 302


def test_the_same_conversation_gives_the_same_bytes_in_our_own_fonts(cast, stage):
    row = stage("year-end", "locked")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        first = document.pdf(row, "nl", Edition.PAIR)
        with clock.at(clock.now().replace(year=2027)):
            again = document.pdf(row, "nl", Edition.PAIR)
    assert first.startswith(b"%PDF") and first == again
    inside = b""
    for stream in re.findall(rb"stream\n(.*?)\nendstream", first, re.S):
        with suppress(zlib.error):
            inside += zlib.decompress(stream)
    assert b"Figtree" in inside and b"Literata" in inside
