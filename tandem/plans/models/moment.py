"""The formal conversations of a plan."""

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _

from tandem.core.access import ScopedManager

from ..states import MONTH_NAMES
from .locks import of_plan
from .scheme import Plan


@pghistory.track()
class Moment(models.Model):
    """A formal conversation: round a day of every year, or so many months after the start in the job."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="+")
    guide = models.SlugField(help_text="the guide of the conversation, whichever version is in use")
    month = models.PositiveSmallIntegerField(null=True)
    day = models.PositiveSmallIntegerField(null=True)
    months_after = models.PositiveSmallIntegerField(null=True, help_text="months after the start in the job")

    objects = ScopedManager()

    class Meta:
        ordering = ["plan_id", "months_after", "month", "day", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(month__range=(1, 12), day__range=(1, 31), months_after=None)
                | Q(month=None, day=None, months_after__range=(1, 60)),
                name="moment_when",
            ),
        ]
        triggers = [of_plan()]

    def __str__(self):
        return f"{self.guide} {self.when}"

    @property
    def when(self):
        """When it is, in words."""
        if self.months_after:
            return _("%(n)s months after the start in the job") % {"n": self.months_after}
        return _("every year round %(day)s %(month)s") % {"day": self.day, "month": MONTH_NAMES[self.month - 1]}
