"""The organisation as a tree that opens by level: a constant number of queries for a level, whatever its size."""

import time
from collections import Counter, defaultdict

from django.db.models import Count, Exists, F, Max, OuterRef

from tandem.core import clock
from tandem.core.search import by_name

from .models import Assignment, Person, Unit
from .queries import attach_places

MOST_UNITS = 25
MINUTE = 60
_counted: dict[tuple, tuple[float, Counter]] = {}


def level(viewer, parent=None, start=0):
    """The units right below ``parent``, each with ``people`` (all below) and ``heads``; and how many more there are.

    By name, at most ``MOST_UNITS`` from number ``start`` on; without ``parent`` the tops, all of them. Five queries,
    and two more after a change.
    """
    units = list(Unit.objects.visible_to(viewer).filter(parent=parent, closed_date=None))
    units.sort(key=lambda unit: unit.name)
    shown = units[start : start + MOST_UNITS] if parent else units
    counts, heads = people_below(), heads_of([unit.pk for unit in shown])
    for unit in shown:
        unit.people, unit.heads = counts[unit.pk], heads.get(unit.pk, [])
    return shown, max(0, len(units) - start - len(shown))


def people_below():
    """{unit: how many people work in it or below it today}.

    Counted once after each change of assignments or units (two small queries tell), and after a minute in any case.
    """
    models = (Assignment.pgh_event_model, Unit.pgh_event_model)
    version = (clock.today(), *(model.objects.aggregate(last=Max("pgh_id"))["last"] for model in models))
    at, counts = _counted.get(version, (0.0, Counter()))
    if time.monotonic() - at > MINUTE:
        counts, paths = Counter(), dict(Unit.objects.values_list("pk", "path"))
        here = Assignment.objects.in_force().order_by().values_list("unit").annotate(n=Count("pk"))
        for unit, number in here:
            counts.update(dict.fromkeys(paths[unit], number))
        _counted.clear()
        _counted[version] = time.monotonic(), counts
    return counts


def top(viewer):
    """The tops of the tree like ``level``; a single top has ``below``, its own level, and ``more``."""
    tops, _none = level(viewer)
    if len(tops) == 1:
        tops[0].below, tops[0].more = level(viewer, tops[0])
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
    people = Person.objects.visible_to(viewer).filter(pk__in=there).order_by(*by_name())
    return attach_places(people[: most + 1])


def coachees(viewer, coach, most):
    """Whom ``coach`` coaches (None: who has no coach and coaches somebody), each with ``coaches``: how many.

    At most ``most`` and one more; seven queries.
    """
    rows = Assignment.objects.in_force().filter(coach=coach)
    if coach is None:
        rows = rows.filter(Exists(Assignment.objects.in_force().filter(coach=OuterRef("person"))))
    few = list(rows.values_list("person", flat=True))  # first, else the database walks through all people by name
    people = Person.objects.visible_to(viewer).filter(pk__in=few)
    people = attach_places(people.order_by(*by_name())[: most + 1])
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
