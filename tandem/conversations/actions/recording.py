"""The record: a locked conversation as a document, made by the worker and kept."""

import hashlib

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from tandem.core import clock
from tandem.core.actions import action

from ..models import Record
from ..queries import MAKE_RECORD, record_lock
from ..states import Edition


def order_record(conversation, language, edition):
    """Ask the worker for a document; asked again while it waits, it is made once."""
    try:
        with transaction.atomic():
            app.configure_task(MAKE_RECORD, queueing_lock=record_lock(conversation, language, edition)).defer(
                conversation=conversation.pk, language=str(language), edition=str(edition)
            )
    except AlreadyEnqueued:
        return


def order_records(conversation):
    """Ask for what the two will want first: all that they disclosed, in the official language and in their own."""
    wanted = {conversation.person.language, conversation.coach.language, conversation.official_language}
    for language in sorted(wanted - {""}):
        order_record(conversation, language, Edition.PAIR)


@action
def keep_record(conversation, *, by, language, edition, pdf):
    """Keep the document of a locked conversation; one that is there already stays as it is. Gives the row."""
    row, _new = Record.objects.get_or_create(
        conversation=conversation,
        language=language,
        edition=edition,
        defaults={"pdf": pdf, "sha256": hashlib.sha256(pdf).hexdigest(), "made_at": clock.now()},
    )
    return row
