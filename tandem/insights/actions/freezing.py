"""Freezes for a quarter who is counted where, far enough from all groups before. Runs as the role of the pulse."""

import datetime
import secrets
from random import Random
from typing import Any

from tandem.core import clock

from .. import apart, counting, grouping, weeks
from ..models import Counted, Covered, Group, Quarter

TRIES = 24  # draws of who is left out
LOOK_BACK = datetime.timedelta(weeks=104)  # as long as feedback is kept


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
    if whole := chosen(units, seats, *_published(begins), quarter.minimum, random or secrets.SystemRandom()):
        _keep(whole, _sizes(seats, units), quarter)
    return quarter


def chosen(units: dict, seats: dict, sets: list, leaves: list, minimum: int, random: Random) -> grouping.Part | None:
    """The groups of a quarter, after those that were published: all their sets, and those that are not divided.

    Who is left out is drawn by chance, and some draws tell of somebody who was counted long ago: then it is drawn anew,
    so that the pulse does not go dark. The first draw that shows as much as any is taken.
    """
    whole = grouping.divide(units, seats, 2 * minimum)
    if whole is None:
        return None
    before, best = apart.Before(sets), None
    for _try in range(TRIES):
        kept = apart.keep_apart(whole, before, minimum, random)
        told = apart.without_told(kept, leaves) if kept else None
        if told and kept and len(told.leaves) == len(kept.leaves):
            return told
        if told and (best is None or len(told.leaves) > len(best.leaves)):
            best = told
    return best


def _published(begins: Any) -> tuple[list[frozenset], list[frozenset]]:
    """All sets of people that were published, and those of them that are not divided, the oldest first; of the latter
    those of the last ``LOOK_BACK`` before the quarter that begins."""
    parents = dict(Group.objects.order_by("pk").values_list("pk", "parent"))
    recent = set(Group.objects.filter(quarter__starts_date__gte=begins - LOOK_BACK).values_list("pk", flat=True))
    leaves = [
        (leaf, frozenset(people)) for leaf, people in Counted.objects.order_by("pk").values_list("group", "people")
    ]
    sets: dict[int, set] = {}
    for leaf, people in leaves:
        above: int | None = leaf
        while above:
            sets.setdefault(above, set()).update(people)
            above = parents[above]
    return [frozenset(people) for people in sets.values()], [people for leaf, people in leaves if leaf in recent]


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
