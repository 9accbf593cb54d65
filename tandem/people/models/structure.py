"""Units, jobs and teams."""

import pghistory
import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateRangeField, RangeOperators
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Value
from django.db.models.functions import Concat

from tandem.core.access import ScopedManager, ScopedQuerySet
from tandem.core.languages import Worded, text_field
from tandem.core.search import Fold

from ..states import OfficialLanguage
from .dated import DatedManager
from .person import Person


class UnitQuerySet(ScopedQuerySet):
    """Units as a tree."""

    def below(self, *units):
        """These units (or their keys) and all that is below them: one indexed query."""
        return self.filter(path__overlap=[getattr(unit, "pk", unit) for unit in units])


# path = the keys from the top down to the unit itself; kept by the database, circles refused.
PLACE = pgtrigger.Trigger(
    name="place",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("parent_id"),
    func="""
        IF NEW.parent_id IS NULL THEN
            NEW.path = ARRAY[NEW.id];
        ELSE
            SELECT path || NEW.id INTO NEW.path FROM people_unit WHERE id = NEW.parent_id;
            IF NEW.id = ANY(NEW.path[1:cardinality(NEW.path) - 1]) THEN
                RAISE EXCEPTION 'a unit cannot stand below itself' USING ERRCODE = 'check_violation';
            END IF;
        END IF;
        RETURN NEW;
    """,
)
CARRY = pgtrigger.Trigger(
    name="carry",
    when=pgtrigger.After,
    operation=pgtrigger.UpdateOf("parent_id"),
    condition=pgtrigger.Condition("OLD.path IS DISTINCT FROM NEW.path"),
    func="""
        UPDATE people_unit SET path = NEW.path || path[array_position(path, NEW.id) + 1:]
        WHERE path @> ARRAY[NEW.id] AND id <> NEW.id;
        RETURN NULL;
    """,
)


def folded_names():
    """The names in all languages and the code, without accents and capitals: what is searched and indexed."""
    space = Value(" ")
    return Fold(Concat("name_nl", space, "name_fr", space, "name_en", space, "code"))


@pghistory.track(exclude=["path"])
class Unit(models.Model):
    """A part of the organisation, in a tree."""

    code = models.CharField(max_length=120, unique=True, help_text="its name in the HR system")
    name_nl = text_field()
    name_fr = text_field()
    name_en = text_field()
    parent = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    path = ArrayField(models.BigIntegerField(), default=list, editable=False)
    official_language = models.CharField(
        max_length=4, choices=OfficialLanguage.choices, blank=True, default="", db_default=""
    )
    closed_date = models.DateField(null=True)

    name = Worded("name")
    objects = models.Manager.from_queryset(UnitQuerySet)()

    class Meta:
        indexes = [
            GinIndex(fields=["path"], name="unit_path"),
            GinIndex(OpClass(folded_names(), name="gin_trgm_ops"), name="unit_names_folded"),
        ]
        triggers = [PLACE, CARRY]

    def __str__(self):
        return self.name or self.code


@pghistory.track()
class Job(models.Model):
    """A function that people hold."""

    code = models.CharField(max_length=120, unique=True, help_text="its title in the HR system")
    title_nl = text_field()
    title_fr = text_field()
    title_en = text_field()
    family = models.CharField(max_length=60, blank=True, default="")

    title = Worded("title")
    objects = ScopedManager()

    def __str__(self):
        return self.title or self.code


@pghistory.track()
class Team(models.Model):
    """People who work together across or inside units; a self-steering team has no coach as its head."""

    name = models.CharField(max_length=120)
    purpose = models.TextField(blank=True, default="")
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="+")
    is_self_steering = models.BooleanField(default=False)
    closed_date = models.DateField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


@pghistory.track()
class TeamMembership(models.Model):
    """Somebody in a team, from a date until a date."""

    team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    during = DateRangeField()

    objects = DatedManager()

    class Meta:
        constraints = [
            ExclusionConstraint(
                name="team_membership_once",
                expressions=[
                    ("team", RangeOperators.EQUAL),
                    ("person", RangeOperators.EQUAL),
                    ("during", RangeOperators.OVERLAPS),
                ],
            ),
            models.CheckConstraint(condition=models.Q(during__isempty=False), name="team_membership_some_day"),
        ]


@pghistory.track()
class TeamRole(models.Model):
    """Who leads on what in a team, from a date until a date."""

    membership = models.ForeignKey(TeamMembership, models.PROTECT, related_name="+")
    name = models.CharField(max_length=120)
    during = DateRangeField()

    objects = DatedManager()

    class Meta:
        constraints = [
            ExclusionConstraint(
                name="team_role_once",
                expressions=[
                    ("membership", RangeOperators.EQUAL),
                    ("name", RangeOperators.EQUAL),
                    ("during", RangeOperators.OVERLAPS),
                ],
            ),
            models.CheckConstraint(condition=models.Q(during__isempty=False), name="team_role_some_day"),
        ]
