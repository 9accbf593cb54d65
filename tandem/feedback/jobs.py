"""The worker's part: what goes by itself at its time, reminders before the day, links in the mail."""

import datetime
import logging

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from procrastinate.contrib.django import app

from tandem.core import clock
from tandem.people.queries import system_person

from . import access, actions, queries
from .links import mail_link
from .models import Draft
from .parameters import Safety
from .states import Reach

log = logging.getLogger(__name__)


def send_due():
    """Send the drafts whose time has come; gives how many. Safe to run twice at once: a draft is locked and goes once.

    What can no longer be sent as it is (somebody left, a coach changed) stays with its writer, who finds it there.
    """
    sent = 0
    for key in list(queries.due_drafts().values_list("pk", flat=True)):
        with transaction.atomic():
            due = Draft.objects.select_for_update(skip_locked=True, of=("self",)).filter(pk=key, send_at__isnull=False)
            if draft := due.select_related("giver", "receiver", "invitation__request", "team", "coach").first():
                sent += _send(draft)
    return sent


def _send(draft):
    by, receivers = draft.giver, access.receivers_of(draft)
    if draft.reach == Reach.COACH and access.coach_today(receivers[0]) != draft.coach:
        return _keep(draft)
    wording = {name: getattr(draft, name) for name in actions.WORDING}
    try:
        with transaction.atomic():
            if len(receivers) == 1:
                actions.give(receivers[0], by=by, key=draft.key, invitation=draft.invitation, **wording)
            else:
                actions.give_together(receivers, by=by, key=draft.key, **wording)
    except (PermissionDenied, ValidationError):
        return _keep(draft)
    return 1


def _keep(draft):
    """It lies with its writer again."""
    log.warning("the draft %s could not be sent and stays with its writer", draft.pk)
    actions.unschedule(draft, by=draft.giver)
    return 0


def remind_due():
    """Remind, once, who has not answered while the day comes near; gives how many."""
    due = list(queries.due_for_a_reminder())
    for invitation in due:
        actions.remind_by_itself(invitation, by=system_person())
    return len(due)


@app.periodic(cron="23 7 * * 1-5")
@app.task(queueing_lock="feedback.every_morning", pass_context=False)
def every_morning(timestamp):
    """On working days: reminders, and forgetting addresses of whom no mail can go to any more."""
    remind_due()
    actions.forget_addresses(by=system_person())


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="feedback.every_minute", pass_context=False)
def every_minute(timestamp):
    """Send what is due, and mail the links that are due."""
    send_due()
    while mail_link():
        pass


@app.periodic(cron="41 3 * * *")
@app.task(queueing_lock="feedback.delete_old_reports", pass_context=False)
def delete_old_reports(timestamp):
    """Every night: the reports that ended longer ago than the organisation keeps them."""
    kept = datetime.timedelta(days=30 * Safety.current().months_reports_are_kept)
    actions.delete_reports(clock.now() - kept, by=system_person())
