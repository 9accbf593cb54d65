"""A column of times as places on a line on which the usual step is 1."""

import datetime
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.mixed.design import Codes, Floats

PARTS = re.compile(r"(\d{1,2})(?:/(\d{1,2})/(\d{4}|\d{2})|[.](\d{1,2})[.](\d{4}|\d{2})|-(\d{1,2})-(\d{4}))(?:[T ].*)?")
ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?")
COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?")
MONTH_YEAR = re.compile(r"(\d{1,2})[/-](\d{4})")
NAMED = re.compile(r"(?:(\d{1,2})[ .-]*)?([^\W\d_]{3,})[ .,-]*(?:(\d{1,2}),? +(?=\d{4}))?(\d{4}|'?\d{2})?(?: +\d+:.*)?")
MONTHS = "jan|feb fev fév|mar maa mrt|apr avr|may mei mai|jun juin|jul juil|aug aou aoû|sep|oct okt|nov|dec déc"
QUARTER = re.compile(r"(\d{4})[- /]?([QTKHS])([1-4])", re.IGNORECASE)
QUARTER_FIRST = re.compile(r"([QTKHS])([1-4])[- /]?(\d{4})", re.IGNORECASE)
NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")


MOST = 60  # periods; finer times are put together


@dataclass(frozen=True)
class Periods:
    """`names` and `places` of the periods in order (P,), `codes` (n,) of the rows; `kind`: "number", "day", "name"."""

    names: tuple[str, ...]
    places: Floats
    codes: Codes
    kind: str

    @property
    def next_place(self) -> float:
        """Where the period after the last one stands."""
        return float(self.places[-1]) + 1.0


def periods(times: NDArray[np.str_]) -> Periods:
    """Read the times (n,). Raises BadInput when there are fewer than two different ones."""
    unique = sorted(set(map(str, times)))
    in_order = {text: float(place) for place, text in enumerate(sorted(unique, key=natural))}
    kind, values = "name", [in_order[text] for text in unique]
    for called, read in READERS:
        found = [read(text) for text in unique]
        known = [value for value in found if value is not None]
        if len(known) == len(found):
            kind, values = called, known
            break
    labels = dict(zip(values, unique, strict=True)) if len(set(values)) == len(values) else {}
    if len(set(values)) > MOST:
        values, labels = coarser(np.array(values), kind)
    of_text = dict(zip(unique, values, strict=True))
    places = np.array(sorted(set(values)))
    if len(places) < 2:
        raise BadInput("trend.fault.one_period")
    for text, value in reversed(list(of_text.items())):
        labels.setdefault(value, text)
    step = float(np.median(np.diff(places)))
    codes = np.searchsorted(places, [of_text[str(text)] for text in times])
    names = tuple(labels[float(place)] for place in places)
    return Periods(names, (places - places[0]) / step, codes.astype(np.int64), kind)


def coarser(values: Floats, kind: str) -> tuple[list[float], dict[float, str]]:
    """Days as months, quarters or years, and other times in equal parts, so that at most `MOST` periods remain."""
    if kind == "day":
        for months in (1, 3, 12, 120):
            rounded = np.floor((values - 1) / months) * months + 1
            if len(set(rounded)) <= MOST:
                break
        return rounded.tolist(), {one: f"{int((one - 1) // 12)}-{int((one - 1) % 12) + 1:02d}" for one in set(rounded)}
    edges = np.linspace(values.min(), values.max(), MOST + 1)
    parts = np.clip(np.searchsorted(edges, values, side="right") - 1, 0, MOST - 1)
    return parts.astype(float).tolist(), {float(part): f"{edges[part]:g} – {edges[part + 1]:g}" for part in set(parts)}


def as_number(text: str) -> float | None:
    """A year, a wave, a month's number."""
    return float(text.replace(",", ".")) if NUMBER.fullmatch(text) and len(text) < 16 else None


def as_quarter(text: str) -> float | None:
    """2026-Q3, or Q3 2026, in quarters; H2 is a half of a year."""
    if found := QUARTER.fullmatch(text):
        year, kind, place = found.groups()
    elif found := QUARTER_FIRST.fullmatch(text):
        kind, place, year = found.groups()
    else:
        return None
    return 4 * float(year) + float(place) * (2 if kind.casefold() in "hs" else 1)


def as_compact(text: str) -> float | None:
    """20260331, or 202603."""
    found = COMPACT.fullmatch(text)
    return in_months(int(found[1]), int(found[2]), int(found[3] or 1)) if found else None


def as_day(text: str, *, month_first: bool = False) -> float | None:
    """2026-03-31, 2026-03, 3/2026, 31/3/2026, 31 March 2026 or March 2026."""
    if found := ISO.fullmatch(text):
        return in_months(int(found[1]), int(found[2]), int(found[3] or 1))
    if found := MONTH_YEAR.fullmatch(text):
        return in_months(int(found[2]), int(found[1]), 1)
    if found := PARTS.fullmatch(text):
        first, second, year = (int(part) for part in found.groups() if part)
        day, month = (second, first) if month_first else (first, second)
        return in_months(of_century(year), month, day)
    if (found := NAMED.fullmatch(text)) and (month := of_name(found[2])):
        return in_months(of_century(int((found[4] or "4").strip("'"))), month, int(found[1] or found[3] or 1))
    return None


def as_day_month_first(text: str) -> float | None:
    """3/31/2026."""
    return as_day(text, month_first=True)


def of_name(word: str) -> int:
    """The number of a month by its name in nl, fr or en, or the first letters of it; 0 for any other word."""
    name = word.casefold()
    starts = ((start, month) for month, several in enumerate(MONTHS.split("|"), start=1) for start in several.split())
    return next((month for start, month in starts if name.startswith(start)), 0)


def of_century(year: int) -> int:
    """98 is 1998, 26 is 2026."""
    return year if year >= 100 else year + (1900 if year >= 70 else 2000)


def in_months(year: int, month: int, day: int) -> float | None:
    """Months and parts of a month, so that months are equally long; None when there is no such day."""
    try:
        datetime.date(year, month, day)
    except ValueError:
        return None
    return 12 * year + month + (day - 1) / 31


# Of these, the first that can read all times: days before months (31/3) where any of the days allows it.
READERS = (
    ("day", as_compact),
    ("number", as_number),
    ("quarter", as_quarter),
    ("day", as_day),
    ("day", as_day_month_first),
)


def natural(text: str) -> list[tuple[int, float, str]]:
    """P2 before P10."""
    return [(0, float(part), "") if part.isdigit() else (1, 0.0, part) for part in re.split(r"(\d+)", text) if part]
