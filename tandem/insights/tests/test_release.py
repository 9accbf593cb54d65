"""The release gate: what is published of organisations that are made up, over quarters and weeks, tells of nobody."""

import itertools
import os
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.analyses.release import algebra
from tandem.insights import apart, bands, grouping
from tandem.insights.actions.freezing import chosen
from tandem.insights.counting import Seen, Waited, Written
from tandem.insights.publishing import Node, figures
from tandem.insights.states import Told
from tandem.insights.tests.organisations import Organisation

FULL = bool(os.environ.get("TANDEM_FULL"))
SEEDS = range(20 if FULL else 4)
QUARTERS, MINIMUM = 6, 5


def lived(organisation, quarters, minimum=MINIMUM, change=None):
    """The trees that are published, quarter after quarter."""
    trees, sets, leaves = [], [], []
    for number in range(quarters):
        if number:
            change(number) if change else organisation.live()
        tree = chosen(organisation.parents, organisation.seats, sets, leaves, minimum, Random(number))
        trees.append(tree)
        if tree:
            sets += [part.people for part in tree.walk()]
            leaves += [part.people for part in tree.leaves]
    return trees


def told_of(sets):
    """The people whose value is a weighted sum of figures over these sets, exactly (modulo a large prime)."""
    place = {person: at for at, person in enumerate(sorted(set().union(*sets)))}
    worlds = algebra.Worlds(len(place), algebra.WIDE)
    for people in sets:
        row = [False] * len(place)
        for person in people:
            row[place[person]] = True
        worlds.publish(np.array(row))
    return [person for person, at in place.items() if not worlds.basis[at].any()]


def near(sets, minimum):
    """Two published sets that differ by fewer than the minimum."""
    return [
        (len(first), len(second))
        for first, second in itertools.combinations(set(sets), 2)
        if 0 < len(first ^ second) < minimum
    ]


@pytest.mark.parametrize("seed", SEEDS)
def test_nobody_is_told_by_any_sum_and_no_two_sets_are_near(seed):
    organisation = Organisation(seed, 60 + 13 * seed)
    trees = [tree for tree in lived(organisation, QUARTERS) if tree]
    assert trees
    for tree in trees:  # what is published of each week of the quarter
        sets = [part.people for part in tree.walk()]
        assert min(map(len, sets)) >= 2 * MINIMUM
        assert told_of(sets) == []
    everything = [part.people for tree in trees for part in tree.walk()]
    assert near(everything, MINIMUM) == []
    assert told_of(everything) == []  # over all quarters together, even if nobody ever did otherwise


def test_enough_is_left_to_look_at():
    trees = lived(Organisation(7, 400), 8)
    assert all(trees)
    shares = [len(tree.people) / 400 for tree in trees]
    assert min(shares) > 0.75, shares
    assert min(len(tree.leaves) for tree in trees) >= 4


def test_a_draw_that_would_tell_is_drawn_anew(monkeypatch):
    """Else one person who was counted long ago would end the pulse for good."""
    organisation, asked, without_told = Organisation(7, 400), [], apart.without_told

    def at_last(whole, leaves):
        asked.append(whole)
        return without_told(whole, leaves) if len(asked) > 2 else None

    monkeypatch.setattr(apart, "without_told", at_last)
    assert chosen(organisation.parents, organisation.seats, [], [], MINIMUM, Random(0))
    assert len(asked) == 3


@settings(max_examples=200 if FULL else 15, deadline=None)
@given(st.data())
def test_no_sequence_of_quarters_tells_of_anybody(data):
    organisation = Organisation(data.draw(st.integers(0, 10_000)), data.draw(st.integers(12, 90)))

    def change(number):
        people = sorted(organisation.seats)
        for person in data.draw(st.lists(st.sampled_from(people), max_size=4, unique=True)) if people else ():
            del organisation.seats[person]
        for unit in data.draw(st.lists(st.sampled_from(sorted(organisation.parents)), max_size=4)):
            organisation.join(unit)

    trees = [tree for tree in lived(organisation, 4, change=change) if tree]
    everything = [part.people for tree in trees for part in tree.walk()]
    assert near(everything, MINIMUM) == []
    assert not everything or told_of(everything) == []


