"""Who sees feedback: the whole cast, piece by piece."""

import datetime

import pytest

from tandem.core import clock
from tandem.core.access import audience
from tandem.demo.cast import CAST
from tandem.feedback import actions, queries
from tandem.feedback.models import (
    Draft,
    Feedback,
    FeedbackRequest,
    Invitation,
    KeptForConversation,
    PutAside,
    Reply,
    Share,
    Thanks,
    Withdrawal,
)
from tandem.people import actions as people

SAW = {"saw": "Dinsdag belde je eerst de twee chauffeurs."}


def seen(cast, thing):
    """The slugs of the cast who see the thing."""
    rows = type(thing).objects
    return {slug for slug in CAST if rows.visible_to(getattr(cast, slug)).filter(pk=thing.pk).exists()}


def named(cast, thing):
    """The slugs whom the audience names, said to each of those who see it."""
    by_person = {getattr(cast, slug): slug for slug in CAST}
    told = [{by_person[p] for p, _note in audience(thing, getattr(cast, slug)).names} for slug in seen(cast, thing)]
    assert all(one == told[0] for one in told)
    return told[0]


@pytest.fixture
def piece(cast):
    return actions.give(cast.lotte, by=cast.thomas, **SAW)


def test_the_audiences_of_a_list_are_those_of_its_pieces_in_one_query(cast, django_assert_num_queries):
    for receiver, giver, reach in (
        ("lotte", "thomas", "coach"),
        ("wout", "thomas", "receiver"),
        ("lotte", "karim", "receiver"),
    ):
        piece = actions.give(getattr(cast, receiver), by=getattr(cast, giver), reach=reach, **SAW)
    actions.keep(piece, by=cast.lotte)
    pieces = list(queries.with_people(Feedback.objects.all()))
    with django_assert_num_queries(1):
        queries.attach_audiences(pieces, cast.thomas)
    for piece in pieces:
        assert piece.audience == audience(Feedback.objects.get(pk=piece.pk), cast.thomas)


def test_the_two_see_a_piece_and_nobody_else(cast, piece):
    assert seen(cast, piece) == named(cast, piece) == {"thomas", "lotte"}


def test_the_coach_of_today_sees_what_was_sent_to_both(cast):
    piece = actions.give(cast.lotte, by=cast.thomas, reach="coach", **SAW)
    assert seen(cast, piece) == named(cast, piece) == {"thomas", "lotte", "karim"}


@pytest.mark.parametrize(("open_it", "close_it"), [("share", "unshare"), ("keep", "unkeep")])
def test_the_receiver_opens_and_closes_a_piece_to_her_coach(cast, piece, open_it, close_it):
    getattr(actions, open_it)(piece, by=cast.lotte)
    assert seen(cast, piece) == named(cast, piece) == {"thomas", "lotte", "karim"}
    getattr(actions, close_it)(piece, by=cast.lotte)
    assert seen(cast, piece) == named(cast, piece) == {"thomas", "lotte"}


@pytest.mark.parametrize("act", ["share", "keep"])
def test_an_ex_coach_keeps_nothing(cast, act):
    then = clock.today() - datetime.timedelta(days=500)
    with clock.at(then):
        piece = actions.give(cast.lotte, by=cast.thomas, **SAW)
        getattr(actions, act)(piece, by=cast.lotte)
        assert seen(cast, piece) == named(cast, piece) == {"thomas", "lotte", "greet"}
    assert seen(cast, piece) == named(cast, piece) == {"thomas", "lotte", "karim"}
    with clock.at(then):
        sent_to_both = actions.give(cast.lotte, by=cast.thomas, reach="coach", **SAW)
    assert seen(cast, sent_to_both) == {"thomas", "lotte", "karim"}


def test_a_new_coach_sees_it_from_the_first_day(cast, piece):
    actions.share(piece, by=cast.lotte)
    tomorrow = clock.today() + datetime.timedelta(days=1)
    people.assign(cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=tomorrow)
    assert "greet" not in seen(cast, piece)
    with clock.at(tomorrow):
        assert seen(cast, piece) == named(cast, piece) == {"thomas", "lotte", "greet"}


def test_what_was_taken_back_is_only_the_givers_and_leaves_a_trace(cast):
    piece = actions.give(cast.lotte, by=cast.thomas, reach="coach", **SAW)
    actions.reply(piece, by=cast.lotte, text="Dank je")
    actions.withdraw(piece, by=cast.thomas)
    piece.refresh_from_db()
    assert seen(cast, piece) == named(cast, piece) == {"thomas"}
    assert seen(cast, Withdrawal.objects.get(feedback=piece)) == {"thomas", "lotte"}
    assert seen(cast, Reply.objects.get()) == {"thomas"}


def test_a_draft_is_only_the_writers(cast):
    draft = actions.save_draft(cast.lotte, by=cast.thomas, key="6a4b4c6e-8c6d-4a3f-9d3e-2f1f3b1c0a01", **SAW)
    assert seen(cast, draft) == named(cast, draft) == {"thomas"}
    assert isinstance(draft, Draft)
    assert not Feedback.objects.filter(giver=cast.thomas).exists()


def test_the_thread_and_thanks_stay_between_the_two_when_it_is_shared(cast, piece):
    actions.share(piece, by=cast.lotte)
    actions.keep(piece, by=cast.lotte)
    actions.put_aside(piece, by=cast.lotte)
    actions.thank(piece, by=cast.lotte)
    reply = actions.reply(piece, by=cast.lotte, text="Bedoel je dinsdag?")
    assert seen(cast, reply) == seen(cast, Thanks.objects.get()) == {"thomas", "lotte"}
    assert seen(cast, Share.objects.get()) == {"thomas", "lotte", "karim"}
    assert seen(cast, KeptForConversation.objects.get()) == {"lotte", "karim"}
    assert seen(cast, PutAside.objects.get()) == {"lotte"}


def test_those_who_are_asked_do_not_see_each_other(cast):
    asked = actions.ask("Hoe was de overdracht?", [cast.wout, cast.thomas], by=cast.lotte)
    assert seen(cast, asked) == {"lotte", "wout", "thomas"}
    assert {p.called for p, _note in audience(asked, cast.lotte).names} == {"Lotte", "Wout", "Thomas"}
    assert {p.called for p, _note in audience(asked, cast.wout).names} == {"Lotte", "Wout"}
    of_wout = Invitation.objects.get(person=cast.wout)
    assert seen(cast, of_wout) == {"lotte", "wout"}
    actions.cancel(asked, by=cast.lotte)
    assert seen(cast, of_wout) == seen(cast, FeedbackRequest.objects.get()) == {"lotte"}
