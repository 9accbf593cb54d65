"""What comes after the talk: one who does not sign, a version that was put right, an agreement that became a goal."""

import datetime

from django.utils import timezone

from tandem.conversations import actions as talks
from tandem.conversations.models import Agreement, Conversation, Guide
from tandem.conversations.states import Kind, State
from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.people import actions as people
from tandem.people.models import Unit
from tandem.people.queries import coach_of

OFFICIAL = {"WIL": "nl", "GNT": "nl", "GOS": "fr", "LIE": "fr", "BRU": "own"}


def languages_of_seats(told, at):
    """The language that the law asks at each seat, before anything is signed."""
    if by := told.people.get("an"):
        for unit in Unit.objects.filter(code__in=OFFICIAL):
            with at(days_ago(900), 9, 0):
                people.rename_unit(unit, by=by, official_language=OFFICIAL[unit.code])


def tell(told, at):
    """The scenes, for those who are there and have the same coach as then."""
    for scene, slug, coach in ((_refused, "wout", "luc"), (_corrected, "lotte", "karim")):
        person, other = told.people.get(slug), told.people.get(coach)
        if person and other and coach_of(person) == other:
            scene(person, other, at)


def _fresh(row):
    return Conversation.objects.select_related("person", "coach", "guide").get(pk=row.pk)


def _refused(wout, luc, at):
    """Wout read it and does not sign; Luc does, and both views stand beside each other."""
    guide, day = Guide.objects.get(slug="mid-year", retired_date=None), days_ago(75)
    planned = datetime.datetime.combine(day, datetime.time(13, 30), timezone.get_default_timezone())
    period = (day - datetime.timedelta(days=182), day + datetime.timedelta(days=1))
    with at(days_ago(90), 9, 0):
        row = talks.plan(wout, luc, guide, by=luc, planned_at=planned, place="Kantine dok 4", period=period)
    for one in (wout, luc):
        with at(days_ago(76), 16, 0):
            talks.begin(_fresh(row), by=one)
    with at(day, 14, 30):
        talks.meet(_fresh(row), by=luc)
        talks.agree(
            _fresh(row),
            "Wout neemt vanaf volgende maand elke week één late shift van de weekendploeg over.",
            by=luc,
            owner=wout,
            due_date=day + datetime.timedelta(days=45),
        )
        talks.finish(_fresh(row), by=luc)
    with at(days_ago(73), 6, 10):
        talks.refuse(
            _fresh(row),
            by=wout,
            why="We hebben over de late shift gesproken, maar ik heb geen ja gezegd. Ik heb gevraagd om het eerst thuis"
            " te bekijken, en dat staat er niet in.",
        )
    with at(days_ago(71), 8, 20):
        talks.sign(
            _fresh(row),
            by=luc,
            comment="Ik had begrepen dat het goed was. Ik laat de regeling rusten tot we er opnieuw over spreken.",
        )


def _corrected(lotte, karim, at):
    """Lotte asks to put a date right; Karim agrees, and the new version holds. Of one agreement she made a goal."""
    rows = Conversation.objects.filter(person=lotte, coach=karim, kind=Kind.FORMAL, state=State.LOCKED, corrects=None)
    if (row := rows.order_by("-planned_at").first()) is None:
        return
    with at(days_ago(30), 10, 5):
        asked = talks.ask_correction(
            row,
            by=lotte,
            what="Bij de cursus Frans staat niet dat hij binnen de werkuren valt, en wat ik er daarna mee doe staat"
            " nergens. Dat hadden we zo gezegd.",
            why="Zonder dat zinnetje moet ik straks elke maand uitleggen waarom ik op dinsdag weg ben.",
        )
    with at(days_ago(29), 15, 45):
        made = talks.agree_to_correct(asked, by=karim)
        for agreement in Agreement.objects.filter(conversation=made, owner=lotte, text__contains="Frans")[:1]:
            text = f"{agreement.text} De les valt binnen de werkuren."
            talks.change(agreement, by=karim, text=text, owner=lotte, due_date=agreement.due_date)
        practised = talks.agree(
            _fresh(made),
            "Lotte leidt vanaf maart één overleg per maand in het Frans en vraagt nadien wat niet duidelijk was.",
            by=karim,
            owner=lotte,
            due_date=clock.today() + datetime.timedelta(days=150),
        )
        talks.finish(_fresh(made), by=karim)
    with at(days_ago(28), 9, 0):
        talks.sign(_fresh(made), by=lotte, comment="Zo klopt het.")
    with at(days_ago(27), 9, 0):
        talks.sign(_fresh(made), by=karim)
    with at(days_ago(26), 11, 0):
        talks.make_goal(practised, by=lotte, learning=True)
