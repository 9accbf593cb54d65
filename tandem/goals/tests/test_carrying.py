"""Over random links: what is carried and what is not is 100% of every goal, against a calculation of another kind."""

import os
from fractions import Fraction

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tandem.core import clock
from tandem.goals import actions, queries
from tandem.goals.models import Contribution, Goal
from tandem.goals.tests.conftest import day

FULL = bool(os.environ.get("TANDEM_FULL"))
SOME = settings(max_examples=300 if FULL else 25, deadline=None, suppress_health_check=list(HealthCheck))
STATES = ("open", "open", "open", "paused", "closed", "draft", "retired")
COUNTED = {"open", "paused", "closed"}
OWNERS = ("person", "person", "team", "unit")


@st.composite
def webs(draw):
    """Goals as (owner, state, value from 0 to 10 or None for criteria), and links as {(goal, parent): share}: goals
    hang on earlier ones only; what counts under a goal is at most the whole."""
    number = draw(st.integers(2, 12))
    goals = [("organisation", "open", draw(st.integers(0, 10)))]
    goals += [
        (draw(st.sampled_from(OWNERS)), draw(st.sampled_from(STATES)), draw(st.one_of(st.none(), st.integers(0, 10))))
        for _ in range(1, number)
    ]
    taken, links = dict.fromkeys(range(number), 0), {}
    for goal in range(1, number):
        for parent in draw(st.lists(st.integers(0, goal - 1), max_size=3, unique=True)):
            share = draw(st.one_of(st.none(), st.integers(1, 100)))
            if share and goals[goal][1] in COUNTED:
                share = min(share, 100 - taken[parent]) or None
                taken[parent] += share or 0
            links[goal, parent] = share
    return goals, links


def write(cast, goals, links):
    """The rows of a web."""
    owners = {
        "person": {"person": cast.lotte},
        "team": {"team": cast.team},
        "unit": {"unit": cast.units["WIL-PLAN"]},
        "organisation": {},
    }
    now, rows = clock.now(), []
    for owner, state, value in goals:
        road = {"measure": "criteria"} if value is None else {
            "measure": "number", "direction": "up", "start_value": 0, "target_value": 10, "current_value": value,
        }  # fmt: skip
        ended = {"ended_at": now} if state in ("closed", "retired") else {}
        rows.append(
            Goal.objects.create(
                title_nl="x",
                language="nl",
                state=state,
                created_at=now,
                starts_date=day(9),
                ends_date=day(-9),
                opened_at=None if state == "draft" else now,
                outcome="reached" if state == "closed" else "",
                **owners[owner],
                **road,
                **ended,
            )
        )
    for (goal, parent), share in links.items():
        Contribution.objects.create(goal=rows[goal], parent=rows[parent], share=share)
    return rows


def reckoned(goals, links, root):
    """{goal: (weight, carried)} of a root in exact fractions, from below: what a goal hangs on is asked first."""
    counts = [state in COUNTED for _owner, state, _value in goals]

    def weight(goal):
        if goal == root:
            return Fraction(1)
        return sum(
            (Fraction(share, 100) * weight(parent) for (below, parent), share in links.items()
             if below == goal and share and counts[goal] and (counts[parent] or parent == root)),
            start=Fraction(0),
        )  # fmt: skip

    found = {}
    for goal in range(len(goals)):
        over = sum(share for (below, parent), share in links.items() if parent == goal and share and counts[below])
        if weight(goal):
            found[goal] = (weight(goal), weight(goal) * (1 - Fraction(over, 100)))
    return found


@SOME
@given(web=webs())
def test_carried_and_uncovered_are_the_whole_of_every_goal(cast, web):
    goals, links = web
    with transaction.atomic():
        rows = write(cast, goals, links)
        for root in range(len(goals)):
            found = queries.carriers(rows[root], cast.lotte)
            mine = {row.goal: (row.weight, row.carried) for row in found.rows}
            should = {rows[key].pk: pair for key, pair in reckoned(goals, links, root).items()}
            _one, uncovered = should.pop(rows[root].pk)
            assert set(mine) == set(should)
            for key, (weight, carried) in should.items():
                assert mine[key] == (pytest.approx(float(weight)), pytest.approx(float(carried), abs=1e-9))
            assert found.uncovered == pytest.approx(float(uncovered), abs=1e-9)
            told = sum(carried for _weight, carried in mine.values()) + found.hidden_carried + found.uncovered
            assert told == pytest.approx(1)
        progress = {rows[n].pk: 0 if value is None else Fraction(value, 10) for n, (_o, _s, value) in enumerate(goals)}
        split = queries.split([rows[0].pk])[rows[0].pk]
        should = {rows[n].pk: pair for n, pair in reckoned(goals, links, 0).items() if n}
        assert split.carried == pytest.approx(float(sum(pair[1] for pair in should.values())), abs=1e-9)
        reached = float(sum(pair[1] * progress[key] for key, pair in should.items()))
        assert split.reached == pytest.approx(reached, abs=1e-9)
        told = sum(one.carried for one in split.groups.values()) + split.closed_carried
        assert told + split.uncovered == pytest.approx(1)
        transaction.set_rollback(True)


@SOME
@given(tries=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.one_of(st.none(), st.integers(1, 100)),
                                st.booleans()), max_size=25))  # fmt: skip
def test_whatever_people_try_no_circle_and_never_more_than_the_whole(cast, tries):
    with transaction.atomic():
        rows = write(cast, [("person", "open", 1)] * 6, {})
        for goal, parent, share, away in tries:
            try:
                with transaction.atomic():
                    if away:
                        actions.detach(rows[goal], rows[parent], by=cast.lotte, why="Toch niet")
                    else:
                        actions.contribute(rows[goal], rows[parent], by=cast.lotte, share=share)
            except (ValidationError, Contribution.DoesNotExist):
                continue
        links = {}
        for goal, parent in Contribution.objects.filter(goal__in=rows).values_list("goal", "parent"):
            links.setdefault(goal, set()).add(parent)
        assert not circles(links)
        with connection.cursor() as cursor:
            cursor.execute("SELECT COALESCE(SUM(share), 0) FROM goals_contribution GROUP BY parent_id ORDER BY 1 DESC")
            assert (cursor.fetchone() or [0])[0] <= 100
        transaction.set_rollback(True)


def circles(links):
    """Whether one comes back to a goal along {goal: parents}: those without parents are taken off until none is
    left."""
    left = {goal: set(parents) for goal, parents in links.items()}
    while free := [goal for goal, parents in left.items() if not parents & set(left)]:
        for goal in free:
            del left[goal]
    return bool(left)
