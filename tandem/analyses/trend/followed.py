"""Groups, then people inside their groups, then what comes next; and how well that would have worked last time."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.mixed.design import Codes, Floats
from tandem.analyses.trend import course
from tandem.analyses.trend.course import Courses, Model
from tandem.analyses.trend.periods import Periods

Z50, Z90 = 0.6744897501960817, 1.6448536269514722
SURE = 0.90
DRAWS = 2000
LEAST_CHECKED = 10


@dataclass(frozen=True)
class Course:
    """One person or group: at each period the level (estimate, standard error), NaN observed where nothing was seen;
    `forecast` (level, its error, error of a new score). `above` is the chance to have been above the average of the
    group in all of the last periods, `below` under it."""

    name: str
    group: str
    n: int
    observed: Floats
    estimate: Floats
    se: Floats
    forecast: tuple[float, float, float]
    above: float
    below: float

    @property
    def state(self) -> str:
        """above, below, or cannot_tell."""
        return "above" if self.above >= SURE else "below" if self.below >= SURE else "cannot_tell"


@dataclass(frozen=True)
class Check:
    """The last period, forecast from those before it: root mean squared errors, and how often the bands held."""

    n: int
    model: float
    last_value: float
    own_line: float
    common: float
    covered_50: float
    covered_90: float


@dataclass(frozen=True)
class Trend:
    """All of it; `common` is the course of everybody."""

    periods: Periods
    last: int
    model: Model
    common: Course
    people: list[Course]
    groups: list[Course]
    check: Check | None


def trend(
    who: NDArray[np.str_], periods: Periods, value: Floats, group: NDArray[np.str_] | None = None, *, last: int = 3
) -> Trend:
    """Follow everybody. `who`, `value` and `group` are (n,); `last` is over how many periods "constantly" counts.

    Several values of one person in one period count as their mean, with its smaller error. Who changed group counts
    with the last one.
    """
    last = min(last, len(periods.places))
    people, groups, model = _follow(who, periods, value, group, last)
    spread = np.sqrt(np.maximum(np.diag(model.mean_covariance), 0))
    ahead = (model.next_mean, float(np.sqrt(model.next_variance)), float(np.sqrt(model.next_variance)))
    seen = _means(periods.codes, value, len(periods.places))
    common = Course("", "", len(value), seen, model.mean, spread, ahead, float("nan"), float("nan"))
    return Trend(periods, last, model, common, people, groups, checked(who, periods, value, group))


def _means(codes: Codes, value: Floats, count: int) -> Floats:
    sums, n = np.bincount(codes, value, count), np.bincount(codes, minlength=count)
    return np.divide(sums, n, out=np.full(count, np.nan), where=n > 0)


def collected(who: Codes, periods: Periods, value: Floats, count: int) -> Courses:
    """One row for each who and period: the mean, and of how many."""
    width = len(periods.places)
    key, back = np.unique(who * width + periods.codes, return_inverse=True)
    n = np.bincount(back).astype(float)
    return Courses(key // width, key % width, np.bincount(back, value) / n, n, periods.places, count)


def _follow(
    who: NDArray[np.str_], periods: Periods, value: Floats, group: NDArray[np.str_] | None, last: int
) -> tuple[list[Course], list[Course], Model]:
    names, codes = np.unique(who, return_inverse=True)
    at = np.append(periods.places, periods.next_place)
    own = collected(codes, periods, value, len(names))
    model = course.fit(own)
    groups: list[Course] = []
    belongs, labels = np.zeros(len(names), dtype=np.int64), [""]
    shift, doubt = np.zeros((1, len(at))), np.zeros((1, len(at)))
    if group is not None:
        called, group_codes = np.unique(group, return_inverse=True)
        labels = [str(one) for one in called]
        order = np.argsort(periods.codes, kind="stable")
        belongs[codes[order]] = group_codes[order]
        together = collected(group_codes, periods, value, len(called))
        upper = course.fit(together)
        deviations = course.follow(upper, together, at)
        shift = np.array([deviations[one].mean for one in range(len(called))])
        doubt = np.array([np.diag(deviations[one].covariance) for one in range(len(called))])
        groups = _courses(labels, [""] * len(called), together, upper, deviations, last)
        own = Courses(
            own.who, own.period, own.y - shift[belongs[own.who], own.period], own.weight, own.places, own.count
        )
        model = course.fit(own)
    deviations = course.follow(model, own, at)
    people = _courses([str(one) for one in names], [labels[one] for one in belongs], own, model, deviations, last)
    if group is not None:
        people = [_lifted(one, shift[place], doubt[place]) for one, place in zip(people, belongs, strict=True)]
    return people, groups, model


def _lifted(one: Course, shift: Floats, doubt: Floats) -> Course:
    """A course inside its group, put at the height of the group."""
    ahead = (one.forecast[0] + shift[-1], *(float(np.sqrt(error**2 + max(doubt[-1], 0))) for error in one.forecast[1:]))
    se = np.sqrt(one.se**2 + np.maximum(doubt[:-1], 0))
    return Course(
        one.name, one.group, one.n, one.observed + shift[:-1], one.estimate + shift[:-1], se,
        (float(ahead[0]), ahead[1], ahead[2]), one.above, one.below,
    )  # fmt: skip


def _courses(names, groups, courses: Courses, model: Model, deviations, last: int) -> list[Course]:
    count = len(courses.places)
    observed = np.full((len(names), count), np.nan)
    observed[courses.who, courses.period] = courses.y
    n = np.bincount(courses.who, courses.weight, len(names)).astype(int)
    draws = np.random.default_rng(0).standard_normal((DRAWS, last))
    found = []
    for place, name in enumerate(names):
        posterior = deviations[place]
        spread = np.maximum(np.diag(posterior.covariance), 0)
        level = model.mean + posterior.mean[:-1]
        ahead = float(model.next_mean + posterior.mean[-1])
        error = float(np.sqrt(spread[-1] + model.next_variance))
        above, below = constantly(posterior.mean[:-1][-last:], posterior.covariance[:-1, :-1][-last:, -last:], draws)
        found.append(Course(
            str(name), groups[place], int(n[place]), observed[place], level, np.sqrt(spread[:-1]),
            (ahead, error, float(np.hypot(error, model.noise))), above, below,
        ))  # fmt: skip
    return found


def constantly(mean: Floats, covariance: Floats, draws: Floats) -> tuple[float, float]:
    """The chance that a deviation was above 0 in all periods, and that it was below in all."""
    values, vectors = np.linalg.eigh(covariance)
    sample = mean + draws @ (vectors * np.sqrt(np.maximum(values, 0))).T
    return float((sample > 0).all(axis=1).mean()), float((sample < 0).all(axis=1).mean())


def checked(who: NDArray[np.str_], periods: Periods, value: Floats, group: NDArray[np.str_] | None) -> Check | None:
    """Forecast the last period from those before it, beside simpler forecasts; None with too little to check."""
    past = periods.codes < len(periods.places) - 1
    before = Periods(periods.names[:-1], periods.places[:-1], periods.codes[past], periods.kind)
    if len(before.places) < 2 or abs(before.next_place - periods.places[-1]) > 0.75:
        return None
    people, _, _ = _follow(who[past], before, value[past], group[past] if group is not None else None, 1)
    known = {one.name: one for one in people}
    truth: dict[str, list[float]] = {}
    for name, seen in zip(who[~past], value[~past], strict=True):
        truth.setdefault(str(name), []).append(float(seen))
    rows = [(known[name], float(np.mean(seen)), len(seen)) for name, seen in truth.items() if name in known]
    if len(rows) < LEAST_CHECKED:
        return None
    actual = np.array([seen for _, seen, _ in rows])
    ahead = np.array([one.forecast for one, _, _ in rows])
    noise = np.sqrt(ahead[:, 1] ** 2 + (ahead[:, 2] ** 2 - ahead[:, 1] ** 2) / np.array([n for *_, n in rows]))
    miss = np.abs(ahead[:, 0] - actual)

    def error(forecast: Floats) -> float:
        return float(np.sqrt(np.mean((forecast - actual) ** 2)))

    return Check(
        n=len(rows),
        model=error(ahead[:, 0]),
        last_value=error(np.array([one.observed[~np.isnan(one.observed)][-1] for one, *_ in rows])),
        own_line=error(np.array([own_line(one.observed, before.places, periods.places[-1]) for one, *_ in rows])),
        common=error(np.full(len(rows), value[past].mean())),
        covered_50=float(np.mean(miss <= Z50 * noise)),
        covered_90=float(np.mean(miss <= Z90 * noise)),
    )


def own_line(observed: Floats, places: Floats, at: float) -> float:
    """The straight line through one's own values, drawn on; the value itself where there is only one."""
    here = ~np.isnan(observed)
    if here.sum() < 2:
        return float(observed[here][-1])
    slope, start = np.polyfit(places[here], observed[here], 1)
    return float(start + slope * at)
