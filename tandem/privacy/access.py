"""Who may see who looked: the person who was looked at."""

from django.db.models import Q

from tandem.core.access import sees

from .models import Look


@sees(Look)
def look(viewer):
    """The looks into one's own file."""
    return Q(person=viewer)
