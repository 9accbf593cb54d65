"""`tandem analyse succession FILE`: whether key positions stay filled when people leave."""

import argparse
from pathlib import Path
from typing import Any

from tandem.analyses.commands import Outcome
from tandem.analyses.words import Words

HELP = "whether key positions stay filled when people leave: many drawn futures, counted"
COLUMNS = {
    "position": "the key position; one row for each candidate",
    "holder": "who holds it; empty is vacant",
    "holder-leaves": "probability (0 to 1) that the holder leaves within a year",
    "candidate": "who could follow; empty when nobody could",
    "ready": "years until the candidate is ready; 0 is now",
    "candidate-leaves": "probability that the candidate leaves within a year",
    "accepts": "probability that the candidate accepts; 1 when there is no such column",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The names of the columns, and how to draw."""
    for name, told in COLUMNS.items():
        default = name.replace("-", "_")
        parser.add_argument(f"--{name}", default=default, metavar="COL", help=f"{told} (column “{default}”)")
    parser.add_argument("--years", type=float, default=3.0, help="how far ahead (3)")
    parser.add_argument("--draws", type=int, default=10_000, help="how many futures (10,000)")
    parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same futures (0)")
    parser.add_argument("--otherwise", type=float, metavar="P", help="for whom no probability of leaving is known")


def run(arguments: argparse.Namespace, words: Words) -> Outcome:
    """Read, draw, and draw again with people who leave half as much and half as much again."""
    from tandem.analyses.faults import BadInput
    from tandem.analyses.succession import succession

    if not 0 < arguments.years <= 50 or not 100 <= arguments.draws <= 1_000_000:
        raise BadInput("succession.draws")
    positions, leaving = read_plan(arguments)
    drawn = {"years": arguments.years, "draws": arguments.draws, "seed": abs(arguments.seed)}
    found = succession(positions, leaving, **drawn, what=words("succession.progress"))
    other = {
        factor: succession(positions, {name: min(factor * p, 1.0) for name, p in leaving.items()}, **drawn)
        for factor in (0.5, 1.5)
    }
    return Outcome(described(found, other, drawn), reported(found, other, arguments.years, words))


def read_plan(arguments: argparse.Namespace) -> tuple[list, dict[str, float]]:
    """Positions and probabilities. Raises BadInput with the row and the column of what is missing or contradicts."""
    from tandem.analyses.faults import BadInput
    from tandem.analyses.files import read
    from tandem.analyses.succession import Candidate, Position

    table = read(Path(arguments.file), sheet=arguments.sheet, missing=arguments.missing)
    texts = {name: table.texts(getattr(arguments, name)).values for name in ("position", "holder", "candidate")}
    optional = [name for name in ("accepts",) if arguments.accepts in table.columns or arguments.accepts != "accepts"]
    numbers = {
        name: table.numbers(getattr(arguments, name)).values
        for name in ("holder_leaves", "ready", "candidate_leaves", *optional)
    }
    leaving: dict[str, float] = {}
    holders: dict[str, str] = {}
    candidates: dict[str, list[Candidate]] = {}

    def refuse(key: str, at: int, name: str, **values: Any) -> None:
        raise BadInput(f"succession.{key}", row=str(table.lines[at]), column=getattr(arguments, name), **values)

    def note(person: str, at: int, name: str) -> None:
        p = numbers[name][at]
        if p == p:
            if not 0 <= p <= 1:
                refuse("no_probability", at, name, value=f"{p:g}")
            if abs(leaving.get(person, p) - p) > 1e-9:
                refuse("two_probabilities", at, name, person=person)
            leaving[person] = float(p)

    for at in range(len(table)):
        position, holder, candidate = (str(texts[name][at]) for name in texts)
        if not position:
            refuse("no_position", at, "position")
        if holders.setdefault(position, holder) != holder:
            refuse("two_holders", at, "holder", position=position)
        if holder:
            note(holder, at, "holder_leaves")
        mine = candidates.setdefault(position, [])
        if not candidate:
            continue
        note(candidate, at, "candidate_leaves")
        ready = numbers["ready"][at]
        accepts = (
            float(numbers["accepts"][at]) if optional and numbers["accepts"][at] == numbers["accepts"][at] else 1.0
        )
        if not ready >= 0:
            refuse("not_ready", at, "ready")
        if not 0 <= accepts <= 1:
            refuse("no_probability", at, "accepts", value=f"{accepts:g}")
        if candidate == holder or candidate in {one.person for one in mine}:
            refuse("candidate_twice", at, "candidate", person=candidate)
        mine.append(Candidate(candidate, float(ready), accepts))
    held = [holder for holder in holders.values() if holder]
    for holder in held:
        if held.count(holder) > 1:
            at = int(next(place for place in range(len(table)) if texts["holder"][place] == holder))
            refuse("two_positions", at, "holder", person=holder)
    for at in range(len(table)):
        for role, name in (("holder", "holder_leaves"), ("candidate", "candidate_leaves")):
            person = str(texts[role][at])
            if person and person not in leaving:
                if arguments.otherwise is None or not 0 <= arguments.otherwise <= 1:
                    refuse("unknown_probability", at, name, person=person)
                leaving[person] = arguments.otherwise
    return [Position(name, holders[name], candidates[name]) for name in holders], leaving


def described(found: Any, other: dict[float, Any], drawn: dict[str, Any]) -> dict[str, Any]:
    """For the JSON."""
    from dataclasses import asdict

    return {
        **drawn,
        "covered": asdict(found.covered),
        "all_filled": asdict(found.all_filled),
        "open_at_end": found.open_at_end,
        "positions": [asdict(one) for one in found.positions],
        "candidates_for_several": found.shared,
        "if_leaving": [{"times": factor, "covered": asdict(one.covered)} for factor, one in other.items()],
    }


def reported(found: Any, other: dict[float, Any], years: float, words: Words) -> Any:
    """The report: by position, the most open first."""
    from tandem.analyses import pictures
    from tandem.analyses.report import Grid, Report, Section

    order = sorted(found.positions, key=lambda one: -one.open.estimate)
    title = words("succession.positions.title", position=order[0].name, share=words.percent(order[0].open.estimate))
    bars = [
        pictures.Interval(one.name, one.open.low, one.open.estimate, one.open.high, words.percent(one.open.estimate))
        for one in order[:30]
    ]
    rows = [
        (
            one.name,
            words.number(one.candidates, 0),
            *(words.percent(part.estimate) for part in (one.vacant, one.open, one.open_at_end)),
            words.number(12 * one.years_open, 1),
        )
        for one in order
    ]
    names = [
        words(f"succession.column.{name}") for name in ("position", "candidates", "vacant", "open", "end", "months")
    ]
    ends = [
        (words.number(count, 0), futures / found.draws, words.percent(futures / found.draws, 1))
        for count, futures in enumerate(found.open_at_end)
        if futures
    ]
    sections = [
        Section(title, [words("succession.positions.text")], pictures.intervals(bars, title, 0.0), Grid(names, rows)),
        Section(
            words("succession.end.title"),
            [words("succession.end.text")],
            pictures.bars(ends, words("succession.end.title")),
        ),
    ]
    low, high = (words.percent(other[factor].covered.estimate, 1) for factor in (1.5, 0.5))
    bare = sum(not one.candidates for one in found.positions)
    cautions = [words("succession.caution.chances"), words("succession.caution.people")]
    if found.shared:
        cautions.append(words("succession.caution.shared", count=len(found.shared)))
    if bare:
        cautions.append(words("succession.caution.bare", count=bare))
    return Report(
        words("succession.subject"),
        words(
            "succession.finding",
            share=words.percent(found.covered.estimate, 1),
            years=words.number(years, 0 if years == int(years) else 1),
        ),
        [words("succession.more", all=words.percent(found.all_filled.estimate), low=low, high=high)],
        [
            (words("succession.fact.positions"), words.number(len(found.positions), 0)),
            (words("succession.fact.draws"), words.number(found.draws, 0)),
        ],
        cautions,
        sections,
        "succession",
    )
