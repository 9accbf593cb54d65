"""Groups compared with the one that comes out best: concern, no sign, or cannot tell."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.fairness import rates
from tandem.analyses.fairness.adjusted import Gap, adjusted_amounts, adjusted_rates, welch
from tandem.analyses.fairness.calibration import Calibration, calibrated
from tandem.analyses.fairness.strata import Stratified, stratified
from tandem.analyses.mixed.design import Floats

MINIMUM = 5
LEAST_SHARE = 0.02  # of all people, for a group to be the one that others are compared with
MATERIAL = 0.05  # a gap of amounts below this share of the reference is small
ALPHA = 0.05
CONCERN, NO_SIGN, CANNOT_TELL = "concern", "no_sign", "cannot_tell"


@dataclass(frozen=True)
class Group:
    """One group that is large enough to be shown; `mean` is a rate or an average with its 95 % interval."""

    name: str
    n: int
    mean: float
    low: float
    high: float
    hits: int | None = None
    calibration: Calibration | None = None


@dataclass(frozen=True)
class Comparison:
    """One group against the reference. `crude` is the state by the plain figures, `state` that after all that was asked
    for; `p` holds for all comparisons together. For amounts `ratio` is that of the averages."""

    group: str
    ratio: float
    ratio_low: float
    ratio_high: float
    how: str
    gap: Gap
    p: float
    crude: str
    state: str
    false_alarms: float | None = None
    strata: Stratified | None = None
    adjusted: Gap | None = None

    @property
    def withdrawn(self) -> bool:
        """Whether a first sign of concern did not hold."""
        return self.crude == CONCERN and self.state != CONCERN


@dataclass(frozen=True)
class Fairness:
    """All of it; `hidden` counts the groups under the minimum. `kind` is "rate" or "amount"."""

    kind: str
    groups: list[Group]
    hidden: int
    reference: str
    comparisons: list[Comparison] = field(default_factory=list)

    @property
    def state(self) -> str:
        """The most serious state of all comparisons."""
        states = {one.state for one in self.comparisons}
        return next((state for state in (CONCERN, CANNOT_TELL, NO_SIGN) if state in states), CANNOT_TELL)


def compare(
    outcome: Floats,
    group: NDArray[np.str_],
    *,
    weights: Floats | None = None,
    stratum: NDArray[np.str_] | None = None,
    covariates: Floats | None = None,
    predicted: Floats | None = None,
    minimum: int = MINIMUM,
) -> Fairness:
    """Compare `outcome` (n,) between the values of `group` (n,). An outcome of only 0 and 1 is a rate (1 is the good
    one), any other an amount (more is better). `weights` (n,) are whole numbers of people per row.

    Raises ValueError when fewer than two groups have at least `minimum` people.
    """
    weights = np.ones(len(outcome)) if weights is None else weights
    names, place = np.unique(group, return_inverse=True)
    sizes = np.bincount(place, weights)
    shown = sizes >= max(minimum, 1)
    if shown.sum() < 2:
        raise ValueError("fewer than two groups are large enough")
    keep = shown[place]
    outcome, weights, place = outcome[keep], weights[keep], place[keep]
    kind = "rate" if set(np.unique(outcome)) <= {0.0, 1.0} else "amount"
    parts = {str(names[one]): place == one for one in np.flatnonzero(shown)}
    chances = predicted[keep] if predicted is not None else None
    groups = [_group(name, outcome[here], weights[here], chances[here] if chances is not None else None, kind)
              for name, here in parts.items()]  # fmt: skip
    least = LEAST_SHARE * weights.sum()
    reference = max((one for one in groups if one.n >= least), key=lambda one: (one.mean, one.n))
    others = [one for one in groups if one is not reference]
    gaps = _adjusted(kind, outcome, weights, [parts[one.name] for one in others], covariates, keep)
    layers = stratum[keep] if stratum is not None and kind == "rate" else None
    plain = [_plain(kind, one, reference, outcome, weights, parts) for one in others]
    together = rates.holm([found[4] for found in plain])
    comparisons = []
    for place_of, (one, found, p) in enumerate(zip(others, plain, together, strict=True)):
        inside = (
            _stratified(outcome, weights, layers, parts[one.name], parts[reference.name])
            if layers is not None
            else None
        )
        more = gaps[place_of] if gaps else None
        comparisons.append(_judged(kind, one, reference, found, p, inside, more, len(others)))
    return Fairness(kind, groups, int((~shown).sum()), reference.name, comparisons)


def _group(name: str, outcome: Floats, weights: Floats, predicted: Floats | None, kind: str) -> Group:
    n = float(weights.sum())
    mean = float(weights @ outcome / n)
    if kind == "rate":
        low, high = rates.rate_interval(float(weights @ outcome), n)
        found = calibrated(outcome, predicted, weights) if predicted is not None else None
        return Group(name, int(n), mean, low, high, round(float(weights @ outcome)), found)
    from scipy.stats import t

    spread = np.sqrt(weights @ (outcome - mean) ** 2 / max(n - 1, 1) / n)
    reach = float(t.ppf(0.975, max(n - 1, 1)) * spread) if n > 1 else float("inf")
    return Group(name, int(n), mean, mean - reach, mean + reach)


def _plain(
    kind: str, one: Group, reference: Group, outcome: Floats, weights: Floats, parts: dict[str, NDArray[np.bool_]]
) -> tuple[float, float, float, str, float, Gap]:
    """Ratio, its interval, how, p and the gap, without looking at anything else."""
    if kind == "rate":
        counts = (one.hits or 0, one.n, reference.hits or 0, reference.n)
        low, high, how = rates.ratio_interval(*counts)
        p = rates.fisher_mid_p(*counts)
        difference = reference.mean - one.mean
        spread = float(np.sqrt(sum(g.mean * (1 - g.mean) / g.n for g in (one, reference))))
        gap = Gap(difference, spread, difference - 1.96 * spread, difference + 1.96 * spread, p)
        return rates.ratio(*counts), low, high, how, p, gap
    mine, other = (np.repeat(outcome[parts[g.name]], weights[parts[g.name]].astype(int)) for g in (one, reference))
    gap = welch(mine, other)
    base = abs(reference.mean)
    if base == 0:
        return float("nan"), float("nan"), float("nan"), "welch", gap.p, gap
    edges = sorted(1 - edge / base for edge in (gap.low, gap.high))
    return 1 - gap.estimate / base, edges[0], edges[1], "welch", gap.p if np.isfinite(gap.p) else 1.0, gap


def _adjusted(
    kind: str,
    outcome: Floats,
    weights: Floats,
    parts: list[NDArray[np.bool_]],
    covariates: Floats | None,
    keep: NDArray,
) -> list[Gap]:
    if covariates is None:
        return []
    columns = np.column_stack([part.astype(float) for part in parts])
    method = adjusted_rates if kind == "rate" else adjusted_amounts
    return method(outcome, weights, columns, covariates[keep])


def _stratified(outcome: Floats, weights: Floats, layers: NDArray, mine: NDArray, other: NDArray) -> Stratified:
    place = np.unique(layers, return_inverse=True)[1]
    counts = [
        np.bincount(place[here], values[here], place.max() + 1).astype(float)
        for here in (mine, other)
        for values in (weights * outcome, weights)
    ]
    return stratified(*counts)


def _judged(
    kind: str,
    one: Group,
    reference: Group,
    plain: tuple,
    p: float,
    inside: Stratified | None,
    more: Gap | None,
    count: int,
) -> Comparison:
    """The states. With strata or other columns, what is left inside them decides."""
    ratio, low, high, how, _, gap = plain
    limit = rates.FOUR_FIFTHS if kind == "rate" else 1 - MATERIAL
    crude = state(ratio, low, p, limit)
    final = crude
    if inside is not None:
        final = state(inside.rate_ratio, inside.rate_low, min(1.0, inside.p * count), limit)
    if more is not None:
        base = abs(reference.mean) or 1.0
        final = state(1 - more.estimate / base, 1 - more.high / base, min(1.0, more.p * count), limit)
    pooled = ((one.hits or 0) + (reference.hits or 0)) / (one.n + reference.n)
    alarms = None
    if kind == "rate" and one.n * reference.n <= 4_000_000:
        alarms = rates.false_alarms(one.n, reference.n, pooled)
    return Comparison(one.name, ratio, low, high, how, gap, p, crude, final, alarms, inside, more)


def state(ratio: float, low: float, p: float, limit: float) -> str:
    """Concern: under the limit, and not by chance. No sign: even the low end of what is plausible is over the limit."""
    if np.isfinite(ratio) and ratio < limit and p < ALPHA:
        return CONCERN
    return NO_SIGN if np.isfinite(low) and low >= limit else CANNOT_TELL
