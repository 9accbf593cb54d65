"""What the receiver does with what she got: clarify, order, send a reply along, put into the file, take it along."""

import datetime
import io
import json

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from openpyxl import load_workbook

from tandem.core import clock
from tandem.demo.cast import CAST
from tandem.feedback import actions, queries
from tandem.feedback.models import Feedback, InTheme, KeptForConversation, Link, PutAside, Reply, Thanks, Theme
from tandem.feedback.queries.grouping import groups, stop_words
from tandem.notices.models import Notice
from tandem.people import actions as people
from tandem.people.models import Absence, Person

INSIDE = [slug for slug in CAST if slug != "pieter"]


@pytest.fixture(autouse=True)
def _in_english(db):
    Person.objects.update(language="en")


@pytest.fixture
def piece(cast):
    return actions.give(cast.lotte, by=cast.thomas, saw="De overdracht liep vast", about="overdracht")


def who_sees(cast, row):
    return {s for s in CAST if type(row).objects.visible_to(getattr(cast, s)).filter(pk=row.pk).exists()}


def text(answer):
    return answer.content.decode()


def page(name, *args):
    return reverse(f"feedback:{name}", args=args)


def test_one_tap_asks_what_was_meant_and_waits_until_the_giver_writes(
    cast, sign_in, piece, django_capture_on_commit_callbacks
):
    client = sign_in(cast.lotte)
    assert "Can you tell me which moment you mean?" in text(client.get(page("piece", piece.pk)))
    with django_capture_on_commit_callbacks(execute=True):
        client.post(page("clarify", piece.pk), {"question": "1"})
    asked = Reply.objects.get(feedback=piece)
    assert asked.asks and asked.text == "What did it do for you, or for the work?"
    assert Notice.objects.filter(person=cast.thomas, kind="feedback.clarify").count() == 1
    assert "Waits for an answer" in text(sign_in(cast.thomas).get(page("piece", piece.pk)))
    with clock.at(clock.now() + datetime.timedelta(minutes=5)):
        actions.reply(piece, by=cast.thomas, text="Dinsdag, om elf uur")
        assert "Waits for an answer" not in text(client.get(page("piece", piece.pk)))
    client.post(page("clarify", piece.pk), {"question": "9"})
    assert Reply.objects.filter(feedback=piece, asks=True).count() == 1
    assert sign_in(cast.thomas).post(page("clarify", piece.pk), {"question": "0"}).status_code == 403
    assert sign_in(cast.an).post(page("clarify", piece.pk), {"question": "0"}).status_code == 404


def test_her_own_replies_travel_when_she_says_so_and_the_rest_stays(cast, sign_in, piece):
    mine = actions.reply(piece, by=cast.lotte, text="Ik was er die dag niet KANARIE")
    his = actions.reply(piece, by=cast.thomas, text="Dat wist ik niet GEHEIM")
    actions.share(piece, by=cast.lotte)
    assert who_sees(cast, mine) == {"lotte", "thomas"}
    sign_in(cast.lotte).post(page("reply_travels", piece.pk), {"travels": "on"})
    assert who_sees(cast, mine) == {"lotte", "thomas", "karim"} and who_sees(cast, his) == {"lotte", "thomas"}
    shown = text(sign_in(cast.karim).get(page("piece", piece.pk)))
    assert "KANARIE" in shown and "GEHEIM" not in shown
    actions.unshare(piece, by=cast.lotte)
    assert who_sees(cast, mine) == {"lotte", "thomas"}
    sign_in(cast.lotte).post(page("reply_travels", piece.pk))
    actions.share(piece, by=cast.lotte)
    assert who_sees(cast, mine) == {"lotte", "thomas"}
    with pytest.raises(PermissionDenied):
        actions.let_reply_travel(piece, True, by=cast.thomas)


def test_the_same_reply_twice_in_a_moment_is_one(cast, piece):
    said = [actions.reply(piece, by=cast.lotte, text="Bedankt, ik neem het mee.") for _time in range(2)]
    assert said[0] == said[1] and Reply.objects.filter(feedback=piece).count() == 1
    with clock.at(clock.now() + datetime.timedelta(minutes=1)):
        assert actions.reply(piece, by=cast.lotte, text="Bedankt, ik neem het mee.") != said[0]


