"""Freezes for a quarter who is counted where, far enough from all groups before. Runs as the role of the pulse."""

import secrets
from random import Random
from typing import Any

from tandem.core import clock

from .. import apart, counting, grouping, weeks
from ..models import Counted, Covered, Group, Quarter


def freeze(cursor: Any, monday: Any, minimum: int, random: Random | None = None) -> Quarter:
    """The quarter of a week with its groups; made when it is not there. The minimum never goes down."""
    begins, ends = weeks.quarter_of(monday)
    if found := Quarter.objects.filter(starts_date=begins).first():
        return found
    highest = Quarter.objects.order_by("-minimum").values_list("minimum", flat=True).first() or 0
    quarter = Quarter.objects.create(
        starts_date=begins, ends_date=ends, minimum=max(minimum, highest), frozen_at=clock.now()
    )
    seats, units = counting.seats_on(cursor, begins), counting.units(cursor)
    if whole := chosen(units, seats, *_published(), quarter.minimum, random or secrets.SystemRandom()):
        _keep(whole, _sizes(seats, units), quarter)
    return quarter


def chosen(units: dict, seats: dict, sets: list, leaves: list, minimum: int, random: Random) -> grouping.Part | None:
    """The groups of a quarter, after those that were published: all their sets, and those that are not divided."""
    whole = grouping.divide(units, seats, 2 * minimum)
    if whole:
        whole = apart.keep_apart(whole, apart.Before(sets), minimum, random)
    return apart.without_told(whole, leaves) if whole else None


def _published() -> tuple[list[frozenset], list[frozenset]]:
    """All sets of people that were published, and those of them that are not divided, the oldest first."""
    parents = dict(Group.objects.order_by("pk").values_list("pk", "parent"))
    leaves = [
        (leaf, frozenset(people)) for leaf, people in Counted.objects.order_by("pk").values_list("group", "people")
    ]
    sets: dict[int, set] = {}
    for leaf, people in leaves:
        above: int | None = leaf
        while above:
            sets.setdefault(above, set()).update(people)
            above = parents[above]
    return [frozenset(people) for people in sets.values()], [people for _leaf, people in leaves]


def _sizes(seats: dict, units: dict) -> dict:
    """{(unit, directly): how many people}: as the directory told when the quarter began."""
    found: dict = {}
    for unit in seats.values():
        found[unit, True] = found.get((unit, True), 0) + 1
        above = unit
        while above:
            found[above, False] = found.get((above, False), 0) + 1
            above = units[above]
    return found


def _keep(whole: grouping.Part, sizes: dict, quarter: Quarter) -> None:
    rows: dict = {None: None}
    level: list[tuple[grouping.Part | None, grouping.Part]] = [(None, whole)]
    while level:
        groups = [Group(quarter=quarter, parent=rows[above], people=part.size) for above, part in level]
        for (_above, part), group in zip(level, Group.objects.bulk_create(groups), strict=True):
            rows[part] = group
        level = [(part, child) for _above, part in level for child in part.children]
    del rows[None]
    Covered.objects.bulk_create(
        Covered(group=group, unit_id=unit, people=sizes[unit, directly], directly=directly)
        for part, group in rows.items()
        for unit, _people, directly in part.covers
    )
    Counted.objects.bulk_create(
        Counted(group=group, people=sorted(part.people)) for part, group in rows.items() if not part.children
    )
