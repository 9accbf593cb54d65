"""A round about one person, the yes of who is concerned, and the people who are asked."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.frameworks.models import FormVersion
from tandem.frameworks.states import Category
from tandem.people.models import Person
from tandem.people.states import Language

from ..states import BEFORE_LAUNCH, Handling, Mode, Purpose, Reply, Side, State


@pghistory.track()
class Round(models.Model):
    """One round about one person. From launch on form, mode and minimums stay as they are."""

    subject = models.ForeignKey(Person, models.PROTECT, related_name="+")
    started_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    purpose = models.CharField(max_length=12, choices=Purpose.choices)
    mode = models.CharField(max_length=10, choices=Mode.choices)
    version = models.ForeignKey(FormVersion, models.PROTECT, related_name="+")
    with_coach = models.BooleanField(help_text="her coach of the day knows of the round and approves who is asked")
    handling = models.CharField(max_length=10, choices=Handling.choices, default=Handling.NOBODY)
    summariser = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    previous = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="+")
    words = models.TextField(blank=True, default="", help_text="from her to those who are asked")
    remark = models.TextField(blank=True, default="", help_text="what her coach asks to choose otherwise")
    state = models.CharField(max_length=12, choices=State.choices, default=State.CHOOSING)
    ends_date = models.DateField()
    least_in_category = models.PositiveSmallIntegerField(null=True, help_text="frozen at launch, as the next two")
    least_in_all = models.PositiveSmallIntegerField(null=True)
    least_for_comments = models.PositiveSmallIntegerField(null=True)
    reminders = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField()
    launched_date = models.DateField(null=True)
    reported_date = models.DateField(null=True)
    again_date = models.DateField(null=True, help_text="when to measure again: with it a round closes")

    objects = ScopedManager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["subject", "-created_at"], name="round_about"),
            models.Index(fields=["ends_date"], condition=Q(state="open"), name="round_open"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=[*BEFORE_LAUNCH, State.CANCELLED])
                | Q(
                    launched_date__isnull=False,
                    least_in_category__gte=3,
                    least_in_all__gte=5,
                    least_for_comments__gte=3,
                ),
                name="round_freezes_its_minimums",
            ),
            models.CheckConstraint(
                condition=Q(handling="nobody", summariser=None) | ~Q(handling="nobody") & Q(summariser__isnull=False),
                name="round_names_who_reads",
            ),
            models.CheckConstraint(
                condition=~Q(purpose="evaluation") | Q(with_coach=True), name="round_evaluation_with_coach"
            ),
            models.CheckConstraint(
                condition=Q(state="closed", again_date__isnull=False) | ~Q(state="closed"),
                name="round_closes_with_date",
            ),
            models.CheckConstraint(
                condition=Q(summariser=None) | ~Q(summariser=F("subject")), name="round_read_by_another"
            ),
        ]

    @property
    def is_anonymous(self):
        """Authors are stored nowhere."""
        return self.mode == Mode.ANONYMOUS

    @property
    def is_open(self):
        """People can answer."""
        return self.state == State.OPEN

    @property
    def for_evaluation(self):
        """It is part of an evaluation."""
        return self.purpose == Purpose.EVALUATION


@pghistory.track()
class Consent(models.Model):
    """Somebody whose yes a round needs said yes."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="+")
    side = models.CharField(max_length=10, choices=Side.choices)
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["round", "side"], name="round_one_yes_a_side")]


@pghistory.track()
class Contributor(models.Model):
    """Somebody who is asked: a person here, or somebody outside by mail. Whether she answered an anonymous round does
    not stand here (``Participation``)."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    name = models.CharField(max_length=120, blank=True, default="")
    email = models.EmailField(blank=True, default="")
    language = models.CharField(max_length=2, choices=Language.choices, default=Language.NL)
    category = models.CharField(max_length=10, choices=Category.choices)
    reply = models.CharField(max_length=10, choices=Reply.choices, default=Reply.WAITING)
    note = models.CharField(max_length=300, blank=True, default="", help_text="words with a polite no")
    key_hash = models.CharField(max_length=64, blank=True, default="", help_text="of the secret in the link; no more")
    valid_until = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["person"], name="round_asked_of")]
        constraints = [
            models.UniqueConstraint(fields=["round", "person"], name="round_asked_once"),
            models.UniqueConstraint(fields=["round", "email"], condition=~Q(email=""), name="round_mailed_once"),
            models.CheckConstraint(
                condition=Q(person__isnull=False, email="", name="", key_hash="")
                | Q(person=None, category="external") & ~Q(email="") & ~Q(name=""),
                name="round_somebody_is_asked",
            ),
        ]

    @property
    def called(self):
        """The name by which she is known here."""
        return self.person.name if self.person_id else self.name


class Participation(models.Model):
    """That somebody has responded to an anonymous round: answered or said no, which of the two stands nowhere.

    No time, no number in order. All rows of a round are written anew, in a random order and in one transaction, each
    time that one changes; when the round ends they go.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    round = models.ForeignKey(Round, models.CASCADE, related_name="+")
    contributor = models.OneToOneField(Contributor, models.CASCADE, related_name="+")
    done = models.BooleanField(default=False)

    objects = ScopedManager()
