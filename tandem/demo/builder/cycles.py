"""The cycle that runs, launched three weeks ago by the real actions, and the draft of the next one."""

import datetime

import pghistory
from django.db import connection

from tandem.conversations import actions as talks
from tandem.conversations.states import State as Talk
from tandem.core import clock
from tandem.cycles import actions, jobs
from tandem.cycles.models import Cycle, Place
from tandem.cycles.queries import busy, with_progress
from tandem.cycles.states import State
from tandem.demo.content.cast import CAST
from tandem.people.queries import assignment_on

SIGNED = """
UPDATE conversations_conversation talk SET state = 'locked', locked_at = signed.last
FROM (SELECT conversation_id, max(at) AS last FROM conversations_signoff GROUP BY 1 HAVING count(*) = 2) signed
WHERE signed.conversation_id = talk.id AND talk.state = 'signing'
"""
LAUNCHED = datetime.timedelta(days=20)
YEAR_END = {"nl": "Jaareinde", "fr": "Fin d’année", "en": "Year-end"}
TALKS = {"nl": "Gesprekken", "fr": "Entretiens", "en": "Conversations"}
AWAY = "Is tot half februari afwezig. Zo hoeft het gesprek niet te wachten."
TOO_CLOSE = {
    "fr": "Nous n’étions pas d’accord sur le planning cette année. Quelqu’un d’autre écoutera plus librement.",
    "en": "We disagreed about the on-call rota this year. Somebody else will listen more freely.",
}
NEXT = {"nl": "Halverwege", "fr": "Mi-année", "en": "Halfway"}


def _named(words, year):
    return {f"name_{code}": f"{word} {year}" for code, word in words.items()}


def write(an, sofie):
    """An launches it and Sofie runs it too; some have talked, one is out, one has more time."""
    today = clock.today()
    with clock.at(clock.now() - LAUNCHED):
        first = clock.today()
        last = first + datetime.timedelta(days=80)
        is_end = first <= datetime.date(first.year, 12, 5) <= last
        cycle = actions.draft(_named(YEAR_END if is_end else TALKS, first.year), first, last, by=an)
        actions.add_runner(cycle, sofie, by=an)
        actions.launch(cycle, by=an)
        jobs.go_on()
    with pghistory.context(action="demo.fill", person=an.pk), connection.cursor() as cursor:
        cursor.execute(SIGNED)
    others = [member.mail for member in CAST.values()]
    rows = busy(Place.objects.filter(cycle=cycle)).exclude(person__email__in=others)
    quiet = list(with_progress(rows).filter(conversation__state=Talk.PREPARING).order_by("pk")[:3])
    with clock.at(clock.now() - datetime.timedelta(days=4)):
        if len(quiet) > 1:
            actions.take_out(quiet[0], by=sofie, why="Begon deze maand in een andere functie.")
            later = max(place.due_date for place in quiet) + datetime.timedelta(days=21)
            actions.extend(cycle, later, by=sofie, why="De ploeg verhuist deze maand.", places=quiet[1:])
        year = today.year + 1
        days = datetime.date(year, 5, 15), datetime.date(year, 7, 15)
        actions.draft(_named(NEXT, year), *days, by=an)


def stand_in(cast):
    """Karim holds a conversation for a coach in Willebroek who is away: Sofie, who runs the cycle, asked him. Élise and
    Nadia hold one for a coach who asked it of them. ``cast``: {slug: person}."""
    cycle = Cycle.objects.get(state=State.RUNNING)
    others = [member.mail for member in CAST.values()]
    rows = busy(Place.objects.filter(cycle=cycle)).filter(conversation__state=Talk.PREPARING)
    rows = rows.exclude(person__email__in=others).exclude(coach__email__in=others)
    rows = rows.select_related("coach", "person", "unit", "conversation").order_by("-pk")
    with clock.at(clock.now() - datetime.timedelta(days=2)):
        if place := _near(rows, cast["karim"], "nl"):
            actions.ask_stand_in(place, cast["karim"], by=cast["sofie"], why=AWAY)
        for slug, language in (("elise", "fr"), ("nadia", "en")):
            if place := _near(rows, cast[slug], language):
                talks.ask_stand_in(place.conversation, cast[slug], by=place.coach, why=TOO_CLOSE[language])


def _near(rows, colleague, language):
    """The first of places of whom both the person and the coach speak a language, in the part of the organisation where
    the colleague works when there is one there; else None."""
    part = assignment_on(colleague).unit.path[:2]
    found = rows.filter(coach__language=language, person__language=language)
    return (
        found.filter(unit__path__contains=part).first()
        or found.first()
        or rows.filter(coach__language=language).first()
    )
