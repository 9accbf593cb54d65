"""The cycle that runs, launched three weeks ago by the real actions, and the draft of the next one."""

import datetime

import pghistory
from django.db import connection

from tandem.conversations.states import State as Talk
from tandem.core import clock
from tandem.cycles import actions, jobs
from tandem.cycles.models import Place
from tandem.cycles.queries import busy, with_progress
from tandem.demo.content.cast import CAST

SIGNED = """
UPDATE conversations_conversation talk SET state = 'locked', locked_at = signed.last
FROM (SELECT conversation_id, max(at) AS last FROM conversations_signoff GROUP BY 1 HAVING count(*) = 2) signed
WHERE signed.conversation_id = talk.id AND talk.state = 'signing'
"""
LAUNCHED = datetime.timedelta(days=20)
YEAR_END = {"nl": "Jaareinde", "fr": "Fin d’année", "en": "Year-end"}
TALKS = {"nl": "Gesprekken", "fr": "Entretiens", "en": "Conversations"}
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
