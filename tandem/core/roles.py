"""The rights of the application's database role: it writes data, and may only add to and read history."""

from django.apps import apps
from django.conf import settings
from django.db import connection


def application_role():
    """The name of the role that the application runs with."""
    return settings.APPLICATION_DATABASE_ROLE


def history_tables():
    """The tables of the history: pghistory's contexts and every event table."""
    return ["pghistory_context", *(m._meta.db_table for m in apps.get_models() if hasattr(m, "pgh_tracked_model"))]


def grant():
    """Give the application's role its rights. Runs as the owner, after every migration."""
    role = connection.ops.quote_name(application_role())
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [application_role()])
        if not cursor.fetchone():
            return
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {role}")
        cursor.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}")
        cursor.execute(f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}")
        cursor.execute(f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO {role}")
        existing = set(connection.introspection.table_names(cursor))
        for table in (*history_tables(), "core_occurrence", "privacy_look"):
            if table in existing:
                cursor.execute(f"REVOKE UPDATE, DELETE, TRUNCATE ON {connection.ops.quote_name(table)} FROM {role}")
        if "core_occurrence" in existing:
            cursor.execute(f"GRANT UPDATE (handled_at) ON core_occurrence TO {role}")
        if "django_migrations" in existing:
            cursor.execute(f"REVOKE INSERT, UPDATE, DELETE ON django_migrations FROM {role}")
