"""What the database checks at the end of a transaction, checked now: what it refuses can then be told."""

from django.db import connection


def check_now():
    """Check every deferred constraint. Raises IntegrityError."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
