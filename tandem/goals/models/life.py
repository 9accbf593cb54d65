"""What goals come from, and what is proposed: by a coach or a colleague, to one or to many; or handed over."""

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.core.languages import Worded, text_field
from tandem.people.models import Person, Team

from ..states import Descent, Direction, Kind, Measure
from .goal import Goal, number_field


@pghistory.track()
class Proposal(models.Model):
    """One proposal of somebody to many people at once; each gets a goal in the state ``proposed`` and answers it."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="+", help_text="who proposes")
    team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="+", help_text="in whose name")
    title = models.CharField(max_length=200)
    created_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [models.CheckConstraint(condition=~Q(title=""), name="proposal_has_a_title")]

    def __str__(self):
        return self.title


@pghistory.track()
class Answer(models.Model):
    """What the owner-to-be said to a goal that was proposed to her."""

    goal = models.OneToOneField(Goal, models.CASCADE, related_name="+")
    accepted = models.BooleanField()
    changed = models.BooleanField(default=False, help_text="accepted with other words or numbers")
    why = models.TextField(blank=True, default="")
    answered_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(accepted=True) | ~Q(why=""), name="goal_declined_with_a_reason")
        ]


@pghistory.track()
class HandOver(models.Model):
    """A goal offered to somebody else, who takes it or not. Until then it stays where it is."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    giver = models.ForeignKey(Person, models.PROTECT, related_name="+")
    taker = models.ForeignKey(Person, models.PROTECT, related_name="+")
    why = models.TextField()
    answer = models.TextField(blank=True, default="")
    accepted = models.BooleanField(null=True)
    offered_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["-offered_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(giver=F("taker")), name="hand_over_to_another"),
            models.UniqueConstraint(fields=["goal"], condition=Q(answered_at=None), name="hand_over_once"),
        ]


@pghistory.track()
class Origin(models.Model):
    """A goal comes from an earlier one: copied from last period, split off, or merged into it."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    earlier = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    how = models.CharField(max_length=5, choices=Descent.choices)

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["goal", "earlier"], name="origin_once"),
            models.CheckConstraint(condition=~Q(goal=F("earlier")), name="origin_in_another"),
        ]


@pghistory.track()
class Template(models.Model):
    """An example of a goal in the library, in three languages; for a family of jobs, or (empty) for everybody."""

    family = models.CharField(max_length=60, blank=True, default="")
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.RESULT)
    measure = models.CharField(max_length=12, choices=Measure.choices, default=Measure.NUMBER)
    direction = models.CharField(max_length=4, choices=Direction.choices, blank=True, default="")
    title_nl = text_field()
    title_fr = text_field()
    title_en = text_field()
    why_nl = models.TextField(blank=True, default="")
    why_fr = models.TextField(blank=True, default="")
    why_en = models.TextField(blank=True, default="")
    criteria_nl = models.TextField(blank=True, default="", help_text="one on a line")
    criteria_fr = models.TextField(blank=True, default="", help_text="one on a line")
    criteria_en = models.TextField(blank=True, default="", help_text="one on a line")
    measured_in = models.CharField(max_length=40, blank=True, default="")
    start_value = number_field()
    target_value = number_field()
    target_until = number_field()
    withdrawn_at = models.DateTimeField(null=True)

    title = Worded("title")
    why = Worded("why")
    criteria = Worded("criteria")
    objects = ScopedManager()

    class Meta:
        ordering = ["family", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(title_nl="") | ~Q(title_fr="") | ~Q(title_en=""), name="template_has_a_title"
            )
        ]

    def __str__(self):
        return self.title
