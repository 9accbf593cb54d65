"""Question forms. A form has versions, of which one at most is a draft; what is published never changes again."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.core.languages import Worded, text_field

from ..states import MOST_STEPS, Purpose
from .locks import PUBLISHED, of_scale, of_version
from .values import OF_CONTENT


@pghistory.track()
class QuestionForm(models.Model):
    """A form by its name and purpose; what it asks stands in its versions."""

    code = models.SlugField(max_length=60, unique=True, help_text=OF_CONTENT)
    purpose = models.CharField(max_length=20, choices=Purpose.choices)
    name_nl = text_field(120)
    name_fr = text_field(120)
    name_en = text_field(120)
    retired_date = models.DateField(null=True, help_text="from this day on nothing new begins with it")

    name = Worded("name")
    objects = ScopedManager()

    class Meta:
        ordering = ["purpose", "pk"]

    def __str__(self):
        return self.name or self.code


@pghistory.track()
class FormVersion(models.Model):
    """What a form asks, from the moment of publishing until for ever."""

    form = models.ForeignKey(QuestionForm, models.PROTECT, related_name="+")
    number = models.PositiveSmallIntegerField()
    intro_nl = text_field(600)
    intro_fr = text_field(600)
    intro_en = text_field(600)
    published_at = models.DateTimeField(null=True)

    intro = Worded("intro")
    objects = ScopedManager()

    class Meta:
        ordering = ["form_id", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["form", "number"], name="form_version_once"),
            models.UniqueConstraint(fields=["form"], condition=Q(published_at=None), name="form_one_draft"),
        ]
        triggers = [PUBLISHED]

    def __str__(self):
        return f"{self.form} ({self.number})"

    @property
    def is_draft(self):
        """It can still be changed."""
        return self.published_at is None


class Lasting(models.Model):
    """A part of a version. ``key`` is the same in every version of the form: the same thing, asked again."""

    key = models.UUIDField(default=uuid.uuid4, help_text="the same in every version")
    version = models.ForeignKey(FormVersion, models.CASCADE, related_name="+")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        abstract = True


@pghistory.track()
class Competence(Lasting):
    """Questions of one version that belong together, and are told together in a report. ``meaning``: what it is."""

    name_nl = text_field(120)
    name_fr = text_field(120)
    name_en = text_field(120)
    meaning_nl = text_field(400)
    meaning_fr = text_field(400)
    meaning_en = text_field(400)

    name = Worded("name")
    meaning = Worded("meaning")
    objects = ScopedManager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [models.UniqueConstraint(fields=["version", "key"], name="competence_once")]
        triggers = [of_version()]

    def __str__(self):
        return self.name


@pghistory.track()
class Scale(Lasting):
    """Steps from little to much, in words. Who cannot know says so, where ``cannot_judge`` is on."""

    name_nl = text_field(120)
    name_fr = text_field(120)
    name_en = text_field(120)
    cannot_judge = models.BooleanField(default=True)

    name = Worded("name")
    objects = ScopedManager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [models.UniqueConstraint(fields=["version", "key"], name="scale_once")]
        triggers = [of_version()]

    def __str__(self):
        return self.name


@pghistory.track()
class ScaleStep(models.Model):
    """One step of a scale: its number, counted from one, and its words."""

    scale = models.ForeignKey(Scale, models.CASCADE, related_name="+")
    value = models.PositiveSmallIntegerField()
    words_nl = text_field(120)
    words_fr = text_field(120)
    words_en = text_field(120)

    words = Worded("words")
    objects = ScopedManager()

    class Meta:
        ordering = ["scale_id", "value"]
        constraints = [
            models.UniqueConstraint(fields=["scale", "value"], name="scale_step_once"),
            models.CheckConstraint(condition=Q(value__gte=1, value__lte=MOST_STEPS), name="scale_step_counts"),
        ]
        triggers = [of_scale()]

    def __str__(self):
        return self.words
