"""Asking for feedback, a polite no, and asking no longer."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import FeedbackAsked, FeedbackDeclined, RequestCancelled
from ..models import FeedbackRequest, Invitation
from ..parameters import Giving
from ..states import Answer
from .answering import respond


@action
def ask(question, people, *, by, about="", wanted_by_date=None, language=""):
    """Ask people for feedback about one's own work; gives the ``FeedbackRequest``.

    Raises PermissionDenied for oneself or for who has left, ValidationError without question or with too many people.
    """
    people = list(dict.fromkeys(people))
    if not (question := question.strip()):
        raise ValidationError(_("Write your question."))
    if not people:
        raise ValidationError(_("Choose at least one person."))
    if len(people) > (most := Giving.current().most_people_asked):
        words = ngettext("Ask at most %(n)s person at once.", "Ask at most %(n)s people at once.", most)
        raise ValidationError(words % {"n": most})
    for person in people:
        access.ask.require(by, person)
    request = FeedbackRequest.objects.create(
        asker=by,
        question=question,
        about=about.strip()[:200],
        language=language or by.language,
        wanted_by_date=wanted_by_date,
        asked_at=clock.now(),
    )
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
def cancel(request, *, by):
    """Ask no longer those who have not answered."""
    access.cancel.require(by, request)
    for invitation in Invitation.objects.filter(request=request, state=Answer.WAITING):
        respond(invitation, Answer.CANCELLED)
    announce(RequestCancelled(by=by.pk, request=request.pk))
