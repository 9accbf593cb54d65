"""Courses of which the truth is known: better forecasts than simpler ones, and bands that hold what they say."""

import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.analyses.faults import BadInput
from tandem.analyses.trend.followed import trend
from tandem.analyses.trend.periods import MOST, periods

FULL = bool(os.environ.get("TANDEM_FULL"))
WORLDS = ("level", "slope", "walk", "settling")


def world(kind, people=200, times=7, seed=0):
    """True courses (people, times) and scores around them."""
    random = np.random.default_rng(seed)
    when = np.arange(times)
    true = 3 + random.normal(0, 0.5, people)[:, None] + 0.1 * when
    if kind == "slope":
        true = true + random.normal(0, 0.12, people)[:, None] * (when - times / 2)
    if kind == "walk":
        true = true + np.cumsum(random.normal(0, 0.3, (people, times)), axis=1)
    if kind == "settling":
        own = random.normal(0, 0.5, (people, times))
        for place in range(1, times):
            own[:, place] = 0.7 * own[:, place - 1] + np.sqrt(0.51) * own[:, place]
        true = true + own
    return true, true + random.normal(0, 0.5, true.shape)


def followed(score, **options):
    people, times = score.shape
    who = np.repeat([f"p{person:04d}" for person in range(people)], times)
    when = np.tile([str(2000 + time) for time in range(times)], people)
    return trend(who, periods(when), score.ravel(), **options)


@pytest.mark.parametrize("kind", WORLDS)
def test_the_forecast_beats_the_last_value_and_ones_own_line(kind):
    checks = [followed(world(kind, seed=seed)[1]).check for seed in range(5 if FULL else 1)]
    for check in checks:
        assert check.model < check.last_value and check.model < check.own_line and check.model < check.common
    assert np.mean([check.covered_90 for check in checks]) == pytest.approx(0.90, abs=0.04 if FULL else 0.07)
    assert np.mean([check.covered_50 for check in checks]) == pytest.approx(0.50, abs=0.06 if FULL else 0.10)


@pytest.mark.parametrize("kind", WORLDS)
def test_the_bands_hold_the_true_course(kind):
    true, score = world(kind, seed=10)
    found = followed(score)
    level = np.array([one.estimate for one in found.people])
    se = np.array([one.se for one in found.people])
    # The common course is known but for its own error, which is small here.
    assert (np.abs(level - true) < 1.645 * se).mean() == pytest.approx(0.90, abs=0.05)
    raw = np.abs(score - true).mean()
    assert np.abs(level - true).mean() < 0.9 * raw


def test_constantly_above_is_right_when_it_is_said():
    true, score = world("level", people=300, seed=4)
    found = followed(score)
    over = (true - true.mean(axis=0))[:, -3:] > 0
    said = np.array([one.state == "above" for one in found.people])
    under = np.array([one.state == "below" for one in found.people])
    assert said.sum() > 50 and under.sum() > 50 and (~said & ~under).sum() > 20
    assert over[said].all(axis=1).mean() > 0.9 and (~over[under]).all(axis=1).mean() > 0.9


def test_people_are_compared_inside_their_group():
    true, score = world("level", people=160, seed=6)
    team = np.arange(160) // 16
    lift = np.random.default_rng(2).normal(0, 1.0, 10)[team]
    found = followed(score + lift[:, None], group=np.repeat([f"T{one}" for one in team], score.shape[1]))
    assert len(found.groups) == 10
    last = np.array([one.estimate[-1] for one in found.groups])
    means = np.array([(score + lift[:, None])[team == one, -1].mean() for one in range(10)])
    assert np.corrcoef(last, means)[0, 1] > 0.95
    above = np.array([one.above for one in found.people])
    inside = true[:, -1] - np.array([true[team == one, -1].mean() for one in team])
    assert np.corrcoef(above, inside)[0, 1] > 0.7 and abs(np.corrcoef(above, lift)[0, 1]) < 0.3


