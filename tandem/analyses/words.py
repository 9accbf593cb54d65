"""Texts in three languages, and numbers as each language writes them.

A text stands in `content/texts/<file>.toml` under a dotted name, once for each language, or once for `one` and once for
`other` where it counts:

    [found.raters]
    en = { one = "{count} rater", other = "{count} raters" }
    nl = { one = "{count} beoordelaar", other = "{count} beoordelaars" }
    fr = { one = "{count} évaluateur", other = "{count} évaluateurs" }

`Words("nl")("ratings.found.raters", count=12)` looks in `ratings.toml`. Whole numbers are written by themselves; other
numbers are handed over as text (`words.number(x, 2)`), because only the caller knows how many decimals mean something.
"""

import tomllib
from collections.abc import Sequence
from functools import cache
from math import isfinite
from pathlib import Path
from typing import Any

from babel import numbers

LANGUAGES = ("en", "nl", "fr")
CONTENT = Path(__file__).parent / "content"


@cache
def texts(file: str) -> dict[str, Any]:
    """All texts of one file of `content/texts`."""
    return tomllib.loads((CONTENT / "texts" / f"{file}.toml").read_text(encoding="utf-8"))


class Words:
    """The texts of one language (`en`, `nl` or `fr`)."""

    def __init__(self, language: str = "en") -> None:
        """Raises ValueError for another language."""
        if language not in LANGUAGES:
            raise ValueError(f"no texts in {language!r}")
        self.language = language

    def __call__(self, name: str, /, **values: Any) -> str:
        """The text `file.dotted.name` with `values` in it. Raises KeyError when there is none."""
        file, *path = name.split(".")
        found = texts(file)
        for part in path:
            found = found[part]
        text = found[self.language]
        if isinstance(text, dict):
            text = text["one" if self._is_one(values["count"]) else "other"]
        return text.format(**{key: self._written(value) for key, value in values.items()})

    def number(self, value: float | None, decimals: int = 2) -> str:
        """A number with so many decimals; a dash for one that is not known."""
        if value is None or not isfinite(value):
            return "–"
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        text = numbers.format_decimal(round(float(value), decimals) + 0.0, pattern, locale=self.language)
        return text.replace("-", "−")

    def figure(self, value: float | None, digits: int = 3) -> str:
        """A number with so many digits that mean something, whatever its size."""
        if value is None or not isfinite(value) or value == 0:
            return self.number(value, 0)
        size = abs(value)
        if size >= 1e9 or size < 1e-6:
            return f"{value:.{digits - 1}e}".replace("-", "−")
        decimals = 0
        while size < 10 ** (digits - 1) and decimals < 9:
            size, decimals = size * 10, decimals + 1
        return self.number(value, decimals)

    def percent(self, share: float | None, decimals: int = 0) -> str:
        """A share between 0 and 1 as a percentage."""
        if share is None or not isfinite(share):
            return "–"
        return f"{self.number(100 * share, decimals)}{'%' if self.language == 'en' else ' %'}"

    def between(self, low: str, high: str) -> str:
        """An interval of two texts."""
        return {"en": "{} to {}", "nl": "{} tot {}", "fr": "{} à {}"}[self.language].format(low, high)

    def listing(self, items: Sequence[Any], most: int = 5) -> str:
        """The first few items, and how many more there are."""
        shown = ", ".join(str(item) for item in items[:most])
        return f"{shown}, +{len(items) - most}" if len(items) > most else shown

    def _is_one(self, count: float) -> bool:
        return abs(count) < 2 if self.language == "fr" else count == 1

    def _written(self, value: Any) -> str:
        if isinstance(value, bool):
            return str(value)
        try:
            return self.number(value, 0) if float(value) == int(value) and not isinstance(value, str) else str(value)
        except (TypeError, ValueError, OverflowError):
            return str(value)
