"""People outside the organisation who are asked through a link, and what is kept of them: little, and not for long."""

from dataclasses import dataclass
from typing import Any

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.access import ScopedManager
from tandem.people.states import Language

from ..states import Answer
from .asking import FeedbackRequest


@dataclass(frozen=True)
class Outsider:
    """Somebody without an account, as she stands on a page: never to be taken for a colleague."""

    name: str
    called: str
    initials: str
    hue: int


def outsider(called, key):
    """The ``Outsider`` of this name; ``key`` gives the colour."""
    words = called.split() or ["?"]
    initials = (words[0][:1] + (words[-1][:1] if len(words) > 1 else words[0][1:2])).upper()
    return Outsider(_("%(name)s (from outside)") % {"name": called}, called, initials, (key or 0) * 7 % 12)


@pghistory.track(exclude=["name", "email", "signed", "digest"])
class OutsideInvitation(models.Model):
    """Somebody from outside who is asked. The secret of her link stands nowhere, only its hash while it works."""

    request = models.ForeignKey(FeedbackRequest, models.CASCADE, related_name="+")
    name = models.CharField(max_length=120)
    email = models.EmailField(blank=True, default="", help_text="gone as soon as no mail can follow")
    language = models.CharField(max_length=2, choices=Language.choices, default=Language.NL)
    state = models.CharField(max_length=10, choices=Answer.choices, default=Answer.WAITING)
    digest = models.CharField(max_length=64, null=True, unique=True)
    mail_at = models.DateTimeField(null=True, help_text="when a mail with a new link is due; null when it went")
    mails = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True)
    expires_at = models.DateTimeField(null=True)
    opened_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True, help_text="when it got the state that it has")
    signed = models.CharField(max_length=120, blank=True, default="", help_text="the name under her answer")

    feedback: Any  # these from queries.attach_invitations
    why_not_withdraw: str
    why_not_anew: str

    objects = ScopedManager()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["mail_at"], condition=Q(mail_at__isnull=False), name="feedback_outside_mails")]
        constraints = [
            models.UniqueConstraint(fields=["request", "email"], condition=~Q(email=""), name="feedback_outside_once"),
            models.CheckConstraint(
                condition=Q(state="waiting", answered_at=None) | ~Q(state="waiting") & Q(answered_at__isnull=False),
                name="feedback_outside_dated",
            ),
            models.CheckConstraint(
                condition=Q(state="waiting") | Q(digest=None, mail_at=None), name="feedback_outside_link_dies"
            ),
        ]

    @property
    def has_expired(self):
        """Its link no longer works, and nobody answered."""
        return self.state == Answer.WAITING and self.expires_at is not None and self.expires_at <= clock.now()

    @property
    def standing(self):
        """(icon, kind, words) of where it is, for who asks."""
        if self.state != Answer.WAITING:
            return "circle-dashed", "", self.get_state_display()
        if self.has_expired:
            return "clock", "", _("Link expired")
        if self.mail_at and not self.sent_at:
            return "hourglass", "wait", _("Mail on its way")
        return ("eye", "wait", _("Opened")) if self.opened_at else ("hourglass", "wait", _("Waiting"))

    @property
    def author(self):
        """Who answers, as she signs."""
        return outsider(self.signed or self.name, self.pk)