def test_recognition_for_everybody_tells_nobody_of_replies_and_links(cast, sign_in):
    piece = actions.give(cast.lotte, by=cast.thomas, saw="Voor iedereen", reach="everybody", kind="appreciation")
    mine = actions.reply(piece, by=cast.lotte, text="Merci GEHEIM")
    actions.let_reply_travel(piece, True, by=cast.lotte)
    actions.link(piece, "goal", 7, by=cast.lotte)
    assert {"karim", "wout", "an"} <= who_sees(cast, piece)
    assert who_sees(cast, mine) == {"lotte", "thomas"}
    assert who_sees(cast, Link.objects.get()) == {"lotte"}
    actions.keep(piece, by=cast.lotte)
    assert who_sees(cast, mine) == {"lotte", "thomas", "karim"}
    assert who_sees(cast, Link.objects.get()) == {"lotte", "karim"}


def test_the_file_is_found_by_the_formal_conversation_and_does_not_leak_before(cast, sign_in, piece):
    day = clock.today()
    period = (day - datetime.timedelta(days=300), day)
    old = actions.give(cast.lotte, by=cast.elise, saw="Blijft thuis")
    assert not queries.facts(cast.lotte, cast.karim, *period)
    assert not Feedback.objects.visible_to(cast.karim).filter(receiver=cast.lotte).exists()
    client = sign_in(cast.lotte)
    shown = text(client.get(page("for_file")))
    assert "De overdracht liep vast" in shown and "Blijft thuis" in shown
    client.post(page("for_file"), {"shown": [piece.pk, old.pk], "kept": [piece.pk]})
    assert [(fact.id, fact.kept) for fact in queries.facts(cast.lotte, cast.karim, *period)] == [(piece.pk, True)]
    for slug in ("greet", "an", "sofie", "ingrid", "philippe"):
        assert not queries.facts(cast.lotte, getattr(cast, slug), *period)
        assert who_sees(cast, piece) == {"lotte", "thomas", "karim"}
    people.assign(cast.lotte, by=cast.an, unit=cast.units["WIL-PLAN"], coach=cast.luc, from_date=day)
    assert who_sees(cast, piece) == {"lotte", "thomas", "luc"}
    client.post(page("for_file"), {"shown": [piece.pk, old.pk]})
    assert not KeptForConversation.objects.filter(feedback=piece).exists()


def test_the_file_takes_only_what_she_received_herself(cast, sign_in, piece):
    given = actions.give(cast.wout, by=cast.lotte, saw="Van mij")
    sign_in(cast.lotte).post(page("for_file"), {"shown": [given.pk, "x", ""], "kept": [given.pk]})
    assert not KeptForConversation.objects.exists()


# Themes ------------------------------------------------------------------------------------------------------------


def test_themes_are_hers_alone(cast, sign_in, piece):
    client = sign_in(cast.lotte)
    client.post(page("set_themes", piece.pk), {"name": "Mijn GEHEIME thema"})
    theme = Theme.objects.get()
    row = InTheme.objects.get()
    assert who_sees(cast, theme) == who_sees(cast, row) == {"lotte"}
    assert "Mijn GEHEIME thema" in text(client.get(page("themes")))
    assert "De overdracht liep vast" in text(client.get(page("theme", theme.pk)))
    assert "De overdracht" in text(client.get(page("index"), {"theme": theme.pk}))
    actions.keep(piece, by=cast.lotte)
    for slug in INSIDE:
        if slug != "lotte":
            other = sign_in(getattr(cast, slug))
            assert other.get(page("theme", theme.pk)).status_code == 404, slug
            assert other.post(page("theme", theme.pk), {"drop": "1"}).status_code == 404
            for name in ("themes", "index", "export"):
                assert "GEHEIME" not in text(other.get(page(name)))
            assert "De overdracht" not in text(other.get(page("index"), {"theme": theme.pk}))
    assert "GEHEIME" not in text(sign_in(cast.karim).get(page("piece", piece.pk)))
    with pytest.raises(PermissionDenied):
        actions.put_into_theme(theme, [piece], by=cast.thomas)
    client.post(page("set_themes", piece.pk), {})
    assert not InTheme.objects.exists()


