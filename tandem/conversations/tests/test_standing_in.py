"""Somebody holds a formal conversation in the place of the coach: who may ask it, what she sees, and how it ends."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from tandem.conversations import access, actions, document, queries
from tandem.conversations.models import (
    Answer,
    Conversation,
    Preparation,
    PrivateNote,
    Record,
    SignOff,
    StandIn,
)
from tandem.conversations.states import Edition, End, Side, State
from tandem.core import clock
from tandem.core.access import audience
from tandem.demo.cast import CAST
from tandem.notices.models import Notice
from tandem.people import actions as people
from tandem.people.models import Person
from tandem.people.queries import system_person

from .conftest import fresh
from .test_sight import who_reads, who_sees

WHY = "Karim is tot maart ziek"


@pytest.fixture
def stood_in(cast, stage):
    """A formal conversation of Lotte at some stage, which Thomas holds for Karim."""

    def make(until="preparing"):
        row = stage("year-end", until)
        actions.ask_stand_in(row, cast.thomas, by=cast.karim, why=WHY)
        return fresh(row)

    return make


def another_coach(cast):
    people.assign(
        cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today(), why="naar Gent"
    )


def leaves(person):
    """Yesterday was her last day."""
    Person.objects.filter(pk=person.pk).update(employed=(person.employed.lower, clock.today()))


def is_refused(act, *args, **kwargs):
    with pytest.raises((PermissionDenied, ValidationError)):
        act(*args, **kwargs)
    return True


def through_to_signing(row, one, other):
    """Both hand in, they talk, and it is written down."""
    for by in (one, other):
        actions.hand_in(fresh(row), by=by)
    actions.meet(fresh(row), by=other)
    actions.agree(fresh(row), "Zij leidt de start", by=other, owner=one)
    actions.finish(fresh(row), by=other)


def test_only_the_coach_of_today_asks_it_of_a_formal_conversation_under_way(cast, stage):
    row = stage("year-end", "preparing")
    for by in (cast.lotte, cast.thomas, cast.sofie, cast.luc, cast.nadia):
        assert access.ask_stand_in(by, fresh(row)) == "Only the coach asks somebody to stand in."
        assert is_refused(actions.ask_stand_in, row, cast.thomas, by=by, why=WHY)
    assert access.ask_stand_in(cast.karim, stage("one-to-one", "open"))
    actions.cancel(row, by=cast.lotte, why="later")
    assert access.ask_stand_in(cast.karim, fresh(row)) == "This conversation is over."
    row = stage("year-end", "preparing")
    made = actions.ask_stand_in(row, cast.thomas, by=cast.karim, why=WHY)
    assert (made.coach, made.stand_in, made.by, made.why) == (cast.karim, cast.thomas, cast.karim, WHY)
    assert fresh(row).coach == cast.thomas
    assert access.ask_stand_in(cast.karim, fresh(row)) == "Somebody stands in already. End that first."


@pytest.mark.parametrize(
    ("slug", "words"),
    [
        ("lotte", "The conversation is about this colleague."),
        ("karim", "This colleague holds it already."),
        ("pieter", "This colleague does not work here today."),
        ("sofie", "This colleague is HR partner of the unit, and HR never reads what is prepared."),
    ],
)
def test_who_cannot_stand_in(cast, stage, slug, words):
    row = stage("year-end", "preparing")
    with pytest.raises(ValidationError) as refusal:
        actions.ask_stand_in(row, getattr(cast, slug), by=cast.karim, why=WHY)
    assert refusal.value.message_dict == {"person": [words]}
    assert not StandIn.objects.exists()


def test_whom_the_person_coaches_cannot_stand_in_for_her_coach(cast, stage):
    row = stage("year-end", "preparing", person=cast.karim, coach=cast.luc)
    assert access.stand_in(cast.lotte, row) == "This colleague is coached by the person whom it is about."
    assert access.stand_in(cast.thomas, row) == ""


@pytest.mark.parametrize("state", ("preparing", "open", "agreeing"))
def test_who_stands_in_has_the_seat_and_the_coach_has_not(cast, stood_in, state):
    row = stood_in(state)
    assert who_sees(cast, row) == {"lotte", "thomas", "karim", "sofie"}  # karim and sofie: that it exists
    assert who_sees(cast, StandIn.objects.get()) == {"lotte", "thomas", "karim"}
    assert {slug for slug in CAST if access.stand_ins_read_by(fresh(row), getattr(cast, slug))} == {
        "lotte", "thomas", "karim",
    }  # fmt: skip
    assert access.side_of(row, cast.thomas) == Side.COACH
    assert access.side_of(row, cast.karim) == ""
    opened = state != "preparing"
    assert who_reads(cast, row, Answer, preparation__author=cast.lotte) == (
        {"lotte", "thomas"} if opened else {"lotte"}
    )
    assert who_reads(cast, row, Answer, preparation__author=cast.karim) == ({"lotte", "thomas"} if opened else set())
    assert who_reads(cast, row, PrivateNote) == set()
    for rule in (access.write, access.cancel):
        assert rule(cast.thomas, row) == ""
        assert rule(cast.karim, row)
    assert row in queries.under_way(cast.thomas, as_coach=True)
    assert row not in queries.under_way(cast.karim, as_coach=True)
    assert queries.lent(cast.karim) == [row]
    assert queries.lent(cast.thomas) == queries.lent(cast.lotte) == []


def test_the_audience_names_who_can_see_it(cast, stood_in, stage):
    for state in ("preparing", "open"):
        row = stood_in(state)
        things = [row, StandIn.objects.get(conversation=row), *Answer.objects.filter(preparation__conversation=row)]
        for thing in things:
            seen = who_sees(cast, thing)
            for slug in seen - {"sofie"}:
                named = {person.pk for person, _note in audience(thing, getattr(cast, slug)).names}
                assert named == {getattr(cast, one).pk for one in seen}, thing
        actions.cancel(row, by=cast.lotte, why="later")
        Conversation.objects.filter(pk=row.pk).update(period=("2020-01-01", "2020-02-01"))


def test_what_the_coach_handed_in_and_nobody_read_stays_hers_and_is_handed_in_anew(cast, stage):
    row = stage("year-end", "preparing")
    actions.hand_in(fresh(row), by=cast.karim)
    actions.ask_stand_in(row, cast.thomas, by=cast.karim, why=WHY)
    actions.hand_in(fresh(row), by=cast.lotte)
    assert fresh(row).state == State.PREPARING  # thomas has not handed in yet
    actions.end_stand_in(row, by=cast.karim)
    assert fresh(row).state == State.PREPARING
    assert not Preparation.objects.get(conversation=row, author=cast.karim).handed_in_at
    actions.hand_in(fresh(row), by=cast.karim)
    assert fresh(row).state == State.OPEN
    assert who_reads(cast, row, Answer, preparation__author=cast.karim) == {"lotte", "karim"}


def test_the_coach_takes_it_back(cast, stood_in):
    row = stood_in()
    actions.end_stand_in(row, by=cast.karim)
    one = StandIn.objects.get()
    assert (one.end, one.ended_by, one.end_why) == (End.TAKEN_BACK, cast.karim, "")
    assert fresh(row).coach == cast.karim
    assert access.side_of(fresh(row), cast.karim) == Side.COACH
    assert who_sees(cast, row) == {"lotte", "karim", "sofie"}
    assert who_sees(cast, one) == {"lotte", "karim"}
    assert is_refused(actions.end_stand_in, row, by=cast.karim)


def test_who_stands_in_gives_it_back_with_a_reason(cast, stood_in):
    row = stood_in()
    for by in (cast.lotte, cast.sofie, cast.luc):
        assert is_refused(actions.end_stand_in, row, by=by, why="x")
    with pytest.raises(ValidationError) as refusal:
        actions.end_stand_in(row, by=cast.thomas, why="  ")
    assert "why" in refusal.value.message_dict
    actions.end_stand_in(row, by=cast.thomas, why="Ik ken haar werk niet")
    assert {slug for slug in CAST if access.stand_ins_read_by(fresh(row), getattr(cast, slug))} == {"lotte", "karim"}
    one = StandIn.objects.get()
    assert (one.end, one.end_why) == (End.GIVEN_BACK, "Ik ken haar werk niet")
    assert "thomas" not in who_sees(cast, row)


def test_who_stands_in_for_a_former_coach_has_no_seat(cast, stood_in, django_capture_on_commit_callbacks):
    row = stood_in("open")
    with django_capture_on_commit_callbacks(execute=True):
        another_coach(cast)
        assert access.side_of(fresh(row), cast.thomas) == ""  # at once, also before what follows has happened
        assert who_sees(cast, row) == {"lotte", "greet", "sofie"}
    assert (StandIn.objects.get().end, fresh(row).coach) == (End.ANOTHER, cast.greet)
    assert who_sees(cast, StandIn.objects.get()) == {"lotte", "greet"}
    assert Notice.objects.filter(person=cast.thomas, kind="conversations.passed_on").exists()
    assert Notice.objects.filter(person=cast.lotte, kind="conversations.taken_over").exists()


def test_when_who_stands_in_leaves_the_coach_has_the_seat_again(cast, stood_in, django_capture_on_commit_callbacks):
    row = stood_in("agreeing")
    leaves(cast.thomas)
    assert access.side_of(fresh(row), cast.karim) == Side.COACH
    assert who_sees(cast, row) == {"lotte", "karim", "sofie"}
    assert access.write(cast.karim, fresh(row)) == ""
    with django_capture_on_commit_callbacks(execute=True):
        assert actions.follow_stand_ins(by=system_person()) == 1
    assert (StandIn.objects.get().end, fresh(row).coach) == (End.LEFT, cast.karim)
    assert actions.follow_stand_ins(by=system_person()) == 0
    assert Notice.objects.filter(person=cast.lotte, kind="conversations.seat_back").exists()


def test_who_stands_in_signs_and_keeps_reading(cast, stage):
    row = stage("year-end", "preparing")
    actions.ask_stand_in(row, cast.thomas, by=cast.karim, why=WHY)
    through_to_signing(row, cast.lotte, cast.thomas)
    assert is_refused(actions.sign, row, by=cast.karim)
    actions.sign(fresh(row), by=cast.thomas)
    for by in (cast.karim, cast.thomas):
        assert access.end_stand_in(by, fresh(row)) == "Who stands in has signed."
    assert access.ask_stand_in(cast.karim, fresh(row))
    actions.sign(fresh(row), by=cast.lotte)
    row = fresh(row)
    assert (row.state, row.coach) == (State.LOCKED, cast.thomas)
    assert SignOff.objects.get(conversation=row, side=Side.COACH).by == cast.thomas
    record = Record.objects.create(
        conversation=row, language="nl", edition=Edition.PAIR, pdf=b"%PDF", sha256="0" * 64, made_at=clock.now()
    )
    for thing in (record, StandIn.objects.get()):
        assert who_sees(cast, thing) == {"lotte", "karim", "thomas"}
    assert access.read_record(cast.thomas, row) == ""
    assert access.side_read_by(row, cast.thomas) == access.side_read_by(row, cast.karim) == Side.COACH
    for edition in Edition:
        page = document.html(row, "en", edition)
        assert "Thomas Lejeune stood in for Karim Benali." in page and WHY not in page
    for rule in (access.ask_correction, access.move, access.write, access.unsign):  # reading only
        assert rule(cast.thomas, row)
    assert access.ask_correction(cast.karim, row) == ""
    with pytest.raises(IntegrityError), transaction.atomic():
        StandIn.objects.filter(conversation=row).update(why="Anders")
    another_coach(cast)
    assert who_sees(cast, record) == {"lotte", "greet"}
    assert access.side_read_by(fresh(row), cast.thomas) == ""


def test_somebody_who_comes_late_to_the_signing_gets_her_own_days(cast, stage):
    row = stage("year-end", "signing")
    Conversation.objects.filter(pk=row.pk).update(signing_at="2020-01-01T10:00Z", planned_at="2020-01-01T09:00Z")
    assert access.waiting_for(fresh(row), Side.COACH).days > 300
    actions.ask_stand_in(row, cast.thomas, by=cast.karim, why=WHY)
    waiting = access.waiting_for(fresh(row), Side.COACH)
    assert (waiting.person, waiting.days) == (cast.thomas, 0)
    assert access.waiting_for(fresh(row), Side.PERSON).days > 300


def test_all_three_are_told_and_the_calendars_follow(cast, stage, django_capture_on_commit_callbacks):
    row = stage("year-end", "preparing")
    where = f"conversation:{row.pk}"
    with django_capture_on_commit_callbacks(execute=True):
        actions.ask_stand_in(row, cast.thomas, by=cast.karim, why=WHY)
    told = dict(Notice.objects.filter(calendar=where).values_list("person", "kind"))
    assert told == {
        cast.lotte.pk: "conversations.stands_in",
        cast.thomas.pk: "conversations.stand_in_asked",
        cast.karim.pk: "notices.calendar",
    }
    said = Notice.objects.get(kind="conversations.stands_in")
    assert said.params == {"who": "Thomas", "coach": "Karim"}
    assert WHY not in str(list(Notice.objects.values()))
    with django_capture_on_commit_callbacks(execute=True):
        actions.end_stand_in(row, by=cast.thomas, why="Ik ken haar werk niet")
    told = set(Notice.objects.filter(kind="conversations.seat_back").values_list("person", flat=True))
    assert told == {cast.lotte.pk, cast.karim.pk}
    assert Conversation.objects.get(pk=row.pk).sequence == row.sequence + 2


def test_one_stand_in_at_a_time_also_in_the_database(cast, stood_in):
    row = stood_in()
    one = {"conversation": row, "coach": cast.karim, "by": cast.karim, "why": WHY, "begun_at": clock.now()}
    for wrong in ({"stand_in": cast.elise}, {"stand_in": cast.karim}):
        with pytest.raises(IntegrityError), transaction.atomic():
            StandIn.objects.create(**one | wrong)


def test_a_page_for_each(cast, stood_in, sign_in):
    row = stood_in("agreeing")
    pages = {}
    for slug in ("lotte", "karim", "thomas", "sofie"):
        answer = sign_in(getattr(cast, slug)).get(f"/conversations/{row.pk}/")
        pages[slug] = answer.content.decode()
    assert {slug for slug, page in pages.items() if "LOTTE-GEHEIM" in page} == {"lotte", "thomas"}
    assert {slug for slug, page in pages.items() if WHY in page} == {"lotte", "thomas", "karim"}
    end = f"/conversations/{row.pk}/stand-in/end/"
    assert {slug for slug, page in pages.items() if end in page} == {"thomas", "karim"}
    assert sign_in(cast.luc).get(f"/conversations/{row.pk}/").status_code == 404
    assert "<c-" not in "".join(pages.values())


def test_the_form_says_beside_the_field_who_cannot(cast, stage, sign_in):
    row, client = stage("year-end", "preparing"), sign_in(cast.karim)
    url = f"/conversations/{row.pk}/stand-in/"
    page = client.post(url, {"person": "", "why": ""})
    assert page.status_code == 422 and set(page.context["form"].errors) == {"person", "why"}
    page = client.post(url, {"person": "Lotte", "why": WHY})
    assert page.status_code == 422 and page.context["form"].errors == {
        "person": ["The conversation is about this colleague."]
    }
    assert client.post(url, {"person": cast.thomas.name, "why": WHY}).status_code == 302
    assert StandIn.objects.get().stand_in == cast.thomas
    end, thomas = f"{url}end/", sign_in(cast.thomas)
    page = thomas.post(end, {"why": ""})
    assert page.status_code == 422 and set(page.context["form"].errors) == {"why"}
    assert thomas.post(end, {"why": "Ik ken haar werk niet"}).url == "/conversations/"
    page = sign_in(cast.lotte).get(f"/conversations/{row.pk}/").content.decode()
    assert WHY in page and "Ik ken haar werk niet" in page


def test_the_lists_say_who_stands_in(cast, stood_in, sign_in):
    stood_in()
    assert "stands in for Karim" in sign_in(cast.lotte).get("/conversations/").content.decode()
    people = "/conversations/?with=people"
    assert "you stand in for Karim" in sign_in(cast.thomas).get(people).content.decode()
    assert "Thomas" in sign_in(cast.karim).get(people).content.decode()
