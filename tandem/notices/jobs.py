"""The worker's rounds: mail what is due, and tell what was announced but not told."""

import datetime
import logging
import zoneinfo
from smtplib import SMTPRecipientsRefused, SMTPResponseException
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation
from procrastinate.contrib.django import app

from tandem.core import clock, events

from .calendars import carried
from .models import Notice

log = logging.getLogger(__name__)
# What a mail server refuses does not keep the others waiting: it is tried again some times, for some days.
AGAIN, NO_MORE = datetime.timedelta(hours=6), datetime.timedelta(days=7)


def send_due():
    """Mail the notices whose time has come; gives how many. Safe to run twice at once: rows are locked.

    Each mail is a transaction of its own: who is killed in the middle leaves one mail at most that goes again, and that
    has the same Message-ID.
    """
    sent = 0
    with get_connection() as connection:
        while (mailed := _send_one(connection)) is not None:
            sent += mailed
    return sent


def _send_one(connection):
    """The next one that is due; gives how many were mailed, or None when nothing is due."""
    with transaction.atomic():
        rows = Notice.objects.select_for_update(skip_locked=True, of=("self",)).select_related("person")
        notice = rows.filter(mail_at__lte=clock.now()).order_by("mail_at", "pk").first()
        if notice is None:
            return None
        again = None
        try:
            mailed = _mail(notice, connection)
        except (SMTPResponseException, SMTPRecipientsRefused):
            log.exception("notice %s was refused by the mail server", notice.pk)
            mailed, again = 0, clock.now() + AGAIN
            if again > notice.created_at + NO_MORE:
                again = None
        Notice.objects.filter(pk=notice.pk).update(mail_at=again)
    return mailed


def message_id(notice):
    """The same for the same notice, however often it is mailed."""
    host = urlsplit(settings.SITE_URL).hostname or "localhost"
    return f"<notice-{notice.pk}-{int(notice.created_at.timestamp())}@{host}>"


def _mail(notice, connection):
    person = notice.person
    if not person.email or clock.today() not in person.employed:
        return 0
    with translation.override(person.language), timezone.override(zoneinfo.ZoneInfo(person.time_zone)):
        entry, goes = carried(notice)
        if not goes:
            return 0
        words = notice.words
        context = {"notice": notice, "person": person, "site": settings.SITE_URL, "words": words, "entry": entry}
        body = render_to_string("notices/mail.txt", context)
        message = EmailMultiAlternatives(
            words, body, settings.DEFAULT_FROM_EMAIL, [person.email], connection=connection,
            headers={"Message-ID": message_id(notice)},
        )  # fmt: skip
        if entry:
            # Beside the words for who reads mail and calendar in one; as a file for who does not.
            message.attach_alternative(entry.text, f"text/calendar; method={entry.method}")
            message.attach("invite.ics", entry.text.encode(), "application/ics")
        message.send()
    return 1


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="notices.send_due", pass_context=False)
def every_minute(timestamp):
    """Mail, and sweep up events that a process announced but could not tell."""
    send_due()
    events.sweep(clock.now() - datetime.timedelta(minutes=1))
