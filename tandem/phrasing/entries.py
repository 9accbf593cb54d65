"""The files of a language, `content/<language>`, as classes of words and rules."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tandem.phrasing.patterns import Pattern, parsed
from tandem.phrasing.text import Spelling

CONTENT = Path(__file__).parent / "content"


@dataclass(frozen=True)
class Rule:
    """One entry of a file of rules or marks."""

    gives: str
    forms: tuple[str, ...]
    unless: tuple[str, ...]
    example: str
    source: str
    instead: str = ""
    why: Mapping[str, str] = field(default_factory=dict)
    patterns: tuple[Pattern, ...] = ()
    refusals: tuple[Pattern, ...] = ()


def files(language: str, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The files of one kind, with their names."""
    for path in sorted((CONTENT / language / kind).glob("*.toml")):
        yield f"{language}/{kind}/{path.name}", tomllib.loads(path.read_text(encoding="utf-8"))


def word_entries(language: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The classes of words. Raises ValueError when one is there twice."""
    seen: set[str] = set()
    for source, content in files(language, "words"):
        for name, entry in content.items():
            if name in seen:
                raise ValueError(f"{source}: {name} is there twice")
            seen.add(name)
            yield source, name, entry


def rules(language: str) -> Iterator[Rule]:
    """The rules and the marks, parsed."""
    for kind in ("rules", "marks"):
        for source, content in files(language, kind):
            for entry in content.get("rule", []) + content.get("mark", []):
                forms, unless = tuple(entry["forms"]), tuple(entry.get("unless", ()))
                yield Rule(
                    gives=entry.get("gives") or entry["kind"],
                    forms=forms,
                    unless=unless,
                    example=entry["example"],
                    source=source,
                    instead=entry.get("instead", ""),
                    why=entry.get("why", {}),
                    patterns=tuple(pattern_in(source, form) for form in forms),
                    refusals=tuple(pattern_in(source, form) for form in unless),
                )


def compiled_classes(entries: Mapping[str, dict[str, Any]]) -> tuple[dict[str, set[str]], list[Any]]:
    """The classes of each listed word, and for each class with open forms what tells them."""
    exact: dict[str, set[str]] = defaultdict(set)
    shapes = []
    for name, entry in entries.items():
        words = entry.get("words", "").split()
        for word in words:
            if "*" not in word:
                exact[word].add(name)
        open_forms = [re.escape(word).replace(r"\*", r"\w*") for word in words if "*" in word]
        open_forms += entry.get("shapes", [])
        if open_forms:
            pattern = re.compile("|".join(f"(?:{form})" for form in open_forms))
            shapes.append((name, pattern.fullmatch, frozenset(entry.get("except", "").split())))
    for name, entry in entries.items():
        for part in entry.get("with", "").split():
            for word, names in exact.items():
                if part in names:
                    exact[word].add(name)
            shapes += [(name, shape, exceptions) for other, shape, exceptions in shapes if other == part]
    return exact, shapes


def hyphened(entries: Mapping[str, dict[str, Any]], rules: Sequence[Rule]) -> set[str]:
    """The listed words that hold a hyphen: they are read as one word."""
    listed = {word for entry in entries.values() for word in entry.get("words", "").split()}
    for rule in rules:
        listed |= {word for pattern in (*rule.patterns, *rule.refusals) for part in pattern for word in part.words}
    words = {word for word in listed if "-" in word.strip("-")}
    return words | {word.rsplit("-", 1)[0] for word in words if word.count("-") > 1}


def spelling(language: str, one_word: set[str]) -> Spelling:
    """How the language is cut into words."""
    content = tomllib.loads((CONTENT / language / "spelling.toml").read_text(encoding="utf-8"))
    corrected = {wrong: right for right, wrongs in content["corrected"].items() for wrong in wrongs.split()}
    return Spelling(
        joined=frozenset(content["joined"].split()) | one_word,
        abbreviations=frozenset(content["abbreviations"].split()),
        corrected=corrected,
        parted={wrong: tuple(right.split()) for wrong, right in content["parted"].items()},
        parts_at_apostrophe=content["parts_at_apostrophe"],
    )


def pattern_in(source: str, form: str) -> Pattern:
    """A form of a file as a pattern. Raises ValueError that names the file."""
    try:
        return parsed(form)
    except ValueError as problem:
        raise ValueError(f"{source}: {problem}") from None
