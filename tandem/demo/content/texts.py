"""Reading files of texts, filling their slots, and choosing among them without saying anything twice.

A file of texts is plain: ``== name`` starts a section, every other line that is not empty is one text, ``#`` starts
a remark. A text may hold slots such as ``{dock}``; ``slots.<language>.txt`` says what can stand in them.
"""

import re
import tomllib
from functools import cache
from pathlib import Path
from random import Random

DATA = Path(__file__).parent / "data"
LANGUAGES = ("nl", "fr", "en")
SLOT = re.compile(r"\{([a-z_]+)\}")
CONTRACTIONS = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        (r"\b([Dd])e (?=une? |octobre|avril|août|Aqua|Équipe)", r"\1'"),
        (r"\b([Qq])ue (?=une? )", r"\1u'"),
        (r"\bde [Ll]es ", "des "),
        (r"\bDe [Ll]es ", "Des "),
        (r"\bde le ", "du "),
        (r"\bà [Ll]es ", "aux "),
        (r"\bà le ", "au "),
    )
)
SENTENCE = re.compile(r"(?<=[.?])\s+(?=[A-ZÀ-Þ‘“«])")


class Memory:
    """What has been said already on the pages of one person; two texts that share a sentence are not both new."""

    def __init__(self) -> None:
        self._said: set[str] = set()

    def knows(self, text: str) -> bool:
        """Is any sentence of this text already there?"""
        return any(sentence in self._said for sentence in sentences(text))

    def keep(self, text: str) -> None:
        """Remember each sentence of this text; "Merci." and the like may be said again."""
        self._said.update(sentence for sentence in sentences(text) if sentence.count(" ") > 2)


def sentences(text: str) -> list[str]:
    """The sentences of a text, as a reader would count them."""
    return SENTENCE.split(text.strip())


@cache
def sections(name: str) -> dict[str, tuple[str, ...]]:
    """The sections of the text file ``data/<name>.txt`` with their lines; raises FileNotFoundError without it."""
    found: dict[str, list[str]] = {}
    current = found.setdefault("", [])
    for line in (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if line.startswith("=="):
            current = found.setdefault(line.strip("= "), [])
        elif line and not line.startswith("#"):
            current.append(line)
    return {section: tuple(lines) for section, lines in found.items() if lines}


@cache
def table(name: str) -> dict:
    """The content of ``data/<name>.toml``; raises FileNotFoundError without it."""
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


def fill(rng: Random, text: str, language: str, known: dict[str, str] | None = None) -> str:
    """The text with each slot filled: from `known` first, else by chance from the slots of the language.

    The same slot twice in one text gets the same filling. Raises KeyError for a slot that nobody knows.
    """
    chosen = dict(known or {})
    choices = sections(f"slots.{language}")

    def choose(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in chosen:
            chosen[name] = rng.choice(choices[name])
        return chosen[name]

    filled = SLOT.sub(choose, text)
    return contract(filled) if language == "fr" else filled


def contract(text: str) -> str:
    """French as it is written when a slot was filled: d'un, du, aux, d'octobre."""
    for pattern, written in CONTRACTIONS:
        text = pattern.sub(written, text)
    return text


def fresh(rng: Random, attempt, *memories: Memory, tries: int = 60) -> str:
    """The first text of `attempt(rng)` of which no memory knows a sentence; it is then remembered by all.

    After `tries` attempts the last one is taken: a very talkative person may repeat herself after years.
    """
    text = attempt(rng)
    for _ in range(tries):
        if not any(memory.knows(text) for memory in memories):
            break
        text = attempt(rng)
    for memory in memories:
        memory.keep(text)
    return text


def pick(
    rng: Random, choices: tuple[str, ...], language: str, *memories: Memory, known: dict[str, str] | None = None
) -> str:
    """One of the choices, filled, and new to every memory when that is possible."""

    def attempt(chance: Random) -> str:
        text = fill(chance, chance.choice(choices), language, known)
        return text[:1].upper() + text[1:]

    return fresh(rng, attempt, *memories)
