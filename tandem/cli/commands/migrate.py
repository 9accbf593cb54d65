"""`tandem migrate`: bring the database to the shape that this version needs, as its owner."""

import argparse

from tandem.cli import Refusal, application, build, home, mark


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `migrate`."""
    parser = subparsers.add_parser("migrate", help="bring the database up to date, as its owner")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Start the database when it is the embedded one, and migrate."""
    application.hold_database()
    migrate()
    return 0


def migrate(*, always: bool = True) -> bool:
    """Migrate, and remember by which code. Unless `always`, skip it when this same code did it before.

    Gives True when it migrated. Raises Refusal when Django fails, or for a database of another version.
    """
    code = build.code()
    with home.connect("owner") as connection:
        known = mark.read(connection)
        if not always and known.get("code") == code and known.get("migrations") == mark.migrations(connection):
            return False
        if strange := mark.strange(connection, build.migration_names()):
            raise Refusal(
                f"this database was made by another version of Tandem, it has {strange[0]}: run that version on it; "
                "if it is a demo's, `make demo-reset` empties it"
            )
        application.run("migrate", "--no-input", "--verbosity", "0")
        mark.write(connection, known | {"code": code, "migrations": mark.migrations(connection)})
    return True
