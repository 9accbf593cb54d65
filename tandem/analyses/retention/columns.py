"""The columns of a file as a model can use them: numbers, categories, days; that a cell is empty is a fact too."""

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.files import Table

DAY = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}([T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})( .*)?")
MOST_LEVELS = 50  # a category keeps so many; the rarer ones become one
OTHER, NONE = "(other)", "(missing)"


@dataclass(frozen=True)
class Column:
    """One column: ``kind`` is "number", "category" or "day"; ``texts`` (n,) with "" where missing.

    ``numbers`` (n,) holds NaN where missing, and is empty for the other kinds.
    """

    name: str
    kind: str
    texts: NDArray[np.object_]
    numbers: NDArray[np.float64]

    @property
    def missing(self) -> NDArray[np.bool_]:
        """Where nothing is known."""
        return np.isnan(self.numbers) if self.kind == "number" else self.texts == ""

    @property
    def codes(self) -> NDArray[np.int64]:
        """Each different value as a whole number, missing as one of them."""
        values = self.numbers if self.kind == "number" else self.texts.astype(str)
        return np.unique(values, return_inverse=True, equal_nan=True)[1].ravel() if len(values) else np.zeros(0, int)

    def taken(self, rows: NDArray) -> "Column":
        """Some rows of it."""
        return Column(self.name, self.kind, self.texts[rows], self.numbers[rows] if len(self.numbers) else self.numbers)


def column(table: Table, name: str) -> Column:
    """A column as what it is: a number when every cell that says something is one, a day when nearly every one is."""
    texts = table.texts(name).values
    if table.is_numeric(name):
        return Column(name, "number", texts, table.numbers(name).values)
    said = [text for text in texts if text]
    days = bool(said) and sum(bool(DAY.fullmatch(text)) for text in said) >= 0.95 * len(said)
    return Column(name, "day" if days else "category", texts, np.zeros(0))


def groups(columns: list[Column], rows: int) -> NDArray[np.int64]:
    """A number for each row; equal rows (in all these columns) have equal numbers."""
    if not columns:
        return np.arange(rows)
    stacked = np.column_stack([one.codes for one in columns])
    return np.unique(stacked, axis=0, return_inverse=True)[1].ravel()


@dataclass(frozen=True)
class Encoder:
    """Turns columns into a matrix of numbers; made of the rows that a model is trained on, used on others.

    Numbers are centred and divided by their standard deviation; what is missing becomes the middle, with a column
    of its own that says so. Categories become a column for each level but the first; levels that are rare or that the
    training never met count as ``OTHER``.
    """

    names: list[str]
    sources: list[str]  # of which column of the file each is
    scale: dict[str, tuple[float, float, float]]  # middle, mean, deviation
    levels: dict[str, list[str]]
    gaps: list[str]

    @classmethod
    def of(cls, columns: list[Column]) -> "Encoder":
        """Learn it from these rows."""
        names, sources, gaps = list[str](), list[str](), list[str]()
        scale, levels = dict[str, tuple[float, float, float]](), dict[str, list[str]]()
        for one in columns:
            if one.kind == "number":
                known = one.numbers[~one.missing]
                middle = float(np.median(known)) if len(known) else 0.0
                filled = np.where(one.missing, middle, one.numbers)
                deviation = float(filled.std())
                scale[one.name] = (middle, float(filled.mean()), deviation if deviation > 0 else 1.0)
                names.append(one.name)
                sources.append(one.name)
                if one.missing.any():
                    gaps.append(one.name)
                    names.append(f"{one.name} {NONE}")
                    sources.append(one.name)
            else:
                levels[one.name] = kept(one)
                names += [f"{one.name} = {level}" for level in levels[one.name][1:]]
                sources += [one.name] * (len(levels[one.name]) - 1)
        return cls(names, sources, scale, levels, gaps)

    def matrix(self, columns: list[Column]) -> NDArray[np.float64]:
        """The rows of these columns as numbers, (n, len(names))."""
        parts = list[NDArray]()
        rows = len(columns[0].texts) if columns else 0
        for one in columns:
            if one.kind == "number":
                middle, mean, deviation = self.scale[one.name]
                filled = np.where(one.missing, middle, one.numbers)
                parts.append((filled - mean) / deviation)
                if one.name in self.gaps:
                    parts.append(one.missing.astype(float))
            else:
                known = self.levels[one.name]
                said = labels(one, known)
                parts += [(said == level).astype(float) for level in known[1:]]
        return np.column_stack(parts) if parts else np.zeros((rows, 0))


def kept(one: Column) -> list[str]:
    """The levels of a category by the alphabet, at most ``MOST_LEVELS``; ``OTHER`` when there are more."""
    said = np.where(one.texts == "", NONE, one.texts).astype(str)
    levels, counts = np.unique(said, return_counts=True)
    if len(levels) <= MOST_LEVELS:
        return [str(level) for level in levels]
    common = levels[np.argsort(-counts, kind="stable")[: MOST_LEVELS - 1]]
    return [*sorted(str(level) for level in common), OTHER]


def labels(one: Column, known: list[str]) -> NDArray[np.object_]:
    """A category with what is not known, or rare, under its name."""
    said = np.where(one.texts == "", NONE, one.texts).astype(object)
    return np.where(np.isin(said.astype(str), known), said, OTHER)


def plain(columns: list[Column], levels: dict[str, list[str]]) -> NDArray[np.object_]:
    """The columns for a method that takes numbers and categories as they are, (n, columns)."""
    made = [one.numbers.astype(object) if one.kind == "number" else labels(one, levels[one.name]) for one in columns]
    return np.column_stack(made) if made else np.zeros((0, 0), dtype=object)
