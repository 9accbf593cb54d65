"""Where a person belongs at a date: assignment, functional coach, absence, grants."""

import pghistory
import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Q

from ..states import SCOPED_ROLES, Role
from .dated import DatedManager
from .person import Person
from .structure import Job, Unit

# Walk up from the coach, keeping the days that all links have in common: nobody may be found above herself. OFFSET 0
# keeps the planner from reading the whole table for each row when its statistics are older than an import.
NO_CIRCLE = pgtrigger.Trigger(
    name="no_circle",
    when=pgtrigger.After,
    timing=pgtrigger.Deferred,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("coach_id", "during", "person_id"),
    condition=pgtrigger.Condition("NEW.coach_id IS NOT NULL"),
    declare=[("found", "boolean")],
    func="""
        PERFORM pg_advisory_xact_lock(hashtext('people.coaches'));
        WITH RECURSIVE up(coach_id, during) AS (
            SELECT NEW.coach_id, NEW.during
            UNION
            SELECT above.coach_id, above.during * up.during
            FROM up CROSS JOIN LATERAL (
                SELECT coach_id, during FROM people_assignment WHERE person_id = up.coach_id OFFSET 0
            ) above
            WHERE above.coach_id IS NOT NULL AND above.during && up.during AND up.coach_id <> NEW.person_id
        )
        SELECT EXISTS (SELECT 1 FROM up WHERE coach_id = NEW.person_id) INTO found;
        IF found THEN
            RAISE EXCEPTION 'coaches would stand in a circle' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
    """,
)


@pghistory.track()
class Assignment(models.Model):
    """Unit, job, coach and hours of a person during a range of dates; one at a time."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    job = models.ForeignKey(Job, models.PROTECT, null=True, related_name="+")
    coach = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    hours = models.DecimalField(max_digits=4, decimal_places=1, null=True, help_text="hours a week")
    during = DateRangeField()

    objects = DatedManager()

    class Meta:
        indexes = [models.Index(fields=["person"], condition=Q(coach=None), name="assignment_without_coach")]
        constraints = [
            ExclusionConstraint(
                name="assignment_one_at_a_time",
                expressions=[("person", RangeOperators.EQUAL), ("during", RangeOperators.OVERLAPS)],
            ),
            models.CheckConstraint(condition=~Q(coach=F("person")), name="assignment_not_ones_own_coach"),
            models.CheckConstraint(condition=Q(during__isempty=False), name="assignment_some_day"),
        ]
        triggers = [NO_CIRCLE]


@pghistory.track()
class FunctionalCoaching(models.Model):
    """A coach beside the hierarchical one, for a project or a craft."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    coach = models.ForeignKey(Person, models.PROTECT, related_name="+")
    about = models.CharField(max_length=200)
    during = DateRangeField()

    objects = DatedManager()

    class Meta:
        constraints = [
            ExclusionConstraint(
                name="functional_coaching_once",
                expressions=[
                    ("person", RangeOperators.EQUAL),
                    ("coach", RangeOperators.EQUAL),
                    ("during", RangeOperators.OVERLAPS),
                ],
            ),
            models.CheckConstraint(condition=~Q(coach=F("person")), name="functional_coach_is_another"),
            models.CheckConstraint(condition=Q(during__isempty=False), name="functional_coaching_some_day"),
        ]


@pghistory.track()
class Absence(models.Model):
    """Somebody is away for a while. Why is nobody's business and is not kept."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    during = DateRangeField()

    objects = DatedManager()

    class Meta:
        constraints = [
            ExclusionConstraint(
                name="absence_once",
                expressions=[("person", RangeOperators.EQUAL), ("during", RangeOperators.OVERLAPS)],
            ),
            models.CheckConstraint(condition=Q(during__isempty=False), name="absence_some_day"),
        ]


@pghistory.track()
class Grant(models.Model):
    """A role, for the whole organisation or for a unit and what is below it."""

    holder = models.ForeignKey(Person, models.PROTECT, related_name="+")
    role = models.CharField(max_length=30, choices=Role.choices)
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="+")
    during = DateRangeField()

    objects = DatedManager()

    class Meta:
        db_table = "people_grant"
        constraints = [
            models.CheckConstraint(
                condition=Q(role__in=sorted(SCOPED_ROLES), unit__isnull=False)
                | ~Q(role__in=sorted(SCOPED_ROLES)) & Q(unit__isnull=True),
                name="grant_scope",
            ),
            models.CheckConstraint(condition=Q(during__isempty=False), name="grant_some_day"),
            ExclusionConstraint(
                name="grant_once",
                expressions=[
                    ("holder", RangeOperators.EQUAL),
                    ("role", RangeOperators.EQUAL),
                    (models.functions.Coalesce("unit", 0), RangeOperators.EQUAL),
                    ("during", RangeOperators.OVERLAPS),
                ],
            ),
        ]
