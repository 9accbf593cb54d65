"""`tandem analyse release FILE --group COL,... --value COL`: which figures over groups may be published."""

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from tandem.analyses.commands import Outcome, listed
from tandem.analyses.words import Words

HELP = "which counts and means over groups may be published, so that nobody's answer can be worked out"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The question's own options."""
    parser.add_argument("--group", type=listed, required=True, metavar="COL,...", help="columns that make the groups")
    parser.add_argument("--value", required=True, metavar="COL", help="the answer: a number")
    parser.add_argument("--minimum", type=int, default=5, help="people that a figure must be over (5)")
    parser.add_argument("--order", type=int, default=2, help="cross so many columns (2)")
    parser.add_argument("--wave", default="", metavar="COL", help="the wave of a row; waves are released in order")
    parser.add_argument("--person", default="", metavar="COL", help="who it is; needed with waves and states")
    parser.add_argument("--earlier", type=Path, metavar="STATE", help="the state of the releases before")
    parser.add_argument("--state", type=Path, metavar="OUT", help="write the state for the next release")
    parser.add_argument("--seed", type=int, default=0, help="for orders that are drawn (0)")


def run(arguments: argparse.Namespace, words: Words) -> Outcome:
    """Release wave after wave."""
    from tandem.analyses.faults import BadInput
    from tandem.analyses.output import as_json, write
    from tandem.analyses.progress import watched
    from tandem.analyses.release import planning, release
    from tandem.analyses.release.source import read_source, read_state

    source = read_source(arguments)
    plan = planning.crossings(source.columns, arguments.order)
    state = read_state(arguments.earlier)
    waves, skipped = list[Any](), list[str]()
    for name in watched(source.waves, len(source.waves), words("release.progress")):
        wave = source.waves[name]
        if len(wave.people) < arguments.minimum and len(source.waves) > 1:
            skipped.append(name)
            continue
        memberships = {column: [row[column] for row in wave.groups] for column in source.columns}
        done = release(
            memberships,
            wave.values,
            arguments.minimum,
            plan=plan,
            people=wave.people,
            earlier=state,
            wave=name,
            seed=abs(arguments.seed),
        )
        state = done.state if source.person else None
        waves.append(done)
    if not waves:
        most = max(len(wave.people) for wave in source.waves.values())
        raise BadInput("release.too_few", count=most, minimum=arguments.minimum)
    if arguments.state and state:
        write(arguments.state, as_json(state))
    data: dict[str, Any] = {
        "minimum": arguments.minimum,
        "columns": source.columns,
        "value": source.value,
        "person": source.person,
        "wave": source.wave,
        **source.counts,
        "kept": total(waves),
        "skipped_waves": skipped,
        "waves": [described(done) for done in waves],
    }
    return Outcome(data, reported(source, waves, words))


def total(waves: list) -> dict[str, Any]:
    """How many figures of all waves are kept."""
    published, reaching = (sum(of) for of in zip(*((len(w.figures), w.reaching) for w in waves), strict=True))
    return {
        "planned": sum(wave.planned for wave in waves),
        "reaching_minimum": reaching,
        "published": published,
        "published_as_planned": sum(wave.as_planned for wave in waves),
        "share": min(published / reaching, 1.0) if reaching else None,
        "share_as_planned": sum(wave.as_planned for wave in waves) / reaching if reaching else None,
    }


def described(done: Any) -> dict[str, Any]:
    """One wave for the JSON."""
    figures = [
        {
            "group": {column: list(levels) for column, levels in figure.group},
            "n": figure.size,
            "mean": mean,
            "sum": mean * figure.size,
            "joined": figure.joined,
        }
        for figure, mean in zip(done.figures, done.means, strict=True)
    ]
    withheld = [
        {"group": {c: list(levels) for c, levels in figure.group}, "reason": why} for figure, why in done.withheld
    ]
    return {
        "wave": done.proof["wave"],
        "kept": total([done]),
        "figures": figures,
        "withheld": withheld,
        "proof": done.proof,
    }


def reported(source: Any, waves: list, words: Words) -> Any:
    """The report of the last wave, with a line for the waves before."""
    from tandem.analyses import pictures
    from tandem.analyses.report import Grid, Report, Section

    kept, last = total(waves), waves[-1]
    name = {figure.people.tobytes(): group_name(figure, words) for figure in last.figures}
    rows = [
        (name[figure.people.tobytes()], words.number(figure.size, 0), words.number(mean, 2))
        for figure, mean in zip(last.figures, last.means, strict=True)
    ]
    published = Section(
        words("release.published.title", count=len(last.figures)),
        [words("release.published.text", minimum=last.proof["minimum"])],
        grid=Grid([words("release.group"), words("release.people"), words("release.mean")], rows),
        state="good",
    )
    reasons = Counter(why for _, why in last.withheld)
    bars = [(words(f"release.reason.{why}"), float(n), words.number(n, 0)) for why, n in reasons.most_common()]
    sections = [published]
    if reasons:
        title = words("release.withheld.title", count=sum(reasons.values()))
        sections.append(Section(title, [words("release.withheld.text")], picture=pictures.bars(bars, title)))
    if len(waves) > 1:
        grid = Grid(
            [words("release.wave"), words("release.reaching"), words("release.shown")],
            [(w.proof["wave"], words.number(w.reaching, 0), words.number(len(w.figures), 0)) for w in waves],
        )
        sections.append(
            Section(words("release.waves.title", count=len(waves)), [words("release.waves.text")], grid=grid)
        )
    share = words.percent(kept["share"]) if kept["share"] is not None else "–"
    return Report(
        words("release.subject"),
        words("release.finding", published=kept["published"], reaching=kept["reaching_minimum"], share=share),
        [words("release.more", minimum=last.proof["minimum"])],
        [
            (words("release.fact.planned"), words.number(kept["planned"], 0)),
            (words("release.fact.reaching"), words.number(kept["reaching_minimum"], 0)),
            (words("release.fact.as_planned"), words.number(kept["published_as_planned"], 0)),
            (words("release.fact.joined"), words.number(kept["published"] - kept["published_as_planned"], 0)),
        ],
        [words("release.caution"), *([] if source.person else [words("release.caution_person")]), *source.notes(words)],
        sections,
        "release",
    )


def group_name(figure: Any, words: Words) -> str:
    """A group in words."""
    return " × ".join(" + ".join(levels) for _, levels in figure.group) or words("release.everybody")
