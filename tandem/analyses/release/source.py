"""A file of answers as the waves of a release: who, in which groups, with which answer."""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from tandem.analyses.faults import BadInput
from tandem.analyses.files import read
from tandem.analyses.words import Words

NO_GROUP = "?"


@dataclass
class Wave:
    """The answers of one wave; the three lists go together."""

    people: list[str] = field(default_factory=list)
    groups: list[dict[str, str]] = field(default_factory=list)
    values: list[float] = field(default_factory=list)


@dataclass
class Source:
    """The waves in order, and the names of the columns as the file has them."""

    columns: list[str]
    value: str
    person: str
    wave: str
    waves: dict[str, Wave]
    counts: dict[str, int]

    def notes(self, words: Words) -> list[str]:
        """What was left out."""
        missing = self.counts["missing_rows"]
        return [words("release.no_answer", count=missing)] if missing else []


def read_source(arguments: Any, *, value: str = "") -> Source:
    """The file as waves. Rows without an answer do not count; no group is a group of its own, named "?".

    Raises BadInput: no such column, answers that are no numbers, a person twice in a wave or missing.
    """
    table = read(arguments.file, sheet=arguments.sheet, missing=arguments.missing)
    asked = [*arguments.group, arguments.value, *filter(None, (arguments.person, arguments.wave))]
    names = [table.columns[table.place(name)] for name in asked]
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise BadInput("reading.same_column", column=twice[0])
    if (arguments.wave and not arguments.person) or (getattr(arguments, "earlier", None) and not arguments.person):
        raise BadInput("release.person_needed")
    groups = {name: table.texts(name).values for name in names[: len(arguments.group)]}
    answers = table.numbers(names[len(arguments.group)])
    if answers.missing == len(table):
        raise BadInput("reading.nothing_left", columns=names[len(arguments.group)])
    person = table.columns[table.place(arguments.person)] if arguments.person else ""
    wave = table.columns[table.place(arguments.wave)] if arguments.wave else ""
    people = table.texts(person).values if person else np.array([str(line) for line in table.lines], dtype=object)
    of_wave = table.texts(wave).values if wave else np.full(len(table), "", dtype=object)
    waves: dict[str, Wave] = {}
    lines: dict[tuple[str, str], int] = {}
    for at, line in enumerate(table.lines):
        if np.isnan(answers.values[at]):
            continue
        for column, cell in ((person, people[at]), (wave, of_wave[at])):
            if column and not cell:
                raise BadInput("release.empty_cell", row=str(line), column=column)
        key = (str(of_wave[at]), str(people[at]))
        if key in lines:
            raise BadInput("release.row_twice", row=str(line), before=str(lines[key]), person=key[1], column=person)
        lines[key] = line
        found = waves.setdefault(key[0], Wave())
        found.people.append(key[1])
        found.groups.append({name: str(values[at]) or NO_GROUP for name, values in groups.items()})
        found.values.append(float(answers.values[at]))
    order = sorted(waves, key=in_order)
    counts = {"rows": len(table) - answers.missing, "missing_rows": answers.missing}
    columns = names[: len(arguments.group)]
    return Source(columns, names[len(arguments.group)], person, wave, {name: waves[name] for name in order}, counts)


def in_order(name: str) -> tuple[float, str]:
    """Numbers by size, then texts (days as 2026-11-24) by the alphabet."""
    try:
        return float(name), ""
    except ValueError:
        return float("inf"), name


def read_state(file: Path | None) -> dict[str, Any] | None:
    """The state that an earlier release wrote. Raises BadInput when it is none."""
    state = read_document(file) if file else None
    if state is None:
        return None
    sets = state.get("sets")
    people = isinstance(sets, list) and all(
        isinstance(one, list) and all(isinstance(person, str) for person in one) for one in sets
    )
    if not (people and isinstance(state.get("minimum"), int)):
        raise BadInput("release.no_state", file=str(file))
    return state


def read_document(file: Path) -> dict[str, Any]:
    """A JSON object. Raises BadInput when the file holds none."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except OSError as problem:
        raise BadInput("reading.cannot_open", file=file.name, reason=problem.strerror or "?") from None
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise BadInput("release.no_json", file=file.name)
    return found
