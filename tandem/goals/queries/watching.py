"""The changes of many goals over a period, and who has seen a goal."""

import datetime

from django.db.models import Value
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.search import Fold

from ..models import Goal, Seen
from ..models.goal import folded_titles
from ..states import UNSET
from .alignment import ask, keys_sql
from .history import history
from .written import DIALOGUE

MOST_SEEN = 100
# key: (words, actions)
SORTS_OF_CHANGE = {
    "": (_("Every change"), ()),
    "set": (_("Set"), ("goals.set_goal", "goals.accept", "goals.split", "goals.merge")),
    "adjusted": (_("Adjusted"), (
        "goals.adjust", "goals.adjust_key_result", "goals.add_key_result", "goals.remove_key_result", "goals.plan",
        "goals.bulk",
    )),
    "paused": (_("Paused, taken up again"), ("goals.pause", "goals.resume", "goals.reopen")),
    "ended": (_("Concluded or retired"), ("goals.close", "goals.retire", "goals.answer_question")),
}  # fmt: skip
# The newest first, by the index ``goal_acts``: each goal that an act touched is asked whether it may be seen, until the
# page is full. OFFSET 0 keeps the database from gathering all that may be seen beforehand.
ACTS = """
SELECT e.goal, c.id FROM pghistory_context c
CROSS JOIN LATERAL (
    SELECT pgh_obj_id AS goal FROM goals_goalevent
    WHERE pgh_context_id = c.id AND pgh_label <> 'delete' AND state <> ALL(%(unset)s)
    UNION SELECT goal_id FROM goals_keyresultevent WHERE pgh_context_id = c.id
    UNION SELECT goal_id FROM goals_criterionevent WHERE pgh_context_id = c.id
) e
CROSS JOIN LATERAL ({seen} OFFSET 0) seen
WHERE act_moment(c.metadata, c.created_at) >= %(since)s AND act_moment(c.metadata, c.created_at) < %(until)s
    AND c.metadata ->> 'action' LIKE 'goals.%%'
    AND c.metadata ->> 'action' NOT IN ('goals.check_in', 'goals.undo_check_in', 'goals.check_in_many')
    AND (%(all)s OR c.metadata ->> 'action' = ANY(%(only)s))
ORDER BY act_moment(c.metadata, c.created_at) DESC, c.id, e.goal LIMIT %(most)s OFFSET %(skip)s"""


def changes_between(viewer, first, last, only="", words_in="", page=1, most=25):
    """A page of what changed, from the first to the last day, in the goals that the viewer may see, newest first:
    ([(goal, [Entry])], whether there is more). The queries do not grow with the goals.
    """
    goals = Goal.objects.visible_to(viewer).exclude(state__in=UNSET)
    if words_in := words_in.strip():
        goals = goals.alias(folded=folded_titles()).filter(folded__contains=Fold(Value(words_in)))
    zone = timezone.get_current_timezone()
    said = {
        "since": datetime.datetime.combine(first, datetime.time.min, zone),
        "until": datetime.datetime.combine(last + datetime.timedelta(days=1), datetime.time.min, zone),
        "unset": list(UNSET), "only": list(SORTS_OF_CHANGE[only][1]), "all": not only,
        "most": most + 1, "skip": most * (page - 1),
    }  # fmt: skip
    acts = ask(ACTS, said, keys_sql(goals, "goals_goal.id = e.goal"))
    found = Goal.objects.visible_to(viewer).select_related("person", "team", "unit").in_bulk({goal for goal, _ in acts})
    told: dict[tuple, list] = {}
    for entry in history(found.values(), "changes", viewer, without=DIALOGUE):
        told.setdefault((entry.goal_id, entry.act), []).append(entry)
    rows = [(found[goal], told[goal, act]) for goal, act in acts[:most] if (goal, act) in told]
    return rows, len(acts) > most


def seen_by(goal, viewer):
    """Who has seen it, the last first, with the persons."""
    rows = Seen.objects.visible_to(viewer).filter(goal=goal).select_related("person")
    return list(rows[:MOST_SEEN])
