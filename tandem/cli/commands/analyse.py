"""`tandem analyse WHAT FILE`: a question to a file, answered with a report. The methods: docs/analyses.md."""

import argparse
import sys
from pathlib import Path

from tandem.analyses import commands
from tandem.analyses.faults import BadInput
from tandem.analyses.words import LANGUAGES, Words
from tandem.cli import Refusal


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `analyse` with every module of `tandem.analyses.commands`."""
    parser = subparsers.add_parser("analyse", help="ask a question of a file: ratings, trends, fairness and more")
    kinds = parser.add_subparsers(title="what", metavar="WHAT", required=True)
    for name, module in commands.subcommands().items():
        kind = kinds.add_parser(name, help=module.HELP, description=module.HELP)
        add_common(kind)
        module.add_arguments(kind)
        kind.set_defaults(run=run, analysis=module)


def add_common(parser: argparse.ArgumentParser) -> None:
    """What every analysis understands."""
    parser.add_argument("file", type=Path, metavar="FILE", help="CSV, TSV, semicolons or XLSX, with a header")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write all figures as JSON")
    parser.add_argument("--html", type=Path, metavar="OUT", help="write the report")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="the language of the report")
    parser.add_argument("--sheet", default="", help="which sheet of a workbook; else the first")
    parser.add_argument(
        "--missing", type=commands.listed, default=[], metavar="WORD,...", help="more words that mean: nothing is known"
    )


def run(arguments: argparse.Namespace) -> int:
    """Analyse, write what is asked for, and tell the finding."""
    from tandem.analyses.output import as_json, write

    words = Words(arguments.lang)
    try:
        outcome = arguments.analysis.run(arguments, words)
        if arguments.json:
            write(arguments.json, as_json(outcome.data))
        if arguments.html:
            write(arguments.html, outcome.report.html(words))
    except BadInput as problem:
        raise Refusal(problem.text(words)) from None
    except MemoryError:
        raise Refusal(words("reading.too_large", file=arguments.file.name)) from None
    encoding = sys.stdout.encoding or "utf-8"  # a terminal that cannot write every letter shows a question mark
    sys.stdout.write(outcome.report.text(words).encode(encoding, errors="replace").decode(encoding))
    return outcome.code
