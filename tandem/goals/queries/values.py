"""A list with values of goals, row by row: which goal is meant, which number, and what is wrong with it."""

from dataclasses import dataclass, field
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.people.relations import teams_of, units_led_by

from ..access import steers_organisation
from ..models import Goal
from ..models.goal import OF_ORGANISATION
from ..states import Measure, State

MOST_ROWS = 500
GOAL = {"goal", "doel", "objectif", "number", "nummer", "numero", "numéro", "#", "title", "titel", "titre"}
VALUE = {"value", "waarde", "valeur"}
COMMENT = {"comment", "opmerking", "commentaire", "toelichting"}


@dataclass
class ValueRow:
    """A row of the list: ``line`` of the file, what was written, the goal and number that were found, ``faults``."""

    line: int
    name: str
    written: str
    comment: str
    goal: Goal | None = None
    value: Decimal | None = None
    faults: list = field(default_factory=list)


def to_value(person):
    """The open goals with one number that she may check in on, by key."""
    mine = Q(person=person) | Q(team__in=teams_of(person)) | Q(unit__in=units_led_by(person))
    if steers_organisation(person):
        mine |= OF_ORGANISATION
    return Goal.objects.visible_to(person).filter(mine, state=State.OPEN, measure=Measure.NUMBER)


def value_rows(rows, person, number):
    """ValueRow for each (line, texts); ``number``: text to Decimal, raises ValidationError. One query."""
    goals = list(to_value(person).select_related("person", "team", "unit"))
    by_key = {str(goal.pk): goal for goal in goals}
    by_title: dict[str, list] = {}
    for goal in goals:
        for title in {goal.title_nl, goal.title_fr, goal.title_en} - {""}:
            by_title.setdefault(title.casefold(), []).append(goal)
    columns, body = _columns(rows)
    found: list[ValueRow] = []
    taken: dict[int, int] = {}
    for line, cells in body[: MOST_ROWS + 1]:
        name, written, comment = (cells[at].strip() if at is not None and at < len(cells) else "" for at in columns)
        row = ValueRow(line, name, written, comment[:4000])
        _find(row, by_key, by_title)
        _read(row, number)
        if row.goal:
            if row.goal.pk in taken:
                row.faults.append(_("This goal stands on line %(line)s already.") % {"line": taken[row.goal.pk]})
            taken.setdefault(row.goal.pk, line)
        found.append(row)
    if len(found) > MOST_ROWS:
        too_long = ngettext("Send at most %(n)s row at once.", "Send at most %(n)s rows at once.", MOST_ROWS)
        raise ValidationError(too_long % {"n": MOST_ROWS})
    return found


def _columns(rows):
    """(the places of goal, value and comment, the rows under the header); without a header they are in this order."""
    head = [cell.casefold() for cell in rows[0][1]] if rows else []
    places = [next((at for at, cell in enumerate(head) if cell in names), None) for names in (GOAL, VALUE, COMMENT)]
    if places[0] is not None and places[1] is not None:
        return places, rows[1:]
    return [0, 1, 2], rows


def _find(row, by_key, by_title):
    if goal := by_key.get(row.name.lstrip("#")):
        row.goal = goal
        return
    fits = by_title.get(row.name.casefold(), [])
    if len(fits) == 1:
        row.goal = fits[0]
    elif fits:
        row.faults.append(_("More than one goal has this title. Write its number."))
    else:
        row.faults.append(_("You have no open goal of this number or title that is measured by one number."))


def _read(row, number):
    if not row.written:
        row.faults.append(_("Give a number."))
        return
    try:
        row.value = number(row.written)
    except ValidationError as refused:
        row.faults += refused.messages
