"""`tandem postgres`: the embedded PostgreSQL by hand."""

import argparse
import signal
import subprocess

from tandem.cli import Refusal, home
from tandem.cli.application import hold_database
from tandem.cli.postgres import DATABASE, OWNER, Server


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `postgres start|stop|status|psql`."""
    parser = subparsers.add_parser("postgres", help="start, stop or open the embedded PostgreSQL")
    parser.add_argument("action", choices=["start", "stop", "status", "psql"])
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="for psql: its own arguments")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Do it; status gives 0 when the server runs and 3 when it does not."""
    server = home.server()
    if server is None:
        raise Refusal("DATABASE_URL names another server: the embedded PostgreSQL is not in use")
    return {"start": _start, "stop": _stop, "status": _status, "psql": _psql}[arguments.action](server, arguments.rest)


def _start(server: Server, rest: list[str]) -> int:
    hold_database()
    server.kept.touch()
    return _status(server, rest)


def _stop(server: Server, rest: list[str]) -> int:
    server.kept.unlink(missing_ok=True)
    server.stop()
    return 0


def _status(server: Server, rest: list[str]) -> int:
    runs = server.answers()
    state = "runs" if runs else "does not run"
    print(f"PostgreSQL {state}: database {DATABASE}, socket in {server.sockets}, data in {server.data}")
    return 0 if runs else 3


def _psql(server: Server, rest: list[str]) -> int:
    hold_database()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for psql
    address = ("-h", str(server.sockets), "-U", OWNER, "-d", DATABASE)
    return subprocess.run([server.bin / "psql", *address, *rest], check=False).returncode
