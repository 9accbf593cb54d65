"""The pages of feedback, through the client."""

import csv
import datetime
import io
import uuid

import pytest
from django.urls import reverse

from tandem.core import clock
from tandem.feedback import actions
from tandem.feedback.models import Draft, Feedback, FeedbackRequest, Invitation
from tandem.people.models import Person

SAW = {"saw": "Op dinsdag belde je eerst de twee chauffeurs."}
SECRET = "kanarievogel"


@pytest.fixture(autouse=True)
def _in_english(db):
    """The pages speak the language of the person: here everybody reads English."""
    Person.objects.update(language="en")


@pytest.fixture
def piece(cast):
    return actions.give(cast.lotte, by=cast.thomas, about="Overdracht", **SAW)


def page(name, *args):
    return reverse(f"feedback:{name}", args=args)


def text(answer):
    return answer.content.decode()


def test_what_one_sees_but_may_not_do_is_refused_with_the_reason(cast, sign_in, piece):
    actions.share(piece, by=cast.lotte)
    for verb in ("thank", "share", "unshare", "keep", "unkeep", "put_aside", "bring_back"):
        answer = sign_in(cast.karim).post(page(verb, piece.pk))
        assert answer.status_code == 403 and "Only the person who received it" in text(answer)
        assert sign_in(cast.greet).post(page(verb, piece.pk)).status_code == 404
        assert sign_in(cast.sofie).post(page(verb, piece.pk)).status_code == 404
    assert sign_in(cast.karim).post(page("reply", piece.pk), {"text": "En ik?"}).status_code == 403
    assert sign_in(cast.karim).post(page("withdraw", piece.pk)).status_code == 403
    assert sign_in(cast.karim).get(page("correct", piece.pk)).status_code == 403
    assert sign_in(cast.karim).get(page("crossed", piece.pk)).status_code == 403


def test_the_receiver_does_with_it_what_she_wants(cast, sign_in, piece):
    client = sign_in(cast.lotte)
    for verb in ("thank", "share", "unshare", "keep", "unkeep", "put_aside", "bring_back"):
        assert client.post(page(verb, piece.pk)).status_code == 302, verb
    client.post(page("reply", piece.pk), {"text": "Bedoel je dinsdag?"})
    shown = text(client.get(page("piece", piece.pk)))
    assert "Bedoel je dinsdag?" in shown and "You thanked" in shown
    client.post(page("put_aside", piece.pk))
    assert SAW["saw"] not in text(client.get(page("index")))
    assert SAW["saw"] in text(client.get(page("index"), {"aside": "1"}))


def test_something_is_given_in_the_browser_and_taken_back(cast, sign_in):
    client = sign_in(cast.thomas)
    shown = text(client.get(page("give"), {"to": cast.lotte.pk, "about": "Rustige planning"}))
    assert "Lotte, you and Karim Benali" in shown and 'value="Rustige planning"' in shown
    form = {"to": cast.lotte.pk, "key": uuid.uuid4(), "kind": "observation", "language": "fr", "reach": "coach"}
    refused = client.post(page("give"), form)
    assert refused.status_code == 422 and "Write at least one of the parts" in text(refused)
    sent = client.post(page("give"), form | SAW)
    piece = Feedback.objects.get()
    assert sent.url == page("piece", piece.pk) and piece.reach == "coach" and piece.receiver == cast.lotte
    assert client.post(page("give"), form | SAW).url == sent.url and Feedback.objects.count() == 1
    assert "ten minutes" not in text(client.get(sent.url))
    assert "until" in text(client.get(sent.url))
    assert client.post(page("correct", piece.pk), form | {"saw": "Op woensdag."}).status_code == 302
    assert "corrected at" in text(sign_in(cast.lotte).get(sent.url))
    assert client.post(page("withdraw", piece.pk)).status_code == 302
    trace = text(sign_in(cast.lotte).get(sent.url))
    assert "took it back" in trace and "Op woensdag." not in trace
    assert "took something back" in text(sign_in(cast.lotte).get(page("index")))
    assert sign_in(cast.karim).get(sent.url).status_code == 404


def test_taking_back_too_late_is_refused_with_the_reason(cast, sign_in):
    with clock.at(clock.now() - datetime.timedelta(hours=1)):
        piece = actions.give(cast.lotte, by=cast.thomas, **SAW)
    client = sign_in(cast.thomas)
    assert "10 minutes after sending" in text(client.get(page("piece", piece.pk)))
    answer = client.post(page("withdraw", piece.pk))
    assert answer.status_code == 403 and "10 minutes after sending" in text(answer)


