"""The worker's rounds: mail what is due, and tell what was announced but not told."""

import datetime
import logging
import zoneinfo

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation
from procrastinate.contrib.django import app

from tandem.core import clock, events

from .calendars import carried
from .models import Notice

log = logging.getLogger(__name__)
BATCH = 200


def send_due():
    """Mail the notices whose time has come; gives how many. Safe to run twice at once: rows are locked."""
    sent = 0
    while True:
        with transaction.atomic():
            due = list(
                Notice.objects.select_for_update(skip_locked=True, of=("self",))
                .select_related("person")
                .filter(mail_at__lte=clock.now())
                .order_by("mail_at", "pk")[:BATCH]
            )
            if not due:
                return sent
            for notice in due:
                sent += _mail(notice)
            Notice.objects.filter(pk__in=[notice.pk for notice in due]).update(mail_at=None)


def _mail(notice):
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
        message = EmailMultiAlternatives(words, body, settings.DEFAULT_FROM_EMAIL, [person.email])
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
