"""Two conversations of other types: a progress conversation that both have prepared, and one on feedforward to come."""

import datetime

from django.utils import timezone

from tandem.conversations import actions as talks
from tandem.conversations.models import Guide
from tandem.conversations.states import Side
from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.frameworks.asking import Answer
from tandem.frameworks.models import Choice, Question
from tandem.frameworks.states import Kind
from tandem.people.queries import coach_of

# By the place of the question: the step, the place of the choice, or words.
PROGRESS = {
    Side.PERSON: {
        1: 3,
        2: "De planning per week die we met Joke maakten: ik weet nu op maandag al waar het zal knellen.",
        3: "Twee leveringen per dag komen te laat. Ik heb de chauffeurs gebeld, maar het uur ligt elders vast.",
        4: 1,
    },
    Side.COACH: {
        1: 2,
        2: "Dat Wout de cijfers zelf op het bord zet. Het team vraagt er nu naar.",
        3: "Het leveruur. Dat kan ik met de planning van Antwerpen opnemen, dat had ik eerder moeten doen.",
        4: 1,
    },
}
FEEDFORWARD = {
    1: "La nuit de la panne du quai 3 : à quatre, sans ordres, chacun savait quoi faire. J’étais calme comme rarement.",
    2: "Quand le premier camion est reparti à l’heure. J’ai ri tout seul.",
    3: "On se connaissait, et personne ne demandait la permission pour de petites choses.",
    4: 2,
}


def write(wout, thomas):
    """Wout and his coach read each other since yesterday; Thomas has prepared a part."""
    coach = coach_of(wout)
    row = _plan(wout, coach, "progress", days_ago(-3))
    for by, side in ((wout, Side.PERSON), (coach, Side.COACH)):
        with clock.at(clock.now() - datetime.timedelta(days=1, hours=2 if side == Side.COACH else 5)):
            talks.answer(row, _said(row, PROGRESS[side]), by=by)
            talks.hand_in(row, by=by)
    row = _plan(thomas, coach_of(thomas), "feedforward", days_ago(-9))
    with clock.at(clock.now() - datetime.timedelta(hours=20)):
        talks.answer(row, _said(row, FEEDFORWARD), by=thomas)


def _plan(person, coach, slug, day):
    while day.isoweekday() > 5:
        day += datetime.timedelta(days=1)
    at = datetime.datetime.combine(day, datetime.time(10), timezone.get_default_timezone())
    with clock.at(clock.now() - datetime.timedelta(days=12)):
        return talks.plan(person, coach, Guide.objects.get(slug=slug), by=coach, planned_at=at)


def _said(row, by_place):
    found = {}
    for question in Question.objects.filter(version=row.version_id, position__in=by_place):
        one = by_place[question.position]
        if question.kind == Kind.SCALE:
            one = Answer(question, value=one)
        elif question.kind == Kind.CHOICE:
            one = Answer(question, choice=Choice.objects.get(question=question, position=one).pk)
        found[question] = one
    return found
