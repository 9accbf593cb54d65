"""Progress as pure functions, against random numbers."""

import datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.goals import measures

numbers = st.decimals(-10_000, 10_000, places=2)
days = st.dates(datetime.date(2020, 1, 1), datetime.date(2030, 12, 31))


@given(numbers, numbers, numbers)
def test_progress_is_in_range_and_agrees_with_fractions(start, target, value):
    share = measures.progress(start, target, value)
    if start == target:
        assert share is None
        return
    assert 0 <= share <= 100
    exact = 100 * (Fraction(value) - Fraction(start)) / (Fraction(target) - Fraction(start))
    assert share == pytest.approx(float(min(max(exact, 0), 100)))


@given(numbers, numbers, numbers, numbers)
def test_progress_is_monotone_in_the_direction_of_the_target(start, target, one, other):
    if start == target:
        return
    nearer, farther = sorted((one, other), reverse=target > start)
    assert measures.progress(start, target, nearer) >= measures.progress(start, target, farther)


@given(days, st.integers(0, 1000), st.integers(-100, 1100))
def test_the_plan_is_in_range_and_monotone_over_time(starts, length, at):
    ends, on = starts + datetime.timedelta(days=length), starts + datetime.timedelta(days=at)
    here = measures.expected(starts, ends, on)
    assert 0 <= here <= measures.expected(starts, ends, on + datetime.timedelta(days=1)) <= 100
    assert measures.expected(starts, ends, ends) == 100


@given(st.lists(st.tuples(st.one_of(st.none(), st.floats(0, 100)), st.integers(1, 9)), max_size=6))
def test_a_weighted_mean_lies_between_its_parts(parts):
    mean, shares = measures.weighted(parts), [share for share, _weight in parts if share is not None]
    assert (mean is None) == (not shares)
    assert mean is None or min(shares) - 1e-9 <= mean <= max(shares) + 1e-9


def test_a_falling_target_counts_from_the_start_value():
    assert measures.progress(Decimal(15), Decimal(6), Decimal("12.3")) == pytest.approx(30)
    assert measures.progress(15, 6, 18) == 0
    assert measures.progress(15, 6, None) == 0
    assert measures.progress(None, 6, 18) is None
