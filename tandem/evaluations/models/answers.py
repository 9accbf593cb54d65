"""What people answer: signed sheets with their author, and sealed ones without."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.frameworks.models import Question
from tandem.frameworks.states import Category

from .round import Contributor, Round


class SealedSheet(models.Model):
    """A place for an anonymous answer: as many of them, all equally long, as there are people asked in the category,
    from launch on. Filled or empty look the same; only the application, which holds the key, can tell. All of a round
    are written anew at each answer, and destroyed when it ends."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    round = models.ForeignKey(Round, models.CASCADE, related_name="+")
    category = models.CharField(max_length=10, choices=Category.choices)
    content = models.BinaryField()

    objects = ScopedManager()


@pghistory.track()
class Sheet(models.Model):
    """What somebody answered under her name."""

    contributor = models.OneToOneField(Contributor, models.PROTECT, related_name="+")
    sent_at = models.DateTimeField()

    objects = ScopedManager()


@pghistory.track()
class SheetAnswer(models.Model):
    """One answer on a signed sheet: an option (the place of a step or a choice, counted from 0), or words."""

    sheet = models.ForeignKey(Sheet, models.CASCADE, related_name="+")
    question = models.ForeignKey(Question, models.PROTECT, related_name="+")
    option = models.PositiveSmallIntegerField(null=True)
    text = models.TextField(blank=True, default="")

    objects = ScopedManager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["sheet", "question"], name="round_answered_once"),
            models.CheckConstraint(condition=Q(option__isnull=False) | ~Q(text=""), name="round_answer_says"),
        ]


class Draft(models.Model):
    """What somebody is writing who signs. Nobody else reads it; in an anonymous round it stays in her browser."""

    contributor = models.OneToOneField(Contributor, models.CASCADE, related_name="+")
    answers = models.JSONField(default=dict)
    saved_at = models.DateTimeField()

    objects = ScopedManager()