def test_two_themes_become_one_when_they_get_one_name(cast, sign_in, piece):
    other = actions.give(cast.lotte, by=cast.elise, saw="Nog een")
    one = actions.make_theme("Luisteren", by=cast.lotte, pieces=[piece])
    two = actions.make_theme("Horen", by=cast.lotte, pieces=[piece, other])
    kept = actions.rename_theme(two, " Luisteren ", by=cast.lotte)
    assert kept == one and set(InTheme.objects.values_list("theme", "feedback")) == {
        (one.pk, piece.pk),
        (one.pk, other.pk),
    }
    sign_in(cast.lotte).post(page("theme", one.pk), {"drop": "1"})
    assert not Theme.objects.exists() and Feedback.objects.filter(pk=piece.pk).exists()


def test_words_that_come_back_in_three_pieces_are_suggested_and_nothing_is_kept_before(cast, sign_in):
    said = ["De overdracht aan de nacht liep goed.", "Bij de overdracht zweeg je.", "Jouw overdracht was helder."]
    for words, slug in zip(said, ("thomas", "wout", "elise"), strict=True):
        actions.give(cast.lotte, by=getattr(cast, slug), saw=words, language="nl")
    for number in range(5):
        actions.give(cast.lotte, by=cast.joke, saw=f"Iets heel verschillends {'abcde'[number]}", language="nl")
    client = sign_in(cast.lotte)
    shown = text(client.get(page("themes")))
    assert 'value="overdracht"' in shown and not Theme.objects.exists()
    (group,) = [one for one in queries.suggested_groups(cast.lotte, set()) if "overdracht" in one.words]
    assert len(group.pieces) == 3
    assert not queries.suggested_groups(cast.thomas, set())
    client.post(page("make_theme"), {"name": "overdracht", "dismiss": "overdracht"})
    assert not Theme.objects.exists() and 'value="overdracht"' not in text(client.get(page("themes")))
    keys = [piece.pk for piece in group.pieces]
    client.post(page("make_theme"), {"name": "Doorgeven", "piece": keys})
    assert InTheme.objects.filter(theme__name="Doorgeven").count() == 3


def test_stop_words_and_names_are_no_themes():
    def piece(number, words, language="en"):
        return Feedback(pk=number, saw=words, language=language)

    same = [piece(n, f"Lotte would rather make handovers {n}") for n in range(3)]
    others = [piece(n, "Nothing else") for n in range(3, 9)]
    assert [one.words for one in groups([*same, *others], {"lotte"})] == [["handovers"]]
    assert groups(same[:2], set()) == []
    for language in ("nl", "fr", "en"):
        assert len(stop_words(language)) > 100 and all(word == word.lower() for word in stop_words(language))


# Several at once, filters, files ------------------------------------------------------------------------------------


def test_several_at_once_and_undone(cast, sign_in, piece):
    other = actions.give(cast.lotte, by=cast.elise, saw="Nog een")
    not_hers = actions.give(cast.wout, by=cast.elise, saw="Van Wout")
    theme = actions.make_theme("Luisteren", by=cast.lotte)
    client = sign_in(cast.lotte)
    keys = [piece.pk, other.pk, not_hers.pk]
    for verb, model in (("thank", Thanks), ("aside", PutAside), (str(theme.pk), InTheme)):
        client.post(page("bulk"), {"verb": verb, "piece": keys})
        assert set(model.objects.values_list("feedback", flat=True)) == {piece.pk, other.pk}, verb
        undo = f"{page('undo_bulk')}?verb={verb}&keys={piece.pk},{other.pk}"
        sign_in(cast.wout).post(undo)
        assert model.objects.count() == 2
        client.post(undo)
        assert not model.objects.exists()
    client.post(page("bulk"), {"verb": "drop", "piece": keys})
    assert Feedback.objects.filter(pk__in=keys).count() == 3


def test_finer_filters(cast, sign_in, piece):
    actions.give(cast.lotte, by=cast.elise, saw="Iets over de kaart", about="kaart")
    client = sign_in(cast.lotte)
    for query, found in (({"giver": cast.thomas.pk}, True), ({"about": "overdracht"}, True), ({"about": "x"}, False)):
        shown = text(client.get(page("index"), query, headers={"HX-Request": "true"}))
        assert ("De overdracht liep vast" in shown) == found and "Iets over de kaart" not in shown


