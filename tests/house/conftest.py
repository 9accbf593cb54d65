"""Homes of their own for the tests of the house: no test here touches the database of the others."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tandem.cli import home
from tandem.cli.postgres import Server

FULL = os.environ.get("TANDEM_FULL") == "1"


def times(reduced: int, full: int) -> range:
    """How often to repeat: a little in the daily run, often with TANDEM_FULL=1."""
    return range(full if FULL else reduced)


@pytest.fixture(scope="session", autouse=True)
def shared_binaries() -> Iterator[None]:
    """One copy of the binaries for all homes: copying 40 MB for each test is most of its time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TANDEM_POSTGRES_BIN", str(Server(home.path()).bin))
        yield


@pytest.fixture
def folder() -> Iterator[Path]:
    """An empty folder that every user may enter (pytest's own are closed to the server's user)."""
    made = Path(tempfile.mkdtemp(prefix="tandem-house-"))
    made.chmod(0o755)
    yield made
    for process in processes_of(made):
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    for link in made.rglob("postgres"):
        if link.is_symlink():
            shutil.rmtree(link.resolve(), ignore_errors=True)
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture(scope="session")
def pristine() -> Iterator[Path]:
    """The data folder of a server as it stands after its first start; a copy saves most of a second."""
    with tempfile.TemporaryDirectory(prefix="tandem-house-") as made:
        Path(made).chmod(0o755)
        server = Server(Path(made) / "home")
        server.start()
        server.stop()
        yield server.data


@pytest.fixture
def server(folder: Path, pristine: Path) -> Iterator[Server]:
    """A server that is not started, and stopped afterwards."""
    made = Server(folder / "home")
    subprocess.run(["cp", "-a", pristine, made.data], check=True)
    yield made
    made.stop()


def processes_of(place: Path) -> list[int]:
    """The processes that name a folder in their command line or in their environment, without this one."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            words = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
            parent_of_us = int(entry.name) in (os.getpid(), os.getppid())
            if bytes(place) in words and not parent_of_us:
                found.append(int(entry.name))
    return found


def kill_all(place: Path) -> int:
    """`kill -9` for every process of a home; gives how many there were. PostgreSQL's own children have no command line
    of ours, but they inherited the environment or die with their parent."""
    victims = processes_of(place)
    for process in victims:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    return len(victims)


def until(condition, seconds: float = 20.0) -> bool:
    """Whether a condition comes true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False
