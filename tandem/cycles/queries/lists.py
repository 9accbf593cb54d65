"""Cycles in lists, and what of them is somebody's own."""

from tandem.conversations.access import stood_in_by
from tandem.core.search import by_name
from tandem.people.relations import led_by

from ..models import Cycle, Place, Runner
from ..states import State
from .standing import with_progress, with_stand_ins


def cycles(viewer):
    """All cycles that the viewer sees, the newest first."""
    return Cycle.objects.visible_to(viewer)


def runners(cycle):
    """Who runs a cycle, in the order of their names."""
    return Runner.objects.filter(cycle=cycle).select_related("person").order_by(*by_name("person__"))


def own_places(person, cycles=None):
    """The places of a person herself, with ``.far``; of all cycles that have begun, or of some."""
    return _with_talks(Place.objects.filter(person=person), cycles)


def coached_places(coach, cycles=None):
    """The places of the people whom somebody coaches today, and those in which she stands in for another coach, in the
    order of their names, with ``.far`` and ``.in_place_of``."""
    hers = led_by(coach) | stood_in_by(coach, "conversation")
    return _with_talks(Place.objects.filter(hers), cycles).order_by(*by_name("person__"), "due_date")


def _with_talks(places, cycles):
    if cycles is not None:
        places = places.filter(cycle__in=cycles)
    rows = with_stand_ins(with_progress(places.exclude(cycle__state=State.DRAFT)))
    return rows.select_related("cycle", "person", "guide", "conversation__coach")
