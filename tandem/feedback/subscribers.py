"""After something happened with feedback: tell the people whom it concerns."""

from django.urls import reverse

from tandem.core.events import on
from tandem.notices.actions import notify
from tandem.people.models import Person

from . import notices, telling  # noqa: F401 - telling: who is told of questions
from .access import asker_who_reads, coach_today
from .events import (
    FeedbackGiven,
    FeedbackReplied,
    FeedbackShared,
    FeedbackThanked,
    FeedbackWithdrawn,
)
from .models import Feedback
from .states import Reach


def _tell(people, kind, event, url, **names):
    who = Person.objects.get(pk=event.by).name
    notify(people, kind, by=event.by, url=url, event=event.id, who=who, **names)


def _piece(event):
    """The piece of an event with its people and its address, or None when it no longer stands."""
    piece = Feedback.objects.select_related("giver", "receiver").filter(pk=event.feedback).first()
    return (piece, reverse("feedback:piece", args=[piece.pk])) if piece and piece.is_sent else (None, "")


@on(FeedbackGiven)
def tell_the_receiver(event):
    """The receiver, and the coach of today when it was sent to both."""
    piece, url = _piece(event)
    if piece is None:
        return
    asker = asker_who_reads(piece)
    told = notices.ANSWERED_ABOUT if asker else notices.ANSWERED if event.invitation else notices.GIVEN
    _tell([piece.receiver], told, event, url)
    if asker:
        _tell([asker], notices.ANSWERED, event, url)
    if piece.reach == Reach.COACH:
        _tell([coach_today(piece.receiver)], notices.FOR_COACH, event, url, whom=piece.receiver.name)


@on(FeedbackWithdrawn)
def tell_that_it_was_taken_back(event):
    """The receiver, who may have had a notice of it."""
    receiver = Person.objects.filter(pk=event.receiver)
    _tell(receiver, notices.WITHDRAWN, event, reverse("feedback:piece", args=[event.feedback]))


@on(FeedbackThanked)
def tell_the_giver(event):
    """The giver."""
    piece, url = _piece(event)
    if piece:
        _tell([piece.giver], notices.THANKED, event, url)


@on(FeedbackReplied)
def tell_the_other(event):
    """The other of the two."""
    piece, url = _piece(event)
    if piece:
        _tell([piece.giver, piece.receiver], notices.REPLIED, event, url)


@on(FeedbackShared)
def tell_the_coach(event):
    """The coach with whom it was shared, if she still is the coach."""
    piece, url = _piece(event)
    coach = coach_today(piece.receiver) if piece else None
    if coach and coach.pk == event.coach:
        _tell([coach], notices.SHARED, event, url)