def test_a_small_unit_is_counted_with_its_smallest_neighbour():
    parents = {1: None, 2: 1, 3: 1, 4: 1}  # the whole, legal, finance, works
    seats = {person: 2 if person < 6 else 3 if person < 70 else 4 for person in range(400)}
    whole = grouping.divide(parents, seats, 10)
    assert [[unit for unit, _n, _own in part.covers] for part in whole.children] == [[3, 2], [4]]
    assert [part.size for part in whole.children] == [70, 330]


@st.composite
def counted_trees(draw):
    """A small tree of parts with sizes and counts."""
    minimum = draw(st.integers(2, 3))

    def part(depth):
        children = (
            [part(depth + 1) for _ in range(draw(st.integers(2, 3)))] if depth < 2 and draw(st.booleans()) else []
        )
        return grouping.Part([], frozenset(), children)

    whole = part(0)
    sizes, counts = {}, {}
    for leaf in whole.leaves:
        sizes[leaf] = draw(st.integers(2 * minimum, 2 * minimum + 2))
        counts[leaf] = draw(st.integers(0, sizes[leaf]))
    for one in whole.walk():
        sizes[one], counts[one] = (sum(found[leaf] for leaf in one.leaves) for found in (sizes, counts))
    return whole, sizes, counts, minimum


def possible(told, value, size, count, minimum):
    """Whether what is told of a group allows this value."""
    if told == Told.EXACT:
        return value == count
    if told == Told.FEW:
        return value < minimum
    if told == Told.MOST:
        return size - value < minimum
    return True


@settings(max_examples=400 if FULL else 60, deadline=None)
@given(counted_trees())
def test_numbers_leave_every_band_its_full_width(tree):
    whole, sizes, counts, minimum = tree
    if len(whole.leaves) > 5:
        return
    told = bands.told(whole, sizes, counts, minimum)
    groups, leaves = list(whole.walk()), whole.leaves
    below = [[leaves.index(leaf) for leaf in group.leaves] for group in groups]
    seen = [set() for _group in groups]
    for world in itertools.product(*(range(sizes[leaf] + 1) for leaf in leaves)):
        values = [sum(world[at] for at in places) for places in below]
        if all(
            possible(told[group], value, sizes[group], counts[group], minimum)
            for group, value in zip(groups, values, strict=True)
        ):
            for place, value in enumerate(values):
                seen[place].add(value)
    for group, values in zip(groups, seen, strict=True):
        if told[group] != Told.EXACT:  # neither nobody nor everybody can be excluded where it is not told
            assert len(values) >= minimum
        if told[group] == Told.FEW:
            assert 0 in values or counts[group] > 0
            assert values == set(range(minimum)) or not below_few(whole, told, group)
        assert values != {0} and values != {sizes[group]}


def below_few(whole, told, group):
    """Whether this is the highest group of its band: those below it share its width."""
    return not any(group in one.walk() and one is not group and told[one] == Told.FEW for one in whole.walk())


def test_points_and_waiting_need_enough_people():
    whole = Node(1, 60, [Node(2, 20), Node(3, 20), Node(4, 20)])
    nodes = [whole, *whole.children]
    seen = {2: Seen(9, 8, 14), 3: Seen(3, 2, 4), 4: Seen(8, 8, 9)}
    written = {2: Written(6, (1, 4, 5, 0)), 3: Written(2, (0, 0, 1, 1)), 4: Written(5, (0, 0, 6, 0))}
    waited = {2: Waited(7, 20, (1.0, 2.0, 3.0, 3.2, 8.0, 1.0, 1.0)), 3: Waited(0, 0, ()), 4: Waited(0, 0, ())}
    found = figures(nodes, seen, 5, written, waited)
    first, second, third = (found[node] for node in whole.children)
    assert found[whole]["gave"] == 20 and found[whole]["pieces"] == 27
    assert second["gave_told"] == Told.FEW and second["pieces"] is None and "points" not in second
    assert first["gave_told"] == Told.HIDDEN and first["pieces"] is None  # else the whole less it tells the second
    assert third["gave"] == 8 and "points" not in third  # all pieces in one band tell of each writer
    assert found[whole]["points"] == [6, 22, 66, 6]
    assert "answered" not in third and "answered" not in second
