"""A cycle that runs: pause, other dates, out and in again, and the end."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.conversations.actions import cancel_many, set_due
from tandem.conversations.models import Conversation
from tandem.conversations.states import COMING, UNDER_WAY
from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.people.queries import coach_of, system_person

from .. import access
from ..events import CycleClosed, PlacesAdded, PlacesEnded, PlacesMoved
from ..models import Cycle, Place
from ..queries import busy
from ..states import Standing, State
from .drafting import locked
from .launching import A_BATCH, give_conversations


def held(place):
    """The place as it is now, held until the end of the transaction."""
    rows = Place.objects.select_related("cycle", "person", "coach", "guide")
    place = rows.select_for_update(of=("self",)).get(pk=place.pk)
    if place.conversation_id:  # they may be just beginning to talk
        place.conversation = Conversation.objects.select_for_update().get(pk=place.conversation_id)
    return place


@action
def pause(cycle, *, by, why):
    """For a while nobody is reminded and nobody comes in. Who is talking goes on."""
    access.pause.require(by, locked(cycle))
    Cycle.objects.filter(pk=cycle.pk).update(state=State.PAUSED, why=why)


@action
def resume(cycle, *, by):
    """Go on."""
    access.resume.require(by, locked(cycle))
    Cycle.objects.filter(pk=cycle.pk).update(state=State.RUNNING, why="")


@action
def extend(cycle, due_date, *, by, why, places=None):
    """A later date for all that is not done, or for some ``places``; gives how many. Only later: nobody's time becomes
    shorter. Raises ValidationError for a day that has passed."""
    access.extend.require(by, locked(cycle))
    if due_date < clock.today():
        raise ValidationError({"due_date": _("This day has passed.")})
    rows = busy(Place.objects.filter(cycle=cycle, due_date__lt=due_date))
    if places is not None:
        rows = rows.filter(pk__in=[place.pk for place in places])
    moved = dict(rows.values_list("pk", "conversation"))
    move_places(cycle, moved, due_date, why, by)
    return len(moved)


def move_places(cycle, moved, due_date, why, by):
    """Another date for ``{place: conversation}`` (keys) of a cycle: they are reminded anew, and told."""
    if not moved:
        return
    Place.objects.filter(pk__in=moved).update(due_date=due_date, why=why, reminders=0)
    set_due(list(moved.values()), due_date, by=system_person())
    announce(PlacesMoved(by=by.pk, cycle=cycle.pk, places=sorted(moved)))


@action
def take_out(place, *, by, why):
    """Somebody needs no conversation this time. Both are told; what they prepared stays theirs."""
    place = held(place)
    access.take_out.require(by, place)
    if place.conversation_id:
        cancel_many([place.conversation_id], by=system_person(), why=why)
    Place.objects.filter(pk=place.pk).update(standing=Standing.OUT, why=why)
    announce(PlacesEnded(by=by.pk, cycle=place.cycle_id, places=[place.pk]))


@action
def reopen(place, due_date, *, by, why):
    """Somebody has her conversation after all, with her coach of today. Raises ValidationError for a day that has
    passed, when she has no coach, or when such a conversation is under way in another cycle."""
    place = held(place)
    access.reopen.require(by, place)
    if due_date < clock.today():
        raise ValidationError({"due_date": _("This day has passed.")})
    coach = coach_of(place.person)
    if coach is None or clock.today() not in coach.employed:
        raise ValidationError(_("%(name)s has no coach now. Say who that is first.") % {"name": place.person.name})
    Place.objects.filter(pk=place.pk).update(
        standing=Standing.WAITING, conversation=None, coach=coach, due_date=due_date, why=why, reminders=0
    )
    place = held(place)
    give_conversations([place], system_person(), UNDER_WAY)
    if place.conversation is None:
        raise ValidationError(_("There already is such a conversation for this period. Move or finish that one."))
    announce(PlacesAdded(by=by.pk, cycle=place.cycle_id, places=[place.pk]))


@action
def close(cycle, *, by, why):
    """End it. What was talked about can still be written down and signed; what was not will not be held."""
    access.close.require(by, locked(cycle))
    Cycle.objects.filter(pk=cycle.pk).update(state=State.CLOSING, why=why)


@action
def close_some(cycle, *, by, most=A_BATCH):
    """The next conversations that will not be held, in one transaction; gives how many, 0 at the end."""
    access.work.require(by, cycle)
    # Asked of the cycle as it is now: another worker may have closed it, and somebody opened one again.
    rows = Place.objects.filter(cycle=cycle, cycle__state=State.CLOSING, standing=Standing.MADE).order_by("pk")
    rows = rows.filter(conversation__state__in=COMING).select_for_update(of=("self",), skip_locked=True)
    talks = [row.conversation_id for row in rows[:most]]
    # Who has begun to talk since goes on.
    ended = cancel_many(talks, by=by, why=cycle.why)
    Place.objects.filter(cycle=cycle, conversation__in=ended).update(standing=Standing.CLOSED)
    return len(talks)


@action
def finish_closing(cycle, *, by):
    """Nothing is left to be held: it is closed, and those are told whose conversation was not held. Gives whether."""
    access.work.require(by, cycle)
    cycle = locked(cycle)
    rows = Place.objects.filter(cycle=cycle)
    if cycle.state != State.CLOSING or rows.filter(standing=Standing.MADE, conversation__state__in=COMING).exists():
        return False
    Cycle.objects.filter(pk=cycle.pk).update(state=State.CLOSED, closed_at=clock.now())
    rows.filter(standing=Standing.NO_COACH).update(standing=Standing.CLOSED)
    places = rows.filter(standing=Standing.CLOSED).values_list("pk", flat=True)
    announce(CycleClosed(by=by.pk, cycle=cycle.pk, places=list(places)))
    return True
