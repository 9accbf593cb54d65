"""What the organisation consists of: functions, units, seats, self-steering teams, rooms and shifts."""

from dataclasses import dataclass, field

from tandem.demo.content.texts import table


@dataclass(frozen=True)
class Job:
    """A function, with its title in three languages."""

    code: str
    family: str
    place: str  # floor or office
    level: int
    title: dict[str, str]


@dataclass(frozen=True)
class Unit:
    """A part of the organisation; `parent` is a code, empty for the whole."""

    code: str
    parent: str
    name: dict[str, str]
    site: str
    language: str  # nl, fr or mixed
    area: str


@dataclass
class Seat:
    """One place to work; `coach` is the number of another seat, None for the general director."""

    number: int
    unit: str
    job: str
    coach: int | None
    site: str
    language: str
    hours: str
    shift: str
    slug: str = ""


@dataclass
class Team:
    """A self-steering team: the seats of its members, and who (a seat) leads on what (a role code)."""

    name: str
    unit: str
    members: list[int] = field(default_factory=list)
    roles: dict[str, int] = field(default_factory=dict)


@dataclass
class Shape:
    """Everything that has to become rows."""

    units: list[Unit]
    seats: list[Seat]
    teams: list[Team]


def jobs() -> dict[str, Job]:
    """All functions by code."""
    return {
        row["code"]: Job(row["code"], row["family"], row["place"], row["level"], named(row))
        for row in table("jobs")["job"]
    }


def rooms(site: str) -> list[str]:
    """The meeting rooms of a site; a site that opened later has two."""
    return next((row["rooms"] for row in table("organisation")["site"] if row["code"] == site), ["Kade", "Quai"])


def shifts() -> list[dict[str, str]]:
    """The shifts with code, from, to and their name in three languages."""
    return table("organisation")["shift"]


def roles() -> dict[str, dict[str, str]]:
    """The roles in a self-steering team: code to name in three languages."""
    return {row["code"]: named(row) for row in table("organisation")["role"]}


def named(row: dict) -> dict[str, str]:
    """The name of a row in three languages."""
    return {language: row[language] for language in ("nl", "fr", "en")}
