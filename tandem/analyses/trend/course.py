"""Courses of many around a common one, as a mixed model fitted by maximum likelihood.

    y_it = m(t) + u_i + v_i (t - middle) + a_i(t) + e_it
    u ~ N(0, level^2),  v ~ N(0, slope^2),  cov(a(t), a(s)) = wander^2 phi^|t - s|,  e ~ N(0, noise^2 / n_it)

What one will do next is the common course and the part of the own deviation that is likely to last: a slope seen in few
periods counts for little, because the variance of slopes is estimated from everybody. Sources: Laird and Ware,
Biometrics 38, 1982; Diggle, Biometrics 44, 1988; Robinson, Statistical Science 6, 1991.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tandem.analyses.mixed.design import Codes, Floats

MOST_FITTED = 1500  # courses from which the variances are estimated; a fixed sample of more
RIDGE = 1e-9


@dataclass(frozen=True)
class Courses:
    """Rows of all courses: `who` (n,) codes, `period` (n,) codes, `y` (n,), `weight` (n,) how many scores a row is the
    mean of; `places` (P,) of the periods. One row for each who and period."""

    who: Codes
    period: Codes
    y: Floats
    weight: Floats
    places: Floats
    count: int


@dataclass(frozen=True)
class Model:
    """The fitted model; standard deviations in units of y, `mean` (P,) the common course and its covariance."""

    level: float
    slope: float
    wander: float
    phi: float
    noise: float
    mean: Floats
    mean_covariance: Floats
    next_mean: float
    next_variance: float
    middle: float


@dataclass(frozen=True)
class Posterior:
    """Of one course: the own deviation from the common course at some places, `mean` (k,) and `covariance` (k, k)."""

    mean: Floats
    covariance: Floats


def kernel(model: Model, at: Floats, to: Floats) -> Floats:
    """The covariance of own deviations (without noise) between two sets of places (..., k) and (..., l)."""
    a, b = at[..., :, None], to[..., None, :]
    lasting = model.level**2 + model.slope**2 * (a - model.middle) * (b - model.middle)
    return lasting + model.wander**2 * model.phi ** np.abs(a - b)


def batches(courses: Courses, only: set[int] | None = None) -> list[tuple[Floats, Floats, Floats, Codes]]:
    """Courses of equal length together: periods (m, T), values (m, T), weights (m, T), who (m,)."""
    order = np.lexsort((courses.period, courses.who))
    who = courses.who[order]
    starts = np.flatnonzero(np.concatenate([[True], who[1:] != who[:-1]]))
    lengths = np.diff(np.concatenate([starts, [len(who)]]))
    found = []
    for length in np.unique(lengths):
        begin = starts[lengths == length]
        if only is not None:
            begin = np.array([one for one in begin if int(who[one]) in only], dtype=int)
        if len(begin):
            rows = order[begin[:, None] + np.arange(length)]
            found.append((courses.period[rows], courses.y[rows], courses.weight[rows], who[begin]))
    return found


def fit(courses: Courses, *, seed: int = 0) -> Model:
    """Fit by maximum likelihood. Needs at least two rows; parts that the data cannot tell apart shrink to 0."""
    from scipy.optimize import minimize

    centre = float(courses.y.mean())  # far from 0 the sums of squares would lose the digits that the search needs
    unit = float(courses.y.std()) or 1.0
    places = courses.places
    base = Model(0, 0, 0, 0.5, 1, np.zeros(len(places)), np.zeros((len(places),) * 2), 0, 0, float(places.mean()))
    sample = set(range(courses.count))
    if courses.count > MOST_FITTED:
        sample = set(np.random.default_rng(seed).permutation(courses.count)[:MOST_FITTED].tolist())
    parts = [(periods, (y - centre) / unit, weights, who) for periods, y, weights, who in batches(courses, sample)]
    span = max(float(np.ptp(places)), 1.0)

    def model(parameters: Floats, mean: Floats | None = None) -> Model:
        level, slope, wander, noise = np.exp(parameters[:4])
        phi = 1 / (1 + np.exp(-parameters[4]))
        return Model(level, slope / span, wander, phi, noise, base.mean, base.mean_covariance, 0, 0, base.middle)

    def deviance(parameters: Floats) -> float:
        return _profile(model(parameters), parts, places)[0]

    several = max(periods.shape[1] for periods, *_ in parts) > 1
    start = np.array([-0.7, -1.5, -1.0, -0.7, 0.5]) if several else np.array([-0.7, -6.0, -6.0, -0.7, 0.0])
    bounds = [(-6, 2), (-6, 3), (-6, 2), (-4, 2), (-2.0, 6.0)]
    found = minimize(deviance, start, method="L-BFGS-B", bounds=bounds, options={"maxiter": 60})
    best = model(found.x)
    whole = [(periods, (y - centre) / unit, weights, who) for periods, y, weights, who in batches(courses)]
    _, mean, covariance = _profile(best, whole, places)
    ahead, doubt = next_mean(mean, covariance)
    floor = np.exp(-5.9)
    return Model(
        level=best.level * unit if best.level > floor else 0.0,
        slope=best.slope * unit if best.slope * span > floor else 0.0,
        wander=best.wander * unit if best.wander > floor else 0.0,
        phi=best.phi, noise=best.noise * unit,
        mean=mean * unit + centre, mean_covariance=covariance * unit**2,
        next_mean=ahead * unit + centre, next_variance=doubt * unit**2, middle=best.middle,
    )  # fmt: skip


def _profile(model: Model, parts: Sequence, places: Floats) -> tuple[float, Floats, Floats]:
    """-2 log of the restricted likelihood with the common course (a mean for each period) profiled out."""
    count = len(places)
    information, right, square, log_det = np.zeros((count, count)), np.zeros(count), 0.0, 0.0
    for periods, y, weights, _who in parts:
        v = kernel(model, places[periods], places[periods])
        v = v + np.eye(periods.shape[1]) * (model.noise**2 / weights + RIDGE)[:, None, :]
        root = np.linalg.cholesky(v)
        log_det += 2 * float(np.log(np.diagonal(root, axis1=1, axis2=2)).sum())
        inverse = np.linalg.inv(v)
        weighted = np.einsum("mij,mj->mi", inverse, y)
        square += float((weighted * y).sum())
        np.add.at(right, periods, weighted)
        np.add.at(information, (periods[:, :, None], periods[:, None, :]), inverse)
    information += RIDGE * np.eye(count)
    covariance: Floats = np.linalg.inv(information).astype(float)
    mean: Floats = covariance @ right
    _, log_information = np.linalg.slogdet(information)
    return log_det + square - float(right @ mean) + float(log_information), mean, covariance


def next_mean(mean: Floats, covariance: Floats) -> tuple[float, float]:
    """The common course one step on, and its variance: the last mean and the average step, drawn towards no step."""
    steps = np.diff(mean)
    if len(steps) < 2:
        return float(mean[-1]), float(covariance[-1, -1] + steps @ steps)
    spread = float(steps.var(ddof=1))
    drift = float(steps.mean())
    trust = max(0.0, 1 - spread / len(steps) / max(drift**2, 1e-300))
    return float(mean[-1] + trust * drift), float(covariance[-1, -1]) + spread * (1 + trust / len(steps))


def follow(model: Model, courses: Courses, at: Floats) -> dict[int, Posterior]:
    """The own deviation of everybody at the places `at` (k,), given all that was seen of them."""
    found = {}
    for periods, y, weights, who in batches(courses):
        seen = courses.places[periods]
        v = kernel(model, seen, seen) + np.eye(periods.shape[1]) * (model.noise**2 / weights + RIDGE)[:, None, :]
        there = np.broadcast_to(at, (len(who), len(at)))
        gain = np.linalg.solve(v, kernel(model, seen, there)).transpose(0, 2, 1)  # (m, k, T)
        mean = np.einsum("mkt,mt->mk", gain, y - model.mean[periods])
        covariance = kernel(model, there, there) - gain @ kernel(model, seen, there)
        for place, one in enumerate(who):
            found[int(one)] = Posterior(mean[place], covariance[place])
    return found
