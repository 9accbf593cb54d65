"""Restricted maximum likelihood: the variances at which the criterion is least, and what they say of everybody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.mixed.design import Codes, Design, Factor, Floats
from tandem.analyses.mixed.exact import Exact, Solution
from tandem.analyses.mixed.iterative import Iterative

NEARBY = 300  # levels from which a start by probes spares dense factors
MOST_EXACT = 1300  # levels beside the largest factor up to which the dense factor is quick
LOWEST, HIGHEST = -16.0, 16.0  # log of a relative variance: beyond it is nothing, or everything


@dataclass(frozen=True)
class Effects:
    """The effects of one factor, by level: `estimate` shrunken to 0, `se` given the mean (as lme4), and `error`, the
    root of the prediction error variance, which carries the doubt about the mean too."""

    name: str
    levels: tuple[str, ...]
    n: Codes
    variance: float
    estimate: Floats
    se: Floats
    error: Floats

    @property
    def reliability(self) -> Floats:
        """1 - error^2 / variance, (q,): how much of the differences is not chance; 0 when there are none."""
        if self.variance <= 0:
            return np.zeros(len(self.levels))
        return np.clip(1 - self.error**2 / self.variance, 0.0, 1.0)


@dataclass(frozen=True)
class Fit:
    """A fitted model. `criterion` is -2 log of the restricted likelihood, `exact` tells whether it was estimated."""

    mean: float
    mean_se: float
    residual: float
    criterion: float
    coefficients: dict[str, tuple[float, float]]  # of the covariates: (estimate, standard error)
    effects: dict[str, Effects]
    exact: bool
    model: str = "linear"  # or "ordinal"
    thresholds: tuple[float, ...] = ()
    icc: dict[str, float] | None = None  # of a single grouping without covariates, from the analysis of variance

    def predict(self, ids: Mapping[str, Sequence[str] | NDArray[np.str_]]) -> Floats:
        """The expected score of rows with these `ids` (n,) by factor, covariates at their averages; a level that was
        not there counts as average."""
        total: Floats = np.full(len(next(iter(ids.values()))), self.mean)
        for name, rows in ids.items():
            if name in self.effects:
                known = dict(zip(self.effects[name].levels, self.effects[name].estimate, strict=True))
                total = total + np.array([known.get(str(one), 0.0) for one in rows])
        return total

    @property
    def variances(self) -> dict[str, float]:
        """By factor, then the residual."""
        return {name: found.variance for name, found in self.effects.items()} | {"residual": self.residual}


def fit(design: Design, *, most_exact: int = MOST_EXACT, seed: int = 0) -> Fit:
    """Fit by REML. Exact up to `most_exact` levels beside the largest factor, by probes with a fixed `seed` beyond.

    Raises ValueError when there are not more rows than fixed effects.
    """
    if design.degrees < 1:
        raise ValueError("more rows than fixed effects are needed")
    residuals = design.y - design.x @ np.linalg.lstsq(design.x, design.y, rcond=None)[0]
    unit = float(np.sqrt(residuals @ residuals / design.degrees))
    if unit <= 1e-12 * max(float(np.abs(design.y).max()), 1e-300):
        return without_spread(design)
    shift = float(design.y.mean())
    scaled = Design((design.y - shift) / unit, design.x, design.factors, design.names)
    sizes = [len(factor.levels) for factor in design.factors]
    beside = sum(sizes) - max(sizes, default=0)
    exact = beside <= most_exact
    if exact:
        machine = Exact(scaled)
        start = Iterative(scaled, seed=seed).variances() if beside > NEARBY else np.full(len(sizes), np.exp(-1.0))
        g = _least(machine, np.log(np.clip(start, 1e-6, 1e6)))
        solution = machine.at(g)
    else:
        g, solution = Iterative(scaled, seed=seed).fit()
    return _fit(design, g, solution, shift, unit, exact)


def _least(machine: Exact, start: Floats) -> Floats:
    """The relative variances (k,) at which the criterion is least, from logs to `start` at; 0 where nothing speaks for
    more."""
    from scipy.optimize import minimize

    count = len(start)

    # In these units the criterion curves about equally in all directions, which spares steps.
    units = np.array([np.sqrt(2 / max(len(factor.levels), 2)) for factor in machine.design.factors])

    def search(active: list[int]) -> tuple[float, Floats]:
        def criterion(steps: Floats) -> tuple[float, Floats]:
            g = np.zeros(count)
            g[active] = np.exp(start[active] + steps * units[active])
            found = machine.at(g, variances=False)
            return found.criterion, found.gradient[active] * g[active] * units[active]

        g = np.zeros(count)
        if not active:
            return machine.at(g).criterion, g
        bounds = [((LOWEST - start[one]) / units[one], (HIGHEST - start[one]) / units[one]) for one in active]
        options = {"maxiter": 200, "ftol": 1e-14, "gtol": 1e-6}
        found = minimize(criterion, np.zeros(len(active)), jac=True, method="L-BFGS-B", bounds=bounds, options=options)
        g[active] = np.exp(start[active] + found.x * units[active])
        return float(found.fun), g

    active = list(range(count))
    best, g = search(active)
    for place in sorted(range(count), key=lambda place: g[place]):
        if g[place] < 1e-3:  # so small that it may be nothing: is the criterion as low without it?
            without, other = search([one for one in active if one != place])
            if without <= best + 1e-7:
                active.remove(place)
                best, g = without, other
    return g


def _fit(design: Design, g: Floats, solution: Solution, shift: float, unit: float, exact: bool) -> Fit:
    """The solution in the units of the scores."""
    errors = unit * np.sqrt(np.diag(solution.beta_covariance))
    beta = unit * solution.beta
    effects = {
        factor.name: Effects(
            name=factor.name,
            levels=factor.levels,
            n=factor.counts,
            variance=float(g[place] * solution.residual * unit**2),
            estimate=unit * solution.effects[place],
            se=unit * np.sqrt(np.maximum(solution.conditional[place], 0)),
            error=unit * np.sqrt(np.maximum(solution.prediction[place], 0)),
        )
        for place, factor in enumerate(design.factors)
    }
    coefficients = {
        name: (float(beta[place]), float(errors[place])) for place, name in enumerate(design.names) if place
    }
    criterion = solution.criterion + 2 * design.degrees * float(np.log(unit))
    residual = float(solution.residual * unit**2)
    single = len(design.factors) == 1 and design.x.shape[1] == 1
    icc = intraclass(design.y, design.factors[0]) if single else None
    mean = float(beta[0]) + shift
    return Fit(mean, float(errors[0]), residual, criterion, coefficients, effects, exact, icc=icc)


def intraclass(y: Floats, factor: Factor) -> dict[str, float] | None:
    """ICC1 = (MSB - MSW) / (MSB + (m - 1) MSW) and ICC2 = (MSB - MSW) / MSB, with m the average size of a group.

    Source: Shrout and Fleiss, Psychological Bulletin 86, 1979; Bliese (2000) for groups of unequal size.
    """
    here = factor.codes >= 0
    values, n, groups = y[here], int(here.sum()), len(factor.levels)
    if groups < 2 or n <= groups:
        return None
    counts = factor.counts
    means = factor.total(y) / counts
    between = float(counts @ (means - values.mean()) ** 2) / (groups - 1)
    within = float(((values - means[factor.codes[here]]) ** 2).sum()) / (n - groups)
    if between <= 0:
        return None
    size = n / groups
    return {"icc1": (between - within) / (between + (size - 1) * within), "icc2": (between - within) / between}


def without_spread(design: Design) -> Fit:
    """All scores are the same (or follow from the covariates): no variance anywhere, and no criterion."""
    beta = np.linalg.lstsq(design.x, design.y, rcond=None)[0]
    nothing = {
        factor.name: Effects(
            factor.name, factor.levels, factor.counts, 0.0, *(np.zeros(len(factor.levels)) for _ in range(3))
        )
        for factor in design.factors
    }
    coefficients = {name: (float(beta[place]), 0.0) for place, name in enumerate(design.names) if place}
    return Fit(float(beta[0]), 0.0, 0.0, float("nan"), coefficients, nothing, exact=True)
