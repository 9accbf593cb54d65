"""Dated facts: assignment, functional coach, absence, roles, the last day."""

import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import FunctionalCoachGiven, PersonAssigned, PersonLeft, RoleEnded, RoleGranted
from ..models import Absence, Account, Assignment, FunctionalCoaching, Grant, Person, TeamMembership, TeamRole
from ..models.dated import end_before, until
from ..queries import circle_above, coach_of
from .accounts import end_sessions


@action
def assign(person, *, by, unit, job=None, coach=None, hours=None, from_date, until=None, why=""):
    """Give a person her unit, job, coach and hours from a date on. What held then ends the day before.

    ``until``: exclusive end, or None. Raises ValidationError when coaches would stand in a circle, with the names.
    """
    access.administer.require(by)
    kept = coach and coach_of(person, from_date) == coach
    if not kept:
        access.make_coach.require(by, coach)
    if coach and (circle := circle_above(person, coach, from_date)):
        names = " → ".join(member.name for member in circle)
        raise ValidationError(_("These people would coach each other in a circle: %(names)s.") % {"names": names})
    end_before(Assignment.objects.filter(person=person), from_date)
    row = Assignment.objects.create(
        person=person, unit=unit, job=job, coach=coach, hours=hours, during=(from_date, until)
    )
    announce(PersonAssigned(by=by.pk, person=person.pk, from_date=from_date.isoformat()))
    return row


@action
def add_functional_coach(person, coach, *, by, about, from_date, until=None):
    """A coach beside the hierarchical one, for a project or a craft."""
    access.make_coach.require(by, coach)
    row = FunctionalCoaching.objects.create(person=person, coach=coach, about=about, during=(from_date, until))
    announce(FunctionalCoachGiven(by=by.pk, person=person.pk, coach=coach.pk))
    return row


@action
def record_absence(person, *, by, from_date, until):
    """Somebody is away from a date until (exclusive) a date. No reason is kept."""
    access.administer.require(by)
    return Absence.objects.create(person=person, during=(from_date, until))


@action
def leave(person, *, by, last_day, why=""):
    """The last day of somebody: what is dated ends with it; when it is past, the account closes at once."""
    access.administer.require(by)
    after = last_day + datetime.timedelta(days=1)
    Person.objects.filter(pk=person.pk).update(employed=until("employed", after))
    TeamRole.objects.filter(membership__person=person, during__startswith__gte=after).delete()
    for rows in (
        TeamRole.objects.filter(membership__person=person),
        TeamMembership.objects.filter(person=person),
        Assignment.objects.filter(person=person),
        FunctionalCoaching.objects.filter(person=person),
        FunctionalCoaching.objects.filter(coach=person),
        Grant.objects.filter(holder=person),
    ):
        end_before(rows, after)
    if last_day < clock.today():
        Account.objects.filter(person=person).update(is_active=False)
        end_sessions(person, by=by)
    announce(PersonLeft(by=by.pk, person=person.pk, last_day=last_day.isoformat()))


@action
def give_role(holder, role, *, by, unit=None, why=""):
    """Give a role from today on, for the organisation or (an HR partner) for a unit and what is below it."""
    access.give_role.require(by, role)
    access.take_role.require(by, holder)
    row = Grant.objects.create(holder=holder, role=role, unit=unit, during=(clock.today(), None))
    announce(RoleGranted(by=by.pk, holder=holder.pk, role=role))
    return row


@action
def end_role(grant, *, by, why=""):
    """End a role today. Every session of the holder dies at once."""
    access.give_role.require(by, grant.role)
    end_before(Grant.objects.filter(pk=grant.pk), clock.today())
    end_sessions(grant.holder, by=by)
    announce(RoleEnded(by=by.pk, holder=grant.holder_id, role=grant.role))
