"""Who has left by when: a hazard for each period, with those who are still there counted as long as they were seen.

Discrete time (Cox 1972, Allison 1982): logit h(t | x) = alpha_t + beta'x, fitted on one row for each person and period
in which she could have left. S(t | x) is the product of 1 - h. Beside it Cox's proportional hazards, with its check.
"""

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.retention.columns import Column, Encoder
from tandem.analyses.retention.models import Boosting, Logit
from tandem.analyses.retention.scores import c_index, ibs, survival_steps

PERIODS = 24  # at most so many
PERIOD = "(period)"
MOST_LONG = 20_000  # rows of people and periods for curves; beyond it those who stay are sampled


@dataclass(frozen=True)
class Periods:
    """``ends`` (T,): the last moment of each period; the first begins at the start."""

    ends: NDArray[np.float64]

    @classmethod
    def of(cls, duration: NDArray, event: NDArray) -> "Periods":
        """Each moment at which somebody left when these are few; else periods with about as many leavers each."""
        moments = np.unique(duration[event == 1])
        if len(moments) > PERIODS:
            moments = np.unique(np.quantile(duration[event == 1], np.linspace(0, 1, PERIODS + 1)[1:], method="higher"))
        return cls(moments)

    def last(self, duration: NDArray) -> NDArray[np.int64]:
        """The period in which each duration ends; T when it is after the last one."""
        return np.searchsorted(self.ends, duration, side="left")

    def long(self, duration: NDArray, event: NDArray) -> tuple[NDArray, NDArray, NDArray]:
        """Person and period of each row at risk, and whether she left in it.

        Who was censored inside a period is not counted in it (she was not seen to its end), unless at its very end.
        """
        last = self.last(duration)
        inside = np.minimum(last, len(self.ends) - 1)
        whole = (event == 1) | ((last < len(self.ends)) & (duration == self.ends[inside]))
        count = np.minimum(last + whole, len(self.ends))
        person = np.repeat(np.arange(len(duration)), count)
        period = np.concatenate([np.arange(n) for n in count]) if len(count) else np.zeros(0, int)
        left = ((period == last[person]) & (event[person] == 1)).astype(np.int64)
        return person, period, left


class KaplanMeier:
    """The same curve for everybody: what any better method has to beat."""

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed

    def fit(self, columns: list[Column], duration: NDArray, event: NDArray) -> "KaplanMeier":
        """Count."""
        self.times, self.share = survival_steps(duration, event)
        return self

    def survival(self, columns: list[Column], times: NDArray) -> NDArray:
        """(rows, times)."""
        place = np.searchsorted(self.times, times, side="right") - 1
        return np.tile(np.where(place < 0, 1.0, self.share[place]), (len(columns[0].texts), 1))


class Hazard:
    """Discrete-time hazard with a ``kind`` of `models` (Logit or Boosting) under it."""

    def __init__(self, kind: Any, seed: int = 0) -> None:
        self.kind, self.seed = kind, seed

    def fit(self, columns: list[Column], duration: NDArray, event: NDArray) -> "Hazard":
        """On rows of people and periods."""
        self.periods = Periods.of(duration, event)
        person, period, left = self.periods.long(duration, event)
        self.shift = 0.0
        if self.kind is Boosting and len(person) > MOST_LONG:
            random = np.random.default_rng(self.seed)
            stay = (left == 1) | (random.random(len(left)) < MOST_LONG / len(left))
            self.shift = float(np.log(MOST_LONG / len(left)))
            person, period, left = person[stay], period[stay], left[stay]
        if len(set(left.tolist())) < 2:
            raise BadInput("retention.one_outcome")
        rows = self.long(columns, person, period)
        if not any(np.ptp(one.codes) for one in rows):
            raise BadInput("retention.no_columns")
        self.model = self.kind(self.seed) if self.kind is Logit else self.kind(self.seed, bags=4)
        self.model.fit(rows, left)
        return self

    def long(self, columns: list[Column], person: NDArray, period: NDArray) -> list[Column]:
        """The columns with one row for each person and period, and the period as a column."""
        names = np.array([f"{number:02d}" for number in range(len(self.periods.ends))], dtype=object)
        when = Column(PERIOD, "category", names[period], np.zeros(0))
        return [*(one.taken(person) for one in columns), when]

    def survival(self, columns: list[Column], times: NDArray) -> NDArray:
        """(rows, times)."""
        rows, count = len(columns[0].texts), len(self.periods.ends)
        person, period = np.repeat(np.arange(rows), count), np.tile(np.arange(count), rows)
        hazard = self.model.chance(self.long(columns, person, period)).reshape(rows, count)
        if self.shift:
            odds = np.log(hazard / (1 - hazard)) + self.shift
            hazard = 1 / (1 + np.exp(-odds))
        still = np.column_stack([np.ones(rows), np.cumprod(1 - hazard, axis=1)])
        return still[:, np.searchsorted(self.periods.ends, times, side="right")]


