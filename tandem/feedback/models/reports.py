"""When something crossed a line: what somebody tells one confidential adviser, and nobody else."""

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person
from tandem.people.states import Language

from ..states import ReportState
from .outside import outsider


@pghistory.track(exclude=["text", "closing"])
class Report(models.Model):
    """What somebody asks one adviser. It holds no link to the piece: what goes with it is a copy, by her choice."""

    reporter = models.ForeignKey(Person, models.PROTECT, related_name="+")
    adviser = models.ForeignKey(Person, models.PROTECT, related_name="+")
    text = models.TextField()
    state = models.CharField(max_length=10, choices=ReportState.choices, default=ReportState.OPEN)
    sent_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    closing = models.TextField(blank=True, default="", help_text="a word of the adviser")

    objects = ScopedManager()

    class Meta:
        ordering = ["-sent_at", "-pk"]
        indexes = [
            models.Index(fields=["reporter", "-sent_at"], name="feedback_report_of"),
            models.Index(fields=["adviser", "-sent_at"], name="feedback_report_to"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="feedback_report_says_something"),
            models.CheckConstraint(condition=~Q(reporter=F("adviser")), name="feedback_report_to_another"),
            models.CheckConstraint(
                condition=Q(state="open", ended_at=None) | ~Q(state="open") & Q(ended_at__isnull=False),
                name="feedback_report_ended",
            ),
        ]

    @property
    def is_open(self):
        """Both can still write."""
        return self.state == ReportState.OPEN


@pghistory.track(exclude=["text", "signed"])
class Enclosed(models.Model):
    """A copy of something that was written, as it was when it went with a report."""

    report = models.ForeignKey(Report, models.CASCADE, related_name="+")
    author = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    signed = models.CharField(max_length=120, blank=True, default="", help_text="instead: the name of who is outside")
    text = models.TextField()
    language = models.CharField(max_length=2, choices=Language.choices)
    written_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["written_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(author__isnull=False, signed="") | Q(author=None) & ~Q(signed=""),
                name="feedback_enclosed_by_one",
            )
        ]

    @property
    def by(self):
        """Who wrote it: a colleague, or somebody from outside as she signed."""
        return self.author or outsider(self.signed, self.pk)


@pghistory.track(exclude=["text"])
class ReportMessage(models.Model):
    """What reporter and adviser write to each other."""

    report = models.ForeignKey(Report, models.CASCADE, related_name="+")
    author = models.ForeignKey(Person, models.PROTECT, related_name="+")
    text = models.TextField()
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="feedback_report_message_has_words")]
