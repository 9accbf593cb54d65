"""Two people who talk in a rhythm."""

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from ..states import RHYTHMS


@pghistory.track()
class Series(models.Model):
    """Informal conversations of the same two, every so many weeks. Of one series at most one is ahead.

    It runs until one of the two stops it, or until they are no longer a person and her coach.
    """

    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    coach = models.ForeignKey(Person, models.PROTECT, related_name="+")
    weeks = models.PositiveSmallIntegerField(help_text="from one to the next")
    weekday = models.PositiveSmallIntegerField(help_text="1: Monday")
    hour = models.TimeField(help_text="in the zone of the organisation")
    place = models.CharField(max_length=200, blank=True, default="")
    begun_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    begun_at = models.DateTimeField()
    stopped_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["begun_at", "pk"]
        indexes = [models.Index(fields=["coach"], name="series_of_coach")]
        constraints = [
            models.CheckConstraint(condition=~Q(person=F("coach")), name="series_of_two"),
            models.CheckConstraint(condition=Q(weeks__in=RHYTHMS), name="series_rhythm"),
            models.CheckConstraint(condition=Q(weekday__range=(1, 7)), name="series_weekday"),
            models.UniqueConstraint(fields=["person", "coach"], condition=Q(stopped_at=None), name="series_once"),
        ]

    def __str__(self):
        return self.rhythm

    @property
    def rhythm(self):
        """Every 2 weeks on Thursday at 14:00."""
        said = {"n": self.weeks, "day": WEEKDAYS[self.weekday - 1], "hour": f"{self.hour:%H:%M}"}
        if self.weeks == 1:
            return _("Every week on %(day)s at %(hour)s") % said
        return _("Every %(n)s weeks on %(day)s at %(hour)s") % said

    @property
    def is_running(self):
        """Nobody has stopped it."""
        return self.stopped_at is None
