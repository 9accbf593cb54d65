"""Feedback as it is written, sent and taken back.

What has a secrecy of its own is a model of its own: a draft is only the giver's, putting aside only the receiver's.
"""

from typing import Any

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from ..states import RECOGNITION, Kind, Reach, State
from .asking import Invitation
from .outside import OutsideInvitation
from .sending import Sending
from .wording import Wording


class Draft(Wording):
    """What somebody is writing. Nobody else ever reads it and no history is kept of it."""

    giver = models.ForeignKey(Person, models.CASCADE, related_name="+")
    receiver = models.ForeignKey(Person, models.CASCADE, null=True, related_name="+", help_text="the first of them")
    also = models.ManyToManyField(Person, related_name="+", help_text="the others to whom it will go")
    invitation = models.ForeignKey(Invitation, models.SET_NULL, null=True, related_name="+")
    saved_at = models.DateTimeField()
    send_at = models.DateTimeField(null=True, help_text="when it goes by itself")
    coach = models.ForeignKey(
        Person, models.SET_NULL, null=True, related_name="+", help_text="who was named as the coach that will read it"
    )

    receivers: "list[Person]"  # from queries.attach_receivers

    objects = ScopedManager()

    class Meta:
        ordering = ["-saved_at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["giver", "key"], name="feedback_draft_key")]
        indexes = [models.Index(fields=["send_at"], condition=Q(send_at__isnull=False), name="feedback_draft_goes")]


@pghistory.track()
class Feedback(Wording):
    """Words from one person to another, as they were sent; or from somebody outside who answered through a link."""

    giver = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+", db_index=False)
    outside = models.ForeignKey(OutsideInvitation, models.PROTECT, null=True, related_name="+")
    receiver = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    invitation = models.ForeignKey(Invitation, models.PROTECT, null=True, related_name="+")
    sending = models.ForeignKey(Sending, models.PROTECT, null=True, related_name="+")
    state = models.CharField(max_length=10, choices=State.choices, default=State.SENT)
    sent_at = models.DateTimeField()
    corrected_at = models.DateTimeField(null=True)

    audience: Any  # from queries.attach_audiences
    together: "list[Feedback]"  # both from queries.attach_together: the pieces of one sending, the other receivers
    others: "list[Person]"
    is_out_of_view: bool  # from queries.with_people
    joined: "list[Person]"  # these three from queries.attach_joined
    has_joined: bool
    may_join: bool

    objects = ScopedManager()

    class Meta:
        ordering = ["-sent_at", "-pk"]
        indexes = [
            models.Index(fields=["receiver", "-sent_at", "-id"], name="feedback_received"),
            models.Index(fields=["giver", "-sent_at", "-id"], name="feedback_given"),
            models.Index(fields=["-sent_at", "-id"], condition=Q(reach__in=RECOGNITION), name="feedback_recognition"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["key"], name="feedback_sent_once"),
            models.UniqueConstraint(fields=["invitation"], condition=Q(state="sent"), name="feedback_answers_once"),
            models.UniqueConstraint(
                fields=["outside"], condition=Q(state="sent"), name="feedback_outside_answers_once"
            ),
            models.CheckConstraint(
                condition=Q(giver__isnull=False, outside=None) | Q(giver=None, outside__isnull=False, invitation=None),
                name="feedback_from_inside_or_outside",
            ),
            models.CheckConstraint(condition=~Q(giver=F("receiver")), name="feedback_not_to_oneself"),
            models.CheckConstraint(condition=~Q(saw="", effect="", wish="", text=""), name="feedback_has_words"),
            models.CheckConstraint(
                condition=~Q(reach__in=RECOGNITION) | Q(kind=Kind.APPRECIATION), name="feedback_recognition_is_kind"
            ),
            models.CheckConstraint(
                condition=Q(reach=Reach.TEAM, team__isnull=False) | ~Q(reach=Reach.TEAM) & Q(team=None),
                name="feedback_of_team",
            ),
        ]

    @property
    def author(self):
        """Who wrote it: a person, or somebody from outside as she signed."""
        return self.giver or self.outside.author

    @property
    def request(self):
        """The question that it answers, or None."""
        asked = self.invitation or self.outside
        return asked.request if asked else None

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
