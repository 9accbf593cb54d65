"""What goals that were loaded in bulk went through: each value at its moment, a longer period, the end.

Only the last state of each goal is loaded. From that, the check-ins and ``more_time`` come the entries that the real
actions would have left, so that a goal of the demo that is looked up on a day stands as it stood on that day.
"""

from django.db import connection

from tandem.goals.models import Criterion, Goal, KeyResult

LOADED = "entry.pgh_label = 'insert' AND context.metadata ->> 'action' = 'demo.fill'"
TABLE = """CREATE TEMPORARY TABLE more_time (goal bigint, at timestamptz, why text, ends_date date) ON COMMIT DROP"""
# Each step of a goal, with its number as it is after it, and whether it had been given more time by then.
STEPS = f"""
CREATE TEMPORARY TABLE step ON COMMIT DROP AS
WITH filled AS (
    SELECT goal.* FROM goals_goal goal JOIN goals_goalevent entry ON entry.pgh_obj_id = goal.id
    JOIN pghistory_context context ON context.id = entry.pgh_context_id WHERE {LOADED}
), happened (goal, person, at, action, why, value) AS (
    SELECT said.goal_id, said.person_id, said.created_at, 'goals.check_in', NULL, said.value
    FROM filled JOIN goals_checkin said ON said.goal_id = filled.id WHERE said.value IS NOT NULL
    UNION ALL
    SELECT goal, person_id, at, 'goals.adjust', more_time.why, NULL FROM filled JOIN more_time ON goal = filled.id
    UNION ALL
    SELECT id, person_id, ended_at, CASE state WHEN 'retired' THEN 'goals.retire' ELSE 'goals.close' END,
        CASE state WHEN 'retired' THEN COALESCE(conclusion, '') END, NULL FROM filled WHERE ended_at IS NOT NULL
)
SELECT happened.*, bool_or(action = 'goals.adjust') OVER before AS longer,
    action IN ('goals.retire', 'goals.close') AS ends, array_remove(array_agg(value) OVER before, NULL) AS numbers
FROM happened WINDOW before AS (PARTITION BY goal ORDER BY at, value)
"""  # noqa: S608
ACTS = """
INSERT INTO act SELECT person, action, why, at, gen_random_uuid() FROM (
    SELECT person, action, why, at FROM step
    UNION SELECT person_id, 'goals.check_in', NULL, created_at FROM goals_checkin
    UNION SELECT goal.person_id, 'goals.check_in', NULL, criterion.met_at
        FROM goals_criterion criterion JOIN goals_goal goal ON goal.id = criterion.goal_id WHERE met_at IS NOT NULL
) told
"""


def tell():
    """Write the entries, while the triggers of the tables of history are off and what is loaded still says so."""
    with connection.cursor() as cursor:
        cursor.execute(STEPS)
        cursor.execute(ACTS)
        cursor.execute("ANALYZE step, act")
        _goals(cursor)
        _results(cursor)
        _criteria(cursor)
        cursor.execute("DROP TABLE step, more_time")


def _goals(cursor):
    loaded = f"""FROM goals_goal goal, pghistory_context context
        WHERE entry.pgh_obj_id = goal.id AND context.id = entry.pgh_context_id AND {LOADED}"""
    end = {"state": "'open'", "ended_at": "NULL", "outcome": "''", "conclusion": "''", "current_value": "NULL"}
    at_first = ", ".join(f"{column} = {value}" for column, value in end.items())
    cursor.execute(f"UPDATE goals_goalevent entry SET {at_first} {loaded}")  # noqa: S608
    cursor.execute("""UPDATE goals_goalevent entry SET ends_date = more_time.ends_date FROM more_time
        WHERE entry.pgh_obj_id = more_time.goal AND entry.pgh_label = 'insert'""")
    ended = {column: f"CASE WHEN step.ends THEN goal.{column} ELSE entry.{column} END" for column in end}
    _entries(
        cursor, Goal, "goals_goal goal JOIN step ON step.goal = goal.id JOIN act USING (person, action, at)",
        where="act.why IS NOT DISTINCT FROM step.why", at="step.at",
        **ended | {"current_value": "step.numbers[cardinality(step.numbers)]",
                   "ends_date": "CASE WHEN step.longer THEN goal.ends_date ELSE entry.ends_date END"},
    )  # fmt: skip


def _results(cursor):
    cursor.execute(f"""UPDATE goals_keyresultevent entry SET current_value = NULL FROM pghistory_context context
        WHERE context.id = entry.pgh_context_id AND {LOADED}""")  # noqa: S608
    _entries(
        cursor, KeyResult, """goals_keyresult result JOIN goals_reading reading ON reading.key_result_id = result.id
            JOIN goals_checkin said ON said.id = reading.check_in_id
            JOIN act ON act.person = said.person_id AND act.at = said.created_at""",
        of="result", where="act.action = 'goals.check_in'", at="said.created_at", current_value="reading.value",
    )  # fmt: skip


def _criteria(cursor):
    cursor.execute(f"""UPDATE goals_criterionevent entry SET met_at = NULL FROM pghistory_context context
        WHERE context.id = entry.pgh_context_id AND {LOADED}""")  # noqa: S608
    _entries(
        cursor, Criterion, """goals_criterion criterion JOIN goals_goal goal ON goal.id = criterion.goal_id
            JOIN act ON act.person = goal.person_id AND act.at = criterion.met_at""",
        of="criterion", where="act.action = 'goals.check_in' AND criterion.met_at IS NOT NULL", at="criterion.met_at",
        met_at="criterion.met_at",
    )  # fmt: skip


def _entries(cursor, model, source, *, at, of="goal", where="true", **changed):
    """An entry of each row of ``source``, as the first one but for what ``changed``, in the order of ``at``."""
    event = model.pgh_event_model
    given = {"pgh_created_at": at, "pgh_label": "'update'", "pgh_context_id": "act.context", **changed}
    columns = [field.column for field in event._meta.concrete_fields if not field.primary_key]
    chosen = ", ".join(given.get(column, f'entry."{column}"') for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    table = event._meta.db_table
    cursor.execute(f"""
        INSERT INTO {table} ({names}) SELECT {chosen}
        FROM {source} JOIN {table} entry ON entry.pgh_obj_id = {of}.id
        JOIN pghistory_context context ON context.id = entry.pgh_context_id
        WHERE {LOADED} AND {where} ORDER BY {at}""")  # noqa: S608
