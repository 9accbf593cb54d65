"""Which figures are wanted: everybody, each group of each column, and each crossing of columns."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Group = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Figure:
    """One planned figure: a count, a sum and a mean over the people of a group.

    ``group`` names for each column the levels that count; without columns it is everybody. Several levels of one
    column were put together because one alone has too few people.
    """

    group: Group
    people: NDArray[np.bool_]  # who is in it, in the order of the rows

    @property
    def size(self) -> int:
        """How many people are in it."""
        return int(self.people.sum())

    @property
    def joined(self) -> bool:
        """Whether levels were put together."""
        return any(len(levels) > 1 for _, levels in self.group)


def crossings(columns: Sequence[str], order: int = 2) -> list[tuple[str, ...]]:
    """The usual plan: no column (everybody), each column, each crossing of up to ``order`` columns."""
    sizes = range(min(order, len(columns)) + 1)
    return [chosen for size in sizes for chosen in itertools.combinations(columns, size)]


def figures(memberships: Mapping[str, Sequence[str]], plan: Sequence[Sequence[str]]) -> list[Figure]:
    """Each group of the plan with at least one person, in the order of the plan and of the levels."""
    coded = {name: np.unique(np.asarray(of, dtype=str), return_inverse=True) for name, of in memberships.items()}
    people = len(next(iter(memberships.values())))
    found = []
    for columns in plan:
        codes = np.column_stack([np.zeros(people, dtype=int), *(coded[name][1] for name in columns)])
        cells, where = np.unique(codes, axis=0, return_inverse=True)
        for number, cell in enumerate(cells):
            group = tuple((name, (str(coded[name][0][at]),)) for name, at in zip(columns, cell[1:], strict=True))
            found.append(Figure(group, where.ravel() == number))
    return found


def put_together(planned: Sequence[Figure], minimum: int) -> list[Figure]:
    """Groups under the minimum, joined with their smallest neighbours until those who are left reach it.

    Neighbours differ in one column only: the units of an organisation; the genders of one unit, and the units of one
    gender. A joined group is an extra wish: whether it may be published is decided like any other.
    """
    families: dict[tuple, list[Figure]] = {}
    for figure in planned:
        for place, (column, _) in enumerate(figure.group):
            key = (figure.group[:place], column, figure.group[place + 1 :])
            families.setdefault(key, []).append(figure)
    found = []
    for (before, column, after), members in families.items():
        members = sorted(members, key=lambda figure: figure.size)
        small = [figure for figure in members if figure.size < minimum]
        for figure in members[len(small) :]:
            if not small or sum(one.size for one in small) >= minimum:
                break
            small.append(figure)
        if 1 < len(small) < len(members) and sum(one.size for one in small) >= minimum:
            levels = tuple(sorted(one.group[len(before)][1][0] for one in small))
            people = np.logical_or.reduce([one.people for one in small])
            found.append(Figure((*before, (column, levels), *after), people))
    return found
