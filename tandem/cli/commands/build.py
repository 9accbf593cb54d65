"""`tandem build`: catalogues and static files, for who installs Tandem without `make`."""

import argparse

from tandem.cli import build


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `build`."""
    parser = subparsers.add_parser("build", help="compile the translations and collect the static files")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make what is missing or old."""
    build.catalogues()
    build.static_files()
    return 0
