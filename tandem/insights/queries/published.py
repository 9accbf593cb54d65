"""Reads what was published, for one viewer: a number of queries that does not depend on people, units or weeks."""

import datetime
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from tandem.people.models import Unit
from tandem.people.queries import names_of_units

from .. import models
from ..access import sees_all_units
from ..models import Covered, Quarter, Snapshot
from ..states import Span
from .figures import Figure, Group

WEEKS, BLOCKS = 12, 13


class Period(NamedTuple):
    """A block of weeks that was published."""

    starts: datetime.date
    ends: datetime.date  # the day after the last

    @property
    def last(self) -> datetime.date:
        """The last day."""
        return self.ends - datetime.timedelta(days=1)

    @property
    def key(self) -> str:
        """As it stands in an address."""
        return self.starts.isoformat()


class Cover(NamedTuple):
    """A unit in a group."""

    unit: int
    directly: bool
    people: int
    name: str

    @property
    def said(self) -> str:
        """Its name, or that it is only who works directly in it."""
        return _("%(unit)s itself") % {"unit": self.name} if self.directly else self.name


@dataclass
class Look:
    """What one page shows: a group, and the groups in it."""

    quarter: Quarter
    period: Period
    whole: Group
    here: Group
    rows: list[Group] = field(default_factory=list)
    trend: list[Figure] = field(default_factory=list)  # of `here`, block by block
    trail: list[tuple[str, str]] = field(default_factory=list)
    partial: bool = False  # the viewer sees a part of the organisation only


def periods() -> list[Period]:
    """The blocks of the last year that were published, the newest first."""
    whole = Snapshot.objects.filter(span=Span.BLOCK, group__parent=None).order_by("-starts_date")
    return [Period(*row) for row in whole.values_list("starts_date", "ends_date")[:BLOCKS]]


def look(viewer: Any, period: Period, key: int | None = None) -> Look | None:
    """The page of a group, or of what the viewer sees first. None when the group is not hers or not of this quarter."""
    quarter = Quarter.objects.get(starts_date__lte=period.starts, ends_date__gt=period.starts)
    seen = models.Group.objects.visible_to(viewer).filter(quarter=quarter)
    whole = seen.get(parent=None)
    tops, partial = [whole], not sees_all_units(viewer)
    if partial:
        above = models.Group.objects.visible_to(viewer).filter(pk=OuterRef("parent"), parent__isnull=False)
        tops = list(seen.exclude(pk=whole.pk).filter(~Exists(above)).order_by("pk"))
    here = seen.filter(pk=key).first() if key else tops[0] if len(tops) == 1 else whole
    if here is None:
        return None
    listed = list(seen.filter(parent=here).order_by("pk"))
    if partial and here.pk == whole.pk:
        listed = tops
    groups = _grouped({group.pk: group for group in (whole, here, *listed)}, quarter.minimum)
    _with_figures(groups, period, quarter)
    found = Look(quarter, period, groups[whole.pk], groups[here.pk], partial=partial)
    found.rows = sorted((groups[one.pk] for one in listed), key=lambda row: -row.people)
    found.trend = _trend(found.here, period)
    found.trail = _trail(here, groups, seen, period)
    return found


def look_at_whole(period: Period) -> Look:
    """The figures of the whole organisation, which are open to everybody."""
    quarter = Quarter.objects.get(starts_date__lte=period.starts, ends_date__gt=period.starts)
    whole = models.Group.objects.get(quarter=quarter, parent=None)
    groups = _grouped({whole.pk: whole}, quarter.minimum)
    _with_figures(groups, period, quarter)
    here = groups[whole.pk]
    return Look(quarter, period, here, here, trend=_trend(here, period))


def _grouped(rows: dict, minimum: int) -> dict[int, Group]:
    """{key: Group} with names and what each covers."""
    covers: dict[int, list[Cover]] = {}
    found = list(Covered.objects.filter(group__in=rows).values_list("group", "unit", "directly", "people"))
    names = names_of_units(Unit.objects.filter(pk__in={unit for _g, unit, _d, _n in found}))
    for group, unit, directly, people in found:
        covers.setdefault(group, []).append(Cover(unit, directly, people, names[unit].name))
    divided = set(models.Group.objects.filter(parent__in=rows).values_list("parent", flat=True))
    return {
        key: Group(key, _name(covers.get(key, ())), row.people, tuple(covers.get(key, ())), key in divided)
        for key, row in rows.items()
    }


def _name(covers: Any) -> str:
    names = [cover.said for cover in sorted(covers, key=lambda cover: -cover.people)]
    if not names:
        return _("The whole organisation")
    if len(names) > 3:
        names = [*names[:2], _("%(n)s more") % {"n": len(names) - 2}]
    return names[0] if len(names) == 1 else _("%(names)s and %(last)s") % {
        "names": ", ".join(names[:-1]), "last": names[-1],
    }  # fmt: skip


