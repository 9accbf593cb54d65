"""The console command `tandem`.

Each file in `tandem/cli/commands/` is one subcommand, found by its presence: no list to keep. Such a file has

    def register(subparsers):
        parser = subparsers.add_parser("greet", help="say hello")
        parser.set_defaults(run=run)

    def run(arguments) -> int: ...

`run` gives the exit code. What needs Django starts it inside `run` (see `tandem.cli.application`), so that
`tandem --help` and `tandem demo` answer at once.
"""

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Sequence

from tandem.cli import commands


class Refusal(Exception):
    """Something that the person at the keyboard can mend; its text says how."""


def parser() -> argparse.ArgumentParser:
    """The parser with every subcommand of the folder `commands`."""
    top = argparse.ArgumentParser(prog="tandem", description="Goals, feedback and conversations, on your own server.")
    subparsers = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in sorted(pkgutil.iter_modules(commands.__path__), key=lambda found: found.name):
        importlib.import_module(f"{commands.__name__}.{module.name}").register(subparsers)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand and give its exit code; a `Refusal` is printed without a traceback."""
    arguments = parser().parse_args(argv)
    try:
        return arguments.run(arguments) or 0
    except Refusal as refusal:
        print(f"tandem: {refusal}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
