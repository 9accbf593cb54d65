"""A published figure as a page shows it."""

from dataclasses import dataclass, field
from math import sqrt
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from tandem.core.words import number

from ..models import Snapshot
from ..states import Told

SMALL = 30  # with fewer people a difference is easily chance
SOME, MANY = 5, 15  # per cent who gave in a week: the steps of the strip
DAYS_OF_A_MONTH = 365.25 / 12
BAND = 1.96  # nineteen in twenty


class Interval(NamedTuple):
    """Per cent: the least, the estimate, and the most that are plausible."""

    low: float
    estimate: float
    high: float


def plausible(count: int, people: int) -> Interval:
    """What share of people like these would do it (Wilson 1927): wide for few people."""
    share, square = count / people, BAND * BAND
    middle = (share + square / (2 * people)) / (1 + square / people)
    half = BAND * sqrt(share * (1 - share) / people + square / (4 * people * people)) / (1 + square / people)
    return Interval(100 * max(middle - half, 0), 100 * share, 100 * min(middle + half, 1))


@dataclass
class Figure:
    """The figures of a group for a week or a block."""

    snapshot: Snapshot
    people: int
    minimum: int

    @property
    def gave(self) -> float | None:
        """Per cent who gave, where it is told."""
        return None if self.snapshot.gave is None else 100 * self.snapshot.gave / self.people

    @property
    def received(self) -> float | None:
        """Per cent who received, where it is told."""
        return None if self.snapshot.received is None else 100 * self.snapshot.received / self.people

    @property
    def gave_words(self) -> str:
        """How many gave, as far as it is told."""
        return self._words(self.snapshot.gave, self.snapshot.gave_told)

    @property
    def received_words(self) -> str:
        """How many received, as far as it is told."""
        return self._words(self.snapshot.received, self.snapshot.received_told)

    def _words(self, count: int | None, told: str) -> str:
        if count is not None:
            return number(count)
        if told == Told.FEW:
            return _("fewer than %(n)s") % {"n": self.minimum}
        return _("nearly everybody") if told == Told.MOST else _("not told")

    @property
    def a_month(self) -> float | None:
        """Pieces that a person gives in a month, on average."""
        if self.snapshot.pieces is None:
            return None
        days = (self.snapshot.ends_date - self.snapshot.starts_date).days
        return self.snapshot.pieces / self.people * DAYS_OF_A_MONTH / days

    @property
    def interval(self) -> Interval | None:
        """What is plausible of who gives."""
        return None if self.snapshot.gave is None else plausible(self.snapshot.gave, self.people)

    @property
    def level(self) -> int:
        """For the strip of weeks: 0 where nothing is told, 1 few, 2 some, 3 many."""
        if self.snapshot.gave_told == Told.HIDDEN:
            return 0
        if self.snapshot.gave is None:
            return 1 if self.snapshot.gave_told == Told.FEW else 3
        return 1 if (share := self.gave or 0) < SOME else 2 if share < MANY else 3


@dataclass
class Group:
    """A group as a row: what it is called, its figures, and the weeks before."""

    key: int
    name: str
    people: int
    covers: tuple
    divided: bool = False
    figure: Figure | None = None
    before: Figure | None = None
    weeks: list = field(default_factory=list)

    @property
    def is_small(self) -> bool:
        """So few people that a difference can be chance."""
        return self.people < SMALL

    @property
    def merged(self) -> list[Any]:
        """The smaller parts that are counted with the largest, each with its name and size; none for a unit alone."""
        return sorted(self.covers, key=lambda one: -one.people)[1:]

    @property
    def beside(self) -> str:
        """The largest part, with which the others are counted."""
        return max(self.covers, key=lambda one: one.people).said if self.covers else ""

    @property
    def strip(self) -> list[int]:
        """The levels of the weeks."""
        return [0 if figure is None else figure.level for figure in self.weeks]
