"""One act of writing to several people."""

import uuid

import pghistory
from django.db import models

from tandem.core.access import ScopedManager
from tandem.people.models import Person


@pghistory.track()
class Sending(models.Model):
    """What was sent to several people at once: each has a piece of her own, the giver sees them as one."""

    key = models.UUIDField(default=uuid.uuid4, unique=True, help_text="that of the draft: it is sent once")
    giver = models.ForeignKey(Person, models.PROTECT, related_name="+")
    sent_at = models.DateTimeField()

    objects = ScopedManager()
