"""What people keep of lists, and who has seen a goal."""

import pghistory
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from .goal import Goal


@pghistory.track()
class SavedView(models.Model):
    """A list of goals that somebody comes back to: its tab, words and filters as the query of the address."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    name = models.CharField(max_length=60)
    query = models.CharField(max_length=500)

    objects = ScopedManager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["person", "name"], name="saved_view_once"),
            models.CheckConstraint(condition=~Q(name=""), name="saved_view_has_a_name"),
        ]

    def __str__(self):
        return self.name


class Seen(models.Model):
    """When somebody beside the owner last opened the page of a goal: shown on the goal to all who may see it."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    seen_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["-seen_at"]
        constraints = [models.UniqueConstraint(fields=["goal", "person"], name="seen_once")]
