"""What goes together with an outcome, and how much of it: shares of the explained variance, with intervals.

The share of a column is what it adds to R^2, averaged over all orders in which columns can be added (Shapley's value;
Lindeman, Merenda and Gold 1980; Budescu, Psychological Bulletin 114, 1993). Beyond `MOST_EXACT` columns Johnson's
relative weights stand in for it (Multivariate Behavioral Research 35, 2000), which come very close. Both add up to R^2.
An association only: nothing here says what would happen if somebody changed a column.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import comb

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.mixed.design import Floats
from tandem.analyses.progress import watched

MOST_EXACT = 10
FOLDS = 5
WORK = 3e9  # multiplications that the bootstrap may take


@dataclass(frozen=True)
class Driver:
    """One column: its `share` of R^2 (they add up to 1), what it adds to R^2 (`part`) with a 90 % interval, how the
    outcome goes with it (`direction`: -1, 0, 1; 0 for categories), and whether that can be told from chance."""

    name: str
    share: float
    part: float
    low: float
    high: float
    direction: int
    clear: bool


@dataclass(frozen=True)
class Drivers:
    """`r2` explained in these rows, `r2_new` in rows kept apart; `method` is "shapley" or "relative weights"."""

    n: int
    r2: float
    r2_new: float
    method: str
    bootstraps: int
    drivers: list[Driver]


def drivers(outcome: Floats, blocks: Sequence[Floats], names: Sequence[str], *, seed: int = 0) -> Drivers:
    """Shares of the columns in what they tell of `outcome` (n,).

    `blocks` are one array (n, k_j) for each driver: one column for a number, 0/1 columns for a category. Raises
    ValueError when the outcome does not vary or there are fewer than 3 rows more than columns.
    """
    from scipy.stats import chi2

    sizes = [block.shape[1] for block in blocks]
    data = np.column_stack([*blocks, outcome]).astype(float)
    if len(outcome) < sum(sizes) + 4 or np.ptp(outcome) == 0:
        raise ValueError("too few rows, or an outcome that does not vary")
    data = (data - data.mean(axis=0)) / np.where(data.std(axis=0) > 0, data.std(axis=0), 1.0)
    data = data[np.lexsort(np.round(data, 9).T)]  # so that the order of the rows does not matter to the draws
    groups = [np.arange(end - size, end) for size, end in zip(sizes, np.cumsum(sizes), strict=True)]
    n, width = data.shape
    method = shapley if len(blocks) <= MOST_EXACT else relative_weights
    parts = method(moments(data, np.ones(n)), groups)
    random = np.random.default_rng(seed)
    times = int(np.clip(WORK / (n * width**2 + 2 ** min(len(blocks), MOST_EXACT) * 3000), 100, 400))
    draws = np.array([
        method(moments(data, random.multinomial(n, np.full(n, 1 / n)).astype(float)), groups)
        for _ in watched(range(times), times, "bootstrap")
    ])  # fmt: skip
    low, high = np.quantile(draws, [0.05, 0.95], axis=0)
    directions = [direction(data[:, group], data[:, -1]) for group in groups]
    total = float(parts.sum())
    found = [
        Driver(
            name=name,
            share=float(parts[place] / total) if total > 0 else 0.0,
            part=float(parts[place]),
            low=float(min(low[place], parts[place])),
            high=float(max(high[place], parts[place])),
            direction=directions[place],
            clear=bool(low[place] > chi2.ppf(0.95, sizes[place]) / (n - 1)),
        )
        for place, name in enumerate(names)
    ]
    named = "shapley" if method is shapley else "relative weights"
    return Drivers(n, total, new_rows(data, random), named, times, found)


def moments(data: Floats, weights: Floats) -> Floats:
    """The correlations of the columns (k, k), each row counted so often; 0 for a column that does not vary."""
    mean = weights @ data / weights.sum()
    centred = (data - mean) * np.sqrt(weights)[:, None]
    products = centred.T @ centred
    spread = np.sqrt(np.diag(products))
    scale = np.divide(1.0, spread, out=np.zeros_like(spread), where=spread > 1e-9)
    return products * scale[:, None] * scale


@cache
def subsets(sizes: tuple[int, ...]) -> list[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """All sets of groups of columns: those with equally many columns together, as (bits of the sets, their columns)."""
    starts = np.cumsum([0, *sizes])
    found: dict[int, tuple[list[int], list[list[int]]]] = {}
    for bits in range(1, 2 ** len(sizes)):
        columns = [
            column
            for group in range(len(sizes))
            if bits >> group & 1
            for column in range(int(starts[group]), int(starts[group + 1]))
        ]
        masks, places = found.setdefault(len(columns), ([], []))
        masks.append(bits)
        places.append(columns)
    return [(np.array(masks), np.array(places)) for masks, places in found.values()]


def shapley(correlations: Floats, groups: Sequence[NDArray[np.int64]]) -> Floats:
    """What each group of columns adds to R^2, averaged over all orders, (groups,)."""
    count = len(groups)
    values = np.zeros(2**count)
    for masks, columns in subsets(tuple(len(group) for group in groups)):
        inner = correlations[columns[:, :, None], columns[:, None, :]] + 1e-8 * np.eye(columns.shape[1])
        outer = correlations[columns, -1]
        values[masks] = np.clip((outer * np.linalg.solve(inner, outer[:, :, None])[:, :, 0]).sum(axis=1), 0.0, 1.0)
    every = np.arange(2**count)
    size = np.array([bits.bit_count() for bits in range(2**count)])
    parts = np.zeros(count)
    for one in range(count):
        without = every[every >> one & 1 == 0]
        weights = np.array([1 / (count * comb(count - 1, int(k))) for k in size[without]])
        parts[one] = weights @ (values[without | 1 << one] - values[without])
    return np.maximum(parts, 0.0)


def relative_weights(correlations: Floats, groups: Sequence[NDArray[np.int64]]) -> Floats:
    """Johnson's weights: through the orthogonal columns that are nearest to the given ones, (groups,)."""
    inner, outer = correlations[:-1, :-1], correlations[:-1, -1]
    values, vectors = np.linalg.eigh(inner)
    values = np.maximum(values, 0)
    root = (vectors * np.sqrt(values)) @ vectors.T
    inverse = np.divide(1.0, np.sqrt(values), out=np.zeros_like(values), where=values > 1e-8)
    beta = (vectors * inverse) @ vectors.T @ outer
    weights = root**2 @ beta**2
    return np.array([weights[group].sum() for group in groups])


def direction(block: Floats, outcome: Floats) -> int:
    """The sign of the correlation with a number; 0 for a category of more than two."""
    if block.shape[1] != 1:
        return 0
    return int(np.sign(round(float(block[:, 0] @ outcome), 9)))


def new_rows(data: Floats, random: np.random.Generator) -> float:
    """R^2 in rows that were not used to fit, in five parts; below 0 when the average would have done better."""
    n = len(data)
    fold = random.permutation(n) % FOLDS
    missed = around = 0.0
    for one in range(FOLDS):
        train, test = data[fold != one], data[fold == one]
        if not len(test):
            continue
        x, mean = train[:, :-1], train.mean(axis=0)
        centred = x - mean[:-1]
        beta = np.linalg.solve(
            centred.T @ centred + 1e-6 * n * np.eye(x.shape[1]), centred.T @ (train[:, -1] - mean[-1])
        )
        guess = mean[-1] + (test[:, :-1] - mean[:-1]) @ beta
        missed += float(((test[:, -1] - guess) ** 2).sum())
        around += float(((test[:, -1] - mean[-1]) ** 2).sum())
    return 1 - missed / around if around > 0 else 0.0
