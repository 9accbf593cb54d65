"""Goals that are proposed: to one, to many at once, and what people answer."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tandem.demo.cast import CAST
from tandem.goals import access, actions, queries
from tandem.goals.models import Answer, Criterion, Goal, KeyResult, Proposal
from tandem.notices.models import Notice
from tandem.people.models import Assignment, Person, Team

from .conftest import day

pytestmark = pytest.mark.django_db
FIELDS = {
    "title": "Elke week één rit minder", "why": "De kade is vol", "measure": "number", "start_value": Decimal(15),
    "target_value": Decimal(6), "measured_in": "ritten", "starts_date": day(0), "ends_date": day(-120),
}  # fmt: skip


def _sees(cast, goal):
    return {slug for slug in CAST if Goal.objects.visible_to(getattr(cast, slug)).filter(pk=goal.pk).exists()}


def _propose(by, people, **more):
    proposal = actions.propose(people, by=by, **{**FIELDS, **more})
    return proposal, list(Goal.objects.filter(proposal=proposal).order_by("pk"))


def test_who_may_propose_to_whom(cast):
    def may(by):
        people = [slug for slug in CAST if slug != by and slug != "pieter"]
        return {slug for slug in people if not access.propose(getattr(cast, by), [getattr(cast, slug)])}

    assert may("philippe") == set(CAST) - {"philippe", "pieter"}
    assert {"lotte"} <= may("karim") and not may("karim") & {"wout", "joke", "thomas", "luc", "philippe", "greet"}
    assert "joke" in may("wout") and "lotte" not in may("wout")
    assert {"karim", "lotte", "joke", "wout"} <= may("luc") and "thomas" not in may("luc")
    assert "lotte" in may("nadia") and may("greet") & {"lotte"} == set()
    assert may("lotte") & {"karim", "luc"} == set()
    assert access.propose(cast.karim, [cast.karim]) and access.propose(cast.karim, [cast.pieter])
    with pytest.raises(PermissionDenied):
        _propose(cast.thomas, [cast.lotte])


def test_a_proposal_is_for_the_two_until_it_is_answered(cast, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        _proposal, (goal,) = _propose(cast.karim, [cast.lotte], criteria=[("Pilot", day(-30))])
    assert _sees(cast, goal) == {"karim", "lotte"}
    assert set(Person.objects.filter(access.readers(goal))) == {cast.karim, cast.lotte}
    assert Notice.objects.filter(person=cast.lotte, kind="goals.proposed").count() == 1
    for verb in ("adjust", "rewrite", "pause", "check_in_on", "offer", "split"):
        for by in (cast.karim, cast.lotte):
            assert getattr(access, verb)(by, goal)
    with django_capture_on_commit_callbacks(execute=True):
        actions.accept(goal, by=cast.lotte, visibility="private")
    goal.refresh_from_db()
    assert goal.state == "open" and not Answer.objects.get(goal=goal).changed
    assert Notice.objects.filter(person=cast.karim, kind="goals.taken").count() == 1
    words = [entry.words for entry in queries.history([goal])]
    assert len(words) == 2


def test_the_owner_changes_and_accepts_and_the_history_tells_what(cast):
    _proposal, (goal,) = _propose(cast.karim, [cast.lotte])
    actions.accept(goal, by=cast.lotte, target_value=Decimal(9), visibility="unit")
    answer = Answer.objects.get(goal=goal)
    assert answer.accepted and answer.changed
    newest = queries.history([Goal.objects.get(pk=goal.pk)])[0]
    assert [(delta.before, delta.after) for delta in newest.deltas] == [("6", "9 ritten")]


def test_a_decline_takes_a_reason_that_only_the_two_read(cast):
    _proposal, (goal,) = _propose(cast.karim, [cast.lotte])
    with pytest.raises(ValidationError):
        actions.decline(goal, by=cast.lotte, why=" ")
    with pytest.raises(PermissionDenied):
        actions.decline(goal, by=cast.karim, why="x")
    actions.decline(goal, by=cast.lotte, why="Ik heb er al drie")
    assert _sees(cast, goal) == {"karim", "lotte"}
    assert {s for s in CAST if Answer.objects.visible_to(getattr(cast, s)).exists()} == {"karim", "lotte"}
    assert access.accept(cast.lotte, Goal.objects.get(pk=goal.pk))


def test_one_proposal_to_many_is_answered_by_each_and_only_the_proposer_sees_all(cast):
    proposal, goals = _propose(cast.luc, [cast.karim, cast.joke, cast.wout], visibility="private")
    actions.accept(goals[0], by=cast.karim, visibility="private")
    actions.decline(goals[1], by=cast.joke, why="Liever samen")
    told = {row.person: (row.answered and row.answered.accepted) for row in queries.answers(proposal)}
    assert told == {cast.karim: True, cast.joke: False, cast.wout: None}
    assert {s for s in CAST if Proposal.objects.visible_to(getattr(cast, s)).exists()} == {
        "luc", "karim", "joke", "wout"
    }  # fmt: skip
    assert _sees(cast, goals[1]) == {"luc", "joke"}
    assert actions.withdraw_proposal(proposal, by=cast.luc) == 1
    assert not Goal.objects.filter(pk=goals[2].pk).exists()
    with pytest.raises(PermissionDenied):
        actions.withdraw_proposal(proposal, by=cast.luc)


def test_a_team_proposes_in_its_own_name(cast):
    team = Team.objects.get(name="Dok 4")
    proposal, (goal,) = _propose(cast.joke, [cast.wout], team=team)
    assert proposal.team == team and goal.person == cast.wout
    with pytest.raises(PermissionDenied, match="speaks for it"):
        _propose(cast.luc, [cast.wout], team=team)


def test_500_people_at_once_cost_a_constant_number_of_statements(cast):
    since = datetime.date(2024, 1, 1)
    people = Person.objects.bulk_create(
        Person(name=f"Mens {n}", called=f"Mens {n}", family_name=str(n), employed=(since, None)) for n in range(500)
    )
    unit = cast.units["WIL-DOCK"] if "WIL-DOCK" in cast.units else cast.units["WIL"]
    Assignment.objects.bulk_create(
        Assignment(person=one, unit=unit, coach=cast.luc, during=(since, None)) for one in people
    )
    results = [{"title": "Ritten", "start_value": Decimal(1), "target_value": Decimal(3), "measured_in": ""}]
    with CaptureQueriesContext(
        connection,
    ) as asked:
        proposal = actions.propose(
            people, by=cast.luc, **{**FIELDS, "measure": "key_results"}, key_results=results, criteria=[]
        )
    assert len(asked) < 20
    assert (
        Goal.objects.filter(proposal=proposal, state="proposed").count()
        == 500
        == KeyResult.objects.filter(goal__proposal=proposal, title="Ritten").count()
    )
    assert not Criterion.objects.filter(goal__proposal=proposal).exists()
