"""Notes of both: whoever writes at the same time, no words are lost, and earlier versions come back."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from tandem.conversations import actions, document, queries
from tandem.conversations.models import Answer, PrivateNote, SharedNotes
from tandem.conversations.states import Edition
from tandem.core import clock

AS_ONE_TYPES = {"X-Autosave": "1"}


def url(name, row):
    return reverse(f"conversations:{name}", args=[row.pk])


def text_of(row):
    return SharedNotes.objects.get(conversation=row).text


def test_two_who_began_from_the_same_text_both_keep_their_words(cast, stage):
    row = stage("one-to-one", "agreeing")
    actions.write_notes(row, "Gent", by=cast.lotte)
    actions.write_notes(row, "Gent\nvan Lotte", by=cast.lotte, start="Gent")
    found = actions.write_notes(row, "Gent\nvan Karim", by=cast.karim, start="Gent")
    assert found.text == text_of(row) == "Gent\nvan Lotte\nvan Karim" and not found.both


def test_a_line_that_both_changed_stands_there_with_both_names(cast, stage):
    row = stage("year-end", "agreeing")
    actions.write_notes(row, "We bellen in maart\neen tweede regel", by=cast.karim)
    start = text_of(row)
    actions.write_notes(row, "We bellen in april\neen tweede regel", by=cast.lotte, start=start)
    actions.write_notes(row, "We bellen in april\neen tweede regel, langer", by=cast.karim, start=text_of(row))
    found = actions.write_notes(row, "We bellen in juni\neen tweede regel", by=cast.karim, start=start)
    lines = found.text.split("\n")
    assert found.both and lines[:2] == [
        f"{cast.lotte.name}: We bellen in april",  # who wrote the line, though another wrote last
        f"{cast.karim.name}: We bellen in juni",
    ]
    assert lines[2] == "een tweede regel, langer"


def test_what_came_without_an_answer_is_not_doubled(cast, stage):
    row = stage("one-to-one", "agreeing")
    actions.write_notes(row, "een zin", by=cast.lotte)  # came, but she did not hear so
    actions.write_notes(row, "een zin\nvan Karim", by=cast.karim, start="een zin")
    actions.write_notes(row, "een zinnetje, af", by=cast.lotte, start="", tried=["een zin"])
    assert text_of(row) == "een zinnetje, af\nvan Karim"


def test_earlier_versions_are_listed_and_come_back(cast, stage, sign_in):
    row, now = stage("one-to-one", "agreeing"), clock.now()
    for minutes, by, text in (
        (0, cast.lotte, "een"), (1, cast.lotte, "een twee"), (2, cast.karim, "een twee\nen wat Karim erbij zegt"),
        (3, cast.karim, "weg"), (4, cast.karim, "weg ermee"),
    ):  # fmt: skip
        with clock.at(now + datetime.timedelta(minutes=minutes)):
            there = SharedNotes.objects.filter(conversation=row).values_list("text", flat=True).first()
            actions.write_notes(row, text, by=by, start=there or "")
    notes = queries.notes_of(row, cast.lotte)
    found = queries.versions_of_notes(notes, queries.earlier_versions(notes))
    assert [(one.text, one.written_by) for one in found] == [
        ("een twee\nen wat Karim erbij zegt", cast.karim),
        ("een twee", cast.lotte),
    ]
    client = sign_in(cast.lotte)
    page = client.get(url("earlier_notes", row)).content.decode()
    assert "wat Karim erbij zegt" in page
    assert client.post(url("earlier_notes", row), {"version": found[0].pgh_id}).status_code == 302
    assert text_of(row) == "een twee\nen wat Karim erbij zegt"
    assert "weg ermee" in client.get(url("earlier_notes", row)).content.decode()
    client.post(url("earlier_notes", row), {"version": "0"})
    assert text_of(row) == "een twee\nen wat Karim erbij zegt"


def test_a_version_of_other_notes_does_not_come_back(cast, stage):
    row, other = stage("one-to-one", "agreeing"), stage("one-to-one", "agreeing", person=cast.wout, coach=cast.luc)
    actions.write_notes(row, "hier", by=cast.lotte)
    actions.write_notes(other, "van Wout", by=cast.wout)
    foreign = SharedNotes.pgh_event_model.objects.filter(text="van Wout").get()
    with pytest.raises(ValidationError):
        actions.bring_back(row, foreign.pgh_id, by=cast.lotte)
    assert text_of(row) == "hier"


def test_who_reads_and_writes(cast, stage, sign_in):
    row = stage("year-end", "agreeing")
    actions.write_notes(row, "GEDEELDE-NOTITIE", by=cast.karim)
    for slug in ("lotte", "karim", "sofie", "nadia", "greet"):
        client, one_of_two = sign_in(getattr(cast, slug)), slug in {"lotte", "karim"}
        assert (client.get(url("notes", row)).status_code == 200) == one_of_two
        assert ("GEDEELDE-NOTITIE" in client.get(url("conversation", row)).content.decode()) == one_of_two
    actions.finish(row, by=cast.karim)
    with pytest.raises(PermissionDenied, match="waits for signatures"):
        actions.write_notes(row, "nog iets", by=cast.lotte)


def test_locked_with_the_conversation_and_in_the_document_of_the_two(cast, stage, sign_in):
    row = stage("year-end", "agreeing")
    actions.write_notes(row, "GEDEELDE-NOTITIE", by=cast.karim)
    actions.finish(row, by=cast.karim)
    for one in (cast.karim, cast.lotte):
        actions.sign(row, by=one)
    with pytest.raises(IntegrityError, match="locked conversation"), transaction.atomic():
        SharedNotes.objects.filter(conversation=row).update(text="anders")
    row.refresh_from_db()
    assert "GEDEELDE-NOTITIE" in document.html(row, "nl", Edition.PAIR)
    assert "GEDEELDE-NOTITIE" not in document.html(row, "nl", Edition.FILE)
    page = sign_in(cast.lotte).get(url("conversation", row)).content.decode()
    assert "GEDEELDE-NOTITIE" in page and 'name="text_start"' not in page


def test_the_page_saves_as_one_types_and_without_a_script(cast, stage, sign_in):
    row, lotte, karim = stage("one-to-one", "agreeing"), sign_in(cast.lotte), sign_in(cast.karim)
    first = lotte.post(url("notes", row), {"text": "a\r\nb", "text_start": ""}, headers=AS_ONE_TYPES)
    assert first.json()["fields"] == {"text": "a\nb"}
    assert karim.get(url("notes", row), headers=AS_ONE_TYPES).json()["fields"] == {"text": "a\nb"}
    plain = karim.post(url("notes", row), {"text": "a\nb\nc", "text_start": "a\nb"})
    assert plain.status_code == 302 and text_of(row) == "a\nb\nc"
    again = lotte.post(url("notes", row), {"text": "z\na\nb", "text_start": "a\nb"}, headers=AS_ONE_TYPES)
    assert again.json()["fields"] == {"text": "z\na\nb\nc"}
    long = {"text": "x" * (SharedNotes.MOST + 1), "text_start": ""}
    refused = lotte.post(url("notes", row), long, headers=AS_ONE_TYPES)
    assert refused.status_code == 422 and "<" not in refused.content.decode()


def test_a_preparation_in_two_browsers_keeps_both_texts(cast, stage, sign_in):
    row, client = stage("one-to-one"), sign_in(cast.lotte)
    form = client.get(url("prepare", row)).context["form"]
    name, start = form.asked[1].name, ""

    def save(text, begun=start, **more):
        data = {name: text, f"{name}_start": begun, **more}
        return client.post(url("prepare", row), data, headers=AS_ONE_TYPES).json()

    assert save("op de telefoon: een heftruck te weinig")["both"] == {}
    laptop = save("op de laptop: het rooster")
    assert laptop["fields"][name] == "op de telefoon: een heftruck te weinig\nop de laptop: het rooster"
    begun = laptop["fields"][name]
    save(begun.replace("een heftruck", "twee heftrucks"), begun)
    both = save(begun.replace("een heftruck", "geen heftruck"), begun)
    assert "twee heftrucks" in both["fields"][name] and "geen heftruck" in both["fields"][name]
    assert both["both"][name] == begun.replace("een heftruck", "twee heftrucks")
    kept = Answer.objects.get(
        preparation__author=cast.lotte, preparation__conversation=row, question=int(name.removeprefix("q"))
    )
    assert kept.text == both["fields"][name]


def test_nothing_is_handed_in_while_two_texts_stand_there(cast, stage, sign_in):
    row, client = stage("one-to-one"), sign_in(cast.lotte)
    name = client.get(url("prepare", row)).context["form"].asked[1].name
    begun = "wij kijken er samen naar"
    client.post(url("prepare", row), {name: begun})
    client.post(url("prepare", row), {name: "wij kijken er maandag samen naar", f"{name}_start": begun})
    sent = {name: "wij kijken er vrijdag samen naar", f"{name}_start": begun, "hand_in": "yes"}
    answer = client.post(url("prepare", row), sent)
    assert answer.headers["Location"] == url("prepare", row)
    page = client.get(url("prepare", row)).content.decode()
    assert "er maandag samen" in page and "er vrijdag samen" in page


def test_the_own_note_in_two_browsers_too(cast, stage, sign_in):
    row, client = stage("one-to-one"), sign_in(cast.lotte)
    for text in ("telefoon", "laptop"):
        client.post(url("prepare", row), {"note": text, "note_start": ""}, headers=AS_ONE_TYPES)
    assert PrivateNote.objects.get(conversation=row, author=cast.lotte).text == "telefoon\nlaptop"
