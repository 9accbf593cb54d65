"""The notes of both, and how they were before."""

import datetime
from itertools import pairwise

from django.db.models.functions import Length

from ..models import SharedNotes

SITTING = datetime.timedelta(minutes=10)
SHORTER = 20  # letters that went: before that is a version of its own


def notes_of(conversation, viewer):
    """The notes that the two keep together, or None."""
    rows = SharedNotes.objects.visible_to(viewer).filter(conversation=conversation)
    return rows.select_related("written_by").first()


def earlier_versions(notes):
    """The keys in the history of how the notes were before, the latest first. One query.

    What somebody wrote at one sitting is one version, unless she took something away.
    """
    rows = _history(notes).annotate(letters=Length("text")).order_by("pgh_id")
    rows = list(rows.values_list("pgh_id", "written_by", "written_at", "letters"))
    ends = [one for one, following in pairwise(rows) if _parted(one, following)]
    return [key for key, _by, _at, letters in reversed(ends) if letters]


def _parted(one, following):
    _key, by, at, letters = one
    _key, next_by, next_at, left = following
    return by != next_by or next_at - at > SITTING or letters - left >= SHORTER


def versions_of_notes(notes, keys):
    """These versions, in this order: ``pgh_id``, ``text``, ``written_at`` and ``written_by``. One query."""
    found = _history(notes).filter(pk__in=keys).select_related("written_by").in_bulk()
    return [found[key] for key in keys if key in found]


def authors_of(notes):
    """A function: who wrote a line of the notes as they are, a person. One query when it is first asked."""
    known: list = []

    def author(line):
        if not known:
            known.extend(_history(notes).select_related("written_by").order_by("-pgh_id"))
        by = notes.written_by
        for version in known:
            if line not in version.text.split("\n"):
                break
            by = version.written_by
        return by

    return author


def _history(notes):
    return type(notes).pgh_event_model.objects.filter(pgh_obj=notes.pk)
