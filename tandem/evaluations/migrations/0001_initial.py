import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("frameworks", "0001_initial"),
        ("goals", "0001_initial"),
        ("people", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Round",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "purpose",
                    models.CharField(
                        choices=[("development", "To learn"), ("evaluation", "Part of an evaluation")], max_length=12
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("signed", "Signed: each answer with its author"),
                            ("anonymous", "Anonymous: the author is stored nowhere"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "with_coach",
                    models.BooleanField(help_text="her coach of the day knows of the round and approves who is asked"),
                ),
                (
                    "handling",
                    models.CharField(
                        choices=[
                            ("nobody", "Nobody: they go into the report as they are written"),
                            ("coach", "The coach"),
                            ("hr_partner", "An HR partner"),
                        ],
                        default="nobody",
                        max_length=10,
                    ),
                ),
                ("words", models.TextField(blank=True, default="", help_text="from her to those who are asked")),
                (
                    "remark",
                    models.TextField(blank=True, default="", help_text="what her coach asks to choose otherwise"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("asked", "Proposed"),
                            ("choosing", "Choosing people"),
                            ("approving", "Waits for the coach"),
                            ("open", "People are answering"),
                            ("summarising", "Comments are being summarised"),
                            ("reported", "The report is there"),
                            ("closed", "Closed with a goal"),
                            ("cancelled", "Stopped"),
                        ],
                        default="choosing",
                        max_length=12,
                    ),
                ),
                ("ends_date", models.DateField()),
                (
                    "least_in_category",
                    models.PositiveSmallIntegerField(help_text="frozen at launch, as the next two", null=True),
                ),
                ("least_in_all", models.PositiveSmallIntegerField(null=True)),
                ("least_for_comments", models.PositiveSmallIntegerField(null=True)),
                ("reminders", models.PositiveSmallIntegerField(default=0)),
                ("created_at", models.DateTimeField()),
                ("launched_date", models.DateField(null=True)),
                ("reported_date", models.DateField(null=True)),
                ("again_date", models.DateField(help_text="when to measure again: with it a round closes", null=True)),
                (
                    "previous",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="evaluations.round",
                    ),
                ),
                (
                    "started_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "summariser",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.formversion"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-pk"],
                "indexes": [
                    models.Index(fields=["subject", "-created_at"], name="round_about"),
                    models.Index(condition=models.Q(("state", "open")), fields=["ends_date"], name="round_open"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["asked", "choosing", "approving", "cancelled"]),
                            models.Q(
                                ("launched_date__isnull", False),
                                ("least_for_comments__gte", 3),
                                ("least_in_all__gte", 5),
                                ("least_in_category__gte", 3),
                            ),
                            _connector="OR",
                        ),
                        name="round_freezes_its_minimums",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("handling", "nobody"), ("summariser", None)),
                            models.Q(models.Q(("handling", "nobody"), _negated=True), ("summariser__isnull", False)),
                            _connector="OR",
                        ),
                        name="round_names_who_reads",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("purpose", "evaluation"), _negated=True), ("with_coach", True), _connector="OR"
                        ),
                        name="round_evaluation_with_coach",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("again_date__isnull", False), ("state", "closed")),
                            models.Q(("state", "closed"), _negated=True),
                            _connector="OR",
                        ),
                        name="round_closes_with_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("summariser", None),
                            models.Q(("summariser", models.F("subject")), _negated=True),
                            _connector="OR",
                        ),
                        name="round_read_by_another",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Opened",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "round",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Chosen",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="goals.goal"),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("round", "goal"), name="round_goal_once")],
            },
        ),
        migrations.CreateModel(
            name="Consent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "side",
                    models.CharField(
                        choices=[
                            ("subject", "Agreed to the round"),
                            ("coach", "Approved who is asked"),
                            ("summariser", "Released the comments"),
                        ],
                        max_length=10,
                    ),
                ),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("round", "side"), name="round_one_yes_a_side")],
            },
        ),
        migrations.CreateModel(
            name="Contributor",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(blank=True, default="", max_length=120)),
                ("email", models.EmailField(blank=True, default="", max_length=254)),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("self", "The person herself"),
                            ("coach", "Her coach"),
                            ("peer", "Colleagues"),
                            ("report", "People whom she coaches"),
                            ("external", "People from outside"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "reply",
                    models.CharField(
                        choices=[("waiting", "Waiting"), ("answered", "Answered"), ("declined", "Not now")],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("note", models.CharField(blank=True, default="", help_text="words with a polite no", max_length=300)),
                (
                    "key_hash",
                    models.CharField(
                        blank=True, default="", help_text="of the secret in the link; no more", max_length=64
                    ),
                ),
                ("valid_until", models.DateTimeField(null=True)),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "indexes": [models.Index(fields=["person"], name="round_asked_of")],
                "constraints": [
                    models.UniqueConstraint(fields=("round", "person"), name="round_asked_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("email", ""), _negated=True),
                        fields=("round", "email"),
                        name="round_mailed_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("email", ""), ("key_hash", ""), ("name", ""), ("person__isnull", False)),
                            models.Q(
                                ("category", "external"),
                                ("person", None),
                                models.Q(("email", ""), _negated=True),
                                models.Q(("name", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="round_somebody_is_asked",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("answers", models.JSONField(default=dict)),
                ("saved_at", models.DateTimeField()),
                (
                    "contributor",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.contributor"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ReportGroup",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                (
                    "group",
                    models.CharField(
                        choices=[
                            ("self", "You"),
                            ("coach", "Coach"),
                            ("peer", "Colleagues beside you"),
                            ("report", "People you coach"),
                            ("external", "People from outside"),
                            ("colleagues", "Colleagues and people you coach"),
                        ],
                        max_length=10,
                    ),
                ),
                ("answered", models.PositiveSmallIntegerField(help_text="empty where it was too few", null=True)),
                ("is_left_out", models.BooleanField(default=False)),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("round", "group"), name="round_group_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answered", None), ("is_left_out", True)),
                            models.Q(("answered__gte", 3), ("is_left_out", False)),
                            _connector="OR",
                        ),
                        name="round_group_is_large_enough",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Participation",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                ("done", models.BooleanField(default=False)),
                (
                    "contributor",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.contributor"
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="OpenedEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
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
                        to="evaluations.opened",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.round",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Figure",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                (
                    "group",
                    models.CharField(
                        choices=[
                            ("self", "You"),
                            ("coach", "Coach"),
                            ("peer", "Colleagues beside you"),
                            ("report", "People you coach"),
                            ("external", "People from outside"),
                            ("colleagues", "Colleagues and people you coach"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "counts",
                    django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(), size=None),
                ),
                (
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.question"
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("round", "group", "question"), name="round_figure_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="ContributorEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(blank=True, default="", max_length=120)),
                ("email", models.EmailField(blank=True, default="", max_length=254)),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("self", "The person herself"),
                            ("coach", "Her coach"),
                            ("peer", "Colleagues"),
                            ("report", "People whom she coaches"),
                            ("external", "People from outside"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "reply",
                    models.CharField(
                        choices=[("waiting", "Waiting"), ("answered", "Answered"), ("declined", "Not now")],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("note", models.CharField(blank=True, default="", help_text="words with a polite no", max_length=300)),
                (
                    "key_hash",
                    models.CharField(
                        blank=True, default="", help_text="of the secret in the link; no more", max_length=64
                    ),
                ),
                ("valid_until", models.DateTimeField(null=True)),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
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
                        to="evaluations.contributor",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.round",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ConsentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "side",
                    models.CharField(
                        choices=[
                            ("subject", "Agreed to the round"),
                            ("coach", "Approved who is asked"),
                            ("summariser", "Released the comments"),
                        ],
                        max_length=10,
                    ),
                ),
                ("at", models.DateTimeField()),
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
                        to="evaluations.consent",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.round",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Comment",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                (
                    "group",
                    models.CharField(
                        choices=[
                            ("self", "You"),
                            ("coach", "Coach"),
                            ("peer", "Colleagues beside you"),
                            ("report", "People you coach"),
                            ("external", "People from outside"),
                            ("colleagues", "Colleagues and people you coach"),
                        ],
                        max_length=10,
                    ),
                ),
                ("text", models.TextField()),
                (
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.question"
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ChosenEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "goal",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.goal",
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
                        to="evaluations.chosen",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.round",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RoundEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "purpose",
                    models.CharField(
                        choices=[("development", "To learn"), ("evaluation", "Part of an evaluation")], max_length=12
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("signed", "Signed: each answer with its author"),
                            ("anonymous", "Anonymous: the author is stored nowhere"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "with_coach",
                    models.BooleanField(help_text="her coach of the day knows of the round and approves who is asked"),
                ),
                (
                    "handling",
                    models.CharField(
                        choices=[
                            ("nobody", "Nobody: they go into the report as they are written"),
                            ("coach", "The coach"),
                            ("hr_partner", "An HR partner"),
                        ],
                        default="nobody",
                        max_length=10,
                    ),
                ),
                ("words", models.TextField(blank=True, default="", help_text="from her to those who are asked")),
                (
                    "remark",
                    models.TextField(blank=True, default="", help_text="what her coach asks to choose otherwise"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("asked", "Proposed"),
                            ("choosing", "Choosing people"),
                            ("approving", "Waits for the coach"),
                            ("open", "People are answering"),
                            ("summarising", "Comments are being summarised"),
                            ("reported", "The report is there"),
                            ("closed", "Closed with a goal"),
                            ("cancelled", "Stopped"),
                        ],
                        default="choosing",
                        max_length=12,
                    ),
                ),
                ("ends_date", models.DateField()),
                (
                    "least_in_category",
                    models.PositiveSmallIntegerField(help_text="frozen at launch, as the next two", null=True),
                ),
                ("least_in_all", models.PositiveSmallIntegerField(null=True)),
                ("least_for_comments", models.PositiveSmallIntegerField(null=True)),
                ("reminders", models.PositiveSmallIntegerField(default=0)),
                ("created_at", models.DateTimeField()),
                ("launched_date", models.DateField(null=True)),
                ("reported_date", models.DateField(null=True)),
                ("again_date", models.DateField(help_text="when to measure again: with it a round closes", null=True)),
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
                        to="evaluations.round",
                    ),
                ),
                (
                    "previous",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.round",
                    ),
                ),
                (
                    "started_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "summariser",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.formversion",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SealedSheet",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("self", "The person herself"),
                            ("coach", "Her coach"),
                            ("peer", "Colleagues"),
                            ("report", "People whom she coaches"),
                            ("external", "People from outside"),
                        ],
                        max_length=10,
                    ),
                ),
                ("content", models.BinaryField()),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Share",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "round",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ShareEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
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
                        to="evaluations.share",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.round",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Sheet",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sent_at", models.DateTimeField()),
                (
                    "contributor",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="evaluations.contributor"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SheetAnswer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("option", models.PositiveSmallIntegerField(null=True)),
                ("text", models.TextField(blank=True, default="")),
                (
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.question"
                    ),
                ),
                (
                    "sheet",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.sheet"
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("sheet", "question"), name="round_answered_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("option__isnull", False), models.Q(("text", ""), _negated=True), _connector="OR"
                        ),
                        name="round_answer_says",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SheetAnswerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("option", models.PositiveSmallIntegerField(null=True)),
                ("text", models.TextField(blank=True, default="")),
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
                        to="evaluations.sheetanswer",
                    ),
                ),
                (
                    "question",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.question",
                    ),
                ),
                (
                    "sheet",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.sheet",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SheetEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("sent_at", models.DateTimeField()),
                (
                    "contributor",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.contributor",
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
                        to="evaluations.sheet",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Summary",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.question"
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="evaluations.round"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("round", "question"), name="round_summary_once"),
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="round_summary_has_words"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SummaryEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField()),
                ("at", models.DateTimeField()),
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
                        to="evaluations.summary",
                    ),
                ),
                (
                    "question",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.question",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.round",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="round",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_roundevent" ("again_date", "created_at", "ends_date", "handling", "id", "launched_date", "least_for_comments", "least_in_all", "least_in_category", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "purpose", "remark", "reminders", "reported_date", "started_by_id", "state", "subject_id", "summariser_id", "version_id", "with_coach", "words") VALUES (NEW."again_date", NEW."created_at", NEW."ends_date", NEW."handling", NEW."id", NEW."launched_date", NEW."least_for_comments", NEW."least_in_all", NEW."least_in_category", NEW."mode", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."previous_id", NEW."purpose", NEW."remark", NEW."reminders", NEW."reported_date", NEW."started_by_id", NEW."state", NEW."subject_id", NEW."summariser_id", NEW."version_id", NEW."with_coach", NEW."words"); RETURN NULL;',
                    hash="651b90a34ef764b7595e622b42549b76fe0b07b2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2230a",
                    table="evaluations_round",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="round",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluations_roundevent" ("again_date", "created_at", "ends_date", "handling", "id", "launched_date", "least_for_comments", "least_in_all", "least_in_category", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "purpose", "remark", "reminders", "reported_date", "started_by_id", "state", "subject_id", "summariser_id", "version_id", "with_coach", "words") VALUES (NEW."again_date", NEW."created_at", NEW."ends_date", NEW."handling", NEW."id", NEW."launched_date", NEW."least_for_comments", NEW."least_in_all", NEW."least_in_category", NEW."mode", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."previous_id", NEW."purpose", NEW."remark", NEW."reminders", NEW."reported_date", NEW."started_by_id", NEW."state", NEW."subject_id", NEW."summariser_id", NEW."version_id", NEW."with_coach", NEW."words"); RETURN NULL;',
                    hash="517acafbd6b3cde42361b82b1666da17300ef201",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_79e60",
                    table="evaluations_round",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="round",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_roundevent" ("again_date", "created_at", "ends_date", "handling", "id", "launched_date", "least_for_comments", "least_in_all", "least_in_category", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "purpose", "remark", "reminders", "reported_date", "started_by_id", "state", "subject_id", "summariser_id", "version_id", "with_coach", "words") VALUES (OLD."again_date", OLD."created_at", OLD."ends_date", OLD."handling", OLD."id", OLD."launched_date", OLD."least_for_comments", OLD."least_in_all", OLD."least_in_category", OLD."mode", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."previous_id", OLD."purpose", OLD."remark", OLD."reminders", OLD."reported_date", OLD."started_by_id", OLD."state", OLD."subject_id", OLD."summariser_id", OLD."version_id", OLD."with_coach", OLD."words"); RETURN NULL;',
                    hash="06ad46d67e9b8410fbc52c9aa284573a07aa5781",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_76577",
                    table="evaluations_round",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="openedevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5b002d6af182240d10d83dcef49b50d9a9c0a1ae",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_0a08a",
                    table="evaluations_openedevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opened",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_openedevent" ("at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (NEW."at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."round_id"); RETURN NULL;',
                    hash="fc2b5628821850b2f7b3e77ff284c186b7715cd0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4e411",
                    table="evaluations_opened",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opened",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluations_openedevent" ("at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (NEW."at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."round_id"); RETURN NULL;',
                    hash="237c890beb33ccbf310df731c57ff3c2424f3cdd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_10a4f",
                    table="evaluations_opened",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opened",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_openedevent" ("at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (OLD."at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."round_id"); RETURN NULL;',
                    hash="2b0c8ea73e6f46393d4295c91550fdae86fe8035",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4f211",
                    table="evaluations_opened",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contributorevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1e146fe0af5fcf3927f74b99c6f1f6a1abd73539",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_825be",
                    table="evaluations_contributorevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contributor",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_contributorevent" ("category", "email", "id", "key_hash", "language", "name", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reply", "round_id", "valid_until") VALUES (NEW."category", NEW."email", NEW."id", NEW."key_hash", NEW."language", NEW."name", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reply", NEW."round_id", NEW."valid_until"); RETURN NULL;',
                    hash="552fa3efeddb03b61823cbac7758bc696af1ba26",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b2113",
                    table="evaluations_contributor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contributor",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluations_contributorevent" ("category", "email", "id", "key_hash", "language", "name", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reply", "round_id", "valid_until") VALUES (NEW."category", NEW."email", NEW."id", NEW."key_hash", NEW."language", NEW."name", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reply", NEW."round_id", NEW."valid_until"); RETURN NULL;',
                    hash="e1933f02e5c808d02e21fa40c19e8b93e03889d7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_30ccd",
                    table="evaluations_contributor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contributor",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_contributorevent" ("category", "email", "id", "key_hash", "language", "name", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reply", "round_id", "valid_until") VALUES (OLD."category", OLD."email", OLD."id", OLD."key_hash", OLD."language", OLD."name", OLD."note", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reply", OLD."round_id", OLD."valid_until"); RETURN NULL;',
                    hash="7a7e4b6ff06dcbbd1421f44c05fd52fe0d9a1436",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_41959",
                    table="evaluations_contributor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1cae1db410af25603e283dab645b93ce97805b66",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7c9ba",
                    table="evaluations_consentevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consent",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_consentevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "side") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."round_id", NEW."side"); RETURN NULL;',
                    hash="96b30fcc59345f898fabf65cf11a4e69423ce1d3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d71cf",
                    table="evaluations_consent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consent",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluations_consentevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "side") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."round_id", NEW."side"); RETURN NULL;',
                    hash="a3f8bc78e140a35977b0f53966d3679b8a6cc0ec",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fc158",
                    table="evaluations_consent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consent",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_consentevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "side") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."round_id", OLD."side"); RETURN NULL;',
                    hash="fc9b0f859a23586a9ce803c48e8d4c6462cb93d5",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_af3a4",
                    table="evaluations_consent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="chosenevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0bb66235856d94447d0dbc854ba7a74154f59d3c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ed67a",
                    table="evaluations_chosenevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="chosen",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_chosenevent" ("at", "goal_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (NEW."at", NEW."goal_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."round_id"); RETURN NULL;',
                    hash="59c1dc1774fa0361a8acb61b7d01b3b95ef9e38f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_51d81",
                    table="evaluations_chosen",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="chosen",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluations_chosenevent" ("at", "goal_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (NEW."at", NEW."goal_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."round_id"); RETURN NULL;',
                    hash="9de9ce922caf46d0c167b0e14741bf87e5e751b5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bec08",
                    table="evaluations_chosen",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="chosen",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_chosenevent" ("at", "goal_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (OLD."at", OLD."goal_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."round_id"); RETURN NULL;',
                    hash="46583e56438725595ad12d31c8b69916eaf111eb",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a23aa",
                    table="evaluations_chosen",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="roundevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b81df9887804eb94122bb2ed33167175d8c1ff5b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_88c0a",
                    table="evaluations_roundevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="share",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_shareevent" ("at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (NEW."at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."round_id"); RETURN NULL;',
                    hash="6552b3c4c53fa16641e3c9f5646ae24baead67b4",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0fe1c",
                    table="evaluations_share",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="share",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluations_shareevent" ("at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (NEW."at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."round_id"); RETURN NULL;',
                    hash="e236f98a882798c65f56d2f697ec4cd21af0744e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fb8fb",
                    table="evaluations_share",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="share",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_shareevent" ("at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (OLD."at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."round_id"); RETURN NULL;',
                    hash="1d62e02d8e4302ebb6b6b85ae42a4c6401fcdb15",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e7510",
                    table="evaluations_share",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="shareevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="7882e1e5cbb4ed80f904b6170d1bf7f1d121a774",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_fc363",
                    table="evaluations_shareevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sheet",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_sheetevent" ("contributor_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sent_at") VALUES (NEW."contributor_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sent_at"); RETURN NULL;',
                    hash="6ecfb616ed658b328c2e563b9255146f40e66cd7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8f1bc",
                    table="evaluations_sheet",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sheet",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluations_sheetevent" ("contributor_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sent_at") VALUES (NEW."contributor_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sent_at"); RETURN NULL;',
                    hash="3d37f52a8fddb305cca3dc262187143954e26546",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4ce4b",
                    table="evaluations_sheet",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sheet",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_sheetevent" ("contributor_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sent_at") VALUES (OLD."contributor_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sent_at"); RETURN NULL;',
                    hash="3874c7e80f013e67bf96d41852776552c83ba66e",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a4d33",
                    table="evaluations_sheet",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sheetanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_sheetanswerevent" ("id", "option", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "sheet_id", "text") VALUES (NEW."id", NEW."option", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question_id", NEW."sheet_id", NEW."text"); RETURN NULL;',
                    hash="bd2635779ce769f40e3de1f8f938bec75d5468f3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e0562",
                    table="evaluations_sheetanswer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sheetanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluations_sheetanswerevent" ("id", "option", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "sheet_id", "text") VALUES (NEW."id", NEW."option", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question_id", NEW."sheet_id", NEW."text"); RETURN NULL;',
                    hash="402d09771d33d93be72f25314ec60028dec32f77",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e2795",
                    table="evaluations_sheetanswer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sheetanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_sheetanswerevent" ("id", "option", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "sheet_id", "text") VALUES (OLD."id", OLD."option", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question_id", OLD."sheet_id", OLD."text"); RETURN NULL;',
                    hash="4ee2c1aff8512fa2b8d3f3fd92c01cd534af8404",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f9162",
                    table="evaluations_sheetanswer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sheetanswerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9f0c790c7a86e3c987df66e9b751b2259922a851",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1858e",
                    table="evaluations_sheetanswerevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sheetevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8b920381a3f41729a281adc9ff49824a4b61f5cf",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_cff69",
                    table="evaluations_sheetevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="summary",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_summaryevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "round_id", "text") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question_id", NEW."round_id", NEW."text"); RETURN NULL;',
                    hash="46874ff6edf07054b839c1ab8227ab7520935af0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c8dc6",
                    table="evaluations_summary",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="summary",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluations_summaryevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "round_id", "text") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question_id", NEW."round_id", NEW."text"); RETURN NULL;',
                    hash="4b3930dae8388adeb6cca0ac55771ef90af884ad",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_67cee",
                    table="evaluations_summary",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="summary",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluations_summaryevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "round_id", "text") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question_id", OLD."round_id", OLD."text"); RETURN NULL;',
                    hash="f66108831496458a0f1be8c4704386b0433929ed",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_54009",
                    table="evaluations_summary",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="summaryevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9f5ffb6830741057205ed462b6171e51d2ac42de",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d6fec",
                    table="evaluations_summaryevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
