"""Sessions that know whose they are, and the table in which attempts to sign in are counted.

The table is what `createcachetable` would make, but not logged: what it holds may be lost, and it is written often.
"""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

ATTEMPTS = """
    CREATE UNLOGGED TABLE people_attempt (
        cache_key varchar(255) PRIMARY KEY,
        value text NOT NULL,
        expires timestamp with time zone NOT NULL
    );
    CREATE INDEX people_attempt_expires ON people_attempt (expires);
"""


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Session",
            fields=[
                (
                    "session_key",
                    models.CharField(max_length=40, primary_key=True, serialize=False, verbose_name="session key"),
                ),
                ("session_data", models.TextField(verbose_name="session data")),
                ("expire_date", models.DateTimeField(db_index=True, verbose_name="expire date")),
                (
                    "account",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={"verbose_name": "session", "verbose_name_plural": "sessions", "abstract": False},
        ),
        migrations.RunSQL(ATTEMPTS, "DROP TABLE people_attempt"),
    ]
