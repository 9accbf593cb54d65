"""What follows when something has happened to a cycle: each person is told once, whatever number it is about."""

from collections import Counter

from django.urls import reverse
from django.utils import translation

from tandem.core.events import on
from tandem.notices.actions import notify
from tandem.people.models import Person

from . import events, notices
from .models import Cycle, Place
from .states import Standing

HERE = {"conversation__isnull": False}


def _tell(event, kind, places):
    """One notice for each of the two of these places, with how many conversations it is about."""
    cycle = Cycle.objects.filter(pk=event.cycle).first()
    if cycle is None:
        return
    seats = places.filter(**HERE).values_list("person", "conversation__coach")
    many = Counter(person for seat in seats for person in seat)
    groups: dict = {}
    for person in Person.objects.filter(pk__in=many):
        groups.setdefault((many[person.pk], person.language), []).append(person)
    for (number, language), people in sorted(groups.items(), key=lambda one: one[0]):
        with translation.override(language):
            name = cycle.name
        url = reverse("cycles:cycle", args=[cycle.pk])
        notify(people, kind, by=event.by, url=url, event=event.id, cycle=name, n=number)


@on(events.CycleLaunched)
def everybody_is_told(event):
    """Everybody who has a conversation in it, and her coach."""
    _tell(event, notices.LAUNCHED, Place.objects.filter(cycle=event.cycle, standing=Standing.MADE))


@on(events.CycleClosed)
def who_did_not_talk_is_told(event):
    """Of conversations that will not be held."""
    _tell(event, notices.CLOSED, Place.objects.filter(pk__in=event.places))


KINDS = {
    events.PlacesAdded: notices.LAUNCHED,
    events.PlacesMoved: notices.MOVED,
    events.PlacesDue: notices.DUE,
    events.PlacesEnded: notices.ENDED,
}
for event_type, notice in KINDS.items():
    on(event_type)(lambda event, notice=notice: _tell(event, notice, Place.objects.filter(pk__in=event.places)))
