"""`tandem demo`: a living organisation on this machine, with one command.

Environment: PORT, HOST, PEOPLE, WORKERS, TANDEM_HOME, DATABASE_URL. The second start keeps the data. Ctrl-C stops all.
"""

import argparse
import fcntl
import os
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from tandem.cli import Refusal, application, build, home, mark
from tandem.cli.commands import serve
from tandem.cli.commands.migrate import migrate
from tandem.cli.postgres import PostgresFailure
from tandem.cli.supervisor import Child, Supervisor, healthy

PEOPLE = 400
START_SECONDS = 60  # for the first answer
UNHEALTHY = 4  # looks in a row without an answer, after which the web server is started anew


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `demo [--port] [--host] [--people] [--empty] [--reset]`."""
    parser = subparsers.add_parser("demo", help="try Tandem with an organisation that is already at work")
    serve.add_address(parser)
    parser.add_argument(
        "--people", type=int, default=int(os.environ.get("PEOPLE") or 0), help="size of the organisation"
    )
    parser.add_argument("--empty", action="store_true", help="an organisation with nobody but an administrator in it")
    parser.add_argument("--reset", action="store_true", help="empty the demo's database, and end")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the demo until it is told to stop."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with alone():
        if not arguments.reset:
            refuse_busy_port(arguments.host, arguments.port)
        application.hold_database()
        if arguments.reset:
            return reset()
        prepare(arguments.people, arguments.empty)
        return attend(arguments)


def prepare(people: int, empty: bool) -> None:
    """Bring code, database and organisation to where the pages can be opened."""
    build.catalogues()
    if migrate(always=False):
        say("the database is up to date")
    fill(people, empty)
    if build.static_files():
        say("the static files are collected")


def fill(people: int, empty: bool) -> None:
    """Fill the demo organisation unless that was done before. Raises Refusal when another one stands there."""
    with home.connect("owner") as connection:
        known = mark.read(connection)
        wanted = "empty" if empty else "filled"
        if (there := known.get("demo")) in ("filled", "empty"):
            another = there == "filled" if empty else people and people != known.get("people")
            if another:
                raise Refusal("another demo organisation stands here: `make demo-reset` empties it, then start again")
            return
        say("the demo organisation is being filled" if not empty else "the organisation begins empty")
        mark.write(connection, known | {"demo": "begun"})
        size = 0 if empty else people or PEOPLE
        application.run("fill_demo", *(["--empty"] if empty else ["--people", str(size)]), TANDEM_DEMO="1")
        connection.execute("analyze")
        if not empty:
            application.run("take_pulse", "--weeks", "156", role="app", TANDEM_DEMO="1")
        mark.write(connection, known | {"demo": wanted, "people": size})


def reset() -> int:
    """Empty the database, if it is a demo's. Raises Refusal for one that was not filled by the demo."""
    with home.connect("owner") as connection:
        if mark.migrations(connection) and not mark.read(connection).get("demo"):
            raise Refusal("this database was not filled by the demo: it is left as it is")
        connection.execute("set lock_timeout = '10s'")
        connection.execute("drop schema public cascade")
        connection.execute("create schema public")
        connection.execute("grant usage on schema public to public")
    home.ready()
    say("the demo is empty; the next start fills it anew")
    return 0


def attend(arguments: argparse.Namespace) -> int:
    """Start web server and worker and look after them; give the exit code."""
    environment = application.environment("app", TANDEM_DEMO="1")
    children = [
        Child("web", serve.command(arguments.host, arguments.port, int(os.environ.get("WORKERS") or 0)), environment),
        Child("worker", [sys.executable, "-m", "tandem.cli", "worker"], environment),
    ]
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(arguments.host, arguments.host)  # noqa: S104
    address = f"http://{host}:{arguments.port}"
    server = home.server()
    missed = 0

    def look() -> None:
        nonlocal missed
        if server and not server.answers():
            say("PostgreSQL does not answer; it starts again")
            with suppress(PostgresFailure):
                server.start()
        missed = 0 if healthy(f"{address}/healthz") else missed + 1
        if missed >= UNHEALTHY:
            say("the web server does not answer; it starts again")
            children[0].stop()
            missed = 0

    with Supervisor(children, say).running() as supervisor:
        if supervisor.wait_for(lambda: healthy(f"{address}/healthz"), START_SECONDS):
            say(f"open {address}/demo/  (Ctrl-C stops)")
        elif not supervisor.stopped:
            raise Refusal(f"{address}/healthz does not answer; what went wrong stands above")
        supervisor.watch(look)
    say("stopped")
    return 0


@contextmanager
def alone() -> Iterator[None]:
    """Only one demo works in one home. Raises Refusal for the second."""
    home.path().mkdir(parents=True, exist_ok=True, mode=0o711)
    with (home.path() / "demo.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refusal(f"a demo already runs in {home.path()}: stop it first, or set another TANDEM_HOME") from None
        yield


def refuse_busy_port(host: str, port: int, seconds: float = 3.0) -> None:
    """Raises Refusal when the port stays taken; what a killed demo left may need a moment to go."""
    end = time.monotonic() + seconds
    while True:
        try:
            _listen(host, port)
            return
        except OSError as problem:
            if time.monotonic() > end:
                reason = f"port {port} on {host} cannot be used: {problem.strerror}"
                raise Refusal(f"{reason}. Choose another: PORT=8001 make demo") from None
            time.sleep(0.2)


def _listen(host: str, port: int) -> None:
    family: Any = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))


def say(text: str) -> None:
    """One line for the person who looks on."""
    print(f"tandem: {text}", flush=True)
