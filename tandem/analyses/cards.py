"""The model card of each method: what it is for and not for, on what it rests, where it fails.

A card is `content/cards/<method>.toml`. What is the same in every language (`formula`, `source`) is text or a list;
all else (`title`, `purpose`, `data`, `assumptions`, `limits`, `not_for`, `misuse`) stands once for each language.
"""

import tomllib
from dataclasses import dataclass
from functools import cache

from tandem.analyses.words import CONTENT, LANGUAGES

SHARED = ("formula", "source")
OWN = ("title", "purpose", "data", "assumptions", "limits", "not_for", "misuse")


@dataclass(frozen=True)
class Card:
    """A model card in one language; all parts but the title are lists of sentences."""

    method: str
    title: str
    purpose: tuple[str, ...]
    data: tuple[str, ...]
    formula: tuple[str, ...]
    source: tuple[str, ...]
    assumptions: tuple[str, ...]
    limits: tuple[str, ...]
    not_for: tuple[str, ...]
    misuse: tuple[str, ...]


def methods() -> list[str]:
    """The methods that have a card."""
    return sorted(file.stem for file in (CONTENT / "cards").glob("*.toml"))


@cache
def card(method: str, language: str = "en") -> Card:
    """The card of a method. Raises FileNotFoundError when there is none, KeyError when a part of it is missing."""
    if language not in LANGUAGES:
        raise ValueError(f"no cards in {language!r}")
    found = tomllib.loads((CONTENT / "cards" / f"{method}.toml").read_text(encoding="utf-8"))
    parts = {name: found[name] for name in SHARED} | {name: found[name][language] for name in OWN}
    listed = {name: (part,) if isinstance(part, str) else tuple(part) for name, part in parts.items()}
    return Card(method=method, **(listed | {"title": parts["title"]}))
