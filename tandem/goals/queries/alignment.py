"""What goals carry of each other, for pages: upwards and downwards, with what the viewer may see. See ``carrying``."""

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from django.db import connection
from django.db.models import Count, F, Q, Sum

from tandem.core import clock
from tandem.people.models import Unit

from ..carrying import Part, free, together
from ..models import Contribution, Goal
from ..models.goal import OF_ORGANISATION
from ..states import LIVE, UNSET, State
from .carrying_sql import COUNTING, DOWN, OWNERS, PROGRESS, UNIT, UP
from .standing import attach_standing

MOST_CHILDREN = 12
MOST_ROOTS = 12


class Carrier(NamedTuple):
    """A goal under a root: ``weight`` and ``carried`` as parts of the root from 0 to 1."""

    goal: int
    weight: float
    carried: float


def seen_sql(viewer):
    """The keys of the goals that the viewer may see, as SQL with its parameters by position."""
    return Goal.objects.visible_to(viewer).order_by().values("pk").query.sql_with_params()


def ask(sql, named, seen=None):
    """Rows of a statement with named parameters, in which ``{seen}`` stands for the keys that a viewer may see."""
    values = dict(named)
    if seen:
        condition, positional = seen
        names = [f"seen_{place}" for place in range(len(positional))]
        values |= dict(zip(names, positional, strict=True))
        sql = sql.replace("{seen}", condition % tuple(f"%({name})s" for name in names))
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def organisation_goals(viewer):
    """The goals of the organisation that are under way, with ``.standing``."""
    rows = Goal.objects.visible_to(viewer).filter(OF_ORGANISATION, state__in=LIVE).order_by("ends_date", "pk")
    return attach_standing(rows[:MOST_ROOTS])


def split(roots, viewer, under=None):
    """{root: Split} by unit: the units straight below ``under`` (a key; or the top), in which the goals stand that carry
    the ``roots`` (keys). With ``under``, only what stands in that unit. One query, whatever the number of goals.
    """
    inside = "WHERE COALESCE(unit.path, '{}') @> ARRAY[%(under)s]::bigint[]" if under else ""
    group = (
        "COALESCE(unit.path[array_position(unit.path, %(under)s::bigint) + 1], %(under)s::bigint)"
        if under
        else "COALESCE(unit.path[2], unit.path[1])"
    )
    rows = ask(
        f"""{DOWN}, told AS (
            SELECT part.root, {group} AS place, part.carried, part.carried * COALESCE({PROGRESS}, 0) AS reached,
                goal.measure = 'criteria' AS judged, part.goal IN ({{seen}}) AS seen
            FROM part JOIN goals_goal goal ON goal.id = part.goal {OWNERS}
            LEFT JOIN people_unit unit ON unit.id = {UNIT} {inside} {"AND" if inside else "WHERE"} part.goal <> part.root
        )
        SELECT root, place, COUNT(*) FILTER (WHERE seen), COUNT(*) FILTER (WHERE seen AND judged),
            COALESCE(SUM(carried) FILTER (WHERE seen), 0), COALESCE(SUM(reached) FILTER (WHERE seen), 0),
            COUNT(*) FILTER (WHERE NOT seen), COALESCE(SUM(carried) FILTER (WHERE NOT seen), 0),
            COALESCE(SUM(reached) FILTER (WHERE NOT seen), 0)
        FROM told GROUP BY root, place ORDER BY root, place""",  # noqa: S608
        {"roots": list(roots), "under": under, "today": clock.today()},
        seen_sql(viewer),
    )
    return together([Part(*row) for row in rows], roots)


def named_units(splits):
    """{key: Unit} of the groups of some splits. One query."""
    return Unit.objects.in_bulk({key for one in splits.values() for key in one.groups if key is not None})


@dataclass
class Carriers:
    """Who carries a goal: a portion of the rows that the viewer may see, and the sums."""

    rows: list
    number: int
    hidden: int
    hidden_carried: float
    uncovered: float


