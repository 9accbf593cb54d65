import json
import os
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.analyses.faults import BadInput
from tandem.analyses.retention import crossing, models, retention, scores, survival, suspects
from tandem.analyses.retention.columns import Column, column, groups
from tandem.analyses.retention.source import outcome, read_source
from tandem.analyses.retention.telling import as_data, as_report
from tandem.analyses.words import Words

FULL = bool(os.environ.get("TANDEM_FULL"))


def number(name, values):
    values = np.asarray(values, dtype=float)
    texts = np.array(["" if np.isnan(value) else f"{value:g}" for value in values], dtype=object)
    return Column(name, "number", texts, values)


def category(name, values):
    return Column(name, "category", np.array(values, dtype=object), np.zeros(0))


def office(seed=0, n=600):
    """People who leave more with overtime and little pay; with the faults that files have."""
    random = np.random.default_rng(seed)
    overtime, pay, age = random.random(n) < 0.3, random.normal(3000, 600, n).round(), random.integers(20, 65, n)
    odds = -2.2 + 1.5 * overtime - 0.0012 * (pay - 3000)
    left = (random.random(n) < 1 / (1 + np.exp(-odds))).astype(int)
    rise = random.integers(5, 20, n)
    columns = [
        number("EmployeeCount", np.ones(n)),
        number("EmployeeNumber", np.arange(n) * 2 + 7),
        category("OverTime", np.where(overtime, "yes", "no")),
        number("Pay", pay),
        number("Age", age),
        number("YearsWorked", np.maximum(age - 22 + random.integers(-3, 3, n), 0)),
        number("Rise", rise),
        number("Rating", np.where(rise >= 15, 4, 3)),
        category("Status", np.where(left == 1, random.choice(["fired", "resigned"], n), "present")),
        category("Talk", np.where((left == 1) & (random.random(n) < 0.6), "held", "")),
        Column("Hired", "day", np.array([f"20{d:02}-01-01" for d in random.integers(10, 25, n)], object), np.zeros(0)),
    ]
    return columns, left


def test_faults_are_found_and_named_before_training():
    columns, left = office()
    found = {(fault.kind, fault.column): fault for fault in suspects.suspects(columns, left)}
    wanted = {"constant": "EmployeeCount", "identifier": "EmployeeNumber", "determined": "Rating", "target": "Status"}
    for kind, name in {**wanted, "after_event": "Talk", "day": "Hired"}.items():
        assert found[kind, name].left_out
    assert found["determined", "Rating"].other == "Rise"
    assert found["proxy", "YearsWorked"].other == "Age" and not found["protected", "Age"].left_out
    assert not any(name in {"OverTime", "Pay", "Rise"} for _, name in found)
    kept = suspects.suspects(columns, left, keep=["Rating"])
    assert [fault.left_out for fault in kept if fault.column == "Rating"] == [False]


def test_equal_rows_stay_in_one_fold_and_folds_have_their_share_of_leavers():
    random = np.random.default_rng(1)
    base = random.integers(0, 40, 500)
    left = (base % 4 == 0).astype(int)
    placed = crossing.folds(left, base, crossing.Plan(3, 5), seed=2)
    for time in placed:
        assert all(len(set(time[base == one])) == 1 for one in set(base))
        assert max(np.bincount(time, minlength=5)) < 200
    alone = crossing.folds(left, np.arange(500), crossing.Plan(1, 5), seed=2)[0]
    assert np.ptp(np.bincount(alone)) <= 2 and np.ptp(np.bincount(alone, weights=left)) <= 2
    assert (crossing.folds(left, base, crossing.Plan(3, 5), seed=2) == placed).all()


def test_scores_agree_with_what_others_compute():
    from sklearn.metrics import average_precision_score, roc_auc_score

    random = np.random.default_rng(3)
    event, chance = random.integers(0, 2, 300), random.random(300).round(1)
    assert suspects.auc(event, chance) == pytest.approx(roc_auc_score(event, chance))
    assert scores.pr_auc(event, chance) == pytest.approx(average_precision_score(event, chance))
    true = random.random(20000)
    happened = (random.random(20000) < true).astype(int)
    assert scores.calibration(happened, true) == pytest.approx((0, 1), abs=0.06)
    bold = 1 / (1 + ((1 - true) / true) ** 2)
    assert scores.calibration(happened, bold)[1] == pytest.approx(0.5, abs=0.03)


