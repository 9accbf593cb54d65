"""Three ways to learn who left: one column, all columns in a line, all columns in curves."""

import warnings
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.retention.columns import Column, Encoder, kept, plain
from tandem.analyses.retention.suspects import separation

NAMES = ("baseline", "logit", "boosting")
RIDGE = 0.2  # inverse strength of the ridge: for 1,000 rows and 40 columns about the best, and never far off


class Baseline:
    """The rate of leaving per level (or tenth) of the one column that parts the training rows best.

    Each rate is drawn to the mean by ten rows of it. What any better method has to beat.
    """

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed

    def fit(self, columns: list[Column], event: NDArray) -> "Baseline":
        """Choose the column and count."""
        scores = [separation(one, event) for one in columns]
        self.rate = float(event.mean())
        self.place = int(np.argmax(scores)) if scores else -1
        if self.place >= 0:
            one = columns[self.place]
            known = one.numbers[~one.missing] if one.kind == "number" else np.zeros(0)
            self.edges = np.unique(np.quantile(known, np.linspace(0, 1, 11)[1:-1])) if len(known) else np.zeros(0)
            keys = self._keys(one)
            self.rates = {
                key: (float(event[keys == key].sum()) + 10 * self.rate) / (int((keys == key).sum()) + 10)
                for key in set(keys.tolist())
            }
        return self

    def chance(self, columns: list[Column]) -> NDArray[np.float64]:
        """The predicted chance of leaving, (rows,)."""
        if self.place < 0:
            return np.full(0, self.rate)
        return np.array([self.rates.get(key, self.rate) for key in self._keys(columns[self.place]).tolist()])

    def _keys(self, one: Column) -> NDArray:
        if one.kind == "number":
            return np.where(one.missing, -1, np.searchsorted(self.edges, np.nan_to_num(one.numbers), side="right"))
        return one.texts.astype(str)


class Logit:
    """Logistic regression with a ridge on standardised columns."""

    def __init__(self, seed: int = 0, weight: float = RIDGE) -> None:
        self.weight = weight

    def fit(self, columns: list[Column], event: NDArray) -> "Logit":
        """By Newton's method (lbfgs of scikit-learn)."""
        from sklearn.linear_model import LogisticRegression

        self.encoder = Encoder.of(columns)
        self.design = self.encoder.matrix(columns)
        self.model = LogisticRegression(C=self.weight, max_iter=2000).fit(self.design, event)
        return self

    def chance(self, columns: list[Column]) -> NDArray[np.float64]:
        """The predicted chance of leaving, (rows,)."""
        return self.model.predict_proba(self.encoder.matrix(columns))[:, 1]

    def covariance(self) -> NDArray[np.float64]:
        """Of intercept and coefficients, from the curvature with the ridge (a Bayesian reading of it)."""
        fitted = self.model.predict_proba(self.design)[:, 1]
        design = np.column_stack([np.ones(len(self.design)), self.design])
        ridge = np.eye(design.shape[1]) / self.weight
        ridge[0, 0] = 1e-9
        return np.linalg.inv(design.T @ (design * (fitted * (1 - fitted))[:, None]) + ridge)

    def coefficients(self) -> list[dict[str, Any]]:
        """Change in the log odds of leaving: per standard deviation of a number, per level against the first."""
        found, errors = self.model.coef_[0], np.sqrt(np.diag(self.covariance()))[1:]
        return [
            {
                "name": name,
                "column": source,
                "estimate": float(one),
                "se": float(se),
                "low": float(one - 1.645 * se),
                "high": float(one + 1.645 * se),
            }
            for name, source, one, se in zip(self.encoder.names, self.encoder.sources, found, errors, strict=True)
        ]


class Boosting:
    """Explainable boosting without interactions: a sum of one curve for each column (Lou, Caruana, Gehrke 2012)."""

    def __init__(self, seed: int = 0, bags: int = 8) -> None:
        self.seed, self.bags = seed, bags

    def fit(self, columns: list[Column], event: NDArray) -> "Boosting":
        """The mean of ``bags`` models, each stopped by a part of the rows that it did not see."""
        from interpret.glassbox import ExplainableBoostingClassifier

        self.names = [one.name for one in columns]
        self.levels = {one.name: kept(one) for one in columns if one.kind != "number"}
        kinds = ["continuous" if one.kind == "number" else "nominal" for one in columns]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.model = ExplainableBoostingClassifier(
                feature_names=self.names,
                feature_types=kinds,
                interactions=0,
                outer_bags=self.bags,
                max_rounds=min(50_000, 100 * len(event)),  # a few rows that part perfectly would never stop it
                n_jobs=1,
                random_state=self.seed,
            ).fit(plain(columns, self.levels), event)
        return self

    def chance(self, columns: list[Column]) -> NDArray[np.float64]:
        """The predicted chance of leaving, (rows,)."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return self.model.predict_proba(plain(columns, self.levels))[:, 1]

    def shapes(self) -> list[dict[str, Any]]:
        """For each column, most important first: its steps, the change in log odds on each, and its spread."""
        found = []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            told, weights = self.model.explain_global(), self.model.term_importances()
        for place in np.argsort(-weights, kind="stable"):
            data = told.data(int(place))
            found.append(
                {
                    "column": self.names[place],
                    "importance": float(weights[place]),
                    "at": [one.item() if hasattr(one, "item") else one for one in data["names"]],
                    "effect": [float(one) for one in data["scores"]],
                    "low": [float(one) for one in data["lower_bounds"]],
                    "high": [float(one) for one in data["upper_bounds"]],
                }
            )
        return found


KINDS: dict[str, Any] = {"baseline": Baseline, "logit": Logit, "boosting": Boosting}
