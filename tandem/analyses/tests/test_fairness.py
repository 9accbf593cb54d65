"""Differences between groups: published results, exact intervals, and no alarm where chance explains it."""

import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.analyses.fairness import rates
from tandem.analyses.fairness.adjusted import adjusted_amounts, adjusted_rates
from tandem.analyses.fairness.calibration import calibrated
from tandem.analyses.fairness.compared import CANNOT_TELL, CONCERN, NO_SIGN, compare
from tandem.analyses.mixed.design import dummies
from tandem.analyses.tests.test_mixed import columns

FULL = bool(os.environ.get("TANDEM_FULL"))


def admissions():
    data = columns("UCBAdmissions.csv")
    hit = (data["Admit"] == "Admitted").astype(float)
    return hit, data["Gender"], data["Dept"], data["Freq"].astype(float)


def test_berkeley_is_withdrawn_when_departments_are_compared():
    hit, gender, department, count = admissions()
    plain = compare(hit, gender, weights=count)
    assert plain.state == CONCERN and plain.reference == "Male"
    assert plain.comparisons[0].gap.estimate == pytest.approx(0.142, abs=5e-4)
    found = compare(hit, gender, weights=count, stratum=department)
    inside = found.comparisons[0].strata
    assert inside.odds_ratio == pytest.approx(0.9047, abs=1e-4)
    assert (inside.odds_low, inside.odds_high) == pytest.approx((0.7719, 1.0603), abs=1e-4)  # R, mantelhaen.test
    assert inside.p == pytest.approx(0.2323, abs=1e-4)
    assert found.state == NO_SIGN and found.comparisons[0].withdrawn
    assert inside.p_same < 0.05


def test_the_pay_gap_of_professors_adjusts_as_in_the_books():
    data = columns("Salaries_professors.csv")
    blocks = [dummies(name, data[name])[0] for name in ("rank", "discipline")]
    years = [data[name].astype(float)[:, None] for name in ("yrs.since.phd", "yrs.service")]
    found = compare(data["salary"].astype(float), data["sex"], covariates=np.column_stack([*blocks, *years]))
    one = found.comparisons[0]
    assert found.kind == "amount" and one.crude == CONCERN and one.withdrawn and one.state == CANNOT_TELL
    assert one.gap.estimate == pytest.approx(14088, abs=1)
    assert one.adjusted.estimate == pytest.approx(4783.5, abs=0.1) and one.adjusted.p == pytest.approx(0.216, abs=5e-4)


@pytest.mark.parametrize("n, alarms", [(30, 0.64), (100, 0.44), (300, 0.17)])
def test_the_four_fifths_rule_alone_raises_these_false_alarms(n, alarms):
    assert rates.false_alarms(n, n, 0.2) == pytest.approx(alarms, abs=0.02)


@pytest.mark.parametrize("n", [30, 100, 300])
def test_three_states_raise_few_false_alarms(n):
    from scipy.stats import binom

    hits = np.arange(int(binom.ppf(1e-4, n, 0.2)), int(binom.ppf(1 - 1e-4, n, 0.2)) + 1)
    wrong = 0.0
    for a in hits:
        for b in hits[hits > a]:
            if a / n < 0.8 * b / n and rates.fisher_mid_p(int(a), n, int(b), n) < 0.05:
                wrong += 2 * binom.pmf(a, n, 0.2) * binom.pmf(b, n, 0.2)
    assert wrong < 0.055


def test_exact_tests_equal_published_values():
    from scipy.stats import fisher_exact, hypergeom

    p = fisher_exact([[3, 1], [1, 3]]).pvalue
    mine = hypergeom.pmf(3, 8, 4, 4)
    assert rates.fisher_mid_p(3, 4, 1, 4) == pytest.approx(p - mine, abs=1e-12)  # two tables as likely, half of each
    assert rates.rate_interval(0, 20) == pytest.approx((0, 0.1684), abs=1e-4)  # Clopper and Pearson
    assert rates.rate_interval(5, 20) == pytest.approx((0.0866, 0.4910), abs=1e-4)
    assert rates.holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])


