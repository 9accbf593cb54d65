"""The columns of the question: what counts as a good outcome, who is compared, what is taken into account."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.files import Choice, Table
from tandem.analyses.files.modelled import modelled, own
from tandem.analyses.mixed.design import Floats

MOST_GROUPS = 50
GOOD = {"1", "yes", "y", "true", "t", "ja", "j", "waar", "oui", "o", "vrai", "1.0"}
BAD = {"0", "no", "n", "false", "f", "nee", "neen", "onwaar", "non", "faux", "0.0"}


@dataclass(frozen=True)
class Question:
    """Arrays of (n,): `outcome` as numbers, `group`, `weights`; `favourable` names what was taken as good, `guessed`
    whether nobody said so."""

    choice: Choice
    outcome: Floats
    group: NDArray[np.str_]
    weights: Floats
    stratum: NDArray[np.str_] | None
    covariates: Floats | None
    predicted: Floats | None
    favourable: tuple[str, ...]
    guessed: bool
    names: dict[str, str]


def question(
    table: Table,
    *,
    outcome: str,
    group: str,
    stratum: str | None = None,
    adjust: Sequence[str] = (),
    favourable: Sequence[str] = (),
    count: str | None = None,
    predicted: str | None = None,
    cut: float | None = None,
) -> Question:
    """Read the columns. Raises BadInput for an outcome with one value or with several texts of which none is named."""
    roles = {"group": group} | ({"stratum": stratum} if stratum else {})
    amount = not favourable and table.is_mostly_numeric(outcome) and len(set(present(table, outcome))) > 2
    numbers = [name for name in (count, predicted, outcome if amount else None) if name]
    texts = roles if amount else roles | {"outcome": outcome}
    choice, ids, covariates, _ = modelled(table, texts, numbers, adjust)
    if predicted and not np.all((choice[own(table, predicted)] >= 0) & (choice[own(table, predicted)] <= 1)):
        raise BadInput("fairness.fault.predicted", column=predicted)
    weights = np.ones(len(choice)) if not count else choice[own(table, count)]
    if np.any(weights < 0) or np.any(weights != np.round(weights)):
        raise BadInput("fairness.fault.count", column=str(count))
    named, guessed = ((), False) if amount else good_values(ids["outcome"], favourable, outcome)
    values = choice[own(table, outcome)].astype(float) if amount else np.isin(ids["outcome"], named).astype(float)
    if amount and set(np.unique(values)) <= {0.0, 1.0}:  # rows left out may leave two values of an amount
        amount = False
    if not amount and len(set(values[weights > 0])) < 2:
        raise BadInput("fairness.fault.one_outcome", column=outcome)
    groups = ids["group"]
    if cut is not None:
        parted = table.numbers(group).values
        by_line = dict(zip(table.lines, parted, strict=True))
        groups = np.array([f"≥ {cut:g}" if by_line[int(line)] >= cut else f"< {cut:g}" for line in choice.lines])
    here = weights > 0
    if len(set(groups)) > MOST_GROUPS:
        raise BadInput("fairness.fault.many_groups", column=group, count=len(set(groups)), most=MOST_GROUPS)
    return Question(
        choice=choice,
        outcome=values[here],
        group=groups[here],
        weights=weights[here],
        stratum=ids["stratum"][here] if stratum else None,
        covariates=covariates[here] if covariates is not None else None,
        predicted=choice[own(table, predicted)][here] if predicted else None,
        favourable=tuple(named),
        guessed=guessed,
        names={"outcome": outcome, "group": group, "stratum": stratum or "", "adjust": ", ".join(adjust)},
    )


def present(table: Table, column: str) -> list[str]:
    """The texts of a column that say something."""
    return [text for text in table.texts(column).values if text]


def good_values(values: NDArray[np.str_], favourable: Sequence[str], column: str) -> tuple[tuple[str, ...], bool]:
    """Which texts are the good outcome: those that are named; else yes, true or 1; else the last one in order."""
    there = sorted(set(values))
    if favourable:
        known = {text.casefold(): text for text in there}
        for text in favourable:
            if text.casefold() not in known:
                raise BadInput("fairness.fault.no_value", column=column, value=text, values=", ".join(there[:10]))
        return tuple(known[text.casefold()] for text in favourable), False
    if len(there) == 1:
        raise BadInput("fairness.fault.one_outcome", column=column)
    if len(there) > 2:
        raise BadInput("fairness.fault.which", column=column, values=", ".join(there[:10]))
    if there == ["1", "2"]:
        return ("2",), True
    if there[0].casefold() in GOOD or there[1].casefold() in BAD:
        return (there[0],), False
    sure = there[1].casefold() in GOOD or there[0].casefold() in BAD
    return (there[1],), not sure
