"""An import of people: the run, its files, its rows with what would become of them, and the remembered columns."""

import pghistory
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager

from ..states import ImportState, RowKind
from .person import Person


@pghistory.track(exclude=["problem"])
class ImportRun(models.Model):
    """One import, from the file to the end. ``options``: sheets, orders and what to do with who is not in the file."""

    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=ImportState.choices, default=ImportState.COLUMNS)
    file_name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField(default=0, help_text="rows in the file")
    effective_date = models.DateField(help_text="from when changes of unit, job and coach hold")
    absent_left_date = models.DateField(
        null=True, help_text="the last day of who is not in the file; empty: leave them"
    )
    absent_confirmed = models.BooleanField(default=False, help_text="that many people leave at once is meant so")
    options = models.JSONField(default=dict)
    counts = models.JSONField(default=dict, help_text="how many rows of each kind")
    problem = models.TextField(blank=True, default="", help_text="why the last step failed, in the words it was told")
    applied_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
    entry = models.UUIDField(null=True, help_text="the entry of the history under which all was written")
    undo_entry = models.UUIDField(null=True, help_text="the entry under which it was undone")

    objects = ScopedManager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=("done", "undone"), applied_at__isnull=False, entry__isnull=False)
                | ~Q(state__in=("done", "undone")) & Q(applied_at__isnull=True),
                name="import_applied_once",
            )
        ]

    def __str__(self):
        return self.file_name

    @property
    def source(self):
        """The file's name and fingerprint, for the history."""
        return f"{self.file_name} (sha256 {self.sha256})"


class ImportFile(models.Model):
    """The bytes of a file, until the import is done: nothing of a column that nobody chose stays."""

    run = models.ForeignKey(ImportRun, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=[("people", "people"), ("history", "history")])
    name = models.CharField(max_length=200)
    content = models.BinaryField()
    head = models.JSONField(default=dict, help_text="names of the sheets, name and first rows of the first one")

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["run", "kind"], name="import_file_of_a_kind")]


class ImportRow(models.Model):
    """A row of a file, or somebody who is not in it (line 0), with what would become of it."""

    run = models.ForeignKey(ImportRun, models.CASCADE, related_name="+")
    source = models.CharField(max_length=10, default="people", help_text="people, history, or absent")
    line = models.PositiveIntegerField(help_text="in the file")
    cells = models.JSONField(default=dict, help_text="the texts of the chosen columns, by field")
    decision = models.JSONField(default=dict, help_text="what the administrator decided: skip, prefer, set")
    name = models.CharField(max_length=300, blank=True, default="")
    found = models.CharField(max_length=700, blank=True, default="", help_text="folded, to search in")
    kind = models.CharField(max_length=10, choices=RowKind.choices)
    faults = models.JSONField(default=list)
    notes = models.JSONField(default=list)
    changes = models.JSONField(default=list, help_text="field, old, new")
    person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")

    objects = ScopedManager()

    class Meta:
        ordering = ["run", "source", "line", "pk"]
        indexes = [models.Index(fields=["run", "kind", "line"], name="import_row_by_kind")]


@pghistory.track()
class ImportMapping(models.Model):
    """Which column held what, for files with this header: the next time nobody has to say it again."""

    kind = models.CharField(max_length=10)
    signature = models.CharField(max_length=64)
    columns = models.JSONField(help_text="a field, or nothing, for each column")
    options = models.JSONField(default=dict)
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "signature"], name="import_mapping_once")]


class ImportProgress(models.Model):
    """How far a long step is. Written beside the step's transaction, so that the page can tell."""

    run = models.OneToOneField(ImportRun, models.CASCADE, primary_key=True, related_name="+")
    step = models.CharField(max_length=20)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)

    objects = ScopedManager()
