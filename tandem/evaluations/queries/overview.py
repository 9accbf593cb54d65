"""How many rounds there are, for the house: numbers per unit, from the minimum on, never a name or a word."""

from collections import Counter
from typing import NamedTuple

from tandem.people.models import Assignment, Unit

from ..models import Round
from ..parameters import Rounds
from ..states import WITH_REPORT, State


class Row(NamedTuple):
    """A unit with everything below it: how many rounds were begun there, and how many of them are reported and closed;
    None where so few are, or so few are not, that it would speak of somebody."""

    unit: Unit
    begun: int
    reported: int | None
    closed: int | None


def overview():
    """The top units of the organisation with enough rounds. What is told lies apart: no unit within another, and none
    with fewer than the minimum; what is too small is in no row and in no total."""
    least = Rounds.current().least_in_all
    rounds = Round.objects.exclude(state=State.CANCELLED).filter(launched_date__isnull=False)
    seats = dict(
        Assignment.objects.in_force().filter(person__in=rounds.values("subject")).values_list("person", "unit__path")
    )
    begun: Counter = Counter()
    reported: Counter = Counter()
    closed: Counter = Counter()
    for subject, state in rounds.values_list("subject", "state"):
        if path := seats.get(subject):
            unit = path[1] if len(path) > 1 else path[0]
            begun[unit] += 1
            reported[unit] += state in WITH_REPORT
            closed[unit] += state == State.CLOSED
    units = Unit.objects.in_bulk([key for key, number in begun.items() if number >= least])

    def told(part, whole):
        return part if all(number == 0 or number >= least for number in (part, whole - part)) else None

    rows = [
        Row(unit, begun[key], told(reported[key], begun[key]), told(closed[key], reported[key]))
        for key, unit in units.items()
    ]
    return sorted(rows, key=lambda row: (-row.begun, row.unit.pk))
