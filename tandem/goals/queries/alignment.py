"""Who carries a goal, for pages: downwards, with what the viewer may see. See ``carrying``."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from django.core.cache import caches
from django.db import connection
from django.db.models import BooleanField, Count, Exists, F, OuterRef, Q, Sum, Window
from django.db.models.expressions import RawSQL

from tandem.core import clock
from tandem.people.models import Unit

from ..carrying import OPEN, Part, free, together
from ..models import Contribution, Goal
from ..models.goal import OF_ORGANISATION
from ..states import LIVE
from .carrying_sql import COUNTING, DOWN, OWNERS, PROGRESS, UNIT
from .standing import attach_standing

MOST_CHILDREN = 12
MOST_ROOTS = 12
MOST_CARRIERS = 1000
FIRST = 5


class Carrier(NamedTuple):
    """A goal under a root: ``weight`` and ``carried`` as parts of the root from 0 to 1."""

    goal: int
    weight: float
    carried: float


def keys_sql(goals, few):
    """The keys of ``goals`` (a queryset) for which ``few`` holds (SQL), as SQL with its parameters by position. With
    goals that a viewer may see: the database finds the few first, and asks only of them whether they may be seen."""
    asked = goals.filter(RawSQL(few, (), BooleanField()))  # noqa: S611
    return asked.order_by().values("pk").query.sql_with_params()


def ask(sql, named, seen=None):
    """Rows of a statement with named parameters, in which ``{seen}`` stands for the keys that a viewer may see."""
    values = dict(named)
    if seen:
        condition, positional = seen
        for place, value in enumerate(positional):
            values[f"seen_{place}"] = value
            condition = condition.replace("%s", f"%(seen_{place})s", 1)
        sql = sql.replace("{seen}", condition)
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def organisation_goals(viewer, standing=True):
    """The goals of the organisation that are under way, with ``.standing``, or not yet: ``standing=False``."""
    rows = Goal.objects.visible_to(viewer).filter(OF_ORGANISATION, state__in=LIVE).order_by("ends_date", "pk")
    found = list(rows[:MOST_ROOTS])
    return attach_standing(found) if standing else found


def split(roots, under=None):
    """{root: Split} by unit: the units straight below ``under`` (a key; or the top) of the goals that carry the
    ``roots`` (keys). With ``under``, only what stands in that unit. The same for everybody: see ``together``. One
    query says whether anything happened since it was counted; if so, a second one counts.
    """
    roots = list(roots)
    key = f"split:{clock.today()}:{under}:{roots}:{_stamps()}".replace(" ", "")
    return caches["counted"].get_or_set(key, lambda: _counted(roots, under))


def _stamps():
    """The last key in the history of what a split is counted from: links, goals, and where people and teams stand. Keys
    only grow, so the same keys mean the same answer."""
    tables = ("goals_contribution", "goals_goal", "goals_keyresult", "people_assignment", "people_team", "people_unit")
    keys = ", ".join(f"(SELECT MAX(pgh_id) FROM {table}event)" for table in tables)  # noqa: S608
    return ask(f"SELECT {keys}", {})[0]


def _counted(roots, under):
    inside = "WHERE COALESCE(unit.path, '{}') @> ARRAY[%(under)s]::bigint[]" if under else ""
    group = (
        "COALESCE(unit.path[array_position(unit.path, %(under)s::bigint) + 1], %(under)s::bigint)"
        if under
        else "COALESCE(unit.path[2], unit.path[1])"
    )
    rows = ask(
        f"""{DOWN}, told AS (
            SELECT part.root, {group} AS place, part.carried, part.carried * COALESCE({PROGRESS}, 0) AS reached,
                goal.measure = 'criteria' AS judged, goal.visibility = 'organisation' AS open
            FROM part JOIN goals_goal goal ON goal.id = part.goal {OWNERS}
            LEFT JOIN people_unit unit ON unit.id = {UNIT} {inside}
            {"AND" if inside else "WHERE"} part.goal <> part.root
        )
        SELECT root, place, COUNT(*) FILTER (WHERE open), COUNT(*) FILTER (WHERE open AND judged),
            COALESCE(SUM(carried) FILTER (WHERE open), 0), COALESCE(SUM(reached) FILTER (WHERE open), 0),
            COUNT(*) FILTER (WHERE NOT open), COALESCE(SUM(carried) FILTER (WHERE NOT open), 0),
            COALESCE(SUM(reached) FILTER (WHERE NOT open), 0)
        FROM told GROUP BY root, place ORDER BY root, place""",  # noqa: S608
        {"roots": roots, "under": under, "today": clock.today()},
    )
    parts = [Part(*row) for row in rows]
    if under:  # what is not open to everybody is told of the whole alone
        parts = [Part(*(getattr(part, name) for name in OPEN)) for part in parts]
    return together(parts, roots)


def named_units(splits):
    """{key: Unit} of the groups of some splits. One query."""
    return Unit.objects.in_bulk({key for one in splits.values() for key in one.groups if key is not None})


@dataclass
class Carriers:
    """Who carries a goal: rows (Carrier) that the viewer may see, at most so many, and the sums."""

    rows: list
    hidden: int
    hidden_carried: float
    uncovered: float


def carriers(root, viewer):
    """The goals that carry ``root`` (a goal), most carrying first, and the sums. One query."""
    rows = ask(
        f"""{DOWN}, told AS MATERIALIZED (
            SELECT goal, weight, carried, goal IN ({{seen}}) AS seen FROM part WHERE goal <> root
        )
        (SELECT goal, weight, carried FROM told WHERE seen ORDER BY carried DESC, goal LIMIT %(most)s)
        UNION ALL
        SELECT NULL, COUNT(*), COALESCE(SUM(carried), 0) FROM told WHERE NOT seen
        UNION ALL
        SELECT goal, NULL, carried FROM part WHERE goal = root""",  # noqa: S608
        {"roots": [root.pk], "most": MOST_CARRIERS},
        keys_sql(Goal.objects.visible_to(viewer), "goals_goal.id = ANY(ARRAY(SELECT goal FROM part))"),
    )
    hidden = next(row for row in rows if row[0] is None)
    uncovered = next((row[2] for row in rows if row[1] is None), 1.0)
    found = [Carrier(*row) for row in rows if row[0] is not None and row[1] is not None]
    return Carriers(found, int(hidden[1]), hidden[2], uncovered)


def carrying(rows, viewer):
    """The goals of some Carrier rows, each with ``.weight``, ``.carried``, ``.reached`` (None for what is judged by
    criteria) and ``.standing``. A constant number of queries."""
    places = {row.goal: row for row in rows}
    goals = Goal.objects.visible_to(viewer).select_related("person", "team", "unit").in_bulk(list(places))
    listed = attach_standing([goals[key] for key in places if key in goals])
    for goal in listed:
        _key, goal.weight, goal.carried = places[goal.pk]
        share = goal.standing.progress if goal.is_quantitative else None
        goal.reached = None if share is None else goal.carried * share / 100
    return listed


@dataclass
class Level:
    """What hangs straight on a goal: links with ``.goal``; and what the viewer cannot see of it."""

    links: list
    more: int
    hidden: int
    hidden_share: float
    free: float


def level(goal, viewer, standing=True):
    """The links to ``goal`` of goals that carry, largest share first: those that the viewer may see, each goal with
    ``.standing`` (or not: ``standing=False``) and ``.has_more``; the others as a number. A constant number of queries.
    """
    seen = Exists(Goal.objects.visible_to(viewer).filter(pk=OuterRef("goal")))
    every = Contribution.objects.filter(parent=goal, goal__state__in=COUNTING).annotate(seen=seen)
    told = Q(seen=True)
    sums = {
        "seen_number": Window(Count("pk", filter=told)),
        "number": Window(Count("pk")),
        "seen_share": Window(Sum("share", filter=told)),
        "whole": Window(Sum("share")),
    }
    found = every.annotate(**sums, deeper=_deeper()).select_related("goal__person", "goal__team", "goal__unit")
    rows: list[Any] = list(found.order_by("-seen", F("share").desc(nulls_last=True), "pk")[:MOST_CHILDREN])
    if not rows:
        return Level([], 0, 0, 0.0, 100.0)
    links, first = _with_depth([link for link in rows if link.seen], standing), rows[0]
    return Level(
        links=links,
        more=first.seen_number - len(links),
        hidden=first.number - first.seen_number,
        hidden_share=float((first.whole or 0) - (first.seen_share or 0)),
        free=float(free([first.whole])),
    )


def with_links(roots, viewer):
    """Give each root ``.links``: the first few that hang straight on it and that the viewer may see, each goal with
    ``.has_more``. Two queries."""
    seen = Goal.objects.visible_to(viewer).filter(pk=OuterRef("goal"))
    each = [
        Contribution.objects.filter(Exists(seen), parent=root, goal__state__in=COUNTING, share__isnull=False)
        .order_by("-share", "pk")
        .values_list("pk", flat=True)[:FIRST]
        for root in roots
    ]
    keys = list(each[0].union(*each[1:], all=True)) if each else []
    rows = Contribution.objects.filter(pk__in=keys).annotate(deeper=_deeper())
    rows = rows.select_related("goal__person", "goal__team", "goal__unit")
    links = _with_depth(list(rows.order_by("-share", "pk")), standing=False)
    for root in roots:
        root.links = [link for link in links if link.parent_id == root.pk]
    return roots


def _with_depth(links, standing=True):
    """Give the goals of links, which say ``deeper``, ``.has_more``, and their ``.standing``."""
    if standing:
        attach_standing([link.goal for link in links])
    for link in links:
        link.goal.has_more = link.deeper
    return links


def _deeper():
    """Whether something hangs on the goal of a link."""
    return Exists(Contribution.objects.filter(parent=OuterRef("goal"), goal__state__in=COUNTING))
