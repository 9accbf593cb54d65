"""What goals contribute to, for pages: upwards, to the goals of the organisation. See ``carrying``."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Count, Q, Sum

from ..carrying import free
from ..models import Contribution, Goal
from ..states import LIVE, UNSET, State
from .alignment import ask
from .carrying_sql import COUNTING, UP
from .standing import attach_standing

MOST_LISTED = 60
EVERY_STEP = "SELECT source, goal, child, share, weight FROM path WHERE child IS NOT NULL"


def carrying_goals(viewer, **owner):
    """The goals of an owner (``person=`` or ``team=``) that carry and that the viewer may see, newest first."""
    goals = Goal.objects.visible_to(viewer).filter(state__in=LIVE, **owner).select_related("person", "team", "unit")
    return list(goals.order_by("-opened_at", "-pk")[:MOST_LISTED])


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


def upwards(goals, viewer, also=()):
    """What each of ``goals`` contributes to: ``.above`` (Steps, tree-wise) and ``.weights`` {root: weight or
    None} for the goals of the organisation at the top. Gives {key: root goal}, each with ``.standing``; ``also`` get
    theirs with them. A constant number of queries.
    """
    goals = list(goals)
    rows = ask(UP + EVERY_STEP, {"sources": [goal.pk for goal in goals]}) if goals else []
    keys = {row[1] for row in rows}
    above = Goal.objects.visible_to(viewer).filter(pk__in=keys).select_related("person", "team", "unit")
    seen = {goal.pk: goal for goal in above}
    attach_standing([*seen.values(), *also])
    edges: dict[int, dict] = defaultdict(dict)
    weights: dict[int, dict] = defaultdict(dict)
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
    found: dict[int, Aim] = {}
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


def threads(goals, viewer, also=()):
    """Give each goal of a list ``.thread`` and ``.purpose`` (the goal of the organisation at its end, or None), and
    ``.carries`` (the part of it, or None). Constant queries; gives the list.
    """
    goals = list(goals)
    roots = upwards(goals, viewer, also)
    for goal in goals:
        goal.thread = thread(goal, roots)
        goal.purpose = roots[goal.thread[-1].key] if goal.thread else None
        goal.carries = goal.weights.get(goal.purpose.pk) if goal.purpose else None
    return goals


def unlinked(person):
    """How many of somebody's own live goals hang on nothing, and how many she has: ``(alone, all)``. One query."""
    mine = Goal.objects.filter(person=person, state__in=LIVE)
    linked = Contribution.objects.order_by().values("goal")
    found = mine.aggregate(all=Count("pk"), linked=Count("pk", filter=Q(pk__in=linked)))
    return found["all"] - found["linked"], found["all"]
