"""Who is told of questions: those who are asked, who it is about, and who asks."""

from django.urls import reverse

from tandem.core.events import on
from tandem.notices.actions import notify
from tandem.people.models import Person

from . import notices
from .access import asker_who_reads, without_who_muted
from .events import (
    AnsweredFromOutside,
    AnswerPostponed,
    DeclinedFromOutside,
    FeedbackAsked,
    FeedbackDeclined,
    RequestExtended,
    WaitingReminded,
)
from .models import Feedback, FeedbackRequest, Invitation, OutsideInvitation
from .states import Answer


def _tell(people, kind, event, url, who=None):
    who = who or Person.objects.get(pk=event.by)
    notify(people, kind, by=event.by, url=url, event=event.id, who=who.name)


def _tell_who_is_asked(event, kind, **which):
    waiting = Invitation.objects.filter(state=Answer.WAITING, **which).select_related("person", "request__asker")
    for invitation in waiting:
        url = reverse("feedback:invitation", args=[invitation.pk])
        asker = invitation.request.asker
        _tell(without_who_muted([invitation.person], asker.pk), kind, event, url, who=asker)


def _tell_who_asked(event, kind):
    request = FeedbackRequest.objects.filter(pk__in=Invitation.objects.filter(pk=event.invitation).values("request"))
    for one in request.select_related("asker"):
        _tell([one.asker], kind, event, reverse("feedback:asked"))


@on(FeedbackAsked)
def tell_whom_it_is_about(event):
    """First of all the person about whom her coach asks."""
    for request in FeedbackRequest.objects.filter(pk=event.request).exclude(subject=None).select_related("subject"):
        _tell([request.subject], notices.ABOUT_YOU, event, reverse("feedback:asked"))  # always: in the open


@on(FeedbackAsked)
def tell_who_is_asked(event):
    """Everybody who still is asked."""
    _tell_who_is_asked(event, notices.ASKED, request=event.request)


@on(WaitingReminded)
def tell_once_more(event):
    """Who was asked, in the name of who asks."""
    _tell_who_is_asked(event, notices.REMINDED, pk=event.invitation)


@on(RequestExtended)
def tell_of_more_time(event):
    """Everybody who still is asked."""
    _tell_who_is_asked(event, notices.EXTENDED, request=event.request)


@on(FeedbackDeclined)
def tell_who_asked(event):
    """The one who asked."""
    _tell_who_asked(event, notices.DECLINED)


@on(AnswerPostponed)
def tell_who_waits(event):
    """The one who asked."""
    _tell_who_asked(event, notices.LATER)


@on(AnsweredFromOutside)
def tell_of_an_answer_from_outside(event):
    """The receiver, and the coach who asked in the open."""
    rows = Feedback.objects.select_related("receiver", "outside__request__asker").filter(pk=event.feedback)
    for piece in rows:
        people = dict.fromkeys([piece.receiver, asker_who_reads(piece)])
        _tell(people, notices.FROM_OUTSIDE, event, reverse("feedback:piece", args=[piece.pk]))


@on(DeclinedFromOutside)
def tell_of_a_no_from_outside(event):
    """The one who asked."""
    for outside in OutsideInvitation.objects.select_related("request__asker").filter(pk=event.outside):
        _tell([outside.request.asker], notices.NOT_FROM_OUTSIDE, event, reverse("feedback:asked"))
