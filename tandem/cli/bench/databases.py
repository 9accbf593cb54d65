"""One database for each size of the demo organisation, on the server of this home; filled once and kept."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tandem.cli import application, build, home, mark
from tandem.cli.postgres import EXTENSIONS

PREFIX = "tandem_bench"
OFTEN = 42  # check-ins of each person in three years: half a million at 12,000 people


def ready(
    people: int, say: Callable[[str], None], *, fresh: bool = False, often: bool = False, pieces: int = 0
) -> tuple[str, float]:
    """The name of the database with so many people, and the seconds that loading them took. With ``often`` they check
    in more than the story needs; ``pieces``: how much feedback each has received.

    It is filled when it is not there, when migrations or the content of the demo changed since, or when it shall be
    `fresh`. Raises Refusal when that fails.
    """
    name = f"{PREFIX}_{people}{'_often' if often else ''}{f'_{pieces}' if pieces else ''}"
    if not fresh and (seconds := _seconds(name)):
        return name, seconds
    _make(name, _migrated(say))
    say(f"an organisation of {people} people is being made")
    began = time.monotonic()
    size = (
        "--people",
        str(people),
        "--check-ins",
        str(OFTEN * people if often else 0),
        "--feedback",
        str(pieces * people),
    )
    application.run("fill_demo", *size, TANDEM_DEMO="1", TANDEM_DATABASE=name)
    seconds = time.monotonic() - began
    with home.connect("owner", database=name) as connection:
        connection.execute("vacuum analyze")
        application.run("take_pulse", "--weeks", "26", role="app", TANDEM_DEMO="1", TANDEM_DATABASE=name)
        connection.execute("vacuum analyze")
        known = mark.read(connection)
        mark.write(connection, known | {"code": _content(), "demo": "filled", "people": people, "seconds": seconds})
    return name, seconds


@contextmanager
def copied(name: str, template: str) -> Iterator[str]:
    """A copy of a database that may be written to, inside this block; gives its name."""
    _make(name, template)
    try:
        yield name
    finally:
        with home.connect("owner", database="postgres") as connection:
            connection.execute(f'drop database if exists "{name}" with (force)')


def _migrated(say: Callable[[str], None]) -> str:
    """The name of an empty database with all migrations, from which the others are copied."""
    name, code = f"{PREFIX}_empty", build.migrations()
    if not _exists(name) or _mark(name).get("code") != code:
        say("an empty database is being migrated")
        _make(name)
        with home.connect("owner", database=name) as connection:
            for extension in EXTENSIONS:
                connection.execute(f"create extension if not exists {extension}")
        application.run("migrate", "--no-input", "--verbosity", "0", TANDEM_DATABASE=name)
        with home.connect("owner", database=name) as connection:
            mark.write(connection, {"code": code})
    return name


def _seconds(name: str) -> float:
    """How long loading took, of a database that can be used as it is; else 0."""
    known = _mark(name) if _exists(name) else {}
    usable = known.get("demo") == "filled" and known.get("code") == _content()
    return known.get("seconds", 0.0) if usable else 0.0


def _content() -> str:
    """A short text that changes when what the demo is filled from changes."""
    demo = home.PROJECT / "tandem" / "demo"
    return build.migrations() + build.fingerprint(*_sources(demo / "builder"), *_sources(demo / "content"))


def _sources(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if "__pycache__" not in path.parts]


def _exists(name: str) -> bool:
    with home.connect("owner", database="postgres") as connection:
        return bool(connection.execute("select 1 from pg_database where datname = %s", [name]).fetchone())


def _mark(name: str) -> mark.Mark:
    with home.connect("owner", database=name) as connection:
        return mark.read(connection)


def _make(name: str, template: str = "template1") -> None:
    with home.connect("owner", database="postgres") as connection:
        connection.execute(f'drop database if exists "{name}" with (force)')
        connection.execute(f'create database "{name}" template "{template}"')
