"""How two people relate today: the conditions out of which every ``access.py`` is made.

Each function gives a Q over rows that point to a person by the field ``person``; rights follow these relations, are
read per request and are never kept.
"""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BooleanField, Exists, F, Func, OuterRef, Q

from tandem.core import clock

from .models import Assignment, FunctionalCoaching, Grant, TeamMembership
from .states import Role


class _OneOf(Func):
    """A column is one of few keys. The database finds the keys once, also inside an OR, and an index leads from them
    to the rows; an EXISTS there would be asked of every row of the table."""

    template, arg_joiner = "(%(expressions)s))", " = ANY ("
    output_field = BooleanField()


def _one_of(person, rows):
    """The person is the one of some of the rows. They are those of one coach, team or unit: few."""
    return Q(_OneOf(F(person), ArraySubquery(rows.order_by().values("person"))))


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
    hers = {"coach": viewer, "during__contains": clock.today()}
    functional = FunctionalCoaching.objects.filter(**hers)
    return _one_of(person, Assignment.objects.filter(**hers)) | _one_of(person, functional)


def led_by(viewer, person="person"):
    """The person's hierarchical coach today is ``viewer``."""
    return _one_of(person, Assignment.objects.filter(coach=viewer, during__contains=clock.today()))


def in_scope_of_hr_partner(viewer, person="person"):
    """The person's unit today is one that ``viewer`` is HR partner of, or is below it.

    For somebody who has left it is the last unit that counts.
    """
    units = [grant.unit_id for grant in grants_of(viewer) if grant.role == Role.HR_PARTNER]
    if not units:
        return Q(pk__in=())
    day = clock.today()
    now = Assignment.objects.filter(person=OuterRef(person), during__contains=day)
    later = Assignment.objects.filter(person=OuterRef("person"), during__startswith__gt=OuterRef("during__startswith"))
    ended = Assignment.objects.filter(person=OuterRef(person), during__fully_lt=(day, None)).filter(~Exists(later))
    return Q(Exists(now.filter(unit__path__overlap=units))) | Q(Exists(ended.filter(unit__path__overlap=units)))


def teams_of(viewer):
    """The teams in which ``viewer`` is today, as a query of keys."""
    return TeamMembership.objects.filter(person=viewer, during__contains=clock.today()).order_by().values("team")


def units_led_by(viewer):
    """The units in which ``viewer`` coaches somebody today, as a query of keys."""
    return Assignment.objects.filter(coach=viewer, during__contains=clock.today()).order_by().values("unit")


def units_round(viewer):
    """The unit in which ``viewer`` works today and all above it, as a query of keys."""
    mine = Assignment.objects.filter(person=viewer, during__contains=clock.today()).order_by()
    return mine.annotate(round=Func("unit__path", function="unnest")).values("round")


def team_mates_of(viewer, person="person"):
    """The person and ``viewer`` are in one team today."""
    day = clock.today()
    mine = TeamMembership.objects.filter(person=viewer, during__contains=day).values("team")
    return _one_of(person, TeamMembership.objects.filter(during__contains=day, team__in=mine))


def same_unit_as(viewer, person="person"):
    """The person and ``viewer`` are in one unit today."""
    day = clock.today()
    mine = Assignment.objects.filter(person=viewer, during__contains=day).values("unit")
    return _one_of(person, Assignment.objects.filter(during__contains=day, unit__in=mine))
