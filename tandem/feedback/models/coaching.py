"""The coach beside the one who writes: on or off, and the points that only she sees."""

import pghistory
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from .piece import Feedback

DIMENSIONS = ("situation", "behaviour", "effect", "request", "task")


@pghistory.track()
class CoachChoice(models.Model):
    """Whether somebody wants the coach beside her while she writes. Without a row: yes."""

    person = models.OneToOneField(Person, models.CASCADE, related_name="+")
    is_on = models.BooleanField()

    objects = ScopedManager()


def _points():
    return models.PositiveSmallIntegerField(validators=[MaxValueValidator(2)])


class Points(models.Model):
    """What stood in a piece when it was sent, 0 to 2 on each dimension. Only its writer sees it.

    Without a history: it follows from the words, of which there is one, and nobody corrects it.
    """

    feedback = models.OneToOneField(Feedback, models.CASCADE, related_name="+")
    situation = _points()
    behaviour = _points()
    effect = _points()
    request = _points()
    task = _points()

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(**{f"{name}__lte": 2}), name=f"feedback_points_{name}")
            for name in DIMENSIONS
        ]

    @property
    def sum(self):
        """0 to 10."""
        return sum(getattr(self, name) for name in DIMENSIONS)
