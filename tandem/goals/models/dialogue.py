"""What people say about a goal while it is under way."""

import pghistory
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person, Team

from ..states import Confidence
from .goal import Goal, KeyResult, number_field


@pghistory.track()
class CheckIn(models.Model):
    """How a goal stands at a moment. ``progress`` is what it came to then; values of key results are readings."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    value = number_field(help_text="of the goal itself")
    progress = models.DecimalField(max_digits=4, decimal_places=1, null=True)
    confidence = models.CharField(max_length=6, choices=Confidence.choices, blank=True, default="")
    comment = models.TextField(blank=True, default="")
    created_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["goal", "-created_at"], name="check_in_of_goal")]
        constraints = [
            models.CheckConstraint(
                condition=Q(progress__isnull=True) | Q(progress__range=(0, 100)), name="check_in_share"
            )
        ]


@pghistory.track()
class Reading(models.Model):
    """The value of a key result at a check-in."""

    check_in = models.ForeignKey(CheckIn, models.CASCADE, related_name="+")
    key_result = models.ForeignKey(KeyResult, models.CASCADE, related_name="+")
    value = models.DecimalField(max_digits=16, decimal_places=3)

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["check_in", "key_result"], name="reading_once")]


@pghistory.track()
class Obstacle(models.Model):
    """Something in the way of a goal: said at a check-in or beside it; picked up by somebody, solved at a moment."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    check_in = models.ForeignKey(CheckIn, models.CASCADE, null=True, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", help_text="who says so")
    text = models.TextField()
    raised_at = models.DateTimeField()
    helper = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+", help_text="who picked it up")
    picked_up_at = models.DateTimeField(null=True)
    solved_at = models.DateTimeField(null=True)
    solution = models.TextField(blank=True, default="")

    objects = ScopedManager()

    class Meta:
        ordering = ["-raised_at", "-pk"]
        indexes = [models.Index(fields=["goal"], condition=Q(solved_at=None), name="obstacle_in_the_way")]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="obstacle_has_words"),
            models.CheckConstraint(
                condition=Q(helper__isnull=True, picked_up_at__isnull=True)
                | Q(helper__isnull=False, picked_up_at__isnull=False),
                name="obstacle_picked_up_by_somebody",
            ),
        ]


@pghistory.track()
class HelpCall(models.Model):
    """A call for help with an obstacle: to one person, or to a team."""

    obstacle = models.ForeignKey(Obstacle, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    team = models.ForeignKey(Team, models.PROTECT, null=True, related_name="+")
    called_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(person__isnull=False, team__isnull=True) | Q(person__isnull=True, team__isnull=False),
                name="help_of_a_person_or_a_team",
            ),
            models.UniqueConstraint(fields=["obstacle", "person"], name="help_of_a_person_once"),
            models.UniqueConstraint(fields=["obstacle", "team"], name="help_of_a_team_once"),
        ]


@pghistory.track()
class PlanPoint(models.Model):
    """Where the owner herself expects to be on a day, from 0 to 100; without points the course is a straight line."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    on_date = models.DateField()
    progress = models.DecimalField(max_digits=4, decimal_places=1)

    objects = ScopedManager()

    class Meta:
        ordering = ["on_date"]
        constraints = [
            models.UniqueConstraint(fields=["goal", "on_date"], name="plan_point_once"),
            models.CheckConstraint(condition=Q(progress__range=(0, 100)), name="plan_point_share"),
        ]


@pghistory.track()
class Supporter(models.Model):
    """Somebody who helps with a goal: asked by the owner, in when she says yes, out when one of the two ends it."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    about = models.CharField(max_length=120, blank=True, default="")
    invited_at = models.DateTimeField()
    joined_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["invited_at", "pk"]
        indexes = [models.Index(fields=["person"], condition=Q(ended_at=None), name="supporter_now")]
        constraints = [
            models.UniqueConstraint(fields=["goal", "person"], condition=Q(ended_at=None), name="supporter_once")
        ]


@pghistory.track()
class Comment(models.Model):
    """Words of somebody beside the owner, or an answer to them. Comments change nothing."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    answers = models.ForeignKey("self", models.CASCADE, null=True, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    text = models.TextField()
    created_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["created_at", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="comment_has_words")]
