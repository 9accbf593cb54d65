"""The gap between groups that is left when other columns are taken into account."""

from dataclasses import dataclass

import numpy as np

from tandem.analyses.mixed.design import Floats

T95 = 0.975


@dataclass(frozen=True)
class Gap:
    """The reference minus the group: `estimate` with a 95 % interval and p; in units of the outcome, or as a difference
    of rates."""

    estimate: float
    se: float
    low: float
    high: float
    p: float


NOTHING = Gap(*[float("nan")] * 5)


def welch(mine: Floats, other: Floats) -> Gap:
    """The plain gap between two groups of amounts (Welch, Biometrika 34, 1947)."""
    from scipy.stats import t

    gap = float(other.mean() - mine.mean())
    if len(mine) < 2 or len(other) < 2:
        return Gap(gap, *[float("nan")] * 4)
    parts = mine.var(ddof=1) / len(mine), other.var(ddof=1) / len(other)
    se = float(np.sqrt(sum(parts)))
    if se == 0:
        return Gap(gap, 0.0, gap, gap, 1.0 if gap == 0 else 0.0)
    degrees = sum(parts) ** 2 / (parts[0] ** 2 / (len(mine) - 1) + parts[1] ** 2 / (len(other) - 1))
    reach = float(t.ppf(T95, degrees)) * se
    return Gap(gap, se, gap - reach, gap + reach, float(2 * t.sf(abs(gap) / se, degrees)))


def full_rank(columns: Floats) -> list[int]:
    """The places of the columns (n, k) that say something beyond those before them."""
    kept: list[int] = []
    basis = np.zeros((len(columns), 0))
    for place in range(columns.shape[1]):
        rest = columns[:, place] - basis @ (basis.T @ columns[:, place])
        rest -= basis @ (basis.T @ rest)
        if np.linalg.norm(rest) > 1e-9 * max(float(np.linalg.norm(columns[:, place])), 1e-300):
            kept.append(place)
            basis = np.column_stack([basis, rest / np.linalg.norm(rest)])
    return kept


def adjusted_amounts(y: Floats, weights: Floats, groups: Floats, covariates: Floats) -> list[Gap]:
    """Least squares of `y` (n,) on the 0/1 columns `groups` (n, g) and `covariates` (n, k): a gap for each group.

    `weights` (n,) count how many people a row stands for. A group that the covariates determine has no gap.
    """
    from scipy.stats import t

    x = np.column_stack([np.ones(len(y)), covariates, groups])
    kept = full_rank(x)
    root = np.sqrt(weights)
    design, total = x[:, kept], float(weights.sum())
    degrees = total - len(kept)
    if degrees < 1:
        return [NOTHING] * groups.shape[1]
    beta, *_ = np.linalg.lstsq(design * root[:, None], y * root, rcond=None)
    rss = float(weights @ (y - design @ beta) ** 2)
    covariance = np.linalg.pinv(design.T @ (weights[:, None] * design)) * rss / degrees
    gaps = []
    for place in range(groups.shape[1]):
        column = 1 + covariates.shape[1] + place
        if column not in kept:
            gaps.append(NOTHING)
            continue
        here = kept.index(column)
        gap, se = -float(beta[here]), float(np.sqrt(covariance[here, here]))
        reach = float(t.ppf(T95, degrees)) * se
        p = float(2 * t.sf(abs(gap) / se, degrees)) if se > 0 else float(gap == 0)
        gaps.append(Gap(gap, se, gap - reach, gap + reach, p))
    return gaps


def adjusted_rates(hit: Floats, weights: Floats, groups: Floats, covariates: Floats) -> list[Gap]:
    """The same for outcomes of 0 and 1: a logit, and from it the difference of the rates that everybody would have as
    one of the reference and as one of the group, the rest unchanged (standardisation; the interval by the delta method,
    p by Wald's test of the coefficient)."""
    from scipy.stats import norm

    x = np.column_stack([np.ones(len(hit)), covariates, groups])
    kept = full_rank(x)
    design = x[:, kept]
    beta, covariance = logit(hit, weights, design)
    gaps = []
    for place in range(groups.shape[1]):
        column = 1 + covariates.shape[1] + place
        if column not in kept:
            gaps.append(NOTHING)
            continue
        here = kept.index(column)
        as_reference, as_group = design.copy(), design.copy()
        for other in range(1 + covariates.shape[1], x.shape[1]):
            if other in kept:
                as_reference[:, kept.index(other)] = 0
                as_group[:, kept.index(other)] = float(other == column)
        one, two = chance(as_reference @ beta), chance(as_group @ beta)
        share = weights / weights.sum()
        gap = float(share @ (one - two))
        slope = (share * one * (1 - one)) @ as_reference - (share * two * (1 - two)) @ as_group
        se = float(np.sqrt(max(slope @ covariance @ slope, 0)))
        spread = float(np.sqrt(max(covariance[here, here], 1e-300)))
        p = float(2 * norm.sf(abs(float(beta[here])) / spread))
        gaps.append(Gap(gap, se, gap - 1.959963984540054 * se, gap + 1.959963984540054 * se, p))
    return gaps


def chance(logits: Floats) -> Floats:
    """The logistic function."""
    return 1 / (1 + np.exp(-np.clip(logits, -35, 35)))


def logit(hit: Floats, weights: Floats, design: Floats) -> tuple[Floats, Floats]:
    """Coefficients (k,) and their covariance by Newton's method, with a ridge too small to see that keeps perfectly
    told categories finite."""
    scale = np.maximum(np.abs(design).max(axis=0), 1e-300)
    x = design / scale
    ridge = 1e-6 * np.eye(x.shape[1])
    beta = np.zeros(x.shape[1])
    for _ in range(100):
        p = chance(x @ beta)
        information = x.T @ ((weights * p * (1 - p))[:, None] * x) + ridge
        step = np.linalg.solve(information, x.T @ (weights * (hit - p)) - ridge @ beta)
        beta = beta + np.clip(step, -5, 5)
        if np.abs(step).max() < 1e-10:
            break
    return beta / scale, np.linalg.inv(information) / np.outer(scale, scale)
