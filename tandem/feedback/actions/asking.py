"""Asking for feedback, a polite no, later, reminding once more, and asking no longer."""

import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import (
    AnswerPostponed,
    FeedbackAsked,
    FeedbackDeclined,
    RequestCancelled,
    RequestExtended,
    WaitingReminded,
)
from ..models import FeedbackRequest, Invitation, OutsideInvitation
from ..parameters import Giving
from ..states import Answer
from .answering import respond
from .outside import close_link, invite_outside

MOST_DAYS_LATER = 90


@action
def ask(question, people, *, by, about="", wanted_by_date=None, language="", subject=None, outsiders=()):
    """Ask people for feedback about one's own work; gives the ``FeedbackRequest``.

    ``subject``: whom a coach asks about, who is told of it and sees all of it. ``outsiders``: (name, address,
    language) of people outside. Raises PermissionDenied for oneself, for who has left, for a subject whom one does not
    coach; ValidationError without question or with too many people.
    """
    people, outsiders = list(dict.fromkeys(people)), list(outsiders)
    if not (question := question.strip()):
        raise ValidationError(_("Write your question."))
    if not people and not outsiders:
        raise ValidationError(_("Choose at least one person."))
    if len(people) > (most := Giving.current().most_people_asked):
        words = ngettext("Ask at most %(n)s person at once.", "Ask at most %(n)s people at once.", most)
        raise ValidationError(words % {"n": most})
    for person in people:
        access.ask.require(by, person)
    if subject:
        access.ask_about.require(by, subject)
        if subject in people:
            raise ValidationError(_("Who it is about sees the question already. Ask others."))
    request = FeedbackRequest.objects.create(
        asker=by,
        subject=subject,
        question=question,
        about=about.strip()[:200],
        language=language or by.language,
        wanted_by_date=wanted_by_date,
        asked_at=clock.now(),
    )
    invite_outside(request, outsiders)
    Invitation.objects.bulk_create([Invitation(request=request, person=person) for person in people])
    announce(FeedbackAsked(by=by.pk, request=request.pk))
    return request


@action
def decline(invitation, *, by, note=""):
    """Say politely: not now. With words or without."""
    access.decline.require(by, invitation)
    respond(invitation, Answer.DECLINED, note.strip())
    announce(FeedbackDeclined(by=by.pk, invitation=invitation.pk))


@action
def postpone(invitation, *, by, date):
    """Ask to be asked later, on a day; who asks sees that day."""
    access.decline.require(by, invitation)
    today = clock.today()
    if not today < date <= today + datetime.timedelta(days=MOST_DAYS_LATER):
        raise ValidationError(_("Choose a day in the next three months."))
    invitation.later_date = date
    invitation.save(update_fields=["later_date"])
    announce(AnswerPostponed(by=by.pk, invitation=invitation.pk))


@action
def remind(invitation, *, by):
    """Remind somebody who was asked, once."""
    access.remind.require(by, invitation)
    invitation.urged_at = clock.now()
    invitation.save(update_fields=["urged_at"])
    announce(WaitingReminded(by=by.pk, invitation=invitation.pk))


@action
def remind_by_itself(invitation, *, by):
    """What the worker does in the name of Tandem, once, before the day that was asked."""
    invitation.reminded_at = clock.now()
    invitation.save(update_fields=["reminded_at"])
    announce(WaitingReminded(by=by.pk, invitation=invitation.pk))


@action
def extend(request, *, by, date):
    """Give those who have not answered more time."""
    access.cancel.require(by, request)
    if date <= max(clock.today(), request.wanted_by_date or clock.today()):
        raise ValidationError(_("Choose a later day than the one that was asked."))
    request.wanted_by_date = date
    request.save(update_fields=["wanted_by_date"])
    announce(RequestExtended(by=by.pk, request=request.pk))


@action
def cancel(request, *, by):
    """Ask no longer those who have not answered; the links outside no longer work."""
    access.cancel.require(by, request)
    for invitation in Invitation.objects.filter(request=request, state=Answer.WAITING):
        respond(invitation, Answer.CANCELLED)
    for outside in OutsideInvitation.objects.filter(request=request, state=Answer.WAITING):
        close_link(outside, Answer.CANCELLED)
    announce(RequestCancelled(by=by.pk, request=request.pk))