def carriers(root, viewer, *, start=0, most=25):
    """The goals that carry ``root`` (a goal), most carrying first, each with ``.weight``, ``.carried``, ``.reached``
    (None for what is judged by criteria) and ``.standing``; and the sums. A constant number of queries.
    """
    rows = ask(
        f"""{DOWN}, told AS (
            SELECT goal, weight, carried, goal IN ({{seen}}) AS seen FROM part WHERE goal <> root
        )
        SELECT goal, weight, carried, COUNT(*) OVER (), (SELECT COUNT(*) FROM told WHERE NOT seen),
            (SELECT COALESCE(SUM(carried), 0) FROM told WHERE NOT seen),
            (SELECT carried FROM part WHERE goal = root)
        FROM told WHERE seen
        UNION ALL
        SELECT NULL, NULL, NULL, 0, (SELECT COUNT(*) FROM told WHERE NOT seen),
            (SELECT COALESCE(SUM(carried), 0) FROM told WHERE NOT seen),
            (SELECT carried FROM part WHERE goal = root)
        ORDER BY 3 DESC NULLS LAST, 1 LIMIT %(most)s OFFSET %(start)s""",  # noqa: S608
        {"roots": [root.pk], "most": most + 1, "start": start},
        seen_sql(viewer),
    )
    sums = rows[0] if rows else (None, None, None, 0, 0, 0.0, 1.0)
    found = {key: Carrier(key, weight, carried) for key, weight, carried, *_sums in rows if key}
    number = next((row[3] for row in rows if row[0]), 0)
    goals = Goal.objects.visible_to(viewer).select_related("person", "team", "unit").in_bulk(list(found)[:most])
    listed = attach_standing([goals[key] for key in found if key in goals])
    for goal in listed:
        goal.weight, goal.carried = found[goal.pk].weight, found[goal.pk].carried
        share = goal.standing.progress if goal.is_quantitative else None
        goal.reached = None if share is None else goal.carried * share / 100
    return Carriers(listed, number, sums[4], sums[5], sums[6])


@dataclass
class Level:
    """What hangs straight on a goal: links with ``.goal``; and what the viewer cannot see of it."""

    links: list
    more: int
    hidden: int
    hidden_share: float
    free: float


def level(goal, viewer):
    """The links to ``goal`` of goals that carry, largest share first: those that the viewer may see, each goal with
    ``.standing`` and ``.has_more``; the others as a number. A constant number of queries.
    """
    every = Contribution.objects.filter(parent=goal, goal__state__in=COUNTING)
    seen = Q(goal__in=Goal.objects.visible_to(viewer).values("pk"))
    sums = every.aggregate(
        number=Count("pk", filter=seen),
        all=Count("pk"),
        told=Sum("share", filter=seen, default=0),
        whole=Sum("share", default=0),
    )
    listed = every.filter(seen).select_related("goal__person", "goal__team", "goal__unit")
    links = list(listed.order_by(F("share").desc(nulls_last=True), "pk")[:MOST_CHILDREN])
    attach_standing([link.goal for link in links])
    deeper = set(
        Contribution.objects.filter(parent__in=[link.goal_id for link in links], goal__state__in=COUNTING)
        .order_by()
        .values_list("parent", flat=True)
        .distinct()
    )
    for link in links:
        link.goal.has_more = link.goal_id in deeper
    return Level(
        links=links,
        more=sums["number"] - len(links),
        hidden=sums["all"] - sums["number"],
        hidden_share=float(sums["whole"] - sums["told"]),
        free=float(free([sums["whole"]])),
    )


@dataclass
class Step:
    """A goal on the way up: ``goal`` is None when the viewer may not see it. ``share``: of the link below it."""

    key: int
    goal: Goal | None
    share: float | None
    above: list


@dataclass
class Aim:
    """A goal of the organisation that some goals contribute to: all parts from 0 to 1, None when nobody estimated."""

    root: Goal
    carried: float | None
    reached: float
    sources: dict
    judged: list


