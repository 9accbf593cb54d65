import itertools
import json
import os
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.analyses.faults import BadInput
from tandem.analyses.release import algebra, release, verify
from tandem.analyses.tests.organisations import organisation, waves

FULL = bool(os.environ.get("TANDEM_FULL"))


def document(releases):
    """What the command writes, with what the check needs."""
    shown = [
        {
            "wave": one.proof["wave"],
            "figures": [
                {"group": {column: list(levels) for column, levels in figure.group}, "n": figure.size, "mean": mean}
                for figure, mean in zip(one.figures, one.means, strict=True)
            ],
            "proof": one.proof,
        }
        for one in releases
    ]
    return json.loads(json.dumps({"minimum": releases[0].proof["minimum"], "waves": shown}))


def source(groups, values, people=None):
    names = people or [str(at) for at in range(len(values))]
    return names, [dict(zip(groups, row, strict=True)) for row in zip(*groups.values(), strict=True)], list(values)


def exposed(sets):
    """Who stands alone in the row space: by singular values, with nothing of the gate's own arithmetic."""
    matrix = np.unique(np.asarray(sets, dtype=float), axis=0)
    _, sizes, right = np.linalg.svd(matrix, full_matrices=False)
    basis = right[sizes > 1e-9 * sizes.max()]
    return np.flatnonzero((basis**2).sum(axis=0) > 1 - 1e-7)