def test_the_curve_of_everybody_and_the_weighted_brier_without_censoring():
    duration, event = np.array([1.0, 2, 2, 3, 5, 8]), np.ones(6, dtype=int)
    _, share = scores.survival_steps(duration, event)
    assert share == pytest.approx([5 / 6, 3 / 6, 2 / 6, 1 / 6, 0])
    grid = np.array([1.0, 2.0, 3.0])
    still = np.tile([0.8, 0.5, 0.4], (6, 1))
    plain = [np.mean((still[:, at] - (duration > time)) ** 2) for at, time in enumerate(grid)]
    assert scores.ibs(duration, event, grid, still, (duration, event)) == pytest.approx(np.trapezoid(plain, grid) / 2)


def test_hazards_find_the_truth_in_spite_of_censoring():
    random = np.random.default_rng(4)
    n = 3000
    high = random.random(n) < 0.5
    time = random.geometric(np.where(high, 0.25, 0.1))
    seen = random.integers(1, 12, n)
    event, duration = (time <= seen).astype(int), np.minimum(time, seen).astype(float)
    columns = [category("load", np.where(high, "much", "little"))]
    model = survival.made("logit", 0).fit(columns, duration, event)
    still = model.survival(
        [one.taken(np.array([int(np.argmax(high)), int(np.argmin(high))])) for one in columns], np.arange(1, 9)
    )
    assert still[0] == pytest.approx(0.75 ** np.arange(1, 9), abs=0.04)
    assert still[1] == pytest.approx(0.9 ** np.arange(1, 9), abs=0.04)


def test_a_changing_ratio_fails_the_check_of_cox_and_a_constant_one_does_not():
    random = np.random.default_rng(5)
    n = 1500
    group = random.random(n) < 0.5
    same = random.exponential(np.where(group, 1.0, 2.0))
    crossing_over = np.where(group, random.weibull(3.0, n), random.weibull(0.6, n))
    columns = [category("group", np.where(group, "a", "b"))]
    p = [
        survival.Cox().fit(columns, time, np.ones(n, dtype=int)).proportional()[0]["p"]
        for time in (same, crossing_over)
    ]
    assert p[0] > 0.001 and p[1] < 1e-6


def test_an_office_is_learnt_and_told_without_a_person(tmp_path):
    columns, left = office(n=400)
    file = tmp_path / "office.csv"
    names = [one.name for one in columns]
    rows = [",".join([*names, "Left"])] + [
        ",".join([*(str(one.texts[at]) for one in columns), str(left[at])]) for at in range(len(left))
    ]
    file.write_text("\n".join(rows), encoding="utf-8")
    asked = {"file": file, "sheet": "", "missing": [], "event": "Left", "duration": "", "keep": [], "positive": ""}
    source = read_source(SimpleNamespace(**asked, exclude=["Hired"]))
    plan = crossing.Plan.of("1x3")
    found = retention(source.columns, source.event, plan=plan, seed=3, wanted=[("OverTime", "", "no")])
    assert found.metrics["logit"]["auc"] > 0.65 > 0.5
    assert found.changes[0]["column"] == "OverTime" and found.changes[0]["high"] < 0
    data = as_data(source, found, plan, 3, Words("en"))
    assert len(data["predictions"]) == 400 and {"auc", "pr_auc", "brier", "slope"} <= set(data)
    assert [row["event"] for row in data["predictions"]] == left.tolist()
    for language in ("en", "nl", "fr"):
        page = as_report(source, found, plan, Words(language)).html(Words(language))
        assert "cause" not in page.casefold() and str(columns[1].texts[7]) not in page.split()
    json.dumps(data["faults"])


def test_durations_are_judged_beside_the_curve_of_everybody():
    random = np.random.default_rng(6)
    n = 260
    load = random.random(n)
    time = np.ceil(random.exponential(6 * np.exp(-2 * load)))
    duration, event = np.minimum(time, 8.0), (time <= 8).astype(int)
    found = retention([number("load", load)], event, duration, plan=crossing.Plan(1, 2), seed=1)
    assert set(found.metrics) == {"baseline", "logit", "boosting", "cox"}
    assert found.metrics["baseline"]["c_index"] == pytest.approx(0.5)
    assert found.metrics["logit"]["c_index"] > 0.6
    assert found.metrics["logit"]["ibs"] < found.metrics["baseline"]["ibs"]
    assert found.cox["coefficients"][0]["estimate"] == pytest.approx(2, abs=0.7)


