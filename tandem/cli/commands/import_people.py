"""`tandem import people FILE`: what the page of the import does, from the shell."""

import argparse
import json
from pathlib import Path
from typing import Any

from tandem.cli import Refusal, application

ORDER = ("added", "changed", "ended", "unchanged", "skipped", "refused")


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `import people FILE [--mapping] [--history] [--dry-run] ...`."""
    kinds = subparsers.add_parser("import", help="take in people from a file").add_subparsers(
        title="what", metavar="people", required=True
    )
    parser = kinds.add_parser("people", help="people, units, jobs and coaches from CSV or XLSX")
    parser.add_argument("file", type=Path, metavar="FILE", help="CSV or XLSX")
    parser.add_argument(
        "--mapping", type=Path, metavar="FILE", help="JSON: which column holds what, and how to read it"
    )
    parser.add_argument("--history", type=Path, metavar="FILE", help="units with their dates, as CSV or XLSX")
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.add_argument("--by", metavar="ADDRESS", help="the HR administrator in whose name it is done")
    parser.add_argument("--sheet", default="", help="which sheet of a workbook; else the first")
    parser.add_argument(
        "--faulty",
        choices=("stop", "skip", "mend"),
        default="stop",
        help="rows with a fault: stop (default), leave them out, or take them without the value that is wrong",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Compare, say what was found, and unless it is a dry run write it. 1 when rows must be decided about first."""
    content, history = read(arguments.file), read(arguments.history) if arguments.history else None
    wanted = mapping(arguments.mapping)
    application.inside("app")
    from django.core.exceptions import PermissionDenied, ValidationError
    from django.db import transaction
    from django.utils import translation

    by = administrator(arguments.by)
    with translation.override(by.language):
        try:
            with transaction.atomic():
                code = _import(arguments, content, history, wanted, by)
                if arguments.dry_run or code:
                    transaction.set_rollback(True)
                return code
        except ValidationError as problem:
            raise Refusal("\n".join(problem.messages)) from problem
        except PermissionDenied as problem:
            raise Refusal(str(problem)) from problem


def _import(arguments: argparse.Namespace, content: bytes, history: bytes | None, wanted: dict, by: Any) -> int:
    from tandem.people import actions
    from tandem.people.importing import looking

    run = actions.open_import(
        by=by,
        name=arguments.file.name,
        content=content,
        history=history,
        history_name=arguments.history.name if arguments.history else "",
    )
    options = looking.suggest(run, sheet=arguments.sheet or wanted.get("sheet", ""))
    run = actions.compare_import(actions.choose_columns(run, by=by, **options.with_wishes(wanted)), by=by)
    for _round in range(20):
        if arguments.faulty == "stop" or not (decisions := looking.wholesale(run, arguments.faulty)):
            break
        run = actions.compare_import(actions.decide(run, decisions, by=by), by=by)
    report(run)
    if run.counts["refused"]:
        print("Nothing was imported. Mend the file, or choose with --faulty what becomes of these rows.")
        return 1
    if arguments.dry_run:
        print("A dry run: nothing was imported.")
    elif any(run.counts[kind] for kind in ("added", "changed", "ended")):
        actions.apply_import(run, by=by)
        print(f"Imported. It can be undone on the page of the import (number {run.pk}).")
    else:
        print("There is nothing to import: Tandem and the file agree.")
    return 0


def report(run: Any) -> None:
    """Print the counts, and every row that is refused or left out with its reason."""
    from tandem.people.importing import looking
    from tandem.people.states import RowKind

    for kind in ORDER:
        print(f"{RowKind(kind).label}: {run.counts[kind]}")
    for row in looking.told_rows(run, ("refused", "skipped")):
        place = f"{row.source} " if row.source == "history" else ""
        print(f"  {place}{row.line:>5}  {row.name or '-'}: {' '.join(row.said)}")


def read(path: Path) -> bytes:
    """The bytes of a file. Raises Refusal."""
    try:
        return path.read_bytes()
    except OSError as problem:
        raise Refusal(f"{path} cannot be read: {problem.strerror}") from problem


def mapping(path: Path | None) -> dict:
    """The wishes in a mapping file. Raises Refusal."""
    if path is None:
        return {}
    try:
        wanted = json.loads(read(path))
    except ValueError as problem:
        raise Refusal(f"{path} is not JSON: {problem}") from problem
    known = {"columns", "history_columns", "date_order", "name_order", "sheet", "effective_date", "absent_left_date"}
    known |= {"absent_confirmed"}
    if not isinstance(wanted, dict) or set(wanted) - known:
        raise Refusal(f"{path} must be an object with only these keys: {', '.join(sorted(known))}")
    return wanted


def administrator(address: str | None) -> Any:
    """The person in whose name it is done. Raises Refusal."""
    from tandem.people.models import Grant, Person
    from tandem.people.states import Role

    holders = Person.objects.filter(pk__in=Grant.objects.in_force().filter(role=Role.HR_ADMIN).values("holder"))
    if address:
        holders = holders.filter(email=address.strip().lower())
    found = list(holders[:2])
    if len(found) == 1:
        return found[0]
    if not found:
        raise Refusal("there is no HR administrator of this address" if address else "there is no HR administrator yet")
    raise Refusal("there are several HR administrators: say with --by ADDRESS in whose name")
