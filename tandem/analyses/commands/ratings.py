"""`tandem analyse ratings`: how good are the scores, who rates how, and what may be said of whom."""

import argparse
from typing import Any

from tandem.analyses.commands import Outcome, listed
from tandem.analyses.faults import BadInput
from tandem.analyses.words import Words

HELP = "scores that people give people: severity, shrinkage, reliability, and what may be compared"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Who, whom, and how much."""
    parser.add_argument("--rater", metavar="COL", help="who gave the score")
    parser.add_argument("--ratee", metavar="COL", help="who (or what) got it")
    parser.add_argument("--score", metavar="COL", required=True, help="the score, a number")
    parser.add_argument("--group", metavar="COL", help="team or unit, a random effect of its own")
    parser.add_argument("--covariate", metavar="COL,...", type=listed, default=[], help="fixed effects")
    parser.add_argument(
        "--anchor", metavar="ID,...", type=listed, default=[], help="ratees who are cases for all raters"
    )
    parser.add_argument("--trials", metavar="COL|N", help="the score is a rate of so many trials: chance is then known")
    parser.add_argument("--ordinal", action="store_true", help="scores are ordered categories, not amounts")
    parser.add_argument(
        "--target", metavar="R", type=float, default=0.80, help="the reliability to reach (default .80)"
    )


def run(arguments: argparse.Namespace, words: Words) -> Outcome:
    """Read, fit, tell."""
    from tandem.analyses import ratings, ratings_told
    from tandem.analyses.files import read
    from tandem.analyses.files.modelled import modelled

    if not (arguments.rater or arguments.ratee or arguments.group):
        raise BadInput("ratings.fault.nobody")
    if not 0 < arguments.target < 1:
        raise BadInput("ratings.fault.target")
    table = read(arguments.file, sheet=arguments.sheet, missing=arguments.missing)
    if arguments.trials:
        found, choice = of_rates(table, arguments)
        data = ratings_told.as_data(found, choice, arguments.target)
        return Outcome(data, ratings_told.as_report(found, choice, table.name, words, arguments.target))
    roles = {role: getattr(arguments, role) for role in ratings.ROLES if getattr(arguments, role)}
    choice, ids, covariates, names = modelled(table, roles, [arguments.score], arguments.covariate)
    score = choice[table.columns[table.place(arguments.score)]]
    if len(score) < 2:
        raise BadInput("ratings.fault.one_row")
    for anchor in arguments.anchor:
        if anchor not in set(ids.get("ratee", ())):
            raise BadInput("ratings.fault.no_anchor", anchor=anchor)
    if arguments.ordinal and len(set(score)) > ratings.MOST_CATEGORIES:
        raise BadInput("ratings.fault.categories", count=len(set(score)))
    levels = sorted(len(set(values)) for values in ids.values())
    if arguments.ordinal and sum(levels[:-1]) > ratings.MOST_ORDINAL:
        raise BadInput("ratings.fault.too_large", count=sum(levels[:-1]), most=ratings.MOST_ORDINAL)
    found = ratings.analyse(
        score,
        ratee=ids.get("ratee"),
        rater=ids.get("rater"),
        group=ids.get("group"),
        covariates=covariates,
        names=names,
        anchors=arguments.anchor,
        ordinal=arguments.ordinal,
    )
    data = ratings_told.as_data(found, choice, arguments.target)
    return Outcome(data, ratings_told.as_report(found, choice, table.name, words, arguments.target))


def of_rates(table: Any, arguments: argparse.Namespace) -> tuple[Any, Any]:
    """Scores that are rates of a known number of trials, drawn towards each other."""
    import numpy as np

    from tandem.analyses import ratings
    from tandem.analyses.files import choose
    from tandem.analyses.files.modelled import own

    if not arguments.ratee:
        raise BadInput("ratings.fault.nobody")
    fixed = arguments.trials.isdigit() and arguments.trials not in table.columns
    numbers = [arguments.score] if fixed else [arguments.score, arguments.trials]
    choice = choose(table, [arguments.ratee], numbers)
    score = choice[own(table, arguments.score)]
    trials = np.full(len(score), float(arguments.trials)) if fixed else choice[own(table, arguments.trials)]
    if np.any((score < 0) | (score > 1) | (trials < 1)):
        raise BadInput("ratings.fault.rates")
    return ratings.of_rates(score, choice[own(table, arguments.ratee)].astype(str), trials), choice
