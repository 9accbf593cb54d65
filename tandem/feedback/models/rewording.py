"""Words that a language model of the organisation proposed: that it did, never which."""

import pghistory
from django.db import models

from tandem.core.access import ScopedManager
from tandem.people.models import Person


@pghistory.track()
class Rewording(models.Model):
    """Somebody asked the language model for other words. How long the texts were is kept, and not the texts."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    asked_at = models.DateTimeField()
    model = models.CharField(max_length=120)
    length_in = models.PositiveIntegerField(help_text="characters")
    length_out = models.PositiveIntegerField(default=0, help_text="characters; 0 when nothing came")
    is_taken = models.BooleanField(null=True, help_text="whether she took the words, once she said")

    objects = ScopedManager()

    class Meta:
        ordering = ["-asked_at", "-pk"]
        indexes = [models.Index(fields=["person", "-asked_at"], name="feedback_reworded")]
