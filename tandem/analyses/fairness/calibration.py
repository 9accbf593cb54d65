"""Whether predicted chances come true, group by group."""

from dataclasses import dataclass

import numpy as np

from tandem.analyses.fairness.adjusted import logit
from tandem.analyses.mixed.design import Floats


@dataclass(frozen=True)
class Calibration:
    """`expected` and `observed` rates; `slope` of a logit of the outcome on the logit of the prediction (1 is right);
    `auc` and `brier`; NaN where a group has only one outcome."""

    expected: float
    observed: float
    slope: float
    auc: float
    brier: float


def calibrated(hit: Floats, predicted: Floats, weights: Floats) -> Calibration:
    """Of one group: `hit` (n,) of 0 and 1, `predicted` (n,) chances, `weights` (n,) of the rows."""
    share = weights / weights.sum()
    expected, observed = float(share @ predicted), float(share @ hit)
    brier = float(share @ (hit - predicted) ** 2)
    if np.ptp(hit) == 0:
        return Calibration(expected, observed, float("nan"), float("nan"), brier)
    chances = np.clip(predicted, 1e-6, 1 - 1e-6)
    logits = np.log(chances / (1 - chances))
    slope = float("nan")
    if np.ptp(logits) > 1e-9:
        slope = float(logit(hit, weights, np.column_stack([np.ones(len(hit)), logits]))[0][1])
    return Calibration(expected, observed, slope, auc(hit, predicted, weights), brier)


def auc(hit: Floats, predicted: Floats, weights: Floats) -> float:
    """The chance that one who was hit was given the higher prediction; ties count for half."""
    values, place = np.unique(predicted, return_inverse=True)
    yes = np.bincount(place, weights * hit, len(values))
    no = np.bincount(place, weights * (1 - hit), len(values))
    below = np.concatenate([[0.0], np.cumsum(no)[:-1]])
    return float((yes @ (below + no / 2)) / (yes.sum() * no.sum()))
