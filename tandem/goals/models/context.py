"""When the world round goals changes: what changed, and what each owner says to it."""

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from ..states import CHANGED, About, Verdict
from .goal import Goal


@pghistory.track()
class ContextChange(models.Model):
    """A goal has changed, or what stands behind it (market, law, merger, budget): all who hang on it are asked."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+", help_text="on which the asked ones hang")
    about = models.CharField(max_length=6, choices=About.choices)
    text = models.TextField()
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", help_text="who says so")
    said_at = models.DateTimeField()
    answer_by_date = models.DateField()
    closed_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["-said_at", "-pk"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="context_change_has_words")]

    @property
    def headline(self):
        """What has changed, as a title."""
        return CHANGED[self.about]


@pghistory.track()
class ContextQuestion(models.Model):
    """One question to the owner of one goal: still right, adjust, or retire? Silence is an answer that one sees."""

    change = models.ForeignKey(ContextChange, models.CASCADE, related_name="+")
    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    level = models.PositiveSmallIntegerField(
        help_text="how far below the goal it hung when it was asked, at the nearest"
    )
    verdict = models.CharField(max_length=6, choices=Verdict.choices, blank=True, default="")
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+", help_text="who answered")
    why = models.TextField(blank=True, default="")
    answered_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["goal"], condition=Q(verdict=""), name="context_question_waiting"),
            models.Index("change", F("answered_at").desc(nulls_first=True), "id", name="context_question_in_order"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["change", "goal"], name="context_question_once"),
            models.CheckConstraint(
                condition=Q(verdict="", answered_at__isnull=True, person__isnull=True)
                | ~Q(verdict="") & Q(answered_at__isnull=False, person__isnull=False),
                name="context_answered_by_somebody",
            ),
        ]
