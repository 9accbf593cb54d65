"""What the commands remember about a database: which code migrated it, and with what the demo filled it.

It stands in the comment on Django's own table of migrations, so it travels with a dump and vanishes with the table.
"""

import json
from typing import Any, TypedDict

TABLE = "django_migrations"


class Mark(TypedDict, total=False):
    """`code` that migrated, number of `migrations` then; `demo`: begun, filled, or empty; `people` asked for, and the
    `seconds` that loading them took."""

    code: str
    migrations: int
    demo: str
    people: int
    seconds: float


def read(connection: Any) -> Mark:
    """The mark of a database; an empty one when it was never migrated by a command."""
    row = connection.execute("select obj_description(to_regclass(%s), 'pg_class')", [TABLE]).fetchone()
    try:
        return json.loads(row[0] or "{}")
    except ValueError:
        return {}


def write(connection: Any, mark: Mark) -> None:
    """Keep `mark`, in place of what stood there."""
    from psycopg import sql

    comment = sql.SQL("comment on table {} is {}").format(sql.Identifier(TABLE), sql.Literal(json.dumps(mark)))
    connection.execute(comment)


def migrations(connection: Any) -> int:
    """How many migrations the database has had; 0 for an empty one."""
    if connection.execute("select to_regclass(%s)", [TABLE]).fetchone()[0] is None:
        return 0
    return connection.execute(f"select count(*) from {TABLE}").fetchone()[0]  # noqa: S608


def strange(connection: Any, known: set[tuple[str, str]]) -> list[str]:
    """The migrations of our modules that this database has had and that are not among the `known` ones: it was made by
    another version, whose tables we do not know."""
    if not migrations(connection):
        return []
    rows = connection.execute(f"select app, name from {TABLE} where app = any(%s)", [[app for app, _ in known]])  # noqa: S608
    return sorted(f"{app} {name}" for app, name in rows.fetchall() if (app, name) not in known)
