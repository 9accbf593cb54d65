"""Many means with known chance: each drawn towards the others, as far as chance explains how they differ.

    shrunken_i = mean + (1 - B_i) (value_i - mean),    B_i = (k - 3) / (k - 1) * v_i / (v_i + A)

with v_i the variance of chance and A that of the true differences, found by the method of moments. For equal v this is
the estimator of Efron and Morris, 1 - B = 1 - (k - 3) v / sum((value - mean)^2), never below 0. Sources: Efron and
Morris, JASA 70, 1975; Morris, JASA 78, 1983.
"""

from dataclasses import dataclass

import numpy as np

from tandem.analyses.mixed.design import Floats


@dataclass(frozen=True)
class Shrunken:
    """`estimate` (k,) and its standard error `se` (k,); `kept` (k,) is 1 - B, how much of each difference stays."""

    mean: float
    true_variance: float
    kept: Floats
    estimate: Floats
    se: Floats


def shrink(values: Floats, variances: Floats) -> Shrunken:
    """Draw `values` (k,) with chance of known `variances` (k,) towards their mean. With fewer than four, nothing can be
    learned from the others: they stay as they are."""
    values, variances = np.asarray(values, dtype=float), np.maximum(np.asarray(variances, dtype=float), 0)
    count = len(values)
    if count < 4 or not (variances > 0).all():
        mean = float(values.mean())
        return Shrunken(mean, float("nan"), np.ones(count), values.copy(), np.sqrt(variances))
    true = between(values, variances)
    weights = 1 / (variances + true)
    mean = float(weights @ values / weights.sum())
    kept = 1 - (count - 3) / (count - 1) * variances / (variances + true)
    if true == 0:
        kept = np.zeros(count)
    own = variances * kept + (1 - kept) ** 2 / weights.sum()
    # The doubt about how much to draw in (Morris, equation 1.17).
    doubt = 2 / (count - 3) * (1 - kept) ** 2 * (values - mean) ** 2
    return Shrunken(mean, true, kept, mean + kept * (values - mean), np.sqrt(own + doubt))


def between(values: Floats, variances: Floats, steps: int = 200) -> float:
    """The variance of the true differences: where sum((value - mean)^2 / (v + A)) is k - 1 (Paule and Mandel 1982)."""
    low, high = 0.0, float(np.ptp(values)) ** 2 + 1e-300

    def excess(true: float) -> float:
        weights = 1 / (variances + true)
        mean = weights @ values / weights.sum()
        return float(weights @ (values - mean) ** 2) - (len(values) - 1)

    if excess(0.0) <= 0:
        return 0.0
    for _ in range(steps):
        middle = (low + high) / 2
        low, high = (middle, high) if excess(middle) > 0 else (low, middle)
    return (low + high) / 2
