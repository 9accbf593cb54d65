"""Columns of text, read as categories or as numbers. What is missing is counted; what cannot be read is named."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput

# What people and programs write for nothing, compared without case.
MISSING = frozenset(
    {"", "na", "n/a", "n.a.", "nan", "null", "none", "-", "--", "–", "—", ".", "?", "#n/a", "nvt", "n.v.t."}
)
LARGEST = 1e15  # beyond it a double no longer tells one whole number from the next
PLAIN = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
COMMA = re.compile(r"[+-]?(\d{1,3}([.  ’']\d{3})+|\d*),\d+|[+-]?\d{1,3}([.  ’']\d{3})+")
UNIT = re.compile(r"([€$£¥%])\s*(?=[\d.+-])|(?<=\d)\s*([€$£¥%])$")
THOUSANDS = re.compile(r"[+-]?\d{1,3}([,  ’']\d{3})+(\.\d+)?")


class Texts(NamedTuple):
    """A column as text: `values` (n,) without spaces around them, "" where missing; `trimmed` had spaces around."""

    values: NDArray[np.object_]
    missing: int
    trimmed: int


class Numbers(NamedTuple):
    """A column as numbers: `values` (n,) with NaN where missing."""

    values: NDArray[np.float64]
    missing: int


@dataclass(frozen=True)
class Table:
    """Rows of text under names. `lines` are the row numbers in the file as a spreadsheet counts (the header is 1)."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    lines: Sequence[int]
    delimiter: str = ","
    missing: frozenset[str] = field(default=MISSING)

    def __len__(self) -> int:
        return len(self.rows)

    def place(self, column: str) -> int:
        """Where a column stands. Raises BadInput when it is not there, or there twice."""
        wanted = clean(column)
        places = [place for place, name in enumerate(self.columns) if name == wanted]
        if not places:
            places = [place for place, name in enumerate(self.columns) if name.casefold() == wanted.casefold()]
        if not places:
            raise BadInput("reading.no_column", column=column, columns=", ".join(self.columns))
        if len(places) > 1:
            raise BadInput("reading.column_twice", column=column)
        return places[0]

    def raw(self, column: str) -> list[str]:
        """The cells of a column as they stand in the file."""
        place = self.place(column)
        return [row[place] for row in self.rows]

    def is_missing(self, text: str) -> bool:
        """Whether a cell says nothing."""
        return text.casefold() in self.missing

    def texts(self, column: str) -> Texts:
        """A column as categories or ids: zeros in front are kept, spaces around are not."""
        raw = self.raw(column)
        values = np.array([clean(cell) for cell in raw] or [], dtype=object)
        trimmed = sum(1 for cell, value in zip(raw, values, strict=True) if cell != value and value)
        values = np.array(["" if self.is_missing(value) else value for value in values], dtype=object)
        return Texts(values, int(np.sum(values == "")), trimmed)

    def numbers(self, column: str) -> Numbers:
        """A column as numbers; "3,5" is read as 3.5 where the column shows that the comma is decimal.

        Raises BadInput with the row, the column and the text of the first cell that is no number.
        """
        values, wrong = self._parsed(column)
        if wrong:
            row, text = wrong[0]
            raise BadInput("reading.not_a_number", count=len(wrong), row=str(row), column=column, value=shortened(text))
        return Numbers(values, int(np.isnan(values).sum()))

    def is_numeric(self, column: str) -> bool:
        """Whether every cell that says something is a number."""
        values, wrong = self._parsed(column)
        return not wrong and not np.isnan(values).all()

    def is_mostly_numeric(self, column: str) -> bool:
        """Whether more than half of the cells that say something are numbers: then the others are faults."""
        values, wrong = self._parsed(column)
        return int((~np.isnan(values)).sum()) > len(wrong)

    def _parsed(self, column: str) -> tuple[NDArray[np.float64], list[tuple[int, str]]]:
        cells = without_unit([clean(cell) for cell in self.raw(column)], self.is_missing)
        with_comma = [cell for cell in cells if "," in cell]
        thousands = bool(with_comma) and self.delimiter != ";" and all(map(THOUSANDS.fullmatch, with_comma))
        values, wrong = np.full(len(cells), np.nan), []
        for place, cell in enumerate(cells):
            if self.is_missing(cell):
                continue
            number = as_number(cell, thousands=thousands, decimal_comma=bool(with_comma) and not thousands)
            if number is None:
                wrong.append((self.lines[place], cell))
            else:
                values[place] = number
        return values, wrong


def clean(text: str) -> str:
    """A cell without spaces around it, with its accents composed, without marks that nobody sees."""
    return unicodedata.normalize("NFC", text.replace("\u200b", "").replace("\ufeff", "")).strip()


def without_unit(cells: list[str], is_missing: Callable[[str], bool]) -> list[str]:
    """The cells without "%" or a sign of money, where every cell that says something has the same one."""
    said = [cell for cell in cells if not is_missing(cell)]
    first = UNIT.search(said[0]) if said else None
    if not first or not all(first[0].strip() in cell and UNIT.search(cell) for cell in said):
        return cells
    return [UNIT.sub("", cell, count=1) for cell in cells]


def as_number(cell: str, *, thousands: bool, decimal_comma: bool) -> float | None:
    """The number in a cell, or None. "inf" and numbers too large to be exact are none."""
    text = cell.replace("−", "-")
    if PLAIN.fullmatch(text):
        if decimal_comma and re.fullmatch(r"[+-]?\d{1,3}\.\d{3}", text) and "," not in text:
            text = text.replace(".", "")  # 1.200 beside 3,5
    elif (thousands or "," not in text) and THOUSANDS.fullmatch(text):
        text = re.sub(r"[,  ’']", "", text)
    elif decimal_comma and COMMA.fullmatch(text):
        text = re.sub(r"[.  ’']", "", text).replace(",", ".")
    else:
        return None
    number = float(text)
    return number if abs(number) <= LARGEST else None


def shortened(text: str, most: int = 40) -> str:
    """A text that may stand in a message."""
    return text if len(text) <= most else text[: most - 1] + "…"
