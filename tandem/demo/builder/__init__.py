"""Turns the content of the demo organisation into rows: everybody in bulk, the cast by the real actions."""

import gc
import time
from random import Random

import pghistory
from django.db import connection, transaction

from tandem.people.queries import system_person

from . import conversations, cycles, feedback, forms, goals, notices, often, organisation, past, plans, story, types
from .alone import fill_empty

SEED = 1823
LARGE = 1500

__all__ = ["fill", "fill_empty"]


def fill(people=400, say=print, check_ins=0, pieces=0):
    """Fill an empty database, all or nothing. ``people``: 60 to 12,000; ``check_ins`` and
    ``pieces`` of feedback: at least so many, for measuring.
    Runs as the owner of the database."""
    began = time.monotonic()
    gc.disable()  # rows wait in great numbers until they are written, and none of them in a circle
    with transaction.atomic():
        _scan("off")  # the database knows nothing of these tables yet, and would read all of a table for each new row
        with pghistory.context(action="demo.fill", person=system_person().pk):
            organisation_goals, cast = _everybody(people, say)
            often.check_in(check_ins)
            often.give(pieces)
        _scan("on")
        _learn()
        # By actions: what is loaded after one, in the same transaction, would bear its name in the history.
        forms.write(cast["an"].person)
        plans.write(cast["an"].person)
        story.tell(organisation_goals)
        types.write(*(cast[slug].person for slug in ("an", "wout", "joke", "thomas")))
        cycles.write(cast["an"].person, cast["sofie"].person)
        cycles.stand_in({slug: place.person for slug, place in cast.items()})
        past.set_back(cast["philippe"].person.pk)
    notices.settle()
    gc.enable()
    say(f"{people} people and their three years: {time.monotonic() - began:.0f} s")


def _scan(word):
    with connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL enable_seqscan = {word}")


def _learn():
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _everybody(people, say):
    rng, light = Random(SEED), people > LARGE
    places, cast = organisation.build(rng, people)
    say("people, units, teams")
    organisation_goals = goals.of_organisation(rng, cast["philippe"].person)
    memories = goals.write(rng, places, organisation_goals, light)
    say("goals and check-ins")
    feedback.write(rng, places, memories, light)
    say("feedback")
    conversations.write(rng, places, memories, light)
    say("conversations")
    return organisation_goals, cast
