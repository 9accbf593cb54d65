"""Talking in a rhythm: the next conversation of a series, planned when the former is over."""

import datetime

from django.core.exceptions import ValidationError
from django.db.models import Case, Max, When
from django.db.models.functions import Coalesce, TruncDate
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action, one_at_a_time
from tandem.core.events import announce
from tandem.people.models import Absence

from .. import access
from ..events import ConversationFollows, ConversationMadeRoom, SeriesBegun, SeriesChanged, SeriesStopped
from ..models import Conversation, Guide, Move, Series
from ..queries.series import is_ahead, why_no_room
from ..states import COMING, Kind
from .planning import locked_row, put_down

LOOK_AHEAD = 26  # weeks: who is away for longer plans by hand


@action
def begin_series(person, coach, *, by, weeks, weekday, hour, place=""):
    """Talk in a rhythm from now on; gives the series. The first one is planned at once, unless one is coming already.

    Raises PermissionDenied for who is not one of the two, or when they have a rhythm; ValidationError for weeks for
    which her plan leaves no room.
    """
    one_at_a_time("series", f"{person.pk} {coach.pk}")
    access.begin_series.require(by, person, coach)
    _must_have_room(person, coach, weeks)
    made = Series.objects.create(
        person=person, coach=coach, weeks=weeks, weekday=weekday, hour=hour, place=place, begun_by=by,
        begun_at=clock.now(),
    )  # fmt: skip
    own = Conversation.objects.filter(person=person, coach=coach, kind=Kind.INFORMAL, state__in=COMING)
    own.filter(planned_at__gte=clock.now()).update(series=made)
    announce(SeriesBegun(by=by.pk, series=made.pk))
    _plan_next(made)
    return made


def _must_have_room(person, coach, weeks):
    if why_not := why_no_room(person, coach, weeks):
        raise ValidationError({"weeks": why_not})


def _locked(series):
    rows = Series.objects.select_related("person", "coach").select_for_update(of=("self",))
    return rows.get(pk=series.pk)


@action
def change_series(series, *, by, weeks, weekday, hour, place=""):
    """Another rhythm. What is planned already stays where it is. Raises ValidationError as ``begin_series`` does."""
    series = _locked(series)
    access.keep_series.require(by, series)
    if weeks != series.weeks:
        _must_have_room(series.person, series.coach, weeks)
    Series.objects.filter(pk=series.pk).update(weeks=weeks, weekday=weekday, hour=hour, place=place)
    announce(SeriesChanged(by=by.pk, series=series.pk))


@action
def stop_series(series, *, by):
    """No rhythm any more. What is planned already stays; either of the two can cancel it."""
    series = _locked(series)
    access.keep_series.require(by, series)
    _stop(series, by)


def _stop(series, by):
    Series.objects.filter(pk=series.pk).update(stopped_at=clock.now())
    announce(SeriesStopped(by=by.pk, series=series.pk))


def _tied(series):
    """Whether they are still a person and her coach."""
    return not access.plan(series.person, series.person, series.coach, Kind.INFORMAL)


@action
def end_with_the_tie(series, *, by):
    """A series of two who are no longer a person and her coach stops."""
    series = _locked(series)
    if series.is_running and not _tied(series):
        _stop(series, by)


@action
def go_on(series, *, by):
    """Plan the next conversation of a series, unless one is ahead; gives it, or nothing.

    A series of two who are no longer a person and her coach stops by itself.
    """
    series = _locked(series)
    if not series.is_running or is_ahead(series):
        return None
    if not _tied(series):
        _stop(series, by)
        return None
    made = _plan_next(series)
    if made:
        announce(ConversationFollows(by=by.pk, conversation=made.pk))
    return made


def _plan_next(series):
    if is_ahead(series):
        return None
    guides = Guide.objects.filter(kind=Kind.INFORMAL, published_date__isnull=False, retired_date=None)
    guide, day = (
        guides.order_by(Case(When(slug="one-to-one", then=0), default=1), "pk").first(),
        _without_absence(series, _next_day(series)),
    )
    if guide is None or day is None:
        return None
    planned_at = datetime.datetime.combine(day, series.hour, timezone.get_default_timezone())
    return put_down(
        series.person, series.coach, guide, started_by=series.begun_by, planned_at=planned_at, place=series.place,
        series=series, slot_date=day,
    )  # fmt: skip


def _next_day(series):
    """The day of the rhythm after the last conversation, later than today."""
    step, today = datetime.timedelta(weeks=series.weeks), clock.today()
    planned = TruncDate("planned_at", tzinfo=timezone.get_default_timezone())
    last = Conversation.objects.filter(series=series).aggregate(day=Max(Coalesce("slot_date", planned)))["day"]
    if last is None:
        tomorrow = today + datetime.timedelta(days=1)
        return tomorrow + datetime.timedelta(days=(series.weekday - tomorrow.isoweekday()) % 7)
    day = last + datetime.timedelta(days=series.weekday - last.isoweekday()) + step
    while day <= today:
        day += step
    return day


def _without_absence(series, day):
    """That day, or the same weekday of the first week in which neither of the two is away; None when there is none."""
    rows = Absence.objects.filter(person__in=[series.person_id, series.coach_id], during__overlap=(day, None))
    away = list(rows.values_list("during", flat=True))
    days = (day + datetime.timedelta(weeks=n) for n in range(LOOK_AHEAD))
    return next((one for one in days if not any(one in during for during in away)), None)


@action
def make_room(conversation, *, by):
    """Move a conversation that its series planned to where neither is away. Who is away, and why, is not told.

    Gives the new day, or nothing when there is none or when the day is free.
    """
    row = locked_row(conversation)
    if row.state not in COMING or row.slot_date is None or not row.series.is_running:
        return None
    here = timezone.localtime(row.planned_at, timezone.get_default_timezone())
    day = _without_absence(row.series, here.date())
    if day in (None, here.date()):
        return None
    to_at = datetime.datetime.combine(day, here.time(), timezone.get_default_timezone())
    with translation.override(row.person.language):
        why = _("One of the two is away on that day.")
    Move.objects.create(
        conversation=row, by=by, at=clock.now(), from_at=row.planned_at, to_at=to_at, place=row.place, why=why
    )
    Conversation.objects.filter(pk=row.pk).update(planned_at=to_at, slot_date=day)
    announce(ConversationMadeRoom(by=by.pk, conversation=row.pk))
    return day
