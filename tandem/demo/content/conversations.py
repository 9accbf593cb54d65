"""What people say to each other in conversations, formal and informal.

conversations.guide("year-end")                              title and questions in three languages
conversations.answer(rng, "year-end", 1, "coach", "fr", (memory,))
conversations.agreement(rng, "nl", "Lotte", "Karim", (memory,))  -> Agreement(text, owner, days)
conversations.sign_off / disagreement / agenda_item / title
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tandem.demo.content.texts import Memory, fill, fresh, pick, sections, table

KINDS = ("informal", "mid-year", "year-end")


@dataclass(frozen=True)
class Question:
    """A question for the employee and, in other words, for the coach; both by language."""

    employee: dict[str, str]
    coach: dict[str, str]


@dataclass(frozen=True)
class Guide:
    """The questions of one kind of conversation; three prompts when it is informal."""

    kind: str
    title: dict[str, str]
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Agreement:
    """Who does what within how many days; `owner` is employee or coach."""

    text: str
    owner: str
    days: int


def guide(kind: str) -> Guide:
    """The guide of this kind; raises KeyError for another."""
    row = table("conversations/guides")[kind]
    questions = (Question(one["employee"], one.get("coach", one["employee"])) for one in row["question"])
    return Guide(kind, row["title"], tuple(questions))


def answer(
    rng: Random, kind: str, number: int, role: str, language: str, memories: Sequence[Memory] = (), **known: str
) -> str:
    """What the employee or the coach answers to question `number` (from 1), in one sentence or a few."""
    lines = sections(f"conversations/answers.{language}")[f"{kind} {number} {role}"]
    beginnings = [line for line in lines if line[0] != "+"]
    follows = [line[1:].strip() for line in lines if line[0] == "+"]

    def attempt(chance: Random) -> str:
        text = chance.choice(beginnings)
        if chance.random() < 0.75:
            text = f"{text} {chance.choice(follows)}"
        text = fill(chance, text, language, known)
        return text[:1].upper() + text[1:]

    return fresh(rng, attempt, *memories)


def agreement(
    rng: Random, language: str, employee: str, coach: str, memories: Sequence[Memory] = (), **known: str
) -> Agreement:
    """An agreement between two people, called by their given names."""
    made: list[Agreement] = []

    def attempt(chance: Random) -> str:
        lines = sections(f"conversations/around.{language}")["agreements"]
        owner, days, text = (part.strip() for part in chance.choice(lines).split("|"))
        who, other = (employee, coach) if owner == "employee" else (coach, employee)
        text = fill(chance, text, language, known | {"who": who, "other": other})
        made.append(Agreement(text, owner, int(days)))
        return text

    fresh(rng, attempt, *memories)
    return made[-1]


def sign_off(rng: Random, language: str, memories: Sequence[Memory] = (), **known: str) -> str:
    """A remark with a signature."""
    return _around(rng, "sign_off", language, memories, known)


def disagreement(rng: Random, language: str, memories: Sequence[Memory] = (), **known: str) -> str:
    """A polite other view with a signature."""
    return _around(rng, "disagree", language, memories, known)


def agenda_item(rng: Random, language: str, memories: Sequence[Memory] = (), **known: str) -> str:
    """Something to talk about, put on the agenda by either."""
    return _around(rng, "agenda", language, memories, known)


def title(rng: Random, language: str, memories: Sequence[Memory] = (), **known: str) -> str:
    """How an informal one-to-one is called in the calendar."""
    return _around(rng, "titles", language, memories, known)


def _around(rng: Random, section: str, language: str, memories: Sequence[Memory], known: dict[str, str]) -> str:
    return pick(rng, sections(f"conversations/around.{language}")[section], language, *memories, known=known)
