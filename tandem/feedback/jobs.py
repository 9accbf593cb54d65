"""The worker's part: what goes by itself at a time that its writer chose."""

import logging

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from procrastinate.contrib.django import app

from . import access, actions, queries
from .models import Draft

log = logging.getLogger(__name__)


def send_due():
    """Send the drafts whose time has come; gives how many. Safe to run twice at once: a draft is locked and goes once.

    What can no longer be sent as it is (somebody left, a coach changed) stays with its writer, who finds it there.
    """
    sent = 0
    for key in list(queries.due_drafts().values_list("pk", flat=True)):
        with transaction.atomic():
            due = Draft.objects.select_for_update(skip_locked=True, of=("self",)).filter(pk=key, send_at__isnull=False)
            if draft := due.select_related("giver", "receiver", "invitation__request", "team").first():
                sent += _send(draft)
    return sent


def _send(draft):
    by, receivers = draft.giver, access.receivers_of(draft)
    wording = {name: getattr(draft, name) for name in actions.WORDING}
    try:
        with transaction.atomic():
            if len(receivers) == 1:
                actions.give(receivers[0], by=by, key=draft.key, invitation=draft.invitation, **wording)
            else:
                actions.give_together(receivers, by=by, key=draft.key, **wording)
    except (PermissionDenied, ValidationError):
        log.warning("the draft %s could not be sent and stays with its writer", draft.pk)
        actions.unschedule(draft, by=by)
        return 0
    return 1


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="feedback.send_due", pass_context=False)
def every_minute(timestamp):
    """Send what is due."""
    send_due()
