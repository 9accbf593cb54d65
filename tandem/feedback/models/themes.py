"""How the receiver orders what she received: themes that she names, and links to her goals and skills."""

import pghistory
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from ..states import LinkKind
from .piece import Feedback, OfFeedback


@pghistory.track()
class Theme(models.Model):
    """A name under which somebody puts pieces together. Only she sees it."""

    owner = models.ForeignKey(Person, models.CASCADE, related_name="+")
    name = models.CharField(max_length=60)
    made_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="feedback_theme_once"),
            models.CheckConstraint(condition=~Q(name=""), name="feedback_theme_named"),
        ]


@pghistory.track()
class InTheme(models.Model):
    """A piece stands in a theme."""

    theme = models.ForeignKey(Theme, models.CASCADE, related_name="+")
    feedback = models.ForeignKey(Feedback, models.CASCADE, related_name="+")

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["theme", "feedback"], name="feedback_in_theme_once")]


@pghistory.track()
class Link(models.Model):
    """The receiver ties a piece to a goal or a skill of hers, by its key: what that is, a page above finds out."""

    feedback = models.ForeignKey(Feedback, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=LinkKind.choices)
    key = models.BigIntegerField()
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["kind", "key"], name="feedback_linked_to")]
        constraints = [models.UniqueConstraint(fields=["feedback", "kind", "key"], name="feedback_linked_once")]


@pghistory.track()
class ReplyTravels(OfFeedback):
    """The receiver lets her own replies go with the piece, to whoever may read it."""

    objects = ScopedManager()
