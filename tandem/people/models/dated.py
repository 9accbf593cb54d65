"""Facts that hold during a range of dates."""

from django.db import models

from tandem.core import clock
from tandem.core.access import ScopedQuerySet


class DatedQuerySet(ScopedQuerySet):
    """Rows with ``during``, a half-open range of dates."""

    def in_force(self, on=None):
        """The rows that hold on a date (today)."""
        return self.filter(during__contains=on or clock.today())


DatedManager = models.Manager.from_queryset(DatedQuerySet)
