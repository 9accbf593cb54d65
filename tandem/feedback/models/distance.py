"""What somebody does to keep others at a distance. Only she sees it."""

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from ..states import Far


@pghistory.track()
class Distance(models.Model):
    """A person mutes or blocks another, or receives from nobody for a while (then there is no ``other``)."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    other = models.ForeignKey(Person, models.CASCADE, null=True, related_name="+")
    kind = models.CharField(max_length=10, choices=Far.choices)
    since = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["-since", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["person", "other"], nulls_distinct=False, name="feedback_distance_once"),
            models.CheckConstraint(
                condition=Q(kind="pause", other=None) | ~Q(kind="pause") & Q(other__isnull=False),
                name="feedback_distance_from_whom",
            ),
            models.CheckConstraint(condition=~Q(person=F("other")), name="feedback_distance_not_from_oneself"),
        ]
