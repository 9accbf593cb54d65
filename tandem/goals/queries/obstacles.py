"""What is in the way: of one goal, of mine, and what people call me for."""

from collections import defaultdict

from django.db.models import Exists, OuterRef, Q

from tandem.core import clock
from tandem.people.models import Assignment, FunctionalCoaching, Person, Team
from tandem.people.relations import teams_of

from ..access import calls_to
from ..models import Goal, HelpCall, Obstacle, Supporter

WITH_OBSTACLE = ("person", "helper", "goal__person", "goal__team", "goal__unit")
MOST_SOLVED = 20
MOST_MATES = 8


def attach_calls(obstacles):
    """Give each obstacle ``.called``: the people and teams that were called, in order. One query."""
    obstacles, calls = list(obstacles), defaultdict(list)
    rows = HelpCall.objects.filter(obstacle__in=[row.pk for row in obstacles]).select_related("person", "team")
    for row in rows.order_by("called_at", "pk") if obstacles else ():
        calls[row.obstacle_id].append(row.person or row.team)
    for row in obstacles:
        row.called = calls[row.pk]
    return obstacles


def obstacles_of(goal):
    """Of one goal of which the history is told: (in the way now, solved), newest first, with ``.called``."""
    teller, calls = goal.told, defaultdict(list)
    for row in teller.rows[HelpCall]:
        if row.pgh_label == "insert":
            calls[row.obstacle_id].append(teller.people.get(row.person_id) or teller.teams.get(row.team_id))
    rows = teller.now(Obstacle, goal)
    for row in rows:
        row.called = calls[row.pk]
    return [row for row in rows if not row.solved_at], [row for row in rows if row.solved_at][:MOST_SOLVED]


def sees_goal(obstacle, viewer):
    """Whether the goal in whose way it stands is open to who sees the obstacle."""
    return Goal.objects.visible_to(viewer).filter(pk=obstacle.goal_id).exists()


def in_the_way(person):
    """For her week: (what she is called for and nobody or she has in hand, what stands in the way of her own goals).

    One query.
    """
    waiting = Obstacle.objects.filter(solved_at=None)
    called = Q(pk__in=calls_to(person).values("obstacle"))
    asked = waiting.filter(called | Q(helper=person), Q(helper=None) | Q(helper=person)).exclude(person=person)
    mine = waiting.filter(goal__person=person)
    first = [rows.values("pk")[:MOST_MATES] for rows in (asked.order_by("raised_at"), mine)]
    both = Obstacle.objects.filter(Q(pk__in=first[0]) | Q(pk__in=first[1])).select_related("person", "helper")
    rows = list(both.annotate(asked=Q(pk__in=first[0]), mine=Q(pk__in=first[1])))
    return sorted((row for row in rows if row.asked), key=lambda row: row.raised_at), [row for row in rows if row.mine]


def help_asked(person, other):
    """What stands in the way of her own goals and for which she called somebody, as far as ``other`` sees the goal and
    the obstacle too, oldest first."""
    both = (
        Obstacle.objects.visible_to(person)
        .visible_to(other)
        .filter(Exists(HelpCall.objects.filter(obstacle=OuterRef("pk"))))
    )
    mine = Goal.objects.visible_to(other).filter(person=person)
    return both.filter(solved_at=None, person=person, goal__in=mine).order_by("raised_at", "pk")


def near(goal, viewer):
    """Whom one calls first: (people, teams): coaches of the owner, who helps, the teams of the viewer. Four queries."""
    theirs = {"person": goal.person_id, "during__contains": clock.today()}
    helps = Supporter.objects.filter(goal=goal, ended_at=None).exclude(joined_at=None)
    people = Person.objects.filter(
        Q(pk__in=Assignment.objects.filter(**theirs).values("coach"))
        | Q(pk__in=FunctionalCoaching.objects.filter(**theirs).values("coach"))
        | Q(pk__in=helps.values("person")),
        employed__contains=clock.today(),
    )
    return people.exclude(pk=viewer.pk)[:MOST_MATES], Team.objects.filter(pk__in=teams_of(viewer))
