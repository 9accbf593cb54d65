"""The rights of the pulse's database role: it reads who and when, never a text or a name, and adds figures.

Rights are given by column. A column that comes later is closed until somebody writes it down here.
"""

from contextlib import contextmanager

from django.conf import settings
from django.db import connection

from tandem.core.roles import application_role

READS = {
    "feedback_feedback": ("id", "giver_id", "receiver_id", "sent_at", "state", "invitation_id"),
    "feedback_invitation": ("id", "request_id", "person_id", "state", "answered_at"),
    "feedback_feedbackrequest": ("id", "asker_id", "asked_at"),
    "feedback_points": ("feedback_id", "situation", "behaviour", "effect", "request", "task"),
    "people_assignment": ("person_id", "unit_id", "during"),
    "people_person": ("id", "employed", "is_system"),
    "people_unit": ("id", "parent_id"),
}
PUBLISHED = ("insights_quarter", "insights_group", "insights_covered", "insights_snapshot")
CLOSED = "insights_counted"


def pulse_role():
    """The name of the role that computes the pulse."""
    return settings.PULSE_DATABASE_ROLE


def exists():
    """Whether the role is there."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [pulse_role()])
        return bool(cursor.fetchone())


def grant():
    """Give the role its rights, and leave the application only reading. Runs as the owner, after every migration."""
    if not exists():
        return
    quoted = connection.ops.quote_name
    pulse, application = quoted(pulse_role()), quoted(application_role())
    with connection.cursor() as cursor:
        there = set(connection.introspection.table_names(cursor))
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {pulse}")
        cursor.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {pulse}")
        for table, columns in READS.items():
            if table in there:
                cursor.execute(f"GRANT SELECT ({', '.join(map(quoted, columns))}) ON {quoted(table)} TO {pulse}")
        for table in there & {*PUBLISHED, CLOSED}:
            cursor.execute(f"GRANT SELECT, INSERT ON {quoted(table)} TO {pulse}")
            cursor.execute(f"GRANT USAGE, SELECT ON SEQUENCE {quoted(f'{table}_id_seq')} TO {pulse}")
            cursor.execute(f"REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON {quoted(table)} FROM {application}")
        if CLOSED in there:
            cursor.execute(f"REVOKE ALL ON {quoted(CLOSED)} FROM {application}")


@contextmanager
def as_pulse():
    """What is inside runs as the role of the pulse. Only within a transaction, which ends it in any case."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL ROLE {connection.ops.quote_name(pulse_role())}")
        yield cursor
        cursor.execute("SET LOCAL ROLE NONE")
