"""`tandem coach FILE --text COLUMN --lang COLUMN --json OUT`: points and marks. See docs/feedback-coach.md."""

import argparse
import sys
from pathlib import Path

from tandem.cli import Refusal

LANGUAGE = "a column with the language of each row, or one language for all: nl, fr or en"


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `coach`."""
    text = "points and marks for each feedback text in a file, in Dutch, French and English"
    parser = subparsers.add_parser("coach", help=text, description=text)
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="CSV, TSV, semicolons or XLSX, with a header"
    )
    parser.add_argument("--text", metavar="COLUMN", help="the column with the texts")
    parser.add_argument("--lang", metavar="COLUMN", help=LANGUAGE)
    parser.add_argument("--json", type=Path, metavar="OUT", help="write points and marks of each row as JSON")
    parser.add_argument("--sheet", default="", help="which sheet of a workbook; else the first")
    parser.add_argument("--examples", action="store_true", help="measure the coach on the labelled examples instead")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read the file, write what was found, and tell it in one line; 1 when a row could not be read."""
    if arguments.examples:
        from tandem.phrasing.measured import report

        tell(report())
        return 0
    if not arguments.file or not arguments.text or not arguments.lang:
        raise Refusal("needed are a file, --text and --lang; or --examples")
    from tandem.analyses.faults import BadInput
    from tandem.analyses.files import read
    from tandem.analyses.output import as_json, write
    from tandem.phrasing.sheet import read_rows

    try:
        table = read(arguments.file, sheet=arguments.sheet)
        texts = table.raw(arguments.text)
        sheet = read_rows(zip(texts, languages(table, arguments.lang), strict=True))
        if arguments.json:
            write(arguments.json, as_json(sheet.data))
    except BadInput as problem:
        raise Refusal(str(problem)) from None
    for row in sheet.data["rows"]:
        if "error" in row:
            print(f"row {table.lines[row['row'] - 1]} of the file: {row['error']}", file=sys.stderr)
    told = sheet.data["summary"]
    by_language = ", ".join(f"{count} {name}" for name, count in told["languages"].items()) or "none"
    tell(
        f"{told['read']} texts read ({by_language}), {sheet.errors} not; "
        f"mean {told['mean_sum'] if told['read'] else '–'} of 10 points; "
        f"{sheet.milliseconds:.1f} ms per text (median)\n"
    )
    return 1 if sheet.errors else 0


def languages(table, named: str) -> list[str]:
    """The language of each row: a column when there is one with this name, else the same for all."""
    from tandem.analyses.faults import BadInput
    from tandem.phrasing.languages import language_of

    try:
        return table.raw(named)
    except BadInput:
        if language_of(named):
            return [named] * len(table)
        raise


def tell(text: str) -> None:
    """To the terminal, with a question mark for letters that it cannot write."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, errors="replace").decode(encoding))
