"""A goal, what it is measured by, and what it contributes to."""

import pghistory
import pgtrigger
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Concat

from tandem.core.access import ScopedManager
from tandem.core.languages import Worded, text_field
from tandem.core.search import Fold
from tandem.people.models import Person, Team, Unit

from .. import measures
from ..states import ENDED, TRANSITIONS, UNSET, Direction, Kind, Measure, Outcome, State, Visibility
from .shares import TAKES_ITS_SHARE

PERSONAL = Q(person__isnull=False)
OF_ORGANISATION = Q(person__isnull=True, team__isnull=True, unit__isnull=True)


def number_field(**options):
    """A column for a measured value."""
    return models.DecimalField(max_digits=16, decimal_places=3, null=True, blank=True, **options)


def folded_titles():
    """The title in all its languages, without accents and capitals: what is searched and indexed."""
    return Fold(Concat("title_nl", Value(" "), "title_fr", Value(" "), "title_en"))


def place_in_list():
    """Where a state stands in a list: proposed, under way, paused, drafts, ended, declined. The index of lists is made
    with it."""
    return Case(
        When(state=State.PROPOSED, then=-1),
        When(state=State.OPEN, then=0),
        When(state=State.PAUSED, then=1),
        When(state=State.DRAFT, then=2),
        When(state=State.DECLINED, then=4),
        default=3,
    )


def heading_for_target():
    """The condition that the target lies on the side of the start value that the direction says; a range to stay
    within has a lower bound (``target_value``) and an upper one (``target_until``)."""
    return (
        Q(direction=Direction.UP, target_value__gt=F("start_value"), target_until=None)
        | Q(direction=Direction.DOWN, target_value__lt=F("start_value"), target_until=None)
        | Q(direction=Direction.KEEP, target_until__gt=F("target_value"))
    )


class Measured:
    """What a goal and a key result have in common: a road from a start value to a target."""

    @property
    def measured_progress(self):
        """0 to 100, or None."""
        if self.direction == Direction.KEEP:
            return measures.within(self.start_value, self.target_value, self.target_until, self.current_value)
        return measures.progress(self.start_value, self.target_value, self.current_value)

    @property
    def value_now(self):
        """The last value that was reported, or the start value."""
        return self.start_value if self.current_value is None else self.current_value


