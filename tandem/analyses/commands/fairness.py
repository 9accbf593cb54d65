"""`tandem analyse fairness`: do groups come out differently, and can that be told from chance and from what differs."""

import argparse

from tandem.analyses.commands import Outcome, listed
from tandem.analyses.faults import BadInput
from tandem.analyses.words import Words

HELP = "outcomes of groups: rates and gaps with intervals, inside strata and adjusted"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What came out, for whom, and what else differs."""
    parser.add_argument("--outcome", metavar="COL", required=True, help="yes or no, or an amount")
    parser.add_argument("--group", metavar="COL", required=True, help="whose outcomes are compared")
    parser.add_argument("--stratum", metavar="COL", help="compare inside its values")
    parser.add_argument("--adjust", metavar="COL,...", type=listed, default=[], help="take these into account")
    parser.add_argument("--favourable", metavar="VALUE,...", type=listed, default=[], help="which outcomes are good")
    parser.add_argument("--count", metavar="COL", help="how many people a row stands for")
    parser.add_argument("--predicted", metavar="COL", help="a predicted chance, to see whether it comes true per group")
    parser.add_argument("--cut", metavar="NUMBER", type=float, help="part a group column of numbers in under and from")
    parser.add_argument("--minimum", metavar="K", type=int, default=5, help="groups under it are not shown (default 5)")


def run(arguments: argparse.Namespace, words: Words) -> Outcome:
    """Read, compare, tell."""
    from tandem.analyses.fairness import asked, compared, told
    from tandem.analyses.files import read

    if arguments.minimum < 1:
        raise BadInput("fairness.fault.minimum")
    table = read(arguments.file, sheet=arguments.sheet, missing=arguments.missing)
    question = asked.question(
        table,
        outcome=arguments.outcome,
        group=arguments.group,
        stratum=arguments.stratum,
        adjust=arguments.adjust,
        favourable=arguments.favourable,
        count=arguments.count,
        predicted=arguments.predicted,
        cut=arguments.cut,
    )
    try:
        found = compared.compare(
            question.outcome,
            question.group,
            weights=question.weights,
            stratum=question.stratum,
            covariates=question.covariates,
            predicted=question.predicted,
            minimum=arguments.minimum,
        )
    except ValueError:
        raise BadInput("fairness.fault.one_group", minimum=arguments.minimum) from None
    data = told.as_data(found, question, arguments.minimum)
    return Outcome(data, told.as_report(found, question, table.name, words))
