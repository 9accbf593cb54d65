"""Everything that was ever written about some goals: the rows of all their history tables, in one query."""

import json
from types import SimpleNamespace
from typing import Any

from django.db import connection

from ..models import (
    CheckIn,
    Comment,
    ContextChange,
    ContextQuestion,
    Contribution,
    Criterion,
    Goal,
    HandOver,
    HelpCall,
    KeyResult,
    Obstacle,
    Origin,
    PlanPoint,
    Reading,
    Supporter,
)

MODELS: tuple[Any, ...] = (
    Goal,
    KeyResult,
    Criterion,
    CheckIn,
    Reading,
    Obstacle,
    HelpCall,
    ContextChange,
    ContextQuestion,
    PlanPoint,
    Supporter,
    Comment,
    Contribution,
    HandOver,
    Origin,
)
DIALOGUE = (CheckIn, Reading, Obstacle, HelpCall, Comment)
PLACES = {
    Goal: "e.pgh_obj_id = ANY(%s)",  # the same as its id, with an index
    HelpCall: "e.obstacle_id IN (SELECT id FROM goals_obstacleevent WHERE goal_id = ANY(%s))",
    Origin: """e.pgh_id IN (SELECT one.pgh_id FROM unnest(%s::bigint[]) asked(id) CROSS JOIN LATERAL (
        SELECT pgh_id FROM goals_originevent WHERE goal_id = asked.id UNION ALL
        SELECT pgh_id FROM goals_originevent WHERE earlier_id = asked.id) one)""",
    Reading: "e.check_in_id IN (SELECT id FROM goals_checkinevent WHERE goal_id = ANY(%s))",
}
ONE = """SELECT {place} AS place, e.pgh_id, to_jsonb(e) AS row, c.metadata
FROM {table} e LEFT JOIN pghistory_context c ON c.id = e.pgh_context_id WHERE {where}"""


def _statement(without):
    parts = [
        ONE.format(
            place=place,
            table=connection.ops.quote_name(model.pgh_event_model._meta.db_table),
            where=PLACES.get(model, "e.goal_id = ANY(%s)"),
        )
        for place, model in enumerate(MODELS)
        if model not in without
    ]
    return " UNION ALL ".join(parts) + " ORDER BY place, pgh_id"


def _row(model, data, metadata):
    """A row of a history table with values of the right types, and ``metadata`` of the act it was part of."""
    fields = model.pgh_event_model._meta.concrete_fields
    values = {field.attname: field.to_python(data[field.column]) for field in fields}
    return SimpleNamespace(**values, metadata=metadata or {})


def loaded(value):
    """JSON as it comes from a bare cursor."""
    return json.loads(value) if isinstance(value, str) else value


def written(goal_ids, without=()):
    """{model: rows in the order in which they were written} about these goals; none of the models ``without``."""
    rows: dict[type, list] = {model: [] for model in MODELS}
    with connection.cursor() as cursor:
        cursor.execute(_statement(without), [list(goal_ids)] * (len(MODELS) - len(without)))
        for place, _pgh_id, data, metadata in cursor.fetchall():
            rows[MODELS[place]].append(_row(MODELS[place], loaded(data), loaded(metadata)))
    return rows
