"""Who leaves and who stays: what a file can and cannot say of it.

First the faults of the data (`suspects`), then models beside a simple baseline (`models`, `survival`), each judged on
rows that it did not see (`crossing`, `scores`), and what a change of a column goes with (`changes`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.retention import changes, crossing, models, scores, survival, suspects
from tandem.analyses.retention.columns import Column, groups
from tandem.analyses.retention.suspects import Fault

Change = tuple[str, str, str]  # column, from, to; from "" is as it is now


@dataclass
class Retention:
    """What was found. ``metrics`` by model: in all, and ``folds``; ``chances`` (times, rows) by model, out of fold."""

    faults: list[Fault]
    used: list[str]
    placed: NDArray[np.int64]  # the fold of each row, (times, rows)
    equal: NDArray[np.int64]  # rows with equal columns have equal numbers
    metrics: dict[str, dict[str, Any]]
    chosen: str
    chances: dict[str, NDArray[np.float64]]
    coefficients: list[dict[str, Any]]
    shapes: list[dict[str, Any]]
    changes: list[dict[str, Any]]
    calibration: list[dict[str, float]] = field(default_factory=list)
    cox: dict[str, Any] = field(default_factory=dict)
    times: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))


def retention(
    columns: Sequence[Column],
    event: NDArray[np.int64],
    duration: NDArray[np.float64] | None = None,
    *,
    plan: crossing.Plan | None = None,
    seed: int = 0,
    keep: Sequence[str] = (),
    wanted: Sequence[Change] = (),
    what: str = "",
) -> Retention:
    """Learn from ``columns`` who has left (``event`` (n,): 1, else 0), with ``duration`` (n,) also when.

    Without durations the metrics are auc, pr_auc and brier (means over the folds), slope and intercept (of all rows of
    a repetition, then averaged); with durations c_index and ibs. ``keep`` are columns to train on in spite of a fault;
    ``wanted`` changes come before the usual ones. Raises BadInput when there is too little to learn from.
    """
    columns = list(columns)
    plan = plan or crossing.Plan(5, 5)
    faults = suspects.suspects(columns, event, duration is not None, keep)
    gone = {fault.column for fault in faults if fault.left_out}
    used = [one for one in columns if one.name not in gone and len(set(one.codes.tolist())) > 1]
    _learnable(used, event, duration)
    equal = groups(used, len(event))
    placed = crossing.folds(event, equal, plan, seed)
    if duration is None:
        found = _of_events(used, event, placed, seed, what)
    else:
        found = _of_durations(used, event, np.asarray(duration, dtype=float), placed, seed, what)
    found.faults, found.used, found.equal = faults, [one.name for one in used], equal
    protected = {fault.column for fault in faults if fault.kind == "protected"}
    _changed(found, used, event, duration, protected, wanted, seed)
    return found


def _learnable(used: list[Column], event: NDArray, duration: NDArray | None) -> None:
    if not used:
        raise BadInput("retention.no_columns")
    if not event.any():
        raise BadInput("retention.nobody_left", count=len(event))
    if event.all() and duration is None:
        raise BadInput("retention.everybody_left", count=len(event))


def _mean(rows: list[dict[str, float]], name: str) -> float:
    values = [row[name] for row in rows if np.isfinite(row[name])]
    return float(np.mean(values)) if values else float("nan")


@dataclass(frozen=True)
class EventWork:
    """Fit and predict one fold; a class, so that other processes can be handed it."""

    columns: list[Column]
    event: NDArray[np.int64]
    seed: int

    def __call__(self, number: int, train: NDArray, test: NDArray) -> dict[str, NDArray]:
        """The predicted chances of the test rows by each model."""
        mine, others = [one.taken(train) for one in self.columns], [one.taken(test) for one in self.columns]
        if not any(np.ptp(one.codes) for one in mine) or not np.ptp(self.event[train]):  # nothing here to learn
            return {name: np.full(len(test), self.event[train].mean()) for name in models.KINDS}
        seed = self.seed * 1000 + number
        bags = 8 if len(train) < 5000 else 4
        made = {name: kind(seed) for name, kind in models.KINDS.items()}
        made["boosting"] = models.Boosting(seed, bags)
        return {name: model.fit(mine, self.event[train]).chance(others) for name, model in made.items()}


def _of_events(used: list[Column], event: NDArray, placed: NDArray, seed: int, what: str) -> Retention:
    work = EventWork(used, event, seed)
    chances = {name: np.full(placed.shape, np.nan) for name in models.NAMES}
    rows: dict[str, list] = {name: [] for name in models.NAMES}
    weight = len(event) * len(used) * placed.shape[0] * 5
    for time, fold, test, given in crossing.every_fold(work, placed, weight, what):
        for name, chance in given.items():
            chances[name][time, test] = chance
            rows[name].append({"time": time, "fold": fold, **scores.of_events(event[test], chance)})
    metrics: dict[str, dict[str, Any]] = {}
    for name in models.NAMES:
        whole = [scores.of_events(event, chances[name][time]) for time in range(len(placed))]
        means = {key: _mean(rows[name], key) for key in ("auc", "pr_auc", "brier")}
        pooled = {key: _mean(whole, key) for key in ("slope", "intercept")}
        metrics[name] = {**means, **pooled, "auc_pooled": _mean(whole, "auc"), "folds": rows[name]}
    chosen = min(("logit", "boosting"), key=lambda name: metrics[name]["brier"])
    boosting = models.Boosting(seed, 8).fit(used, event)
    return Retention(
        [],
        [],
        placed,
        placed[0],
        metrics,
        chosen,
        chances,
        models.Logit().fit(used, event).coefficients(),
        boosting.shapes(),
        [],
        scores.curve(event, chances[chosen].mean(axis=0)),
    )


@dataclass(frozen=True)
class DurationWork:
    """Fit and predict one fold with durations."""

    columns: list[Column]
    event: NDArray[np.int64]
    duration: NDArray[np.float64]
    times: NDArray[np.float64]
    seed: int

    def __call__(self, number: int, train: NDArray, test: NDArray) -> dict[str, Any]:
        """The predicted shares that are still there after the times, and the scores, by each model that could learn."""
        mine, others = [one.taken(train) for one in self.columns], [one.taken(test) for one in self.columns]
        learnt = self.duration[train], self.event[train]
        given = {}
        for name in survival.MODELS:
            try:
                model = survival.made(name, self.seed * 1000 + number).fit(mine, *learnt)
                still = model.survival(others, self.times)
            except BadInput:
                continue
            still = np.clip(np.nan_to_num(still, nan=0.5), 0, 1)
            found = survival.of_durations(self.duration[test], self.event[test], self.times, still, learnt)
            given[name] = (1 - still.mean(axis=1), found)
        return given


def _of_durations(
    used: list[Column], event: NDArray, duration: NDArray, placed: NDArray, seed: int, what: str
) -> Retention:
    times = survival.horizon(duration, event)
    work = DurationWork(used, event, duration, times, seed)
    chances = {name: np.full(placed.shape, np.nan) for name in survival.MODELS}
    rows: dict[str, list] = {name: [] for name in survival.MODELS}
    weight = len(event) * len(used) * placed.shape[0] * 5 * 20
    for time, fold, test, given in crossing.every_fold(work, placed, weight, what):
        for name, (chance, found) in given.items():
            chances[name][time, test] = chance
            rows[name].append({"time": time, "fold": fold, **found})
    metrics: dict[str, dict[str, Any]] = {
        name: {**{key: _mean(rows[name], key) for key in ("c_index", "ibs")}, "folds": rows[name]}
        for name in survival.MODELS
        if rows[name]
    }
    if not set(metrics) - {"baseline"}:
        raise BadInput("retention.one_outcome")
    chosen = min((name for name in metrics if name != "baseline"), key=lambda name: metrics[name]["ibs"])
    boosting = survival.made("boosting", seed).fit(used, duration, event)
    logit = survival.made("logit", seed).fit(used, duration, event)
    cox = survival.made("cox", seed).fit(used, duration, event)
    told = {"coefficients": cox.coefficients(), "proportional_hazards": cox.proportional(), **cox.whole()}
    found = Retention(
        [],
        [],
        placed,
        placed[0],
        metrics,
        chosen,
        {name: of for name, of in chances.items() if name in metrics},
        logit.model.coefficients(),
        boosting.model.shapes(),
        [],
        cox=told,
        times=times,
    )
    return found


def _changed(
    found: Retention,
    used: list[Column],
    event: NDArray,
    duration: NDArray | None,
    protected: set[str],
    wanted: Sequence[Change],
    seed: int,
) -> None:
    """The changes that are asked for, then the usual ones of the columns that matter most."""
    columns = used
    if duration is None:
        logit = models.Logit().fit(used, event)
    else:
        hazard = survival.made("logit", seed).fit(used, duration, event)
        logit = hazard.model
        person, period, _ = hazard.periods.long(np.asarray(duration, dtype=float), event)
        columns = hazard.long(used, person, period)
    asked = list(wanted) + changes.usual(used, protected | {name for name, _, _ in wanted})
    told = [changes.change(logit, columns, *one, seed=seed) for one in asked]
    usual = sorted(told[len(wanted) :], key=lambda one: -abs(one["difference"]))
    found.changes = told[: len(wanted)] + usual[:8]
