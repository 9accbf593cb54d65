import datetime
import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
import tandem.core.search
import tandem.people.models.person
from django.conf import settings
from django.db import migrations, models


# What attempts to sign in are counted in: what `createcachetable` would make, but not logged: what it holds may be lost,
# and it is written often.
ATTEMPTS = """
    CREATE UNLOGGED TABLE people_attempt (
        cache_key varchar(255) PRIMARY KEY,
        value text NOT NULL,
        expires timestamp with time zone NOT NULL
    );
    CREATE INDEX people_attempt_expires ON people_attempt (expires);
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("core", "0002_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "number",
                    models.CharField(
                        help_text="employee number in the HR system", max_length=40, null=True, unique=True
                    ),
                ),
                ("name", models.CharField(max_length=200)),
                ("given_name", models.CharField(blank=True, default="", max_length=100)),
                ("family_name", models.CharField(blank=True, default="", max_length=100)),
                ("called", models.CharField(max_length=100)),
                (
                    "email",
                    models.EmailField(help_text="work address, in lower case", max_length=254, null=True, unique=True),
                ),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                (
                    "employed",
                    django.contrib.postgres.fields.ranges.DateRangeField(
                        help_text="from the first day; the upper bound is the day after the last"
                    ),
                ),
                (
                    "workdays",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(),
                        default=tandem.people.models.person.monday_to_friday,
                        help_text="ISO weekdays",
                        size=None,
                    ),
                ),
                ("day_starts", models.TimeField(default=datetime.time(8, 0))),
                ("day_ends", models.TimeField(default=datetime.time(18, 0))),
                ("time_zone", models.CharField(default="Europe/Brussels", max_length=60)),
                ("is_system", models.BooleanField(default=False, help_text="Tandem itself: jobs and integrations")),
            ],
            options={
                "ordering": (
                    tandem.core.search.Fold(models.F("family_name")),
                    tandem.core.search.Fold(models.F("given_name")),
                    models.F("pk"),
                ),
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass(
                            tandem.core.search.Fold(models.F("name")), name="gin_trgm_ops"
                        ),
                        name="person_name_folded",
                    ),
                    models.Index(
                        tandem.core.search.Fold(models.F("family_name")),
                        tandem.core.search.Fold(models.F("given_name")),
                        models.F("id"),
                        name="person_in_order",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("name", ""), _negated=True), name="person_has_a_name"),
                    models.CheckConstraint(
                        condition=models.Q(("employed__isempty", False)), name="person_employed_some_day"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Account",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                ("email", models.EmailField(max_length=254, unique=True)),
                ("is_active", models.BooleanField(default=True)),
                ("epoch", models.PositiveIntegerField(default=0)),
                (
                    "appearance",
                    models.CharField(
                        choices=[("auto", "As my device"), ("light", "Light"), ("dark", "Dark")],
                        default="auto",
                        max_length=5,
                    ),
                ),
                ("shortcuts", models.BooleanField(default=True)),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("email", django.db.models.functions.text.Lower("email"))),
                        name="account_email_in_lower_case",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Absence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "constraints": [
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[("person", "="), ("during", "&&")], name="absence_once"
                    ),
                    models.CheckConstraint(condition=models.Q(("during__isempty", False)), name="absence_some_day"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Job",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.CharField(help_text="its title in the HR system", max_length=120, unique=True)),
                ("title_nl", models.CharField(blank=True, default="", max_length=200)),
                ("title_fr", models.CharField(blank=True, default="", max_length=200)),
                ("title_en", models.CharField(blank=True, default="", max_length=200)),
                ("family", models.CharField(blank=True, default="", max_length=60)),
            ],
        ),
        migrations.CreateModel(
            name="Unit",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.CharField(help_text="its name in the HR system", max_length=120, unique=True)),
                ("name_nl", models.CharField(blank=True, default="", max_length=200)),
                ("name_fr", models.CharField(blank=True, default="", max_length=200)),
                ("name_en", models.CharField(blank=True, default="", max_length=200)),
                (
                    "path",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), default=list, editable=False, size=None
                    ),
                ),
                (
                    "official_language",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("nl", "Dutch"),
                            ("fr", "French"),
                            ("own", "Dutch or French, as each person chose"),
                            ("none", "No language is required"),
                        ],
                        db_default="",
                        default="",
                        max_length=4,
                    ),
                ),
                ("closed_date", models.DateField(null=True)),
                (
                    "parent",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.unit"
                    ),
                ),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["path"], name="unit_path"),
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass(
                            tandem.core.search.Fold(
                                django.db.models.functions.text.Concat(
                                    "name_nl",
                                    models.Value(" "),
                                    "name_fr",
                                    models.Value(" "),
                                    "name_en",
                                    models.Value(" "),
                                    "code",
                                )
                            ),
                            name="gin_trgm_ops",
                        ),
                        name="unit_names_folded",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Assignment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("hours", models.DecimalField(decimal_places=1, help_text="hours a week", max_digits=4, null=True)),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "job",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.job"
                    ),
                ),
                (
                    "coach",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.unit"),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("coach", None)), fields=["person"], name="assignment_without_coach"
                    )
                ],
                "constraints": [
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[("person", "="), ("during", "&&")], name="assignment_one_at_a_time"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("coach", models.F("person")), _negated=True),
                        name="assignment_not_ones_own_coach",
                    ),
                    models.CheckConstraint(condition=models.Q(("during__isempty", False)), name="assignment_some_day"),
                ],
            },
        ),
        migrations.CreateModel(
            name="FunctionalCoaching",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("about", models.CharField(max_length=200)),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "constraints": [
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[("person", "="), ("coach", "="), ("during", "&&")], name="functional_coaching_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("coach", models.F("person")), _negated=True),
                        name="functional_coach_is_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("during__isempty", False)), name="functional_coaching_some_day"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Grant",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("hr_partner", "HR partner"),
                            ("hr_admin", "HR administrator"),
                            ("leadership", "Leadership"),
                            ("it_admin", "IT administrator"),
                            ("confidential_adviser", "Confidential adviser"),
                        ],
                        max_length=30,
                    ),
                ),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "holder",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.unit"
                    ),
                ),
            ],
            options={
                "db_table": "people_grant",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("role__in", ["hr_partner"]), ("unit__isnull", False)),
                            models.Q(models.Q(("role__in", ["hr_partner"]), _negated=True), ("unit__isnull", True)),
                            _connector="OR",
                        ),
                        name="grant_scope",
                    ),
                    models.CheckConstraint(condition=models.Q(("during__isempty", False)), name="grant_some_day"),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[
                            ("holder", "="),
                            ("role", "="),
                            (django.db.models.functions.comparison.Coalesce("unit", 0), "="),
                            ("during", "&&"),
                        ],
                        name="grant_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ImportMapping",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=10)),
                ("signature", models.CharField(max_length=64)),
                ("columns", models.JSONField(help_text="a field, or nothing, for each column")),
                ("options", models.JSONField(default=dict)),
                ("changed_at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("kind", "signature"), name="import_mapping_once")],
            },
        ),
        migrations.CreateModel(
            name="ImportRun",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("created_at", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("columns", "Choosing columns"),
                            ("comparing", "Being compared"),
                            ("preview", "Ready to look at"),
                            ("applying", "Being imported"),
                            ("done", "Imported"),
                            ("undone", "Undone"),
                            ("dropped", "Stopped"),
                        ],
                        default="columns",
                        max_length=10,
                    ),
                ),
                ("file_name", models.CharField(max_length=200)),
                ("sha256", models.CharField(max_length=64)),
                ("size", models.PositiveIntegerField(default=0, help_text="rows in the file")),
                ("effective_date", models.DateField(help_text="from when changes of unit, job and coach hold")),
                (
                    "absent_left_date",
                    models.DateField(help_text="the last day of who is not in the file; empty: leave them", null=True),
                ),
                (
                    "absent_confirmed",
                    models.BooleanField(default=False, help_text="that many people leave at once is meant so"),
                ),
                ("options", models.JSONField(default=dict)),
                ("counts", models.JSONField(default=dict, help_text="how many rows of each kind")),
                (
                    "problem",
                    models.TextField(
                        blank=True, default="", help_text="why the last step failed, in the words it was told"
                    ),
                ),
                ("applied_at", models.DateTimeField(null=True)),
                ("undone_at", models.DateTimeField(null=True)),
                (
                    "entry",
                    models.UUIDField(help_text="the entry of the history under which all was written", null=True),
                ),
                ("undo_entry", models.UUIDField(help_text="the entry under which it was undone", null=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("applied_at__isnull", False),
                                ("entry__isnull", False),
                                ("state__in", ("done", "undone")),
                            ),
                            models.Q(
                                models.Q(("state__in", ("done", "undone")), _negated=True), ("applied_at__isnull", True)
                            ),
                            _connector="OR",
                        ),
                        name="import_applied_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="JobEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.CharField(help_text="its title in the HR system", max_length=120)),
                ("title_nl", models.CharField(blank=True, default="", max_length=200)),
                ("title_fr", models.CharField(blank=True, default="", max_length=200)),
                ("title_en", models.CharField(blank=True, default="", max_length=200)),
                ("family", models.CharField(blank=True, default="", max_length=60)),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.job",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PersonEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("number", models.CharField(help_text="employee number in the HR system", max_length=40, null=True)),
                ("name", models.CharField(max_length=200)),
                ("given_name", models.CharField(blank=True, default="", max_length=100)),
                ("family_name", models.CharField(blank=True, default="", max_length=100)),
                ("called", models.CharField(max_length=100)),
                ("email", models.EmailField(help_text="work address, in lower case", max_length=254, null=True)),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                (
                    "employed",
                    django.contrib.postgres.fields.ranges.DateRangeField(
                        help_text="from the first day; the upper bound is the day after the last"
                    ),
                ),
                (
                    "workdays",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(),
                        default=tandem.people.models.person.monday_to_friday,
                        help_text="ISO weekdays",
                        size=None,
                    ),
                ),
                ("day_starts", models.TimeField(default=datetime.time(8, 0))),
                ("day_ends", models.TimeField(default=datetime.time(18, 0))),
                ("time_zone", models.CharField(default="Europe/Brussels", max_length=60)),
                ("is_system", models.BooleanField(default=False, help_text="Tandem itself: jobs and integrations")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
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
            options={
                "verbose_name": "session",
                "verbose_name_plural": "sessions",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Team",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120)),
                ("purpose", models.TextField(blank=True, default="")),
                ("is_self_steering", models.BooleanField(default=False)),
                ("closed_date", models.DateField(null=True)),
                (
                    "unit",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.unit"
                    ),
                ),
            ],
            options={
                "ordering": ["name", "pk"],
            },
        ),
        migrations.CreateModel(
            name="TeamEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=120)),
                ("purpose", models.TextField(blank=True, default="")),
                ("is_self_steering", models.BooleanField(default=False)),
                ("closed_date", models.DateField(null=True)),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.team",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.unit",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TeamMembership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.team"),
                ),
            ],
            options={
                "constraints": [
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[("team", "="), ("person", "="), ("during", "&&")], name="team_membership_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("during__isempty", False)), name="team_membership_some_day"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamMembershipEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.teammembership",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.team",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TeamRole",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120)),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "membership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.teammembership"
                    ),
                ),
            ],
            options={
                "constraints": [
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[("membership", "="), ("name", "="), ("during", "&&")], name="team_role_once"
                    ),
                    models.CheckConstraint(condition=models.Q(("during__isempty", False)), name="team_role_some_day"),
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamRoleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=120)),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "membership",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.teammembership",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.teamrole",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="UnitEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.CharField(help_text="its name in the HR system", max_length=120)),
                ("name_nl", models.CharField(blank=True, default="", max_length=200)),
                ("name_fr", models.CharField(blank=True, default="", max_length=200)),
                ("name_en", models.CharField(blank=True, default="", max_length=200)),
                (
                    "official_language",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("nl", "Dutch"),
                            ("fr", "French"),
                            ("own", "Dutch or French, as each person chose"),
                            ("none", "No language is required"),
                        ],
                        db_default="",
                        default="",
                        max_length=4,
                    ),
                ),
                ("closed_date", models.DateField(null=True)),
                (
                    "parent",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.unit",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.unit",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AbsenceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.absence",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AccountEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("email", models.EmailField(max_length=254)),
                ("is_active", models.BooleanField(default=True)),
                ("epoch", models.PositiveIntegerField(default=0)),
                (
                    "appearance",
                    models.CharField(
                        choices=[("auto", "As my device"), ("light", "Light"), ("dark", "Dark")],
                        default="auto",
                        max_length=5,
                    ),
                ),
                ("shortcuts", models.BooleanField(default=True)),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FunctionalCoachingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("about", models.CharField(max_length=200)),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.functionalcoaching",
                    ),
                ),
                (
                    "coach",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GrantEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("hr_partner", "HR partner"),
                            ("hr_admin", "HR administrator"),
                            ("leadership", "Leadership"),
                            ("it_admin", "IT administrator"),
                            ("confidential_adviser", "Confidential adviser"),
                        ],
                        max_length=30,
                    ),
                ),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.grant",
                    ),
                ),
                (
                    "holder",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.unit",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ImportMappingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kind", models.CharField(max_length=10)),
                ("signature", models.CharField(max_length=64)),
                ("columns", models.JSONField(help_text="a field, or nothing, for each column")),
                ("options", models.JSONField(default=dict)),
                ("changed_at", models.DateTimeField()),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.importmapping",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ImportProgress",
            fields=[
                (
                    "run",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="people.importrun",
                    ),
                ),
                ("step", models.CharField(max_length=20)),
                ("done", models.PositiveIntegerField(default=0)),
                ("total", models.PositiveIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="ImportFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(choices=[("people", "people"), ("history", "history")], max_length=10)),
                ("name", models.CharField(max_length=200)),
                ("content", models.BinaryField()),
                (
                    "head",
                    models.JSONField(
                        default=dict, help_text="names of the sheets, name and first rows of the first one"
                    ),
                ),
                (
                    "run",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.importrun"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("run", "kind"), name="import_file_of_a_kind")],
            },
        ),
        migrations.CreateModel(
            name="ImportRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("source", models.CharField(default="people", help_text="people, history, or absent", max_length=10)),
                ("line", models.PositiveIntegerField(help_text="in the file")),
                ("cells", models.JSONField(default=dict, help_text="the texts of the chosen columns, by field")),
                (
                    "decision",
                    models.JSONField(default=dict, help_text="what the administrator decided: skip, prefer, set"),
                ),
                ("name", models.CharField(blank=True, default="", max_length=300)),
                ("found", models.CharField(blank=True, default="", help_text="folded, to search in", max_length=700)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("refused", "To decide"),
                            ("added", "Added"),
                            ("changed", "Changed"),
                            ("ended", "Ended"),
                            ("unchanged", "Unchanged"),
                            ("skipped", "Left out"),
                            ("read", "Read"),
                        ],
                        max_length=10,
                    ),
                ),
                ("faults", models.JSONField(default=list)),
                ("notes", models.JSONField(default=list)),
                ("changes", models.JSONField(default=list, help_text="field, old, new")),
                (
                    "run",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.importrun"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["run", "source", "line", "pk"],
                "indexes": [models.Index(fields=["run", "kind", "line"], name="import_row_by_kind")],
            },
        ),
        migrations.CreateModel(
            name="ImportRunEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("created_at", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("columns", "Choosing columns"),
                            ("comparing", "Being compared"),
                            ("preview", "Ready to look at"),
                            ("applying", "Being imported"),
                            ("done", "Imported"),
                            ("undone", "Undone"),
                            ("dropped", "Stopped"),
                        ],
                        default="columns",
                        max_length=10,
                    ),
                ),
                ("file_name", models.CharField(max_length=200)),
                ("sha256", models.CharField(max_length=64)),
                ("size", models.PositiveIntegerField(default=0, help_text="rows in the file")),
                ("effective_date", models.DateField(help_text="from when changes of unit, job and coach hold")),
                (
                    "absent_left_date",
                    models.DateField(help_text="the last day of who is not in the file; empty: leave them", null=True),
                ),
                (
                    "absent_confirmed",
                    models.BooleanField(default=False, help_text="that many people leave at once is meant so"),
                ),
                ("options", models.JSONField(default=dict)),
                ("counts", models.JSONField(default=dict, help_text="how many rows of each kind")),
                ("applied_at", models.DateTimeField(null=True)),
                ("undone_at", models.DateTimeField(null=True)),
                (
                    "entry",
                    models.UUIDField(help_text="the entry of the history under which all was written", null=True),
                ),
                ("undo_entry", models.UUIDField(help_text="the entry under which it was undone", null=True)),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.importrun",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AssignmentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("hours", models.DecimalField(decimal_places=1, help_text="hours a week", max_digits=4, null=True)),
                ("during", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="people.assignment",
                    ),
                ),
                (
                    "job",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.job",
                    ),
                ),
                (
                    "coach",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.unit",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="job",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_jobevent" ("code", "family", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title_en", "title_fr", "title_nl") VALUES (NEW."code", NEW."family", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title_en", NEW."title_fr", NEW."title_nl"); RETURN NULL;',
                    hash="a36a4e4506cfac75158ae779e0ea6683044e8ce0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_988b2",
                    table="people_job",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="job",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_jobevent" ("code", "family", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title_en", "title_fr", "title_nl") VALUES (NEW."code", NEW."family", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title_en", NEW."title_fr", NEW."title_nl"); RETURN NULL;',
                    hash="945db2ac0b08392e732e4c402035b1e8bd32ca3e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d7f9a",
                    table="people_job",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="job",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_jobevent" ("code", "family", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title_en", "title_fr", "title_nl") VALUES (OLD."code", OLD."family", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title_en", OLD."title_fr", OLD."title_nl"); RETURN NULL;',
                    hash="69976b0b7546014421cd9cc0337d05930bad3fd6",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_52fb6",
                    table="people_job",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_personevent" ("called", "day_ends", "day_starts", "email", "employed", "family_name", "given_name", "id", "is_system", "language", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone", "workdays") VALUES (NEW."called", NEW."day_ends", NEW."day_starts", NEW."email", NEW."employed", NEW."family_name", NEW."given_name", NEW."id", NEW."is_system", NEW."language", NEW."name", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."time_zone", NEW."workdays"); RETURN NULL;',
                    hash="016a7a3ced5b61e0f979bd19ce74e033ff32ba16",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_65688",
                    table="people_person",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_personevent" ("called", "day_ends", "day_starts", "email", "employed", "family_name", "given_name", "id", "is_system", "language", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone", "workdays") VALUES (NEW."called", NEW."day_ends", NEW."day_starts", NEW."email", NEW."employed", NEW."family_name", NEW."given_name", NEW."id", NEW."is_system", NEW."language", NEW."name", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."time_zone", NEW."workdays"); RETURN NULL;',
                    hash="f587fb3c205c9327d55d69f7136aa553c9dcedfb",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_de829",
                    table="people_person",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_personevent" ("called", "day_ends", "day_starts", "email", "employed", "family_name", "given_name", "id", "is_system", "language", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone", "workdays") VALUES (OLD."called", OLD."day_ends", OLD."day_starts", OLD."email", OLD."employed", OLD."family_name", OLD."given_name", OLD."id", OLD."is_system", OLD."language", OLD."name", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."time_zone", OLD."workdays"); RETURN NULL;',
                    hash="b7c8388623a03c05907edc1f813e4319f1caf4f4",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_2ca2d",
                    table="people_person",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="06d42e952665a7294de0afa8858e5942fb957440",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_dab51",
                    table="people_jobevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="importrunevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b35686a97fdfe9942eb9e3f15130b55f8ddcd0f2",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c86b8",
                    table="people_importrunevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="importrun",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_importrunevent" ("absent_confirmed", "absent_left_date", "applied_at", "by_id", "counts", "created_at", "effective_date", "entry", "file_name", "id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "size", "state", "undo_entry", "undone_at") VALUES (NEW."absent_confirmed", NEW."absent_left_date", NEW."applied_at", NEW."by_id", NEW."counts", NEW."created_at", NEW."effective_date", NEW."entry", NEW."file_name", NEW."id", NEW."options", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sha256", NEW."size", NEW."state", NEW."undo_entry", NEW."undone_at"); RETURN NULL;',
                    hash="1e734cb8ebda3ba0d0dabd4b14a550bf85e80cb9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_53501",
                    table="people_importrun",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="importrun",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."absent_confirmed" IS DISTINCT FROM (NEW."absent_confirmed") OR OLD."absent_left_date" IS DISTINCT FROM (NEW."absent_left_date") OR OLD."applied_at" IS DISTINCT FROM (NEW."applied_at") OR OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."counts" IS DISTINCT FROM (NEW."counts") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."effective_date" IS DISTINCT FROM (NEW."effective_date") OR OLD."entry" IS DISTINCT FROM (NEW."entry") OR OLD."file_name" IS DISTINCT FROM (NEW."file_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."options" IS DISTINCT FROM (NEW."options") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."size" IS DISTINCT FROM (NEW."size") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."undo_entry" IS DISTINCT FROM (NEW."undo_entry") OR OLD."undone_at" IS DISTINCT FROM (NEW."undone_at"))',
                    func='INSERT INTO "people_importrunevent" ("absent_confirmed", "absent_left_date", "applied_at", "by_id", "counts", "created_at", "effective_date", "entry", "file_name", "id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "size", "state", "undo_entry", "undone_at") VALUES (NEW."absent_confirmed", NEW."absent_left_date", NEW."applied_at", NEW."by_id", NEW."counts", NEW."created_at", NEW."effective_date", NEW."entry", NEW."file_name", NEW."id", NEW."options", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sha256", NEW."size", NEW."state", NEW."undo_entry", NEW."undone_at"); RETURN NULL;',
                    hash="e54998be22cc69f04701b23cbfb79b618daa5bf4",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2176e",
                    table="people_importrun",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="importrun",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_importrunevent" ("absent_confirmed", "absent_left_date", "applied_at", "by_id", "counts", "created_at", "effective_date", "entry", "file_name", "id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "size", "state", "undo_entry", "undone_at") VALUES (OLD."absent_confirmed", OLD."absent_left_date", OLD."applied_at", OLD."by_id", OLD."counts", OLD."created_at", OLD."effective_date", OLD."entry", OLD."file_name", OLD."id", OLD."options", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sha256", OLD."size", OLD."state", OLD."undo_entry", OLD."undone_at"); RETURN NULL;',
                    hash="b6755141fcc1bafa4caf4d131a886a49ab46571a",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f8fae",
                    table="people_importrun",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="importmappingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="59648a9292cc8dd20508be028fb000ef3555fd1d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7dbfd",
                    table="people_importmappingevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="importmapping",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_importmappingevent" ("by_id", "changed_at", "columns", "id", "kind", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signature") VALUES (NEW."by_id", NEW."changed_at", NEW."columns", NEW."id", NEW."kind", NEW."options", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."signature"); RETURN NULL;',
                    hash="01607adb87aad3f347f86a81a800642a4b1b799e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e07df",
                    table="people_importmapping",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="importmapping",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_importmappingevent" ("by_id", "changed_at", "columns", "id", "kind", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signature") VALUES (NEW."by_id", NEW."changed_at", NEW."columns", NEW."id", NEW."kind", NEW."options", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."signature"); RETURN NULL;',
                    hash="634aa4762cb2a38e9797496b489ab161d1a7931b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c09da",
                    table="people_importmapping",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="importmapping",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_importmappingevent" ("by_id", "changed_at", "columns", "id", "kind", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signature") VALUES (OLD."by_id", OLD."changed_at", OLD."columns", OLD."id", OLD."kind", OLD."options", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."signature"); RETURN NULL;',
                    hash="5d9ee567db0f91cc32577df54cc1e1560a43f8a6",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_2fccd",
                    table="people_importmapping",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="functionalcoachingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="f1121e67774a5139a90b4c8589d006778f0d839b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7ae6d",
                    table="people_functionalcoachingevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="functionalcoaching",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_functionalcoachingevent" ("about", "coach_id", "during", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."about", NEW."coach_id", NEW."during", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="150683b51aae881a72fb2a06c766c90ca7dfe691",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_cffbb",
                    table="people_functionalcoaching",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="functionalcoaching",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_functionalcoachingevent" ("about", "coach_id", "during", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."about", NEW."coach_id", NEW."during", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="653f58c5efec37638a917853e5258be3c27c94a7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_aa506",
                    table="people_functionalcoaching",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="functionalcoaching",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_functionalcoachingevent" ("about", "coach_id", "during", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."about", OLD."coach_id", OLD."during", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="eebf56ca39eb8c8a319042c0e059af5a573f3805",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_dbae0",
                    table="people_functionalcoaching",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="accountevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ae0e71d771ff66ea7a5c92c92c449f8ae88ea90d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_37ca6",
                    table="people_accountevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="absenceevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="846062b09acad1f66dd8c75e8f3efb49234e1729",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3160d",
                    table="people_absenceevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="absence",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_absenceevent" ("during", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."during", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="8949bebc38e8fac6c5ef7705cf300c29c7eb14f0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_18b09",
                    table="people_absence",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="absence",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_absenceevent" ("during", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."during", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="aac958c17bf36b09ff681e49b59877d2b1dfbc76",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_92b17",
                    table="people_absence",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="absence",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_absenceevent" ("during", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."during", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="14bac28fef06eb0c75249e7dfee5712781ba8a1d",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_03e1e",
                    table="people_absence",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="account",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_accountevent" ("appearance", "email", "epoch", "id", "is_active", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "shortcuts") VALUES (NEW."appearance", NEW."email", NEW."epoch", NEW."id", NEW."is_active", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."shortcuts"); RETURN NULL;',
                    hash="e79f63fae99d1f04b66430cde840f60459ef16c7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1b204",
                    table="people_account",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="account",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."appearance" IS DISTINCT FROM (NEW."appearance") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."epoch" IS DISTINCT FROM (NEW."epoch") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."shortcuts" IS DISTINCT FROM (NEW."shortcuts"))',
                    func='INSERT INTO "people_accountevent" ("appearance", "email", "epoch", "id", "is_active", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "shortcuts") VALUES (NEW."appearance", NEW."email", NEW."epoch", NEW."id", NEW."is_active", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."shortcuts"); RETURN NULL;',
                    hash="2f0a1a7a3d90fb4163b0dfc6db274b8339eac8f6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7c7a1",
                    table="people_account",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="account",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_accountevent" ("appearance", "email", "epoch", "id", "is_active", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "shortcuts") VALUES (OLD."appearance", OLD."email", OLD."epoch", OLD."id", OLD."is_active", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."shortcuts"); RETURN NULL;',
                    hash="f88bdd964ff857845f410690fed204433e189d85",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4e5b6",
                    table="people_account",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="35abda29df77c17d89d5efdc2f5d2acf63e59c13",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1d49f",
                    table="people_personevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teammembership",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_teammembershipevent" ("during", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (NEW."during", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."team_id"); RETURN NULL;',
                    hash="7e4d77466a5f546de60de84c5f0cb2097be52394",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_68a3e",
                    table="people_teammembership",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teammembership",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_teammembershipevent" ("during", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (NEW."during", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."team_id"); RETURN NULL;',
                    hash="20f09e4a019055dfa4a74e7f9fc0c7b00d6546f7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f7c80",
                    table="people_teammembership",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teammembership",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_teammembershipevent" ("during", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (OLD."during", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."team_id"); RETURN NULL;',
                    hash="977de2a74951a0dee58715e5057af4a68f5b1d56",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_022ad",
                    table="people_teammembership",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teammembershipevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="26a4d078350fc5e43b8aeb4c84001a9f7d6f0d40",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a199b",
                    table="people_teammembershipevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamrole",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_teamroleevent" ("during", "id", "membership_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."during", NEW."id", NEW."membership_id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="afae09ee565e7bf2bba552671f00ba5a086f743b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c93cc",
                    table="people_teamrole",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamrole",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_teamroleevent" ("during", "id", "membership_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."during", NEW."id", NEW."membership_id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="70d3eb22d77493344b5d5f21d7e0174addfc45a1",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e799e",
                    table="people_teamrole",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamrole",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_teamroleevent" ("during", "id", "membership_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."during", OLD."id", OLD."membership_id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="35b2092a55525f23fd7e10031cd3322668e2659f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1a5b4",
                    table="people_teamrole",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamroleevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3217f998429a96b727cd705cadb49d2bc73d95e6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_cf083",
                    table="people_teamroleevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unit",
            trigger=pgtrigger.compiler.Trigger(
                name="place",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        IF NEW.parent_id IS NULL THEN\n            NEW.path = ARRAY[NEW.id];\n        ELSE\n            SELECT path || NEW.id INTO NEW.path FROM people_unit WHERE id = NEW.parent_id;\n            IF NEW.id = ANY(NEW.path[1:cardinality(NEW.path) - 1]) THEN\n                RAISE EXCEPTION 'a unit cannot stand below itself' USING ERRCODE = 'check_violation';\n            END IF;\n        END IF;\n        RETURN NEW;\n    ",
                    hash="d4ebacdd41aeda23b24a6b0dccab71f94afc29b2",
                    operation='INSERT OR UPDATE OF "parent_id"',
                    pgid="pgtrigger_place_a5269",
                    table="people_unit",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unit",
            trigger=pgtrigger.compiler.Trigger(
                name="carry",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.path IS DISTINCT FROM NEW.path)",
                    func="\n        UPDATE people_unit SET path = NEW.path || path[array_position(path, NEW.id) + 1:]\n        WHERE path @> ARRAY[NEW.id] AND id <> NEW.id;\n        RETURN NULL;\n    ",
                    hash="6d84ee11920f485e7caf1cc61016573fb268e96a",
                    operation='UPDATE OF "parent_id"',
                    pgid="pgtrigger_carry_0ed17",
                    table="people_unit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unit",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_unitevent" ("closed_date", "code", "id", "name_en", "name_fr", "name_nl", "official_language", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."closed_date", NEW."code", NEW."id", NEW."name_en", NEW."name_fr", NEW."name_nl", NEW."official_language", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="ea9d6f909a0b64b65fefaadf94cc1bd0d0aa2ebe",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_7f536",
                    table="people_unit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unit",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."closed_date" IS DISTINCT FROM (NEW."closed_date") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name_en" IS DISTINCT FROM (NEW."name_en") OR OLD."name_fr" IS DISTINCT FROM (NEW."name_fr") OR OLD."name_nl" IS DISTINCT FROM (NEW."name_nl") OR OLD."official_language" IS DISTINCT FROM (NEW."official_language") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id"))',
                    func='INSERT INTO "people_unitevent" ("closed_date", "code", "id", "name_en", "name_fr", "name_nl", "official_language", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."closed_date", NEW."code", NEW."id", NEW."name_en", NEW."name_fr", NEW."name_nl", NEW."official_language", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="7189461450313e730f50bca75ae98e5c263e4f09",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_aea35",
                    table="people_unit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unit",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_unitevent" ("closed_date", "code", "id", "name_en", "name_fr", "name_nl", "official_language", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."closed_date", OLD."code", OLD."id", OLD."name_en", OLD."name_fr", OLD."name_nl", OLD."official_language", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="85fedbf1aaf4734a34aded39c971ac0fb4f61ef9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_625af",
                    table="people_unit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d584f7dd51a72bf3b8072c699c448b47fcea1905",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_446db",
                    table="people_teamevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="team",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_teamevent" ("closed_date", "id", "is_self_steering", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "unit_id") VALUES (NEW."closed_date", NEW."id", NEW."is_self_steering", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."unit_id"); RETURN NULL;',
                    hash="4c343ceb218b8e025459e1c0fb5c5cc8320c0abd",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_344e5",
                    table="people_team",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="team",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_teamevent" ("closed_date", "id", "is_self_steering", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "unit_id") VALUES (NEW."closed_date", NEW."id", NEW."is_self_steering", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."unit_id"); RETURN NULL;',
                    hash="c70044d7680f76f6de52995ef449572326ff2d2d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_cda79",
                    table="people_team",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="team",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_teamevent" ("closed_date", "id", "is_self_steering", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "unit_id") VALUES (OLD."closed_date", OLD."id", OLD."is_self_steering", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose", OLD."unit_id"); RETURN NULL;',
                    hash="b7316d35f426c7631290cf66b2f5fa224aa483f4",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d418f",
                    table="people_team",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="grantevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ba2d83a037acc614fb9e621e737a0aa8561ad992",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_5277c",
                    table="people_grantevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="grant",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_grantevent" ("during", "holder_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "unit_id") VALUES (NEW."during", NEW."holder_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."unit_id"); RETURN NULL;',
                    hash="2fe8688e016e2ad91f96561afa41242c4e7246f2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a2869",
                    table="people_grant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="grant",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_grantevent" ("during", "holder_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "unit_id") VALUES (NEW."during", NEW."holder_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."unit_id"); RETURN NULL;',
                    hash="08d2835716a63a6553282ba0adb8c6c64659179c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_317e2",
                    table="people_grant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="grant",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_grantevent" ("during", "holder_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "unit_id") VALUES (OLD."during", OLD."holder_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."unit_id"); RETURN NULL;',
                    hash="65d3dca35a9ceb347812dfa6c28577fc91aceffe",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_75260",
                    table="people_grant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="assignmentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9fc8dc9770c966500e77b01894df6a15fb92fd25",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6fd8b",
                    table="people_assignmentevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="assignment",
            trigger=pgtrigger.compiler.Trigger(
                name="no_circle",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.coach_id IS NOT NULL)",
                    constraint="CONSTRAINT",
                    declare="DECLARE found boolean;",
                    func="\n        PERFORM pg_advisory_xact_lock(hashtext('people.coaches'));\n        WITH RECURSIVE up(coach_id, during) AS (\n            SELECT NEW.coach_id, NEW.during\n            UNION\n            SELECT above.coach_id, above.during * up.during\n            FROM up CROSS JOIN LATERAL (\n                SELECT coach_id, during FROM people_assignment WHERE person_id = up.coach_id OFFSET 0\n            ) above\n            WHERE above.coach_id IS NOT NULL AND above.during && up.during AND up.coach_id <> NEW.person_id\n        )\n        SELECT EXISTS (SELECT 1 FROM up WHERE coach_id = NEW.person_id) INTO found;\n        IF found THEN\n            RAISE EXCEPTION 'coaches would stand in a circle' USING ERRCODE = 'check_violation';\n        END IF;\n        RETURN NULL;\n    ",
                    hash="390554e34909a0d89d290911dfb2e4d64c597352",
                    operation='INSERT OR UPDATE OF "coach_id", "during", "person_id"',
                    pgid="pgtrigger_no_circle_78761",
                    table="people_assignment",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="assignment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_assignmentevent" ("coach_id", "during", "hours", "id", "job_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."coach_id", NEW."during", NEW."hours", NEW."id", NEW."job_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."unit_id"); RETURN NULL;',
                    hash="28fac34ca04e36dde604ee27f92e3640e015670a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c6087",
                    table="people_assignment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="assignment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_assignmentevent" ("coach_id", "during", "hours", "id", "job_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."coach_id", NEW."during", NEW."hours", NEW."id", NEW."job_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."unit_id"); RETURN NULL;',
                    hash="4f36f33545b55e22507adef66f893b03eaca5778",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b2165",
                    table="people_assignment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="assignment",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_assignmentevent" ("coach_id", "during", "hours", "id", "job_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (OLD."coach_id", OLD."during", OLD."hours", OLD."id", OLD."job_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."unit_id"); RETURN NULL;',
                    hash="416f1366e89cc73dce8811db66275891c52f0a26",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_27e23",
                    table="people_assignment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unitevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="7af07e3c30653ae87250a39919bb0be04d3ff43c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_da201",
                    table="people_unitevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.RunSQL(ATTEMPTS, "DROP TABLE people_attempt"),
    ]
