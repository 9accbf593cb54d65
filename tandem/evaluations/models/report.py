"""What may be told, fixed when a round ends; and what the person does with it.

After the end nothing else of anonymous answers is left: no sheet, no answer that belongs to another answer.
"""

import uuid

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.frameworks.models import Question
from tandem.goals.models import Goal
from tandem.people.models import Person

from ..states import Group
from .round import Round


class Told(models.Model):
    """A part of what is told of anonymous answers. Its key says nothing of an order."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    round = models.ForeignKey(Round, models.CASCADE, related_name="+")
    group = models.CharField(max_length=10, choices=Group.choices)

    class Meta:
        abstract = True


class ReportGroup(Told):
    """A group of the report: how many answered together. ``is_left_out``: too few, what they wrote is destroyed."""

    answered = models.PositiveSmallIntegerField(null=True, help_text="empty where it was too few")
    is_left_out = models.BooleanField(default=False)

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["round", "group"], name="round_group_once"),
            models.CheckConstraint(
                condition=Q(is_left_out=True, answered=None) | Q(is_left_out=False, answered__gte=3),
                name="round_group_is_large_enough",
            ),
        ]


class Figure(Told):
    """How often each option of a question was chosen in a group."""

    question = models.ForeignKey(Question, models.PROTECT, related_name="+")
    counts = ArrayField(models.PositiveSmallIntegerField())

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["round", "group", "question"], name="round_figure_once")]


class Comment(Told):
    """Words of somebody in a group; of whom, stands nowhere."""

    question = models.ForeignKey(Question, models.PROTECT, related_name="+")
    text = models.TextField()

    objects = ScopedManager()


@pghistory.track()
class Summary(models.Model):
    """What a named person wrote in the place of the comments on a question."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="+")
    question = models.ForeignKey(Question, models.PROTECT, related_name="+")
    text = models.TextField()
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["round", "question"], name="round_summary_once"),
            models.CheckConstraint(condition=~Q(text=""), name="round_summary_has_words"),
        ]


class OfReport(models.Model):
    """An act of the person on her report."""

    round = models.OneToOneField(Round, models.CASCADE, related_name="+")
    at = models.DateTimeField()

    class Meta:
        abstract = True


@pghistory.track()
class Opened(OfReport):
    """She has opened it."""

    objects = ScopedManager()


@pghistory.track()
class Share(OfReport):
    """She opened it to her coach: whoever is it today."""

    objects = ScopedManager()


@pghistory.track()
class Chosen(models.Model):
    """A goal that she chose out of a round."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="+")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["round", "goal"], name="round_goal_once")]
