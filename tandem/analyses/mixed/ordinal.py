"""Ordered categories: a cumulative logit with crossed random effects, by the Laplace approximation.

    logit P(score <= k) = threshold_k - (X beta + Z_1 u_1 + ...),    u_j = theta_j v_j,  v_j ~ N(0, I)

-2 log L = 2 h(v) + log|H(v)| at the mode v of h = -log P(scores | v) + v'v / 2, with H its second derivative. The
gradient of that by thresholds, beta and log theta is exact: what moves with the mode is found by one more solve with H.
Source: Christensen, Cumulative link models (R package ordinal, 2018); Tutz and Hennevogl, CSDA 22, 1996.
"""

import numpy as np

from tandem.analyses.mixed.curvature import Curvature
from tandem.analyses.mixed.design import Design, Floats
from tandem.analyses.mixed.reml import Effects, Fit, without_spread

LOGISTIC_VARIANCE = np.pi**2 / 3
FAR = 40.0  # logits, beyond which a probability is 0 or 1
SMALL = 1e-3  # a standard deviation of effects that is taken for none


class Ordinal:
    """The criterion of one design; parameters are the first threshold, the logs of the steps between thresholds,
    the coefficients of standardised covariates, and the logs of theta."""

    def __init__(self, design: Design) -> None:
        """Sort the scores into categories."""
        self.design = design
        self.categories, self.score = np.unique(design.y, return_inverse=True)
        self.spread = design.x[:, 1:].std(axis=0)
        self.x = design.x[:, 1:] / self.spread
        self.steps, self.p = len(self.categories) - 1, self.x.shape[1]
        self.curvature = Curvature(design.factors)
        self.mode = [np.zeros(len(factor.levels)) for factor in design.factors]

    def start(self) -> Floats:
        """Thresholds of the scores as they are, no effect of covariates, effects of about unit size."""
        share = np.cumsum(np.bincount(self.score))[:-1] / len(self.score)
        thresholds = np.log(share / (1 - share))
        gaps = np.log(np.maximum(np.diff(thresholds), 1e-3))
        return np.concatenate([thresholds[:1], gaps, np.zeros(self.p), np.full(len(self.mode), -0.3)])

    def parts(self, parameters: Floats) -> tuple[Floats, Floats, Floats]:
        """Thresholds (k - 1,), coefficients (p,), theta (factors,)."""
        cut, end = self.steps, self.steps + self.p
        thresholds = parameters[0] + np.concatenate([[0.0], np.cumsum(np.exp(parameters[1:cut]))])
        return thresholds, parameters[cut:end], np.exp(parameters[end:])

    def rows(self, thresholds: Floats, eta: Floats) -> dict[str, Floats]:
        """Per row: log probability, and derivatives of -log p by eta (`g`, `d`, `e`) with what they need."""
        edges = np.concatenate([[-FAR * 4], thresholds, [FAR * 4]])
        upper = np.clip(edges[self.score + 1] - eta, -FAR, FAR)
        lower = np.clip(edges[self.score] - eta, -FAR, FAR)
        up, low = 1 / (1 + np.exp(-upper)), 1 / (1 + np.exp(-lower))
        steep_up, steep_low = up * (1 - up), low * (1 - low)
        gap = -np.expm1(np.minimum(lower - upper, -1e-12))
        log_p = -np.logaddexp(0, -upper) - np.logaddexp(0, lower) + np.log(gap)
        bend_up, bend_low = steep_up * (1 - 2 * up), steep_low * (1 - 2 * low)
        return {
            "log_p": log_p, "g": 1 - up - low, "d": steep_up + steep_low, "e": -(bend_up + bend_low),
            "steep_up": steep_up, "steep_low": steep_low, "bend_up": bend_up, "bend_low": bend_low,
        }  # fmt: skip

    def eta(self, beta: Floats, theta: Floats, mode: list[Floats]) -> Floats:
        """The linear predictor (n,)."""
        total = self.x @ beta
        for factor, scale, effects in zip(self.design.factors, theta, mode, strict=True):
            total = total + scale * factor.spread(effects)
        return total

    def find_mode(self, thresholds: Floats, beta: Floats, theta: Floats) -> tuple[dict[str, Floats], float]:
        """Newton with halving from the last mode; the rows at the mode and h. `curvature` stands at the mode after."""
        factors = self.design.factors

        def value(mode: list[Floats]) -> tuple[dict[str, Floats], float]:
            found = self.rows(thresholds, self.eta(beta, theta, mode))
            return found, float(-found["log_p"].sum() + sum(part @ part for part in mode) / 2)

        mode = self.mode
        rows, h = value(mode)
        for _ in range(50):
            self.curvature.at(rows["d"], theta)
            slopes = [
                scale * factor.total(rows["g"]) + part for factor, scale, part in zip(factors, theta, mode, strict=True)
            ]
            move = self.curvature.solve(slopes)
            size, gain = 1.0, sum(float(slope @ step) for slope, step in zip(slopes, move, strict=True))
            if gain < 1e-16 * max(1.0, abs(h)):
                break
            while size > 1e-6:
                tried = [part - size * step for part, step in zip(mode, move, strict=True)]
                new_rows, new_h = value(tried)
                if new_h <= h + 1e-13 * abs(h):
                    mode, rows, h = tried, new_rows, new_h
                    break
                size /= 2
            else:
                break
        self.mode = mode
        return rows, h

    def __call__(self, parameters: Floats) -> tuple[float, Floats]:
        """-2 log L and its gradient."""
        thresholds, beta, theta = self.parts(parameters)
        rows, h = self.find_mode(thresholds, beta, theta)
        factors, mode = self.design.factors, self.mode
        leverage, log_det, inverse = (
            self.curvature.leverage(),
            self.curvature.log_determinant,
            self.curvature.diagonal(),
        )
        turned = [scale * factor.total(leverage * rows["e"]) for factor, scale in zip(factors, theta, strict=True)]
        back = self.curvature.solve(turned)
        moved = sum(
            (scale * factor.spread(part) for factor, scale, part in zip(factors, theta, back, strict=True)),
            np.zeros(len(self.score)),
        )
        along = 2 * rows["g"] + leverage * rows["e"] - rows["d"] * moved  # by eta, where it moves directly
        by_beta = self.x.T @ along
        by_theta = np.zeros(len(theta))
        for place, (factor, scale, part) in enumerate(zip(factors, theta, mode, strict=True)):
            direct = float(along @ factor.spread(part)) - float(back[place] @ factor.total(rows["g"]))
            by_theta[place] = scale * direct + 2 * (len(part) - inverse[place].sum())
        p = np.exp(rows["log_p"])
        up = -2 * rows["steep_up"] / p + leverage * rows["bend_up"] + rows["steep_up"] * moved
        low = 2 * rows["steep_low"] / p + leverage * rows["bend_low"] + rows["steep_low"] * moved
        count = len(self.categories)
        by_edge = np.bincount(self.score + 1, up, count + 1) + np.bincount(self.score, low, count + 1)
        by_threshold = by_edge[1:count]
        gaps = np.exp(parameters[1 : self.steps])
        later = np.cumsum(by_threshold[::-1])[::-1]
        return 2 * h + log_det, np.concatenate([[later[0]], later[1:] * gaps, by_beta, by_theta])


