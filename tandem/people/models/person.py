"""A person: somebody who works, or worked, in the organisation. The account to sign in with is apart."""

import datetime

import pghistory
from django.contrib.postgres.fields import ArrayField, DateRangeField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.core.search import Fold, by_name

from ..states import Language


def monday_to_friday():
    """ISO weekdays."""
    return [1, 2, 3, 4, 5]


@pghistory.track()
class Person(models.Model):
    """``name`` is as the person writes it; ``called`` is how others address her."""

    number = models.CharField(max_length=40, null=True, unique=True, help_text="employee number in the HR system")
    name = models.CharField(max_length=200)
    given_name = models.CharField(max_length=100, blank=True, default="")
    family_name = models.CharField(max_length=100, blank=True, default="")
    called = models.CharField(max_length=100)
    email = models.EmailField(null=True, unique=True, help_text="work address, in lower case")
    language = models.CharField(max_length=2, choices=Language.choices, default=Language.NL)
    employed = DateRangeField(help_text="from the first day; the upper bound is the day after the last")
    workdays = ArrayField(models.PositiveSmallIntegerField(), default=monday_to_friday, help_text="ISO weekdays")
    day_starts = models.TimeField(default=datetime.time(8))
    day_ends = models.TimeField(default=datetime.time(18))
    time_zone = models.CharField(max_length=60, default="Europe/Brussels")
    is_system = models.BooleanField(default=False, help_text="Tandem itself: jobs and integrations")

    objects = ScopedManager()

    class Meta:
        ordering = by_name()
        indexes = [
            GinIndex(OpClass(Fold(F("name")), name="gin_trgm_ops"), name="person_name_folded"),
            models.Index(Fold(F("family_name")), Fold(F("given_name")), F("id"), name="person_in_order"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="person_has_a_name"),
            models.CheckConstraint(condition=Q(employed__isempty=False), name="person_employed_some_day"),
        ]

    def __str__(self):
        return self.name

    @property
    def initials(self):
        """Two letters for the avatar."""
        given, family = self.given_name or self.called, self.family_name
        plain = [word for word in family.split() if word[:1].isupper()] or family.split()
        return (given[:1] + (plain[0][:1] if plain else given[1:2])).upper()

    @property
    def hue(self):
        """0 to 11: the colour of the avatar."""
        return (self.pk or 0) * 7 % 12

    @property
    def left_date(self):
        """The last day at work, or None."""
        return self.employed.upper - datetime.timedelta(days=1) if self.employed.upper else None

    @property
    def joined_date(self):
        """The first day at work."""
        return self.employed.lower
