"""Facts that hold during a range of dates."""

from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.db.models import DateField, F, Func, Value

from tandem.core import clock
from tandem.core.access import ScopedQuerySet


class DatedQuerySet(ScopedQuerySet):
    """Rows with ``during``, a half-open range of dates."""

    def in_force(self, on=None):
        """The rows that hold on a date (today)."""
        return self.filter(during__contains=on or clock.today())


DatedManager = models.Manager.from_queryset(DatedQuerySet)


def until(field, day):
    """The range in ``field``, ended before ``day``."""
    return Func(
        Func(F(field), function="lower", output_field=DateField()),
        Value(day, output_field=DateField()),
        function="daterange",
        output_field=DateRangeField(),
    )


def end_before(rows, day):
    """End dated rows the day before ``day``; a row that would never have held is deleted."""
    rows.filter(during__startswith__gte=day).delete()
    rows.filter(during__contains=day).update(during=until("during", day))
