"""The hand-written story of the cast, relative to a day.

    tale = story.tell(date(2026, 11, 23))
    tale.goals, tale.feedback, tale.requests, tale.conversations, tale.team_agreements, tale.coached, tale.worked, ...

Every entry is a plain dictionary as it stands in ``data/story/*.toml``; what was ``days``, ``starts``, ``ends``,
``due`` or ``done`` is a date, and words such as ``{day:-6}`` or ``{year:17}`` are filled. README.md lists the keys.
"""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from tandem.demo.content.cast import CAST
from tandem.demo.content.texts import DATA, Memory, table

DATES = {"days", "starts", "ends", "due", "done", "closed", "replied", "prepare_by"}
WORD = re.compile(r"\{(day|date|month|year):(-?\d+)\}")
# fmt: off
DAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS = {
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
           "novembre", "décembre"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}
# fmt: on


@dataclass
class Tale:
    """All that happened to the cast, each list in the order of its files."""

    goals: list[dict] = field(default_factory=list)
    feedback: list[dict] = field(default_factory=list)
    requests: list[dict] = field(default_factory=list)
    conversations: list[dict] = field(default_factory=list)
    team_agreements: list[dict] = field(default_factory=list)
    coached: list[dict] = field(default_factory=list)
    worked: list[dict] = field(default_factory=list)
    functional: list[dict] = field(default_factory=list)
    projects: list[dict] = field(default_factory=list)


LISTS = {
    "goal": "goals",
    "feedback": "feedback",
    "request": "requests",
    "conversation": "conversations",
    "team_agreement": "team_agreements",
    "coached": "coached",
    "worked": "worked",
    "functional": "functional",
    "project": "projects",
}


def tell(today: date) -> Tale:
    """The story as it stands on this day."""
    tale = Tale()
    for path in sorted((DATA / "story").glob("*.toml")):
        rows = table(f"story/{path.stem}")
        person = rows.get("person", "")
        for name, attribute in LISTS.items():
            for row in rows.get(name, []):
                entry = dict(row)
                if name == "goal":
                    entry.setdefault("owner", person)
                    entry.setdefault("state", "open")
                entry.setdefault("language", _language(entry, person))
                getattr(tale, attribute).append(_dated(entry, today, entry["language"]))
    return tale


def when(today: date, days: int) -> date:
    """So many days from today, on a working day: a weekend in the past is the Friday before, one to come the Monday."""
    day = today + timedelta(days=days)
    if day.weekday() < 5:
        return day
    return day - timedelta(days=day.weekday() - 4) if days <= 0 else day + timedelta(days=7 - day.weekday())


def remember(tale: Tale, slug: str) -> Memory:
    """A memory of every sentence that stands on the pages of this member of the cast."""
    memory = Memory()
    for rows in (tale.goals, tale.feedback, tale.conversations, tale.requests):
        for row in rows:
            people = {row.get(key) for key in ("owner", "sender", "receiver", "employee", "coach")}
            if slug in people:
                for text in texts(row):
                    memory.keep(text)
    return memory


def texts(value) -> list[str]:
    """Every text of words in an entry, its parts included."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in texts(one)]
    return [value] if isinstance(value, str) and " " in value else []


def _language(entry: dict, person: str) -> str:
    writer = entry.get("sender") or entry.get("employee") or entry.get("owner") or person
    member = CAST.get(writer) or CAST.get(person)
    return member.language if member else "nl"


def _dated(value, today: date, language: str, name: str = ""):
    """The same, with dates for offsets and with its words filled."""
    if isinstance(value, dict):
        return {key: _dated(one, today, language, key) for key, one in value.items()}
    if isinstance(value, list):
        return [_dated(one, today, language) for one in value]
    if isinstance(value, str):
        text = WORD.sub(lambda match: _word(match, today, language), value)
        return text[:1].upper() + text[1:] if value.startswith("{") else text
    if name in DATES and isinstance(value, int):
        return when(today, value)
    return value


def _word(match: re.Match[str], today: date, language: str) -> str:
    day = when(today, int(match.group(2)))
    return {
        "day": DAYS[language][day.weekday()],
        "date": f"{day.day} {MONTHS[language][day.month - 1]}",
        "month": MONTHS[language][day.month - 1],
        "year": str(day.year),
    }[match.group(1)]
