"""Goals, check-ins and reasons, in the language in which a person writes.

goals.templates("planning")                     the templates of a job family
goals.write(rng, "planning", "fr", (memory,))   -> Goal, with figures that differ from person to person
goals.check_in(rng, "dock", "nl", "slow", (memory,))
goals.reason / obstacle / conclusion / question
goals.of_organisation()                         six goals in three languages
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from tandem.demo.content.texts import Memory, fill, fresh, pick, sections, table

FAMILIES = ("dock", "driving", "planning", "maintenance", "customer", "it", "finance", "hr", "quality", "lead")
TONES = ("good", "slow", "obstacle", "learnt")
KINDS = ("result", "process", "learning", "career")


@dataclass(frozen=True)
class KeyResult:
    """A measured step towards a goal."""

    title: str
    start: float
    target: float
    unit: str


@dataclass(frozen=True)
class Goal:
    """A goal: measured when `start` and `target` are numbers, else judged by its criteria."""

    key: str  # family-name; the same in every language
    kind: str
    language: str
    title: str
    why: str
    start: float | None = None
    target: float | None = None
    unit: str = ""
    key_results: tuple[KeyResult, ...] = ()
    criteria: tuple[str, ...] = ()

    @property
    def measured(self) -> bool:
        """Is progress a number?"""
        return self.target is not None

    @property
    def direction(self) -> str:
        """up or down; empty when it is not measured."""
        if self.start is None or self.target is None:
            return ""
        return "up" if self.target > self.start else "down"


@cache
def templates(family: str, language: str = "nl") -> tuple[Goal, ...]:
    """The templates of a family, slots unfilled; where one has no English text, English gets none of it."""
    found = []
    for title, lines in sections(f"goals/{family}").items():
        if title:
            goal = _read(family, title.split(), [line[2:] for line in lines if line.startswith(language)], language)
            found += [goal] if goal else []
    return tuple(found)


def write(
    rng: Random, family: str, language: str, memories: Sequence[Memory] = (), kind: str = "", **known: str
) -> Goal:
    """A goal for somebody of this family, new to the memories. English for families with little of it: that of IT.

    Raises KeyError for an unknown kind; figures vary by about a tenth around those of the template.
    """
    choices = templates(family, language)
    if len(choices) < 6:
        choices = templates("it", language)
    choices = tuple(goal for goal in choices if kind in ("", goal.kind))
    if not choices:
        raise KeyError(kind)
    made: list[Goal] = []

    def attempt(chance: Random) -> str:
        made.append(_vary(chance, chance.choice(choices), known))
        return f"{made[-1].title}. {made[-1].why}"

    fresh(rng, attempt, *memories)
    return made[-1]


def check_in(
    rng: Random, family: str, language: str, tone: str = "", memories: Sequence[Memory] = (), **known: str
) -> str:
    """A comment at a check-in; tone is good, slow, obstacle or learnt, or any."""
    own = sections(f"checkins/{family if language != 'en' else 'common'}.{language}")
    common = sections(f"checkins/common.{language}")
    tones = [tone] if tone else list(TONES)
    choices = tuple(text for one in tones for text in own.get(one, ()) * 2 + common.get(one, ()))
    return pick(rng, choices, language, *memories, known=known)


def obstacle(rng: Random, language: str, memories: Sequence[Memory] = (), **known: str) -> str:
    """What stands in the way."""
    return _common(rng, "obstacles", language, memories, known)


def reason(rng: Random, language: str, memories: Sequence[Memory] = (), **known: str) -> str:
    """Why a target, a date or a goal changed."""
    return _common(rng, "reasons", language, memories, known)


def retirement(rng: Random, language: str, memories: Sequence[Memory] = (), **known: str) -> str:
    """Why a goal was stopped or handed over."""
    return _common(rng, "retirements", language, memories, known)


def conclusion(rng: Random, language: str, reached: bool, memories: Sequence[Memory] = (), **known: str) -> str:
    """How a goal ended, in the words of its owner."""
    return _common(rng, "reached" if reached else "missed", language, memories, known)


@cache
def of_organisation() -> tuple[dict, ...]:
    """The six goals of the organisation: key, start, target, value, direction; title, unit and why per language."""
    return tuple(table("organisation_goals")["goal"])


def shared() -> tuple[dict, ...]:
    """What units and teams want of them: the key, start, target, unit; title and why per language."""
    return tuple(table("shared_goals")["goal"])


@cache
def library() -> tuple[dict, ...]:
    """The examples of the library: family, kind, measure, numbers; title, why and criteria per language."""
    return tuple(table("templates")["template"])


def _common(rng: Random, section: str, language: str, memories: Sequence[Memory], known: dict[str, str]) -> str:
    return pick(rng, sections(f"checkins/common.{language}")[section], language, *memories, known=known)


def _read(family: str, head: list[str], lines: list[str], language: str) -> Goal | None:
    if not lines:
        return None
    start, target = (float(number) for number in head[2:4]) if len(head) > 2 else (None, None)
    title, _, unit = lines[0].partition("|")
    results = []
    for line in lines:
        if line[0] == "+":
            name, numbers, measured_in = (part.strip() for part in line[1:].split("|"))
            first, last = (float(number) for number in re.split(r"\s*>\s*", numbers))
            results.append(KeyResult(name, first, last, measured_in))
    why = next(line[1:].strip() for line in lines if line[0] == "?")
    criteria = tuple(line[1:].strip() for line in lines if line[0] == "!")
    key = f"{family}-{head[0]}"
    return Goal(key, head[1], language, title.strip(), why, start, target, unit.strip(), tuple(results), criteria)


def _vary(rng: Random, goal: Goal, known: dict[str, str]) -> Goal:
    texts = [goal.title, goal.why, goal.unit, *goal.criteria, *(result.title for result in goal.key_results)]
    title, why, unit, *rest = fill(rng, "\n".join(texts), goal.language, known).split("\n")
    results = []
    for result, name in zip(goal.key_results, rest[len(goal.criteria) :], strict=True):
        start, target = _figures(rng, result.start, result.target, result.unit)
        results.append(replace(result, title=name, start=start, target=target))
    start, target = goal.start, goal.target
    if start is not None and target is not None:
        start, target = _figures(rng, start, target, unit)
    return replace(
        goal, title=title, why=why, unit=unit, criteria=tuple(rest[: len(goal.criteria)]), key_results=tuple(results),
        start=start, target=target,
    )  # fmt: skip


def _figures(rng: Random, start: float, target: float, unit: str) -> tuple[float, float]:
    """Figures of one's own, moved a little; of a percentage only where it starts."""
    if unit.startswith("%"):
        return max(0.0, start + rng.randint(-4, 4)) if abs(target - start) > 9 else start, target
    factor = rng.uniform(0.92, 1.1)
    digits = 0 if float(start).is_integer() and float(target).is_integer() else 1
    first, last = (round(number * factor, digits) for number in (start, target))
    return (start, target) if first == last else (first, last)