def test_a_draft_is_kept_while_writing_and_goes_on_in_the_other_shape(cast, sign_in):
    client = sign_in(cast.thomas)
    form = {"to": cast.lotte.pk, "key": uuid.uuid4(), "kind": "suggestion", "language": "nl", "reach": "receiver"}
    assert client.post(page("draft"), form).status_code == 204
    assert text(client.post(page("draft"), form | {"saw": "Een", "wish": "Twee"})) == "Draft saved at 09:30"
    client.post(page("draft"), form | {"saw": "Een en", "wish": "Twee"})
    draft = Draft.objects.get()
    refused = client.post(page("give"), form | {"text": "", "shape": "free"})
    assert refused.status_code == 422 and 'name="text"' in text(refused)
    folded = client.post(page("give"), form | {"saw": "Een en", "wish": "Twee", "keep": "free"})
    shown = text(client.get(folded.url))
    assert "Een en\n\nTwee</textarea>" in shown and 'name="saw"' not in shown
    client.post(page("give"), form | {"text": "Alles", "keep": "1"})
    draft.refresh_from_db()
    assert (draft.words, draft.is_free) == ("Alles", True)
    back = client.post(page("give"), form | {"text": "Alles", "keep": "parts"})
    assert "Alles</textarea>" in text(client.get(back.url)) and 'name="saw"' in text(client.get(back.url))
    sent = client.post(page("give"), form | {"saw": "Alles", "shape": "parts"})
    assert sent.status_code == 302 and not Draft.objects.exists()
    other = actions.save_draft(cast.lotte, by=cast.thomas, key=uuid.uuid4(), **SAW)
    assert client.post(page("throw_away", other.key)).status_code == 302 and not Draft.objects.exists()


def test_drafts_never_leak(cast, sign_in):
    key = uuid.uuid4()
    actions.save_draft(cast.lotte, by=cast.thomas, key=key, saw=SECRET, about=SECRET)
    for slug in ("lotte", "elise", "karim", "sofie", "philippe", "an", "ingrid"):
        client = sign_in(getattr(cast, slug))
        for name in ("index", "given", "shared", "drafts", "asked", "export", "give", "ask"):
            assert SECRET not in text(client.get(page(name), {"q": SECRET[:4]})), (slug, name)
        assert "Nothing found" in text(client.get(page("index"), {"q": SECRET}))
        assert client.get(page("give"), {"draft": key}).status_code == 404
        assert client.post(page("throw_away", key)).status_code == 404
        assert "<small>1</small>" not in text(client.get(page("index")))
    mine = sign_in(cast.thomas)
    assert SECRET in text(mine.get(page("drafts"))) and "<small>1</small>" in text(mine.get(page("index")))
    assert SECRET not in text(mine.get(page("export"))) and SECRET not in text(mine.get(page("given")))


def test_search_bears_accents_and_finds_nothing_of_others(cast, sign_in, piece):
    actions.give(cast.lotte, by=cast.elise, kind="suggestion", text="La réunion a été brève.")
    actions.give(cast.wout, by=cast.thomas, saw="Over chauffeurs, niet voor Lotte")
    client = sign_in(cast.lotte)
    found = text(client.get(page("index"), {"q": "reunion BREVE elise"}, headers={"HX-Request": "true"}))
    assert "La réunion" in found and "chauffeurs" not in found and "<html" not in found
    found = text(client.get(page("index"), {"q": "chauffeurs"}))
    assert SAW["saw"] in found and "niet voor Lotte" not in found
    assert "La réunion" in text(client.get(page("index"), {"kind": "suggestion", "year": "2026"}))
    assert "La réunion" not in text(client.get(page("index"), {"kind": "observation"}))
    assert "Nothing found" in text(client.get(page("index"), {"year": "2001"}))


def test_people_are_found_by_the_box_and_by_the_page(cast, sign_in):
    client = sign_in(cast.lotte)
    for headers in ({}, {"HX-Request": "true"}):
        shown = text(client.get(page("give"), {"q": "elise lamb", "about": "Overdracht"}, headers=headers))
        assert "Élise Lambert" in shown and f"?to={cast.elise.pk}&amp;about=Overdracht" in shown
    assert "Karim Benali" in text(client.get(page("give")))
    assert client.get(page("give"), {"to": cast.lotte.pk}).status_code == 404
    assert client.get(page("give"), {"to": cast.pieter.pk}).status_code == 404


