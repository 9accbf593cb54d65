"""Telling people, and what they do with it."""

from tandem.core import clock
from tandem.core.actions import action

from .models import MailChoice, Notice
from .quiet import next_working_moment


def notify(people, kind, *, by, url, event=0, **params):
    """Tell people once per event. ``by``: key of the person whose act it is, who is not told of it herself.

    Called by subscribers, after commit: it is a courtesy and no action of anybody.
    """
    now = clock.now()
    people = [person for person in people if person and person.pk != by and not person.is_system]
    unwanted = set(
        MailChoice.objects.filter(person__in=people, kind=kind.name, mail=False).values_list("person", flat=True)
    )
    Notice.objects.bulk_create(
        [
            Notice(
                person=person,
                kind=kind.name,
                by_id=by,
                params=params,
                url=url,
                event=event,
                created_at=now,
                mail_at=None if person.pk in unwanted or not person.email else next_working_moment(person, now),
            )
            for person in people
        ],
        ignore_conflicts=True,
    )


@action
def mark_read(notices, *, by):
    """Mark notices as read. One who has read it is not mailed about it."""
    notices.filter(person=by, read_at=None).update(read_at=clock.now(), mail_at=None)


@action
def choose_mail(kind, mail, *, by):
    """Whether one wants mail about a kind."""
    MailChoice.objects.update_or_create(person=by, kind=kind.name, defaults={"mail": mail})
