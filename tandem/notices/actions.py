"""Telling people, and what they do with it."""

from typing import NamedTuple

from django.db.models import Case, F, Value, When

from tandem.core import clock
from tandem.core.actions import action
from tandem.people.models import Person

from .models import MailChoice, Notice
from .notices import CALENDAR
from .quiet import next_working_moment


class Letter(NamedTuple):
    """One notice for one person: where it leads, what its words name, and what its mail brings to her calendar
    (``source:key``)."""

    person: Person
    url: str
    params: dict
    calendar: str = ""


def notify(people, kind, *, by, url, event=0, calendar="", **params):
    """Tell people the same, once per event. ``by``: key of the person whose act it is, who is not told of it herself.
    ``calendar``: what the mail brings to their calendars (``source:key``).

    Called by subscribers, after commit: it is a courtesy and no action of anybody.
    """
    letters = [Letter(person, url, params, calendar) for person in people if person]
    notify_each(letters, kind, by=by, event=event)


def notify_each(letters, kind, *, by, event=0):
    """Tell each her own, once per event and page; otherwise as ``notify``. Two queries, however many."""
    now = clock.now()
    letters = [letter for letter in letters if letter.person.pk != by and not letter.person.is_system]
    off = _switched_off([letter.person for letter in letters], kind)
    Notice.objects.bulk_create(
        [
            Notice(
                person=letter.person,
                kind=kind.name,
                by_id=by,
                params=letter.params,
                url=letter.url,
                event=event,
                calendar=letter.calendar,
                created_at=now,
                mail_at=_mail_at(letter, kind, off, now),
            )
            for letter in letters
        ],
        ignore_conflicts=True,
    )


def _mail_at(letter, kind, off, now):
    """When she may be mailed; None for who has no address, or wants neither the words nor what goes to her calendar."""
    asked = {kind.name, CALENDAR.name} if letter.calendar else {kind.name}
    wanted = letter.person.email and not asked <= off.get(letter.person.pk, set())
    return next_working_moment(letter.person, now) if wanted else None


def _switched_off(people, kind):
    """By the key of a person: which of this kind and of what goes to calendars she wants no mail about."""
    kinds = {kind.name, CALENDAR.name}
    choices = MailChoice.objects.filter(person__in=people, kind__in=kinds, mail=False).values_list("person", "kind")
    found: dict[int, set[str]] = {}
    for person, name in choices:
        found.setdefault(person, set()).add(name)
    return found


def bring(person, *, url, event, calendar, **params):
    """Mail the entry for the calendar of who did something herself: it stands in no list and waits for no answer."""
    now = clock.now()
    mail_at = _mail_at(Letter(person, url, params), CALENDAR, _switched_off([person], CALENDAR), now)
    if mail_at and not person.is_system:
        fields = {"by": person, "params": params, "url": url, "calendar": calendar, "created_at": now, "read_at": now}
        Notice.objects.get_or_create(
            person=person,
            kind=CALENDAR.name,
            event=event,
            defaults=fields | {"mail_at": mail_at},
        )


@action
def mark_read(notices, *, by):
    """Mark notices as read. One who has read it is not mailed about it, but for what goes to her calendar."""
    still = Case(When(calendar="", then=Value(None)), default=F("mail_at"))
    notices.filter(person=by, read_at=None).update(read_at=clock.now(), mail_at=still)


@action
def choose_mail(kind, mail, *, by):
    """Whether one wants mail about a kind."""
    MailChoice.objects.update_or_create(person=by, kind=kind.name, defaults={"mail": mail})
