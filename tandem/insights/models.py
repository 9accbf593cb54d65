"""What is published: quarters, the groups in them, and their figures; and who was counted, which only the pulse reads.

Only the database role of the pulse adds to these tables, and nobody changes or deletes anything in them.
"""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.people.models import Unit

from .states import Span, Told


class Quarter(models.Model):
    """Thirteen weeks for which it is frozen who is counted where, and from how many people a number is told."""

    starts_date = models.DateField(unique=True)
    ends_date = models.DateField(help_text="the day after the last")
    minimum = models.PositiveSmallIntegerField()
    frozen_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(minimum__gte=5), name="insights_quarter_minimum")]


class Group(models.Model):
    """People who are counted together in a quarter: a unit with all below it, or several units that are too small."""

    quarter = models.ForeignKey(Quarter, models.PROTECT, related_name="+")
    parent = models.ForeignKey("self", models.PROTECT, null=True, related_name="+", help_text="empty: the whole")
    people = models.PositiveIntegerField(help_text="how many are counted")

    objects = ScopedManager()

    class Meta:
        db_table = "insights_group"
        constraints = [models.UniqueConstraint(fields=["quarter"], condition=Q(parent=None), name="insights_one_whole")]


class Covered(models.Model):
    """A unit whose people stand in a group: all of the unit, or only those who work directly in it."""

    group = models.ForeignKey(Group, models.PROTECT, related_name="+")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    people = models.PositiveIntegerField(help_text="who worked there when the quarter began")
    directly = models.BooleanField(default=False)

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["group", "unit"], name="insights_covered_once")]


class Counted(models.Model):
    """Who is counted in a group that is not divided further: so that the next quarter keeps its distance. The
    application cannot read it."""

    group = models.OneToOneField(Group, models.PROTECT, related_name="+")
    people = ArrayField(models.BigIntegerField(), help_text="keys of persons")

    objects = ScopedManager()


class Snapshot(models.Model):
    """The figures of a group for a week or a block of weeks, as they were published."""

    group = models.ForeignKey(Group, models.PROTECT, related_name="+")
    span = models.CharField(max_length=5, choices=Span.choices)
    starts_date = models.DateField()
    ends_date = models.DateField(help_text="the day after the last")
    gave = models.PositiveIntegerField(null=True)
    gave_told = models.CharField(max_length=6, choices=Told.choices)
    received = models.PositiveIntegerField(null=True)
    received_told = models.CharField(max_length=6, choices=Told.choices)
    pieces = models.PositiveIntegerField(null=True, help_text="given, where it is told how many gave")
    points = ArrayField(models.PositiveSmallIntegerField(), null=True, help_text="per cent in each band of points")
    answered = models.PositiveSmallIntegerField(null=True, help_text="per cent of what was asked, in fives")
    waited_days = models.PositiveSmallIntegerField(null=True, help_text="median, from question to answer")

    objects = ScopedManager()

    class Meta:
        ordering = ["starts_date", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["group", "span", "starts_date"], name="insights_snapshot_once"),
            *(
                models.CheckConstraint(
                    condition=Q(**{f"{name}_told": "exact", f"{name}__isnull": False})
                    | ~Q(**{f"{name}_told": "exact"}) & Q(**{f"{name}__isnull": True}),
                    name=f"insights_{name}_told",
                )
                for name in ("gave", "received")
            ),
        ]
