"""What somebody does not want to be reminded of."""

import pghistory
from django.db import models

from tandem.core.access import ScopedManager
from tandem.people.models import Person


@pghistory.track()
class NudgeRest(models.Model):
    """A nudge rests: one occasion until a day, or a kind for good. ``all`` as the kind: every nudge."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20)
    occasion = models.CharField(max_length=60, blank=True, default="", help_text="of the kind; empty: all of them")
    until_date = models.DateField(null=True, help_text="empty: for good")

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "kind", "occasion"], name="feedback_nudge_rests_once")]
