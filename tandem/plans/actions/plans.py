"""The plans of a draft, in their order, and their moments."""

from django.core.exceptions import ValidationError
from django.db.models import Max

from tandem.core.actions import action

from .. import access
from ..models import Moment, Plan
from ..rules import faults
from .schemes import locked


def _checked(fields):
    if reasons := faults(fields.get("rules", [])):
        raise ValidationError(reasons)
    return fields


@action
def add_plan(scheme, *, by, **fields):
    """A plan, after the others. Raises ValidationError for rules that are none."""
    access.change_scheme.require(by, locked(scheme))
    last = Plan.objects.filter(scheme=scheme).aggregate(last=Max("position"))["last"]
    place = 0 if last is None else last + 1
    return Plan.objects.create(scheme=scheme, position=place, **_checked(fields))


@action
def change_plan(plan, *, by, **fields):
    """Other people, another rhythm, other words. Raises ValidationError for rules that are none."""
    access.change_scheme.require(by, locked(plan.scheme))
    Plan.objects.filter(pk=plan.pk).update(**_checked(fields))


@action
def move_plan(plan, *, by, up):
    """One place up, or down: the first plan that fits somebody is hers."""
    access.change_scheme.require(by, locked(plan.scheme))
    order = list(Plan.objects.filter(scheme=plan.scheme_id))
    place = order.index(plan)
    other = place - 1 if up else place + 1
    if 0 <= other < len(order):
        order[place], order[other] = order[other], order[place]
    for position, one in enumerate(order):
        one.position = position
    Plan.objects.bulk_update(order, ["position"])


@action
def remove_plan(plan, *, by):
    """Without this plan."""
    access.change_scheme.require(by, locked(plan.scheme))
    Plan.objects.get(pk=plan.pk).delete()


@action
def add_moment(plan, *, by, **fields):
    """A formal conversation in a plan."""
    access.change_scheme.require(by, locked(plan.scheme))
    return Moment.objects.create(plan=plan, **fields)


@action
def change_moment(moment, *, by, **fields):
    """Another guide, at another time, with others."""
    access.change_scheme.require(by, locked(moment.plan.scheme))
    Moment.objects.filter(pk=moment.pk).update(**fields)


@action
def remove_moment(moment, *, by):
    """Without this conversation."""
    access.change_scheme.require(by, locked(moment.plan.scheme))
    Moment.objects.get(pk=moment.pk).delete()
