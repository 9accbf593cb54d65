"""Two groups compared inside strata and put together again: Mantel and Haenszel."""

from dataclasses import dataclass

import numpy as np

from tandem.analyses.mixed.design import Floats


@dataclass(frozen=True)
class Stratified:
    """`odds_ratio` of the reference against the group, `rate_ratio` of the group against the reference (both with 95 %
    intervals); `p` of the test that there is no difference in any stratum, `p_same` that the odds ratio is the same in
    all; NaN where the strata do not tell."""

    odds_ratio: float
    odds_low: float
    odds_high: float
    rate_ratio: float
    rate_low: float
    rate_high: float
    p: float
    p_same: float
    used: int


def stratified(hits: Floats, n: Floats, other_hits: Floats, other_n: Floats) -> Stratified:
    """Counts per stratum (s,) of the group and of the reference.

    Odds ratio with the variance of Robins, Breslow and Greenland (Biometrics 42, 1986); rate ratio with that of
    Greenland and Robins (Biometrics 41, 1985); test of Cochran, Mantel and Haenszel with continuity correction
    (J. Natl. Cancer Inst. 22, 1959); sameness by Woolf (Annals of Human Genetics 19, 1955, with 1/2 in each cell).
    """
    from scipy.stats import chi2

    here = (n > 0) & (other_n > 0)
    a, b = other_hits[here], (other_n - other_hits)[here]  # the reference: hit, missed
    c, d = hits[here], (n - hits)[here]  # the group
    total = a + b + c + d
    z = 1.959963984540054
    up, down = (a * d / total).sum(), (b * c / total).sum()
    odds = low = high = float("nan")
    if up > 0 and down > 0:
        odds = up / down
        p1, q1, r, s = (a + d) / total, (b + c) / total, a * d / total, b * c / total
        spread = (
            (p1 * r).sum() / (2 * up**2) + (p1 * s + q1 * r).sum() / (2 * up * down) + (q1 * s).sum() / (2 * down**2)
        )
        low, high = (odds * np.exp(sign * z * np.sqrt(spread)) for sign in (-1, 1))
    mine, other = (c * (a + b) / total).sum(), (a * (c + d) / total).sum()
    rate = rate_low = rate_high = float("nan")
    if mine > 0 and other > 0:
        rate = mine / other
        v = (((a + c) * (c + d) * (a + b) - a * c * total) / total**2).sum() / (mine * other)
        rate_low, rate_high = (rate * np.exp(sign * z * np.sqrt(max(v, 0))) for sign in (-1, 1))
    variance = ((a + b) * (c + d) * (a + c) * (b + d) / (total**2 * np.maximum(total - 1, 1))).sum()
    distance = abs((a - (a + b) * (a + c) / total).sum())
    p = float(chi2.sf(max(distance - 0.5, 0) ** 2 / variance, 1)) if variance > 0 else float("nan")
    return Stratified(odds, low, high, rate, rate_low, rate_high, p, woolf(a, b, c, d), int(here.sum()))


def woolf(a: Floats, b: Floats, c: Floats, d: Floats) -> float:
    """p of the hypothesis that the odds ratio is the same in all strata; NaN for one stratum."""
    from scipy.stats import chi2

    if len(a) < 2:
        return float("nan")
    logs = np.log((a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5)))
    weights = 1 / (1 / (a + 0.5) + 1 / (b + 0.5) + 1 / (c + 0.5) + 1 / (d + 0.5))
    mean = weights @ logs / weights.sum()
    return float(chi2.sf(weights @ (logs - mean) ** 2, len(a) - 1))
