"""Handing over, splitting, merging, and taking that back."""

from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from tandem.core import access as doors
from tandem.demo.cast import CAST
from tandem.goals import access, actions, queries
from tandem.goals.models import Contribution, Criterion, Goal, HandOver, KeyResult, Origin
from tandem.people.models import Person

from .conftest import a_goal, day

pytestmark = pytest.mark.django_db


def _sees(cast, goal):
    return {slug for slug in CAST if Goal.objects.visible_to(getattr(cast, slug)).filter(pk=goal.pk).exists()}


def _fresh(goal):
    return Goal.objects.get(pk=goal.pk)


def _told(goal, viewer):
    return [entry.words for entry in queries.history([_fresh(goal)], viewer=viewer)]


def test_a_goal_is_handed_over_when_the_other_takes_it(cast, goals):
    goal = goals.private
    kept = actions.add_key_result(goals.counted, by=cast.lotte, title="x", start_value=1, target_value=2)
    assert kept.person == cast.lotte
    with pytest.raises(ValidationError):
        actions.offer(goal, cast.thomas, by=cast.lotte, why="")
    with pytest.raises(ValidationError, match="works here"):
        actions.offer(goal, cast.pieter, by=cast.lotte, why="x")
    with pytest.raises(PermissionDenied):
        actions.offer(goal, cast.thomas, by=cast.karim, why="x")
    offer = actions.offer(goal, cast.thomas, by=cast.lotte, why="Het is nu in Gosselies")
    assert _sees(cast, goal) == {"lotte", "karim", "nadia", "thomas"}
    readers = set(Person.objects.filter(access.readers(_fresh(goal))))
    assert readers == {cast.lotte, cast.karim, cast.nadia, cast.thomas}
    said = doors.audience(_fresh(goal), cast.lotte)
    assert cast.thomas in [person for person, _note in said.names] and len(said.names) + said.more == 4
    assert access.offer(cast.lotte, goal)
    assert {s for s in CAST if HandOver.objects.visible_to(getattr(cast, s)).exists()} == {"lotte", "thomas"}
    assert access.adjust(cast.thomas, _fresh(goal))
    with pytest.raises(PermissionDenied):
        actions.take(offer, by=cast.lotte)
    actions.take(offer, by=cast.thomas, answer="Graag")
    assert _fresh(goal).person == cast.thomas and _sees(cast, goal) == {"thomas", "elise"}
    assert not access.adjust(cast.thomas, _fresh(goal)) and access.adjust(cast.lotte, _fresh(goal))
    entries = queries.history([_fresh(goal)], viewer=cast.thomas)
    assert entries[1].voices == ["Het is nu in Gosselies"] and len(entries[0].deltas) == 1


def test_what_is_not_taken_leaves_no_trace_for_others(cast, goals):
    offer = actions.offer(goals.private, cast.thomas, by=cast.lotte, why="Geheim")
    before = _told(goals.private, cast.karim)
    actions.refuse(offer, by=cast.thomas, why="Te druk")
    assert "thomas" not in _sees(cast, goals.private) and _told(goals.private, cast.karim) == before
    offer = actions.offer(goals.private, cast.wout, by=cast.lotte, why="Wie dan?")
    actions.withdraw_offer(offer, by=cast.lotte)
    assert "wout" not in _sees(cast, goals.private)
    with pytest.raises(PermissionDenied):
        actions.take(HandOver.objects.get(pk=offer.pk), by=cast.wout)


def test_a_split_divides_shares_and_key_results_and_can_be_taken_back(cast, goals):
    goal, (crews, wait) = goals.counted, goals.results
    actions.contribute(goal, goals.shared, by=cast.lotte, share=Decimal(30))
    parts = [
        {"title": "Ploegen", "portion": 60, "key_results": [crews.pk]},
        {"title": "Wachten", "portion": 40, "key_results": [wait.pk]},
    ]
    with pytest.raises(ValidationError, match="at least two"):
        actions.split(goal, parts[:1], by=cast.lotte, why="Te groot")
    with pytest.raises(ValidationError, match="whole"):
        actions.split(goal, [{**one, "portion": 60} for one in parts], by=cast.lotte, why="Te groot")
    one, other = actions.split(goal, parts, by=cast.lotte, why="Te groot")
    assert _fresh(goal).state == "retired" and _fresh(goal).conclusion == "Te groot"
    assert [row.title for row in KeyResult.objects.filter(goal=one)] == ["Ploegen"]
    shares = dict(Contribution.objects.filter(parent=goals.shared, goal__in=[one, other]).values_list("goal", "share"))
    assert shares == {one.pk: Decimal(18), other.pk: Decimal(12)}
    assert {row.goal_id for row in Origin.objects.filter(earlier=goal, how="split")} == {one.pk, other.pk}
    entry = next(entry for entry in queries.history([_fresh(goal)], viewer=cast.lotte) if entry.link)
    assert entry.link in {one.pk, other.pk}
    (earlier,) = actions.undo_descent(one, by=cast.lotte)
    assert earlier.pk == goal.pk and _fresh(goal).state == "open" and not Goal.objects.filter(pk=other.pk).exists()
    assert Contribution.objects.get(goal=goal).share == 30


