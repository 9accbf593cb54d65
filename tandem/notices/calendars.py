"""What a mail brings to a calendar: a module names a source, a notice points at a thing of it.

The entry is made when the mail goes, of the thing as it is then: what changed in the meantime is not told twice.
"""

from dataclasses import dataclass

from .models import MailChoice, Notice
from .notices import CALENDAR

SOURCES = {}


@dataclass(frozen=True)
class Entry:
    """``method``: REQUEST or CANCEL; ``text``: the iCalendar object."""

    method: str
    text: str


def source(name):
    """Register ``entry(key, person) -> Entry or None``: the thing with this key, for the calendar of this person."""

    def register(func):
        SOURCES[name] = func
        return func

    return register


def entry_of(notice):
    """The ``Entry`` of a notice; None when a later notice brings it, or there is none any more."""
    later = Notice.objects.filter(person=notice.person, calendar=notice.calendar, pk__gt=notice.pk)
    if later.filter(mail_at__isnull=False).exists():
        return None
    name, _colon, key = notice.calendar.partition(":")
    return SOURCES[name](int(key), notice.person) if name in SOURCES else None


def carried(notice):
    """(entry or None, whether the mail still goes), by what its receiver wants and has read meanwhile."""
    if not notice.calendar:
        return None, True
    kinds = (notice.kind, CALENDAR.name)
    choices = MailChoice.objects.filter(person=notice.person, kind__in=kinds, mail=False)
    unwanted = set(choices.values_list("kind", flat=True))
    entry = None if CALENDAR.name in unwanted else entry_of(notice)
    return entry, bool(entry) or (notice.read_at is None and notice.kind not in unwanted)
