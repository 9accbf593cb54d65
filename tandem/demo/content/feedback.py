"""Feedback as colleagues write it: what I saw or heard, what it did, what I ask or wish.

feedback.write(rng, "dock", "nl", (of_writer, of_receiver))  -> Message(kind, seen, effect, wish)
feedback.thanks(rng, "fr", (memory,))                        -> "Merci de me le dire. ..."
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from tandem.demo.content.texts import Memory, fill, fresh, pick, sections

FLOOR = ("dock", "driving", "maintenance", "quality")
AREAS = (*FLOOR, "planning", "customer", "it", "finance", "hr", "lead")
KINDS = {"appreciation": 58, "observation": 23, "suggestion": 19}
BETWEEN = {"nl": " ", "fr": ", ", "en": " "}


@dataclass(frozen=True)
class Message:
    """One piece of feedback in three parts; `wish` is empty when it is a thank-you."""

    kind: str
    seen: str
    effect: str
    wish: str
    language: str

    @property
    def text(self) -> str:
        """The parts as one text."""
        return " ".join(part for part in (self.seen, self.effect, self.wish) if part)


@dataclass(frozen=True)
class Scene:
    """Sentences that belong together.

    A behaviour goes with any effect and wish; where a digit stands before both, only with those of its own digit.
    """

    kind: str
    openings: tuple[str, ...]
    seen: tuple[str, ...]
    effects: tuple[str, ...]
    wishes: tuple[str, ...]


def write(
    rng: Random, area: str, language: str, memories: Sequence[Memory] = (), kind: str = "", **known: str
) -> Message:
    """A message about work in this area, of this kind or of any, without a sentence that a memory knows.

    `known` fills slots that the caller knows better, such as ``customer="Nordvis"``. Raises KeyError for an unknown
    area or kind.
    """
    if area not in AREAS:
        raise KeyError(area)
    made: list[Message] = []

    def attempt(chance: Random) -> str:
        wanted = kind or chance.choices(list(KINDS), list(KINDS.values()))[0]
        message = _compose(chance, chance.choice(scenes(area, language, wanted)), language, known)
        if len(made) > 40:  # much was said already: rather without an effect than with one that was read before
            message = replace(message, **{part: "" for part in ("effect", "wish") if _known(message, part, memories)})
        made.append(message)
        return message.text

    fresh(rng, attempt, *memories)
    return made[-1]


def thanks(rng: Random, language: str, memories: Sequence[Memory] = ()) -> str:
    """What the receiver answers to thank."""
    return pick(rng, sections(f"replies.{language}")["thanks"], language, *memories)


def clarify(rng: Random, language: str, memories: Sequence[Memory] = ()) -> str:
    """What the receiver answers to ask what was meant."""
    return pick(rng, sections(f"replies.{language}")["clarify"], language, *memories)


@cache
def scenes(area: str, language: str, kind: str) -> tuple[Scene, ...]:
    """The scenes of an area and a kind, with some that happen everywhere."""
    own = _area(area, language)
    common = [
        scene for name, scene in _scenes("office", language, "general") if area not in FLOOR or "cover" not in name
    ]
    chosen = [scene for scene in own if scene.kind == kind] * 3 + [scene for scene in common if scene.kind == kind]
    if not chosen:
        raise KeyError(kind)
    return tuple(chosen)


def _area(area: str, language: str) -> list[Scene]:
    if language == "en":
        found = [scene for _, scene in _scenes("office", "en", area)]
        return found or [scene for _, scene in _scenes("office", "en", "planning")]
    return [scene for _, scene in _scenes("floor" if area in FLOOR else "office", language, area)]


@cache
def _scenes(place: str, language: str, area: str) -> list[tuple[str, Scene]]:
    found = []
    texts = sections(f"feedback/{place}.{language}")
    for title, lines in texts.items():
        if title.split()[0:1] != [area]:
            continue
        seen = tuple(line for line in lines if line[0] in "-=")
        effects, wishes = (tuple(line[1:] for line in lines if line[0] == mark) for mark in "+?")
        found.append((title, Scene(title.split()[1], texts["openings"], seen, effects, wishes)))
    return found


def _compose(rng: Random, scene: Scene, language: str, known: dict[str, str]) -> Message:
    line = rng.choice(scene.seen)
    digit, seen = line[1:2], _bare(line[1:])
    if line[0] == "-":
        opening = rng.choice(scene.openings)
        between = ", " if language == "en" and opening.count(" ") > 1 else BETWEEN[language]
        seen = f"{opening}{between}{seen}."
    effect = rng.choice(_fitting(scene.effects, digit))
    wishes = _fitting(scene.wishes, digit)
    wish = rng.choice(wishes) if wishes and (scene.kind != "appreciation" or rng.random() < 0.5) else ""
    # One filling for the whole message, so that a dock that is named twice is the same dock.
    parts = fill(rng, "\n".join((seen, effect, wish)), language, known).split("\n")
    return Message(scene.kind, *(_sentence(part) for part in parts), language)


def _known(message: Message, part: str, memories: Sequence[Memory]) -> bool:
    return any(memory.knows(getattr(message, part)) for memory in memories)


def _bare(text: str) -> str:
    return text.lstrip("123").strip()


def _fitting(texts: tuple[str, ...], digit: str) -> list[str]:
    return [_bare(text) for text in texts if text[0] == " " or not digit.isdigit() or text[0] == digit]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
