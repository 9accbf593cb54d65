"""Suggestions for themes: words that come back. Worked out while the page is made, in memory, and kept nowhere.

A word counts when it stands in at least three pieces and is no stop word of the language in which the piece was
written. Words weigh by tf-idf over the pieces of this one person; words of the same pieces are one suggestion.
"""

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tandem.people.models import Person

from ..models import Feedback
from ..states import State

WORDS = Path(__file__).parent.parent / "content" / "stop_words"
LEAST, MOST_PIECES, MOST_SHOWN, ALIKE = 3, 400, 5, 0.6
WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, kw_only=True)
class Group:
    """``words`` that come back in ``pieces``; the first of the words is the name that it would get."""

    words: list[str]
    pieces: list[Feedback]

    @property
    def name(self) -> str:
        """The word that weighs most."""
        return self.words[0]


@cache
def stop_words(language: str) -> frozenset[str]:
    """The words that say nothing by themselves; native speakers can add to the file."""
    return frozenset((WORDS / f"{language}.txt").read_text(encoding="utf-8").split())


def _counted(piece: Feedback, names: set[str]) -> Counter[str]:
    found = (word.lower() for word in WORD.findall(piece.words))
    left_out = stop_words(piece.language) | names
    return Counter(word for word in found if word not in left_out)


def groups(pieces: list[Feedback], names: set[str]) -> list[Group]:
    """Words that come back in at least three of the pieces, heaviest first; ``names`` of people are no themes."""
    counted = {piece.pk: _counted(piece, names) for piece in pieces}
    stands_in: dict[str, set[int]] = defaultdict(set)
    weight: Counter[str] = Counter()
    for key, words in counted.items():
        for word, times in words.items():
            stands_in[word].add(key)
            weight[word] += times
    weights = {
        word: weight[word] * math.log((1 + len(pieces)) / len(keys))
        for word, keys in stands_in.items()
        if len(keys) >= LEAST and len(keys) <= max(LEAST, len(pieces) // 2)
    }
    found: list[tuple[list[str], set[int]]] = []
    for word in sorted(weights, key=lambda word: (-weights[word], word)):
        keys = stands_in[word]
        near = next((one for one in found if len(one[1] & keys) / len(one[1] | keys) >= ALIKE), None)
        if near:
            near[0].append(word)
        else:
            found.append(([word], keys))
    return [
        Group(words=words[:4], pieces=[piece for piece in pieces if piece.pk in keys])
        for words, keys in found[:MOST_SHOWN]
    ]


def suggested_groups(person: Person, without: set[str]) -> list[Group]:
    """Suggestions for the themes of a person, out of what she received; not those named in ``without``."""
    mine = Feedback.objects.visible_to(person).filter(receiver=person, state=State.SENT)
    pieces = list(mine.select_related("giver", "outside").order_by("-sent_at")[:MOST_PIECES])
    people = {piece.author.name for piece in pieces} | {person.name, person.called}
    names = {part.lower() for name in people for part in re.split(r"[\s-]+", name)}
    return groups(pieces, names | {word.lower() for word in without})
