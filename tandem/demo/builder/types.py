"""Conversations of other types: a progress conversation goal by goal and one on functioning that both have prepared,
one on feedforward to come; and the next version of a type that the administrator is writing."""

import datetime

from django.utils import timezone

from tandem.conversations import actions as talks
from tandem.conversations.models import Conversation, Guide
from tandem.conversations.queries import goals_both_see
from tandem.conversations.states import Side
from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.frameworks.asking import About, Answer, Asked
from tandem.frameworks.models import Choice, Question
from tandem.frameworks.states import Kind
from tandem.people.queries import coach_of

# By the place of the question: the step, the place of the choice, or words.
PROGRESS = {
    Side.PERSON: {
        1: 3,
        5: "Iemand bij de chauffeurs met wie ik het leveruur kan vastleggen. Zelf bel ik ze alleen na de feiten.",
        6: 1,
    },
    Side.COACH: {
        1: 2,
        5: "Ik neem het leveruur op met de planning van Antwerpen, voor het einde van de maand.",
        6: 1,
    },
}
# Of questions for each goal, by their place: what is said of the first goal, the second, and so on.
EACH_GOAL = {
    Side.PERSON: {
        2: (3, 2, 4),
        3: (
            "De planning per week die we met Joke maakten: ik weet nu op maandag al waar het zal knellen.",
            "Een uur per week dat vaststaat. Sinds ik het in de agenda zet, gebeurt het ook.",
            "Dat de ploeg het zelf opvolgt. Ik moet er niet meer achteraan.",
        ),
        4: (
            "Twee leveringen per dag komen te laat. Ik heb de chauffeurs gebeld, maar het uur ligt elders vast.",
            "De drukte in oktober. Drie weken lang kwam er niets van.",
        ),
    },
    Side.COACH: {
        2: (2, 2, 4),
        3: (
            "Dat Wout de cijfers zelf op het bord zet. Het team vraagt er nu naar.",
            "Dat hij het hardop zei toen het niet lukte. Toen konden we schuiven.",
        ),
        4: ("Het leveruur. Dat had ik eerder met de planning van Antwerpen moeten opnemen.",),
    },
}
FUNCTIONING = {
    Side.PERSON: {
        1: "De overdracht tussen de ploegen. Sinds het bord belt de nacht mij niet meer uit bed.",
        2: "Nee zeggen als er nog een zending bij moet. Ik neem ze aan, en dan loopt de rest uit.",
        3: 4,
        4: 2,
        5: 3,
        6: 4,
        7: "Mij vragen wat eruit mag voor er iets bij komt.",
    },
    Side.COACH: {
        1: "De overdracht staat. Twee andere docks nemen ze over, dat zegt genoeg.",
        2: "Ik hoorde in september pas op vrijdag dat het niet zou lukken. Op woensdag had ik nog kunnen schuiven.",
        3: 4,
        4: 1,
        5: 3,
        6: 3,
        7: "Eerst vragen hoe vol de week al is.",
    },
}
FEEDFORWARD = {
    1: "La nuit de la panne du quai 3 : à quatre, sans ordres, chacun savait quoi faire. J’étais calme comme rarement.",
    2: "Quand le premier camion est reparti à l’heure. J’ai ri tout seul.",
    3: "On se connaissait, et personne ne demandait la permission pour de petites choses.",
    4: 2,
}


# The next version of the exit conversation: another beginning, of which the French and the English are still to come.
EXIT = {"title_nl": "Vertrekgesprek"}
THANKS = {"title_nl": "Waarvoor we je bedanken", "note_nl": "De coach begint, met een voorbeeld"}


def write(an, wout, joke, thomas):
    """Wout, Joke and their coaches read each other since yesterday; Thomas has prepared a part; An writes a draft."""
    _both(wout, "progress", days_ago(-3), PROGRESS, EACH_GOAL)
    _both(joke, "functioning", days_ago(-5), FUNCTIONING)
    row = _plan(thomas, coach_of(thomas), "feedforward", days_ago(-9))
    with clock.at(clock.now() - datetime.timedelta(hours=20)):
        talks.answer(row, _said(row, FEEDFORWARD), by=thomas)
    with clock.at(clock.now() - datetime.timedelta(days=6)):
        draft = talks.start_type(Guide.objects.get(slug="exit"), by=an)
        talks.change_title(draft, by=an, **EXIT)
        talks.add_topic(draft, by=an, minutes=5, **THANKS)


def _both(person, slug, day, said, of_goals=None):
    """A conversation on that day, which both have handed in."""
    coach = coach_of(person)
    row = Conversation.objects.get(pk=_plan(person, coach, slug, day).pk)
    about = [About(goal.pk, goal.title) for goal in goals_both_see(row)]
    for by, side in ((person, Side.PERSON), (coach, Side.COACH)):
        with clock.at(clock.now() - datetime.timedelta(days=1, hours=2 if side == Side.COACH else 5)):
            talks.answer(row, _said(row, said[side]) | _of_goals(row, (of_goals or {}).get(side, {}), about), by=by)
            talks.hand_in(row, by=by)


def _plan(person, coach, slug, day):
    while day.isoweekday() > 5:
        day += datetime.timedelta(days=1)
    at = datetime.datetime.combine(day, datetime.time(10), timezone.get_default_timezone())
    with clock.at(clock.now() - datetime.timedelta(days=12)):
        return talks.plan(person, coach, Guide.objects.get(slug=slug), by=coach, planned_at=at)


def _of_goals(row, by_place, about):
    found = {}
    for question in Question.objects.filter(version=row.version_id, position__in=by_place):
        for goal, one in zip(about, by_place[question.position], strict=False):
            found[Asked(question, goal)] = Answer(question, value=one) if question.kind == Kind.SCALE else one
    return found


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
