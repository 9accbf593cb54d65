"""What people are told, what they chose about mail, and the mail that went out."""

import pghistory
from django.db import models

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from .kinds import KINDS


class Notice(models.Model):
    """An occasion and a link, for one person."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=80)
    by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    params = models.JSONField(default=dict, help_text="names only")
    url = models.CharField(max_length=200)
    event = models.BigIntegerField(default=0, help_text="the occurrence that it tells of")
    created_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)
    mail_at = models.DateTimeField(null=True, help_text="when it may be mailed; empty: no mail (any more)")
    calendar = models.CharField(
        max_length=80, blank=True, default="", help_text="what its mail brings to a calendar: a source and a key"
    )

    objects = ScopedManager()

    class Meta:
        indexes = [
            models.Index(fields=["person", "-created_at"], name="notice_of_person"),
            models.Index(fields=["mail_at"], condition=models.Q(mail_at__isnull=False), name="notice_to_mail"),
            models.Index(fields=["person"], condition=models.Q(read_at=None), name="notice_unread"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "kind", "event", "url"],
                condition=~models.Q(event=0),
                name="notice_once_an_event",
            )
        ]

    @property
    def words(self):
        """The notice in the active language; a kind that no longer exists says nothing."""
        return KINDS[self.kind].say(self.params) if self.kind in KINDS else ""

    @property
    def icon(self):
        """Its icon."""
        return KINDS[self.kind].icon if self.kind in KINDS else "bell"


@pghistory.track()
class MailChoice(models.Model):
    """Whether a person wants mail about a kind of notice; without a row she gets it."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=80)
    mail = models.BooleanField()

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "kind"], name="mail_choice_once")]


class Mail(models.Model):
    """A mail as it was sent, where there is no mail server: the outbox of the demo."""

    to = models.EmailField()
    subject = models.CharField(max_length=300)
    body = models.TextField()
    calendar = models.TextField(blank=True, default="", help_text="the entry for a calendar that it carries")
    created_at = models.DateTimeField()

    objects = ScopedManager()
