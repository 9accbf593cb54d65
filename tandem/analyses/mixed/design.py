"""Rows become codes: what stands in the columns of X and in the blocks of Z."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Codes = NDArray[np.int64]


@dataclass(frozen=True)
class Factor:
    """A grouping of rows: `codes` (n,) points into `levels` (q,); -1 where the row belongs to no level."""

    name: str
    levels: tuple[str, ...]
    codes: Codes

    @property
    def counts(self) -> Codes:
        """How many rows each level has, (q,)."""
        return np.bincount(self.codes[self.codes >= 0], minlength=len(self.levels))

    def total(self, values: Floats) -> Floats:
        """Z' v: the sum of `values` (n,) or (n, m) over the rows of each level."""
        here = self.codes >= 0
        if values.ndim == 1:
            sums = np.bincount(self.codes[here], weights=values[here], minlength=len(self.levels))
            return sums.astype(float)
        columns = [self.total(values[:, place]) for place in range(values.shape[1])]
        return np.column_stack(columns) if columns else np.zeros((len(self.levels), 0))

    def spread(self, effects: Floats) -> Floats:
        """Z u: the effect (q,) of each row's level, (n,)."""
        return np.where(self.codes >= 0, effects[self.codes], 0.0)


@dataclass(frozen=True)
class Design:
    """`y` (n,), `x` (n, p) of full column rank whose first column is 1, and the factors."""

    y: Floats
    x: Floats
    factors: tuple[Factor, ...]
    names: tuple[str, ...] = ("mean",)
    aliased: tuple[str, ...] = ()
    centres: tuple[float, ...] = ()  # what was taken from each covariate

    @property
    def degrees(self) -> int:
        """n - p, on which the residual variance rests."""
        return len(self.y) - self.x.shape[1]


def factor(name: str, values: Sequence[Any] | NDArray[Any], none: Sequence[str] = ()) -> Factor:
    """Code a column of ids; those in `none` get no level. Levels stand in the order in which they first appear."""
    places: dict[str, int] = {}
    left_out = set(none)
    codes = np.array(
        [-1 if value in left_out else places.setdefault(value, len(places)) for value in map(str, values)],
        dtype=np.int64,
    )
    return Factor(name, tuple(places), codes)


def dummies(name: str, values: NDArray[Any]) -> tuple[Floats, list[str]]:
    """A category as 0/1 columns (n, k - 1) beside its first level in order, with their names."""
    levels = sorted(set(map(str, values)))
    text = values.astype(str)
    columns = [(text == level).astype(float) for level in levels[1:]]
    return np.column_stack(columns) if columns else np.zeros((len(values), 0)), [f"{name}: {one}" for one in levels[1:]]


def design(y: Floats, factors: Sequence[Factor], covariates: Floats | None = None, names: Sequence[str] = ()) -> Design:
    """Put a model together.

    `covariates` (n, k) are centred, so that the first coefficient is the mean at their average; a column that says
    nothing beyond those before it is left out and named in `aliased`.
    """
    columns, kept, aliased, centres = [np.ones(len(y))], ["mean"], [], []
    basis = columns[0][:, None] / np.sqrt(len(y))
    for place, name in enumerate(names if covariates is not None else ()):
        centre = float(covariates[:, place].mean())  # type: ignore[index]
        column = covariates[:, place] - centre  # type: ignore[index]
        rest = column - basis @ (basis.T @ column)
        rest -= basis @ (basis.T @ rest)
        size = np.linalg.norm(rest)
        if size <= 1e-9 * max(float(np.linalg.norm(column)), 1e-300) or len(columns) + 1 >= len(y):
            aliased.append(name)
            continue
        basis = np.column_stack([basis, rest / size])
        columns.append(column)
        kept.append(name)
        centres.append(centre)
    y = np.asarray(y, dtype=float)
    return Design(y, np.column_stack(columns), tuple(factors), tuple(kept), tuple(aliased), tuple(centres))
