"""The organisation as a tree that opens by level: a constant number of queries for a level, whatever its size."""

from collections import defaultdict

from django.db.models import Count, Exists, F, OuterRef

from tandem.core import clock

from .models import Assignment, Person, Unit
from .queries import attach_places


def level(viewer, parent=None):
    """The units right below ``parent`` (the top when None), each with ``people`` (all below) and ``heads``.

    Four queries.
    """
    units = list(Unit.objects.visible_to(viewer).filter(parent=parent, closed_date=None))
    units.sort(key=lambda unit: unit.name)
    keys = [unit.pk for unit in units]
    depth = len(parent.path) if parent else 0
    inside = Assignment.objects.in_force().filter(unit__path__overlap=keys)
    counts = dict(inside.values_list(f"unit__path__{depth}").annotate(n=Count("pk")).order_by())
    heads = heads_of(keys)
    for unit in units:
        unit.people, unit.heads = counts.get(unit.pk, 0), heads.get(unit.pk, [])
    return units


def top(viewer):
    """The tops of the tree like ``level``; a single top has ``below``, its own level. Six queries."""
    tops = list(Unit.objects.visible_to(viewer).filter(parent=None, closed_date=None))
    if len(tops) != 1:
        return level(viewer)
    (only,) = tops
    only.below = level(viewer, only)
    only.heads = heads_of([only.pk])[only.pk]
    right_here = Assignment.objects.in_force().filter(unit=only).count()
    only.people = right_here + sum(unit.people for unit in only.below)
    return tops


def heads_of(units):
    """{unit: people}: who stands in the unit, coaches somebody, and has a coach outside the unit (or none).

    Two queries.
    """
    today = clock.today()
    coaches_somebody = Exists(Assignment.objects.in_force().filter(coach=OuterRef("person")))
    candidates = list(
        Assignment.objects.in_force()
        .filter(unit__in=units)
        .filter(coaches_somebody)
        .select_related("person")
        .order_by("pk")
    )
    coaches = {row.coach_id for row in candidates if row.coach_id}
    paths = dict(
        Assignment.objects.filter(person__in=coaches, during__contains=today).values_list("person", "unit__path")
    )
    heads = defaultdict(list)
    for row in candidates:
        if row.unit_id not in paths.get(row.coach_id, ()):
            heads[row.unit_id].append(row.person)
    return heads


def people_in(viewer, unit, most):
    """The people right in a unit (not below), at most ``most`` and one more, with their places."""
    there = Assignment.objects.in_force().filter(unit=unit).values("person")
    people = Person.objects.visible_to(viewer).filter(pk__in=there).order_by("family_name", "given_name", "pk")
    return attach_places(people[: most + 1])


def coachees(viewer, coach, most):
    """Whom ``coach`` coaches (None: who has no coach and coaches somebody), each with ``coaches``: how many.

    At most ``most`` and one more; six queries.
    """
    rows = Assignment.objects.in_force().filter(coach=coach)
    if coach is None:
        rows = rows.filter(Exists(Assignment.objects.in_force().filter(coach=OuterRef("person"))))
    people = Person.objects.visible_to(viewer).filter(pk__in=rows.values("person"))
    people = attach_places(people.order_by("family_name", "given_name", "pk")[: most + 1])
    keys = [person.pk for person in people]
    counts = dict(
        Assignment.objects.in_force().filter(coach__in=keys).values_list(F("coach")).annotate(n=Count("pk")).order_by()
    )
    for person in people:
        person.coaches = counts.get(person.pk, 0)
    return people


def above(person):
    """The coaches above somebody, the nearest last: one query for each step, and there are few."""
    chain, seen, step = [], {person.pk}, person
    while True:
        row = Assignment.objects.in_force().filter(person=step).select_related("coach").first()
        if row is None or row.coach is None or row.coach_id in seen:
            return chain[::-1]
        step = row.coach
        seen.add(step.pk)
        chain.append(step)
