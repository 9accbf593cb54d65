"""`tandem manage`: any command of Django."""

import argparse
import sys

from tandem.cli import application


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `manage [--owner] COMMAND ...`."""
    parser = subparsers.add_parser("manage", help="run a command of Django")
    parser.add_argument("--owner", action="store_true", help="with the rights of the database's owner")
    parser.add_argument("command", nargs=argparse.REMAINDER, help="the command and its arguments")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run it in this process, where its input and output are."""
    application.inside("owner" if arguments.owner else "app")
    from django.core.management import execute_from_command_line

    execute_from_command_line([f"{sys.argv[0]} manage", *arguments.command])
    return 0
