"""`tandem analyse trend`: the course of people and groups over time, drawn towards the others, and one period ahead."""

import argparse

from tandem.analyses.commands import Outcome
from tandem.analyses.faults import BadInput
from tandem.analyses.words import Words

HELP = "courses over time with bands: people, teams, the next period, constantly above or cannot tell"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Who, when, how much."""
    parser.add_argument("--person", metavar="COL", required=True, help="who (or what) is followed")
    parser.add_argument("--time", metavar="COL", required=True, help="a number, a day, or a name in natural order")
    parser.add_argument("--value", metavar="COL", required=True, help="what is followed, a number")
    parser.add_argument("--group", metavar="COL", help="the team or unit with which one is compared")
    parser.add_argument("--last", metavar="N", type=int, default=3, help="periods for constantly above (default 3)")


def run(arguments: argparse.Namespace, words: Words) -> Outcome:
    """Read, follow, tell."""
    from tandem.analyses.files import choose, read
    from tandem.analyses.files.modelled import own
    from tandem.analyses.trend import followed, told
    from tandem.analyses.trend.periods import periods

    if arguments.last < 1:
        raise BadInput("trend.fault.last")
    table = read(arguments.file, sheet=arguments.sheet, missing=arguments.missing)
    texts = [arguments.person, arguments.time, *([arguments.group] if arguments.group else [])]
    choice = choose(table, texts, [arguments.value])
    who, times = (choice[own(table, name)].astype(str) for name in (arguments.person, arguments.time))
    group = choice[own(table, arguments.group)].astype(str) if arguments.group else None
    value = choice[own(table, arguments.value)]
    found = followed.trend(who, periods(times), value, group, last=arguments.last)
    data = told.as_data(found, choice)
    return Outcome(data, told.as_report(found, choice, table.name, words))
