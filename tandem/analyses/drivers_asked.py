"""Which columns can be drivers: those that are asked for, or all that tell people apart without naming them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tandem.analyses.faults import BadInput
from tandem.analyses.files import Choice, Table, choose
from tandem.analyses.files.modelled import own
from tandem.analyses.mixed.design import Floats, dummies

MOST_LEVELS = 30  # of a category
MOST_MISSING = 0.4
SMALLEST_ID = 30  # rows, from which different numbers in every row look like an identifier
SAME = 0.999  # a correlation with the outcome at which a column is the outcome


@dataclass(frozen=True)
class Question:
    """`outcome` (n,), one block (n, k) for each driver, and the columns that were passed over, with the reason."""

    choice: Choice
    outcome: Floats
    blocks: list[Floats]
    names: list[str]
    passed: dict[str, str]


def question(table: Table, outcome: str, wanted: Sequence[str], exclude: Sequence[str]) -> Question:
    """Read the columns. Raises BadInput when none is left or the outcome is neither a number nor one of two texts."""
    target = own(table, outcome)
    left_out = {own(table, name) for name in exclude} | {target}
    asked = [own(table, name) for name in wanted] or [name for name in table.columns if name not in left_out]
    passed: dict[str, str] = {}
    for name in asked:
        if reason := unfit(table, name):
            passed[name] = reason
    names = [name for name in asked if name not in passed and name != target]
    if not names:
        raise BadInput("drivers.fault.none")
    amount = table.is_mostly_numeric(target)
    texts = [name for name in names if not table.is_numeric(name)]
    numbers = [name for name in names if name not in texts]
    choice = choose(table, [*texts, *([] if amount else [target])], [*numbers, *([target] if amount else [])])
    values = choice[target].astype(float) if amount else of_two(choice[target], target)
    blocks, kept = [], []
    for name in names:
        column = choice[name]
        block = dummies(name, column)[0] if name in texts else column[:, None].astype(float)
        reason = told_by_rows(block, values)
        if reason:
            passed[name] = reason
        else:
            blocks.append(block)
            kept.append(name)
    if not kept:
        raise BadInput("drivers.fault.none")
    return Question(choice, values, blocks, kept, passed)


def unfit(table: Table, name: str) -> str:
    """Why a column cannot be a driver: "constant", "missing", "identifier"; "" when it can."""
    found = table.texts(name)
    known = [value for value in found.values if value]
    different = len(set(known))
    if different < 2:
        return "constant"
    if found.missing > MOST_MISSING * len(table):
        return "missing"
    if not table.is_numeric(name):
        return "identifier" if different > MOST_LEVELS else ""
    values = table.numbers(name).values
    values = values[~np.isnan(values)]
    whole = bool(np.all(values == np.round(values)))
    alone = different == len(known) and len(known) >= SMALLEST_ID
    return "identifier" if alone and whole and np.ptp(values) <= 2 * len(known) else ""


def told_by_rows(block: Floats, outcome: Floats) -> str:
    """The same, of the complete rows: "constant" or "outcome"."""
    if not np.any(np.ptp(block, axis=0) > 0):
        return "constant"
    if block.shape[1] == 1 and np.ptp(outcome) > 0 and abs(np.corrcoef(block[:, 0], outcome)[0, 1]) > SAME:
        return "outcome"
    return ""


def of_two(values: np.ndarray, column: str) -> Floats:
    """A text with two values as 0 and 1 (the later one in order)."""
    there = sorted(set(values))
    if len(there) > 2:
        raise BadInput("drivers.fault.texts", column=column, count=len(there))
    return (values == there[-1]).astype(float)