@pghistory.track()
class Goal(Measured, models.Model):
    """What a person, a team, a unit or (none of the three) the organisation wants to reach in a period.

    Words stand in the column of their language; ``language`` names it for a goal that is written in one only, and is
    empty for a goal of the organisation. ``current_value`` is the last value that was reported.
    """

    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="+")
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+")
    language = models.CharField(max_length=2, blank=True, default="")
    title_nl = text_field()
    title_fr = text_field()
    title_en = text_field()
    why_nl = models.TextField(blank=True, default="")
    why_fr = models.TextField(blank=True, default="")
    why_en = models.TextField(blank=True, default="")
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.RESULT)
    measure = models.CharField(max_length=12, choices=Measure.choices, default=Measure.NUMBER)
    direction = models.CharField(max_length=4, choices=Direction.choices, blank=True, default="")
    start_value = number_field()
    target_value = number_field()
    target_until = number_field(help_text="upper limit of a range to stay within")
    current_value = number_field()
    measured_in = models.CharField(max_length=40, blank=True, default="", help_text="the unit of the number")
    starts_date = models.DateField()
    ends_date = models.DateField()
    visibility = models.CharField(max_length=12, choices=Visibility.choices, default=Visibility.ORGANISATION)
    rhythm_days = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="days between check-ins, when not those of the organisation"
    )
    proposed_by = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    proposal = models.ForeignKey("Proposal", models.PROTECT, null=True, blank=True, related_name="+")
    state = models.CharField(max_length=8, choices=State.choices, default=State.DRAFT)
    outcome = models.CharField(max_length=11, choices=Outcome.choices, blank=True, default="")
    conclusion = models.TextField(blank=True, default="", help_text="what was reached, or why it was retired")
    learnt = models.TextField(blank=True, default="")
    created_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    title = Worded("title")
    why = Worded("why")
    objects = ScopedManager()

    class Meta:
        ordering = ["ends_date", "pk"]
        indexes = [
            models.Index(fields=["person", "state"], name="goal_of_person"),
            models.Index(fields=["ends_date", "id"], condition=OF_ORGANISATION, name="goal_of_organisation"),
            models.Index(
                place_in_list(), F("ends_date"), F("id"), condition=OF_ORGANISATION, name="goal_of_all_in_order"
            ),
            models.Index(fields=["ends_date", "id"], name="goal_by_date"),
            models.Index(F("opened_at").desc(nulls_first=True), F("id").desc(), name="goal_newest"),
            models.Index(folded_titles(), F("id"), name="goal_by_title"),
            models.Index(place_in_list(), F("ends_date"), F("id"), name="goal_in_order"),
            GinIndex(OpClass(folded_titles(), name="gin_trgm_ops"), name="goal_title_folded"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(person__isnull=True, team__isnull=True)
                | Q(person__isnull=True, unit__isnull=True)
                | Q(team__isnull=True, unit__isnull=True),
                name="goal_one_owner",
            ),
            models.CheckConstraint(
                condition=~OF_ORGANISATION | Q(visibility=Visibility.ORGANISATION), name="goal_of_organisation_is_open"
            ),
            models.CheckConstraint(
                condition=~Q(title_nl="") | ~Q(title_fr="") | ~Q(title_en=""), name="goal_has_a_title"
            ),
            models.CheckConstraint(condition=Q(ends_date__gte=F("starts_date")), name="goal_period"),
            models.CheckConstraint(
                condition=Q(measure=Measure.NUMBER, start_value__isnull=False, target_value__isnull=False)
                & heading_for_target()
                | ~Q(measure=Measure.NUMBER)
                & Q(
                    direction="",
                    start_value__isnull=True,
                    target_value__isnull=True,
                    target_until__isnull=True,
                    current_value__isnull=True,
                ),
                name="goal_number_has_a_road",
            ),
            models.CheckConstraint(
                condition=Q(state=State.CLOSED) & ~Q(outcome="") | ~Q(state=State.CLOSED) & Q(outcome=""),
                name="goal_closed_with_an_outcome",
            ),
            models.CheckConstraint(
                condition=Q(state__in=ENDED, ended_at__isnull=False) | ~Q(state__in=ENDED) & Q(ended_at__isnull=True),
                name="goal_ended_at_a_moment",
            ),
            models.CheckConstraint(
                condition=Q(state__in=UNSET, opened_at__isnull=True) | ~Q(state__in=UNSET) & Q(opened_at__isnull=False),
                name="goal_opened_at_a_moment",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=(State.PROPOSED, State.DECLINED))
                | Q(proposed_by__isnull=False, person__isnull=False),
                name="goal_proposed_by_somebody_to_somebody",
            ),
            models.CheckConstraint(
                condition=Q(visibility__in=(Visibility.ORGANISATION, Visibility.UNIT, Visibility.TEAM))
                | Q(person__isnull=False),
                name="goal_private_to_a_person",
            ),
        ]
        triggers = [
            pgtrigger.FSM(
                name="life", field="state", transitions=sorted({(step.before, step.after) for step in TRANSITIONS})
            ),
            TAKES_ITS_SHARE,
        ]

    def __str__(self):
        return self.title

    @property
    def of_organisation(self):
        """Whether the organisation as a whole owns it."""
        return self.person_id is None and self.team_id is None and self.unit_id is None

    @property
    def owner(self):
        """The person, team or unit that owns it; None for the organisation."""
        return self.person or self.team or self.unit

    @property
    def is_quantitative(self):
        """Whether it is counted rather than judged by criteria."""
        return self.measure != Measure.CRITERIA


@pghistory.track()
class KeyResult(Measured, models.Model):
    """A result by which one sees that the goal comes closer. It may have an owner of its own."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    title = models.CharField(max_length=200)
    direction = models.CharField(max_length=4, choices=Direction.choices)
    start_value = models.DecimalField(max_digits=16, decimal_places=3)
    target_value = models.DecimalField(max_digits=16, decimal_places=3)
    target_until = number_field()
    current_value = number_field()
    measured_in = models.CharField(max_length=40, blank=True, default="")
    weight = models.PositiveSmallIntegerField(default=1)
    position = models.PositiveSmallIntegerField(default=0)
    removed_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(condition=heading_for_target(), name="key_result_has_a_road"),
            models.CheckConstraint(condition=~Q(title=""), name="key_result_has_a_title"),
            models.CheckConstraint(condition=Q(weight__range=(1, 9)), name="key_result_weight"),
        ]

    def __str__(self):
        return self.title


@pghistory.track()
class Criterion(models.Model):
    """Something that is met or not, with the evidence for it."""

    goal = models.ForeignKey(Goal, models.CASCADE, related_name="+")
    text = models.CharField(max_length=300)
    position = models.PositiveSmallIntegerField(default=0)
    due_date = models.DateField(null=True, blank=True, help_text="of a milestone")
    met_at = models.DateTimeField(null=True)
    evidence = models.TextField(blank=True, default="")

    objects = ScopedManager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="criterion_has_words")]

    def __str__(self):
        return self.text