def test_the_exact_interval_holds_what_it_says_and_meets_the_score_interval():
    from scipy.stats import binom

    n, m, p, q = 8, 9, 0.3, 0.5
    inside = 0.0
    for a in range(n + 1):
        for b in range(m + 1):
            chance = binom.pmf(a, n, p) * binom.pmf(b, m, q)
            if chance > 1e-4:
                low, high, how = rates.ratio_interval(a, n, b, m)
                assert how == "exact"
                inside += chance * (low <= p / q <= high)
    assert inside >= 0.945
    exact, score = rates.ratio_interval(24, 240, 48, 240), rates.ratio_interval(25, 250, 50, 250)
    assert score[2] == "score" and exact[:2] == pytest.approx(score[:2], rel=0.08)


def test_a_small_group_is_in_no_figure():
    group = np.array(["a"] * 20 + ["b"] * 20 + ["c"] * 4)
    outcome = np.tile([0.0, 1.0], 22)
    found = compare(outcome, group)
    assert found.hidden == 1 and [one.name for one in found.groups] == ["a", "b"]
    assert sum(one.n for one in found.groups) == 40
    with pytest.raises(ValueError):
        compare(outcome, group, minimum=30)


def test_a_logit_finds_the_gap_that_is_there():
    random = np.random.default_rng(0)
    n = 20_000
    group, skill = (random.random(n) < 0.5).astype(float), random.normal(size=n)
    skill = skill - 0.5 * group
    hit = (random.random(n) < 1 / (1 + np.exp(-(skill - 0.5 * group)))).astype(float)
    chances = [1 / (1 + np.exp(-(skill - 0.5 * one))) for one in (0, 1)]
    gap = adjusted_rates(hit, np.ones(n), group[:, None], skill[:, None])[0]
    assert gap.estimate == pytest.approx(np.mean(chances[0] - chances[1]), abs=3 * gap.se)
    assert adjusted_amounts(hit, np.ones(n), group[:, None], group[:, None])[0].p != 0  # aliased: no gap


def test_predictions_are_judged_group_by_group():
    predicted = np.array([0.1, 0.2, 0.8, 0.9] * 50)
    hit = np.array([0, 0, 1, 1] * 50, dtype=float)
    found = calibrated(hit, predicted, np.ones(200))
    assert found.auc == 1 and (found.expected, found.observed) == pytest.approx((0.5, 0.5))
    assert calibrated(hit, np.full(200, 0.5), np.ones(200)).auc == 0.5
    assert np.isnan(calibrated(np.ones(200), predicted, np.ones(200)).slope)


counts = st.integers(0, 60)


@settings(max_examples=200 if FULL else 15, deadline=None)
@given(a=counts, b=counts, c=counts, d=counts)
def test_ratios_are_ordered_and_swap_with_the_groups(a, b, c, d):
    n, m = a + b, c + d
    if not n or not m:
        return
    low, high, _ = rates.ratio_interval(a, n, c, m)
    assert 0 <= low <= high
    if a and c:
        middle = rates.ratio(a, n, c, m)
        assert low <= middle * 1.001 and middle <= high * 1.001
        back_low, back_high, _ = rates.ratio_interval(c, m, a, n)
        assert (back_low, back_high) == pytest.approx((1 / high, 1 / low), rel=0.02)
    assert rates.fisher_mid_p(a, n, c, m) == pytest.approx(rates.fisher_mid_p(c, m, a, n))
    assert 0 <= rates.fisher_mid_p(a, n, c, m) <= 1
    if a < n and a and c:
        assert rates.ratio_interval(a + 1, n, c, m)[0] >= low * 0.95  # exact tails are steps: rising, but for a little


@settings(max_examples=200 if FULL else 10, deadline=None)
@given(data=st.data())
def test_no_small_table_breaks_the_comparison(data):
    n = data.draw(st.integers(2, 30))
    group = np.array(data.draw(st.lists(st.sampled_from("abc"), min_size=n, max_size=n)))
    values = data.draw(st.sampled_from([[0.0, 1.0], [0.0, 1.0, 2.5], [7.0]]))
    outcome = np.array(data.draw(st.lists(st.sampled_from(values), min_size=n, max_size=n)))
    extra = np.array(data.draw(st.lists(st.sampled_from([0.0, 1.0]), min_size=n, max_size=n)))
    if len(set(group)) < 2:
        return
    found = compare(outcome, group, covariates=extra[:, None], stratum=extra.astype(str), minimum=1)
    order = np.random.default_rng(n).permutation(n)
    again = compare(
        outcome[order], group[order], covariates=extra[order][:, None], stratum=extra[order].astype(str), minimum=1
    )
    assert [one.state for one in found.comparisons] == [one.state for one in again.comparisons]
    assert found.state in {CONCERN, NO_SIGN, CANNOT_TELL}
