"""All plans of the organisation at a time, in versions; and one plan, with the people for whom it is."""

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.core.languages import Worded, text_field

from .locks import PUBLISHED, of_scheme


@pghistory.track()
class Scheme(models.Model):
    """A version of all plans. It is a draft until it is published with the day from which it holds."""

    name = models.CharField(max_length=120, help_text="what this version is about, for who keeps plans")
    from_date = models.DateField(null=True, help_text="from this day on it holds, until a later one does")
    published_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(from_date=None, published_at=None) | Q(from_date__isnull=False, published_at__isnull=False),
                name="scheme_published_from",
            ),
            models.CheckConstraint(condition=~Q(name=""), name="scheme_has_a_name"),
        ]
        triggers = [PUBLISHED]

    def __str__(self):
        return self.name

    @property
    def is_draft(self):
        """It can still be changed."""
        return self.published_at is None


@pghistory.track()
class Plan(models.Model):
    """For whom (``rules``, all of which have to hold; none: everybody else), and in which rhythm, and why.

    The first plan of a version whose rules hold for somebody is hers.
    """

    scheme = models.ForeignKey(Scheme, models.CASCADE, related_name="+")
    position = models.PositiveSmallIntegerField(default=0)
    name_nl = text_field(120)
    name_fr = text_field(120)
    name_en = text_field(120)
    rules = models.JSONField(default=list, blank=True, help_text="[{field, operator, value}]")
    informal_weeks = models.PositiveSmallIntegerField(default=6, help_text="an informal talk every so many weeks")
    informal_least = models.PositiveSmallIntegerField(default=2, help_text="two people may agree on so few weeks")
    informal_most = models.PositiveSmallIntegerField(default=10, help_text="or on so many")
    checkin_weeks = models.PositiveSmallIntegerField(default=4, help_text="a check-in on goals every so many weeks")
    why_nl = text_field(600)
    why_fr = text_field(600)
    why_en = text_field(600)
    means_nl = text_field(600)
    means_fr = text_field(600)
    means_en = text_field(600)

    name = Worded("name")
    why = Worded("why")
    means = Worded("means")
    objects = ScopedManager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(informal_least__gte=1, informal_most__lte=52)
                & Q(informal_weeks__gte=F("informal_least"), informal_weeks__lte=F("informal_most")),
                name="plan_informal_space",
            ),
            models.CheckConstraint(condition=Q(checkin_weeks__range=(1, 52)), name="plan_check_in_rhythm"),
        ]
        triggers = [of_scheme()]

    def __str__(self):
        return self.name
