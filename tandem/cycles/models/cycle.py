"""A stretch of the year in which the formal conversations of the plans are held, and who runs it."""

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.core.languages import Worded, text_field
from tandem.people.models import Person
from tandem.plans.models import Scheme

from ..states import STEPS, State

# What was said at the launch holds until the end, whoever writes.
FROZEN = ("scheme_id", "from_date", "to_date", "fewest", "hr_reads", "launched_at", "launched_by_id")


@pghistory.track()
class Cycle(models.Model):
    """All moments of the plans from ``from_date`` to ``to_date``, both included. At the launch it takes over the plans,
    the people, the guides and the parameters of that day; those stay what they were."""

    name_nl = text_field(120)
    name_fr = text_field(120)
    name_en = text_field(120)
    from_date = models.DateField()
    to_date = models.DateField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    made_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    scheme = models.ForeignKey(Scheme, models.PROTECT, null=True, related_name="+", help_text="the plans it follows")
    fewest = models.PositiveSmallIntegerField(null=True, help_text="groups are shown from so many people on")
    hr_reads = models.BooleanField(null=True, help_text="HR reads what is signed")
    launched_at = models.DateTimeField(null=True)
    launched_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    why = models.TextField(blank=True, default="", help_text="why it is paused or closed")
    closed_at = models.DateTimeField(null=True)

    name = Worded("name")
    objects = ScopedManager()

    class Meta:
        ordering = ["-from_date", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(from_date__lte=F("to_date")), name="cycle_days"),
            models.CheckConstraint(
                condition=Q(state=State.DRAFT, launched_at=None)
                | ~Q(state=State.DRAFT)
                & Q(
                    launched_at__isnull=False,
                    launched_by__isnull=False,
                    scheme__isnull=False,
                    fewest__isnull=False,
                    hr_reads__isnull=False,
                ),
                name="cycle_launched_with_all",
            ),
            models.CheckConstraint(
                condition=Q(state=State.CLOSED, closed_at__isnull=False) | ~Q(state=State.CLOSED) & Q(closed_at=None),
                name="cycle_closed_when",
            ),
        ]
        triggers = [
            pgtrigger.FSM(name="steps", field="state", transitions=STEPS),
            pgtrigger.Trigger(
                name="launched",
                when=pgtrigger.Before,
                operation=pgtrigger.UpdateOf(*FROZEN) | pgtrigger.Delete,
                condition=pgtrigger.Condition("OLD.launched_at IS NOT NULL"),
                func="RAISE EXCEPTION 'a launched cycle keeps its terms' USING ERRCODE = 'check_violation';",
            ),
        ]

    def __str__(self):
        return self.name

    def covers(self, day):
        """Whether a day lies in it."""
        return self.from_date <= day <= self.to_date

    @property
    def is_draft(self):
        """It can still be changed, and nobody has been told."""
        return self.state == State.DRAFT

    @property
    def is_going(self):
        """It runs, paused or not."""
        return self.state in (State.RUNNING, State.PAUSED)

    @property
    def is_at_work(self):
        """The worker is launching or closing it."""
        return self.state in (State.LAUNCHING, State.CLOSING)


@pghistory.track()
class Runner(models.Model):
    """Somebody of HR who runs the cycle: she sees by name how far each place is, and everybody can read that."""

    cycle = models.ForeignKey(Cycle, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    added_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["added_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["cycle", "person"], name="runner_once")]
