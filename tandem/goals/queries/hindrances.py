"""How obstacles and calls for help become entries of the history."""

from collections import defaultdict

from django.utils.translation import gettext as _

from ..models import HelpCall, Obstacle

HELP = {"icon": "life-buoy", "kind": "wait"}


def hindrances(teller):
    """The entries: named (beside a check-in), called for, picked up, given back, solved."""
    yield from _calls(teller)
    text = {row.id: row.text for row in teller.rows[Obstacle]}
    for before, row in teller.steps(Obstacle):
        if row is None:
            continue
        if before is None:
            if row.check_in_id is None:
                entry = teller.entry(row.goal_id, row, row.person_id, row.raised_at, words=_("named an obstacle"))
                entry.icon, entry.kind, entry.voices = "triangle-alert", "wait", [row.text]
                yield entry
            continue
        entry = teller.entry(row.goal_id, row, note=text[row.id], icon="hand-heart", kind="good")
        if row.solved_at and not before.solved_at:
            entry.words, entry.icon, entry.at = _("solved what was in the way"), "circle-check", row.solved_at
            entry.voices = [row.solution]
        elif row.helper_id and row.helper_id != before.helper_id:
            entry.words, entry.at = _("picked up what was in the way"), row.picked_up_at
        elif before.helper_id and not row.helper_id:
            entry.words, entry.icon, entry.kind = _("left what was in the way to somebody else"), "undo-2", ""
        yield entry


def _calls(teller):
    """The calls of one act are one entry."""
    goals = {row.id: row.goal_id for row in teller.rows[Obstacle]}
    calls = [row for row in teller.rows[HelpCall] if row.pgh_label == "insert" and row.obstacle_id in goals]
    acts = defaultdict(list)
    for row in calls:
        acts[row.obstacle_id, row.pgh_context_id].append(row)
    for rows in acts.values():
        called = [teller.people.get(row.person_id) or teller.teams.get(row.team_id) for row in rows]
        names = ", ".join(one.name for one in called if one)
        words = _("asked for help: %(names)s") % {"names": names}
        yield teller.entry(goals[rows[0].obstacle_id], rows[0], at=rows[0].called_at, words=words, **HELP)
