"""What is done with recognition that a team or everybody reads."""

import pghistory
from django.db import models

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from .piece import Feedback, OfFeedback


@pghistory.track()
class OutOfView(OfFeedback):
    """The receiver took it out of view: it is between the two again."""

    objects = ScopedManager()


@pghistory.track()
class JoinedThanks(models.Model):
    """Somebody who read it joins in the thanks."""

    feedback = models.ForeignKey(Feedback, models.CASCADE, related_name="+", db_index=False)
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["feedback", "person"], name="feedback_joined_once")]
