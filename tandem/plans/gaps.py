"""What a draft still lacks before it can be published."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from tandem.frameworks.gaps import NAMES, missing

from .models import Moment, Plan
from .rules import faults
from .shapes import guides


@dataclass(frozen=True)
class Gap:
    """What is lacking, in words, and of which plan (or None: of the version)."""

    plan: Any
    reason: str


def _texts(plan):
    for field, what in (("name", _("Name")), ("why", _("Why it is so")), ("means", _("What it means for me"))):
        codes = missing(plan, field)
        if codes:
            languages = ", ".join(NAMES[code] for code in codes)
            yield _("%(what)s: missing in %(languages)s.") % {"what": what, "languages": languages}


def gaps(scheme):
    """[Gap] of a version: three queries at most."""
    plans = list(Plan.objects.filter(scheme=scheme))
    if not plans:
        return [Gap(None, _("There is no plan in it yet."))]
    known = guides()
    found = [Gap(plan, reason) for plan in plans for reason in (*_texts(plan), *faults(plan.rules))]
    of = {plan.pk: plan for plan in plans}
    for moment in Moment.objects.filter(plan__scheme=scheme):
        if moment.guide not in known:
            reason = _("The guide “%(guide)s” is out of use.") % {"guide": moment.guide}
            found.append(Gap(of[moment.plan_id], reason))
    for before, plan in enumerate(plans[:-1]):
        if not plan.rules:
            reason = _("It is for everybody, so nobody reaches the plans after it. Move it to the end.")
            found.append(Gap(plans[before], reason))
    return found
