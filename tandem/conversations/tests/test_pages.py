"""The pages: who opens them, what is on them, what is never on them."""

import datetime

import pytest
from django.urls import reverse

from tandem.conversations import actions
from tandem.conversations.models import AgendaItem, Agreement, Answer, Conversation, Guide, PrivateNote
from tandem.conversations.states import State
from tandem.core import clock
from tandem.core.models import Occurrence
from tandem.demo.cast import CAST
from tandem.notices.models import Notice
from tandem.people import actions as people

NOTE = "NOTITIE-GEHEIM"


def url(name, *args):
    return reverse(f"conversations:{name}", args=args)


@pytest.mark.parametrize("state", ["preparing", "open", "agreeing", "signing", "locked"])
def test_what_stands_on_the_page_for_each(cast, stage, sign_in, words, state):
    row = stage("year-end", state)
    disclosed, locked = state != "preparing", state == "locked"
    pages = {
        name: sign_in(getattr(cast, name)).get(url("conversation", row.pk)).content.decode()
        for name in ("lotte", "karim", "sofie")
    }
    assert (words.coach in pages["lotte"]) == disclosed
    assert (words.person in pages["karim"]) == disclosed
    assert words.person not in pages["sofie"] and words.coach not in pages["sofie"]
    assert [name for name in pages if NOTE in pages[name]] == ["karim"]
    assert ("AFSPRAAK" in pages["sofie"]) == locked
    assert ("EIGEN-KIJK" in pages["sofie"]) == locked
    assert "<c-" not in "".join(pages.values())


def test_lists_show_no_word_of_what_is_prepared(cast, stage, sign_in, words):
    stage("year-end", "preparing")
    for name in ("lotte", "karim", "sofie", "luc"):
        client = sign_in(getattr(cast, name))
        for address in (url("index"), url("index") + "?with=people", url("agreements"), url("new")):
            page = client.get(address)
            assert page.status_code == 200
            for secret in (words.person, words.coach, NOTE):
                assert secret not in page.content.decode()


def test_preparing_is_kept_while_one_writes_and_handed_in(cast, stage, sign_in, fresh_row):
    row, client = stage("one-to-one"), sign_in(cast.lotte)
    page = client.get(url("prepare", row.pk))
    name = page.context["form"].asked[1].name
    kept = client.post(url("prepare", row.pk), {name: "Een heftruck te weinig"}, headers={"X-Autosave": "1"})
    assert (kept.status_code == 200 and "kept" in kept.content.decode()) or "bewaard" in kept.content.decode()
    assert Answer.objects.filter(preparation__author=cast.lotte, text="Een heftruck te weinig").exists()
    response = client.post(url("prepare", row.pk), {name: "Een heftruck te weinig", "hand_in": "yes", "note": "rustig"})
    assert response.status_code == 302
    assert PrivateNote.objects.get(author=cast.lotte).text == "rustig"
    refused = client.get(url("prepare", row.pk))
    assert refused.status_code == 403
    assert client.post(url("step", row.pk, "take-back")).status_code == 302
    assert client.get(url("prepare", row.pk)).status_code == 200
    assert client.post(url("step", row.pk, "nonsense")).status_code == 404


def test_from_planning_to_the_lock_by_the_pages(cast, sign_in, fresh_row):
    lotte, karim = sign_in(cast.lotte), sign_in(cast.karim)
    guide = Guide.objects.get(slug="year-end")
    form = {"who": f"person-{cast.karim.pk}", "guide": guide.pk, "day": "2026-11-23", "hour": "09:00", "place": "Zaal"}
    response = lotte.post(url("new"), form)
    row = Conversation.objects.get()
    assert response.headers["Location"] == url("conversation", row.pk)
    assert lotte.post(url("new"), form).status_code == 422, "a second one is refused with words"
    move = {"day": "2026-11-23", "hour": "09:15", "place": "Kanaal", "why": "Liever buiten"}
    assert karim.post(url("move", row.pk), move).status_code == 302
    for client in (lotte, karim):
        name = client.get(url("prepare", row.pk)).context["form"].asked[0].name
        assert client.post(url("prepare", row.pk), {name: "woord", "hand_in": "yes"}).status_code == 302
    assert fresh_row(row).state == State.OPEN
    lotte.post(url("agenda", row.pk), {"text": "Gosselies in maart"})
    item = AgendaItem.objects.get()
    karim.post(url("item", item.pk))
    karim.post(url("item", item.pk), {"remove": "yes"})
    item.refresh_from_db()
    assert item.talked_at, "another's item is ticked, not taken off"
    karim.post(url("step", row.pk, "meet"))
    agreed = {"text": "Lotte leidt de start", "owner": cast.lotte.pk, "due_date": "2027-01-21"}
    karim.post(url("agree", row.pk), agreed)
    agreement = Agreement.objects.get()
    lotte.post(url("agreement", agreement.pk), agreed | {"text": "Lotte leidt de start in Gent"})
    lotte.post(url("step", row.pk, "finish"))
    with clock.at(clock.now() + datetime.timedelta(hours=1)):
        assert lotte.post(url("sign", row.pk), {"agrees": "no", "comment": " "}).status_code == 200
        lotte.post(url("sign", row.pk), {"agrees": "no", "comment": "Ik zie het anders"})
        assert lotte.get(url("sign", row.pk)).status_code == 403
        karim.post(url("sign", row.pk), {"agrees": "yes"})
    assert fresh_row(row).state == State.LOCKED
    assert lotte.post(url("agreement", agreement.pk), agreed).status_code == 403
    assert lotte.post(url("done", agreement.pk), {"follow_up": "Gelukt", "next": "list"}).status_code == 302
    assert "Gelukt" in lotte.get(url("agreements") + "?done=yes").content.decode()
    for client in (lotte, karim):
        assert client.get(url("index")).status_code == 200


