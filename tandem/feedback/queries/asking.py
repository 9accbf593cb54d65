"""Questions: those that wait, those that one asked or that are about one, and what came of them."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.db.models import F, Q, QuerySet

from tandem.core import clock
from tandem.people.models import Person

from ..access import blocked_askers, remind, send_anew, still_asked, withdraw_link
from ..models import Feedback, FeedbackRequest, Invitation, OutsideInvitation
from ..parameters import Asking
from ..states import Answer, State


def waiting_requests(person: Person) -> QuerySet:
    """The questions that wait for a person, as invitations with ``request`` and its people; first wanted first.

    Without those for which she named a later day, until that day.
    """
    # What waits for herself is hers to see.
    mine = Invitation.objects.filter(still_asked(), ~blocked_askers(), person=person, state=Answer.WAITING)
    now = mine.filter(Q(later_date=None) | Q(later_date__lte=clock.today()))
    return now.select_related("request__asker", "request__subject").order_by(
        F("request__wanted_by_date").asc(nulls_last=True), "pk"
    )


def own_requests(person: Person) -> QuerySet:
    """The questions that a person asks, and those that her coach asks about her; newest first."""
    mine = Q(asker=person) | Q(subject=person)
    return FeedbackRequest.objects.visible_to(person).filter(mine).select_related("asker", "subject")


def attach_invitations(requests: Iterable[FeedbackRequest], viewer: Person) -> list[FeedbackRequest]:
    """Give each request of a list ``.invitations`` with person and ``.outsiders``, each with ``.feedback`` or None, and
    what may be done with them: four queries."""
    requests = list(requests)
    by_key = {request.pk: request for request in requests}
    inside = Invitation.objects.visible_to(viewer).filter(request__in=requests).select_related("person").order_by("pk")
    outside = OutsideInvitation.objects.visible_to(viewer).filter(request__in=requests)
    answers: Any = Feedback.objects.visible_to(viewer).filter(state=State.SENT)
    answers = list(answers.filter(Q(invitation__in=inside) | Q(outside__in=outside)).select_related("outside"))
    for request in requests:
        request.invitations, request.outsiders = [], []
    for rows, field, of in ((inside, "invitation_id", "invitations"), (outside, "outside_id", "outsiders")):
        feedback = {getattr(piece, field): piece for piece in answers}
        for row in rows:
            row.feedback, row.request = feedback.get(row.pk), by_key[row.request_id]
            getattr(row.request, of).append(row)
    for request in requests:
        _attach_verbs(request, viewer)
    return requests


def _attach_verbs(request: FeedbackRequest, viewer: Person) -> None:
    for invitation in request.invitations:
        invitation.why_not_remind = remind(viewer, invitation)
    for outside in request.outsiders:
        outside.why_not_withdraw, outside.why_not_anew = withdraw_link(viewer, outside), send_anew(viewer, outside)
    asked = (*request.invitations, *request.outsiders)
    request.is_waiting = request.asker_id == viewer.pk and any(row.state == Answer.WAITING for row in asked)


def due_for_a_reminder() -> QuerySet:
    """Invitations that wait while the day comes near, of which nobody was reminded yet."""
    days = Asking.current().remind_days
    if not days:
        return Invitation.objects.none()
    today = clock.today()
    waiting = Invitation.objects.filter(still_asked(), ~blocked_askers(), state=Answer.WAITING, reminded_at=None)
    waiting = waiting.filter(request__wanted_by_date__range=(today, _after_working_days(today, days)))
    return waiting.filter(Q(later_date=None) | Q(later_date__lte=today))


def _after_working_days(day: datetime.date, number: int) -> datetime.date:
    """The day that so many working days (Monday to Friday) lie before."""
    while number:
        day += datetime.timedelta(days=1)
        number -= day.isoweekday() < 6
    return day


def links_due() -> QuerySet:
    """People outside to whom a mail with a link is due."""
    due = OutsideInvitation.objects.filter(still_asked(), state=Answer.WAITING, mail_at__lte=clock.now())
    return due.select_related("request__asker", "request__subject").order_by("mail_at", "pk")


def link_of(digest: str) -> OutsideInvitation | None:
    """Whom a link that works was sent to, by the hash of its secret."""
    living = OutsideInvitation.objects.filter(digest=digest, state=Answer.WAITING, expires_at__gt=clock.now())
    return living.filter(still_asked()).select_related("request__asker", "request__subject").first()
