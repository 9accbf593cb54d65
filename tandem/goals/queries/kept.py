"""Lists that somebody kept to come back to."""

from ..models import SavedView


def views_of(person):
    """Her saved views, by name."""
    return list(SavedView.objects.filter(person=person))
