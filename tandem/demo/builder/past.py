"""Setting the history of the story back to its dates. Only the owner of the database can, and only while loading."""

from django.apps import apps
from django.db import connection, models

# Where a row says itself when it came to be, its entries in the history say the same.
OWN_MOMENTS = ("created_at", "sent_at", "invited_at", "at")


def set_back():
    """Give every entry of the history the moment of its action in the story, or that of its row."""
    with connection.cursor() as cursor:
        for model in apps.get_models():
            if hasattr(model, "pgh_tracked_model") and model.__module__.startswith("tandem."):
                _set_back(cursor, model)


def _set_back(cursor, model):
    table = connection.ops.quote_name(model._meta.db_table)
    columns = {field.name: field for field in model._meta.fields}
    moments = [name for name in OWN_MOMENTS if isinstance(columns.get(name), models.DateTimeField)]
    own = ", ".join(f'entry."{name}"' for name in moments)
    fallback = f"CASE WHEN entry.pgh_label = 'insert' THEN COALESCE({own}) END" if own else "NULL"
    cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    cursor.execute(
        f"""
        UPDATE {table} entry SET pgh_created_at = moment.at
        FROM (
            SELECT entry.pgh_id, COALESCE((context.metadata ->> 'at')::timestamptz, {fallback}) AS at
            FROM {table} entry LEFT JOIN pghistory_context context ON context.id = entry.pgh_context_id
        ) moment
        WHERE moment.pgh_id = entry.pgh_id AND moment.at IS NOT NULL AND moment.at <> entry.pgh_created_at
        """  # noqa: S608
    )
    cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
