"""Repeated cross-validation: every row is predicted by models that saw neither it nor a row equal to it."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.progress import watched

LIGHT = 200_000  # rows times columns times fits under this: no need to start other processes


@dataclass(frozen=True)
class Plan:
    """``times`` repetitions of ``folds`` folds."""

    times: int
    folds: int

    @classmethod
    def of(cls, text: str) -> "Plan":
        """ "5x5" is five times five folds. Raises BadInput."""
        parts = text.lower().replace("×", "x").split("x")
        if len(parts) == 1:
            parts = ["1", *parts]
        if len(parts) != 2 or not all(part.strip().isdecimal() for part in parts):
            raise BadInput("retention.cv", value=text)
        times, folds = (int(part) for part in parts)
        if not 1 <= times <= 100 or not 2 <= folds <= 50:
            raise BadInput("retention.cv", value=text)
        return cls(times, folds)


def folds(event: NDArray[np.int64], equal: NDArray[np.int64], plan: Plan, seed: int) -> NDArray[np.int64]:
    """Which fold each row is in, (times, rows): about as many leavers in each, rows with equal ``equal`` in the same.

    Groups are dealt out by size, in random order among equals, each to the fold that then stays nearest to the mean in
    leavers and in stayers. Raises BadInput when there are fewer groups with a leaver, or with a stayer, than folds.
    """
    groups = np.unique(equal, return_inverse=True)[1].ravel()
    left = np.bincount(groups, weights=event).astype(int)
    size = np.bincount(groups)
    for count, kind in ((int((left > 0).sum()), "leavers"), (int((left < size).sum()), "stayers")):
        if count < plan.folds and not (kind == "stayers" and event.all()):
            raise BadInput(f"retention.too_few_{kind}", count=count, folds=plan.folds)
    found = np.zeros((plan.times, len(event)), dtype=np.int64)
    for time in range(plan.times):
        random = np.random.default_rng([seed, time])
        place = np.zeros(len(size), dtype=np.int64)
        total = np.zeros((plan.folds, 2))
        ideal = np.array([max(left.sum(), 1), max((size - left).sum(), 1)]) / plan.folds
        for group in np.lexsort((random.random(len(size)), left == 0, -size)):
            mine = np.array([left[group], size[group] - left[group]]) / ideal
            cost = (2 * total * mine).sum(axis=1)
            best = np.flatnonzero(cost <= cost.min() + 1e-12)
            fold = int(random.choice(best))
            place[group] = fold
            total[fold] += mine
        found[time] = place[groups]
    return found


def every_fold(
    work: Callable[[int, NDArray, NDArray], Any], placed: NDArray[np.int64], weight: int, what: str
) -> Iterator[tuple[int, int, NDArray, Any]]:
    """``work(seed, training rows, test rows)`` for each fold, in order: (time, fold, test rows, what it gave).

    Heavy work (``weight`` in cells to read over all fits) is shared by the machine's processors.
    """
    jobs = [(time, fold) for time in range(len(placed)) for fold in range(placed[time].max() + 1)]
    rows = [(np.flatnonzero(placed[time] != fold), np.flatnonzero(placed[time] == fold)) for time, fold in jobs]
    many = min(os.cpu_count() or 1, 8, len(jobs))
    if weight < LIGHT or many == 1:
        done: Any = (work(number, train, test) for number, (train, test) in enumerate(rows))
    else:
        from joblib import Parallel, delayed

        calls = (delayed(work)(number, train, test) for number, (train, test) in enumerate(rows))
        done = Parallel(n_jobs=many, return_as="generator")(calls)
    for (time, fold), (_, test), given in zip(jobs, rows, watched(done, len(jobs), what), strict=True):
        yield time, fold, test, given
