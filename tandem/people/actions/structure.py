"""Persons, units and teams."""

import datetime
from functools import partial

from django.db import transaction

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import AddressChanged
from ..mails import tell_former_address
from ..models import Account, Job, Person, Team, TeamMembership, TeamRole, Unit
from .belonging import end_before


@action
def add_person(*, by, account=True, **fields):
    """A new person, with an account when she has an address. ``fields``: those of Person."""
    access.administer.require(by)
    person = Person.objects.create(**fields)
    if account and person.email:
        opened = Account(email=person.email, person=person)
        opened.set_unusable_password()
        opened.save()
    return person


@action
def change_person(person, *, by, **fields):
    """Change a person's name, address, number, language or hours."""
    access.administer.require(by)
    Person.objects.filter(pk=person.pk).update(**fields)
    account = Account.objects.filter(person=person).first()
    if account and fields.get("email") and fields["email"] != account.email:
        Account.objects.filter(pk=account.pk).update(email=fields["email"])
        transaction.on_commit(partial(tell_former_address, person, account.email), robust=True)
        announce(AddressChanged(by=by.pk, person=person.pk))


@action
def add_unit(*, by, code, parent=None, **names):
    """A unit below ``parent``. ``names``: name_nl, name_fr, name_en."""
    access.administer.require(by)
    return Unit.objects.create(code=code, parent=parent, **names)


@action
def rename_unit(unit, *, by, **names):
    """Other names for a unit, or another official language."""
    access.administer.require(by)
    Unit.objects.filter(pk=unit.pk).update(**names)


@action
def move_unit(unit, parent, *, by, why=""):
    """Hang a unit, with all that is below it, under another. The database refuses circles."""
    access.administer.require(by)
    Unit.objects.filter(pk=unit.pk).update(parent=parent)


@action
def add_job(*, by, code, family="", **titles):
    """A job. ``titles``: title_nl, title_fr, title_en."""
    access.administer.require(by)
    return Job.objects.create(code=code, family=family, **titles)


@action
def change_job(job, *, by, **fields):
    """Other titles or another family for a job."""
    access.administer.require(by)
    Job.objects.filter(pk=job.pk).update(**fields)


@action
def add_team(*, by, name, purpose="", unit=None, is_self_steering=False):
    """A new team."""
    access.administer.require(by)
    return Team.objects.create(name=name, purpose=purpose, unit=unit, is_self_steering=is_self_steering)


@action
def change_team(team, *, by, **fields):
    """Another name, purpose, unit or way of steering for a team."""
    access.keep_team.require(by, team)
    Team.objects.filter(pk=team.pk).update(**fields)


@action
def join_team(team, person, *, by, from_date=None):
    """Somebody comes into a team."""
    access.bring_in.require(by, team, person)
    return TeamMembership.objects.create(team=team, person=person, during=(from_date or clock.today(), None))


@action
def leave_team(membership, *, by, last_day=None):
    """Somebody leaves a team; her roles in it end with it."""
    access.keep_team.require(by, membership.team)
    after = (last_day or clock.today()) + datetime.timedelta(days=1)
    end_before(TeamRole.objects.filter(membership=membership), after)
    end_before(TeamMembership.objects.filter(pk=membership.pk), after)


@action
def give_team_role(membership, name, *, by, from_date=None, until=None):
    """Somebody takes the lead on something in a team."""
    access.keep_team.require(by, membership.team)
    return TeamRole.objects.create(membership=membership, name=name, during=(from_date or clock.today(), until))


@action
def end_team_role(role, *, by, last_day=None):
    """Somebody no longer takes the lead on something, from the day after ``last_day`` (today)."""
    access.keep_team.require(by, role.membership.team)
    end_before(TeamRole.objects.filter(pk=role.pk), (last_day or clock.today()) + datetime.timedelta(days=1))
