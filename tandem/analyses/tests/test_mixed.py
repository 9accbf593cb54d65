"""The mixed models equal published fits, agree with themselves, and do not depend on how the data are written."""

import csv
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.analyses.mixed import graph, ordinal, reml
from tandem.analyses.mixed.design import design, dummies, factor
from tandem.analyses.mixed.exact import Exact
from tandem.analyses.tests.worlds import ratings as world

DATA = Path(__file__).parents[3] / "tests" / "data" / "analyses"


def columns(file):
    with (DATA / file).open() as lines:
        rows = list(csv.DictReader(lines))
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}


def fitted(file, score, *groups, **options):
    data = columns(file)
    return reml.fit(design(data[score].astype(float), [factor(name, data[name]) for name in groups]), **options)


@pytest.mark.parametrize(
    "file, score, variances, criterion",
    [
        # lme4 1.1-31, REML
        ("Dyestuff.csv", "Yield", {"Batch": 1764.050006, "residual": 2451.249999}, 319.6543),
        ("Penicillin.csv", "diameter", {"plate": 0.7169051, "sample": 3.7311318, "residual": 0.3024150}, 330.8606),
        ("Pastes.csv", "strength", {"sample": 8.4337, "batch": 1.6573, "residual": 0.6780}, 246.9907),
    ],
)
def test_variances_equal_those_of_lme4(file, score, variances, criterion):
    found = fitted(file, score, *(name for name in variances if name != "residual"))
    assert found.exact and found.criterion == pytest.approx(criterion, abs=1e-4)
    for name, value in variances.items():
        assert found.variances[name] == pytest.approx(value, rel=1e-4), name


def test_a_balanced_design_equals_its_closed_form():
    data = columns("Dyestuff.csv")
    y = data["Yield"].astype(float).reshape(6, 5)
    within, between = y.var(axis=1, ddof=1).mean(), 5 * y.mean(axis=1).var(ddof=1)
    found = fitted("Dyestuff.csv", "Yield", "Batch")
    batches = found.effects["Batch"]
    true = (between - within) / 5
    kept = true / (true + within / 5)
    assert found.residual == pytest.approx(within, rel=1e-6) and batches.variance == pytest.approx(true, rel=1e-6)
    assert batches.estimate == pytest.approx(kept * (y.mean(axis=1) - y.mean()), rel=1e-6)
    assert batches.se == pytest.approx(np.sqrt(true * (1 - kept)), rel=1e-6)
    error = true * (1 - kept) + kept**2 * (true + within / 5) / 6 - 2 * 0
    assert batches.error == pytest.approx(np.sqrt(error), rel=1e-6)
    assert found.mean_se == pytest.approx(np.sqrt(between / 30), rel=1e-6)


def test_wine_by_laplace_equals_the_published_fit():
    data = columns("ordinal_wine.csv")
    blocks = [dummies(name, data[name]) for name in ("temp", "contact")]
    x, names = np.column_stack([block for block, _ in blocks]), [name for _, called in blocks for name in called]
    judge = factor("judge", data["judge"])
    found = ordinal.fit(design(data["rating"].astype(float), [judge], x, names))
    assert found.variances["judge"] == pytest.approx(1.279, rel=0.01)
    assert found.coefficients["temp: warm"][0] == pytest.approx(3.063, rel=0.01)
    assert found.coefficients["contact: yes"][0] == pytest.approx(1.835, rel=0.01)
    assert found.coefficients["temp: warm"][1] == pytest.approx(0.5954, rel=0.01)
    assert found.thresholds == pytest.approx([-1.624, 1.513, 4.229, 6.089], rel=0.01)
    assert -found.criterion / 2 == pytest.approx(-81.57, abs=0.01)


def test_the_gradients_are_those_of_the_criteria():
    ratee, rater, score, _ = world(60, seed=3)
    plan = design(score - 3, [factor("p", ratee), factor("r", rater)])
    machine, g = Exact(plan), np.array([0.4, 0.3])
    for place in range(2):
        step = 1e-5 * np.eye(2)[place]
        slope = (machine.at(g + step).criterion - machine.at(g - step).criterion) / 2e-5
        assert machine.at(g).gradient[place] == pytest.approx(slope, rel=1e-5)
    plan = design(np.clip(np.round(score), 2, 4), plan.factors, np.column_stack([ratee % 2]).astype(float), ["odd"])
    categories = ordinal.Ordinal(plan)
    at = categories.start() + 0.1
    for place in range(len(at)):
        step = 1e-4 * np.eye(len(at))[place]
        slope = (categories(at + step)[0] - categories(at - step)[0]) / 2e-4
        assert categories(at)[1][place] == pytest.approx(slope, rel=1e-4, abs=1e-4)


