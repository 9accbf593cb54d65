"""Telling people, and what they do with it."""

from django.db.models import Case, F, Value, When

from tandem.core import clock
from tandem.core.actions import action

from .models import MailChoice, Notice
from .notices import CALENDAR
from .quiet import next_working_moment


def notify(people, kind, *, by, url, event=0, calendar="", **params):
    """Tell people once per event. ``by``: key of the person whose act it is, who is not told of it herself.
    ``calendar``: what the mail brings to their calendars (``source:key``).

    Called by subscribers, after commit: it is a courtesy and no action of anybody.
    """
    now = clock.now()
    people = [person for person in people if person and person.pk != by and not person.is_system]
    words = {"kind": kind.name, "by_id": by, "params": params, "url": url, "event": event, "calendar": calendar}
    unwanted = _unwanted(people, kind, calendar)
    Notice.objects.bulk_create(
        [
            Notice(
                person=person,
                created_at=now,
                mail_at=None if person.pk in unwanted or not person.email else next_working_moment(person, now),
                **words,
            )
            for person in people
        ],
        ignore_conflicts=True,
    )


def bring(person, *, url, event, calendar, **params):
    """Mail the entry for the calendar of who did something herself: it stands in no list and waits for no answer."""
    now = clock.now()
    if person.email and not person.is_system and not _unwanted([person], CALENDAR, ""):
        fields = {"by": person, "params": params, "url": url, "calendar": calendar, "created_at": now, "read_at": now}
        Notice.objects.get_or_create(
            person=person,
            kind=CALENDAR.name,
            event=event,
            defaults=fields | {"mail_at": next_working_moment(person, now)},
        )


def _unwanted(people, kind, calendar):
    """Keys of who wants no mail of this kind, nor what it brings to a calendar."""
    asked = {kind.name, CALENDAR.name} if calendar else {kind.name}
    choices = MailChoice.objects.filter(person__in=people, kind__in=asked, mail=False).values_list("person", "kind")
    found: dict[int, set[str]] = {}
    for person, name in choices:
        found.setdefault(person, set()).add(name)
    return {person for person, names in found.items() if names == asked}


@action
def mark_read(notices, *, by):
    """Mark notices as read. One who has read it is not mailed about it, but for what goes to her calendar."""
    still = Case(When(calendar="", then=Value(None)), default=F("mail_at"))
    notices.filter(person=by, read_at=None).update(read_at=clock.now(), mail_at=still)


@action
def choose_mail(kind, mail, *, by):
    """Whether one wants mail about a kind."""
    MailChoice.objects.update_or_create(person=by, kind=kind.name, defaults={"mail": mail})
