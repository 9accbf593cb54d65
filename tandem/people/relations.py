"""How two people relate today: the conditions out of which every ``access.py`` is made.

Each function gives a Q over rows that point to a person by the field ``person``; rights follow these relations, are
read per request and are never kept.
"""

from typing import NamedTuple

from django.contrib.postgres.fields import ArrayField
from django.db import connection
from django.db.models import BigIntegerField, BooleanField, Exists, F, Func, OuterRef, Q, Value

from tandem.core import clock
from tandem.core.access import NOBODY
from tandem.core.keeping import kept

from .models import Assignment, Grant
from .states import Role


class Ties(NamedTuple):
    """With whom and with what somebody is tied on a day, by their keys: few, whatever the size of the organisation."""

    led: list[int]  # persons whose coach she is by the hierarchy
    coached_beside: list[int]  # persons whose functional coach she is
    unit_mates: list[int]  # persons in her unit, herself too
    team_mates: list[int]  # persons in her teams, herself too
    teams: list[int]
    units_led: list[int]  # units in which she coaches somebody
    units_round: list[int]  # her unit and all above it


def ties_of(person):
    """The ties of the person today; one query for all of them, and one for a whole page."""
    return kept(("ties", person.pk, clock.today()), lambda: _ties(person))


# Written out: every page asks it, and to put it together anew takes ten times as long as to answer it.
_TIES = """
with seat as (
    select unit_id, path from people_assignment join people_unit on people_unit.id = unit_id
    where person_id = %(person)s and during @> %(day)s
), led as (select person_id, unit_id from people_assignment where coach_id = %(person)s and during @> %(day)s),
place as (select team_id from people_teammembership where person_id = %(person)s and during @> %(day)s)
select
    array(select distinct person_id from led order by 1),
    array(select distinct person_id from people_functionalcoaching where coach_id = %(person)s and during @> %(day)s
          order by 1),
    array(select distinct person_id from people_assignment
          where unit_id in (select unit_id from seat) and during @> %(day)s order by 1),
    array(select distinct person_id from people_teammembership
          where team_id in (select team_id from place) and during @> %(day)s order by 1),
    array(select distinct team_id from place order by 1),
    array(select distinct unit_id from led order by 1),
    array(select distinct unnest(path) from seat order by 1)
"""


def _ties(person):
    with connection.cursor() as cursor:
        cursor.execute(_TIES, {"person": person.pk, "day": clock.today()})
        return Ties(*cursor.fetchone())


class _OneOf(Func):
    """A column is one of some keys: one parameter, however many there are."""

    template, arg_joiner = "(%(expressions)s))", " = ANY ("
    output_field = BooleanField()


def _one_of(person, keys):
    """The person's key is one of these."""
    if not keys:
        return NOBODY
    return Q(_OneOf(F(person), Value(keys, output_field=ArrayField(BigIntegerField()))))


def grants_of(person):
    """The grants that the person holds today. Read once for each person object, which lives for one request."""
    if not hasattr(person, "_grants_today"):
        person._grants_today = tuple(Grant.objects.in_force().filter(holder=person))
    return person._grants_today


def holds(person, role):
    """Whether the person holds the role today, for whatever part of the organisation."""
    return any(grant.role == role for grant in grants_of(person))


def coached_by(viewer, person="person"):
    """The person's coach today is ``viewer``, by the hierarchy or functionally."""
    ties = ties_of(viewer)
    return _one_of(person, ties.led) | _one_of(person, ties.coached_beside)


def led_by(viewer, person="person"):
    """The person's hierarchical coach today is ``viewer``."""
    return _one_of(person, ties_of(viewer).led)


def in_scope_of_hr_partner(viewer, person="person"):
    """The person's unit today is one that ``viewer`` is HR partner of, or is below it.

    For somebody who has left it is the last unit that counts.
    """
    units = [grant.unit_id for grant in grants_of(viewer) if grant.role == Role.HR_PARTNER]
    if not units:
        return NOBODY
    day = clock.today()
    now = Assignment.objects.filter(person=OuterRef(person), during__contains=day)
    later = Assignment.objects.filter(person=OuterRef("person"), during__startswith__gt=OuterRef("during__startswith"))
    ended = Assignment.objects.filter(person=OuterRef(person), during__fully_lt=(day, None)).filter(~Exists(later))
    return Q(Exists(now.filter(unit__path__overlap=units))) | Q(Exists(ended.filter(unit__path__overlap=units)))


def teams_of(viewer):
    """The keys of the teams in which ``viewer`` is today."""
    return ties_of(viewer).teams


def units_led_by(viewer):
    """The keys of the units in which ``viewer`` coaches somebody today."""
    return ties_of(viewer).units_led


def units_round(viewer):
    """The keys of the unit in which ``viewer`` works today and of all above it."""
    return ties_of(viewer).units_round


def team_mates_of(viewer, person="person"):
    """The person and ``viewer`` are in one team today."""
    return _one_of(person, ties_of(viewer).team_mates)


def same_unit_as(viewer, person="person"):
    """The person and ``viewer`` are in one unit today."""
    return _one_of(person, ties_of(viewer).unit_mates)
