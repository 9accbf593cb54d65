"""What is said of raters and rated is right where the truth is known, and is refused where it cannot be."""

import os
import time

import numpy as np
import pytest

from tandem.analyses import ratings
from tandem.analyses.shrinkage import shrink
from tandem.analyses.tests.test_mixed import columns
from tandem.analyses.tests.worlds import ratings as world

FULL = bool(os.environ.get("TANDEM_FULL"))


def analysed(ratee, rater, score, **options):
    return ratings.analyse(score, ratee=ratee.astype(str), rater=rater.astype(str), **options)


def correlation(found, true):
    effects = found.fit.effects["ratee"]
    people = np.array(effects.levels, dtype=int)
    return np.corrcoef(effects.estimate, true[people])[0, 1]


def test_12_000_people_are_fitted_with_intervals_that_hold_what_they_say():
    people = 12_000 if FULL else 3_000
    ratee, rater, score, true = world(people, seed=11)
    began = time.process_time()
    found = analysed(ratee, rater, score)
    assert time.process_time() - began < 10
    effects = found.fit.effects["ratee"]
    assert found.components == 1 and found.separable and not found.fit.exact
    off = np.abs(effects.estimate - true[np.array(effects.levels, dtype=int)])
    assert 0.85 <= (off < ratings.Z90 * effects.error).mean() <= 0.93
    raw = np.bincount(ratee, score) / np.bincount(ratee)
    assert correlation(found, true) > np.corrcoef(raw, true)[0, 1] + 0.01
    for role, value in (("ratee", 0.25), ("rater", 0.20), ("residual", 0.55)):
        assert found.variance[role] == pytest.approx(value, rel=0.15)


def test_raters_of_the_own_team_only_are_no_ground_for_a_ranking():
    ratee, rater, score, _ = world(400, seed=2, others=0)
    found = analysed(ratee, rater, score)
    assert found.components == 50 and not found.separable
    assert np.bincount(found.component["ratee"]).tolist() == [8] * 50


def test_cases_that_all_raters_judge_link_the_teams():
    ratee, rater, score, true = world(400, seed=2, others=0)
    raters = np.unique(rater)
    random = np.random.default_rng(0)
    severe = {one: score[rater == one].mean() - 3 - true[ratee[rater == one]].mean() for one in raters}
    names = [*ratee.astype(str)]
    givers, scores = [*rater.astype(str)], [*score]
    for case, level in enumerate((2.0, 3.0, 4.0, 3.5)):
        for one in raters:
            names.append(f"case {case}")
            givers.append(str(one))
            scores.append(level + severe[one] + random.normal(0, 0.5))
    cases = [f"case {case}" for case in range(4)]
    found = ratings.analyse(np.array(scores), ratee=names, rater=givers, anchors=cases)
    assert found.components == 1 and found.separable
    assert not set(cases) & set(found.fit.effects["ratee"].levels)
    gap = found.anchors["case 2"][0] - found.anchors["case 0"][0]
    assert gap == pytest.approx(2.0, abs=0.2)


def test_a_group_in_which_scores_are_higher_is_seen_as_a_group():
    ratee, rater, score, _ = world(400, seed=4)
    team = ratee // 8
    lift = np.random.default_rng(1).normal(0, 0.7, team.max() + 1)
    found = ratings.analyse(
        score + lift[team], ratee=ratee.astype(str), rater=rater.astype(str), group=team.astype(str)
    )
    groups = found.fit.effects["group"]
    assert np.corrcoef(groups.estimate, lift[np.array(groups.levels, dtype=int)])[0, 1] > 0.9
    assert found.variance["group"] == pytest.approx(0.49, rel=0.5)


