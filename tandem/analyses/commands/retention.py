"""`tandem analyse retention FILE --event COL`: who has left, what goes with it, and how well that can be known."""

import argparse
from typing import Any

from tandem.analyses.commands import Outcome, listed
from tandem.analyses.words import Words

HELP = "who has left (and when): faults of the data, models beside a simple baseline, judged on rows they did not see"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The question's own options."""
    parser.add_argument("--event", required=True, metavar="COL", help="whether somebody left: two values")
    parser.add_argument("--positive", default="", metavar="VALUE", help="the value that means: has left")
    parser.add_argument("--duration", default="", metavar="COL", help="how long somebody stayed, or has been there")
    parser.add_argument("--exclude", type=listed, default=[], metavar="COL,...", help="columns to leave out")
    parser.add_argument("--keep", type=listed, default=[], metavar="COL,...", help="columns to use in spite of a fault")
    parser.add_argument("--cv", default="", metavar="5x5", help="times x folds (5x5; with durations 1x5)")
    parser.add_argument("--seed", type=int, default=0, help="for folds and models (0)")
    parser.add_argument(
        "--change",
        action="append",
        default=[],
        metavar="COL=VALUE",
        help="what if everybody had this value; repeatable",
    )


def run(arguments: argparse.Namespace, words: Words) -> Outcome:
    """Read, look for faults, learn, judge."""
    from tandem.analyses.faults import BadInput
    from tandem.analyses.retention import crossing, retention
    from tandem.analyses.retention.source import read_source
    from tandem.analyses.retention.telling import as_data, as_report

    plan = crossing.Plan.of(arguments.cv or ("1x5" if arguments.duration else "5x5"))
    wanted = []
    for text in arguments.change:
        name, mark, value = text.partition("=")
        if not mark:
            raise BadInput("retention.change_text", value=text)
        wanted.append((name.strip(), "", value.strip()))
    source = read_source(arguments)
    found = retention(
        source.columns,
        source.event,
        source.duration,
        plan=plan,
        seed=abs(arguments.seed),
        keep=arguments.keep,
        wanted=wanted,
        what=words("retention.progress"),
    )
    data: dict[str, Any] = as_data(source, found, plan, abs(arguments.seed), words)
    return Outcome(data, as_report(source, found, plan, words))
