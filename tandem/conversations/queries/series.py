"""Who talks in a rhythm, and which conversation of it is ahead."""

from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import TruncDate
from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.people.models import Absence
from tandem.people.queries import coach_of
from tandem.plans.queries import plan_of

from ..models import Conversation, Series
from ..states import COMING


def _ahead():
    """Still to be held, today or later; what has no day yet too."""
    day = TruncDate("planned_at", tzinfo=timezone.get_default_timezone())
    rows = Conversation.objects.filter(state__in=COMING).alias(day=day)
    return rows.filter(Q(planned_at=None) | Q(day__gte=clock.today()))


def is_ahead(series):
    """Whether a conversation of a series is still to be held."""
    return _ahead().filter(series=series).exists()


def room_of(person, coach):
    """The plan of a person that says within which weeks the two may agree on a rhythm; None without one, and for a
    coach beside the one by the hierarchy."""
    return plan_of(person) if coach_of(person) == coach else None


def why_no_room(person, coach, weeks):
    """Why the two may not agree on so many weeks, or an empty text."""
    plan = room_of(person, coach)
    if plan is None or plan.informal_least <= weeks <= plan.informal_most:
        return ""
    said = {"name": person.called, "least": plan.informal_least, "most": plan.informal_most}
    return _("The plan of %(name)s leaves room for %(least)s to %(most)s weeks.") % said


def without_next():
    """The series that run and have no conversation ahead."""
    return Series.objects.filter(~Exists(_ahead().filter(series=OuterRef("pk"))), stopped_at=None)


def on_a_day_of_absence():
    """What a series planned on a day on which one of the two is away. What somebody moved by hand stays there."""
    of_one = Q(person=OuterRef("person")) | Q(person=OuterRef("coach"))
    away = Absence.objects.filter(of_one, during__contains=OuterRef("slot_date"))
    rows = _ahead().filter(Exists(away), series__stopped_at=None, day=F("slot_date"), slot_date__gt=clock.today())
    return rows.select_related("person", "coach", "guide")


def series_of(person, as_coach=False):
    """The rhythms of a person that run, on one side, each with ``.other``."""
    side = {"coach": person} if as_coach else {"person": person}
    rows = Series.objects.visible_to(person).filter(stopped_at=None, **side).select_related("person", "coach")
    rows = list(rows.order_by("weekday", "hour", "pk"))
    for row in rows:
        row.other = row.person if as_coach else row.coach
    return rows


def next_of(series, viewer):
    """The conversation of a series that is ahead, or nothing."""
    rows = _ahead().filter(series=series, pk__in=Conversation.objects.visible_to(viewer))
    return rows.select_related("person", "coach", "guide").order_by("planned_at", "pk").first()