class Cox:
    """Proportional hazards, h(t | x) = h0(t) exp(beta'x), ties after Efron; no ridge unless it does not converge."""

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed

    def fit(self, columns: list[Column], duration: NDArray, event: NDArray) -> "Cox":
        """By lifelines."""
        import pandas
        from lifelines import CoxPHFitter
        from lifelines.exceptions import ConvergenceError

        self.encoder = RawEncoder.of(columns)
        matrix = self.encoder.matrix(columns)
        self.kept = np.flatnonzero(np.ptp(matrix, axis=0) > 0) if len(matrix) else np.zeros(0, int)
        if not len(self.kept):
            raise BadInput("retention.no_columns")
        self.names = [self.encoder.names[place] for place in self.kept]
        self.frame = pandas.DataFrame(matrix[:, self.kept], columns=[f"x{n}" for n in range(len(self.kept))])
        self.frame["duration"], self.frame["event"] = duration, event
        self.ridge = 0.0
        for ridge in (0.0, 0.01, 0.1):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                try:
                    model = CoxPHFitter(penalizer=ridge).fit(self.frame, "duration", "event")
                except (ConvergenceError, ValueError, np.linalg.LinAlgError):
                    continue
            self.model, self.ridge = model, ridge
            if np.isfinite(model.standard_errors_).all() and model.params_.abs().max() < 50:
                return self
        if not hasattr(self, "model"):
            raise BadInput("retention.cox_fails")
        return self

    def survival(self, columns: list[Column], times: NDArray) -> NDArray:
        """(rows, times)."""
        import pandas

        matrix = self.encoder.matrix(columns)[:, self.kept]
        frame = pandas.DataFrame(matrix, columns=[f"x{n}" for n in range(len(self.kept))])
        return np.asarray(self.model.predict_survival_function(frame, times=times)).T

    def coefficients(self) -> list[dict[str, Any]]:
        """Log hazard ratios per unit of a number, per level against the first by the alphabet."""
        found = self.model.summary
        return [
            {
                "name": name,
                "estimate": float(found["coef"].iloc[place]),
                "se": float(found["se(coef)"].iloc[place]),
                "low": float(found["coef"].iloc[place] - 1.645 * found["se(coef)"].iloc[place]),
                "high": float(found["coef"].iloc[place] + 1.645 * found["se(coef)"].iloc[place]),
                "p": float(found["p"].iloc[place]),
            }
            for place, name in enumerate(self.names)
        ]

    def proportional(self) -> list[dict[str, Any]]:
        """Whether each ratio stays the same over time (Grambsch and Therneau 1994, on ranks): chi-square and p."""
        from lifelines.statistics import proportional_hazard_test

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = proportional_hazard_test(self.model, self.frame, time_transform="rank")
        statistics, values = np.ravel(found.test_statistic), np.ravel(found.p_value)
        return [
            {"name": name, "chi2": float(chi2), "p": float(p)}
            for name, chi2, p in zip(self.names, statistics, values, strict=True)
        ]

    def whole(self) -> dict[str, float]:
        """The likelihood ratio test of all columns, and the concordance on the training rows."""
        test = self.model.log_likelihood_ratio_test()
        return {
            "likelihood_ratio": float(test.test_statistic),
            "degrees": int(test.degrees_freedom),
            "p": float(test.p_value),
            "concordance": float(self.model.concordance_index_),
            "log_likelihood": float(self.model.log_likelihood_),
            "ridge": self.ridge,
        }


class RawEncoder(Encoder):
    """As `Encoder`, with numbers in their own units."""

    @classmethod
    def of(cls, columns: list[Column]) -> "RawEncoder":
        """Learn it from these rows."""
        found = Encoder.of(columns)
        plain = {name: (middle, 0.0, 1.0) for name, (middle, _, _) in found.scale.items()}
        return cls(found.names, found.sources, plain, found.levels, found.gaps)


MODELS = {"baseline": KaplanMeier, "logit": Logit, "boosting": Boosting, "cox": Cox}


def made(name: str, seed: int) -> Any:
    """A model that has not learnt yet."""
    kind = MODELS[name]
    return Hazard(kind, seed) if kind in (Logit, Boosting) else kind(seed)


def horizon(duration: NDArray, event: NDArray, most: int = 25) -> NDArray[np.float64]:
    """The times at which predictions are judged: where people left, to the time that a tenth of all have reached."""
    late = np.quantile(duration, 0.9)
    moments = np.unique(duration[(event == 1) & (duration <= late)])
    if not len(moments):
        moments = np.unique(duration[event == 1])
    if len(moments) > most:
        moments = np.unique(np.quantile(moments, np.linspace(0, 1, most), method="nearest"))
    return moments


def of_durations(
    duration: NDArray, event: NDArray, times: NDArray, survival: NDArray, learnt: tuple[NDArray, NDArray]
) -> dict[str, float]:
    """Concordance of the mean predicted share over the times, and the integrated Brier score."""
    return {
        "c_index": c_index(duration, event, -survival.mean(axis=1)),
        "ibs": ibs(duration, event, times, survival, learnt),
    }
