"""Goals as they stood at a moment: rebuilt from the tables in which the database keeps every write."""

import datetime
from collections import defaultdict

from django.db import connection
from django.utils import timezone

from ..models import CheckIn, Criterion, Goal, KeyResult, PlanPoint
from ..parameters import Rhythm
from ..states import UNSET
from .standing import standing
from .written import PLACES, loaded

# The last thing written of each row up to a moment. An act that was told under another clock has its moment with it.
LAST = """SELECT DISTINCT ON (e.pgh_obj_id) e.pgh_label, to_jsonb(e)
FROM {table} e LEFT JOIN pghistory_context c ON c.id = e.pgh_context_id
WHERE {where} AND COALESCE((c.metadata->>'at')::timestamptz, e.pgh_created_at) <= %s
ORDER BY e.pgh_obj_id, e.pgh_id DESC"""


def end_of(day):
    """The last moment of a day, here."""
    return datetime.datetime.combine(day, datetime.time.max, timezone.get_current_timezone())


def rows_at(model, goals, moment):
    """The rows of ``model`` that hung on these goals (keys) at a moment, as objects that are not saved. One query."""
    table = connection.ops.quote_name(model.pgh_event_model._meta.db_table)
    statement = LAST.format(table=table, where=PLACES.get(model, "e.goal_id = ANY(%s)"))
    with connection.cursor() as cursor:
        cursor.execute(statement, [list(goals), moment])
        found = [loaded(data) for label, data in cursor.fetchall() if label != "delete"]
    fields = model._meta.concrete_fields
    return [model(**{field.attname: field.to_python(data[field.column]) for field in fields}) for data in found]


def as_it_was(goals, moment):
    """These goals, as they stood at a moment, in the same order, each with what ``attach_standing`` gives. A goal that
    was not yet set then, or no longer there, is left out. Five queries, whatever the number of goals.
    """
    goals, day = list(goals), timezone.localdate(moment)
    keys = [goal.pk for goal in goals]
    parts: dict[type, dict] = {model: defaultdict(list) for model in (KeyResult, Criterion, PlanPoint, CheckIn)}
    for model, of_goal in parts.items():
        for row in rows_at(model, keys, moment) if keys else ():
            of_goal[row.goal_id].append(row)
    then = {row.pk: row for row in (rows_at(Goal, keys, moment) if keys else ()) if row.state not in UNSET}
    rhythm, found = Rhythm.current(), []
    for now in goals:
        if goal := then.get(now.pk):
            goal.person, goal.team, goal.unit = _owner(goal, now)
            _attach(goal, parts, rhythm, day)
            found.append(goal)
    return found


def _owner(goal, now):
    """Whose it was; the object of today when it is the same, without another query."""
    return tuple(
        getattr(now, name) if getattr(goal, f"{name}_id") == getattr(now, f"{name}_id") else getattr(goal, name)
        for name in ("person", "team", "unit")
    )


def _attach(goal, parts, rhythm, day):
    goal.rhythm = rhythm
    results = sorted(parts[KeyResult][goal.pk], key=lambda row: (row.position, row.pk))
    goal.key_results_now = [row for row in results if row.removed_at is None]
    goal.criteria_now = sorted(parts[Criterion][goal.pk], key=lambda row: (row.position, row.pk))
    points = sorted(parts[PlanPoint][goal.pk], key=lambda row: row.on_date)
    goal.plan_now = [(point.on_date, float(point.progress)) for point in points]
    goal.checked_in_at = max((row.created_at for row in parts[CheckIn][goal.pk]), default=None)
    goal.standing = standing(goal, rhythm, day)
    for result in goal.key_results_now:
        result.progress, result.is_behind = result.measured_progress, False