def test_order_labels_shift_and_scale_change_nothing_but_themselves():
    _, score = world("slope", people=40, times=5)
    first = followed(score)
    who = np.repeat([f"p{person:04d}" for person in range(40)], 5)
    when = np.tile([str(2000 + time) for time in range(5)], 40)
    order = np.random.default_rng(0).permutation(200)
    names = np.array([f"x{one}" for one in who])[order]
    second = trend(names, periods(when[order]), 100 * score.ravel()[order] - 7)
    for one, other in zip(first.people, second.people, strict=True):
        assert other.name == f"x{one.name}"
        assert (other.estimate + 7) / 100 == pytest.approx(one.estimate, abs=0.01)
        assert other.forecast[2] / 100 == pytest.approx(one.forecast[2], rel=0.02)
    far = followed(score + 50_000)
    for one, other in zip(first.people, far.people, strict=True):
        assert other.forecast[0] - 50_000 == pytest.approx(one.forecast[0], abs=0.01)
    raised = score.copy()
    raised[3, -1] += 1
    assert followed(raised).people[3].forecast[0] > first.people[3].forecast[0]


@pytest.mark.parametrize(
    "times, kind, places",
    [
        (["2024", "2022", "2023"], "number", [2, 0, 1]),
        (["1.5", "2,5"], "number", [0, 1]),
        (["2024-Q1", "2024Q3", "2024-Q2"], "quarter", [0, 2, 1]),
        (["2024-03-01", "2024-01-01", "2024-02-01"], "day", [2, 0, 1]),
        (["31/01/2024", "31/03/2024", "29/02/2024"], "day", [0, 2, 0.93]),
        (["1/31/2024", "03/31/2024", "2/29/2024 0:00"], "day", [0, 2, 0.93]),
        (["31.12.23", "31.01.24"], "day", [0, 1]),
        (["2024/02/28", "2024/01/31"], "day", [1, 0]),
        (["12/2023", "1/2024"], "day", [0, 1]),
        (["Jan 2024", "Dec 2023", "Feb 2024"], "day", [1, 0, 2]),
        (["Mar-24", "Jan-24", "Feb-24"], "day", [2, 0, 1]),
        (["1 août 2024", "1 juin 2024", "1 juillet 2024"], "day", [2, 0, 1]),
        (["March 1, 2024", "February 1, 2024"], "day", [1, 0]),
        (["mrt", "jan", "feb"], "day", [2, 0, 1]),
        (["20240131", "20231231", "20240229"], "day", [1, 0, 2]),
        (["Q1 2024", "Q4 2023", "Q2 2024"], "quarter", [1, 0, 2]),
        (["H1 2024", "H2 2023", "H2 2024"], "quarter", [1, 0, 2]),
        (["phase 2", "market 2", "may be"], "name", [2, 0, 1]),
        (["wave 2", "wave 10", "wave 1"], "name", [1, 2, 0]),
    ],
)
def test_times_are_put_in_order(times, kind, places):
    found = periods(np.array(times))
    assert found.kind == kind and sorted(found.places) == pytest.approx(sorted(places), abs=0.08)
    assert found.places[found.codes] == pytest.approx(places, abs=0.08)


def test_many_days_become_months_and_one_period_is_refused():
    days = np.array([f"2024-{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 29)])
    found = periods(days)
    assert len(found.places) == 12 and found.names[2] == "2024-03"
    assert len(periods(np.arange(1000).astype(str)).places) <= MOST
    with pytest.raises(BadInput, match="one period"):
        periods(np.array(["2024", "2024"]))


@settings(max_examples=60 if FULL else 10, deadline=None)
@given(data=st.data())
def test_no_small_table_breaks_it(data):
    n = data.draw(st.integers(2, 14))
    who = np.array(data.draw(st.lists(st.sampled_from("abcd"), min_size=n, max_size=n)))
    when = np.array(data.draw(st.lists(st.sampled_from(["1", "2", "3", "9"]), min_size=n, max_size=n)))
    value = np.array(data.draw(st.lists(st.sampled_from([0.0, 1.0, 5.0]), min_size=n, max_size=n)))
    if len(set(when)) < 2:
        return
    found = trend(who, periods(when), value, np.where(who < "c", "x", "y"))
    for one in (*found.people, *found.groups, found.common):
        assert np.isfinite(one.estimate).all() and (one.se >= 0).all() and np.isfinite(one.forecast).all()
