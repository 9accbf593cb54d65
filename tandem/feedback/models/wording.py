"""The words of feedback, in three parts or in one piece."""

import uuid

from django.db import models

from tandem.people.models import Team
from tandem.people.states import Language

from ..states import LOOKS, RECOGNITION, About, Kind, Reach

PARTS = ("saw", "effect", "wish")


class Wording(models.Model):
    """The words of feedback: three parts, or free text in one; what it is about; who it is written for."""

    key = models.UUIDField(default=uuid.uuid4, help_text="given when one starts to write: sends once, saves in place")
    kind = models.CharField(max_length=20, choices=Kind.choices, default=Kind.APPRECIATION)
    about = models.CharField(max_length=200, blank=True, default="", help_text="in own words: a moment, a thing")
    about_kind = models.CharField(max_length=10, choices=About.choices, blank=True, default="")
    about_key = models.BigIntegerField(null=True, help_text="of the goal, the agreement or the value; never its title")
    about_date = models.DateField(null=True, help_text="of the moment")
    saw = models.TextField(blank=True, default="")
    effect = models.TextField(blank=True, default="")
    wish = models.TextField(blank=True, default="")
    text = models.TextField(blank=True, default="", help_text="instead of the three parts")
    language = models.CharField(max_length=2, choices=Language.choices, default=Language.NL)
    reach = models.CharField(max_length=10, choices=Reach.choices, default=Reach.RECEIVER)
    team = models.ForeignKey(Team, models.PROTECT, null=True, related_name="+", help_text="that reads it too")

    about_label: str  # these three from queries.attach_abouts: what the one who reads may know of it
    about_url: str
    about_icon: str

    class Meta:
        abstract = True

    @property
    def words(self):
        """All of it as one text, a paragraph for each part."""
        return "\n\n".join(part for part in (self.saw, self.effect, self.wish, self.text) if part)

    @property
    def is_free(self):
        """Written in one piece."""
        return bool(self.text) and not (self.saw or self.effect or self.wish)

    @property
    def is_recognition(self):
        """Written for a team or for everybody."""
        return self.reach in RECOGNITION

    @property
    def icon(self):
        """The icon of its kind."""
        return LOOKS[Kind(self.kind)][0]

    @property
    def tone(self):
        """The colour of its kind: warm is for thanks only."""
        return LOOKS[Kind(self.kind)][1]
