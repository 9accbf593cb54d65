"""What goals contribute to each other. The database refuses circles, and shares of more than the whole."""

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager

from .goal import Goal
from .shares import NO_CIRCLE, NOT_MORE_THAN_ALL


@pghistory.track()
class Contribution(models.Model):
    """What a goal contributes to another: ``share`` is the estimated part of the other, in per cent; None when nobody
    estimated it."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    parent = models.ForeignKey(Goal, models.PROTECT, related_name="+")
    share = models.DecimalField(max_digits=5, decimal_places=2, null=True, blank=True)

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["goal", "parent"], name="contribution_once"),
            models.CheckConstraint(condition=~Q(goal=F("parent")), name="contribution_to_another"),
            models.CheckConstraint(condition=Q(share__gt=0, share__lte=100), name="contribution_share"),
        ]
        indexes = [models.Index("parent", F("share").desc(), "id", name="contribution_in_order")]
        triggers = [NO_CIRCLE, *NOT_MORE_THAN_ALL]
