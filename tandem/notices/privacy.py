"""Personal data in notices."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import Mail, MailChoice, Notice

declare(
    Notice,
    purpose=_("Tell somebody that something waits for her."),
    retention=_("Six months."),
    untracked_because="a courtesy: what it tells of is kept as an event",
)
declare(MailChoice, purpose=_("Send only the mail that somebody wants."), retention=_("Until the last day."))
declare(
    Mail,
    purpose=_("Show in the demo what would be mailed."),
    retention=_("Until the demo is emptied."),
    export=False,
    untracked_because="it exists only where there is no mail server",
)
