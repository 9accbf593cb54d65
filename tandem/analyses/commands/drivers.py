"""`tandem analyse drivers`: what goes together with an outcome, and what of it people can influence."""

import argparse

from tandem.analyses.commands import Outcome, listed
from tandem.analyses.faults import BadInput
from tandem.analyses.words import Words

HELP = "what goes together with an outcome: shares with intervals, and what can be influenced"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The outcome, the columns, and what of them people can influence."""
    parser.add_argument("--outcome", metavar="COL", required=True, help="a number, or one of two texts")
    parser.add_argument(
        "--drivers",
        "--driver",
        metavar="COL,...",
        type=listed,
        default=[],
        help="columns to weigh (default: all others)",
    )
    parser.add_argument("--exclude", metavar="COL,...", type=listed, default=[], help="columns to leave out")
    parser.add_argument(
        "--influence", metavar="COL,...", type=listed, default=[], help="columns that can be influenced"
    )
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="of the bootstrap")


def run(arguments: argparse.Namespace, words: Words) -> Outcome:
    """Read, weigh, tell."""
    from tandem.analyses import drivers, drivers_asked, drivers_told
    from tandem.analyses.files import read
    from tandem.analyses.files.modelled import own

    table = read(arguments.file, sheet=arguments.sheet, missing=arguments.missing)
    question = drivers_asked.question(table, arguments.outcome, arguments.drivers, arguments.exclude)
    influence = {own(table, name) for name in arguments.influence}
    try:
        found = drivers.drivers(question.outcome, question.blocks, question.names, seed=abs(arguments.seed))
    except ValueError:
        raise BadInput("drivers.fault.few", count=len(question.outcome)) from None
    data = drivers_told.as_data(found, question, arguments.outcome, influence)
    return Outcome(data, drivers_told.as_report(found, question, table.name, words, arguments.outcome, influence))
