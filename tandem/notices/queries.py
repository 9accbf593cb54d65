"""What pages ask about notices."""

from .models import Notice


def unread(person):
    """The notices that the person has not read."""
    return Notice.objects.filter(person=person, read_at=None)
