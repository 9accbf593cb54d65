"""A file as a question of who left."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.faults import BadInput
from tandem.analyses.files import read
from tandem.analyses.files.table import shortened
from tandem.analyses.retention.columns import Column, column, groups

LEFT = {
    "1",
    "1.0",
    "yes",
    "y",
    "true",
    "t",
    "ja",
    "j",
    "oui",
    "o",
    "vrai",
    "waar",
    "left",
    "gone",
    "leaver",
    "terminated",
}
LEFT |= {"quit", "resigned", "churned", "vertrokken", "weg", "parti", "partie", "attrition", "exit"}
LEFT |= {"dead", "died", "deceased", "death", "event", "voluntary", "churn", "inactive", "former", "failed", "failure"}
STAYED = {"0", "0.0", "no", "n", "false", "f", "nee", "non", "faux", "onwaar", "stayed", "stay", "active", "current"}
STAYED |= {"employed", "retained", "actief", "gebleven", "resté", "restée", "actif", "censored"}
STAYED |= {"alive", "still here", "working", "present", "no event", "loyal", "not left", "in dienst", "en service"}


@dataclass(frozen=True)
class Source:
    """The columns, whether and when each row left, and what was left out of the file on the way."""

    columns: list[Column]
    event: NDArray[np.int64]
    duration: NDArray[np.float64] | None
    lines: NDArray[np.int64]
    event_name: str
    event_value: str
    missing: int
    duplicates: int


def read_source(arguments: Any) -> Source:
    """The file as columns. Raises BadInput: no such column, an event with more than two values, a duration below 0."""
    table = read(arguments.file, sheet=arguments.sheet, missing=arguments.missing)
    name = table.columns[table.place(arguments.event)]
    timed = table.columns[table.place(arguments.duration)] if arguments.duration else ""
    if timed == name:
        raise BadInput("reading.same_column", column=name)
    excluded = {table.columns[table.place(one)] for one in arguments.exclude}
    for one in arguments.keep:
        table.place(one)
    texts = table.texts(name).values
    known = texts != ""
    duration = np.zeros(len(table))
    if timed:
        duration = table.numbers(timed).values
        known &= ~np.isnan(duration)
        for line, length in zip(table.lines, duration, strict=True):
            if length < 0:
                raise BadInput("retention.negative", row=str(line), column=timed, value=f"{length:g}")
    if not known.any():
        raise BadInput("reading.nothing_left", columns=", ".join(filter(None, (name, timed))))
    event, value = outcome(texts[known], name, arguments.positive, np.array(table.lines)[known])
    names = [one for one in table.columns if one not in excluded | {name, timed}]
    columns = [column(table, one).taken(known) for one in names]
    everything = [column(table, one).taken(known) for one in table.columns]
    equal = groups(everything, int(known.sum()))
    return Source(
        columns,
        event,
        duration[known] if timed else None,
        np.array(table.lines, dtype=np.int64)[known],
        name,
        value,
        int((~known).sum()),
        len(equal) - len(set(equal.tolist())),
    )


def outcome(texts: NDArray, name: str, positive: str, lines: NDArray) -> tuple[NDArray[np.int64], str]:
    """1 for who left, and the word for it: the one that is asked for, that is known, else the rarer of two."""
    values, counts = np.unique(texts.astype(str), return_counts=True)
    if positive:
        if positive not in values:
            raise BadInput("retention.no_positive", column=name, value=positive, values=shown(values))
        return (texts == positive).astype(np.int64), positive
    if len(values) > 2:
        odd = values[np.argmin(counts)]
        row = int(lines[np.flatnonzero(texts == odd)[0]])
        raise BadInput("retention.not_two", column=name, count=len(values), values=shown(values), row=str(row))
    yes = [value for value in values if value.casefold() in LEFT]
    no = [value for value in values if value.casefold() in STAYED]
    if values.tolist() == ["1", "2"]:  # as statistical programs write it: 1 is censored
        left = "2"
    elif len(yes) == 1:
        left = yes[0]
    elif len(values) == 1:
        if not no:
            raise BadInput("retention.one_value", column=name, value=str(values[0]))
        return np.zeros(len(texts), dtype=np.int64), ""
    elif len(no) == 1:
        left = next(value for value in values if value != no[0])
    else:
        left = values[np.argmin(counts)]
    return (texts == left).astype(np.int64), str(left)


def shown(values: NDArray) -> str:
    """The first few values."""
    first = ", ".join(shortened(str(value)) for value in values[:5])
    return f"{first}, …" if len(values) > 5 else first
