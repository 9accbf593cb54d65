"""A conversation between a person and her coach, and what happens to its planning."""

import uuid

import pghistory
import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.contrib.postgres.functions import RandomUUID
from django.core.validators import URLValidator
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.frameworks.models import FormVersion
from tandem.people.models import Person
from tandem.people.states import Language

from ..states import DISCLOSED, STEPS, UNDER_WAY, End, Kind, State
from .guide import Guide
from .locks import SIGNED, of_conversation, refuse
from .series import Series

only_https = URLValidator(schemes=["https"])


@pghistory.track(exclude=["uid"])
class Conversation(models.Model):
    """``person`` and the ``coach`` who holds it with her. Of a formal one that is not locked yet the coach of today
    has the seat, or who stands in for her: rights follow that relation, and the row follows with the next thing that
    happens."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    coach = models.ForeignKey(Person, models.PROTECT, related_name="+")
    guide = models.ForeignKey(Guide, models.PROTECT, related_name="+")
    version = models.ForeignKey(FormVersion, models.PROTECT, related_name="+", help_text="what both are asked")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    title = models.CharField(max_length=200, blank=True, default="", help_text="empty: the title of the guide")
    period = DateRangeField(help_text="the days that it looks back on")
    planned_at = models.DateTimeField(null=True)
    due_date = models.DateField(null=True, help_text="the day before which it should be held, when a cycle says so")
    place = models.CharField(max_length=200, blank=True, default="")
    video = models.URLField(max_length=400, blank=True, default="", validators=[only_https])
    uid = models.UUIDField(default=uuid.uuid4, db_default=RandomUUID(), unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, db_default=0, help_text="grows with what calendars are told")
    state = models.CharField(max_length=10, choices=State.choices, default=State.PREPARING)
    series = models.ForeignKey(Series, models.PROTECT, null=True, related_name="+")
    slot_date = models.DateField(null=True, help_text="the day on which its series planned it")
    started_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True, help_text="since when both read each other")
    signing_at = models.DateTimeField(null=True, help_text="since when it waits for signatures")
    locked_at = models.DateTimeField(null=True)
    corrects = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="+", help_text="the locked version that this one puts right"
    )
    official_language = models.CharField(
        max_length=2, choices=Language.choices, blank=True, default="", db_default="",
        help_text="of the seat when it was locked; empty: no language is required",
    )  # fmt: skip
    hr_reads = models.BooleanField(
        default=False, help_text="of a formal one: HR reads what is signed, as was said when it began"
    )

    objects = ScopedManager()

    class Meta:
        indexes = [
            models.Index(fields=["person", "-planned_at"], name="conversation_of_person"),
            models.Index(fields=["coach", "-planned_at"], name="conversation_of_coach"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(person=F("coach")), name="conversation_of_two"),
            models.CheckConstraint(condition=Q(period__isempty=False), name="conversation_some_period"),
            models.CheckConstraint(
                condition=Q(video="") | Q(video__startswith="https://"), name="conversation_video_https"
            ),
            models.CheckConstraint(
                condition=Q(series=None, slot_date=None) | Q(series__isnull=False, kind=Kind.INFORMAL),
                name="conversation_series_informal",
            ),
            models.CheckConstraint(
                condition=Q(opened_at__isnull=False) | ~Q(state__in=[s for s in DISCLOSED if s != State.LOCKED]),
                name="conversation_opened_when",
            ),
            models.CheckConstraint(
                condition=Q(state=State.LOCKED, locked_at__isnull=False) | ~Q(state=State.LOCKED) & Q(locked_at=None),
                name="conversation_locked_when",
            ),
            models.CheckConstraint(
                condition=Q(corrects=None) | Q(kind=Kind.FORMAL), name="conversation_corrects_a_formal_one"
            ),
            models.UniqueConstraint(
                fields=["corrects"], condition=~Q(state=State.CANCELLED), name="conversation_corrected_once"
            ),
            ExclusionConstraint(
                name="conversation_one_formal",
                expressions=[
                    ("person", RangeOperators.EQUAL),
                    ("guide", RangeOperators.EQUAL),
                    ("period", RangeOperators.OVERLAPS),
                ],
                condition=Q(kind=Kind.FORMAL, state__in=UNDER_WAY, corrects=None),
            ),
        ]
        triggers = [
            pgtrigger.FSM(name="steps", field="state", transitions=STEPS),
            refuse(
                "locked",
                pgtrigger.Update | pgtrigger.Delete,
                pgtrigger.Condition("OLD.state = 'locked'"),
                SIGNED,
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def name(self):
        """Its own title, or that of its guide."""
        return self.title or self.guide.title

    @property
    def is_formal(self):
        """Part of the file."""
        return self.kind == Kind.FORMAL

    @property
    def is_locked(self):
        """Nothing changes any more."""
        return self.state == State.LOCKED

    @property
    def is_correction(self):
        """A new version of one that was locked."""
        return self.corrects_id is not None

    @property
    def is_under_way(self):
        """Neither locked nor cancelled."""
        return self.state in UNDER_WAY


@pghistory.track()
class Move(models.Model):
    """Another moment or place, or (without ``to_at``) no talk at all, with the reason."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    from_at = models.DateTimeField(null=True)
    to_at = models.DateTimeField(null=True)
    place = models.CharField(max_length=200, blank=True, default="")
    why = models.TextField()

    objects = ScopedManager()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(why=""), name="move_with_a_reason")]
        triggers = [of_conversation()]


@pghistory.track()
class StartWish(models.Model):
    """One side would start without waiting for what is not handed in. When both do, the conversation opens."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "by"], name="start_wish_once")]
        triggers = [of_conversation()]


@pghistory.track()
class StandIn(models.Model):
    """``stand_in`` holds a formal conversation that is under way in the place of ``coach``, and why. It lasts as long
    as that coach is the coach of the person and the stand-in works here. After the lock it says who may read on."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    coach = models.ForeignKey(Person, models.PROTECT, related_name="+", help_text="whose seat it is")
    stand_in = models.ForeignKey(Person, models.PROTECT, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+", help_text="the coach, or who runs the cycle")
    why = models.TextField()
    begun_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    end = models.CharField(max_length=10, choices=End.choices, blank=True, default="")
    end_why = models.TextField(blank=True, default="")

    objects = ScopedManager()

    class Meta:
        ordering = ["begun_at", "pk"]
        indexes = [
            models.Index(fields=["stand_in"], condition=Q(ended_at=None), name="stand_in_open"),
            models.Index(fields=["coach"], condition=Q(ended_at=None), name="stood_in_for_open"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["conversation"], condition=Q(ended_at=None), name="stand_in_one_open"),
            models.CheckConstraint(condition=~Q(stand_in=F("coach")), name="stand_in_is_another"),
            models.CheckConstraint(condition=~Q(why=""), name="stand_in_with_a_reason"),
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_by=None, end="", end_why="")
                | Q(ended_at__isnull=False, ended_by__isnull=False) & ~Q(end=""),
                name="stand_in_ended",
            ),
            models.CheckConstraint(
                condition=~Q(end=End.GIVEN_BACK) | ~Q(end_why=""), name="stand_in_given_back_with_a_reason"
            ),
        ]
        triggers = [of_conversation()]
