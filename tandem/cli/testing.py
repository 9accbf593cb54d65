"""A pytest plugin (`-p tandem.cli.testing`): the tests run as the owner on the database that settings name, and the
embedded PostgreSQL runs for as long as they do. Its data folder is `.tandem-test` unless TANDEM_HOME names another."""

import os

import pytest

from tandem.cli import build, home

os.environ.setdefault("TANDEM_HOME", str(home.PROJECT / ".tandem-test"))
os.environ.setdefault("TANDEM_DB_ROLE", "owner")

server = home.server()
if server:
    # Tests make and drop databases all the time and keep nothing: no need to wait for the disk.
    server.settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def pytest_configure(config: pytest.Config) -> None:
    """Compile the translations and start the database, in the process that leads the run."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        return
    build.catalogues()
    if server:
        server.hold()
    else:
        home.ready()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop it, unless another run works with it."""
    if server:
        server.release()
