"""The outbox of events, and the values that an organisation gave to its parameters."""

import pghistory
from django.db import models

from .access import EVERYBODY, NOBODY, ScopedManager, sees


class Occurrence(models.Model):
    """An event as it was announced: kind, ids, who, when. Insert only, but for ``handled_at``."""

    kind = models.CharField(max_length=80)
    by = models.BigIntegerField(help_text="the person whose action it was")
    data = models.JSONField(help_text="ids, never text")
    at = models.DateTimeField()
    handled_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        indexes = [models.Index(fields=["at"], condition=models.Q(handled_at=None), name="occurrence_waiting")]


@pghistory.track()
class ParameterValue(models.Model):
    """A choice of the organisation, or of a part of it, from a date on, with the reason for it."""

    section = models.CharField(max_length=80)
    key = models.CharField(max_length=80)
    part = models.BigIntegerField(null=True, help_text="the unit that it holds for; empty: the whole organisation")
    value = models.JSONField()
    from_date = models.DateField()
    why = models.TextField()
    created_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["section", "key", "part", "from_date"], nulls_distinct=False, name="parameter_once_a_day"
            )
        ]


@sees(Occurrence)
def occurrence(viewer):
    """Nobody: it is the machine's."""
    return NOBODY


@sees(ParameterValue)
def parameter_value(viewer):
    """Everybody may know what the organisation chose, and why."""
    return EVERYBODY
