"""The record of a locked conversation on paper."""

import datetime
import re
import warnings
import zlib
from contextlib import suppress

import pytest

from tandem.conversations import actions, document, jobs
from tandem.conversations.models import Record
from tandem.conversations.states import Edition
from tandem.core import clock
from tandem.people.actions import rename_unit
from tandem.people.models import Unit
from tandem.people.queries import assignment_on, official_language_of

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


def test_the_official_language_of_the_seat_is_that_of_the_lock(cast, stage, sign_in, pdf, fresh_row):
    """Of the nearest unit that says one; what is chosen later changes nothing of what is locked."""
    unit = assignment_on(cast.lotte).unit
    rename_unit(Unit.objects.get(pk=unit.path[0]), by=cast.an, official_language="fr")
    before = stage("mid-year", "locked")
    rename_unit(unit, by=cast.an, official_language="nl")
    row = stage("year-end", "locked")
    assert (fresh_row(before).official_language, fresh_row(row).official_language) == ("fr", "nl")
    rename_unit(unit, by=cast.an, official_language="none")
    assert official_language_of(cast.lotte) == "" and fresh_row(row).official_language == "nl"
    rename_unit(unit, by=cast.an, official_language="own")
    assert official_language_of(cast.lotte) == ("fr" if cast.lotte.language == "fr" else "nl")
    assert "Officiële versie, in het Nederlands" in document.html(row, "nl", Edition.FILE)
    for language, says in (("fr", "Traduction à titre d’information"), ("en", "Translation for information")):
        assert says in document.html(row, language, Edition.FILE)
    page, file = f"/conversations/{row.pk}/record/", f"/conversations/{row.pk}/record.pdf"
    client = sign_in(cast.lotte)
    asked = client.get(page, headers={"HX-Request": "true"}).content.decode()
    assert "Make the official PDF" in asked and "as a translation" in asked
    client.post(page, {"language": "nl"})
    client.post(page, {"language": "fr"})  # neither official nor hers
    jobs.make_record(row.pk, "nl", "pair")
    given = client.get(page, headers={"HX-Request": "true"}).content.decode()
    assert "Open the official PDF" in given and f"{file}?language=nl" in given
    assert client.get(f"{file}?language=nl").status_code == 200
    assert client.get(f"{file}?language=fr").status_code == 404


def test_what_people_wrote_stays_in_their_words_with_its_language(cast, stage, fresh_row):
    row = stage("year-end", "signing")
    said = "Je ne suis pas d’accord avec ce qui est écrit dans le texte, et il y a une erreur pour la date."
    actions.refuse(row, by=cast.lotte, why=said)
    actions.sign(fresh_row(row), by=cast.karim)
    for language, named in (("nl", "Geschreven in het Frans"), ("en", "Written in French"), ("fr", "")):
        text = document.html(fresh_row(row), language, Edition.FILE)
        assert 'lang="fr">' + said in text
        assert named in text if named else "Écrit en français" not in text


def test_a_refusal_and_no_reaction_stand_on_paper_as_what_they_are(cast, stage, fresh_row):
    row = stage("year-end", "signing")
    actions.refuse(row, by=cast.lotte, why="Dat klopt niet")
    actions.sign(fresh_row(row), by=cast.karim)
    text = document.html(fresh_row(row), "en", Edition.FILE)
    assert "read it and did not sign" in text and "Dat klopt niet" in text
    other = stage("mid-year", "signing")
    actions.sign(other, by=cast.karim)
    for day in range(1, 21):
        with clock.at(clock.now() + datetime.timedelta(days=day)):
            jobs.remind_of_signatures(0)
    with clock.at(clock.now() + datetime.timedelta(days=21)):
        actions.close_unanswered(fresh_row(other), by=cast.karim)
    text = document.html(fresh_row(other), "en", Edition.FILE)
    assert "not signed, no reaction since" in text and f"closed by {cast.karim.name}" in text
    assert text.count(f"<b>{cast.lotte.name}</b>") == 1, "her side bears her name, not that of who closed it"
