"""What was sent to several at once."""

from collections.abc import Iterable

from django.db.models import Exists, OuterRef, QuerySet

from tandem.people.models import Person

from ..models import Feedback, OutOfView, Sending
from ..states import State


def attach_together(pieces: Iterable[Feedback], viewer: Person) -> list[Feedback]:
    """Give each piece of a list ``.together``, those of one sending that the viewer may see, itself too, and
    ``.others``, who received recognition too: one query."""
    pieces = list(pieces)
    sendings = {piece.sending_id for piece in pieces if piece.sending_id}
    of_sending: dict[int, list[Feedback]] = {key: [] for key in sendings}
    if sendings:
        rows = Feedback.objects.visible_to(viewer).filter(sending__in=sendings, state=State.SENT)
        rows = rows.annotate(is_out_of_view=Exists(OutOfView.objects.filter(feedback=OuterRef("pk"))))
        for row in rows.select_related("receiver").order_by("pk"):
            of_sending[row.sending_id].append(row)
    for piece in pieces:
        piece.together = of_sending[piece.sending_id] if piece.sending_id else []
        piece.others = [
            row.receiver
            for row in piece.together
            if row.pk != piece.pk and row.is_recognition and not row.is_out_of_view
        ]
    return pieces


def as_one(pieces: QuerySet) -> QuerySet:
    """Of what was sent to several at once only the first that is in the list."""
    before = pieces.order_by().filter(sending=OuterRef("sending"), pk__lt=OuterRef("pk"))
    return pieces.exclude(Exists(before), sending__isnull=False)


def of_sending(sending: Sending, viewer: Person) -> QuerySet:
    """The pieces of a sending, by their receivers; also what was taken back."""
    return Feedback.objects.visible_to(viewer).filter(sending=sending).select_related("receiver", "team").order_by("pk")
