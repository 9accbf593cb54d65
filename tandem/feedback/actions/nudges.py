"""Not now, or not any more."""

import datetime

from tandem.core import clock
from tandem.core.actions import action

from ..models import NudgeRest

REST = datetime.timedelta(days=14)


@action
def rest_nudge(kind, occasion, *, by):
    """Not now: this occasion rests for two weeks."""
    until = {"until_date": clock.today() + REST}
    NudgeRest.objects.update_or_create(person=by, kind=kind, occasion=occasion[:60], defaults=until)


@action
def choose_nudges(off, *, by):
    """The kinds that she wants no more, ``all`` for every one; the others come again."""
    chosen = NudgeRest.objects.filter(person=by, occasion="", until_date=None)
    chosen.exclude(kind__in=off).delete()
    there = set(chosen.values_list("kind", flat=True))
    NudgeRest.objects.bulk_create([NudgeRest(person=by, kind=kind) for kind in off if kind not in there])
