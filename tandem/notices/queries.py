"""What pages ask about notices."""

from .models import Notice


def unread_count(person):
    """How many notices the person has not read."""
    return Notice.objects.filter(person=person, read_at=None).count()
