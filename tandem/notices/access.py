"""Who may see notices: only the one who is told."""

from django.db.models import Q

from tandem.core.access import NOBODY, sees

from .models import Mail, MailChoice, Notice


@sees(Notice)
def notice(viewer):
    """One's own."""
    return Q(person=viewer)


@sees(MailChoice)
def mail_choice(viewer):
    """One's own."""
    return Q(person=viewer)


@sees(Mail)
def mail(viewer):
    """Nobody through the application; the demo shows its outbox by itself."""
    return NOBODY
