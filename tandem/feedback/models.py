"""Feedback, the drafts it comes from, the questions it answers, and what its receiver does with it.

What has a secrecy of its own is a model of its own: a draft is only the giver's, putting aside only the receiver's.
"""

import uuid
from typing import Any

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person
from tandem.people.states import Language

from .states import LOOKS, Answer, Kind, Reach, State

PARTS = ("saw", "effect", "wish")


class Wording(models.Model):
    """The words of feedback: three parts, or free text in one; what it is about; who it is written for."""

    key = models.UUIDField(default=uuid.uuid4, help_text="given when one starts to write: sends once, saves in place")
    kind = models.CharField(max_length=20, choices=Kind.choices, default=Kind.APPRECIATION)
    about = models.CharField(max_length=200, blank=True, default="", help_text="a goal, a moment: a short label")
    saw = models.TextField(blank=True, default="")
    effect = models.TextField(blank=True, default="")
    wish = models.TextField(blank=True, default="")
    text = models.TextField(blank=True, default="", help_text="instead of the three parts")
    language = models.CharField(max_length=2, choices=Language.choices, default=Language.NL)
    reach = models.CharField(max_length=10, choices=Reach.choices, default=Reach.RECEIVER)

    class Meta:
        abstract = True

    @property
    def words(self):
        """All of it as one text, a paragraph for each part."""
        return "\n\n".join(part for part in (self.saw, self.effect, self.wish, self.text) if part)

    @property
    def is_free(self):
        """Written in one piece."""
        return bool(self.text) and not (self.saw or self.effect or self.wish)

    @property
    def icon(self):
        """The icon of its kind."""
        return LOOKS[Kind(self.kind)][0]

    @property
    def tone(self):
        """The colour of its kind: warm is for thanks only."""
        return LOOKS[Kind(self.kind)][1]


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

    feedback: "Feedback | None"  # from queries.attach_invitations

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


class Draft(Wording):
    """What somebody is writing. Nobody else ever reads it and no history is kept of it."""

    giver = models.ForeignKey(Person, models.CASCADE, related_name="+")
    receiver = models.ForeignKey(Person, models.CASCADE, related_name="+")
    invitation = models.ForeignKey(Invitation, models.SET_NULL, null=True, related_name="+")
    saved_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["-saved_at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["giver", "key"], name="feedback_draft_key")]


@pghistory.track()
class Feedback(Wording):
    """Words from one person to another, as they were sent."""

    giver = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    receiver = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    invitation = models.ForeignKey(Invitation, models.PROTECT, null=True, related_name="+")
    state = models.CharField(max_length=10, choices=State.choices, default=State.SENT)
    sent_at = models.DateTimeField()
    corrected_at = models.DateTimeField(null=True)

    audience: Any  # from queries.attach_audiences

    objects = ScopedManager()

    class Meta:
        ordering = ["-sent_at", "-pk"]
        indexes = [
            models.Index(fields=["receiver", "-sent_at", "-id"], name="feedback_received"),
            models.Index(fields=["giver", "-sent_at", "-id"], name="feedback_given"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["key"], name="feedback_sent_once"),
            models.UniqueConstraint(fields=["invitation"], condition=Q(state="sent"), name="feedback_answers_once"),
            models.CheckConstraint(condition=~Q(giver=F("receiver")), name="feedback_not_to_oneself"),
            models.CheckConstraint(condition=~Q(saw="", effect="", wish="", text=""), name="feedback_has_words"),
        ]

    @property
    def is_sent(self):
        """It stands, for the receiver too."""
        return self.state == State.SENT


class OfFeedback(models.Model):
    """An act on one piece of feedback that is there or is not: undone by taking the row away."""

    feedback = models.OneToOneField(Feedback, models.CASCADE, related_name="+")
    at = models.DateTimeField()

    class Meta:
        abstract = True


@pghistory.track()
class Withdrawal(OfFeedback):
    """The trace for the receiver: that something was taken back, not what it was."""

    giver = models.ForeignKey(Person, models.PROTECT, related_name="+")
    receiver = models.ForeignKey(Person, models.PROTECT, related_name="+")

    objects = ScopedManager()

    class Meta:
        indexes = [models.Index(fields=["receiver", "-at"], name="feedback_taken_back")]


@pghistory.track()
class Thanks(OfFeedback):
    """The receiver thanked the giver."""

    objects = ScopedManager()


@pghistory.track()
class Share(OfFeedback):
    """The receiver lets her coach read it: ``coach`` is who that was then; it holds for whoever is it today."""

    coach = models.ForeignKey(Person, models.PROTECT, related_name="+")

    objects = ScopedManager()


@pghistory.track()
class KeptForConversation(OfFeedback):
    """The receiver put it into her file for the formal conversation, where her coach of that day can read it."""

    objects = ScopedManager()


@pghistory.track()
class PutAside(OfFeedback):
    """The receiver put it aside. Only she sees that."""

    objects = ScopedManager()


@pghistory.track()
class Reply(models.Model):
    """A message in the thread between the two."""

    feedback = models.ForeignKey(Feedback, models.CASCADE, related_name="+")
    author = models.ForeignKey(Person, models.PROTECT, related_name="+")
    text = models.TextField()
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["feedback", "at"], name="feedback_thread")]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="feedback_reply_has_words")]
