"""The columns of a model: ids by role, numbers, and covariates as columns of a design."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.files.choice import Choice, choose
from tandem.analyses.files.table import Table
from tandem.analyses.mixed.design import Floats, dummies

MOST_LEVELS = 200  # of a category that is used as a covariate: beyond it the column identifies people


def modelled(
    table: Table, roles: dict[str, str], numbers: Sequence[str], covariates: Sequence[str]
) -> tuple[Choice, dict[str, NDArray[np.str_]], Floats | None, list[str]]:
    """The complete rows; the ids (n,) of each role; the covariates (n, k) or None, with a name for each column.

    A covariate that holds only numbers is one column, any other one 0/1 column for each category but the first.
    """
    texts = [name for name in covariates if not table.is_numeric(name)]
    choice = choose(table, [*roles.values(), *texts], [*numbers, *(name for name in covariates if name not in texts)])
    ids = {role: choice[own(table, name)].astype(str) for role, name in roles.items()}
    columns: list[Floats] = []
    names: list[str] = []
    for name in covariates:
        values = choice[own(table, name)]
        if name in texts:
            if len(set(values)) > MOST_LEVELS:
                raise BadInput("reading.too_many_levels", column=name, count=len(set(values)))
            block, called = dummies(name, values)
        else:
            block, called = values[:, None].astype(float), [name]
        columns.append(block)
        names += called
    return choice, ids, (np.column_stack(columns) if columns else None), names


def own(table: Table, name: str) -> str:
    """The name of a column as the file writes it."""
    return table.columns[table.place(name)]
