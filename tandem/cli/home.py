"""What an installation keeps for itself in the folder TANDEM_HOME, and where its database is.

No Django in here: the settings import it. Environment variables that are read:

TANDEM_HOME       the folder (default: `.tandem` in the project)
DATABASE_URL      the owner's address of the database; without it the embedded PostgreSQL runs
DATABASE_APP_URL  the application's address; without it a role `<database>_app` is made by the owner, and one
                  `<database>_pulse` that computes the pulse (with it, make that role yourself)

For the tests alone: TANDEM_DATABASE (another database on the same server) and TANDEM_TEST_TEMPLATE (what test
databases are copied from).
"""

import os
import secrets
from pathlib import Path
from typing import Any, Literal
from urllib.parse import parse_qsl, unquote, urlsplit

from tandem.cli.postgres import APP, DATABASE, EXTENSIONS, LEND, OWNER, PULSE, Server

Role = Literal["app", "owner"]
PROJECT = Path(__file__).resolve().parents[2]
# How like a name must be to what was typed: two letters that changed places in a name of seven are borne.
SEARCH = "-c pg_trgm.word_similarity_threshold=0.37"


def path() -> Path:
    """The folder TANDEM_HOME; it need not exist yet."""
    if named := os.environ.get("TANDEM_HOME"):
        return Path(named).absolute()
    place = PROJECT if (PROJECT / "pyproject.toml").exists() else Path.cwd()
    return place / ".tandem"


def secret_key() -> str:
    """The key that signs sessions: made once, readable by its owner only."""
    return _kept_secret("secret_key")


def server() -> Server | None:
    """The embedded PostgreSQL of this home, or None when DATABASE_URL names a server."""
    return None if os.environ.get("DATABASE_URL") else Server(path())


def database(role: Role | str = "app") -> dict[str, Any]:
    """The connection for Django's DATABASES, as the `owner` (migrates) or the `app` (everything else).

    It starts nothing: `ready` does. Raises ValueError for an unknown role or an address that cannot be read.
    """
    connection = _address(role)
    if name := os.environ.get("TANDEM_DATABASE"):
        connection["NAME"] = name
    if template := os.environ.get("TANDEM_TEST_TEMPLATE"):
        connection["TEST"] = {"TEMPLATE": template}
    return connection


def _address(role: Role | str) -> dict[str, Any]:
    if role not in ("app", "owner"):
        raise ValueError(f"TANDEM_DB_ROLE is {role!r}; it must be app or owner")
    if embedded := server():
        user = OWNER if role == "owner" else APP
        return _connection(name=DATABASE, user=user, host=str(embedded.sockets))
    owner = _parsed(os.environ["DATABASE_URL"], "DATABASE_URL")
    if role == "owner":
        return owner
    if address := os.environ.get("DATABASE_APP_URL"):
        return _parsed(address, "DATABASE_APP_URL")
    return owner | {"USER": f"{_short(owner, 59)}_app", "PASSWORD": _kept_secret("database_app_password")}


def pulse_role() -> str:
    """The role that computes the pulse and cannot read texts. Nobody signs in with it: the application takes it on."""
    return PULSE if server() else f"{_short(_parsed(os.environ['DATABASE_URL'], 'DATABASE_URL'), 57)}_pulse"


def _short(owner: dict[str, Any], most: int) -> str:
    """The name of the database, short enough for the name of a role that begins with it."""
    return owner["NAME"].encode()[:most].decode(errors="ignore")


def ready() -> None:
    """Make sure that the database can be used: start the embedded PostgreSQL, or on another server make the
    application's role and the extensions. Raises PostgresFailure or psycopg.Error."""
    if embedded := server():
        embedded.start()
    else:
        _furnish_outside()


def connect(role: Role = "owner", database: str = "") -> Any:
    """A psycopg connection in autocommit, for the few questions that are asked without Django."""
    import psycopg

    to = _address(role) | ({"NAME": database} if database else {})
    address = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
    given = {name: to[key] for name, key in address.items() if to[key]}
    return psycopg.connect(**given, **to["OPTIONS"], autocommit=True)


def _furnish_outside() -> None:
    from psycopg import sql

    app = database("app")
    with connect("owner") as connection:
        for extension in EXTENSIONS:
            connection.execute(f"create extension if not exists {extension}")
        if os.environ.get("DATABASE_APP_URL"):
            return  # whoever made the application's role makes that of the pulse too
        known = {name for (name,) in connection.execute("select rolname from pg_roles")}
        verb = sql.SQL("alter" if app["USER"] in known else "create")
        role, pulse = sql.Identifier(app["USER"]), sql.Identifier(pulse_role())
        password = sql.Literal(app["PASSWORD"])
        connection.execute(sql.SQL("{} role {} login password {}").format(verb, role, password))
        if pulse_role() not in known:
            connection.execute(sql.SQL("create role {} nologin").format(pulse))
        connection.execute(sql.SQL(LEND).format(app=role, pulse=pulse))


def _parsed(address: str, variable: str) -> dict[str, Any]:
    """A DATABASE_URL as a connection; its message never repeats the address, which holds a password."""
    parts = urlsplit(address)
    if parts.scheme not in ("postgres", "postgresql"):
        raise ValueError(f"{variable} must begin with postgresql://")
    if not (name := unquote(parts.path.lstrip("/"))):
        raise ValueError(f"{variable} names no database: postgresql://user:password@host:5432/database")
    options = dict(parse_qsl(parts.query))
    return _connection(
        name=name,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        host=options.pop("host", unquote(parts.hostname or "")),
        port=options.pop("port", str(parts.port or "")),
        options=options,
    )


def _connection(
    *, name: str, user: str, host: str, password: str = "", port: str = "", options: dict[str, str] | None = None
) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": user,
        "PASSWORD": password,
        "HOST": host,
        "PORT": port,
        "OPTIONS": {"options": SEARCH, **(options or {})},
        "CONN_MAX_AGE": 300,
        "CONN_HEALTH_CHECKS": True,
    }


def _kept_secret(name: str) -> str:
    """A random text in a file of the home, made by whoever comes first and the same for all who come after."""
    file = path() / name
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o711)
        draft = file.with_name(f"{name}.{secrets.token_hex(8)}")
        draft.touch(mode=0o600, exist_ok=False)
        draft.write_text(secrets.token_urlsafe(48))
        try:
            os.link(draft, file)  # fails when another process was first
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return file.read_text().strip()
