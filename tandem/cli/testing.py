"""A pytest plugin (`-p tandem.cli.testing`): the tests run as the owner on the database that settings name, and the
embedded PostgreSQL runs for as long as they do. Its data folder is `.tandem-test` unless TANDEM_HOME names another.

All migrations together take long. They run once, in a database that is kept for as long as no migration changes; the
test databases, one for each process, are copies of it.
"""

import fcntl
import os

import pytest

from tandem.cli import application, build, home

TEMPLATE = "tandem_test_template"

os.environ.setdefault("TANDEM_HOME", str(home.PROJECT / ".tandem-test"))
os.environ.setdefault("TANDEM_DB_ROLE", "owner")

server = home.server()
if server:
    # Tests make and drop databases all the time and keep nothing: no need to wait for the disk.
    server.settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Compile the translations and start the database, in the process that leads the run, before Django starts."""
    if "PYTEST_XDIST_WORKER" in os.environ or {"--help", "--version", "-h"} & set(early_config.invocation_params.args):
        return
    build.catalogues()
    if server:
        server.hold()
    else:
        home.ready()
    os.environ["TANDEM_TEST_TEMPLATE"] = template()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the database, unless another run works with it."""
    if server:
        server.release()


def template() -> str:
    """The name of a database with all migrations, made when it is not there; those of older migrations go."""
    ours = f"{TEMPLATE}_{home.database('owner')['USER'][:16]}"
    name = f"{ours}_{build.migrations()}"
    with (home.path() / "test_template.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with home.connect("owner", database="postgres") as connection:
            query = "select datname from pg_database where starts_with(datname, %s) and datdba = current_user::regrole"
            found = {row[0] for row in connection.execute(query, [f"{ours}_"])}
            if name in found:
                return name
            for old in found:
                connection.execute(f'drop database if exists "{old}" with (force)')
            draft = f"{ours}_draft"
            connection.execute(f'create database "{draft}"')
            application.run("migrate", "--no-input", "--verbosity", "0", TANDEM_DATABASE=draft)
            connection.execute(f'alter database "{draft}" rename to "{name}"')
    return name
