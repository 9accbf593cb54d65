import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="QuestionForm",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "code",
                    models.SlugField(
                        help_text="its name in files; given once, the same in every language",
                        max_length=60,
                        unique=True,
                    ),
                ),
                (
                    "purpose",
                    models.CharField(
                        choices=[("feedback_round", "Feedback round (360)"), ("conversation", "Conversation")],
                        max_length=20,
                    ),
                ),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("retired_date", models.DateField(help_text="from this day on nothing new begins with it", null=True)),
            ],
            options={
                "ordering": ["purpose", "pk"],
            },
        ),
        migrations.CreateModel(
            name="FormVersion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveSmallIntegerField()),
                ("intro_nl", models.CharField(blank=True, default="", max_length=600)),
                ("intro_fr", models.CharField(blank=True, default="", max_length=600)),
                ("intro_en", models.CharField(blank=True, default="", max_length=600)),
                ("published_at", models.DateTimeField(null=True)),
                (
                    "form",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.questionform"
                    ),
                ),
            ],
            options={
                "ordering": ["form_id", "-number"],
                "constraints": [
                    models.UniqueConstraint(fields=("form", "number"), name="form_version_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("published_at", None)), fields=("form",), name="form_one_draft"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Competence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.UUIDField(default=uuid.uuid4, help_text="the same in every version")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("meaning_nl", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_fr", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_en", models.CharField(blank=True, default="", max_length=400)),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="frameworks.formversion"
                    ),
                ),
            ],
            options={
                "ordering": ["position", "pk"],
                "constraints": [models.UniqueConstraint(fields=("version", "key"), name="competence_once")],
            },
        ),
        migrations.CreateModel(
            name="Scale",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.UUIDField(default=uuid.uuid4, help_text="the same in every version")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("cannot_judge", models.BooleanField(default=True)),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="frameworks.formversion"
                    ),
                ),
            ],
            options={
                "ordering": ["position", "pk"],
                "constraints": [models.UniqueConstraint(fields=("version", "key"), name="scale_once")],
            },
        ),
        migrations.CreateModel(
            name="Question",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.UUIDField(default=uuid.uuid4, help_text="the same in every version")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("scale", "Scale"),
                            ("text", "Text"),
                            ("choice", "Choice of one"),
                            ("heading", "Heading or explanation"),
                        ],
                        max_length=10,
                    ),
                ),
                ("words_nl", models.CharField(blank=True, default="", max_length=300)),
                ("words_fr", models.CharField(blank=True, default="", max_length=300)),
                ("words_en", models.CharField(blank=True, default="", max_length=300)),
                ("own_nl", models.CharField(blank=True, default="", max_length=300)),
                ("own_fr", models.CharField(blank=True, default="", max_length=300)),
                ("own_en", models.CharField(blank=True, default="", max_length=300)),
                ("help_nl", models.CharField(blank=True, default="", max_length=300)),
                ("help_fr", models.CharField(blank=True, default="", max_length=300)),
                ("help_en", models.CharField(blank=True, default="", max_length=300)),
                ("is_required", models.BooleanField(default=False)),
                (
                    "each_goal",
                    models.BooleanField(default=False, help_text="it is asked once for each goal of the person"),
                ),
                (
                    "categories",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("self", "The person herself"),
                                ("coach", "Her coach"),
                                ("peer", "Colleagues"),
                                ("report", "People whom she coaches"),
                                ("external", "People from outside"),
                            ],
                            max_length=10,
                        ),
                        blank=True,
                        default=list,
                        help_text="who is asked; empty: everybody",
                        size=None,
                    ),
                ),
                (
                    "competence",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="frameworks.competence",
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="frameworks.formversion"
                    ),
                ),
                (
                    "scale",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="frameworks.scale",
                    ),
                ),
            ],
            options={
                "ordering": ["position", "pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("version", "key"), name="form_question_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "scale"), ("scale__isnull", False)),
                            models.Q(models.Q(("kind", "scale"), _negated=True), ("scale", None)),
                            _connector="OR",
                        ),
                        name="form_question_scaled",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("is_required", True), ("kind", "heading"), _negated=True),
                        name="form_heading_asks_nothing",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("each_goal", False), ("kind__in", ("scale", "text")), _connector="OR"),
                        name="form_question_for_each_goal",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Choice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("words_nl", models.CharField(blank=True, default="", max_length=200)),
                ("words_fr", models.CharField(blank=True, default="", max_length=200)),
                ("words_en", models.CharField(blank=True, default="", max_length=200)),
                (
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="frameworks.question"
                    ),
                ),
            ],
            options={
                "ordering": ["question_id", "position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="QuestionFormEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="its name in files; given once, the same in every language",
                        max_length=60,
                    ),
                ),
                (
                    "purpose",
                    models.CharField(
                        choices=[("feedback_round", "Feedback round (360)"), ("conversation", "Conversation")],
                        max_length=20,
                    ),
                ),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("retired_date", models.DateField(help_text="from this day on nothing new begins with it", null=True)),
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
                        to="frameworks.questionform",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ScaleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("key", models.UUIDField(default=uuid.uuid4, help_text="the same in every version")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("cannot_judge", models.BooleanField(default=True)),
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
                        to="frameworks.scale",
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
            name="ScaleStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("value", models.PositiveSmallIntegerField()),
                ("words_nl", models.CharField(blank=True, default="", max_length=120)),
                ("words_fr", models.CharField(blank=True, default="", max_length=120)),
                ("words_en", models.CharField(blank=True, default="", max_length=120)),
                (
                    "scale",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="frameworks.scale"
                    ),
                ),
            ],
            options={
                "ordering": ["scale_id", "value"],
                "constraints": [
                    models.UniqueConstraint(fields=("scale", "value"), name="scale_step_once"),
                    models.CheckConstraint(
                        condition=models.Q(("value__gte", 1), ("value__lte", 7)), name="scale_step_counts"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ScaleStepEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("value", models.PositiveSmallIntegerField()),
                ("words_nl", models.CharField(blank=True, default="", max_length=120)),
                ("words_fr", models.CharField(blank=True, default="", max_length=120)),
                ("words_en", models.CharField(blank=True, default="", max_length=120)),
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
                        to="frameworks.scalestep",
                    ),
                ),
                (
                    "scale",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.scale",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SkillFamily",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "code",
                    models.SlugField(
                        help_text="its name in files; given once, the same in every language",
                        max_length=60,
                        unique=True,
                    ),
                ),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("position", models.PositiveSmallIntegerField(default=0)),
            ],
            options={
                "ordering": ["position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Skill",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "code",
                    models.SlugField(
                        help_text="its name in files; given once, the same in every language",
                        max_length=60,
                        unique=True,
                    ),
                ),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("meaning_nl", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_fr", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_en", models.CharField(blank=True, default="", max_length=400)),
                (
                    "retired_date",
                    models.DateField(
                        help_text="from this day on nobody can choose it; it stays where it was", null=True
                    ),
                ),
                (
                    "family",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.skillfamily"
                    ),
                ),
            ],
            options={
                "ordering": ["family__position", "family_id", "code"],
            },
        ),
        migrations.CreateModel(
            name="SkillEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="its name in files; given once, the same in every language",
                        max_length=60,
                    ),
                ),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("meaning_nl", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_fr", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_en", models.CharField(blank=True, default="", max_length=400)),
                (
                    "retired_date",
                    models.DateField(
                        help_text="from this day on nobody can choose it; it stays where it was", null=True
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
                        to="frameworks.skill",
                    ),
                ),
                (
                    "family",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.skillfamily",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SkillFamilyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="its name in files; given once, the same in every language",
                        max_length=60,
                    ),
                ),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("position", models.PositiveSmallIntegerField(default=0)),
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
                        to="frameworks.skillfamily",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Value",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "code",
                    models.SlugField(
                        help_text="its name in files; given once, the same in every language",
                        max_length=60,
                        unique=True,
                    ),
                ),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("meaning_nl", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_fr", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_en", models.CharField(blank=True, default="", max_length=400)),
                (
                    "retired_date",
                    models.DateField(
                        help_text="from this day on nobody can choose it; it stays where it was", null=True
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0)),
            ],
            options={
                "ordering": ["position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="ValueEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="its name in files; given once, the same in every language",
                        max_length=60,
                    ),
                ),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("meaning_nl", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_fr", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_en", models.CharField(blank=True, default="", max_length=400)),
                (
                    "retired_date",
                    models.DateField(
                        help_text="from this day on nobody can choose it; it stays where it was", null=True
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0)),
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
                        to="frameworks.value",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CompetenceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("key", models.UUIDField(default=uuid.uuid4, help_text="the same in every version")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("meaning_nl", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_fr", models.CharField(blank=True, default="", max_length=400)),
                ("meaning_en", models.CharField(blank=True, default="", max_length=400)),
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
                        to="frameworks.competence",
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
            name="ChoiceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("words_nl", models.CharField(blank=True, default="", max_length=200)),
                ("words_fr", models.CharField(blank=True, default="", max_length=200)),
                ("words_en", models.CharField(blank=True, default="", max_length=200)),
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
                        to="frameworks.choice",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="QuestionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("key", models.UUIDField(default=uuid.uuid4, help_text="the same in every version")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("scale", "Scale"),
                            ("text", "Text"),
                            ("choice", "Choice of one"),
                            ("heading", "Heading or explanation"),
                        ],
                        max_length=10,
                    ),
                ),
                ("words_nl", models.CharField(blank=True, default="", max_length=300)),
                ("words_fr", models.CharField(blank=True, default="", max_length=300)),
                ("words_en", models.CharField(blank=True, default="", max_length=300)),
                ("own_nl", models.CharField(blank=True, default="", max_length=300)),
                ("own_fr", models.CharField(blank=True, default="", max_length=300)),
                ("own_en", models.CharField(blank=True, default="", max_length=300)),
                ("help_nl", models.CharField(blank=True, default="", max_length=300)),
                ("help_fr", models.CharField(blank=True, default="", max_length=300)),
                ("help_en", models.CharField(blank=True, default="", max_length=300)),
                ("is_required", models.BooleanField(default=False)),
                (
                    "each_goal",
                    models.BooleanField(default=False, help_text="it is asked once for each goal of the person"),
                ),
                (
                    "categories",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("self", "The person herself"),
                                ("coach", "Her coach"),
                                ("peer", "Colleagues"),
                                ("report", "People whom she coaches"),
                                ("external", "People from outside"),
                            ],
                            max_length=10,
                        ),
                        blank=True,
                        default=list,
                        help_text="who is asked; empty: everybody",
                        size=None,
                    ),
                ),
                (
                    "competence",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.competence",
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
                        to="frameworks.question",
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
                (
                    "scale",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.scale",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FormVersionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("number", models.PositiveSmallIntegerField()),
                ("intro_nl", models.CharField(blank=True, default="", max_length=600)),
                ("intro_fr", models.CharField(blank=True, default="", max_length=600)),
                ("intro_en", models.CharField(blank=True, default="", max_length=600)),
                ("published_at", models.DateTimeField(null=True)),
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
                        to="frameworks.formversion",
                    ),
                ),
                (
                    "form",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.questionform",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="questionform",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_questionformevent" ("code", "id", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "retired_date") VALUES (NEW."code", NEW."id", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."retired_date"); RETURN NULL;',
                    hash="02cfd57955e988c8eb231a9145f22f548adb63c8",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_564bd",
                    table="frameworks_questionform",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="questionform",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "frameworks_questionformevent" ("code", "id", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "retired_date") VALUES (NEW."code", NEW."id", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."retired_date"); RETURN NULL;',
                    hash="6367d331e3114ea261ae7ca7123f51024198e3f7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b7177",
                    table="frameworks_questionform",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="questionform",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_questionformevent" ("code", "id", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "retired_date") VALUES (OLD."code", OLD."id", OLD."name_en", OLD."name_fr", OLD."name_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose", OLD."retired_date"); RETURN NULL;',
                    hash="065a68cdc553f52a1abe6e0285593f257b4961c2",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c8910",
                    table="frameworks_questionform",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="skillfamily",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_skillfamilyevent" ("code", "id", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (NEW."code", NEW."id", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position"); RETURN NULL;',
                    hash="a902cf58dc9eab93cfaa91a406434fdd8f1cbc4c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2b906",
                    table="frameworks_skillfamily",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="skillfamily",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "frameworks_skillfamilyevent" ("code", "id", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (NEW."code", NEW."id", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position"); RETURN NULL;',
                    hash="8e1cd4f77c04692cd07d71f56519d56d6c95d86c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6ce43",
                    table="frameworks_skillfamily",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="skillfamily",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_skillfamilyevent" ("code", "id", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (OLD."code", OLD."id", OLD."name_en", OLD."name_fr", OLD."name_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position"); RETURN NULL;',
                    hash="c8f32b37e06a6169167b7152fcaeb2c8c1217f94",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_351df",
                    table="frameworks_skillfamily",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="value",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_valueevent" ("code", "id", "meaning_en", "meaning_fr", "meaning_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "retired_date") VALUES (NEW."code", NEW."id", NEW."meaning_en", NEW."meaning_fr", NEW."meaning_nl", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."retired_date"); RETURN NULL;',
                    hash="7696ad0b3a1b27b02dc7565941251fb67d8cb1dc",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_58709",
                    table="frameworks_value",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="value",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "frameworks_valueevent" ("code", "id", "meaning_en", "meaning_fr", "meaning_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "retired_date") VALUES (NEW."code", NEW."id", NEW."meaning_en", NEW."meaning_fr", NEW."meaning_nl", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."retired_date"); RETURN NULL;',
                    hash="0949983c603d3b3249775e71e8731a8d7c5595fd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c81ca",
                    table="frameworks_value",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="value",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_valueevent" ("code", "id", "meaning_en", "meaning_fr", "meaning_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "retired_date") VALUES (OLD."code", OLD."id", OLD."meaning_en", OLD."meaning_fr", OLD."meaning_nl", OLD."name_en", OLD."name_fr", OLD."name_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."retired_date"); RETURN NULL;',
                    hash="5cc354f6ecbee1eaafc8d2def5d58eb0d8bf97e5",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_32a6d",
                    table="frameworks_value",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="competenceevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="dd4b0f456a4b9954b260269e4647e9072f737d71",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_901da",
                    table="frameworks_competenceevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="competence",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE closed boolean;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v WHERE v.id = OLD.version_id FOR SHARE OF v; IF closed THEN RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP <> 'DELETE' THEN SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v WHERE v.id = NEW.version_id FOR SHARE OF v; IF closed THEN RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;",
                    hash="3bca794fad40e571c80303bb8d908bd44fb862f3",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_published_80058",
                    table="frameworks_competence",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="competence",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_competenceevent" ("id", "key", "meaning_en", "meaning_fr", "meaning_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version_id") VALUES (NEW."id", NEW."key", NEW."meaning_en", NEW."meaning_fr", NEW."meaning_nl", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."version_id"); RETURN NULL;',
                    hash="f3df005e78ff3e49443878ff2a22c8e8da0e8ed1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2fc73",
                    table="frameworks_competence",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="competence",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "frameworks_competenceevent" ("id", "key", "meaning_en", "meaning_fr", "meaning_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version_id") VALUES (NEW."id", NEW."key", NEW."meaning_en", NEW."meaning_fr", NEW."meaning_nl", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."version_id"); RETURN NULL;',
                    hash="f0ed73ba7f54750ba40d66b1621199725e884fd0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_31295",
                    table="frameworks_competence",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="competence",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_competenceevent" ("id", "key", "meaning_en", "meaning_fr", "meaning_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version_id") VALUES (OLD."id", OLD."key", OLD."meaning_en", OLD."meaning_fr", OLD."meaning_nl", OLD."name_en", OLD."name_fr", OLD."name_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."version_id"); RETURN NULL;',
                    hash="174ae13915aa710abc99a1851a522f6fc784d8de",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_50f64",
                    table="frameworks_competence",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="choiceevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="385b84f9ab83a428cc09c777d3bb3d4ff78e1afd",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_aa2c9",
                    table="frameworks_choiceevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="choice",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE closed boolean;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v JOIN frameworks_question q ON q.version_id = v.id WHERE q.id = OLD.question_id FOR SHARE OF v; IF closed THEN RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP <> 'DELETE' THEN SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v JOIN frameworks_question q ON q.version_id = v.id WHERE q.id = NEW.question_id FOR SHARE OF v; IF closed THEN RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;",
                    hash="e04c76a95cda0a9b545dfddfebebe0e6b8f420ab",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_published_b2844",
                    table="frameworks_choice",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="choice",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_choiceevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "question_id", "words_en", "words_fr", "words_nl") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."question_id", NEW."words_en", NEW."words_fr", NEW."words_nl"); RETURN NULL;',
                    hash="5bf0eeee744539cf997d4c68bbd662313b8efe6f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ac18a",
                    table="frameworks_choice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="choice",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "frameworks_choiceevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "question_id", "words_en", "words_fr", "words_nl") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."question_id", NEW."words_en", NEW."words_fr", NEW."words_nl"); RETURN NULL;',
                    hash="620421536e0fd75969fc691656c8ac2e4d6f2447",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f4727",
                    table="frameworks_choice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="choice",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_choiceevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "question_id", "words_en", "words_fr", "words_nl") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."question_id", OLD."words_en", OLD."words_fr", OLD."words_nl"); RETURN NULL;',
                    hash="794924fb2a52612a98604c2009cf2e5318b691b0",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_de2c4",
                    table="frameworks_choice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="formversionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2bbf229c4e5ef7ee907a30ee1843563e03a66dba",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f611c",
                    table="frameworks_formversionevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="formversion",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.published_at IS NOT NULL)",
                    func="RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation';",
                    hash="2f34928178256a06d75060a34a354959dc649696",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_published_61eaa",
                    table="frameworks_formversion",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="formversion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_formversionevent" ("form_id", "id", "intro_en", "intro_fr", "intro_nl", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at") VALUES (NEW."form_id", NEW."id", NEW."intro_en", NEW."intro_fr", NEW."intro_nl", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_at"); RETURN NULL;',
                    hash="85f89f079feb7471468ef70ce088e3a80564140e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ed779",
                    table="frameworks_formversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="formversion",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "frameworks_formversionevent" ("form_id", "id", "intro_en", "intro_fr", "intro_nl", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at") VALUES (NEW."form_id", NEW."id", NEW."intro_en", NEW."intro_fr", NEW."intro_nl", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_at"); RETURN NULL;',
                    hash="062f9fe45269a0659f03f1dd8bd8a559daf3e6bd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ea9c3",
                    table="frameworks_formversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="formversion",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_formversionevent" ("form_id", "id", "intro_en", "intro_fr", "intro_nl", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at") VALUES (OLD."form_id", OLD."id", OLD."intro_en", OLD."intro_fr", OLD."intro_nl", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_at"); RETURN NULL;',
                    hash="61e586c4ba3ac0b547c647f80fb5a29e6b3c8c50",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1f293",
                    table="frameworks_formversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="questionformevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="cbfad1a0ba57b23ded1888413d2f2667061528b9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d86ec",
                    table="frameworks_questionformevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scale",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE closed boolean;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v WHERE v.id = OLD.version_id FOR SHARE OF v; IF closed THEN RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP <> 'DELETE' THEN SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v WHERE v.id = NEW.version_id FOR SHARE OF v; IF closed THEN RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;",
                    hash="d4443a2f362f2eb4e7c746a8e3e01e9abdea8fdc",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_published_8ef4d",
                    table="frameworks_scale",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scale",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_scaleevent" ("cannot_judge", "id", "key", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version_id") VALUES (NEW."cannot_judge", NEW."id", NEW."key", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."version_id"); RETURN NULL;',
                    hash="f3b2096aa4e3f8d76ff4c9d90a0b489f5ba81cb5",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_784d4",
                    table="frameworks_scale",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scale",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "frameworks_scaleevent" ("cannot_judge", "id", "key", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version_id") VALUES (NEW."cannot_judge", NEW."id", NEW."key", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."version_id"); RETURN NULL;',
                    hash="a702133cfa7b2733d089136bb70f5141666d8542",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_584d3",
                    table="frameworks_scale",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scale",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_scaleevent" ("cannot_judge", "id", "key", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version_id") VALUES (OLD."cannot_judge", OLD."id", OLD."key", OLD."name_en", OLD."name_fr", OLD."name_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."version_id"); RETURN NULL;',
                    hash="8660659cd1cb3d46d36952a7daa1ee2a19b24382",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_777ed",
                    table="frameworks_scale",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="questionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="f6744e0a1838030b0552ae70da8465ffeb21e340",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_db5e4",
                    table="frameworks_questionevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="question",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE closed boolean;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v WHERE v.id = OLD.version_id FOR SHARE OF v; IF closed THEN RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP <> 'DELETE' THEN SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v WHERE v.id = NEW.version_id FOR SHARE OF v; IF closed THEN RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;",
                    hash="b640ea91e30567ca43a66eba27c7a43495404c16",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_published_f3bf1",
                    table="frameworks_question",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="question",
            trigger=pgtrigger.compiler.Trigger(
                name="of_one_version",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        IF EXISTS (SELECT 1 FROM frameworks_scale WHERE id = NEW.scale_id AND version_id <> NEW.version_id)\n        OR EXISTS (SELECT 1 FROM frameworks_competence WHERE id = NEW.competence_id AND version_id <> NEW.version_id)\n        THEN\n            RAISE EXCEPTION 'a question belongs to one version' USING ERRCODE = 'check_violation';\n        END IF;\n        RETURN NEW;\n    ",
                    hash="ba9115bc2d4b6163b69440c00e4a58f9876a0d6b",
                    operation='INSERT OR UPDATE OF "version_id", "scale_id", "competence_id"',
                    pgid="pgtrigger_of_one_version_c208f",
                    table="frameworks_question",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="question",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_questionevent" ("categories", "competence_id", "each_goal", "help_en", "help_fr", "help_nl", "id", "is_required", "key", "kind", "own_en", "own_fr", "own_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "scale_id", "version_id", "words_en", "words_fr", "words_nl") VALUES (NEW."categories", NEW."competence_id", NEW."each_goal", NEW."help_en", NEW."help_fr", NEW."help_nl", NEW."id", NEW."is_required", NEW."key", NEW."kind", NEW."own_en", NEW."own_fr", NEW."own_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."scale_id", NEW."version_id", NEW."words_en", NEW."words_fr", NEW."words_nl"); RETURN NULL;',
                    hash="7360f67dd731fd3dab323fe5b1d040c25d0e556d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_74a52",
                    table="frameworks_question",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="question",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "frameworks_questionevent" ("categories", "competence_id", "each_goal", "help_en", "help_fr", "help_nl", "id", "is_required", "key", "kind", "own_en", "own_fr", "own_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "scale_id", "version_id", "words_en", "words_fr", "words_nl") VALUES (NEW."categories", NEW."competence_id", NEW."each_goal", NEW."help_en", NEW."help_fr", NEW."help_nl", NEW."id", NEW."is_required", NEW."key", NEW."kind", NEW."own_en", NEW."own_fr", NEW."own_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."scale_id", NEW."version_id", NEW."words_en", NEW."words_fr", NEW."words_nl"); RETURN NULL;',
                    hash="0e5749b14d438fb12119868de239f703741463af",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_cb12d",
                    table="frameworks_question",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="question",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_questionevent" ("categories", "competence_id", "each_goal", "help_en", "help_fr", "help_nl", "id", "is_required", "key", "kind", "own_en", "own_fr", "own_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "scale_id", "version_id", "words_en", "words_fr", "words_nl") VALUES (OLD."categories", OLD."competence_id", OLD."each_goal", OLD."help_en", OLD."help_fr", OLD."help_nl", OLD."id", OLD."is_required", OLD."key", OLD."kind", OLD."own_en", OLD."own_fr", OLD."own_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."scale_id", OLD."version_id", OLD."words_en", OLD."words_fr", OLD."words_nl"); RETURN NULL;',
                    hash="8f9fd000a3c9b96ca650b95afcef8b955578ebab",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4618c",
                    table="frameworks_question",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scaleevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a59a4e2385bb93054cd957a9081d8537b590b7b6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_2f92b",
                    table="frameworks_scaleevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scalestep",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE closed boolean;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v JOIN frameworks_scale s ON s.version_id = v.id WHERE s.id = OLD.scale_id FOR SHARE OF v; IF closed THEN RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP <> 'DELETE' THEN SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v JOIN frameworks_scale s ON s.version_id = v.id WHERE s.id = NEW.scale_id FOR SHARE OF v; IF closed THEN RAISE EXCEPTION 'a published version cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;",
                    hash="0aba7f2197728603bf6c1732de4264cf695b9218",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_published_d1b27",
                    table="frameworks_scalestep",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scalestep",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_scalestepevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scale_id", "value", "words_en", "words_fr", "words_nl") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."scale_id", NEW."value", NEW."words_en", NEW."words_fr", NEW."words_nl"); RETURN NULL;',
                    hash="e250beda415dad99297b8f170fac7210e9f956a8",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_eb15d",
                    table="frameworks_scalestep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scalestep",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "frameworks_scalestepevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scale_id", "value", "words_en", "words_fr", "words_nl") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."scale_id", NEW."value", NEW."words_en", NEW."words_fr", NEW."words_nl"); RETURN NULL;',
                    hash="40e0db0d202debc02b3aba8db649b79c08f093af",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_626c2",
                    table="frameworks_scalestep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scalestep",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_scalestepevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scale_id", "value", "words_en", "words_fr", "words_nl") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."scale_id", OLD."value", OLD."words_en", OLD."words_fr", OLD."words_nl"); RETURN NULL;',
                    hash="ca54db5b32341330004168dea98097a3d118e063",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e3539",
                    table="frameworks_scalestep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scalestepevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b88b4274061b9c31205a4edff57fe10dac4a853b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a2af5",
                    table="frameworks_scalestepevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="skillevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="bb2a1b2005ea7a0b7aaca066a802126554a19b77",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b7fc7",
                    table="frameworks_skillevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="skill",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_skillevent" ("code", "family_id", "id", "meaning_en", "meaning_fr", "meaning_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired_date") VALUES (NEW."code", NEW."family_id", NEW."id", NEW."meaning_en", NEW."meaning_fr", NEW."meaning_nl", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."retired_date"); RETURN NULL;',
                    hash="43f5922db516b2d5bc15bd2c15ae661b754d8296",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b4f6c",
                    table="frameworks_skill",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="skill",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "frameworks_skillevent" ("code", "family_id", "id", "meaning_en", "meaning_fr", "meaning_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired_date") VALUES (NEW."code", NEW."family_id", NEW."id", NEW."meaning_en", NEW."meaning_fr", NEW."meaning_nl", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."retired_date"); RETURN NULL;',
                    hash="c6d6ec0081219255ea986b4ca592c55ba7cb4fbd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a4079",
                    table="frameworks_skill",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="skill",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "frameworks_skillevent" ("code", "family_id", "id", "meaning_en", "meaning_fr", "meaning_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired_date") VALUES (OLD."code", OLD."family_id", OLD."id", OLD."meaning_en", OLD."meaning_fr", OLD."meaning_nl", OLD."name_en", OLD."name_fr", OLD."name_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."retired_date"); RETURN NULL;',
                    hash="3af3c486f6437821394be607364e6a6a3fbd1168",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3d6cf",
                    table="frameworks_skill",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="skillfamilyevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="af5b8e96c06d77fd3d40807965ae3bde519e6969",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_68fa7",
                    table="frameworks_skillfamilyevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="valueevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="f8881ce422d9268db27ffe8ffce3aa37c46d0623",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b8c6c",
                    table="frameworks_valueevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
