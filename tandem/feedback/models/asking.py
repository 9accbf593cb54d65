"""The questions that people ask, and who was asked."""

from typing import Any

import pghistory
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person
from tandem.people.states import Language

from ..states import Answer


@pghistory.track()
class FeedbackRequest(models.Model):
    """A question that somebody asks about her own work."""

    asker = models.ForeignKey(Person, models.PROTECT, related_name="+")
    question = models.TextField()
    about = models.CharField(max_length=200, blank=True, default="")
    language = models.CharField(max_length=2, choices=Language.choices, default=Language.NL)
    wanted_by_date = models.DateField(null=True, blank=True)
    asked_at = models.DateTimeField()

    invitations: "list[Invitation]"  # both from queries.attach_invitations
    is_waiting: bool

    objects = ScopedManager()

    class Meta:
        ordering = ["-asked_at", "-pk"]
        indexes = [models.Index(fields=["asker", "-asked_at"], name="feedback_request_of")]
        constraints = [models.CheckConstraint(condition=~Q(question=""), name="feedback_request_asks")]


@pghistory.track()
class Invitation(models.Model):
    """One of the people who were asked, and how she responded. Those who are asked do not see each other."""

    request = models.ForeignKey(FeedbackRequest, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=Answer.choices, default=Answer.WAITING)
    note = models.CharField(max_length=300, blank=True, default="", help_text="words with a polite no")
    answered_at = models.DateTimeField(null=True, help_text="when it got the state that it has")

    feedback: Any  # from queries.attach_invitations

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
