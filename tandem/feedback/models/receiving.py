"""What the two, and the receiver alone, do with a piece."""

import pghistory
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from .piece import Feedback, OfFeedback


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
    asks = models.BooleanField(default=False, help_text="a question that waits until the other writes")
    at = models.DateTimeField()

    waits: bool  # from queries.attach_waiting

    objects = ScopedManager()

    class Meta:
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["feedback", "at"], name="feedback_thread")]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="feedback_reply_has_words")]
