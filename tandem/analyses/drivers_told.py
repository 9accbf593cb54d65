"""What goes together, as data and as a report. Nowhere a word that says what makes what."""

from dataclasses import asdict
from typing import Any

from tandem.analyses import pictures
from tandem.analyses.drivers import Driver, Drivers
from tandem.analyses.drivers_asked import Question
from tandem.analyses.report import Grid, Report, Section
from tandem.analyses.words import Words

LITTLE = 0.02


def as_data(found: Drivers, question: Question, outcome: str, influence: set[str]) -> dict[str, Any]:
    """For the JSON."""
    return {
        "outcome": outcome,
        "n": found.n,
        "r2": found.r2,
        "r2_new_rows": found.r2_new,
        "method": found.method,
        "bootstraps": found.bootstraps,
        "drivers": [
            asdict(one) | {"can_be_influenced": one.name in influence if influence else None} for one in ordered(found)
        ],
        "passed_over": question.passed,
        "rows": question.choice.counts(),
    }


def ordered(found: Drivers) -> list[Driver]:
    """The largest share first."""
    return sorted(found.drivers, key=lambda one: -one.part)


def as_report(found: Drivers, question: Question, file: str, words: Words, outcome: str, influence: set[str]) -> Report:
    """For people."""
    cautions = question.choice.notes(words)
    for reason in ("constant", "missing", "identifier", "outcome"):
        names = [name for name, why in question.passed.items() if why == reason]
        if names:
            cautions.append(words(f"drivers.passed.{reason}", columns=words.listing(names)))
    cautions.append(words("drivers.association"))
    clear = [one for one in ordered(found) if one.clear]
    facts = [
        (words("report.fact.rows"), words.number(found.n, 0)),
        (words("drivers.r2"), words.percent(found.r2)),
        (words("drivers.r2_new"), words.percent(max(found.r2_new, 0.0))),
    ]
    if not clear or found.r2_new < LITTLE:
        finding = words("drivers.found.little", outcome=outcome)
    else:
        finding = words("drivers.found.some", outcome=outcome, drivers=words.listing([one.name for one in clear], 3))
    more = []
    if influence and clear:
        within = [one.name for one in clear if one.name in influence]
        more.append(words("drivers.within", columns=words.listing(within)) if within else words("drivers.not_within"))
    section = shares(found, words, influence)
    return Report(words("drivers.subject", file=file), finding, more, facts, cautions, [section], "drivers")


def shares(found: Drivers, words: Words, influence: set[str]) -> Section:
    """All drivers with their intervals."""
    rows, lines = [], []
    for one in ordered(found):
        told = words("drivers.clear" if one.clear else "drivers.cannot_tell")
        way = words(f"drivers.direction.{ {-1: 'less', 0: 'differs', 1: 'more'}[one.direction] }")
        rows.append(
            pictures.Interval(
                one.name, one.low, one.part, one.high, words.percent(one.part, 1), "" if one.clear else "quiet"
            )
        )
        line = [
            one.name,
            words.percent(one.part, 1),
            words.between(words.percent(one.low, 1), words.percent(one.high, 1)),
        ]
        line += [words.percent(one.share), way, told]
        if influence:
            line.append(words("drivers.can" if one.name in influence else "drivers.cannot"))
        lines.append(line)
    heads = [words(f"drivers.{head}") for head in ("column", "part", "interval", "share", "way", "says")]
    if influence:
        heads.append(words("drivers.influence"))
    title = words("drivers.title", count=sum(one.clear for one in found.drivers), of=len(found.drivers))
    return Section(title, [words("drivers.text")], pictures.intervals(rows, title, reference=0.0), Grid(heads, lines))
