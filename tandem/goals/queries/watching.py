"""The changes of many goals over a period, and who has seen a goal."""

import datetime

from django.db import connection
from django.db.models import Value
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.search import Fold

from ..models import Goal, Seen
from ..models.goal import folded_titles
from ..states import UNSET
from .history import history

MOST_SEEN = 100
CHECKED = ("goals.check_in", "goals.undo_check_in", "goals.check_in_many")
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
ACTS = """SELECT goal, act, MAX(at) AS at FROM (
    SELECT e.pgh_obj_id AS goal, e.pgh_context_id AS act, e.pgh_created_at AS written
    FROM goals_goalevent e WHERE e.pgh_label <> 'delete' AND e.state <> ALL(%(unset)s)
    UNION ALL SELECT e.goal_id, e.pgh_context_id, e.pgh_created_at FROM goals_keyresultevent e
    UNION ALL SELECT e.goal_id, e.pgh_context_id, e.pgh_created_at FROM goals_criterionevent e
) e JOIN pghistory_context c ON c.id = e.act
CROSS JOIN LATERAL (SELECT COALESCE((c.metadata->>'at')::timestamptz, e.written) AS at) moment
WHERE at >= %(since)s AND at < %(until)s AND c.metadata->>'action' <> ALL(%(checked)s)
  AND (%(all)s OR c.metadata->>'action' = ANY(%(only)s)) AND e.goal = ANY(ARRAY({seen}))
GROUP BY goal, act ORDER BY MAX(at) DESC, goal LIMIT %(most)s OFFSET %(skip)s"""


def changes_between(viewer, first, last, only="", words_in="", page=1, most=25):
    """A page of what changed, from the first to the last day, in the goals that the viewer may see, newest first:
    ([(goal, [Entry])], whether there is more). The queries do not grow with the goals.
    """
    goals = Goal.objects.visible_to(viewer).exclude(state__in=UNSET)
    if words_in := words_in.strip():
        goals = goals.alias(folded=folded_titles()).filter(folded__contains=Fold(Value(words_in)))
    seen, given = goals.order_by().values("pk").query.sql_with_params()
    named = {f"seen{place}": value for place, value in enumerate(given)}
    zone = timezone.get_current_timezone()
    said = {
        "since": datetime.datetime.combine(first, datetime.time.min, zone),
        "until": datetime.datetime.combine(last + datetime.timedelta(days=1), datetime.time.min, zone),
        "unset": list(UNSET), "checked": list(CHECKED), "only": list(SORTS_OF_CHANGE[only][1]), "all": not only,
        "most": most + 1, "skip": most * (page - 1),
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(ACTS.format(seen=_named(seen, named)), said | named)
        acts = [(goal, act) for goal, act, _at in cursor.fetchall()]
    found = Goal.objects.visible_to(viewer).select_related("person", "team", "unit").in_bulk({goal for goal, _ in acts})
    told: dict[tuple, list] = {}
    for entry in history(found.values(), "changes", viewer):
        told.setdefault((entry.goal_id, entry.act), []).append(entry)
    rows = [(found[goal], told[goal, act]) for goal, act in acts[:most] if (goal, act) in told]
    return rows, len(acts) > most


def _named(sql, named):
    """The statement with a name in the place of each of its parameters."""
    for name in named:
        sql = sql.replace("%s", f"%({name})s", 1)
    return sql


def seen_by(goal, viewer):
    """Who has seen it, the last first, with the persons."""
    rows = Seen.objects.visible_to(viewer).filter(goal=goal).select_related("person")
    return list(rows[:MOST_SEEN])
