"""The access log listens to whoever opens a file."""

from tandem.core.events import on
from tandem.core.models import Occurrence
from tandem.people.events import FileOpened

from .models import Look


@on(FileOpened)
def note_the_look(event):
    """One row for each opening, at the moment it happened."""
    at = Occurrence.objects.values_list("at", flat=True).get(pk=event.id)
    row = Look(viewer_id=event.by, person_id=event.person, what=event.what, thing=event.thing, event=event.id, at=at)
    Look.objects.bulk_create([row], ignore_conflicts=True)
