"""What the person does with her report, closing with a goal, and measuring again."""

import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.frameworks.states import Category
from tandem.goals import actions as goals
from tandem.goals.models import Goal
from tandem.goals.states import LIVE
from tandem.people.actions import open_file
from tandem.people.queries import coach_of

from .. import access, queries
from ..events import ReportShared, RoundClosed, RoundPrepared
from ..models import Chosen, Contributor, Opened, Round, Share
from ..parameters import Rounds
from ..states import Handling, State
from .starting import locked, step

FIRST, LAST = 90, 186  # days: from three to six months
DAYS_TO_ANSWER = 21


@action
def open_report(round, *, by):
    """She opens her report; a coach who does leaves a trace that she can read."""
    access.open_report.require(by, round)
    if by.pk == round.subject_id:
        Opened.objects.get_or_create(round=round, defaults={"at": clock.now()})
    else:
        open_file(round.subject, "evaluations.report", round.pk, by=by)


@action
def share(round, *, by):
    """Open the report to whoever is her coach."""
    round = locked(round)
    access.share.require(by, round)
    Share.objects.create(round=round, at=clock.now())
    announce(ReportShared(by=by.pk, round=round.pk))


@action
def unshare(round, *, by):
    """End that."""
    round = locked(round)
    access.unshare.require(by, round)
    Share.objects.filter(round=round).delete()


@action
def choose_goal(round, *, by, goal=None, **fields):
    """Choose a goal of hers out of the round, or set a new one with ``fields`` as in ``goals.set_goal``."""
    round = locked(round)
    access.close.require(by, round)
    if goal is None:
        goal = goals.set_goal(by=by, **fields)
    elif not Goal.objects.filter(pk=goal.pk, person=by, state__in=LIVE).exists():
        raise ValidationError(_("Choose a goal of yours that is under way."))
    Chosen.objects.get_or_create(round=round, goal=goal, defaults={"at": clock.now()})
    return goal


@action
def close(round, *, by, again_date):
    """Close it: with at least one goal, and a date to measure again in three to six months."""
    round = locked(round)
    access.close.require(by, round)
    if not Chosen.objects.filter(round=round).exists():
        raise ValidationError(_("Choose at least one goal. Without a next step, a round changes little."))
    first, last = again_between()
    if not first <= again_date <= last:
        raise ValidationError(_("Choose a day in three to six months."))
    step(round, State.CLOSED, again_date=again_date)
    announce(RoundClosed(by=by.pk, round=round.pk))


def again_between():
    """The first and the last day on which one can measure again."""
    return clock.today() + datetime.timedelta(days=FIRST), clock.today() + datetime.timedelta(days=LAST)


def again_proposed():
    """The day that is proposed."""
    return clock.today() + datetime.timedelta(days=round(Rounds.current().months_to_measure_again * 30.5))


@action
def measure_again(earlier, *, by):
    """Prepare a round with the same form and the same people, as far as they work here today; gives it."""
    earlier = locked(earlier)
    access.measure_again.require(by, earlier)
    readers = queries.readers_for(earlier.subject)
    handling = earlier.handling if earlier.handling in readers else Handling.NOBODY
    kept = {name: getattr(earlier, name) for name in ("subject", "purpose", "mode", "with_coach", "words")}
    again = Round.objects.create(
        **kept,
        version_id=earlier.version_id,
        started_by=earlier.subject,
        handling=handling,
        summariser=readers.get(handling),
        previous=earlier,
        ends_date=clock.today() + datetime.timedelta(days=DAYS_TO_ANSWER),
        created_at=clock.now(),
    )
    coach = coach_of(earlier.subject)
    for row in Contributor.objects.filter(round=earlier).select_related("person"):
        if row.category == Category.COACH:
            row.person = coach
        if row.category != Category.EXTERNAL and (not row.person or clock.today() not in row.person.employed):
            continue
        fields = {name: getattr(row, name) for name in ("person", "name", "email", "language", "category")}
        Contributor.objects.get_or_create(
            round=again, person=fields.pop("person"), email=fields["email"], defaults=fields
        )
    announce(RoundPrepared(by=by.pk, round=again.pk))
    return again
