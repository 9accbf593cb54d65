"""How the cast likes to talk, and who of them talk in a rhythm."""

import datetime

from tandem.conversations import actions
from tandem.demo.cast import days_ago
from tandem.demo.content import texts
from tandem.people.queries import coach_of


def tell(told, at):
    """Those who are there; a rhythm only with the coach of today."""
    said = texts.table("styles")
    for slug in said.keys() & told.people.keys():
        with at(days_ago(40), 9, 10):
            actions.say_style(by=told.people[slug], **said[slug])
    for row in said["rhythm"]:
        person, coach = told.people.get(row["employee"]), told.people.get(row["coach"])
        if person and coach and coach_of(person) == coach:
            hour = datetime.time.fromisoformat(row["hour"])
            with at(days_ago(2), 16, 20):
                actions.begin_series(person, coach, by=person, weeks=row["weeks"], weekday=row["weekday"], hour=hour)