def test_opening_a_formal_one_of_another_is_noted_for_her(cast, stage, sign_in):
    looks = Occurrence.objects.filter(kind="people.FileOpened")
    row, talk = stage("year-end", "locked"), stage("one-to-one", "open")
    sign_in(cast.lotte).get(url("conversation", row.pk))
    sign_in(cast.karim).get(url("conversation", talk.pk))
    assert not looks.exists()
    for person in (cast.karim, cast.sofie):
        sign_in(person).get(url("conversation", row.pk))
    assert [(look.by, look.data["person"], look.data["thing"]) for look in looks.order_by("pk")] == [
        (cast.karim.pk, cast.lotte.pk, row.pk),
        (cast.sofie.pk, cast.lotte.pk, row.pk),
    ]


def test_what_one_sees_but_may_not_do_is_refused_with_the_reason(cast, stage, sign_in):
    row = stage("year-end", "preparing")
    client = sign_in(cast.sofie)
    for name in ("prepare", "move", "cancel", "sign", "agree"):
        assert client.get(url(name, row.pk)).status_code == 403, name
    assert client.post(url("step", row.pk, "begin")).status_code == 403
    assert sign_in(cast.luc).get(url("prepare", row.pk)).status_code == 404


def test_a_former_coach_is_shut_out_and_the_new_one_goes_on(cast, stage, sign_in, words):
    row = stage("year-end", "agreeing")
    people.assign(cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today())
    assert sign_in(cast.karim).get(url("conversation", row.pk)).status_code == 404
    client = sign_in(cast.greet)
    page = client.get(url("conversation", row.pk)).content.decode()
    assert words.person in page and NOTE not in page
    assert client.post(url("step", row.pk, "finish")).status_code == 302


def test_notices_tell_the_occasion_and_never_a_word(cast, stage, words, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        stage("year-end", "locked")
    told = {(notice.person.called, notice.kind.partition(".")[2]) for notice in Notice.objects.select_related("person")}
    assert told == {
        ("Karim", "planned"),
        ("Lotte", "calendar"),  # who planned it gets the entry for her calendar, and reads of it nowhere
        ("Karim", "handed_in"),
        ("Lotte", "opened"),
        ("Lotte", "to_sign"),
        ("Karim", "signed"),
        ("Lotte", "locked"),
    }
    everything = " ".join(f"{notice.params} {notice.words}" for notice in Notice.objects.all())
    for secret in (words.person, words.coach, NOTE, "AFSPRAAK", "EIGEN-KIJK"):
        assert secret not in everything


def test_the_lists_ask_as_many_questions_for_ten_as_for_many(cast, stage, sign_in, django_assert_max_num_queries):
    guide, client = Guide.objects.get(slug="one-to-one"), sign_in(cast.karim)

    def queries():
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        client.get(url("index") + "?with=people")
        with CaptureQueriesContext(connection) as seen:
            assert client.get(url("index") + "?with=people").status_code == 200
        return len(seen)

    def add(n):
        for _ in range(n):
            row = actions.plan(cast.lotte, cast.karim, guide, by=cast.karim, planned_at=clock.now())
            actions.agree(row, "Iets", by=cast.karim, owner=cast.karim)
            other = actions.plan(cast.lotte, cast.karim, guide, by=cast.karim, planned_at=clock.now())
            actions.close(other, by=cast.karim)

    add(2)
    few = queries()
    add(15)
    assert queries() == few <= 25


def test_the_page_and_its_parts_ask_little(cast, stage, sign_in, django_assert_max_num_queries):
    row = stage("year-end", "agreeing")
    for person in (cast.lotte, cast.karim):
        client = sign_in(person)
        client.get(url("conversation", row.pk))
        for name in ("conversation", "facts", "goals"):
            with django_assert_max_num_queries(25):
                assert client.get(url(name, row.pk), headers={"HX-Request": "true"}).status_code == 200
    for name in ("facts", "goals"):
        assert sign_in(cast.sofie).get(url(name, row.pk)).status_code == 404
        assert "<html" in sign_in(cast.lotte).get(url(name, row.pk)).content.decode()


def test_hr_has_a_list_of_formal_ones_in_her_units_and_nobody_else_has(cast, stage, sign_in):
    row, talk = stage("year-end", "open"), stage("one-to-one", "open")
    for name in CAST:
        if name != "pieter":
            page = sign_in(getattr(cast, name)).get(url("index") + "?with=file")
            listed = page.context["tab"] == "file" and row in page.context["past"].object_list
            assert listed == (name == "sofie"), name
    page = sign_in(cast.sofie).get(url("index") + "?with=file&q=verhaeghe")
    assert row in page.context["past"].object_list and talk not in page.context["past"].object_list


@pytest.mark.parametrize("state", ["preparing", "open", "agreeing", "signing"])
def test_hr_does_not_see_how_far_the_two_are(cast, stage, sign_in, state):
    row, sofie = stage("year-end", state), sign_in(cast.sofie)
    page = sofie.get(url("conversation", row.pk)).content.decode()
    assert 'class="steps' not in page and 'id="signing"' not in page
    assert row.get_state_display() not in page
    listed = sofie.get(url("index") + "?with=file").content.decode()
    assert "Lotte Verhaeghe" in listed and row.get_state_display() not in listed
    assert 'class="steps' in sign_in(cast.lotte).get(url("conversation", row.pk)).content.decode()


def test_hr_sees_the_signatures_of_what_is_locked(cast, stage, sign_in):
    page = sign_in(cast.sofie).get(url("conversation", stage("year-end", "locked").pk)).content.decode()
    assert 'id="signing"' in page and 'class="steps' in page
