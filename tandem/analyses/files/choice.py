"""The columns of a question out of a table, over the rows in which all of them say something."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.files.table import Table
from tandem.analyses.words import Words


@dataclass(frozen=True)
class Choice:
    """What a question uses: `columns` by name, each (n,); `lines` (n,) are rows of the file; the rest is counted."""

    columns: dict[str, NDArray[Any]]
    lines: NDArray[np.int64]
    missing: int
    trimmed: dict[str, int]
    duplicates: int

    def __getitem__(self, column: str) -> NDArray[Any]:
        return self.columns[column]

    def __len__(self) -> int:
        return len(self.lines)

    def notes(self, words: Words) -> list[str]:
        """What was left out, tidied or doubtful, in words."""
        found = [words("report.rows_missing", count=self.missing)] if self.missing else []
        found += [words("report.trimmed", count=count, column=name) for name, count in self.trimmed.items() if count]
        return found + ([words("report.duplicates", count=self.duplicates)] if self.duplicates else [])

    def counts(self) -> dict[str, int]:
        """The same for the JSON."""
        return {"rows": len(self), "missing_rows": self.missing, "duplicate_rows": self.duplicates}


def choose(table: Table, texts: Sequence[str] = (), numbers: Sequence[str] = ()) -> Choice:
    """The rows of `table` that are complete in the columns `texts` (ids and categories) and `numbers`.

    Raises BadInput when a column is not there, is asked for twice, holds no numbers, or when no row is complete.
    """
    asked = [table.columns[table.place(name)] for name in (*texts, *numbers)]
    for name in asked:
        if asked.count(name) > 1:
            raise BadInput("reading.same_column", column=name)
    columns: dict[str, NDArray[Any]] = {}
    trimmed, whole = {}, np.ones(len(table), dtype=bool)
    for name in asked[: len(texts)]:
        values, _, trimmed[name] = table.texts(name)
        columns[name] = values
        whole &= values != ""
    for name in asked[len(texts) :]:
        columns[name] = table.numbers(name).values
        whole &= ~np.isnan(columns[name])
    if not whole.any():
        raise BadInput("reading.nothing_left", columns=", ".join(asked))
    rows = [tuple(row) for row, keep in zip(table.rows, whole, strict=True) if keep]
    lines = np.array(table.lines, dtype=np.int64)[whole]
    kept = {name: values[whole] for name, values in columns.items()}
    return Choice(kept, lines, int((~whole).sum()), trimmed, len(rows) - len(set(rows)))
