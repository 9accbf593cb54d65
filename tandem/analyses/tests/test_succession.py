import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.analyses.succession import Candidate, Position, succession


def test_without_candidates_the_share_that_falls_open_is_the_chance_of_leaving():
    found = succession([Position("finance", "an")], {"an": 0.2}, years=2, draws=8_000)
    assert found.positions[0].open.estimate == pytest.approx(1 - 0.8**2, abs=0.02)
    hazard = -np.log(0.8)
    filled = (1 - np.exp(-2 * hazard)) / hazard / 2  # the mean of min(T, 2) / 2
    assert found.covered.estimate == pytest.approx(filled, abs=0.015)
    assert found.covered.low < filled < found.covered.high


def test_a_ready_candidate_fills_it_and_a_later_one_leaves_it_open_until_then():
    ready = [Position("finance", "an", [Candidate("bo", 0)])]
    assert succession(ready, {"an": 0.5, "bo": 0}, draws=500).all_filled.estimate == 1
    later = [Position("finance", "", [Candidate("bo", 1.5)])]
    found = succession(later, {"bo": 0}, years=3, draws=200)
    assert found.positions[0].years_open == pytest.approx(1.5)
    assert found.positions[0].open_at_end.estimate == 0


def test_one_candidate_fills_one_position_and_leaves_her_own_behind():
    two = [Position("a", "", [Candidate("bo")]), Position("b", "", [Candidate("bo")])]
    found = succession(two, {"bo": 0}, draws=100)
    assert found.covered.estimate == pytest.approx(0.5) and found.shared == {"bo": 2}
    chain = [Position("a", "", [Candidate("bo")]), Position("b", "bo", [Candidate("cy")])]
    found = succession(chain, {"bo": 0, "cy": 0}, draws=100)
    assert found.all_filled.estimate == 1 and found.positions[1].vacant.estimate == 1


def test_who_does_not_accept_does_not_come():
    found = succession([Position("a", "", [Candidate("bo", 0, 0.3)])], {"bo": 0}, draws=8_000)
    assert found.all_filled.estimate == pytest.approx(0.3, abs=0.02)


def test_the_same_seed_gives_the_same_futures():
    plan, leaving = [Position("a", "an", [Candidate("bo", 1)])], {"an": 0.3, "bo": 0.2}
    first, second = (succession(plan, leaving, draws=500, seed=4) for _ in range(2))
    assert first.covered == second.covered and first.covered != succession(plan, leaving, draws=500, seed=5).covered


@settings(max_examples=10, deadline=None)
@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 4), st.integers(0, 9))
def test_more_leaving_never_covers_more(first, second, ready, seed):
    low, high = sorted((first, second))
    plan = [Position("a", "an")]
    calm, busy = (succession(plan, {"an": p}, draws=100, seed=seed).covered.estimate for p in (low, high))
    assert calm >= busy
    helped = succession([Position("a", "an", [Candidate("bo", ready)])], {"an": high, "bo": 0.1}, draws=100, seed=seed)
    assert 0 <= helped.covered.low <= helped.covered.high <= 1


@pytest.mark.parametrize("leaving", [{}, {"an": 1.2}, {"an": float("nan")}])
def test_what_is_no_probability_is_refused(leaving):
    with pytest.raises(ValueError, match="probabilities"):
        succession([Position("a", "an")], leaving)
