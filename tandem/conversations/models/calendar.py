"""The secret link with which a person's own calendar reads her conversations."""

import hashlib
import secrets

import pghistory
from django.db import models

from tandem.core.access import ScopedManager
from tandem.people.models import Person


def new_secret():
    """A secret that nobody guesses."""
    return secrets.token_urlsafe(32)


def digest_of(secret):
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


@pghistory.track(exclude=["digest"])
class CalendarFeed(models.Model):
    """The link of one person, as long as it works. The secret stands nowhere, only its hash."""

    person = models.OneToOneField(Person, models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    objects = ScopedManager()
