"""Shares of what goes together: they add up, they find what was put in, and chance stays below the mark."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.analyses import drivers
from tandem.analyses.mixed.design import dummies


def world(n=500, seed=0):
    random = np.random.default_rng(seed)
    x = random.normal(size=(n, 4))
    x[:, 1] += 0.5 * x[:, 0]
    return x, 1.0 * x[:, 0] + 0.5 * x[:, 1] + random.normal(size=n)


def weighed(x, y, **options):
    return drivers.drivers(
        y, [column[:, None] for column in x.T], [f"x{place}" for place in range(x.shape[1])], **options
    )


def test_shares_add_up_and_find_what_was_put_in():
    x, y = world()
    found = weighed(x, y)
    assert found.method == "shapley"
    assert sum(one.share for one in found.drivers) == pytest.approx(1)
    fitted = (
        np.column_stack([np.ones(len(y)), x]) @ np.linalg.lstsq(np.column_stack([np.ones(len(y)), x]), y, rcond=None)[0]
    )
    assert found.r2 == pytest.approx(1 - ((y - fitted) ** 2).sum() / ((y - y.mean()) ** 2).sum(), abs=1e-6)
    assert [one.clear for one in found.drivers] == [True, True, False, False]
    assert [one.direction for one in found.drivers[:2]] == [1, 1]
    assert all(one.low <= one.part <= one.high for one in found.drivers)
    assert found.r2_new == pytest.approx(found.r2, abs=0.05)


def test_two_uncorrelated_columns_get_their_own_part():
    x = np.array([[1.0, 1], [1, -1], [-1, 1], [-1, -1]] * 10)
    y = 2 * x[:, 0] + x[:, 1] + np.tile([0.1, -0.1, -0.1, 0.1], 10)
    found = weighed(x, y)
    total = 4 + 1 + 0.01
    assert [one.part for one in found.drivers] == pytest.approx([4 / total, 1 / total], abs=1e-6)


def test_relative_weights_come_close_to_shapley():
    x, y = world(seed=3)
    correlations = drivers.moments(np.column_stack([x, y]), np.ones(len(y)))
    groups = [np.array([place]) for place in range(4)]
    exact, close = drivers.shapley(correlations, groups), drivers.relative_weights(correlations, groups)
    assert close == pytest.approx(exact, abs=0.02) and close.sum() == pytest.approx(exact.sum(), abs=1e-6)


def test_chance_is_seldom_called_clear():
    random = np.random.default_rng(5)
    clear = [
        one.clear for _ in range(8) for one in weighed(random.normal(size=(120, 6)), random.normal(size=120)).drivers
    ]
    assert np.mean(clear) < 0.06


def test_categories_count_as_one_column_and_many_columns_are_weighed():
    random = np.random.default_rng(1)
    place = random.choice(["x", "y", "z"], 300)
    y = np.where(place == "y", 1.5, 0.0) + random.normal(size=300)
    noise = [random.normal(size=(300, 1)) for _ in range(12)]
    found = drivers.drivers(y, [dummies("place", place)[0], *noise], ["place", *map(str, range(12))])
    assert found.method == "relative weights" and found.drivers[0].clear and found.drivers[0].share > 0.6
    assert found.drivers[0].direction == 0


def test_order_and_scale_change_nothing():
    x, y = world(200)
    order = np.random.default_rng(0).permutation(200)
    first, second = weighed(x, y), weighed(1000 * x[order] - 3, 7 - 2 * y[order])
    for one, other in zip(first.drivers, second.drivers, strict=True):
        assert other.part == pytest.approx(one.part, abs=1e-6) and other.direction in (-one.direction, 0)
        assert (other.low, other.high) == pytest.approx((one.low, one.high), abs=0.05)


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_no_small_table_breaks_it(data):
    n, k = data.draw(st.integers(2, 15)), data.draw(st.integers(1, 3))
    values = st.sampled_from([0.0, 1.0, 2.0])
    x = np.array(data.draw(st.lists(st.lists(values, min_size=k, max_size=k), min_size=n, max_size=n)))
    y = np.array(data.draw(st.lists(values, min_size=n, max_size=n)))
    if n < k + 4 or np.ptp(y) == 0:
        with pytest.raises(ValueError):
            weighed(x, y)
        return
    found = weighed(x, y)
    assert 0 <= found.r2 <= 1 + 1e-6 and all(np.isfinite([one.part, one.low, one.high]).all() for one in found.drivers)
