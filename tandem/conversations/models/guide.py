"""Guides: which questions both prepare, and what the talk goes through. Content in three languages, in versions."""

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.core.languages import Worded, text_field

from ..states import Kind
from .locks import of_guide, refuse

IN_LANGUAGES = [f"{field}_{language}" for field in ("title", "intro") for language in ("nl", "fr", "en")]
CONTENT = ("slug", "version", "kind", "published_date", *IN_LANGUAGES)


@pghistory.track()
class Guide(models.Model):
    """A published guide never changes: a new version is a new row; ``retired_date`` takes an old one out of use."""

    slug = models.SlugField()
    version = models.PositiveIntegerField(default=1)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    title_nl = text_field()
    title_fr = text_field()
    title_en = text_field()
    intro_nl = text_field(400)
    intro_fr = text_field(400)
    intro_en = text_field(400)
    published_date = models.DateField(null=True)
    retired_date = models.DateField(null=True)

    title = Worded("title")
    intro = Worded("intro")
    objects = ScopedManager()

    class Meta:
        ordering = ["kind", "slug", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["slug", "version"], name="guide_version_once"),
            models.UniqueConstraint(
                fields=["slug"],
                condition=Q(published_date__isnull=False, retired_date=None),
                name="guide_one_in_use",
            ),
        ]
        triggers = [
            refuse(
                "published",
                pgtrigger.UpdateOf(*CONTENT) | pgtrigger.Delete,
                pgtrigger.Condition("OLD.published_date IS NOT NULL"),
                "a published guide cannot be changed",
            )
        ]

    def __str__(self):
        return self.title


@pghistory.track()
class Question(models.Model):
    """One question, in the words for the employee and in the words for the coach."""

    guide = models.ForeignKey(Guide, models.CASCADE, related_name="+")
    position = models.PositiveSmallIntegerField()
    person_nl = text_field(300)
    person_fr = text_field(300)
    person_en = text_field(300)
    coach_nl = text_field(300)
    coach_fr = text_field(300)
    coach_en = text_field(300)
    hint_nl = text_field(300)
    hint_fr = text_field(300)
    hint_en = text_field(300)

    person = Worded("person")
    coach = Worded("coach")
    hint = Worded("hint")
    objects = ScopedManager()

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["guide", "position"], name="question_place_once")]
        triggers = [of_guide()]

    def __str__(self):
        return self.person


@pghistory.track()
class Topic(models.Model):
    """A part of the talk itself, with the minutes it may take."""

    guide = models.ForeignKey(Guide, models.CASCADE, related_name="+")
    position = models.PositiveSmallIntegerField()
    minutes = models.PositiveSmallIntegerField()
    title_nl = text_field()
    title_fr = text_field()
    title_en = text_field()
    note_nl = text_field()
    note_fr = text_field()
    note_en = text_field()

    title = Worded("title")
    note = Worded("note")
    objects = ScopedManager()

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["guide", "position"], name="topic_place_once")]
        triggers = [of_guide()]

    def __str__(self):
        return self.title
