"""Versions of the plans."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.languages import LANGUAGES

from .. import access
from ..models import Moment, Plan, Scheme

TEXTS = [f"{field}_{code}" for field in ("name", "why", "means") for code in LANGUAGES]
RHYTHM = ("informal_weeks", "informal_least", "informal_most", "checkin_weeks")
OF_MOMENT = ("guide", "month", "day", "months_after")


def locked(scheme):
    """The version as it is now, for one who changes it: whoever publishes it waits."""
    return Scheme.objects.select_for_update().get(pk=scheme.pk)


@action
def start(name, *, by, source=None):
    """A draft: empty, or with a copy of all plans of another version."""
    access.keep_plans.require(by)
    scheme = Scheme.objects.create(name=name)
    if source is None:
        return scheme
    moments = list(Moment.objects.filter(plan__scheme=source))
    for plan in Plan.objects.filter(scheme=source):
        same = {field: getattr(plan, field) for field in ("position", "rules", *RHYTHM, *TEXTS)}
        copied = Plan.objects.create(scheme=scheme, **same)
        Moment.objects.bulk_create(
            Moment(plan=copied, **{field: getattr(moment, field) for field in OF_MOMENT})
            for moment in moments
            if moment.plan_id == plan.pk
        )
    return scheme


@action
def rename(scheme, name, *, by):
    """Another name for a draft."""
    access.change_scheme.require(by, locked(scheme))
    Scheme.objects.filter(pk=scheme.pk).update(name=name)


@action
def drop(scheme, *, by):
    """Throw a draft away."""
    access.change_scheme.require(by, locked(scheme))
    Scheme.objects.get(pk=scheme.pk).delete()


@action
def publish(scheme, from_date, *, by):
    """From ``from_date`` on it holds, and it never changes again. Raises ValidationError for a day in the past."""
    scheme = locked(scheme)
    access.publish.require(by, scheme)
    if from_date < clock.today():
        raise ValidationError({"from_date": _("Plans hold from today on, or from a later day.")})
    Scheme.objects.filter(pk=scheme.pk).update(from_date=from_date, published_at=clock.now())
