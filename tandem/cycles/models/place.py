"""The place of one person in a cycle: one moment of her plan, and the conversation that was made for it."""

import pghistory
from django.db import models
from django.db.models import Q

from tandem.conversations.models import Conversation, Guide
from tandem.core.access import ScopedManager
from tandem.people.models import Person, Unit
from tandem.plans.models import Moment

from ..states import Standing
from .cycle import Cycle


@pghistory.track()
class Place(models.Model):
    """Unit and coach are those of the day on which the place was made: rights follow the coach of today."""

    cycle = models.ForeignKey(Cycle, models.PROTECT, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    moment = models.ForeignKey(Moment, models.PROTECT, related_name="+")
    guide = models.ForeignKey(Guide, models.PROTECT, related_name="+", help_text="the version of the day of the launch")
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="+")
    coach = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    planned_date = models.DateField(help_text="the day that the plan gives")
    due_date = models.DateField(help_text="the day before which it should be held now")
    standing = models.CharField(max_length=10, choices=Standing.choices, default=Standing.WAITING)
    conversation = models.OneToOneField(Conversation, models.PROTECT, null=True, related_name="+")
    is_late = models.BooleanField(default=False, help_text="came in after the launch")
    why = models.TextField(blank=True, default="", help_text="why it was taken out, moved or opened again")
    reminders = models.PositiveSmallIntegerField(default=0)

    objects = ScopedManager()

    class Meta:
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["cycle", "standing"], name="place_of_cycle"),
            models.Index(fields=["person"], name="place_of_person"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["cycle", "person", "moment"], name="place_once"),
            models.CheckConstraint(
                condition=~Q(standing=Standing.MADE) | Q(conversation__isnull=False), name="place_made_has_one"
            ),
            models.CheckConstraint(
                condition=~Q(standing__in=[Standing.WAITING, Standing.NO_COACH]) | Q(conversation=None),
                name="place_waiting_has_none",
            ),
        ]