def test_many_levels_give_by_probes_what_few_give_exactly():
    ratee, rater, score, _ = world(500, seed=5)
    plan = design(score, [factor("p", ratee), factor("r", rater)])
    exact, probed = reml.fit(plan), reml.fit(plan, most_exact=10)
    assert exact.exact and not probed.exact
    for name, value in exact.variances.items():
        assert probed.variances[name] == pytest.approx(value, rel=0.01)
    assert probed.criterion == pytest.approx(exact.criterion, abs=3)
    for name in ("p", "r"):
        assert probed.effects[name].estimate == pytest.approx(exact.effects[name].estimate, abs=0.01)
        assert probed.effects[name].se == pytest.approx(exact.effects[name].se, rel=0.02)


@pytest.mark.parametrize("most_exact", [1300, 0])
def test_order_labels_shift_and_scale_change_nothing_but_themselves(most_exact):
    ratee, rater, score, _ = world(60, seed=7)
    first = reml.fit(design(score, [factor("p", ratee), factor("r", rater)]), most_exact=most_exact)
    order = np.random.default_rng(0).permutation(len(score))
    renamed = np.array([f"person {one}" for one in ratee])[order]
    other = reml.fit(
        design(1000 * score[order] - 5e4, [factor("p", renamed), factor("r", rater[order])]), most_exact=most_exact
    )
    close = {"rel": 1e-4} if most_exact else {"rel": 0.02}
    assert other.mean == pytest.approx(1000 * first.mean - 5e4, rel=1e-5)
    for name in ("p", "r", "residual"):
        assert other.variances[name] == pytest.approx(1e6 * first.variances[name], **close)
    place = {level: at for at, level in enumerate(other.effects["p"].levels)}
    again = np.array([other.effects["p"].estimate[place[f"person {level}"]] for level in first.effects["p"].levels])
    assert again / 1000 == pytest.approx(first.effects["p"].estimate, abs=1e-3 if most_exact else 0.01)


@settings(max_examples=200 if os.environ.get("TANDEM_FULL") else 15, deadline=None)
@given(data=st.data())
def test_no_small_table_breaks_the_fit(data):
    rows = data.draw(st.integers(3, 25))
    levels = data.draw(st.integers(2, 8))
    codes = [data.draw(st.lists(st.integers(0, levels), min_size=rows, max_size=rows)) for _ in range(2)]
    score = np.array(data.draw(st.lists(st.integers(1, 5), min_size=rows, max_size=rows)), dtype=float)
    factors = [factor("p", codes[0]), factor("r", codes[1])]
    found = reml.fit(design(score, factors))
    assert found.residual >= 0 and all(value >= 0 for value in found.variances.values())
    for effects in found.effects.values():
        assert np.isfinite(effects.estimate).all() and (effects.se >= 0).all()
        assert (effects.error >= effects.se - 1e-9).all()
        assert np.abs(effects.estimate).max() <= np.ptp(score) + 1e-6
    assert np.isfinite(ordinal.fit(design(score, factors)).effects["p"].estimate).all()


def test_aliased_covariates_are_left_out_and_named():
    ratee, rater, score, _ = world(30, seed=1)
    x = np.column_stack([ratee % 3, 2.0 * (ratee % 3) + 1, np.ones(len(score))])
    plan = design(score, [factor("r", rater)], x, ["a", "b", "c"])
    assert plan.names == ("mean", "a") and plan.aliased == ("b", "c")


def test_components_are_counted_from_the_largest():
    left, right = np.array([0, 0, 1, 2, 3]), np.array([0, 1, 1, 2, 2])
    lefts, rights = graph.components(left, right)
    assert lefts.tolist() == [0, 0, 1, 1] and rights.tolist() == [0, 0, 1]
    assert graph.same_partition(left, left + 3) and not graph.same_partition(left, right)
