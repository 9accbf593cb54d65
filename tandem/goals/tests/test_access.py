"""Who sees which goal: tables over the whole cast, and the audience that says it."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied

from tandem.core import access as doors
from tandem.core import clock
from tandem.demo.cast import CAST
from tandem.goals import access, actions
from tandem.goals.models import CheckIn, Comment, Contribution, Criterion, Goal, KeyResult, Reading, Supporter
from tandem.people import actions as people_actions
from tandem.people.models import Person

EVERYBODY = set(CAST)
# Karim coaches Lotte, Nadia does so functionally; Pieter worked in her unit and left.
TABLE = {
    "organisation": EVERYBODY,
    "unit": {"lotte", "karim", "nadia"},
    "team": {"lotte", "karim", "nadia"},
    "private": {"lotte", "karim", "nadia"},
    "draft": {"lotte"},
    "shared": EVERYBODY,
}


def _sees(cast, goal):
    return {slug for slug in CAST if Goal.objects.visible_to(getattr(cast, slug)).filter(pk=goal.pk).exists()}


@pytest.mark.parametrize("which", TABLE)
def test_who_sees_what(cast, goals, which):
    assert _sees(cast, getattr(goals, which)) == TABLE[which]


@pytest.mark.parametrize("which", TABLE)
def test_the_audience_agrees_with_the_rule(cast, goals, which):
    goal = getattr(goals, which)
    readers = set(Person.objects.filter(access.readers(goal)))
    assert {getattr(cast, slug) for slug in _sees(cast, goal)} == readers & {getattr(cast, slug) for slug in CAST}
    said = doors.audience(goal, cast.lotte)
    assert said.words and {person for person, _note in said.names} <= readers
    if which != "shared":
        employed = {person for person in readers if person.employed.upper is None}
        assert len(said.names) + said.more == len(employed)


def test_team_mates_see_a_goal_that_is_open_to_the_team(cast):
    from .conftest import a_goal

    goal = a_goal(cast.joke, visibility="team")
    assert _sees(cast, goal) == {"joke", "luc", "wout"}
    assert {p.called for p in Person.objects.filter(access.readers(goal))} == {"Joke", "Luc", "Wout"}


def test_an_ex_coach_keeps_nothing_and_a_new_coach_sees_it(cast, goals):
    assert "greet" not in _sees(cast, goals.private)
    people_actions.assign(
        cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today()
    )
    assert _sees(cast, goals.private) == {"lotte", "greet", "nadia"}
    assert "karim" not in _sees(cast, goals.unit)


def test_the_goals_of_a_leaver_are_closed_to_others(cast, goals):
    people_actions.leave(cast.lotte, by=cast.an, last_day=clock.today() - datetime.timedelta(days=1))
    assert _sees(cast, goals.organisation) == {"lotte"} == _sees(cast, goals.private)


def test_who_helps_sees_the_goal_unless_it_is_private(cast, goals):
    actions.invite(goals.unit, cast.thomas, by=cast.lotte)
    assert "thomas" in _sees(cast, goals.unit)
    actions.adjust(goals.unit, by=cast.lotte, why="Te gevoelig", visibility="private")
    assert "thomas" not in _sees(cast, goals.unit)
    with pytest.raises(PermissionDenied, match="only for you and your coach"):
        actions.invite(goals.private, cast.thomas, by=cast.lotte)


def test_everything_that_hangs_on_a_goal_is_seen_with_it(cast, goals):
    actions.check_in(goals.private, by=cast.lotte, value=12, comment="Geheim")
    actions.comment(goals.private, "Mooi", by=cast.karim)
    actions.contribute(goals.private, goals.shared, by=cast.lotte)
    for model in (CheckIn, Comment, Contribution):
        assert model.objects.visible_to(cast.karim).filter(goal=goals.private).exists()
        for stranger in (cast.sofie, cast.an, cast.philippe, cast.ingrid, cast.greet, cast.wout):
            assert not model.objects.visible_to(stranger).filter(goal=goals.private).exists()
    for model in (KeyResult, Criterion, Reading, Supporter):
        assert not model.objects.visible_to(None).exists()


def test_the_owner_steers_and_a_coach_only_comments(cast, goals):
    for verb in ("adjust", "pause", "retire", "reopen", "invite", "rewrite"):
        assert getattr(access, verb)(cast.karim, goals.organisation)
    assert not access.adjust(cast.lotte, goals.organisation) and not access.comment_on(cast.karim, goals.organisation)
    assert access.comment_on(cast.thomas, goals.organisation)
    assert access.adjust(cast.an, goals.shared) and not access.adjust(cast.philippe, goals.shared)
    with pytest.raises(PermissionDenied, match="Only leadership"):
        actions.set_goal(by=cast.an, of_organisation=True, title_nl="x")


def test_who_helps_no_longer_keeps_no_number_and_sees_no_more(cast, goals):
    goal, (crews, _wait) = goals.counted, goals.results
    actions.adjust(goal, by=cast.lotte, why="Onder ons", visibility="unit")
    support = actions.invite(goal, cast.wout, by=cast.lotte)
    actions.join(support, by=cast.wout)
    actions.adjust_key_result(crews, by=cast.lotte, why="Wout telt", person=cast.wout)
    assert "wout" in _sees(cast, goal)
    actions.end_support(support, by=cast.lotte)
    assert "wout" not in _sees(cast, goal) and KeyResult.objects.get(pk=crews.pk).person == cast.lotte
    with pytest.raises(PermissionDenied):
        actions.check_in(goal, by=cast.wout, readings={crews.pk: 3})
