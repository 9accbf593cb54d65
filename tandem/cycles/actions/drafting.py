"""A cycle in the making, and who runs it."""

import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action

from .. import access
from ..models import Cycle, Runner

LONGEST = datetime.timedelta(days=364)


def locked(cycle):
    """The cycle as it is now, held until the end of the transaction."""
    return Cycle.objects.select_for_update().get(pk=cycle.pk)


def _check(from_date, to_date):
    if to_date < from_date:
        raise ValidationError({"to_date": _("The last day lies before the first one.")})
    if to_date - from_date > LONGEST:
        raise ValidationError({"to_date": _("A cycle is a year at most: else somebody has the same moment twice.")})


@action
def draft(names, from_date, to_date, *, by):
    """A draft that ``by`` runs; gives it. ``names``: {"name_nl": …}. Raises ValidationError for days that are none."""
    access.make.require(by)
    _check(from_date, to_date)
    cycle = Cycle.objects.create(**names, from_date=from_date, to_date=to_date, made_by=by)
    Runner.objects.create(cycle=cycle, person=by, added_by=by, added_at=clock.now())
    return cycle


@action
def change(cycle, names, from_date, to_date, *, by):
    """Other names or days for a draft. Raises ValidationError for days that are none."""
    access.change.require(by, locked(cycle))
    _check(from_date, to_date)
    Cycle.objects.filter(pk=cycle.pk).update(**names, from_date=from_date, to_date=to_date)


@action
def drop(cycle, *, by):
    """Throw a draft away."""
    access.change.require(by, locked(cycle))
    Cycle.objects.get(pk=cycle.pk).delete()


@action
def add_runner(cycle, person, *, by):
    """Somebody of HR runs it as well."""
    access.add_runner.require(by, locked(cycle), person)
    Runner.objects.get_or_create(cycle=cycle, person=person, defaults={"added_by": by, "added_at": clock.now()})


@action
def remove_runner(runner, *, by):
    """Somebody does not run it any more, and sees no names from now on."""
    locked(runner.cycle)
    access.remove_runner.require(by, runner)
    Runner.objects.filter(pk=runner.pk).delete()
