"""How somebody likes to talk, in her own choice and words."""

import pghistory
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person
from tandem.people.states import Language

from ..states import Channel, Pace, Readiness, Tone


def _choice(choices):
    """Empty: no preference."""
    return models.CharField(max_length=12, choices=choices, blank=True, default="")


@pghistory.track()
class Style(models.Model):
    """What whoever prepares a conversation with her may know. Who has no preference at all has no row."""

    person = models.OneToOneField(Person, models.PROTECT, related_name="+")
    pace = _choice(Pace.choices)
    tone = _choice(Tone.choices)
    readiness = _choice(Readiness.choices)
    channel = _choice(Channel.choices)
    language = _choice(Language.choices)
    helps = models.CharField(max_length=300, blank=True, default="", help_text="what helps her, in her own words")
    written_at = models.DateTimeField()

    objects = ScopedManager()

    CHOICES = ("pace", "tone", "readiness", "channel", "language")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(pace="", tone="", readiness="", channel="", language="", helps=""),
                name="style_says_something",
            ),
        ]

    @property
    def said(self):
        """The choices that she made, in words."""
        return [getattr(self, f"get_{name}_display")() for name in self.CHOICES if getattr(self, name)]
