"""Somebody holds a conversation in the place of a coach who is away, at the request of who runs the cycle.

The place keeps the coach of the day of the launch.
"""

from django.core.exceptions import ValidationError

from tandem.conversations import actions as talks
from tandem.core.actions import action
from tandem.people.queries import system_person

from .. import access
from .running import held


@action
def ask_stand_in(place, person, *, by, why):
    """``person`` holds the conversation from now on. Raises ValidationError for somebody who cannot stand in."""
    place = held(place)
    access.ask_stand_in.require(by, place)
    if why_not := access.stand_in(person, place):
        raise ValidationError({"person": why_not})
    talks.ask_stand_in(place.conversation, person, by=system_person(), why=why, asked_by=by)


@action
def end_stand_in(place, *, by, why=""):
    """The coach has the seat again."""
    place = held(place)
    access.end_stand_in.require(by, place)
    talks.end_stand_in(place.conversation, by=system_person(), why=why, asked_by=by)