def upwards(goals, viewer):
    """What each of ``goals`` contributes to: ``.above`` (a list of Step, tree-wise) and ``.weights`` {root: weight or
    None} for the goals of the organisation at the top. Gives {key: root goal}, each with ``.standing``. Four queries.
    """
    goals = list(goals)
    rows = ask(f"{UP} SELECT source, goal, child, share, weight FROM path WHERE child IS NOT NULL",
               {"sources": [goal.pk for goal in goals]}) if goals else []  # fmt: skip
    keys = {row[1] for row in rows}
    seen = {
        goal.pk: goal
        for goal in attach_standing(
            Goal.objects.visible_to(viewer).filter(pk__in=keys).select_related("person", "team", "unit")
        )
    }
    edges, weights = defaultdict(dict), defaultdict(dict)
    for source, key, child, share, weight in rows:
        edges[child][key] = share
        if weight is not None:
            weights[source][key] = (weights[source].get(key) or 0) + weight
        else:
            weights[source].setdefault(key, None)
    for goal in goals:
        goal.above = _steps(goal.pk, edges, seen)
        goal.weights = {
            key: weight for key, weight in weights[goal.pk].items() if key in seen and seen[key].of_organisation
        }
    return {key: goal for key, goal in seen.items() if goal.of_organisation}


def _steps(key, edges, seen):
    ordered = sorted(edges[key].items(), key=lambda one: (one[1] is None, -(one[1] or 0), one[0]))
    return [
        Step(parent, seen.get(parent), None if share is None else float(share), _steps(parent, edges, seen))
        for parent, share in ordered
    ]


def aims(goals, roots):
    """[Aim] for goals to which ``upwards`` and ``attach_standing`` have given what they know: what they carry together
    of each goal of the organisation, most first. One query.
    """
    taken = dict(
        Contribution.objects.filter(parent__in=[goal.pk for goal in goals], goal__state__in=COUNTING)
        .order_by()
        .values_list("parent")
        .annotate(taken=Sum("share", default=0))
    )
    found = {}
    for goal in goals:
        if goal.state in UNSET or goal.state == State.RETIRED:
            continue
        own = float(free([taken.get(goal.pk, 0)])) / 100
        for key, weight in goal.weights.items():
            aim = found.setdefault(key, Aim(roots[key], None, 0.0, {}, []))
            if weight is None:
                aim.sources.setdefault(goal.pk, None)
                continue
            carried = weight * own
            aim.carried = (aim.carried or 0) + carried
            aim.sources[goal.pk] = carried
            if not goal.is_quantitative:
                aim.judged.append(goal)
            elif goal.standing.progress is not None:
                aim.reached += carried * goal.standing.progress / 100
    return sorted(found.values(), key=lambda aim: (-(aim.carried or 0), aim.root.pk))


def thread(goal, roots):
    """The strongest way from a goal that ``upwards`` knows to a goal of the organisation: [Step] from below to the top;
    empty when it leads to none.
    """
    best, most_weight = [], -1.0

    def walk(steps, before, weight):
        nonlocal best, most_weight
        for step in steps:
            here = weight * (step.share or 0) / 100
            way = [*before, step]
            if step.key in roots and here > most_weight:
                best, most_weight = way, here
            walk(step.above, way, here)

    walk(goal.above, [], 1.0)
    return best


def threads(goals, viewer):
    """Give each goal of a list ``.thread`` and ``.purpose`` (the goal of the organisation at its end, or None), and
    ``.carries`` (the part of it, or None). Constant queries; gives the list.
    """
    goals = list(goals)
    roots = upwards(goals, viewer)
    for goal in goals:
        goal.thread = thread(goal, roots)
        goal.purpose = roots[goal.thread[-1].key] if goal.thread else None
        goal.carries = goal.weights.get(goal.purpose.pk) if goal.purpose else None
    return goals


def unlinked(viewer, person):
    """How many of a person's live goals hang on nothing, and how many there are: ``(alone, all)``. One query."""
    mine = Goal.objects.visible_to(viewer).filter(person=person, state__in=LIVE)
    linked = Contribution.objects.order_by().values("goal")
    found = mine.aggregate(all=Count("pk"), linked=Count("pk", filter=Q(pk__in=linked)))
    return found["all"] - found["linked"], found["all"]