def test_all_of_mine_as_files(cast, sign_in, piece):
    actions.thank(piece, by=cast.lotte)
    actions.reply(piece, by=cast.lotte, text="=Klopt")
    actions.make_theme("Luisteren", by=cast.lotte, pieces=[piece])
    actions.link(piece, "goal", 7, by=cast.lotte)
    client = sign_in(cast.lotte)
    (found,) = json.loads(client.get(page("export") + "?as=json").content)["feedback"]
    assert found["themes"] == ["Luisteren"] and found["links"] == [{"kind": "goal", "key": 7}]
    assert found["thread"][0]["text"] == "=Klopt" and found["thanked_at"]
    sheet = load_workbook(io.BytesIO(client.get(page("export") + "?as=xlsx").content)).active
    rows = list(sheet.values)
    assert len(rows) == 2 and "Luisteren" in rows[1] and "De overdracht liep vast" in rows[1]
    assert "Klopt" in text(client.get(page("on_paper")))
    (of_giver,) = json.loads(sign_in(cast.thomas).get(page("export") + "?as=json").content)["feedback"]
    assert of_giver["themes"] == of_giver["links"] == [] and of_giver["in_file"] is False


def test_links_are_seen_by_her_and_by_her_coach_once_it_is_open(cast, piece):
    actions.link(piece, "goal", 7, by=cast.lotte)
    link = Link.objects.get()
    assert who_sees(cast, link) == {"lotte"}
    actions.share(piece, by=cast.lotte)
    assert who_sees(cast, link) == {"lotte", "karim"}
    with pytest.raises(PermissionDenied):
        actions.link(piece, "goal", 8, by=cast.karim)


# Nudges --------------------------------------------------------------------------------------------------------------


def test_nudges_tell_why_rest_and_go_off(cast, sign_in, piece):
    actions.ask_to_clarify(piece, by=cast.lotte, text="Welk moment")
    client = sign_in(cast.thomas)

    def told():
        return [one.kind for one in queries.occasions(cast.thomas, queries.Rests(cast.thomas))]

    assert told() == [queries.CLARIFY] and "Welk moment" in text(client.get("/"))
    (one,) = queries.occasions(cast.thomas, queries.Rests(cast.thomas))
    client.post(page("rest_nudge"), {"kind": one.kind, "occasion": one.key})
    assert told() == []
    with clock.at(clock.now() + datetime.timedelta(days=15)):
        assert told() == [queries.CLARIFY]
        client = sign_in(cast.thomas)  # the session is over by then
        client.post(page("nudges"), {"on": ["all", "waits"]})
        assert told() == []
        client.post(page("nudges"), {"on": ["all", *queries.KINDS]})
        assert told() == [queries.CLARIFY]
        client.post(page("nudges"), {"on": list(queries.KINDS)})
        assert told() == []


def test_nothing_is_asked_of_who_is_away(cast, piece):
    actions.ask_to_clarify(piece, by=cast.lotte, text="Welk moment")
    day = clock.today()
    Absence.objects.create(person=cast.thomas, during=(day, day + datetime.timedelta(days=9)))
    assert queries.occasions(cast.thomas, queries.Rests(cast.thomas)) == []
    with clock.at(clock.now() + datetime.timedelta(days=9)):
        assert queries.occasions(cast.thomas, queries.Rests(cast.thomas))
    with clock.at(clock.now() + datetime.timedelta(days=12)):  # a Saturday
        assert queries.occasions(cast.thomas, queries.Rests(cast.thomas)) == []


def test_who_asked_once_is_asked_again_after_two_months(cast):
    actions.ask("Hoe ging het", [cast.wout], by=cast.lotte)
    with clock.at(clock.now() + datetime.timedelta(days=63)):
        (one,) = queries.occasions(cast.lotte, queries.Rests(cast.lotte))
        assert one.kind == queries.ASKED_NOBODY and one.days == 63
        assert not queries.occasions(cast.karim, queries.Rests(cast.karim))
