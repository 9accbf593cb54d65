"""The plans that hold since a while, and the next version that the administrator is trying out."""

import datetime

from tandem.core import clock
from tandem.plans import actions
from tandem.plans.models import Plan

SINCE, WRITTEN = datetime.timedelta(days=270), datetime.timedelta(days=6)


def write(an):
    """Growing plans in use for most of a year; the draft adds what the full ones have, and talks more often."""
    with clock.at(clock.now() - SINCE):
        ready = actions.start_ready("growing", f"{clock.today():%Y}", by=an)
        actions.publish(ready, clock.today(), by=an)
    with clock.at(clock.now() - WRITTEN):
        draft = actions.start_ready("full", f"{clock.today().year + 1}", by=an)
        rest = Plan.objects.filter(scheme=draft).last()
        actions.change_plan(rest, by=an, informal_weeks=4)
