"""An entry of the history of a goal, and how check-ins become entries."""

import datetime
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial

from django.utils.translation import gettext as _

from tandem.core import words
from tandem.people.models import Person

from ..models import CheckIn, Criterion, KeyResult, Obstacle, Reading
from ..states import Confidence
from .wording import Delta, bare, value_of

DOUBTS = (Confidence.DOUBT, Confidence.DANGER)


@dataclass
class Entry:
    """One act on one goal. ``group``: changes, check-ins or talk; ``fact``: its kind for a conversation, or empty."""

    goal_id: int
    at: datetime.datetime
    order: int
    who: Person | None
    words: str = ""
    group: str = "changes"
    fact: str = ""
    icon: str = "pencil"
    kind: str = "wait"
    note: str = ""
    deltas: list = field(default_factory=list)
    numbers: list = field(default_factory=list)
    obstacle: str = ""
    confidence: str = ""
    voices: list = field(default_factory=list)
    comment: int = 0
    act: object = None
    link: int = 0

    @property
    def sureness(self):
        """How sure the owner was, in words, when that is worth a word."""
        return str(Confidence(self.confidence).label) if self.confidence in DOUBTS else ""

    @property
    def name(self):
        """Who did it, as colleagues call her."""
        return self.who.called if self.who else _("Somebody outside the application")


def check_ins(teller):
    """The entries of check-ins, each with what it changed since the one before, and of those that were taken back."""
    readings, results = defaultdict(list), {row.id: row for row in teller.rows[KeyResult]}
    for row in teller.rows[Reading]:
        if row.pgh_label == "insert":
            readings[row.check_in_id].append(row)
    met = _met(teller)
    gone = {row.id for row in teller.rows[Obstacle] if row.pgh_label == "delete"}
    obstacles = {
        row.check_in_id: row.text
        for row in teller.rows[Obstacle]
        if row.pgh_label == "insert" and row.check_in_id and row.id not in gone
    }
    taken_back = {row.id for row in teller.rows[CheckIn] if row.pgh_label == "delete"}
    inserts = [row for row in teller.rows[CheckIn] if row.pgh_label == "insert"]
    before: dict[tuple, object] = {}
    for row in sorted(inserts, key=lambda row: (row.created_at, row.id)):
        entry = teller.entry(row.goal_id, row, row.person_id, row.created_at, words=_("checked in"))
        entry.group, entry.fact, entry.icon, entry.kind = "check-ins", "check_in", "refresh-cw", "brand"
        said = dict(_said(row, readings[row.id], results, teller.goals[row.goal_id]))
        for key, (what, value, show, first, start) in said.items():
            old = before.get(key, start)
            if show(old) != show(value):
                told = entry.numbers if key[0] == "result" else entry.deltas
                told.append(Delta(what, first(old), show(value), aside=key[0] == "progress"))
        if row.id in taken_back:
            entry.note, entry.fact = _("taken back"), ""
        entry.obstacle = obstacles.get(row.id, "")
        if row.id not in taken_back:
            entry.voices = [row.comment] if row.comment else []
            entry.confidence = row.confidence
            for criterion in met[row.goal_id, row.pgh_context_id]:
                entry.numbers.append(Delta(_("Met") if criterion.met_at else _("No longer met"), "", criterion.text))
                entry.voices += [criterion.evidence] if criterion.met_at and criterion.evidence else []
            before |= {key: value for key, (_what, value, *_rest) in said.items()}
        yield entry
    for row in teller.rows[CheckIn]:
        if row.pgh_label == "delete":
            yield teller.entry(
                row.goal_id, row, words=_("took back a check-in"), icon="undo-2", kind="", group="check-ins"
            )


def _met(teller):
    """{(goal, act): criteria that were met in it, or no longer}."""
    turned: dict[tuple, list] = defaultdict(list)
    last: dict[int, bool] = {}
    for row in teller.rows[Criterion]:
        met = row.met_at is not None
        if row.pgh_label == "update" and row.pgh_context_id and met != last.get(row.id):
            turned[row.goal_id, row.pgh_context_id].append(row)
        last[row.id] = met
    return turned


def _said(row, readings, results, goal):
    """(key, (of what, value, how to say it, and the one before it, value at the start)) for everything that a check-in
    gives a value of."""

    def ways(row):
        return partial(value_of, row), partial(bare, row)

    if row.value is not None:
        yield ("value", goal.pk), ("", row.value, *ways(goal), goal.start_value)
    if row.progress is not None:
        yield ("progress", goal.pk), ("", row.progress, words.percent, words.percent, None)
    for one in readings:
        if result := results.get(one.key_result_id):
            yield ("result", result.id), (result.title, one.value, *ways(result), result.start_value)
