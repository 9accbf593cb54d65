"""Recognition for a team or for everybody: who reads it, joining in the thanks, out of view."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from tandem.core import clock
from tandem.core.access import audience
from tandem.demo.cast import CAST
from tandem.feedback import access, actions, queries
from tandem.feedback.models import Feedback, JoinedThanks
from tandem.people.models import Person

SAW = {"saw": "Dinsdag belde je eerst de twee chauffeurs."}
TEAM = {"joke", "wout"}


def seen(cast, piece):
    return {slug for slug in CAST if Feedback.objects.visible_to(getattr(cast, slug)).filter(pk=piece.pk).exists()}


@pytest.fixture
def for_team(cast):
    return actions.give(cast.wout, by=cast.lotte, reach="team", team=cast.team, **SAW)


@pytest.fixture
def for_all(cast):
    return actions.give(cast.wout, by=cast.lotte, reach="everybody", **SAW)


def agree(cast, piece):
    """The read rule, the readers and the number in the audience say the same."""
    by_rule = {p.pk for p in Person.objects.all() if Feedback.objects.visible_to(p).filter(pk=piece.pk).exists()}
    assert by_rule == set(access.readers(piece).values_list("pk", flat=True))
    told = audience(piece, cast.wout)
    assert len(told.names) + told.more == len(by_rule) and len({p for p, _note in told.names}) == len(told.names)


def test_a_team_reads_it_and_nobody_else(cast, for_team):
    assert seen(cast, for_team) == TEAM | {"lotte"}
    agree(cast, for_team)
    assert cast.team.name in audience(for_team, cast.wout).words


def test_everybody_who_works_here_reads_it(cast, for_all):
    assert seen(cast, for_all) == set(CAST) - {"pieter"}
    agree(cast, for_all)


def test_the_audience_never_names_everybody(cast, for_all):
    told = audience(for_all, cast.joke)
    assert len(told.names) <= 10 and told.more == access.everybody().count() - len(told.names)


def test_only_appreciation_is_recognition(cast, for_team):
    for reach in ({"reach": "team", "team": cast.team}, {"reach": "everybody"}):
        with pytest.raises(ValidationError, match="Only appreciation"):
            actions.give(cast.wout, by=cast.lotte, kind="suggestion", **reach, **SAW)
    with pytest.raises(ValidationError, match="Only appreciation"):
        actions.correct(for_team, by=cast.lotte, kind="observation")
    with pytest.raises(ValidationError, match="a team in which"):
        actions.give(cast.lotte, by=cast.wout, reach="team", team=cast.team, **SAW)
    with pytest.raises(IntegrityError), transaction.atomic():
        Feedback.objects.filter(pk=for_team.pk).update(kind="observation")


def test_the_receiver_alone_takes_it_out_of_view(cast, for_all):
    for other in (cast.lotte, cast.karim, cast.an, cast.joke):
        with pytest.raises(PermissionDenied, match="Only the person who received it"):
            actions.take_out_of_view(for_all, by=other)
    actions.join_thanks(for_all, by=cast.joke)
    actions.take_out_of_view(for_all, by=cast.wout)
    assert seen(cast, for_all) == {"lotte", "wout"}
    agree(cast, for_all)
    assert not JoinedThanks.objects.visible_to(cast.an).exists()
    with pytest.raises(PermissionDenied):
        actions.join_thanks(for_all, by=cast.an)
    actions.bring_into_view(for_all, by=cast.wout)
    assert "an" in seen(cast, for_all)


def test_of_who_has_left_nothing_is_in_view(cast, for_all):
    Person.objects.filter(pk=cast.wout.pk).update(employed=(None, clock.today()))
    assert seen(cast, for_all) == {"lotte", "wout"}


def test_one_joins_in_the_thanks_once_and_undoes_it(cast, for_all):
    for own in (cast.lotte, cast.wout):
        with pytest.raises(PermissionDenied, match="your own"):
            actions.join_thanks(for_all, by=own)
    actions.join_thanks(for_all, by=cast.joke)
    with pytest.raises(PermissionDenied, match="already"):
        actions.join_thanks(for_all, by=cast.joke)
    actions.leave_thanks(for_all, by=cast.joke)
    assert not JoinedThanks.objects.exists()
    private = actions.give(cast.wout, by=cast.lotte, **SAW)
    with pytest.raises(PermissionDenied, match="between the two"):
        actions.join_thanks(private, by=cast.joke)


def test_recognition_opens_nothing_to_a_coach_or_a_conversation(cast, for_all):
    assert not queries.open_to(cast.luc, Person.objects.all()).exists()
    today = clock.today()
    assert queries.facts(cast.wout, cast.wout, today, today, other=cast.luc) == []
    actions.keep(for_all, by=cast.wout)
    coach = access.coach_today(cast.wout)
    assert [fact.id for fact in queries.facts(cast.wout, cast.wout, today, today, other=coach)] == [for_all.pk]


def test_the_page_shows_what_went_to_several_once_with_their_names(cast, sign_in):
    actions.give_together([cast.wout, cast.joke], by=cast.lotte, reach="everybody", saw="Samen gedaan.")
    shown = sign_in(cast.an).get(reverse("feedback:recognition")).content.decode()
    assert shown.count("Samen gedaan.") == 1 and "and 1 other" in shown
    one = Feedback.objects.get(receiver=cast.wout)
    assert cast.joke in [person for person, _note in audience(one, cast.an).names]
    actions.take_out_of_view(Feedback.objects.get(receiver=cast.wout), by=cast.wout)
    shown = sign_in(cast.an).get(reverse("feedback:recognition")).content.decode()
    assert cast.joke.name in shown and "and 1 other" not in shown
    assert sign_in(cast.an).get(reverse("feedback:recognition"), {"q": "samen"}).status_code == 200


def test_joining_hiding_and_the_names_of_readers_in_the_browser(cast, sign_in, for_all):
    joke, wout, page = (
        sign_in(cast.joke),
        sign_in(cast.wout),
        lambda name: reverse(f"feedback:{name}", args=[for_all.pk]),
    )
    assert joke.post(page("join_thanks"), {"feed": "1"}).url.endswith(f"#piece-{for_all.pk}")
    assert joke.post(page("join_thanks")).status_code == 403
    assert "1 joins in the thanks" in wout.get(page("piece")).content.decode()
    assert cast.joke.name in joke.get(page("readers")).content.decode()
    assert joke.post(page("take_out_of_view")).status_code == 403
    assert wout.post(page("take_out_of_view")).status_code == 302
    for name in ("piece", "readers"):
        assert joke.get(page(name)).status_code == 404
    assert wout.post(page("bring_into_view")).status_code == 302
    assert joke.post(page("leave_thanks")).status_code == 302