def test_a_split_on_which_something_hangs_stays(cast, goals):
    one, _other = actions.split(
        goals.unit, [{"title": "A", "portion": 50}, {"title": "B", "portion": 50}], by=cast.lotte, why="Apart"
    )
    assert one.target_value == 6 and not access.undo_descent(cast.lotte, one)
    assert access.undo_descent(cast.karim, one)
    actions.check_in(one, by=cast.lotte, value=Decimal(11))
    with pytest.raises(PermissionDenied, match="hangs on it"):
        actions.undo_descent(one, by=cast.lotte)


def test_a_merge_adds_up_and_is_as_closed_as_the_most_closed(cast, goals):
    actions.contribute(goals.unit, goals.shared, by=cast.lotte, share=Decimal(20))
    actions.contribute(goals.private, goals.shared, by=cast.lotte, share=Decimal(15))
    one = actions.merge([goals.unit, goals.private, goals.counted], by=cast.lotte, title="Samen", why="Eén geheel")
    assert (one.measure, one.visibility, one.state) == ("key_results", "private", "open")
    titles = sorted(row.title for row in KeyResult.objects.filter(goal=one))
    assert titles == ["Doel private", "Doel unit", "Ploegen", "Wachttijd"]
    assert Contribution.objects.get(goal=one).share == 35
    assert {_fresh(goal).state for goal in (goals.unit, goals.private, goals.counted)} == {"retired"}
    assert len(actions.undo_descent(one, by=cast.lotte)) == 3
    assert _fresh(goals.private).state == "open" and Contribution.objects.get(goal=goals.unit).share == 20


def test_what_does_not_go_together_is_not_merged(cast, goals):
    judged = a_goal(
        cast.lotte, "Te zien", measure="criteria", start_value=None, target_value=None, criteria=["Een"],
    )  # fmt: skip
    with pytest.raises(ValidationError, match="cannot become one"):
        actions.merge([goals.unit, judged], by=cast.lotte, title="x", why="x")
    with pytest.raises(PermissionDenied):
        actions.merge([goals.unit, a_goal(cast.karim)], by=cast.lotte, title="x", why="x")
    other = a_goal(
        cast.lotte, "Ook", measure="criteria", start_value=None, target_value=None, criteria=[("Twee", day(-9))],
    )  # fmt: skip
    one = actions.merge([judged, other], by=cast.lotte, title="Beide", why="x")
    assert [(row.text, row.due_date) for row in Criterion.objects.filter(goal=one)] == [
        ("Een", None),
        ("Twee", day(-9)),
    ]


def test_the_pages(cast, goals, sign_in):
    lotte, thomas = sign_in(cast.lotte), sign_in(cast.thomas)
    for name in ("offer", "split", "merge"):
        assert lotte.get(reverse(f"goals:{name}", args=[goals.unit.pk])).status_code == 200
        assert thomas.get(reverse(f"goals:{name}", args=[goals.unit.pk])).status_code == 404
        assert thomas.get(reverse(f"goals:{name}", args=[goals.organisation.pk])).status_code == 403
    sent = lotte.post(
        reverse("goals:offer", args=[goals.unit.pk]), {"person": cast.thomas.pk, "why": "Jij zit er dichter bij"}
    )
    assert sent.status_code == 302
    offer = HandOver.objects.get()
    page = thomas.get(reverse("goals:goal", args=[goals.unit.pk])).content.decode()
    assert "Jij zit er dichter bij" in page and reverse("goals:take", args=[offer.pk]) in page
    assert thomas.post(reverse("goals:take", args=[offer.pk]), {"answer": ""}).status_code == 302
    results = {f"result_{row.pk}": "2" for row in goals.results}
    sent = lotte.post(
        reverse("goals:split", args=[goals.counted.pk]),
        {"title_1": "Een", "title_2": "Twee", "portion_1": "50", "portion_2": "50", "why": "Te groot", **results},
    )
    assert sent.status_code == 302
    one = Goal.objects.latest("pk")
    assert KeyResult.objects.filter(goal=one).count() == 2
    assert (
        reverse("goals:undo_descent", args=[one.pk]) in lotte.get(reverse("goals:goal", args=[one.pk])).content.decode()
    )
    assert lotte.post(reverse("goals:undo_descent", args=[one.pk])).status_code == 302
    sent = lotte.post(
        reverse("goals:merge", args=[goals.private.pk]), {"goals": [goals.team.pk], "title": "Samen", "why": "x"}
    )
    assert sent.status_code == 302 and Goal.objects.latest("pk").title == "Samen"
