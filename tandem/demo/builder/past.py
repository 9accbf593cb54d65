"""Setting the history of the story back to its dates. Only the owner of the database can, and only while loading.

What the real actions wrote has its moment and its person in the context. What was loaded in bulk gets them here: the
person who would have done it, at the moment that the row itself says.
"""

from django.apps import apps
from django.db import connection

from . import lived

# table: (join, who, when, action)
OF_GOAL = "JOIN goals_goal goal ON goal.id = entry.goal_id"
OF_FEEDBACK = "JOIN feedback_feedback piece ON piece.id = entry.feedback_id"
LOADED = {
    "goals_goalevent": ("", "entry.person_id", "entry.created_at", "goals.set_goal"),
    "goals_keyresultevent": (OF_GOAL, "goal.person_id", "goal.created_at", "goals.set_goal"),
    "goals_criterionevent": (OF_GOAL, "goal.person_id", "goal.created_at", "goals.set_goal"),
    "goals_contributionevent": (OF_GOAL, "goal.person_id", "goal.created_at", "goals.contribute"),
    "goals_supporterevent": (OF_GOAL, "goal.person_id", "entry.invited_at", "goals.invite"),
    "goals_checkinevent": ("", "entry.person_id", "entry.created_at", "goals.check_in"),
    "goals_obstacleevent": ("", "entry.person_id", "entry.raised_at", "goals.check_in"),
    "goals_readingevent": (
        "JOIN goals_checkin said ON said.id = entry.check_in_id",
        "said.person_id",
        "said.created_at",
        "goals.check_in",
    ),
    "feedback_feedbackevent": ("", "entry.giver_id", "entry.sent_at", "feedback.give"),
    "feedback_thanksevent": (OF_FEEDBACK, "piece.receiver_id", "entry.at", "feedback.thank"),
    "feedback_shareevent": (OF_FEEDBACK, "piece.receiver_id", "entry.at", "feedback.share"),
    "feedback_keptforconversationevent": (OF_FEEDBACK, "piece.receiver_id", "entry.at", "feedback.keep"),
    "feedback_replyevent": ("", "entry.author_id", "entry.at", "feedback.reply"),
}
ACT = """
CREATE TEMPORARY TABLE act (person bigint, action text, why text, at timestamptz, context uuid) ON COMMIT DROP
"""
CONTEXTS = """
INSERT INTO pghistory_context (id, created_at, updated_at, metadata)
SELECT context, at, at, jsonb_strip_nulls(jsonb_build_object('action', action, 'person', person, 'why', why)) FROM act
"""


def set_back(director):
    """Give every entry of the history its moment and its person; ``director`` has set the organisation's goals."""
    tables = [
        model._meta.db_table
        for model in apps.get_models()
        if hasattr(model, "pgh_tracked_model") and model.__module__.startswith("tandem.")
    ]
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f'ALTER TABLE "{table}" DISABLE TRIGGER USER')
        cursor.execute(ACT)
        lived.tell()
        for table in tables:
            if table in LOADED:
                _attribute(cursor, table, director, *LOADED[table])
            _acted(cursor, table)
            cursor.execute(f'ALTER TABLE "{table}" ENABLE TRIGGER USER')
        cursor.execute(CONTEXTS)


def _acted(cursor, table):
    """What the real actions wrote under a set clock."""
    cursor.execute(
        f"""
        UPDATE "{table}" entry SET pgh_created_at = (context.metadata ->> 'at')::timestamptz
        FROM pghistory_context context
        WHERE context.id = entry.pgh_context_id AND context.metadata ? 'at'
        """  # noqa: S608
    )


def _attribute(cursor, table, director, join, who, when, action):
    """What was loaded in bulk: one context for each act, shared by its entries of all tables."""
    cursor.execute(
        f"""
        CREATE TEMPORARY TABLE told ON COMMIT DROP AS
        SELECT entry.pgh_id, COALESCE({who}, %s) AS person, {when} AS at
        FROM "{table}" entry {join} JOIN pghistory_context context ON context.id = entry.pgh_context_id
        WHERE context.metadata ->> 'action' = 'demo.fill'
        """,  # noqa: S608
        [director],
    )
    cursor.execute(
        """
        INSERT INTO act SELECT person, %(action)s, NULL, at, gen_random_uuid() FROM (
            SELECT DISTINCT person, at FROM told
            EXCEPT SELECT person, at FROM act WHERE action = %(action)s AND why IS NULL
        ) missing
        """,
        {"action": action},
    )
    cursor.execute(
        f"""
        UPDATE "{table}" entry SET pgh_created_at = told.at, pgh_context_id = act.context
        FROM told JOIN act USING (person, at)
        WHERE act.action = %s AND act.why IS NULL AND told.pgh_id = entry.pgh_id
        """,  # noqa: S608
        [action],
    )
    cursor.execute("DROP TABLE told")
