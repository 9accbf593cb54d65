"""One module for each `tandem analyse SUBCOMMAND`, found by its presence: no list to keep. Such a module has

    HELP = "who rates how, and what that says of whom"

    def add_arguments(parser): ...        its own options; FILE, --json, --html, --lang, --sheet and --missing are there

    def run(arguments, words) -> Outcome: ...

`run` reads `arguments.file` with `tandem.analyses.files.read`, raises `BadInput` for what a person can mend, and gives
an `Outcome`; who called it writes the files. It imports its method itself, so that other commands start fast.
"""

import importlib
import pkgutil
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from tandem.analyses.report import Report


@dataclass(frozen=True)
class Outcome:
    """What an analysis gives: `data` for the JSON, `report` for people; `code` is the exit code."""

    data: dict[str, Any]
    report: Report
    code: int = 0


def subcommands() -> dict[str, ModuleType]:
    """The modules by their names, in order."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__))
    return {name: importlib.import_module(f"{__name__}.{name}") for name in names}


def listed(text: str) -> list[str]:
    """The names in "a,b,c"."""
    return [part.strip() for part in text.split(",") if part.strip()]