def test_severity_that_was_put_in_is_found():
    ratee, rater, score, _ = world(700, seed=8)
    random = np.random.default_rng(3)
    raters = np.unique(rater)
    marked = random.choice(raters, len(raters) * 15 // 100, replace=False)
    sign = dict(zip(marked, random.choice([-1.0, 1.0], len(marked)), strict=True))
    bias = np.array([sign.get(one, 0.0) for one in rater])
    found = analysed(ratee, rater, score + 2 * bias).fit.effects["rater"]
    put = np.array([sign.get(int(level), 0.0) for level in found.levels])
    seen = found.n >= 5
    for side in (-1.0, 1.0):
        hit, estimate = (put == side)[seen], side * found.estimate[seen]
        order = np.argsort(np.argsort(estimate))
        auc = (order[hit].sum() - hit.sum() * (hit.sum() - 1) / 2) / (hit.sum() * (~hit).sum())
        assert auc >= 0.93


def test_new_scores_are_foretold_better_than_by_averages():
    ratee, rater, score, _ = world(600, seed=6)
    out = np.random.default_rng(0).random(len(score)) < 0.2
    found = analysed(ratee[~out], rater[~out], score[~out])
    foretold = found.fit.predict({"ratee": ratee[out].astype(str), "rater": rater[out].astype(str)})
    sums, n = np.bincount(ratee[~out], score[~out], 600), np.bincount(ratee[~out], minlength=600)
    average = np.where(n > 0, sums / np.maximum(n, 1), score[~out].mean())[ratee[out]]
    assert np.std(score[out] - foretold) < np.std(score[out] - average) - 0.02


def managed(random, peers, anchors):
    """480 people, 60 managers: the simulation of R2, in which a fifth of the differences lies between teams."""
    team = np.arange(480) // 8
    true = random.normal(0, np.sqrt(0.20), 480) + random.normal(0, np.sqrt(0.05), 60)[team]
    severe = random.normal(0, np.sqrt(0.2), 60 + 480 * peers)
    everybody = np.arange(480)
    rater = np.concatenate([team, *(60 + 480 * peer + everybody for peer in range(peers))])  # each peer is met once
    ratee = np.tile(everybody, 1 + peers)
    score = true[ratee] + severe[rater] + random.normal(0, np.sqrt(0.55), len(ratee))
    cases, judges = np.repeat(np.arange(anchors), 60), np.tile(np.arange(60), anchors)
    level = random.normal(0, 0.5, anchors)[cases]
    judged = level + severe[judges] + random.normal(0, np.sqrt(0.55), len(judges))
    found = ratings.analyse(
        np.concatenate([score, judged]),
        ratee=[*ratee.astype(str), *(f"case {case}" for case in cases)],
        rater=[*rater.astype(str), *judges.astype(str)],
        anchors=[f"case {case}" for case in range(anchors)],
    )
    raw = np.bincount(ratee, score) / (1 + peers)
    return true, raw, raw - (np.bincount(team, raw) / 8)[team], found  # each manager's team on the same average


def test_raters_beat_arithmetic_and_centring_makes_it_worse():
    random = np.random.default_rng(2)
    seen: dict[str, list[float]] = {}
    for _ in range(30 if FULL else 6):
        for peers, anchors in ((0, 0), (0, 6), (4, 0), (4, 6)):
            true, raw, centred, found = managed(random, peers, anchors)
            for name, values in (("raw", raw), ("centred", centred)):
                seen.setdefault(f"{name} {peers}", []).append(np.corrcoef(true, values)[0, 1])
            if "ratee" in found.fit.effects:
                seen.setdefault(f"mixed {peers} {anchors}", []).append(correlation(found, true))
    means = {name: float(np.mean(values)) for name, values in seen.items()}
    expected = {
        "raw 0": 0.50, "centred 0": 0.44, "mixed 0 6": 0.52, "raw 4": 0.78, "mixed 4 0": 0.80, "mixed 4 6": 0.81,
    }  # fmt: skip
    assert {name: means[name] for name in expected} == pytest.approx(expected, abs=0.02 if FULL else 0.03)
    assert means["centred 0"] < means["raw 0"] and means["centred 4"] < means["raw 4"] < means["mixed 4 0"]


@pytest.mark.parametrize(
    "one, target, need", [(0.45, 0.8, 5), (0.52, 0.8, 4), (0.65, 0.8, 3), (0.9, 0.8, 1), (1.0, 0.8, 1)]
)
def test_so_many_raters_are_needed(one, target, need):
    assert ratings.raters_for(one, target) == need


def test_a_higher_score_never_lowers_an_estimate():
    ratee, rater, score, _ = world(40, seed=9)
    before = analysed(ratee, rater, score).fit.effects["ratee"]
    for more in (0.2, 1.0):
        lifted = score + more * (ratee == 5)
        after = analysed(ratee, rater, lifted).fit.effects["ratee"]
        place = after.levels.index("5")
        assert after.estimate[place] > before.estimate[before.levels.index("5")]
        before = after


@pytest.mark.parametrize(
    "ratee, rater, score, left_out",
    [
        ("xyz", "aaa", [1, 2, 4], {"ratee": "single", "rater": "one"}),
        ("xxx", "abc", [1, 2, 4], {"ratee": "one", "rater": "single"}),
        ("xxyy", "aabb", [1, 2, 2, 4], {"rater": "same"}),
        ("xyxy", "aabb", [3, 3, 3, 3], {}),
    ],
)
def test_what_cannot_be_told_apart_is_left_out(ratee, rater, score, left_out):
    found = ratings.analyse(np.array(score, dtype=float), ratee=list(ratee), rater=list(rater))
    assert found.left_out == left_out
    assert all(found.variance[role] is None for role in left_out)


def test_ballplayers_are_drawn_in_as_efron_and_morris_did():
    data = columns("EfronMorris.csv")
    seen, true = data["y"].astype(float), data["p"].astype(float)
    mean = seen.mean()
    found = shrink(seen, np.full(18, mean * (1 - mean) / 45))
    assert found.kept[0] == pytest.approx(0.212, abs=0.001)
    assert ((seen - true) ** 2).sum() == pytest.approx(0.0754, abs=1e-4)
    assert ((found.estimate - true) ** 2).sum() <= 0.022
    rates = ratings.of_rates(seen, data["name"], np.full(18, 45.0))
    assert rates.fit.mean + rates.fit.effects["ratee"].estimate == pytest.approx(found.estimate)
    assert shrink(np.array([1.0, 2.0]), np.ones(2)).estimate.tolist() == [1, 2]
    assert shrink(np.full(9, 0.5), np.ones(9)).estimate == pytest.approx(0.5)
