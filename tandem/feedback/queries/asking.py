"""Questions: those that wait, those that one asked, and what came of them."""

from collections.abc import Iterable

from django.db.models import F, QuerySet

from tandem.people.models import Person

from ..models import Feedback, FeedbackRequest, Invitation
from ..states import Answer, State


def waiting_requests(person: Person) -> QuerySet:
    """The questions that wait for a person, as invitations with ``request`` and its asker; first wanted first."""
    mine = Invitation.objects.visible_to(person).filter(person=person, state=Answer.WAITING)
    return mine.select_related("request__asker").order_by(F("request__wanted_by_date").asc(nulls_last=True), "pk")


def own_requests(person: Person) -> QuerySet:
    """The questions that a person asks, newest first."""
    return FeedbackRequest.objects.visible_to(person).filter(asker=person)


def attach_invitations(requests: Iterable[FeedbackRequest], viewer: Person) -> list[FeedbackRequest]:
    """Give each request of a list ``.invitations`` with person and, when there is one, ``.feedback``: two queries."""
    requests = list(requests)
    rows = Invitation.objects.visible_to(viewer).filter(request__in=requests).select_related("person").order_by("pk")
    answers = Feedback.objects.visible_to(viewer).filter(invitation__in=rows, state=State.SENT)
    feedback = {piece.invitation_id: piece for piece in answers}
    of_request: dict[int, list[Invitation]] = {request.pk: [] for request in requests}
    for row in rows:
        row.feedback = feedback.get(row.pk)
        of_request[row.request_id].append(row)
    for request in requests:
        request.invitations = of_request[request.pk]
        request.is_waiting = any(row.state == Answer.WAITING for row in request.invitations)
    return requests
