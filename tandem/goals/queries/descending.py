"""Entries of history about goals that are handed over, copied, split and merged."""

from django.utils.translation import gettext as _

from ..models import HandOver, Origin
from ..states import Descent
from .wording import Delta

ICONS = {Descent.COPY: "copy", Descent.SPLIT: "split", Descent.MERGE: "merge"}


def handed(teller):
    """An entry for each offer that was taken; one that was not is for the two alone, and stands on their pages."""
    for before, row in teller.steps(HandOver):
        if row is None or not row.accepted or (before and before.accepted):
            continue
        entry = teller.entry(row.goal_id, row, row.giver_id, row.offered_at, icon="handshake", kind="")
        entry.words = _("asked %(name)s to take this over") % {"name": teller.people[row.taker_id].name}
        entry.voices = [row.why]
        yield entry


def descended(teller):
    """An entry for what a goal came out of, and for what came out of it."""
    came = {
        Descent.COPY: _("copied this from an earlier goal"),
        Descent.SPLIT: _("split this off from another goal"),
        Descent.MERGE: _("merged another goal into this one"),
    }
    became = {
        Descent.SPLIT: _("split a goal off from this one"),
        Descent.MERGE: _("merged this into another goal"),
    }
    for _before, row in teller.steps(Origin):
        if row is None:
            continue
        if row.goal_id in teller.goals:
            yield _linked(teller, row, row.goal_id, came[row.how], row.earlier_id)
        if row.earlier_id in teller.goals and row.how in became:
            yield _linked(teller, row, row.earlier_id, became[row.how], row.goal_id)


def _linked(teller, row, goal_id, words, other):
    """The other goal is named, with a link, when the reader may see it."""
    entry = teller.entry(goal_id, row, icon=ICONS[row.how], kind="", words=words)
    if found := teller.parents.get(other):
        entry.deltas, entry.link = [Delta("", "", found.title)], found.pk
    return entry
