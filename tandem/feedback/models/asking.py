"""The questions that people ask, and who was asked."""

from typing import Any

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person
from tandem.people.states import Language

from ..states import Answer


@pghistory.track()
class FeedbackRequest(models.Model):
    """A question about one's own work; or, with a ``subject``, of her coach about hers, in the open."""

    asker = models.ForeignKey(Person, models.PROTECT, related_name="+")
    subject = models.ForeignKey(
        Person, models.PROTECT, null=True, related_name="+", help_text="whom a coach asks about, who sees all of it"
    )
    question = models.TextField()
    about = models.CharField(max_length=200, blank=True, default="")
    language = models.CharField(max_length=2, choices=Language.choices, default=Language.NL)
    wanted_by_date = models.DateField(null=True, blank=True)
    asked_at = models.DateTimeField()

    invitations: "list[Invitation]"  # these from queries.attach_invitations
    outsiders: list[Any]
    is_waiting: bool
    why_not_extend: str

    objects = ScopedManager()

    class Meta:
        ordering = ["-asked_at", "-pk"]
        indexes = [
            models.Index(fields=["asker", "-asked_at"], name="feedback_request_of"),
            models.Index(fields=["subject"], condition=Q(subject__isnull=False), name="feedback_request_about"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(question=""), name="feedback_request_asks"),
            models.CheckConstraint(
                condition=Q(subject=None) | ~Q(subject=F("asker")), name="feedback_request_about_another"
            ),
        ]

    @property
    def receiver(self):
        """Whom the question is about, and whose the answers are."""
        return self.subject or self.asker


@pghistory.track()
class Invitation(models.Model):
    """One of the people who were asked, and how she responded. Those who are asked do not see each other."""

    request = models.ForeignKey(FeedbackRequest, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=Answer.choices, default=Answer.WAITING)
    note = models.CharField(max_length=300, blank=True, default="", help_text="words with a polite no")
    answered_at = models.DateTimeField(null=True, help_text="when it got the state that it has")
    later_date = models.DateField(null=True, help_text="she asked to be asked on this day")
    reminded_at = models.DateTimeField(null=True, help_text="when she heard it once more by itself")
    urged_at = models.DateTimeField(null=True, help_text="when who asks reminded her, which she can once")

    feedback: Any  # these from queries.attach_invitations
    why_not_remind: str

    objects = ScopedManager()

    class Meta:
        indexes = [models.Index(fields=["person"], condition=Q(state="waiting"), name="feedback_invitation_waits")]
        constraints = [
            models.UniqueConstraint(fields=["request", "person"], name="feedback_asked_once"),
            models.CheckConstraint(
                condition=Q(state="waiting", answered_at=None) | ~Q(state="waiting") & Q(answered_at__isnull=False),
                name="feedback_invitation_dated",
            ),
        ]
