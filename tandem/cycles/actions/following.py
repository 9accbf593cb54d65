"""What happens to people while a cycle runs: who comes, who leaves, who gets a coach, who is away for long."""

import datetime

from django.db.models import OuterRef, Q, Subquery
from django.utils import timezone

from tandem.conversations.actions import cancel_many, hand_over
from tandem.conversations.states import COMING, UNDER_WAY
from tandem.conversations.states import State as Talk
from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.people.models import Absence, Assignment

from .. import access
from ..events import PlacesAdded, PlacesDue, PlacesEnded
from ..models import Place
from ..parameters import Running
from ..queries import busy, expected
from ..states import Standing, State
from .drafting import locked
from .launching import add_places, give_conversations
from .running import move_places

BACK = datetime.timedelta(days=14)  # after the return from a long absence
LAST_CALL = 2  # days before the date
LEFT = "–"


def _waiting(cycle, **where):
    rows = Place.objects.filter(cycle=cycle, **where).select_related("cycle", "person", "coach", "guide")
    return rows.order_by("pk")


@action
def follow(cycle, *, by):
    """Bring a cycle that runs up to date: leavers, newcomers, coaches and long absences. May be done as often as one
    likes; a cycle that is paused stays as it is."""
    access.work.require(by, cycle)
    cycle = locked(cycle)
    if cycle.state != State.RUNNING:
        return
    _leavers(cycle, by)
    _coaches(cycle, by)
    _newcomers(cycle, by)
    _absences(cycle, by)


def _leavers(cycle, by):
    """Who has left has nothing to be held any more; what was written down stays to be signed."""
    gone = _waiting(cycle, standing__in=[Standing.WAITING, Standing.NO_COACH, Standing.MADE])
    gone = gone.exclude(person__employed__contains=clock.today())
    coming = list(gone.filter(conversation__state__in=COMING).values_list("conversation", flat=True))
    if coming:
        cancel_many(coming, by=by, why=LEFT)
    over = gone.filter(Q(conversation=None) | Q(conversation__state=Talk.CANCELLED))
    keys = list(over.values_list("pk", flat=True))
    Place.objects.filter(pk__in=keys).update(standing=Standing.LEFT)
    if keys:
        announce(PlacesEnded(by=by.pk, cycle=cycle.pk, places=keys))


def _coaches(cycle, by):
    """Who waited for a coach and has one gets her conversation; who has another one goes on with that one. Who stands
    in for the coach of today keeps the seat."""
    now = Assignment.objects.in_force().filter(person=OuterRef("person"), coach__employed__contains=clock.today())
    rows = _waiting(cycle).annotate(today=Subquery(now.values("coach")[:1]))
    found = list(rows.filter(standing=Standing.NO_COACH, today__isnull=False))
    for place in found:
        place.coach_id, place.standing = place.today, Standing.WAITING
        place.due_date = max(place.due_date, clock.today())
    Place.objects.bulk_update(found, ["coach", "standing", "due_date"])
    _give(cycle, [place.pk for place in found], by)
    moved = rows.filter(standing=Standing.MADE, conversation__state__in=UNDER_WAY, today__isnull=False)
    for place in moved.exclude(conversation__coach=Subquery(now.values("coach")[:1])):
        hand_over(place.person, by=by)


def _newcomers(cycle, by):
    """Who has come since, or whose plan expects something now that did not before she had a place."""
    known = set(Place.objects.filter(cycle=cycle).values_list("person", flat=True))
    found = [one for one in expected(cycle, by) if one.facts.person not in known and one.day >= clock.today()]
    if found:
        add_places(cycle, found, is_late=True)
        fresh = _waiting(cycle, standing=Standing.WAITING).values_list("pk", flat=True)
        _give(cycle, list(fresh), by)


def _give(cycle, keys, by):
    rows = list(_waiting(cycle, pk__in=keys, standing=Standing.WAITING))
    if rows:
        give_conversations(rows, by)
        announce(PlacesAdded(by=by.pk, cycle=cycle.pk, places=keys))


def _absences(cycle, by):
    """The date of who is away for long goes to some time after her return. What is planned on a day stays: they know
    better."""
    least = Running.current().long_absence
    away = Absence.objects.filter(person=OuterRef("person"), during__contains=OuterRef("due_date"))
    rows = busy(Place.objects.filter(cycle=cycle, conversation__state__in=COMING))
    rows = rows.filter(conversation__planned_at=None)
    rows = rows.annotate(away=Subquery(away.values("during")[:1])).exclude(away=None)
    moves: dict = {}
    for key, conversation, during in rows.values_list("pk", "conversation", "away"):
        if during.upper and (during.upper - during.lower).days >= least:
            moves.setdefault(during.upper + BACK, {})[key] = conversation
    for day, moved in moves.items():
        move_places(cycle, moved, day, "", by)


@action
def due(cycle, *, by):
    """Remind of what is to be held soon, twice at most for each date. Gives how many places."""
    access.work.require(by, cycle)
    cycle, today = locked(cycle), clock.today()
    if cycle.state != State.RUNNING:
        return 0
    first = today + datetime.timedelta(days=Running.current().remind_before)
    last = today + datetime.timedelta(days=LAST_CALL)
    rows = busy(Place.objects.filter(cycle=cycle, due_date__gte=today, conversation__state__in=COMING))
    begun = timezone.localdate(cycle.launched_at) < today
    once = rows.filter(reminders=0, due_date__lte=first)
    twice = rows.filter(reminders__lte=1, due_date__lte=last)
    keys = set(once.values_list("pk", flat=True)) | set(twice.values_list("pk", flat=True)) if begun else set()
    if keys:
        Place.objects.filter(pk__in=keys, due_date__lte=last).update(reminders=2)
        Place.objects.filter(pk__in=keys, due_date__gt=last).update(reminders=1)
        announce(PlacesDue(by=by.pk, cycle=cycle.pk, places=sorted(keys)))
    return len(keys)
