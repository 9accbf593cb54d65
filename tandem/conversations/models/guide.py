"""Guides: the types of conversation. What both prepare stands in a question form; a guide adds how the talk goes."""

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.core.languages import Worded, text_field
from tandem.frameworks.models import QuestionForm

from ..states import GUIDE_KINDS
from .locks import of_guide, refuse

CONTENT = ("slug", "version", "kind", "form_id", "published_date", "title_nl", "title_fr", "title_en")


@pghistory.track()
class Guide(models.Model):
    """A published guide never changes: a new version is a new row, one draft at a time; ``retired_date`` takes an old
    one out of use.

    A conversation asks the version of the form that is in use when it is planned. Nothing begins with a form that is
    out of use.
    """

    slug = models.SlugField()
    version = models.PositiveIntegerField(default=1)
    kind = models.CharField(max_length=10, choices=GUIDE_KINDS)
    form = models.ForeignKey(QuestionForm, models.PROTECT, related_name="+")
    title_nl = text_field()
    title_fr = text_field()
    title_en = text_field()
    published_date = models.DateField(null=True)
    retired_date = models.DateField(null=True)

    title = Worded("title")
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
            models.UniqueConstraint(fields=["slug"], condition=Q(published_date=None), name="guide_one_draft"),
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

    @property
    def is_draft(self):
        """It can still be changed."""
        return self.published_date is None


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
        constraints = [
            models.UniqueConstraint(
                fields=["guide", "position"], name="topic_place_once", deferrable=models.Deferrable.DEFERRED
            )
        ]
        triggers = [of_guide()]

    def __str__(self):
        return self.title
