"""What the story of the demo has nobody do: a draft, a pause, talks that are written down and signed today.

Some forms open only then. Done by the actions, once in each database.
"""

import datetime
from typing import Any

from tandem.conversations import actions as talks
from tandem.conversations.models import Conversation, TeamTalk
from tandem.conversations.states import Kind, State, TeamState
from tandem.core import clock
from tandem.feedback import actions as feedback
from tandem.feedback.models import Feedback
from tandem.feedback.states import Reach
from tandem.goals import actions as goals
from tandem.goals.models import Goal
from tandem.goals.states import State as GoalState
from tandem.people.actions import importing as people

COLUMNS = {"number": "Personeelsnummer", "name": "Naam", "email": "E-mail", "started": "Startdatum"}


def play(thomas: Any, karim: Any, lotte: Any, an: Any) -> None:
    """Thomas drafts and pauses a goal and gives lotte feedback; karim writes with one person and signs with another;
    an has a file before her whose columns are to be chosen, and one that was compared."""
    today = clock.today()
    if not Feedback.objects.filter(giver=thomas, receiver=lotte, sent_at__gt=clock.now()).exists():
        words = {"saw": "Ton planning est arrivé à l’heure.", "effect": "Nous avons chargé dans le calme.", "wish": ""}
        with clock.at(clock.now() + datetime.timedelta(hours=3)):  # it can be corrected for some minutes only
            feedback.give(lotte, by=thomas, kind="appreciation", reach=Reach.RECEIVER, about="", language="fr", **words)
            feedback.give_together([lotte, karim], by=thomas, reach=Reach.EVERYBODY, language="fr", **words)
    if Goal.objects.filter(person=thomas, state=GoalState.DRAFT).exists():
        return
    goals.draft(
        by=thomas,
        **{"title": "Moins d’attente à l’écluse", "why": "Les bateaux attendent trop.", "kind": "result"},
        **{"measure": "number", "start_value": 15, "target_value": 12, "measured_in": "min"},
        **{"starts_date": today, "ends_date": today + datetime.timedelta(days=90)},
    )
    opened = Goal.objects.visible_to(thomas).filter(person=thomas, state=GoalState.OPEN)
    goals.pause(opened.order_by("pk")[0], by=thomas, why="Le canal est fermé pour travaux.")
    with clock.at(clock.now() - datetime.timedelta(hours=1)):
        soon = clock.now() + datetime.timedelta(minutes=5)
        coming = Conversation.objects.filter(coach=karim, kind=Kind.FORMAL, state=State.PREPARING).exclude(person=lotte)
        for row, ready in zip(coming.select_related("person").order_by("pk")[:2], (False, True), strict=True):
            talks.move(row, by=karim, planned_at=soon, place=row.place, why="Vandaag past het beter.")
            talks.begin(row, by=karim)
            talks.begin(row, by=row.person)
            talks.meet(row, by=karim)
            talks.agree(row, "De wissellijst komt voor zes uur.", by=karim, owner=karim, due_date=today)
            if ready:
                talks.finish(row, by=karim)
    _talk_in_a_team()
    lines = [
        ";".join(COLUMNS.values()),
        *(f"7{n:04};Nieuw Iemand {n};nieuw.{n}@vaartland.example;" for n in range(300)),
    ]
    content = "\n".join(lines).encode()
    people.open_import(by=an, name="mensen.csv", content=content)
    run = people.open_import(by=an, name="meer.csv", content=content)
    people.compare_import(people.choose_columns(run, by=an, columns=list(COLUMNS)), by=an)


def _talk_in_a_team() -> None:
    """The team that prepares a conversation holds another one now, and writes down what it agrees."""
    coming = TeamTalk.objects.select_related("team", "guide__form", "planned_by").filter(state=TeamState.PREPARING)
    if first := coming.order_by("pk").first():
        by = first.planned_by
        with clock.at(clock.now() - datetime.timedelta(hours=1)):
            row = talks.plan_with_team(first.team, first.guide, by=by, planned_at=clock.now())
            talks.begin_with_team(row, by=by)
            talks.agree_with_team(row, "De wissellijst komt voor zes uur.", by=by)
            talks.write_notes_with_team(row, "De wissellijst hangt te laat.", by=by)
