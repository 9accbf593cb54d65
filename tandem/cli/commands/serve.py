"""`tandem serve`: the web server. Environment: HOST, PORT, WORKERS (processes)."""

import argparse
import os
import sys

from tandem.cli import application

THREADS = 4  # per process; each keeps one connection to the database


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `serve [--host] [--port] [--workers]`."""
    parser = subparsers.add_parser("serve", help="run the web server")
    add_address(parser)
    parser.add_argument("--workers", type=int, default=int(os.environ.get("WORKERS") or 0), help="processes")
    parser.set_defaults(run=run)


def add_address(parser: argparse.ArgumentParser) -> None:
    """The options --host and --port, with their defaults from the environment."""
    parser.add_argument("--host", default=os.environ.get("HOST") or "127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT") or 8000))


def command(host: str, port: int, workers: int = 0) -> list[str]:
    """The command line of granian; without a number of `workers` one for each processor, 4 at most."""
    processes = workers or min(os.cpu_count() or 1, 4)
    options = {
        "--interface": "wsgi",
        "--host": host,
        "--port": str(port),
        "--workers": str(processes),
        "--blocking-threads": str(THREADS),
        "--http": "1",
        "--log-level": "warning",
        "--workers-kill-timeout": "10",
    }
    pairs = [part for option in options.items() for part in option]
    return [sys.executable, "-m", "granian", *pairs, "--respawn-failed-workers", "config.wsgi:application"]


def run(arguments: argparse.Namespace) -> int:
    """Become the web server."""
    application.hold_database(hand_on=True)
    line = command(arguments.host, arguments.port, arguments.workers)
    os.execve(line[0], line, application.environment("app"))  # noqa: S606
