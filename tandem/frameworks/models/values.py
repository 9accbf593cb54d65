"""What the organisation stands for, and what people in it can do."""

import pghistory
from django.db import models

from tandem.core.access import ScopedManager
from tandem.core.languages import Worded, text_field

OF_CONTENT = "its name in files; given once, the same in every language"


class Meant(models.Model):
    """A name and a meaning in three languages, for as long as it is in use."""

    code = models.SlugField(max_length=60, unique=True, help_text=OF_CONTENT)
    name_nl = text_field(120)
    name_fr = text_field(120)
    name_en = text_field(120)
    meaning_nl = text_field(400)
    meaning_fr = text_field(400)
    meaning_en = text_field(400)
    retired_date = models.DateField(null=True, help_text="from this day on nobody can choose it; it stays where it was")

    name = Worded("name")
    meaning = Worded("meaning")

    class Meta:
        abstract = True

    def __str__(self):
        return self.name or self.code


@pghistory.track()
class Value(Meant):
    """A value of the organisation."""

    position = models.PositiveSmallIntegerField(default=0)

    objects = ScopedManager()

    class Meta:
        ordering = ["position", "pk"]


@pghistory.track()
class SkillFamily(models.Model):
    """Skills that belong together."""

    code = models.SlugField(max_length=60, unique=True, help_text=OF_CONTENT)
    name_nl = text_field(120)
    name_fr = text_field(120)
    name_en = text_field(120)
    position = models.PositiveSmallIntegerField(default=0)

    name = Worded("name")
    objects = ScopedManager()

    class Meta:
        ordering = ["position", "pk"]

    def __str__(self):
        return self.name or self.code


@pghistory.track()
class Skill(Meant):
    """Something that people can do, and can learn."""

    family = models.ForeignKey(SkillFamily, models.PROTECT, related_name="+")

    objects = ScopedManager()

    class Meta:
        ordering = ["family__position", "family_id", "code"]
