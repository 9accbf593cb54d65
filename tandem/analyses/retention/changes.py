"""What the rate of leaving would be if a column were otherwise: averaged over everybody, with an interval.

The fitted logit is asked again for all rows with one column changed (standardisation over the sample; Robins 1986, as
in Hernán and Robins, *What If*, 2020, ch. 13). The interval comes from 500 draws of its coefficients. It says what
the model expects of people who differ in that column and in nothing else that the file holds; whether changing it does
the same to anybody, no file can tell.
"""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.retention.columns import NONE, OTHER, Column
from tandem.analyses.retention.models import Logit

DRAWS = 500  # of the coefficients


def usual(columns: list[Column], protected: set[str], most: int = 12) -> list[tuple[str, str, str]]:
    """(column, from, to): a number from its first to its third quartile; a category from its commonest to its second.

    Protected columns are left out: nobody is to be changed in them.
    """
    found = []
    for one in columns:
        if one.name in protected:
            continue
        if one.kind == "number":
            low, high = np.quantile(one.numbers[~one.missing], [0.25, 0.75], method="nearest")
            if low == high:
                low, high = one.numbers[~one.missing].min(), one.numbers[~one.missing].max()
            found.append((one.name, f"{low:g}", f"{high:g}"))
        else:
            levels, counts = np.unique(one.texts[~one.missing].astype(str), return_counts=True)
            common = levels[np.argsort(-counts, kind="stable")[:2]]
            if len(common) == 2:
                found.append((one.name, str(common[0]), str(common[1])))
    return found[: most * 4]


def change(model: Logit, columns: list[Column], name: str, before: str, after: str, seed: int = 0) -> dict[str, Any]:
    """The mean predicted chance with everybody at ``before`` and at ``after``, and the difference with 90 %.

    ``before`` "" is as it is now. Raises BadInput when the column is not in the model, or knows no such value.
    """
    place = next((at for at, one in enumerate(columns) if one.name == name), None)
    if place is None:
        raise BadInput("retention.change_column", column=name, columns=", ".join(one.name for one in columns))
    mean = model.encoder.matrix(columns)
    matrices = [
        mean
        if text == ""
        else model.encoder.matrix([*columns[:place], as_if(columns[place], text, model), *columns[place + 1 :]])
        for text in (before, after)
    ]
    center = np.concatenate([model.model.intercept_, model.model.coef_[0]])
    random = np.random.default_rng(seed)
    draws = random.multivariate_normal(center, model.covariance(), size=DRAWS, method="svd")
    rates = np.array([mean_chance(matrix, np.vstack([center, draws])) for matrix in matrices])
    gap = rates[1] - rates[0]
    return {
        "column": name,
        "from": before,
        "to": after,
        "rate_from": float(rates[0, 0]),
        "rate_to": float(rates[1, 0]),
        "difference": float(gap[0]),
        "low": float(np.quantile(gap[1:], 0.05)),
        "high": float(np.quantile(gap[1:], 0.95)),
    }


def as_if(one: Column, text: str, model: Logit) -> Column:
    """The column with one value for everybody. Raises BadInput."""
    if one.kind == "number":
        try:
            value = float(text)
        except ValueError:
            raise BadInput("retention.change_number", column=one.name, value=text) from None
        known = one.numbers[~one.missing]
        if not known.min() <= value <= known.max():
            raise BadInput(
                "retention.change_range", column=one.name, value=text, low=f"{known.min():g}", high=f"{known.max():g}"
            )
        return replace(one, numbers=np.full(len(one.numbers), value))
    levels = [level for level in model.encoder.levels[one.name] if level not in (NONE, OTHER)]
    if text not in levels:
        raise BadInput("retention.change_level", column=one.name, value=text, levels=", ".join(levels[:20]))
    return replace(one, texts=np.full(len(one.texts), text, dtype=object))


def mean_chance(matrix: NDArray, coefficients: NDArray) -> NDArray[np.float64]:
    """The mean predicted chance for each row of coefficients (intercept first), over some 1,000 rows of the matrix."""
    some = matrix[:: max(len(matrix) // 1000, 1)]
    odds = coefficients[:, :1] + coefficients[:, 1:] @ some.T
    return (1 / (1 + np.exp(-np.clip(odds, -35, 35)))).mean(axis=1)
