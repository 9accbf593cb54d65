"""Where mail goes without a mail server: a table, shown at /demo/outbox/ in demo mode."""

from django.core.mail.backends.base import BaseEmailBackend

from tandem.core import clock

from .models import Mail


class Outbox(BaseEmailBackend):
    """Keeps each message, one row for each receiver."""

    def send_messages(self, email_messages):
        """Keep the messages; gives how many."""
        Mail.objects.bulk_create(
            Mail(
                to=to,
                subject=message.subject[:300],
                body=message.body,
                calendar=_calendar_of(message),
                created_at=clock.now(),
            )
            for message in email_messages
            for to in message.recipients()
        )
        return len(email_messages)


def _calendar_of(message):
    found = [text for text, kind in getattr(message, "alternatives", ()) if kind.startswith("text/calendar")]
    return found[0] if found else ""
