"""An organisation of its own for who kills workers, with real commits."""

import json
import os
import subprocess
import sys

import pytest

from tandem.cli import application, home
from tandem.cli.bench import databases

from .sink import FILE

FULL = os.environ.get("TANDEM_FULL") == "1"
PEOPLE = 12_000 if FULL else 300


class Nursery:
    """A process on a database that brings forth workers, and the database past the application."""

    def __init__(self, database, sink):
        self.sink = sink
        self.sql = home.connect("owner", database=database)
        environment = application.environment("app", TANDEM_DEMO="1", TANDEM_DATABASE=database, **{FILE: str(sink)})
        line = [sys.executable, "-m", "tests.cycles.nursery"]
        self.process = subprocess.Popen(
            line, cwd=home.PROJECT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            preexec_fn=application.die_with_parent,
        )  # fmt: skip

    def ask(self, *words):
        """The answer to a verb."""
        to, back = self.process.stdin, self.process.stdout
        assert to and back
        to.write(" ".join(map(str, words)) + "\n")
        to.flush()
        line = back.readline()
        assert line, "the nursery has ended; why stands above"
        return json.loads(line)

    def rows(self, query, *parameters):
        """What the database says."""
        return self.sql.execute(query, parameters or None).fetchall()

    def one(self, query, *parameters):
        """The only value of the only row."""
        return self.rows(query, *parameters)[0][0]

    def mails(self):
        """[[Message-ID, receiver]] of all mails that left."""
        text = self.sink.read_text() if self.sink.exists() else ""
        return [line.split("\t") for line in text.splitlines()]

    def close(self):
        """The process and its children end."""
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()
        self.process.wait(30)
        self.sql.close()


@pytest.fixture
def nursery(tmp_path):
    """On a copy of the demo organisation."""
    template, _seconds = databases.ready(PEOPLE, print)
    with databases.copied("tandem_kills", template) as database:
        made = Nursery(database, tmp_path / "mails")
        yield made
        made.close()
