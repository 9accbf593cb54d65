"""What may be published of answers over groups, so that nobody's answer can be worked out.

`release` takes who is in which group and what each answered; it gives the figures that may be published, those that may
not with the reason, a proof, and a state that the next wave must be given. What it promises of the published figures:

1. each is over at least ``minimum`` people;
2. any two of them, of whatever waves, are over the same people or differ by at least ``minimum`` people;
3. no one's answer lies in their row space, over all waves together, even if nobody ever changed an answer, nor so near
   to it that answers on a scale leave it no room (`choosing.Reach`);
4. no weighted sum of the figures of one wave speaks of fewer than ``minimum`` people (searched over all sets of up to
   four cells, a cell being the people who stand in the same groups: for a minimum of 5 that is all there is);
5. no group of which all gave the lowest, or all the highest, answer is published or can be worked out.

The reader is taken to know who is in each group. Source: linear disclosure as in Willenborg and De Waal, *Elements of
Statistical Disclosure Control* (2001), ch. 6; the proof is by duality (see `algebra`), in whole numbers. `verify`
checks it with code of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.release import algebra, choosing, planning
from tandem.analyses.release.planning import Figure

MANY = 300  # with more cells than this, fewer orders are tried
SETTLED = 4  # the largest sets of cells of which a combination could tell that are searched


@dataclass(frozen=True)
class Release:
    """What one wave publishes. ``figures`` and ``withheld`` together are all wishes that the plan led to."""

    figures: list[Figure]
    withheld: list[tuple[Figure, str]]  # with "small", "difference", "combination", "unanimous" or "proof"
    means: list[float]  # one for each published figure
    planned: int  # figures of the plan
    reaching: int  # of these, with at least the minimum of people
    proof: dict[str, Any]
    state: dict[str, Any]  # hand it to the next wave as `earlier`

    @property
    def as_planned(self) -> int:
        """Published figures over exactly a planned group."""
        return sum(not figure.joined for figure in self.figures)

    @property
    def kept(self) -> float:
        """Published figures, joined groups included, as a share of the planned ones that reach the minimum."""
        return min(len(self.figures) / self.reaching, 1.0) if self.reaching else 1.0


def release(
    memberships: Mapping[str, Sequence[str]],
    values: Sequence[float] | NDArray[np.float64],
    minimum: int = 5,
    *,
    plan: Sequence[Sequence[str]] | None = None,
    people: Sequence[str] | None = None,
    earlier: Mapping[str, Any] | None = None,
    wave: str = "",
    seed: int = 0,
) -> Release:
    """Which counts, sums and means over groups may be published.

    ``memberships``: for each column the level of each person, (n,) texts. ``values``: the answers, (n,), all finite.
    ``plan``: the column sets whose groups are wanted, most wanted first; the usual plan is everybody, each column and
    each crossing of two. ``people``: an id for each person, the same in every wave (needed with ``earlier``, the state
    of the release before). Raises BadInput on fewer than ``minimum`` people, ids that stand there twice, or columns of
    other lengths.
    """
    values = np.asarray(values, dtype=float)
    names = [str(person) for person in (people if people is not None else range(len(values)))]
    state = {"minimum": minimum, "sets": [], **(earlier or {})}
    _check(memberships, values, minimum, names, state)
    planned = planning.figures(memberships, plan if plan is not None else planning.crossings(list(memberships)))
    large = [figure for figure in planned if figure.size >= minimum]
    wishes = _different([*large, *planning.put_together(planned, minimum)])
    views, everyone = _views(wishes, values, minimum, names, state)
    random = np.random.default_rng(seed)
    tries = 1 if earlier else 4 if len(views[0].sizes) < MANY else 2
    choices = [choosing.choose(views, order, minimum, random) for order in _orders(wishes, random)[:tries]]
    choice = max(choices, key=lambda one: sum(not wishes[place].joined for place in one.published))
    figures = [wishes[place] for place in sorted(choice.published)]
    proof = _proof(choice, views, everyone, minimum, random)
    sets = [sorted(np.array(names)[figure.people].tolist()) for figure in figures]
    known = {tuple(people) for people in state["sets"]}
    return Release(
        figures=figures,
        withheld=[(wishes[place], choice.reasons[place]) for place in sorted(choice.reasons)]
        + [(figure, "small") for figure in planned if figure.size < minimum],
        means=[float(values[figure.people].mean()) for figure in figures],
        planned=len(planned),
        reaching=len(large),
        proof=proof | {"wave": wave},
        state={**state, "sets": [*state["sets"], *(people for people in sets if tuple(people) not in known)]},
    )


def _check(memberships: Mapping, values: NDArray, minimum: int, names: list[str], state: Mapping) -> None:
    if minimum < 2:
        raise BadInput("release.minimum_too_low", minimum=minimum)
    if state["minimum"] < minimum:
        raise BadInput("release.minimum_changed", before=state["minimum"], now=minimum)
    if not memberships or any(len(of) != len(values) for of in memberships.values()) or len(names) != len(values):
        raise BadInput("release.lengths")
    if len(values) < minimum:
        raise BadInput("release.too_few", count=len(values), minimum=minimum)
    if not np.isfinite(values).all():
        raise BadInput("release.not_finite")
    if len(set(names)) < len(names):
        twice = next(name for place, name in enumerate(names) if name in names[:place])
        raise BadInput("release.person_twice", person=twice)


def _different(wishes: list[Figure]) -> list[Figure]:
    """Without joined groups over people who are a wish already; planned groups stay, also over the same people."""
    seen = {figure.people.tobytes() for figure in wishes if not figure.joined}
    found = []
    for figure in wishes:
        if not figure.joined:
            found.append(figure)
        elif figure.people.tobytes() not in seen:
            seen.add(figure.people.tobytes())
            found.append(figure)
    return found


def _views(
    wishes: list[Figure], values: NDArray, minimum: int, names: list[str], state: Mapping[str, Any]
) -> tuple[list[choosing.View], list[tuple[list[str], NDArray[np.int64]]]]:
    """This wave alone, searched deeply; with earlier waves also all of them together. And who the cells are."""
    sets = np.array([figure.people for figure in wishes])
    extremes = (values.min(), values.max())
    same = [any((values[figure.people] == bound).all() for bound in extremes) for figure in wishes]
    hidden = sets[np.array(same, dtype=bool)]
    none = np.zeros((0, len(names)), dtype=bool)
    first, sizes, _ = choosing.divided(sets)
    alone = int((sizes < minimum).sum())
    deepest = min(SETTLED if alone <= algebra.DEEPEST else 3, max(minimum - 1, 1))
    views = [choosing.View(sets[:, first], sizes, none[:, first], hidden[:, first], deepest)]
    cells = [(names, first)]
    if state["sets"]:
        place = {name: at for at, name in enumerate(names)}
        for people in state["sets"]:
            for person in people:
                place.setdefault(person, len(place))
        before = np.zeros((len(state["sets"]), len(place)), dtype=bool)
        for row, people in zip(before, state["sets"], strict=True):
            row[[place[person] for person in people]] = True
        wide, wide_hidden = (np.pad(some, ((0, 0), (0, len(place) - len(names)))) for some in (sets, hidden))
        first, sizes, _ = choosing.divided(np.vstack([before, wide]))
        views.append(choosing.View(wide[:, first], sizes, before[:, first], wide_hidden[:, first], 2, algebra.WIDE))
        cells.append((list(place), first))
    return views, cells


def _orders(wishes: list[Figure], random: np.random.Generator) -> list[NDArray[np.int64]]:
    """Everybody first, then columns, then crossings, joined groups last; within these by size or by chance."""
    depth = np.array([len(figure.group) + (100 if figure.joined else 0) for figure in wishes])
    size = np.array([figure.size for figure in wishes])
    by_chance = [random.random(len(wishes)) for _ in range(2)]
    return [np.lexsort((key, depth)) for key in (-size, size, *by_chance)]


def _proof(
    choice: choosing.Choice,
    views: Sequence[choosing.View],
    cells: Sequence[tuple[list[str], NDArray[np.int64]]],
    minimum: int,
    random: np.random.Generator,
) -> dict[str, Any]:
    """Shifts of the cells' totals that no published figure notices: a row for each cell, named by one of its people."""
    parts = []
    for view, worlds, (people, first) in zip(views, choice.worlds, cells, strict=True):
        lead, sizes, shifts = choosing.shown(view, choice.published, worlds, random)
        rows = [
            {"person": people[first[at]], "people": int(size), "shift": shift.tolist()}
            for at, size, shift in zip(lead, sizes, shifts, strict=True)
        ]
        named = "this" if view is views[0] else "all"
        parts.append({"waves": named, "searched": view.deepest, "modulus": view.modulus, "cells": rows})
    return {"minimum": minimum, "worlds": parts}
