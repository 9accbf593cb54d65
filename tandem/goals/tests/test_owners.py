"""Goals of every kind of owner: who sees, who steers, and what the chip says, over the whole cast."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from tandem.core import access as doors
from tandem.core import clock
from tandem.demo.cast import CAST
from tandem.goals import access, actions
from tandem.goals.models import Goal
from tandem.people import actions as people_actions
from tandem.people.models import Assignment, Person, Team

from .conftest import a_goal, day

pytestmark = pytest.mark.django_db
EVERYBODY = set(CAST)
DOK4 = {"joke", "wout"}
LEAD = {"karim", "luc"}  # who coach people in planning Willebroek: Luc coaches Karim


def _sees(cast, goal):
    return {slug for slug in CAST if Goal.objects.visible_to(getattr(cast, slug)).filter(pk=goal.pk).exists()}


def _steers(cast, goal):
    return {slug for slug in CAST if not access.adjust(getattr(cast, slug), Goal.objects.get(pk=goal.pk))}


@pytest.fixture
def team(cast):
    return Team.objects.get(name="Dok 4")


@pytest.fixture
def shared(cast, team):
    """Goals of Dok 4, of planning Willebroek (led by Karim) and of the hub, for each circle."""
    made = {
        f"team {to}": a_goal(cast.joke, f"Ploeg {to}", team=team, visibility=to)
        for to in ("organisation", "unit", "team")
    }
    plan = cast.units["WIL-PLAN"]
    made |= {
        f"unit {to}": a_goal(cast.karim, f"Planning {to}", unit=plan, visibility=to) for to in ("organisation", "unit")
    }
    with clock.at(day(5)):
        made["team draft"] = actions.draft(by=cast.wout, team=team, title="Kladje", **_plain())
        made["unit draft"] = actions.draft(by=cast.karim, unit=plan, title="Kladje", **_plain())
    return made


def _plain():
    return {
        "measure": "criteria", "criteria": ["Een"], "starts_date": day(0), "ends_date": day(-50),
    }  # fmt: skip


def _table(cast, team):
    inside = {slug for slug in CAST if _today(getattr(cast, slug)) and _in_unit(getattr(cast, slug), team.unit_id)}
    plan = cast.units["WIL-PLAN"].pk
    planners = {slug for slug in CAST if _today(getattr(cast, slug)) and _in_unit(getattr(cast, slug), plan)}
    return {
        "team organisation": EVERYBODY, "team unit": DOK4 | inside, "team team": DOK4, "team draft": DOK4,
        "unit organisation": EVERYBODY, "unit unit": LEAD | planners, "unit draft": LEAD,
    }  # fmt: skip


def _today(person):
    return clock.today() in person.employed


def _in_unit(person, unit):
    return Assignment.objects.in_force().filter(person=person, unit__path__contains=[unit]).exists()


def test_who_sees_and_who_steers_what_is_of_a_team_or_a_unit(cast, team, shared):
    table = _table(cast, team)
    assert {name: _sees(cast, goal) for name, goal in shared.items()} == table
    steered = {name: _steers(cast, goal) for name, goal in shared.items() if "draft" not in name}
    assert steered == {name: DOK4 if name.startswith("team") else LEAD for name in steered}
    assert "lotte" in table["unit unit"] and "pieter" not in table["unit unit"]


def test_the_chip_agrees_with_the_rule(cast, shared):
    for name, goal in shared.items():
        goal = Goal.objects.get(pk=goal.pk)
        readers = set(Person.objects.filter(access.readers(goal), employed__contains=clock.today()))
        slugs = {slug for slug in _sees(cast, goal) if _today(getattr(cast, slug))}
        assert {getattr(cast, slug) for slug in slugs} == readers & {getattr(cast, slug) for slug in CAST}, name
        said = doors.audience(goal, cast.joke)
        assert said.words
        if "draft" not in name:
            assert len(said.names) + said.more == len(readers), name


def test_who_leaves_a_team_or_stops_coaching_keeps_nothing(cast, team, shared):
    yesterday = clock.today() - datetime.timedelta(days=1)
    people_actions.leave(cast.wout, by=cast.an, last_day=yesterday)
    assert _sees(cast, shared["team team"]) == {"joke"} == _steers(cast, shared["team team"])
    people_actions.assign(
        cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today()
    )
    assert "lotte" not in _sees(cast, shared["unit unit"])


def test_who_may_set_for_whom(cast, team):
    unit = cast.units["WIL-PLAN"]
    for slug in CAST:
        by = getattr(cast, slug)
        assert (access.set_goal(by, False, team) == "") == (slug in DOK4)
        assert (access.set_goal(by, False, None, unit) == "") == (slug in LEAD)
    with pytest.raises(PermissionDenied, match="in the team today"):
        a_goal(cast.luc, team=team)
    for owner, circle in (({"team": team}, "private"), ({"unit": unit}, "team"), ({"unit": unit}, "private")):
        with pytest.raises(ValidationError, match="offered here"):
            a_goal(cast.joke if "team" in owner else cast.karim, visibility=circle, **owner)


def test_a_member_sets_adjusts_and_checks_in_for_the_team_in_the_browser(cast, team, sign_in):
    joke = sign_in(cast.joke)
    url = reverse("goals:new") + f"?for=team-{team.pk}"
    page = joke.get(url).content.decode()
    assert "Dok 4" in page and 'value="private"' not in page
    sent = joke.post(url, {
        "title": "Geen dozen op de vloer", "measure": "number", "road": "reach", "kind": "result",
        "start_value": "9", "target_value": "0", "measured_in": "dozen", "visibility": "team", "starts_date":
        day(10).isoformat(), "ends_date": day(-90).isoformat(), "results-TOTAL_FORMS": "0",
        "results-INITIAL_FORMS": "0", "as": "goal",
    })  # fmt: skip
    assert sent.status_code == 302, sent.context["form"].errors
    goal = Goal.objects.latest("pk")
    assert (goal.team, goal.person, goal.visibility) == (team, None, "team")
    wout = sign_in(cast.wout)
    assert "Dok 4" in wout.get(reverse("goals:goal", args=[goal.pk])).content.decode()
    assert goal.title in wout.get(reverse("goals:index") + "?tab=team").content.decode()
    actions.check_in(goal, by=cast.wout, value=Decimal(4))
    assert wout.get(reverse("goals:adjust", args=[goal.pk])).status_code == 200
    assert wout.get(reverse("goals:visibility", args=[goal.pk])).status_code == 200
    luc = sign_in(cast.luc)
    assert luc.get(reverse("goals:goal", args=[goal.pk])).status_code == 404
    assert luc.get(url).status_code == 403