@pytest.mark.parametrize(
    ("values", "key"),
    [(["a", "b", "c"] * 9, "not_two"), (["maybe"] * 9, "one_value")],
)
def test_an_event_that_is_none_is_refused(values, key):
    with pytest.raises(BadInput) as problem:
        outcome(np.array(values, dtype=object), "Left", "", np.arange(len(values)) + 2)
    assert problem.value.key == f"retention.{key}" and "Left" in str(problem.value)


def test_the_number_of_a_person_with_several_rows_identifies_and_a_count_does_not():
    person = np.repeat(np.arange(1000, 1100), 3)
    columns = [number("employee_id", person), number("number_of_projects", person), number("x", person % 7)]
    event = np.random.default_rng(0).integers(0, 2, 300)
    found = {fault.column: fault.kind for fault in suspects.suspects(columns, event) if fault.kind == "identifier"}
    assert found == {"employee_id": "identifier"}


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        (["Yes", "No", "No"], "Yes"),
        (["1", "0", "0"], "1"),
        (["stay", "x", "stay"], "x"),
        (["2", "1", "2"], "2"),
        (["Dead", "Alive", "Dead"], "Dead"),
    ],
)
def test_the_word_for_leaving_is_found(texts, left):
    event, word = outcome(np.array(texts, dtype=object), "Left", "", np.arange(3) + 2)
    assert word == left and event.tolist() == [int(text == left) for text in texts]


@pytest.mark.parametrize(("event", "key"), [([0] * 40, "nobody_left"), ([1] * 40, "everybody_left")])
def test_without_two_outcomes_there_is_nothing_to_learn(event, key):
    with pytest.raises(BadInput) as problem:
        retention([number("x", np.arange(40) % 7)], np.array(event))
    assert problem.value.key == f"retention.{key}"


@pytest.mark.parametrize("text", ["5", "1x1", "0x5", "ax5", "5x5x5", ""])
def test_a_plan_that_is_none_is_refused(text):
    if text == "5":
        assert crossing.Plan.of(text) == crossing.Plan(1, 5)
        return
    with pytest.raises(BadInput):
        crossing.Plan.of(text)


@settings(max_examples=60 if FULL else 15, deadline=None)
@given(st.data())
def test_faults_never_crash_and_do_not_depend_on_the_order_of_rows(data):
    n = data.draw(st.integers(1, 50))
    cell = st.one_of(st.just(""), st.sampled_from(["a", "b", "é"]), st.integers(-3, 3).map(str))
    texts = [np.array(data.draw(st.lists(cell, min_size=n, max_size=n)), dtype=object) for _ in range(3)]
    event = np.array(data.draw(st.lists(st.integers(0, 1), min_size=n, max_size=n)))
    columns = [Column(f"c{at}", "category", text, np.zeros(0)) for at, text in enumerate(texts)]
    columns.append(number("age", np.where(event, np.nan, np.arange(n) % 5)))
    first = {(fault.kind, fault.column) for fault in suspects.suspects(columns, event)}
    turned = [one.taken(np.arange(n)[::-1]) for one in columns]
    assert first == {(fault.kind, fault.column) for fault in suspects.suspects(turned, event[::-1])}
    assert len(groups(columns, n)) == n


def test_a_level_that_the_training_never_met_counts_as_other():
    train, later = category("team", ["a", "b"] * 30), category("team", ["c", "", "a"])
    model = models.Logit().fit([train], np.array([0, 1] * 30))
    assert model.chance([later]).shape == (3,) and np.isfinite(model.chance([later])).all()


def test_columns_are_what_they_hold(tmp_path):
    from tandem.analyses.files import read

    file = tmp_path / "kinds.csv"
    file.write_text("n,d,c\n1,2024-01-31,x\n2.5,2024-02-01,\n,2024-03-01,y\n", encoding="utf-8")
    table = read(file)
    assert [column(table, name).kind for name in ("n", "d", "c")] == ["number", "day", "category"]
    assert column(table, "n").missing.tolist() == [False, False, True]