def test_one_asks_answers_and_declines_in_the_browser(cast, sign_in):
    client = sign_in(cast.lotte)
    form = {"question": "Hoe was de overdracht?", "language": "nl", "wanted_by_date": "2026-12-01"}
    found = client.post(page("ask"), form | {"find": "1", "q": "thomas", "to": [cast.wout.pk]})
    assert "Thomas Lejeune" in text(found) and f'value="{cast.wout.pk}" checked' in text(found)
    assert form["question"] in text(found) and not FeedbackRequest.objects.exists()
    assert client.post(page("ask"), form).status_code == 422
    assert client.post(page("ask"), form | {"to": [cast.wout.pk, cast.thomas.pk]}).status_code == 302
    wout, thomas = Invitation.objects.order_by("pk")
    other = sign_in(cast.wout)
    assert form["question"] in text(other.get(page("index")))
    assert other.get(page("invitation", thomas.pk)).status_code == 404
    assert client.get(page("invitation", wout.pk)).status_code == 404
    assert form["question"] in text(other.get(page("give"), {"asked": wout.pk}))
    answer = {"asked": wout.pk, "to": cast.lotte.pk, "key": uuid.uuid4(), "kind": "observation"}
    other.post(page("give"), answer | {"language": "nl", "reach": "receiver"} | SAW)
    sign_in(cast.thomas).post(page("decline", thomas.pk), {"note": "Ik was er niet bij"})
    shown = text(client.get(page("asked")))
    assert "Read the answer" in shown and "Ik was er niet bij" in shown and "Not now" in shown
    assert other.get(page("give"), {"asked": wout.pk}).status_code == 403
    assert sign_in(cast.thomas).post(page("cancel", FeedbackRequest.objects.get().pk)).status_code == 403


def test_the_export_is_mine_and_no_formula(cast, sign_in, piece):
    actions.give(cast.thomas, by=cast.lotte, text="=cmd|' /C calc'!A0")
    actions.give(cast.wout, by=cast.thomas, saw=SECRET)
    answer = sign_in(cast.lotte).get(page("export"))
    rows = list(csv.reader(io.StringIO(text(answer).lstrip("\ufeff")), delimiter=";"))
    assert len(rows) == 3 and SECRET not in text(answer)
    assert rows[1][1:3] == ["Thomas Lejeune", "Lotte Verhaeghe"] and rows[2][8].startswith("'=cmd")
    assert all(line.startswith('"') for line in text(answer).lstrip("\ufeff").splitlines() if line)


def test_crossing_a_line_shows_the_advisers_and_stores_nothing(cast, sign_in, piece, django_assert_num_queries):
    from tandem.core.models import Occurrence

    before = Occurrence.objects.count()
    shown = text(sign_in(cast.lotte).get(page("crossed", piece.pk)))
    assert "Miriam Cohen" in shown and "mailto:miriam.cohen@vaartland.example" in shown
    assert "Sofie" not in shown and Occurrence.objects.count() == before


def test_the_coach_finds_what_is_open_to_her(cast, sign_in, piece):
    assert SAW["saw"] not in text(sign_in(cast.karim).get(page("shared")))
    actions.share(piece, by=cast.lotte)
    assert SAW["saw"] in text(sign_in(cast.karim).get(page("shared")))
    shown = text(sign_in(cast.karim).get(page("piece", piece.pk)))
    assert "Why you can read this" in shown and "Between the two of you" not in shown
    for other in (cast.greet, cast.luc, cast.nadia, cast.sofie):
        assert SAW["saw"] not in text(sign_in(other).get(page("shared")))


def test_odd_addresses_and_texts_break_nothing(cast, sign_in, piece):
    client = sign_in(cast.lotte)
    for odd in ("x", "²", "9" * 40, "-1", "a\0b", "%", "_"):
        for name in ("index", "given", "drafts", "asked", "ask"):
            query = {"q": odd, "kind": odd, "year": odd, "page": odd, "to": odd}
            assert client.get(page(name), query).status_code == 200, (name, odd)
        for key in ("to", "asked", "draft"):
            assert client.get(page("give"), {key: odd}).status_code == 404, (key, odd)
        assert client.get(page("give"), {"q": odd, "about": odd}).status_code == 200
    for year in ("1", "9999", "99999"):
        assert client.get(page("index"), {"year": year}).status_code == 200
    assert client.post(page("reply", piece.pk), {"text": "a\0b"}).status_code == 302
    assert client.post(page("give"), {"to": cast.wout.pk, "key": "x", "saw": "a\0b"}).status_code == 422
    assert client.post(page("draft"), {"to": cast.wout.pk, "key": "x", "saw": "a\0b"}).status_code == 200


def test_a_list_asks_the_database_as_often_with_ten_as_with_many(cast, sign_in, django_assert_max_num_queries):
    client = sign_in(cast.lotte)
    client.get(page("index"))
    counts = []
    for number in (3, 20):
        for place in range(number):
            actions.give(cast.lotte, by=[cast.thomas, cast.wout, cast.joke][place % 3], saw=f"Moment {place}")
        for name in ("index", "asked"):
            with django_assert_max_num_queries(25) as asked:
                client.get(page(name))
            counts.append(len(asked))
    assert counts[:2] == counts[2:]
