"""The story of the cast, told by calling the real actions at the moments when it happened."""

import datetime
from dataclasses import dataclass, field

from django.utils import timezone

from tandem.core import clock
from tandem.demo.content import story
from tandem.demo.content.cast import CAST
from tandem.people.models import Person

from . import (
    story_feedback_rounds,
    story_goals,
    story_life,
    story_rhythm,
    story_round,
    story_signing,
    story_talks,
    story_teams,
)

# Whose goals are not one person's: the unit or team, and who of the cast writes for it.
SHARED = {
    "team:WIL-PLN": {"unit": "WIL-PLN", "by": "karim"},
    "team:WIL-DCK": {"team": "Dok 4", "by": "joke"},
}


@dataclass
class Told:
    """What the story has made so far: ``people`` by slug, ``goals`` by key, those of the organisation among them."""

    people: dict
    goals: dict = field(default_factory=dict)

    def title(self, key):
        """The title of a goal of the story, for feedback about it."""
        return self.goals[key].title if key in self.goals else ""


def at(day, hour=10, minute=0):
    """The clock at an hour of that day in Brussels, but never later than now."""
    moment = datetime.datetime.combine(day, datetime.time(hour, minute), timezone.get_default_timezone())
    return clock.at(min(moment, clock.now()))


def tell(organisation_goals):
    """Tell it all. ``organisation_goals``: {key: Goal}. What concerns people outside the cast is left out."""
    emails = {member.mail: slug for slug, member in CAST.items()}
    people = {emails[person.email]: person for person in Person.objects.filter(email__in=emails)}
    tale = story.tell(clock.today())
    told = Told(people, dict(organisation_goals))
    for row in sorted(tale.goals, key=lambda row: not row["owner"].startswith("team:")):  # people hang theirs on them
        if row["owner"] in people or row["owner"] in SHARED:
            told.goals[row["key"]] = story_goals.tell(row, told, at, **SHARED.get(row["owner"], {}))
    story_signing.languages_of_seats(told, at)
    story_life.tell(told, at)
    story_round.tell(told, at)
    story_talks.feedback(tale.feedback, told, at)
    story_talks.requests(tale.requests, told, at)
    for row in sorted(tale.conversations, key=lambda row: row["days"]):
        story_talks.conversation(row, told, at)
    story_signing.tell(told, at)
    story_rhythm.tell(told, at)
    story_teams.tell(tale.team_agreements, at)
    story_feedback_rounds.tell(told, at)