def _with_figures(groups: dict[int, Group], period: Period, quarter: Quarter) -> None:
    """The figures of the block, those of the block before, and of twelve weeks up to its end."""
    until = _last_week(period)
    since = until - WEEKS * datetime.timedelta(weeks=1)
    same = _same_elsewhere(groups, quarter, min(since, period.starts), until)
    rows = Snapshot.objects.filter(group__in=[*groups, *same], ends_date__gt=min(since, period.starts))
    mondays = [since + number * datetime.timedelta(weeks=1) for number in range(WEEKS)]
    weeks: dict[tuple[int, datetime.date], Figure] = {}
    for row in rows.filter(ends_date__lte=until).select_related("group__quarter"):
        key = same.get(row.group_id, row.group_id)
        figure = Figure(row, row.group.people, row.group.quarter.minimum)
        if row.span == Span.WEEK:
            weeks[key, row.starts_date] = figure
        elif row.starts_date == period.starts:
            groups[key].figure = figure
        elif row.ends_date == period.starts:
            groups[key].before = figure
    for key, group in groups.items():
        group.weeks = [weeks.get((key, monday)) for monday in mondays]


def _last_week(period: Period) -> datetime.date:
    """The end of the strip: of the newest block it goes on to the last week that was published."""
    whole = Snapshot.objects.filter(group__parent=None, starts_date__gte=period.ends)
    if whole.filter(span=Span.BLOCK).exists():
        return period.ends
    return whole.order_by("-ends_date").values_list("ends_date", flat=True).first() or period.ends


def _same_elsewhere(
    groups: dict[int, Group], quarter: Quarter, since: datetime.date, until: datetime.date
) -> dict[int, int]:
    """{key of a group of another quarter between these days: key of ours that covers the same}."""
    ours = {frozenset((cover.unit, cover.directly) for cover in group.covers): key for key, group in groups.items()}
    there = Q(quarter__ends_date__gte=since, quarter__starts_date__lt=until) & ~Q(quarter=quarter)
    return _matched(ours, there)


def _matched(ours: dict, there: Q) -> dict[int, int]:
    """{key of a group of ``there``: the value in ``ours`` of what it covers}."""
    units = {unit for covers in ours for unit, _directly in covers}
    near = models.Group.objects.filter(there)
    found: dict[int, set] = {}
    if units:
        some = Covered.objects.filter(unit__in=units, group__in=near).values("group")
        for group, unit, directly in Covered.objects.filter(group__in=some).values_list("group", "unit", "directly"):
            found.setdefault(group, set()).add((unit, directly))
    if frozenset() in ours:
        found |= {key: set() for key in near.filter(parent=None).values_list("pk", flat=True)}
    return {group: ours[frozenset(covers)] for group, covers in found.items() if frozenset(covers) in ours}


def _trend(here: Group, period: Period) -> list[Figure]:
    """The blocks of the last year up to this one, of the group that covers the same."""
    since = period.ends - datetime.timedelta(weeks=55)
    ours = {frozenset((cover.unit, cover.directly) for cover in here.covers): here.key}
    keys = _matched(ours, Q(quarter__ends_date__gt=since, quarter__starts_date__lt=period.ends))
    rows = Snapshot.objects.filter(group__in=keys, span=Span.BLOCK, starts_date__lte=period.starts)
    found = rows.select_related("group__quarter").order_by("-starts_date")[:BLOCKS]
    return [Figure(row, row.group.people, row.group.quarter.minimum) for row in found][::-1]


def _trail(here: Any, groups: dict[int, Group], seen: QuerySet, period: Period) -> list[tuple[str, str]]:
    """The groups above that the viewer sees, from the top: as deep as units are nested."""
    keys: list[int] = []
    parents = dict(seen.filter(Exists(seen.filter(parent=OuterRef("pk")))).values_list("pk", "parent"))
    above = here.parent_id
    while above in parents:
        keys.append(above)
        above = parents[above]
    named = _grouped(models.Group.objects.in_bulk(keys), 0) if set(keys) - set(groups) else groups
    return [(named[key].name, f"?from={period.key}&group={key}") for key in reversed(keys)]


def rows_to_export(viewer: Any, period: Period) -> list[Group]:
    """All groups of a block that the viewer sees, from the whole down."""
    quarter = Quarter.objects.get(starts_date__lte=period.starts, ends_date__gt=period.starts)
    rows = {row.pk: row for row in models.Group.objects.visible_to(viewer).filter(quarter=quarter).order_by("pk")}
    groups = _grouped(rows, quarter.minimum)
    for row in Snapshot.objects.filter(group__in=rows, span=Span.BLOCK, starts_date=period.starts):
        groups[row.group_id].figure = Figure(row, groups[row.group_id].people, quarter.minimum)
    return [group for group in groups.values() if group.figure]
