"""Who is rated how, when raters differ: the crossed model of ratee and rater, and how far it may be trusted.

    score = mean + ratee + rater + group + covariates + residual      (effects random, REML; never centred per rater)

Sources: Searle, Casella and McCulloch, Variance Components (1992); Spearman (1910) and Brown (1910) for the number of
raters; Henderson (1975) for the prediction error variance. That centring each rater on a common mean makes estimates
worse, not better, is shown by the tests.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.mixed import curvature, graph, reml
from tandem.analyses.mixed import ordinal as categories
from tandem.analyses.mixed.design import Codes, Factor, Floats, design, factor
from tandem.analyses.shrinkage import shrink

ENOUGH = 0.50  # the reliability below which no number is shown
TARGET = 0.80
MOST_ORDINAL = curvature.MOST
MOST_CATEGORIES = 12  # of an ordinal score
FEW = 3  # raters, under which one is warned
Z90 = 1.6448536269514722
Ids = Sequence[str] | NDArray[np.str_]
ROLES = ("ratee", "rater", "group")


@dataclass(frozen=True)
class Ratings:
    """What the ratings say. `fit` has effects for those roles that could be estimated; `left_out` says why not:
    "one" (a single level), "single" (one row each: effect and chance are the same), "same" (as another role)."""

    fit: Any
    factors: dict[str, Factor]
    left_out: dict[str, str]
    component: dict[str, Codes]  # of each ratee and each rater
    raters_of: Codes  # how many different raters each ratee has
    aliased: tuple[str, ...] = ()
    anchors: dict[str, tuple[float, float]] = field(default_factory=dict)

    @property
    def components(self) -> int:
        """Into how many parts the graph of who rated whom falls."""
        return 1 + max((int(found.max()) for found in self.component.values()), default=0)

    @property
    def separable(self) -> bool:
        """Whether people may be compared across all: one part, and raters whose severity could be told apart."""
        return self.components == 1 and "ratee" not in self.left_out

    @property
    def variance(self) -> dict[str, float | None]:
        """By role and the residual; None where it could not be estimated."""
        found = {role: self.fit.effects[role].variance if role in self.fit.effects else None for role in self.factors}
        return {"ratee": None, "rater": None} | found | {"residual": self.fit.residual}

    @property
    def one_rater(self) -> float | None:
        """The reliability of a single score: the share of the ratees in the variance of one score."""
        ratee = self.variance["ratee"]
        total = sum(value or 0.0 for value in self.variance.values())
        return None if ratee is None or total <= 0 else ratee / total

    def raters_needed(self, target: float = TARGET) -> int | None:
        """How many independent raters make a mean as reliable as `target` (Spearman and Brown)."""
        one = self.one_rater
        return raters_for(one, target) if one else None

    def more_raters(self, target: float = TARGET) -> NDArray[np.int64]:
        """How many more raters each ratee needs for `target`, (q,): each new one adds 1 / (rater + residual) of
        information to 1 / error^2. -1 where no number of raters would do."""
        found = self.fit.effects["ratee"]
        if found.variance <= 0:
            return np.full(len(found.levels), -1, dtype=np.int64)
        noise = (self.variance["rater"] or 0.0) + self.fit.residual
        wanted = 1 / (found.variance * (1 - target))
        lacking = wanted - 1 / np.maximum(found.error**2, 1e-300)
        return np.maximum(np.ceil(noise * lacking - 1e-9), 0).astype(np.int64)


def raters_for(one: float, target: float = TARGET) -> int:
    """The number of raters whose mean has reliability `target`, when one has `one` (0 to 1, both exclusive)."""
    return max(1, ceil(target * (1 - one) / (one * (1 - target)) - 1e-9)) if one < 1 else 1


def analyse(
    score: Floats,
    *,
    ratee: Ids | None = None,
    rater: Ids | None = None,
    group: Ids | None = None,
    covariates: Floats | None = None,
    names: Sequence[str] = (),
    anchors: Sequence[str] = (),
    ordinal: bool = False,
) -> Ratings:
    """Fit the model to `score` (n,), with at least one of `ratee`, `rater` and `group` (n,) as ids.

    `covariates` (n, k) with `names` are fixed effects. `anchors` are ratees who are cases that all raters judged: they
    link the raters and get a fixed effect of their own, because they are no sample of the people. With `ordinal` the
    scores are ordered categories. Raises ValueError when there are fewer than two rows or an anchor is not there.
    """
    if len(score) < 2:
        raise ValueError("at least two rows are needed")
    given = dict(zip(ROLES, (ratee, rater, group), strict=True))
    factors = {
        role: factor(role, ids, anchors if role == "ratee" else ()) for role, ids in given.items() if ids is not None
    }
    component, raters_of = connections(given)
    covariates, names = with_anchors(ratee, anchors, covariates, names)
    used, left_out = estimable(factors)
    plan = design(score, [factors[role] for role in used], covariates, names)
    fitted = categories.fit(plan) if ordinal else reml.fit(plan)
    found = {name: fitted.coefficients.get(f"anchor: {name}", (float("nan"), float("nan"))) for name in anchors}
    return Ratings(fitted, factors, left_out, component, raters_of, plan.aliased, found)


def connections(given: dict[str, Ids | None]) -> tuple[dict[str, Codes], Codes]:
    """The component of each ratee and rater, and how many different raters each ratee has (anchors included)."""
    if given["ratee"] is None or given["rater"] is None:
        return {}, np.zeros(0, dtype=np.int64)
    ratee, rater = factor("ratee", given["ratee"]), factor("rater", given["rater"])
    left, right = graph.components(ratee.codes, rater.codes)
    pairs = np.unique(np.column_stack([ratee.codes, rater.codes]), axis=0)
    return {"ratee": left, "rater": right}, np.bincount(pairs[:, 0], minlength=len(ratee.levels))


def with_anchors(
    ratee: Ids | None, anchors: Sequence[str], covariates: Floats | None, names: Sequence[str]
) -> tuple[Floats | None, list[str]]:
    """The covariates with a 0/1 column for each anchor."""
    columns = [] if covariates is None else [covariates]
    ids = np.array([] if ratee is None else list(map(str, ratee)))
    for anchor in anchors:
        here = (ids == anchor).astype(float)
        if not here.any():
            raise ValueError(f"no ratee is called {anchor}")
        columns.append(here[:, None])
    return (np.column_stack(columns) if columns else None), [*names, *(f"anchor: {anchor}" for anchor in anchors)]


def estimable(factors: dict[str, Factor]) -> tuple[list[str], dict[str, str]]:
    """Which roles can be told from chance and from each other, and why the others cannot."""
    used: list[str] = []
    left_out: dict[str, str] = {}
    for role, found in factors.items():
        if len(found.levels) < 2:
            left_out[role] = "one"
        elif len(found.levels) == len(found.codes):  # with anchors there are more rows: they tell what is chance
            left_out[role] = "single"
        elif any(graph.same_partition(found.codes, factors[other].codes) for other in used):
            left_out[role] = "same"
        else:
            used.append(role)
    return used, left_out


def of_rates(score: Floats, ratee: Ids, trials: Floats) -> Ratings:
    """Rates (n,) of so many `trials` (n,): chance is known, p (1 - p) / trials at the common p, and each ratee is drawn
    towards the mean by `shrinkage`. `n` of a ratee counts trials."""
    found = factor("ratee", ratee)
    total = found.total(trials)
    values = found.total(score * trials) / total
    common = float(trials @ score / trials.sum())
    chance = common * (1 - common) / total
    drawn = shrink(values, chance)
    deviations = drawn.estimate - drawn.mean
    variance = drawn.true_variance if np.isfinite(drawn.true_variance) else 0.0
    effects = reml.Effects("ratee", found.levels, total.astype(np.int64), variance, deviations, drawn.se, drawn.se)
    spread = float(np.sqrt(1 / (1 / (chance + variance)).sum())) if (chance > 0).all() else 0.0
    fit = reml.Fit(
        drawn.mean, spread, float(chance.mean()), float("nan"), {}, {"ratee": effects}, exact=True, model="rates"
    )
    return Ratings(fit, {"ratee": found}, {}, {}, np.zeros(0, dtype=np.int64))
