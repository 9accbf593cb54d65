"""What somebody is writing."""

from django.db.models import QuerySet

from tandem.core import clock
from tandem.people.models import Person

from ..models import Draft


def drafts(person: Person) -> QuerySet:
    """What a person is writing, with those to whom it will go."""
    return Draft.objects.visible_to(person).select_related("receiver").prefetch_related("also")


def draft_for(person: Person, receiver: Person) -> Draft | None:
    """The newest thing that a person is writing to the receiver, or None."""
    return drafts(person).filter(receiver=receiver).first()


def due_drafts() -> QuerySet:
    """What goes by itself and whose time has come."""
    return Draft.objects.filter(send_at__lte=clock.now()).order_by("send_at", "pk")
