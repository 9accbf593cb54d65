"""Names of people in Belgium today: Flemish, Walloon, and with roots in Morocco, Turkey, Italy, Congo, Poland and more.

names.person(rng, "nl", "WIL")   -> Name("Annelies", "Van den Broeck", "f")
names.address("Élise", "Lambert") -> "elise.lambert@vaartland.example"
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from random import Random

from tandem.demo.content.texts import sections

DOMAIN = "vaartland.example"
# Origins with their weight, by the language a person writes; Brussels mixes more.
ORIGINS = {
    "nl": {"flemish": 78, "maghreb": 7, "turkish": 5, "polish": 3, "walloon": 2, "romanian": 2, "iberian": 2,
           "congolese": 1},
    "fr": {"walloon": 64, "italian": 10, "maghreb": 9, "flemish": 4, "congolese": 4, "turkish": 3, "iberian": 2,
           "german": 2, "polish": 1, "romanian": 1},
    "en": {"flemish": 22, "walloon": 18, "maghreb": 14, "romanian": 10, "polish": 10, "iberian": 9, "italian": 7,
           "turkish": 6, "congolese": 4},
}  # fmt: skip
BRUSSELS = {"maghreb": 16, "congolese": 5, "iberian": 4, "romanian": 4, "turkish": 3}
LOCAL = {"nl": "flemish", "fr": "walloon", "en": "walloon"}
HOME = ("flemish", "walloon")


@dataclass(frozen=True)
class Name:
    """How somebody is called; `gender` (f or m) is that of the given name."""

    given: str
    family: str
    gender: str


@cache
def names(section: str) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """The names of a section and how often each is given: the first ones more, none very often."""
    all_names = tuple(name.strip() for line in sections("names")[section] for name in line.split(","))
    return all_names, tuple(1 / (rank + 14) for rank in range(len(all_names)))


def person(rng: Random, language: str, site: str = "", taken: set[tuple[str, str]] | None = None) -> Name:
    """A name that goes with the language and the site.

    With `taken`, a name that somebody has already comes back only now and then: homonyms are rare, but they exist.
    """
    weights = dict(ORIGINS[language])
    if site == "BRU":
        for origin, more in BRUSSELS.items():
            weights[origin] = weights.get(origin, 0) + more
    for _ in range(8):
        origin = rng.choices(list(weights), list(weights.values()))[0]
        gender = rng.choice("fm")
        given_from = origin
        if origin not in HOME and rng.random() < 0.18:
            given_from = LOCAL[language]
        given = _choose(rng, f"{given_from} given {gender}")
        if rng.random() < 0.004 and "-" not in given:
            given = f"{given} {_choose(rng, f'{given_from} given {gender}')}"
        family = _choose(rng, f"{origin} family")
        if origin == "walloon" and "-" not in family and rng.random() < 0.015:
            second = _choose(rng, "walloon family")
            family = family if "-" in second or second == family else f"{family}-{second}"
        if taken is None or (given, family) not in taken or rng.random() < 0.12:
            break
    if taken is not None:
        taken.add((given, family))
    return Name(given, family, gender)


def address(given: str, family: str, number: int = 1) -> str:
    """The mail address; the second person of that name gets a 2."""
    tail = "" if number < 2 else str(number)
    return f"{_plain(given)}.{_plain(family)}{tail}@{DOMAIN}"


def _plain(text: str) -> str:
    text = text.translate(str.maketrans("łŁıøØß", "lLioOs"))
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "".join(character for character in text if character.isalnum() or character == "-")


def _choose(rng: Random, section: str) -> str:
    choices, weights = names(section)
    return rng.choices(choices, weights)[0]
