"""How good predictions are, on rows that the model did not see."""

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.retention.suspects import auc

TINY = 1e-6


def pr_auc(event: NDArray, score: NDArray) -> float:
    """Average precision: the mean over leavers of the share of leavers among who scores as high (ties together)."""
    if not event.sum():
        return float("nan")
    order = np.argsort(-score, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(score[order])), len(score) - 1)
    found = np.cumsum(event[order])[ends]
    return float((np.diff(found, prepend=0) * found / (ends + 1)).sum() / event.sum())


def brier(event: NDArray, chance: NDArray) -> float:
    """Mean squared difference of chance and outcome (Brier 1950)."""
    return float(np.mean((chance - event) ** 2))


def calibration(event: NDArray, chance: NDArray) -> tuple[float, float]:
    """Intercept and slope of the outcome on the log odds of the predicted chance (Cox 1958): 0 and 1 when right.

    NaN when there is one outcome only, when all chances are equal, or when no finite slope fits.
    """
    limited = np.clip(chance, TINY, 1 - TINY)
    odds = np.log(limited / (1 - limited))
    if not 0 < event.sum() < len(event) or np.ptp(odds) < 1e-9:
        return float("nan"), float("nan")
    design = np.column_stack([np.ones(len(odds)), odds])
    found = np.array([0.0, 1.0])
    for _ in range(50):
        fitted = 1 / (1 + np.exp(-np.clip(design @ found, -30, 30)))
        weight = np.maximum(fitted * (1 - fitted), 1e-12)
        step = np.linalg.solve(design.T @ (design * weight[:, None]) + 1e-12 * np.eye(2), design.T @ (event - fitted))
        found = found + np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-9:
            return float(found[0]), float(found[1])
    return float("nan"), float("nan")


def of_events(event: NDArray, chance: NDArray) -> dict[str, float]:
    """All of these at once."""
    intercept, slope = calibration(event, chance)
    return {
        "auc": auc(event, chance),
        "pr_auc": pr_auc(event, chance),
        "brier": brier(event, chance),
        "slope": slope,
        "intercept": intercept,
    }


def curve(event: NDArray, chance: NDArray, parts: int = 10) -> list[dict[str, float]]:
    """Predicted and observed share in parts of about equal size, with a 90 % interval (Wilson 1927) of the observed."""
    order = np.argsort(chance, kind="stable")
    found = []
    for rows in np.array_split(order, min(parts, max(len(order) // 20, 1))):
        n, share, z = len(rows), float(event[rows].mean()), 1.6448536269514722
        middle, wide = share + z * z / (2 * n), z * np.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
        low, high = ((middle + sign * wide) / (1 + z * z / n) for sign in (-1, 1))
        found.append({"n": n, "predicted": float(chance[rows].mean()), "observed": share, "low": low, "high": high})
    return found


def c_index(duration: NDArray, event: NDArray, risk: NDArray) -> float:
    """The share of comparable pairs in which who left first had the higher risk (Harrell 1982)."""
    from lifelines.utils import concordance_index

    try:
        return float(concordance_index(duration, -risk, event))
    except ZeroDivisionError:
        return float("nan")


def survival_steps(duration: NDArray, event: NDArray) -> tuple[NDArray, NDArray]:
    """Kaplan and Meier (1958): the times at which it steps, and the share that is still there after each."""
    times = np.unique(duration)
    at_risk = len(duration) - np.searchsorted(np.sort(duration), times, side="left")
    events = np.bincount(np.searchsorted(times, duration), weights=event, minlength=len(times))
    return times, np.cumprod(1 - events / at_risk)


def ibs(duration: NDArray, event: NDArray, times: NDArray, survival: NDArray, learnt: tuple[NDArray, NDArray]) -> float:
    """Integrated Brier score over ``times``, weighted for censoring (Graf, Schmoor, Sauerbrei, Schumacher 1999).

    ``survival`` is (rows, times): the predicted share that is still there after each time. ``learnt`` are durations and
    events of the training rows, of which the distribution of the censoring is taken.
    """
    steps, free = survival_steps(learnt[0], 1 - learnt[1])

    def uncensored(at: NDArray, before: bool) -> NDArray:
        place = np.searchsorted(steps, at, side="left" if before else "right") - 1
        return np.maximum(np.where(place < 0, 1.0, free[np.maximum(place, 0)]), 0.01)

    scores = []
    own = uncensored(duration, before=True)
    for place, time in enumerate(times):
        gone = (duration <= time) & (event == 1)
        there = duration > time
        left = np.where(gone, survival[:, place] ** 2 / own, 0.0)
        stayed = np.where(there, (1 - survival[:, place]) ** 2 / uncensored(np.array([time]), before=False)[0], 0.0)
        scores.append(float(np.mean(left + stayed)))
    if len(times) < 2:
        return scores[0] if scores else float("nan")
    return float(np.trapezoid(scores, times) / (times[-1] - times[0]))