def near(sets, minimum):
    matrix = np.asarray(sets, dtype=float)
    size = matrix.sum(axis=1)
    apart = np.rint(size[:, None] + size - 2 * matrix @ matrix.T)
    return int(((apart > 0) & (apart < minimum)).sum() // 2)


@pytest.mark.parametrize("seed", range(20 if FULL else 2))
def test_an_organisation_keeps_most_figures_and_exposes_nobody(seed):
    groups, values = organisation(seed)
    began = time.process_time()
    found = release(groups, values, 5)
    assert time.process_time() - began < 60
    sets = [figure.people for figure in found.figures]
    assert min(figure.size for figure in found.figures) >= 5
    assert len(exposed(sets)) == 0
    assert near(sets, 5) == 0
    assert found.kept >= 0.85
    assert found.as_planned / found.reaching >= 0.75
    assert verify.faults(document([found]), {"": source(groups, values)}, {}) == []


def test_waves_with_joiners_and_leavers_tell_of_nobody():
    made = waves(3, 400 if FULL else 120, 50 if FULL else 15)
    state, releases, rows = None, [], {}
    everybody = list(dict.fromkeys(person for people, _, _ in made for person in people))
    place = {person: at for at, person in enumerate(everybody)}
    sets = []
    for number, (people, groups, values) in enumerate(made):
        found = release(groups, values, 5, people=people, earlier=state, wave=str(number))
        state = json.loads(json.dumps(found.state))
        releases.append(found)
        rows[str(number)] = source(groups, values, people)
        columns = np.array([place[person] for person in people])
        for figure in found.figures:
            row = np.zeros(len(everybody), dtype=bool)
            row[columns[figure.people]] = True
            sets.append(row)
    assert sum(len(one.figures) for one in releases[1:]) > len(releases)
    assert len(exposed(sets)) == 0
    assert near(sets, 5) == 0
    assert verify.faults(document(releases), rows, {}) == []


def test_no_weighted_sum_speaks_of_fewer_than_the_minimum():
    """By trying every set of up to four people: the published figures without them must lose no rank."""
    random = np.random.default_rng(7)
    groups = {
        name: [f"{name}{one}" for one in random.integers(levels, size=36)] for name, levels in (("a", 3), ("b", 2))
    }
    found = release(groups, random.integers(1, 6, 36), 5)
    matrix = np.array([figure.people for figure in found.figures], dtype=float)
    full = np.linalg.matrix_rank(matrix)
    cells = np.unique(matrix, axis=1)
    assert len(found.figures) > 3
    for size in (1, 2, 3, 4):
        for some in itertools.combinations(range(cells.shape[1]), size):
            people = sum(int((matrix == cells[:, [cell]]).all(axis=0).sum()) for cell in some)
            if people < 5:
                assert np.linalg.matrix_rank(np.delete(cells, some, axis=1)) == full


def test_the_check_catches_a_figure_too_many_and_a_false_proof():
    groups, values = organisation(0, 600)
    found = release(groups, values, 5)
    good, rows = document([found]), {"": source(groups, values)}
    small = next(figure for figure, why in found.withheld if why == "small")
    more = json.loads(json.dumps(good))
    more["waves"][0]["figures"].append(
        {"group": {c: list(of) for c, of in small.group}, "n": small.size, "mean": float(values[small.people].mean())}
    )
    assert {name for name, _ in verify.faults(more, rows, {})} >= {"small", "unproved_this"}
    other = json.loads(json.dumps(good))
    other["waves"][0]["figures"][0]["mean"] += 0.1
    assert [name for name, _ in verify.faults(other, rows, {})] == ["other_figure"]
    bent = json.loads(json.dumps(good))
    for cell in bent["waves"][0]["proof"]["worlds"][0]["cells"]:
        cell["shift"] = [0] * len(cell["shift"])
    assert [name for name, _ in verify.faults(bent, rows, {})] == ["unproved_this"]


def test_where_a_gender_is_small_its_neighbour_is_withheld_or_joined():
    groups = {"unit": ["a"] * 12 + ["b"] * 12, "gender": ["F"] * 9 + ["M"] * 3 + ["F"] * 6 + ["M"] * 6}
    found = release(groups, np.arange(24) % 5, 5)
    published = {figure.group for figure in found.figures}
    assert (("unit", ("a",)),) in published
    assert (("unit", ("a",)), ("gender", ("F",))) not in published
    reasons = {figure.group: why for figure, why in found.withheld}
    assert reasons[("unit", ("a",)), ("gender", ("M",))] == "small"


def test_a_group_of_one_opinion_is_not_shown_nor_left_to_be_worked_out():
    groups = {"unit": ["a"] * 10 + ["b"] * 10 + ["c"] * 10}
    values = np.array([5.0] * 10 + [1, 2, 3, 4, 5] * 4)
    found = release(groups, values, 5)
    sets = np.array([figure.people for figure in found.figures], dtype=float)
    alone = np.array([one == "a" for one in groups["unit"]], dtype=float)
    assert np.linalg.matrix_rank(np.vstack([sets, alone])) == np.linalg.matrix_rank(sets) + 1


@settings(max_examples=100 if FULL else 12, deadline=None)
@given(st.data())
def test_nobody_is_exposed_whatever_the_groups(data):
    n = data.draw(st.integers(5, 60))
    columns = data.draw(st.integers(1, 3))
    level = st.sampled_from("abcd")
    groups = {str(c): data.draw(st.lists(level, min_size=n, max_size=n)) for c in range(columns)}
    minimum = data.draw(st.integers(2, 6))
    values = np.arange(n) % 7
    found = release(groups, values, minimum)
    sets = [figure.people for figure in found.figures]
    if sets:
        assert len(exposed(sets)) == 0
        assert near(sets, minimum) == 0
        assert min(figure.size for figure in found.figures) >= minimum
    assert verify.faults(document([found]), {"": source(groups, values)}, {}) == []
    order = np.random.default_rng(n).permutation(n)
    again = release({c: [of[at] for at in order] for c, of in groups.items()}, values[order], minimum)
    assert len(again.figures) == pytest.approx(len(found.figures), abs=2)


@pytest.mark.parametrize(
    ("groups", "values", "key"),
    [
        ({"a": ["x"] * 3}, [1, 2, 3], "too_few"),
        ({"a": ["x"] * 3}, [1, 2], "lengths"),
        ({}, [1] * 9, "lengths"),
        ({"a": ["x"] * 9}, [float("nan")] * 9, "not_finite"),
    ],
)
def test_what_cannot_be_released_is_refused_in_words(groups, values, key):
    with pytest.raises(BadInput) as problem:
        release(groups, values, 5)
    assert problem.value.key == f"release.{key}" and str(problem.value)


def test_one_group_is_one_figure_and_an_earlier_minimum_is_not_raised():
    found = release({"a": ["x"] * 9}, np.arange(9), 5, people=list("abcdefghi"))
    assert [figure.size for figure in found.figures] == [9, 9] and found.kept == 1
    with pytest.raises(BadInput, match="minimum of 5"):
        release({"a": ["x"] * 9}, np.arange(9), 8, people=list("abcdefghi"), earlier=found.state)


def test_cells_that_speak_alike_but_are_enough_people_do_not_stop_the_search():
    worlds = np.random.default_rng(0).integers(1, algebra.PRIME, size=(6, 7))
    worlds[3] = worlds[2] * 5 % algebra.PRIME
    assert algebra.told(worlds, np.array([1, 1, 3, 3, 3, 4]), 5) is None
    worlds[4] = (worlds[2] + 7 * worlds[0]) % algebra.PRIME
    assert sorted(algebra.told(worlds, np.array([1, 1, 2, 4, 1, 4]), 5) or []) == [0, 2, 4]
