"""A server with its worker, on a database of its own."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass

from tandem.cli import application, build, home
from tandem.cli.bench import load

QUIET = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-quic",
)  # fmt: skip
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(frozen=True)
class Site:
    """Where the application answers, and on which database."""

    address: str
    database: str

    def python(self, *line):
        """What a program says that runs on this database. Raises AssertionError when it fails."""
        environment = application.environment("app", TANDEM_DEMO="1", TANDEM_DATABASE=self.database)
        line = [sys.executable, *line]
        out = subprocess.run(line, cwd=home.PROJECT, env=environment, capture_output=True, text=True, check=False)
        assert out.returncode == 0, out.stderr
        return out.stdout

    def pages(self):
        """Every page with somebody who may open it."""
        return json.loads(self.python("-m", "tests.journeys.addresses"))

    def rows(self, query):
        """What the database answers, past the application."""
        with home.connect("owner", database=self.database) as connection:
            return connection.execute(query).fetchall()


@contextmanager
def running(database, template, fill=lambda database: None):
    """A server and its worker on a fresh copy of ``template``, after ``fill(database)``."""
    with home.connect("owner", database="postgres") as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')
        connection.execute(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')
    build.catalogues()
    build.static_files()
    fill(database)
    environment = application.environment("app", TANDEM_DEMO="1", TANDEM_DATABASE=database)
    with load.serving(database) as server:
        line = [sys.executable, "-m", "tandem.cli", "worker"]
        worker = subprocess.Popen(line, env=environment, preexec_fn=application.die_with_parent)
        try:
            yield Site(f"http://127.0.0.1:{server.port}", database)
        finally:
            worker.terminate()
            worker.wait(30)


def chromium():
    """How Playwright starts the browser of this machine, quiet on the network."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    return {"executable_path": found, "args": list(QUIET)}
