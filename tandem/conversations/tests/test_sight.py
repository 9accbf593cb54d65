"""Who sees what of a conversation, for the whole cast and each state."""

import pytest

from tandem.conversations import access, actions
from tandem.conversations.models import (
    AgendaItem,
    Agreement,
    Answer,
    Conversation,
    Move,
    Preparation,
    PrivateNote,
    Record,
    SignOff,
    StartWish,
)
from tandem.conversations.states import Edition
from tandem.core import clock
from tandem.core.access import audience
from tandem.core.models import ParameterValue
from tandem.demo.cast import CAST
from tandem.people import actions as people
from tandem.people.models import Person

OF_CONVERSATION = (AgendaItem, Agreement, Move, Preparation, PrivateNote, Record, SignOff, StartWish)


def who_sees(cast, thing):
    model = type(thing)
    return {slug for slug in CAST if model.objects.visible_to(getattr(cast, slug)).filter(pk=thing.pk).exists()}


def who_reads(cast, row, model, **which):
    found = model.objects.filter(**({"preparation__conversation": row} if model is Answer else {"conversation": row}))
    thing = found.get(**which)
    return who_sees(cast, thing)


STATES = ("preparing", "open", "agreeing", "signing", "locked")


@pytest.mark.parametrize("state", STATES)
def test_a_formal_conversation_is_of_the_person_her_coach_and_known_to_her_hr_partner(cast, stage, state):
    row = stage("year-end", state)
    assert who_sees(cast, row) == {"lotte", "karim", "sofie"}


@pytest.mark.parametrize("state", ("preparing", "open", "agreeing", "locked"))
def test_an_informal_conversation_is_of_the_two(cast, stage, state):
    row = stage("one-to-one", state)
    assert who_sees(cast, row) == {"lotte", "karim"}
    for model in OF_CONVERSATION:
        for thing in model.objects.filter(conversation=row):
            assert who_sees(cast, thing) <= {"lotte", "karim"}


def test_a_functional_coach_has_informal_talks_and_nothing_of_the_formal(cast, stage):
    talk = stage("one-to-one", "open", coach=cast.nadia)
    formal = stage("year-end", "locked")
    assert who_sees(cast, talk) == {"lotte", "nadia"}
    assert "nadia" not in who_sees(cast, formal)


@pytest.mark.parametrize(
    ("state", "of_lotte", "of_karim"),
    [
        ("preparing", {"lotte"}, {"karim"}),
        ("open", {"lotte", "karim"}, {"lotte", "karim"}),
        ("agreeing", {"lotte", "karim"}, {"lotte", "karim"}),
        ("signing", {"lotte", "karim"}, {"lotte", "karim"}),
        ("locked", {"lotte", "karim"}, {"lotte", "karim"}),
    ],
)
def test_nobody_reads_ahead_and_hr_never_reads_a_preparation(cast, stage, state, of_lotte, of_karim):
    for slug in ("year-end", "one-to-one"):
        if slug == "one-to-one" and state == "signing":
            continue
        row = stage(slug, state)
        assert who_reads(cast, row, Answer, preparation__author=cast.lotte) == of_lotte
        assert who_reads(cast, row, Answer, preparation__author=cast.karim) == of_karim


@pytest.mark.parametrize("state", STATES)
def test_a_private_note_is_its_authors(cast, stage, state):
    assert who_reads(cast, stage("year-end", state), PrivateNote) == {"karim"}


def test_hr_reads_what_was_signed_only_when_it_is_locked_and_the_organisation_wants_it(cast, stage):
    row = stage("year-end", "signing")
    assert who_reads(cast, row, Agreement) == {"lotte", "karim"}
    actions.sign(row, by=cast.lotte)
    assert who_reads(cast, row, SignOff) == {"lotte", "karim"}
    actions.sign(row, by=cast.karim)
    for model in (Agreement, SignOff):
        for thing in model.objects.filter(conversation=row):
            assert who_sees(cast, thing) == {"lotte", "karim", "sofie"}
    ParameterValue.objects.create(
        section="conversations.Formal",
        key="hr_reads_signed",
        value=False,
        from_date=clock.today(),
        why="zo afgesproken",
        created_at=clock.now(),
    )
    cast.sofie = Person.objects.get(pk=cast.sofie.pk)  # as a new request does
    for model in (Agreement, SignOff):
        for thing in model.objects.filter(conversation=row):
            assert who_sees(cast, thing) == {"lotte", "karim"}
    assert "sofie" in who_sees(cast, row)


def test_the_whole_record_is_of_the_two_and_the_file_also_of_hr(cast, stage):
    row = stage("year-end", "locked")
    kept = {
        edition: Record.objects.create(
            conversation=row, language="nl", edition=edition, pdf=b"%PDF", sha256="0" * 64, made_at=clock.now()
        )
        for edition in Edition
    }
    assert who_sees(cast, kept[Edition.PAIR]) == {"lotte", "karim"}
    assert who_sees(cast, kept[Edition.FILE]) == {"lotte", "karim", "sofie"}


def to_ghent(cast):
    people.assign(
        cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today(), why="naar Gent"
    )


@pytest.mark.parametrize("state", STATES)
def test_another_coach_gets_the_formal_and_the_former_keeps_nothing_of_it(cast, stage, state):
    row, talk = stage("year-end", state), stage("one-to-one", "agreeing")
    to_ghent(cast)
    assert who_sees(cast, row) == {"lotte", "greet", "sofie"}
    assert who_sees(cast, talk) == {"lotte", "karim"}
    of_lotte, of_karim = ({"lotte"}, set()) if state == "preparing" else ({"lotte", "greet"}, {"lotte", "greet"})
    assert who_reads(cast, row, Answer, preparation__author=cast.lotte) == of_lotte
    assert who_reads(cast, row, Answer, preparation__author=cast.karim) == of_karim
    assert who_reads(cast, row, PrivateNote) == set()
    assert who_reads(cast, talk, PrivateNote) == {"karim"}


def test_the_audience_says_what_the_rule_does(cast, stage):
    todo = []
    for slug, state in (
        ("year-end", "preparing"),
        ("year-end", "open"),
        ("year-end", "locked"),
        ("one-to-one", "open"),
    ):
        row = stage(slug, state)
        todo += [row, *Agreement.objects.filter(conversation=row), *SignOff.objects.filter(conversation=row)]
        todo += [*Answer.objects.filter(preparation__conversation=row), *PrivateNote.objects.filter(conversation=row)]
        if state != "locked" and slug == "year-end":
            if state == "preparing":
                actions.cancel(row, by=cast.lotte, why="later")
            else:
                Conversation.objects.filter(pk=row.pk).update(period=("2020-01-01", "2020-02-01"))
    for thing in todo:
        for viewer in (cast.lotte, cast.karim):
            if type(thing).objects.visible_to(viewer).filter(pk=thing.pk).exists():
                named = {person.pk for person, _note in audience(thing, viewer).names}
                assert named == {getattr(cast, slug).pk for slug in who_sees(cast, thing)}, thing


def test_who_can_talk_with_whom(cast):
    def names(person):
        return {(other.called, str(side), formal) for other, side, formal in access.partners(person)}

    assert names(cast.lotte) == {("Karim", "person", True), ("Nadia", "person", False)}
    assert {one for one in names(cast.karim) if one[0] in {"Lotte", "Luc", "Pieter"}} == {
        ("Lotte", "coach", True),
        ("Luc", "person", True),
    }
    assert names(cast.nadia) == {("Marc", "person", True), ("Lotte", "coach", False)}
