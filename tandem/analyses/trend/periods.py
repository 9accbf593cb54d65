"""A column of times as places on a line on which the usual step is 1."""

import datetime
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.mixed.design import Codes, Floats

DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?")
QUARTER = re.compile(r"(\d{4})[- ]?[QTK]([1-4])", re.IGNORECASE)
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
    for called, read in (("number", as_number), ("quarter", as_quarter), ("day", as_day)):
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
    """2026-Q3 in quarters."""
    found = QUARTER.fullmatch(text)
    return 4 * float(found[1]) + float(found[2]) if found else None


def as_day(text: str) -> float | None:
    """2026-03-31, 2026-03, or 31/3/2026; in months and parts of a month, so that months are equally long."""
    if found := ISO.fullmatch(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3] or 1)
    elif found := DAY_FIRST.fullmatch(text):
        day, month, year = int(found[1]), int(found[2]), int(found[3])
    else:
        return None
    try:
        datetime.date(year, month, day)
    except ValueError:
        return None
    return 12 * year + month + (day - 1) / 31


def natural(text: str) -> list[tuple[int, float, str]]:
    """P2 before P10."""
    return [(0, float(part), "") if part.isdigit() else (1, 0.0, part) for part in re.split(r"(\d+)", text) if part]
