"""Many texts at once: the rows of a file become points and marks, and what can be said of all of them."""

import statistics
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tandem.phrasing.grammar import grammar
from tandem.phrasing.languages import language_of
from tandem.phrasing.points import DIMENSIONS
from tandem.phrasing.reading import Reading, read

VERSION = 1


@dataclass(frozen=True)
class Sheet:
    """What `tandem coach` writes, how many rows could not be read, and how long a text took (milliseconds)."""

    data: dict[str, Any]
    errors: int
    milliseconds: float


def read_rows(rows: Iterable[tuple[str, str]]) -> Sheet:
    """Read each (text, language) in order; a row that cannot be read says why, and the rest goes on."""
    told, times = [], []
    rows = list(rows)
    for known in {language_of(written) for _, written in rows} - {None}:
        grammar(known or "")  # read once, which is no time of a text
    for number, (text, written) in enumerate(rows, start=1):
        language = language_of(written)
        if problem := fault(text, written, language):
            told.append({"row": number, "lang": language or written.strip(), "error": problem})
            continue
        start = time.thread_time()
        reading = read(text, language or "")
        times.append(1000 * (time.thread_time() - start))
        told.append({"row": number, "lang": language, **as_data(reading)})
    errors = sum("error" in row for row in told)
    data = {"version": VERSION, "dimensions": list(DIMENSIONS), "rows": told, "summary": summary(told, errors)}
    return Sheet(data, errors, statistics.median(times) if times else 0.0)


def fault(text: str, written: str, language: str | None) -> str:
    """Why a row cannot be read, or nothing."""
    if not text.strip():
        return "the text is empty"
    if language is None:
        return f"unknown language “{written.strip()[:40]}”: nl, fr or en" if written.strip() else "no language"
    return ""


def as_data(reading: Reading) -> dict[str, Any]:
    """One reading for the JSON."""
    marks = [
        {
            "start": mark.start,
            "end": mark.end,
            "text": mark.words,
            "kind": mark.kind,
            "why": mark.why,
            "instead": mark.instead,
        }
        for mark in reading.marks
    ]
    return {"points": reading.points.as_dict(), "sum": reading.points.sum, "marks": marks}


def summary(rows: list[dict[str, Any]], errors: int) -> dict[str, Any]:
    """Counts and means over the rows that were read."""
    good = [row for row in rows if "error" not in row]
    return {
        "rows": len(rows),
        "read": len(good),
        "errors": errors,
        "languages": dict(sorted(Counter(row["lang"] for row in good).items())),
        "mean_points": {
            name: round(statistics.fmean(row["points"][name] for row in good), 3) if good else None
            for name in DIMENSIONS
        },
        "mean_sum": round(statistics.fmean(row["sum"] for row in good), 3) if good else None,
        "marks": dict(sorted(Counter(mark["kind"] for row in good for mark in row["marks"]).items())),
    }
