"""What can happen to people."""

from dataclasses import dataclass

from tandem.core.events import Event


@dataclass(frozen=True, kw_only=True)
class PersonAssigned(Event):
    """Somebody has a new unit, job, coach or hours from a date on."""

    person: int
    from_date: str


@dataclass(frozen=True, kw_only=True)
class FunctionalCoachGiven(Event):
    """Somebody has a coach beside the hierarchical one."""

    person: int
    coach: int


@dataclass(frozen=True, kw_only=True)
class AddressChanged(Event):
    """The address with which somebody signs in is another one; the former one is told by mail."""

    person: int


@dataclass(frozen=True, kw_only=True)
class PersonLeft(Event):
    """The last day of somebody is known."""

    person: int
    last_day: str


@dataclass(frozen=True, kw_only=True)
class RoleGranted(Event):
    """Somebody holds a role from now on."""

    holder: int
    role: str


@dataclass(frozen=True, kw_only=True)
class RoleEnded(Event):
    """Somebody holds a role no more."""

    holder: int
    role: str


@dataclass(frozen=True, kw_only=True)
class FileOpened(Event):
    """Somebody opened what is kept about another person: that person can see it."""

    person: int
    what: str
    thing: int = 0


@dataclass(frozen=True, kw_only=True)
class PeopleImported(Event):
    """An import has been done: so many people came, changed, and left."""

    run: int
    added: int
    changed: int
    ended: int


@dataclass(frozen=True, kw_only=True)
class ImportUndone(Event):
    """The last import has been undone."""

    run: int
