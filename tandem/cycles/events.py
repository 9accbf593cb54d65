"""What can happen to cycles."""

from dataclasses import dataclass

from tandem.core.events import Event


@dataclass(frozen=True, kw_only=True)
class CycleLaunched(Event):
    """All conversations of a cycle have been made."""

    cycle: int


@dataclass(frozen=True, kw_only=True)
class PlacesAdded(Event):
    """People came in later, or were opened again."""

    cycle: int
    places: list[int]


@dataclass(frozen=True, kw_only=True)
class PlacesMoved(Event):
    """The date of some was moved."""

    cycle: int
    places: list[int]


@dataclass(frozen=True, kw_only=True)
class PlacesDue(Event):
    """The date of some comes near, and they have not talked."""

    cycle: int
    places: list[int]


@dataclass(frozen=True, kw_only=True)
class PlacesEnded(Event):
    """The conversation of some will not be held: they were taken out, or have left."""

    cycle: int
    places: list[int]


@dataclass(frozen=True, kw_only=True)
class CycleClosed(Event):
    """A cycle has ended. ``places``: those whose conversation will not be held."""

    cycle: int
    places: list[int]