def fit(design: Design) -> Fit:
    """Maximum likelihood by Laplace; variances are on the scale of logits, the residual is that of the logistic.

    Raises ValueError when there are more levels than `curvature.MOST` beside the largest factor.
    """
    from scipy.optimize import minimize

    machine = Ordinal(design)
    if machine.steps < 1:
        return without_spread(design)
    start = machine.start()
    bounds = [(-FAR, FAR), *[(-10.0, 4.0)] * (machine.steps - 1), *[(-FAR, FAR)] * machine.p]
    bounds += [(np.log(SMALL) - 1, 5.0)] * len(machine.mode)
    found = minimize(
        machine, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 500, "ftol": 1e-12}
    )
    value, _ = machine(found.x)
    thresholds, beta, theta = machine.parts(found.x)
    errors = standard_errors(machine, found.x)
    shift = float((np.array(design.centres) / machine.spread) @ beta) if machine.p else 0.0  # covariates are centred
    effects = {}
    for place, factor in enumerate(design.factors):
        there = theta[place] > SMALL
        scale = float(theta[place]) if there else 0.0
        inverse = np.maximum(machine.curvature.diagonal()[place], 0)
        estimate, se = scale * machine.mode[place], scale * np.sqrt(inverse)
        effects[factor.name] = Effects(factor.name, factor.levels, factor.counts, scale**2, estimate, se, se)
    coefficients = {
        name: (float(beta[place] / machine.spread[place]), float(errors[machine.steps + place] / machine.spread[place]))
        for place, name in enumerate(design.names[1:])
    }
    return Fit(
        float(design.y.mean()), float(design.y.std() / np.sqrt(len(design.y))), float(LOGISTIC_VARIANCE), float(value),
        coefficients, effects, exact=True, model="ordinal", thresholds=tuple(float(t) + shift for t in thresholds),
    )  # fmt: skip


def standard_errors(machine: Ordinal, at: Floats) -> Floats:
    """Of each parameter, from differences of the exact gradient; NaN where the criterion does not curve."""
    step, count = 1e-4, len(at)
    hessian = np.array([
        (machine(at + step * unit)[1] - machine(at - step * unit)[1]) / (2 * step) for unit in np.eye(count)
    ]) / 2  # fmt: skip
    machine(at)
    with np.errstate(invalid="ignore"):
        try:
            return np.sqrt(np.diag(np.linalg.inv((hessian + hessian.T) / 2)))
        except np.linalg.LinAlgError:
            return np.full(count, np.nan)
