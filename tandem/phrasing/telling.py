"""What the coach says, in the language of the reader: `content/texts/*.toml`, each text once for each language."""

import tomllib
from functools import cache
from typing import Any

from tandem.phrasing.grammar import CONTENT, LANGUAGES


@cache
def texts(file: str) -> dict[str, Any]:
    """The texts of one file."""
    return tomllib.loads((CONTENT / "texts" / f"{file}.toml").read_text(encoding="utf-8"))


def told(file: str, *path: str, language: str) -> str:
    """One text. Raises ValueError for a language that is not there."""
    if language not in LANGUAGES:
        raise ValueError(f"no texts in {language!r}")
    found: Any = texts(file)
    for part in path:
        found = found[part]
    return str(found[language])
