import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.functions
import django.core.validators
import django.db.models.constraints
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
            name="Guide",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("slug", models.SlugField()),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "kind",
                    models.CharField(
                        choices=[("informal", "Informal"), ("formal", "Formal"), ("team", "Of a team")], max_length=10
                    ),
                ),
                ("title_nl", models.CharField(blank=True, default="", max_length=200)),
                ("title_fr", models.CharField(blank=True, default="", max_length=200)),
                ("title_en", models.CharField(blank=True, default="", max_length=200)),
                ("published_date", models.DateField(null=True)),
                ("retired_date", models.DateField(null=True)),
                (
                    "form",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.questionform"
                    ),
                ),
            ],
            options={
                "ordering": ["kind", "slug", "-version"],
                "constraints": [
                    models.UniqueConstraint(fields=("slug", "version"), name="guide_version_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("published_date__isnull", False), ("retired_date", None)),
                        fields=("slug",),
                        name="guide_one_in_use",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("published_date", None)), fields=("slug",), name="guide_one_draft"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Series",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("weeks", models.PositiveSmallIntegerField(help_text="from one to the next")),
                ("weekday", models.PositiveSmallIntegerField(help_text="1: Monday")),
                ("hour", models.TimeField(help_text="in the zone of the organisation")),
                ("place", models.CharField(blank=True, default="", max_length=200)),
                ("begun_at", models.DateTimeField()),
                ("stopped_at", models.DateTimeField(null=True)),
                (
                    "begun_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
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
                "ordering": ["begun_at", "pk"],
                "indexes": [models.Index(fields=["coach"], name="series_of_coach")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("person", models.F("coach")), _negated=True), name="series_of_two"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("weeks__in", (1, 2, 3, 4, 6, 8, 10, 12))), name="series_rhythm"
                    ),
                    models.CheckConstraint(condition=models.Q(("weekday__range", (1, 7))), name="series_weekday"),
                    models.UniqueConstraint(
                        condition=models.Q(("stopped_at", None)), fields=("person", "coach"), name="series_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Conversation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(choices=[("informal", "Informal"), ("formal", "Formal")], max_length=10)),
                (
                    "title",
                    models.CharField(blank=True, default="", help_text="empty: the title of the guide", max_length=200),
                ),
                (
                    "period",
                    django.contrib.postgres.fields.ranges.DateRangeField(help_text="the days that it looks back on"),
                ),
                ("planned_at", models.DateTimeField(null=True)),
                (
                    "due_date",
                    models.DateField(
                        help_text="the day before which it should be held, when a cycle says so", null=True
                    ),
                ),
                ("place", models.CharField(blank=True, default="", max_length=200)),
                (
                    "video",
                    models.URLField(
                        blank=True,
                        default="",
                        max_length=400,
                        validators=[django.core.validators.URLValidator(schemes=["https"])],
                    ),
                ),
                (
                    "uid",
                    models.UUIDField(
                        db_default=django.contrib.postgres.functions.RandomUUID(),
                        default=uuid.uuid4,
                        editable=False,
                        unique=True,
                    ),
                ),
                (
                    "sequence",
                    models.PositiveIntegerField(
                        db_default=0, default=0, help_text="grows with what calendars are told"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("preparing", "In preparation"),
                            ("open", "Ready to talk"),
                            ("agreeing", "Writing it down"),
                            ("signing", "Waiting for signatures"),
                            ("locked", "Locked"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="preparing",
                        max_length=10,
                    ),
                ),
                ("slot_date", models.DateField(help_text="the day on which its series planned it", null=True)),
                ("created_at", models.DateTimeField()),
                ("opened_at", models.DateTimeField(help_text="since when both read each other", null=True)),
                ("signing_at", models.DateTimeField(help_text="since when it waits for signatures", null=True)),
                ("locked_at", models.DateTimeField(null=True)),
                (
                    "official_language",
                    models.CharField(
                        blank=True,
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        db_default="",
                        default="",
                        help_text="of the seat when it was locked; empty: no language is required",
                        max_length=2,
                    ),
                ),
                (
                    "hr_reads",
                    models.BooleanField(
                        default=False, help_text="of a formal one: HR reads what is signed, as was said when it began"
                    ),
                ),
                (
                    "coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "corrects",
                    models.ForeignKey(
                        help_text="the locked version that this one puts right",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="conversations.conversation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "started_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        help_text="what both are asked",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="frameworks.formversion",
                    ),
                ),
                (
                    "guide",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="conversations.guide"
                    ),
                ),
                (
                    "series",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="conversations.series",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["person", "-planned_at"], name="conversation_of_person"),
                    models.Index(fields=["coach", "-planned_at"], name="conversation_of_coach"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("person", models.F("coach")), _negated=True), name="conversation_of_two"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("period__isempty", False)), name="conversation_some_period"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("video", ""), ("video__startswith", "https://"), _connector="OR"),
                        name="conversation_video_https",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("series", None), ("slot_date", None)),
                            models.Q(("kind", "informal"), ("series__isnull", False)),
                            _connector="OR",
                        ),
                        name="conversation_series_informal",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("opened_at__isnull", False),
                            models.Q(("state__in", ["open", "agreeing", "signing"]), _negated=True),
                            _connector="OR",
                        ),
                        name="conversation_opened_when",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("locked_at__isnull", False), ("state", "locked")),
                            models.Q(models.Q(("state", "locked"), _negated=True), ("locked_at", None)),
                            _connector="OR",
                        ),
                        name="conversation_locked_when",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("corrects", None), ("kind", "formal"), _connector="OR"),
                        name="conversation_corrects_a_formal_one",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("state", "cancelled"), _negated=True),
                        fields=("corrects",),
                        name="conversation_corrected_once",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(
                            ("corrects", None),
                            ("kind", "formal"),
                            ("state__in", ("preparing", "open", "agreeing", "signing")),
                        ),
                        expressions=[("person", "="), ("guide", "="), ("period", "&&")],
                        name="conversation_one_formal",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AgendaItem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.CharField(max_length=300)),
                ("added_at", models.DateTimeField()),
                ("talked_at", models.DateTimeField(null=True)),
                (
                    "fact",
                    models.CharField(blank=True, default="", help_text="the suggestion that it was", max_length=40),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "carried_from",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="conversations.agendaitem",
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.conversation"
                    ),
                ),
            ],
            options={
                "ordering": ["added_at", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="agenda_item_says_something"
                    ),
                    models.UniqueConstraint(fields=("carried_from",), name="agenda_item_carried_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Agreement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("due_date", models.DateField(null=True)),
                ("added_at", models.DateTimeField()),
                ("done_at", models.DateTimeField(null=True)),
                ("follow_up", models.TextField(blank=True, default="", help_text="what came of it")),
                (
                    "added_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "done_by",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "earlier",
                    models.ForeignKey(
                        help_text="the same in the version that is corrected",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="conversations.agreement",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        help_text="that its owner made of it",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="goals.goal",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="conversations.conversation"
                    ),
                ),
            ],
            options={
                "ordering": ["added_at", "pk"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("done_at", None)), fields=["owner", "due_date"], name="agreement_open"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="agreement_says_something"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("done_at", None), ("done_by", None)),
                            models.Q(("done_at__isnull", False), ("done_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="agreement_done_by_somebody",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Preparation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("side", models.CharField(choices=[("person", "Employee"), ("coach", "Coach")], max_length=10)),
                ("handed_in_at", models.DateTimeField(null=True)),
                ("disclosed_at", models.DateTimeField(null=True)),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.conversation"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("conversation", "author"), name="preparation_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("disclosed_at", None),
                            models.Q(("handed_in_at__isnull", False), ("handed_in_at__lte", models.F("disclosed_at"))),
                            _connector="OR",
                        ),
                        name="preparation_disclosed_once_handed_in",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Answer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("value", models.PositiveSmallIntegerField(help_text="the number of the step on the scale", null=True)),
                ("cannot_judge", models.BooleanField(default=False)),
                ("text", models.TextField(blank=True, default="")),
                ("goal_title", models.CharField(blank=True, default="", max_length=200)),
                ("written_at", models.DateTimeField()),
                (
                    "choice",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.choice"
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="goals.goal"
                    ),
                ),
                (
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.question"
                    ),
                ),
                (
                    "preparation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.preparation"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("goal_title", "")), fields=("preparation", "question"), name="answer_once"
                    ),
                    models.UniqueConstraint(
                        fields=("preparation", "question", "goal"), name="answer_once_for_each_goal"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("goal", None), models.Q(("goal_title", ""), _negated=True), _connector="OR"
                        ),
                        name="answer_about_a_titled_goal",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("cannot_judge", False), ("choice", None), ("text", ""), ("value__isnull", False)),
                            models.Q(("cannot_judge", False), ("choice__isnull", False), ("text", ""), ("value", None)),
                            models.Q(("cannot_judge", True), ("choice", None), ("text", ""), ("value", None)),
                            models.Q(
                                ("cannot_judge", False),
                                ("choice", None),
                                ("value", None),
                                models.Q(("text", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="answer_says_one_thing",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CalendarFeed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("made_at", models.DateTimeField()),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.person"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CalendarFeedEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("made_at", models.DateTimeField()),
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
                        to="conversations.calendarfeed",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgreementEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField()),
                ("due_date", models.DateField(null=True)),
                ("added_at", models.DateTimeField()),
                ("done_at", models.DateTimeField(null=True)),
                ("follow_up", models.TextField(blank=True, default="", help_text="what came of it")),
                (
                    "added_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "done_by",
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
                    "earlier",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="the same in the version that is corrected",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.agreement",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="that its owner made of it",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.goal",
                    ),
                ),
                (
                    "owner",
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
                        to="conversations.agreement",
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgendaItemEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.CharField(max_length=300)),
                ("added_at", models.DateTimeField()),
                ("talked_at", models.DateTimeField(null=True)),
                (
                    "fact",
                    models.CharField(blank=True, default="", help_text="the suggestion that it was", max_length=40),
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
                (
                    "carried_from",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.agendaitem",
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
                        to="conversations.agendaitem",
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Correction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                ("what", models.TextField()),
                ("why", models.TextField()),
                ("answered_at", models.DateTimeField(null=True)),
                ("agreed", models.BooleanField(null=True)),
                ("answer", models.TextField(blank=True, default="")),
                (
                    "answered_by",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="conversations.conversation"
                    ),
                ),
                (
                    "version",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="conversations.conversation",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("what", ""), _negated=True), models.Q(("why", ""), _negated=True)),
                        name="correction_in_words",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("agreed", None),
                                ("answer", ""),
                                ("answered_at", None),
                                ("answered_by", None),
                                ("version", None),
                            ),
                            models.Q(
                                ("agreed", True),
                                ("answered_at__isnull", False),
                                ("answered_by__isnull", False),
                                ("version__isnull", False),
                            ),
                            models.Q(
                                ("agreed", False),
                                ("answered_at__isnull", False),
                                ("answered_by__isnull", False),
                                ("version", None),
                                models.Q(("answer", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="correction_answered",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("answered_by", models.F("by")), _negated=True),
                        name="correction_answered_by_the_other",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("answered_at", None)), fields=("conversation",), name="correction_one_open"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CorrectionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                ("what", models.TextField()),
                ("why", models.TextField()),
                ("answered_at", models.DateTimeField(null=True)),
                ("agreed", models.BooleanField(null=True)),
                ("answer", models.TextField(blank=True, default="")),
                (
                    "answered_by",
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
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.correction",
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GuideEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("slug", models.SlugField(db_index=False)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "kind",
                    models.CharField(
                        choices=[("informal", "Informal"), ("formal", "Formal"), ("team", "Of a team")], max_length=10
                    ),
                ),
                ("title_nl", models.CharField(blank=True, default="", max_length=200)),
                ("title_fr", models.CharField(blank=True, default="", max_length=200)),
                ("title_en", models.CharField(blank=True, default="", max_length=200)),
                ("published_date", models.DateField(null=True)),
                ("retired_date", models.DateField(null=True)),
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
                        to="conversations.guide",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Move",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                ("from_at", models.DateTimeField(null=True)),
                ("to_at", models.DateTimeField(null=True)),
                ("place", models.CharField(blank=True, default="", max_length=200)),
                ("why", models.TextField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.conversation"
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("why", ""), _negated=True), name="move_with_a_reason")
                ],
            },
        ),
        migrations.CreateModel(
            name="MoveEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                ("from_at", models.DateTimeField(null=True)),
                ("to_at", models.DateTimeField(null=True)),
                ("place", models.CharField(blank=True, default="", max_length=200)),
                ("why", models.TextField()),
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
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.move",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PointAside",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("fact", models.CharField(max_length=40)),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.conversation"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("conversation", "by", "fact"), name="point_aside_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="PointAsideEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("fact", models.CharField(max_length=40)),
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
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.pointaside",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AnswerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("value", models.PositiveSmallIntegerField(help_text="the number of the step on the scale", null=True)),
                ("cannot_judge", models.BooleanField(default=False)),
                ("text", models.TextField(blank=True, default="")),
                ("goal_title", models.CharField(blank=True, default="", max_length=200)),
                ("written_at", models.DateTimeField()),
                (
                    "choice",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.choice",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
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
                        to="conversations.answer",
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
                    "preparation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.preparation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PreparationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("side", models.CharField(choices=[("person", "Employee"), ("coach", "Coach")], max_length=10)),
                ("handed_in_at", models.DateTimeField(null=True)),
                ("disclosed_at", models.DateTimeField(null=True)),
                (
                    "author",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.preparation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PrivateNote",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("written_at", models.DateTimeField()),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.conversation"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("conversation", "author"), name="private_note_once")],
            },
        ),
        migrations.CreateModel(
            name="PrivateNoteEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField()),
                ("written_at", models.DateTimeField()),
                (
                    "author",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.privatenote",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Record",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")], max_length=2
                    ),
                ),
                (
                    "edition",
                    models.CharField(
                        choices=[
                            ("pair", "Preparation, agreements and signatures"),
                            ("file", "Agreements and signatures"),
                        ],
                        max_length=4,
                    ),
                ),
                ("pdf", models.BinaryField()),
                ("sha256", models.CharField(max_length=64)),
                ("made_at", models.DateTimeField()),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="conversations.conversation"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("conversation", "language", "edition"), name="record_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="RecordEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")], max_length=2
                    ),
                ),
                (
                    "edition",
                    models.CharField(
                        choices=[
                            ("pair", "Preparation, agreements and signatures"),
                            ("file", "Agreements and signatures"),
                        ],
                        max_length=4,
                    ),
                ),
                ("sha256", models.CharField(max_length=64)),
                ("made_at", models.DateTimeField()),
                (
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.record",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ConversationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kind", models.CharField(choices=[("informal", "Informal"), ("formal", "Formal")], max_length=10)),
                (
                    "title",
                    models.CharField(blank=True, default="", help_text="empty: the title of the guide", max_length=200),
                ),
                (
                    "period",
                    django.contrib.postgres.fields.ranges.DateRangeField(help_text="the days that it looks back on"),
                ),
                ("planned_at", models.DateTimeField(null=True)),
                (
                    "due_date",
                    models.DateField(
                        help_text="the day before which it should be held, when a cycle says so", null=True
                    ),
                ),
                ("place", models.CharField(blank=True, default="", max_length=200)),
                (
                    "video",
                    models.URLField(
                        blank=True,
                        default="",
                        max_length=400,
                        validators=[django.core.validators.URLValidator(schemes=["https"])],
                    ),
                ),
                (
                    "sequence",
                    models.PositiveIntegerField(
                        db_default=0, default=0, help_text="grows with what calendars are told"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("preparing", "In preparation"),
                            ("open", "Ready to talk"),
                            ("agreeing", "Writing it down"),
                            ("signing", "Waiting for signatures"),
                            ("locked", "Locked"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="preparing",
                        max_length=10,
                    ),
                ),
                ("slot_date", models.DateField(help_text="the day on which its series planned it", null=True)),
                ("created_at", models.DateTimeField()),
                ("opened_at", models.DateTimeField(help_text="since when both read each other", null=True)),
                ("signing_at", models.DateTimeField(help_text="since when it waits for signatures", null=True)),
                ("locked_at", models.DateTimeField(null=True)),
                (
                    "official_language",
                    models.CharField(
                        blank=True,
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        db_default="",
                        default="",
                        help_text="of the seat when it was locked; empty: no language is required",
                        max_length=2,
                    ),
                ),
                (
                    "hr_reads",
                    models.BooleanField(
                        default=False, help_text="of a formal one: HR reads what is signed, as was said when it began"
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
                    "corrects",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="the locked version that this one puts right",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.conversation",
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
                    "version",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="what both are asked",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.formversion",
                    ),
                ),
                (
                    "guide",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.guide",
                    ),
                ),
                (
                    "series",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.series",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SeriesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("weeks", models.PositiveSmallIntegerField(help_text="from one to the next")),
                ("weekday", models.PositiveSmallIntegerField(help_text="1: Monday")),
                ("hour", models.TimeField(help_text="in the zone of the organisation")),
                ("place", models.CharField(blank=True, default="", max_length=200)),
                ("begun_at", models.DateTimeField()),
                ("stopped_at", models.DateTimeField(null=True)),
                (
                    "begun_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
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
                        to="conversations.series",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SharedNotes",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField(blank=True, default="")),
                ("written_at", models.DateTimeField()),
                (
                    "conversation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.conversation"
                    ),
                ),
                (
                    "written_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SharedNotesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField(blank=True, default="")),
                ("written_at", models.DateTimeField()),
                (
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.sharednotes",
                    ),
                ),
                (
                    "written_by",
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
            name="SignOff",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("side", models.CharField(choices=[("person", "Employee"), ("coach", "Coach")], max_length=10)),
                ("at", models.DateTimeField()),
                (
                    "act",
                    models.CharField(
                        choices=[
                            ("signed", "Signed"),
                            ("refused", "Read, and not signed"),
                            ("silent", "Not signed, no reaction"),
                        ],
                        db_default="signed",
                        default="signed",
                        max_length=8,
                    ),
                ),
                ("agrees", models.BooleanField(help_text="off: she sees it differently")),
                ("comment", models.TextField(blank=True, default="")),
                ("since_at", models.DateTimeField(null=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="conversations.conversation"
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("conversation", "side"), name="sign_off_once_a_side"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("act", "silent"),
                            ("agrees", True),
                            models.Q(("comment", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="sign_off_own_view_in_words",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("act", "signed"), ("since_at", None)),
                            models.Q(("act", "refused"), ("agrees", False), ("since_at", None)),
                            models.Q(
                                ("act", "silent"), ("agrees", False), ("comment", ""), ("since_at__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="sign_off_acts",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SignOffEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("side", models.CharField(choices=[("person", "Employee"), ("coach", "Coach")], max_length=10)),
                ("at", models.DateTimeField()),
                (
                    "act",
                    models.CharField(
                        choices=[
                            ("signed", "Signed"),
                            ("refused", "Read, and not signed"),
                            ("silent", "Not signed, no reaction"),
                        ],
                        db_default="signed",
                        default="signed",
                        max_length=8,
                    ),
                ),
                ("agrees", models.BooleanField(help_text="off: she sees it differently")),
                ("comment", models.TextField(blank=True, default="")),
                ("since_at", models.DateTimeField(null=True)),
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
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.signoff",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SignReminder",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.conversation"
                    ),
                ),
                (
                    "to",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="SignReminderEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.signreminder",
                    ),
                ),
                (
                    "to",
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
            name="StandIn",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("why", models.TextField()),
                ("begun_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "end",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("taken_back", "The coach holds it again"),
                            ("given_back", "Given back by the stand-in"),
                            ("another", "The coach is another one"),
                            ("left", "The stand-in has left"),
                        ],
                        default="",
                        max_length=10,
                    ),
                ),
                ("end_why", models.TextField(blank=True, default="")),
                (
                    "by",
                    models.ForeignKey(
                        help_text="the coach, or who runs the cycle",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "coach",
                    models.ForeignKey(
                        help_text="whose seat it is",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.conversation"
                    ),
                ),
                (
                    "ended_by",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "stand_in",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["begun_at", "pk"],
                "indexes": [
                    models.Index(condition=models.Q(("ended_at", None)), fields=["stand_in"], name="stand_in_open"),
                    models.Index(condition=models.Q(("ended_at", None)), fields=["coach"], name="stood_in_for_open"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_at", None)), fields=("conversation",), name="stand_in_one_open"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stand_in", models.F("coach")), _negated=True), name="stand_in_is_another"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("why", ""), _negated=True), name="stand_in_with_a_reason"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("end", ""), ("end_why", ""), ("ended_at", None), ("ended_by", None)),
                            models.Q(
                                ("ended_at__isnull", False),
                                ("ended_by__isnull", False),
                                models.Q(("end", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="stand_in_ended",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("end", "given_back"), _negated=True),
                            models.Q(("end_why", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="stand_in_given_back_with_a_reason",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StandInEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("why", models.TextField()),
                ("begun_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "end",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("taken_back", "The coach holds it again"),
                            ("given_back", "Given back by the stand-in"),
                            ("another", "The coach is another one"),
                            ("left", "The stand-in has left"),
                        ],
                        default="",
                        max_length=10,
                    ),
                ),
                ("end_why", models.TextField(blank=True, default="")),
                (
                    "by",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="the coach, or who runs the cycle",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "coach",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="whose seat it is",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
                    ),
                ),
                (
                    "ended_by",
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
                        to="conversations.standin",
                    ),
                ),
                (
                    "stand_in",
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
            name="StartWish",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.conversation"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("conversation", "by"), name="start_wish_once")],
            },
        ),
        migrations.CreateModel(
            name="StartWishEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
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
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
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
                        to="conversations.startwish",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Style",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pace",
                    models.CharField(
                        blank=True,
                        choices=[("often", "Often and briefly"), ("seldom", "Less often, with more time")],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "tone",
                    models.CharField(
                        blank=True,
                        choices=[("direct", "Straight to the point"), ("gentle", "Gently, step by step")],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "readiness",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("prepared", "Prepared, knowing what it is about"),
                            ("spontaneous", "Spontaneously, as it comes"),
                        ],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "channel",
                    models.CharField(
                        blank=True,
                        choices=[("voice", "By voice"), ("writing", "In writing first")],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "helps",
                    models.CharField(
                        blank=True, default="", help_text="what helps her, in her own words", max_length=300
                    ),
                ),
                ("written_at", models.DateTimeField()),
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
                        condition=models.Q(
                            ("channel", ""),
                            ("helps", ""),
                            ("language", ""),
                            ("pace", ""),
                            ("readiness", ""),
                            ("tone", ""),
                            _negated=True,
                        ),
                        name="style_says_something",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="StyleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "pace",
                    models.CharField(
                        blank=True,
                        choices=[("often", "Often and briefly"), ("seldom", "Less often, with more time")],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "tone",
                    models.CharField(
                        blank=True,
                        choices=[("direct", "Straight to the point"), ("gentle", "Gently, step by step")],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "readiness",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("prepared", "Prepared, knowing what it is about"),
                            ("spontaneous", "Spontaneously, as it comes"),
                        ],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "channel",
                    models.CharField(
                        blank=True,
                        choices=[("voice", "By voice"), ("writing", "In writing first")],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "helps",
                    models.CharField(
                        blank=True, default="", help_text="what helps her, in her own words", max_length=300
                    ),
                ),
                ("written_at", models.DateTimeField()),
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
                        to="conversations.style",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TeamTalk",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "title",
                    models.CharField(blank=True, default="", help_text="empty: the title of the guide", max_length=200),
                ),
                ("planned_at", models.DateTimeField()),
                ("place", models.CharField(blank=True, default="", max_length=200)),
                (
                    "video",
                    models.URLField(
                        blank=True,
                        default="",
                        max_length=400,
                        validators=[django.core.validators.URLValidator(schemes=["https"])],
                    ),
                ),
                (
                    "uid",
                    models.UUIDField(
                        db_default=django.contrib.postgres.functions.RandomUUID(),
                        default=uuid.uuid4,
                        editable=False,
                        unique=True,
                    ),
                ),
                (
                    "sequence",
                    models.PositiveIntegerField(
                        db_default=0, default=0, help_text="grows with what calendars are told"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("preparing", "In preparation"),
                            ("open", "Ready to talk"),
                            ("talking", "Under way"),
                            ("closed", "Closed"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="preparing",
                        max_length=10,
                    ),
                ),
                ("created_at", models.DateTimeField()),
                ("begun_at", models.DateTimeField(help_text="since when they talk", null=True)),
                ("closed_at", models.DateTimeField(null=True)),
                (
                    "guide",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="conversations.guide"
                    ),
                ),
                (
                    "planned_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.team"),
                ),
                (
                    "version",
                    models.ForeignKey(
                        help_text="what everybody is asked",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="frameworks.formversion",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["team", "-planned_at"], name="team_talk_of_team")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("video", ""), ("video__startswith", "https://"), _connector="OR"),
                        name="team_talk_https",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("begun_at__isnull", False), ("state__in", ("talking", "closed"))),
                            models.Q(models.Q(("state__in", ("talking", "closed")), _negated=True), ("begun_at", None)),
                            _connector="OR",
                        ),
                        name="team_talk_begun_when",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_at__isnull", False), ("state", "closed")),
                            models.Q(models.Q(("state", "closed"), _negated=True), ("closed_at", None)),
                            _connector="OR",
                        ),
                        name="team_talk_closed_when",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamAgendaItem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.CharField(max_length=300)),
                ("added_at", models.DateTimeField()),
                ("talked_at", models.DateTimeField(null=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "talk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.teamtalk"
                    ),
                ),
            ],
            options={
                "ordering": ["added_at", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="team_agenda_item_says_something"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamAgreement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("due_date", models.DateField(null=True)),
                ("added_at", models.DateTimeField()),
                ("done_at", models.DateTimeField(null=True)),
                ("follow_up", models.TextField(blank=True, default="", help_text="what came of it")),
                (
                    "added_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "done_by",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        help_text="that was made of it",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="goals.goal",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "talk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="conversations.teamtalk"
                    ),
                ),
            ],
            options={
                "ordering": ["added_at", "pk"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("done_at", None)), fields=["owner", "due_date"], name="team_agreement_open"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="team_agreement_says_something"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("done_at", None), ("done_by", None)),
                            models.Q(("done_at__isnull", False), ("done_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="team_agreement_done_by_somebody",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamSeat",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("added_at", models.DateTimeField()),
                ("handed_in_at", models.DateTimeField(null=True)),
                ("disclosed_at", models.DateTimeField(null=True)),
                (
                    "added_by",
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
                (
                    "talk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.teamtalk"
                    ),
                ),
            ],
            options={
                "ordering": ["added_at", "pk"],
                "indexes": [models.Index(fields=["person"], name="team_seat_of_person")],
                "constraints": [
                    models.UniqueConstraint(fields=("talk", "person"), name="team_seat_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("disclosed_at", None),
                            models.Q(("handed_in_at__isnull", False), ("handed_in_at__lte", models.F("disclosed_at"))),
                            _connector="OR",
                        ),
                        name="team_seat_disclosed_once_handed_in",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamAnswer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("value", models.PositiveSmallIntegerField(help_text="the number of the step on the scale", null=True)),
                ("cannot_judge", models.BooleanField(default=False)),
                ("text", models.TextField(blank=True, default="")),
                ("written_at", models.DateTimeField()),
                (
                    "choice",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.choice"
                    ),
                ),
                (
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="frameworks.question"
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.teamseat"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("seat", "question"), name="team_answer_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("cannot_judge", False), ("choice", None), ("text", ""), ("value__isnull", False)),
                            models.Q(("cannot_judge", False), ("choice__isnull", False), ("text", ""), ("value", None)),
                            models.Q(("cannot_judge", True), ("choice", None), ("text", ""), ("value", None)),
                            models.Q(
                                ("cannot_judge", False),
                                ("choice", None),
                                ("value", None),
                                models.Q(("text", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="team_answer_says_one_thing",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamMove",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                ("from_at", models.DateTimeField()),
                ("to_at", models.DateTimeField(null=True)),
                ("place", models.CharField(blank=True, default="", max_length=200)),
                ("why", models.TextField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "talk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.teamtalk"
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("why", ""), _negated=True), name="team_move_with_a_reason"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamNotes",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField(blank=True, default="")),
                ("written_at", models.DateTimeField()),
                (
                    "written_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "talk",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.teamtalk"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="TeamAnswerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("value", models.PositiveSmallIntegerField(help_text="the number of the step on the scale", null=True)),
                ("cannot_judge", models.BooleanField(default=False)),
                ("text", models.TextField(blank=True, default="")),
                ("written_at", models.DateTimeField()),
                (
                    "choice",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="frameworks.choice",
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
                        to="conversations.teamanswer",
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
                    "seat",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.teamseat",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TeamSeatEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("added_at", models.DateTimeField()),
                ("handed_in_at", models.DateTimeField(null=True)),
                ("disclosed_at", models.DateTimeField(null=True)),
                (
                    "added_by",
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
                        to="conversations.teamseat",
                    ),
                ),
                (
                    "talk",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.teamtalk",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TeamNotesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField(blank=True, default="")),
                ("written_at", models.DateTimeField()),
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
                        to="conversations.teamnotes",
                    ),
                ),
                (
                    "written_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "talk",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.teamtalk",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TeamMoveEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                ("from_at", models.DateTimeField()),
                ("to_at", models.DateTimeField(null=True)),
                ("place", models.CharField(blank=True, default="", max_length=200)),
                ("why", models.TextField()),
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
                        to="conversations.teammove",
                    ),
                ),
                (
                    "talk",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.teamtalk",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TeamAgreementEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField()),
                ("due_date", models.DateField(null=True)),
                ("added_at", models.DateTimeField()),
                ("done_at", models.DateTimeField(null=True)),
                ("follow_up", models.TextField(blank=True, default="", help_text="what came of it")),
                (
                    "added_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "done_by",
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
                    "goal",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="that was made of it",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.goal",
                    ),
                ),
                (
                    "owner",
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
                        to="conversations.teamagreement",
                    ),
                ),
                (
                    "talk",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.teamtalk",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TeamAgendaItemEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.CharField(max_length=300)),
                ("added_at", models.DateTimeField()),
                ("talked_at", models.DateTimeField(null=True)),
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
                        to="conversations.teamagendaitem",
                    ),
                ),
                (
                    "talk",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.teamtalk",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TeamTalkEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "title",
                    models.CharField(blank=True, default="", help_text="empty: the title of the guide", max_length=200),
                ),
                ("planned_at", models.DateTimeField()),
                ("place", models.CharField(blank=True, default="", max_length=200)),
                (
                    "video",
                    models.URLField(
                        blank=True,
                        default="",
                        max_length=400,
                        validators=[django.core.validators.URLValidator(schemes=["https"])],
                    ),
                ),
                (
                    "sequence",
                    models.PositiveIntegerField(
                        db_default=0, default=0, help_text="grows with what calendars are told"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("preparing", "In preparation"),
                            ("open", "Ready to talk"),
                            ("talking", "Under way"),
                            ("closed", "Closed"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="preparing",
                        max_length=10,
                    ),
                ),
                ("created_at", models.DateTimeField()),
                ("begun_at", models.DateTimeField(help_text="since when they talk", null=True)),
                ("closed_at", models.DateTimeField(null=True)),
                (
                    "guide",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.guide",
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
                        to="conversations.teamtalk",
                    ),
                ),
                (
                    "planned_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
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
                (
                    "version",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="what everybody is asked",
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
            name="Topic",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("position", models.PositiveSmallIntegerField()),
                ("minutes", models.PositiveSmallIntegerField()),
                ("title_nl", models.CharField(blank=True, default="", max_length=200)),
                ("title_fr", models.CharField(blank=True, default="", max_length=200)),
                ("title_en", models.CharField(blank=True, default="", max_length=200)),
                ("note_nl", models.CharField(blank=True, default="", max_length=200)),
                ("note_fr", models.CharField(blank=True, default="", max_length=200)),
                ("note_en", models.CharField(blank=True, default="", max_length=200)),
                (
                    "guide",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="conversations.guide"
                    ),
                ),
            ],
            options={
                "ordering": ["position"],
                "constraints": [
                    models.UniqueConstraint(
                        deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                        fields=("guide", "position"),
                        name="topic_place_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TopicEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("position", models.PositiveSmallIntegerField()),
                ("minutes", models.PositiveSmallIntegerField()),
                ("title_nl", models.CharField(blank=True, default="", max_length=200)),
                ("title_fr", models.CharField(blank=True, default="", max_length=200)),
                ("title_en", models.CharField(blank=True, default="", max_length=200)),
                ("note_nl", models.CharField(blank=True, default="", max_length=200)),
                ("note_fr", models.CharField(blank=True, default="", max_length=200)),
                ("note_en", models.CharField(blank=True, default="", max_length=200)),
                (
                    "guide",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.guide",
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
                        to="conversations.topic",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="calendarfeed",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_calendarfeedevent" ("id", "made_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."made_at", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="250ac4db8a09738b6683f7073eafdf2156616227",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_cb061",
                    table="conversations_calendarfeed",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="calendarfeed",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."made_at" IS DISTINCT FROM (NEW."made_at") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id"))',
                    func='INSERT INTO "conversations_calendarfeedevent" ("id", "made_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."made_at", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="a0bbfe4a1db286b4fc2180806572129f00d5b459",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_42487",
                    table="conversations_calendarfeed",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="calendarfeed",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_calendarfeedevent" ("id", "made_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."made_at", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="cf248a5198f26c563e7338843fec4f3165873e97",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_dc8fe",
                    table="conversations_calendarfeed",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="calendarfeedevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2ff7cc11fb08187615d6fdeb37a1af26c05ff603",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3c5be",
                    table="conversations_calendarfeedevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c6dfae2bac52d3430570d5daaaf27d3a1d1e39e6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_bc8e1",
                    table="conversations_agreementevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreement",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="1b209e9f5a1cd8d9bf58c4aaf926eeb95e497048",
                    operation='UPDATE OF "conversation_id", "text", "owner_id", "due_date", "added_by_id", "added_at" OR DELETE OR INSERT',
                    pgid="pgtrigger_locked_d8b83",
                    table="conversations_agreement",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_agreementevent" ("added_at", "added_by_id", "conversation_id", "done_at", "done_by_id", "due_date", "earlier_id", "follow_up", "goal_id", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."added_at", NEW."added_by_id", NEW."conversation_id", NEW."done_at", NEW."done_by_id", NEW."due_date", NEW."earlier_id", NEW."follow_up", NEW."goal_id", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;',
                    hash="4089e13733ea2cb155c7d20c33a47b0e5af50c90",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_34c1b",
                    table="conversations_agreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_agreementevent" ("added_at", "added_by_id", "conversation_id", "done_at", "done_by_id", "due_date", "earlier_id", "follow_up", "goal_id", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."added_at", NEW."added_by_id", NEW."conversation_id", NEW."done_at", NEW."done_by_id", NEW."due_date", NEW."earlier_id", NEW."follow_up", NEW."goal_id", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;',
                    hash="a6b5c5a96ea8f3a5b8b117bebf64c7745a372b7c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_039d3",
                    table="conversations_agreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreement",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_agreementevent" ("added_at", "added_by_id", "conversation_id", "done_at", "done_by_id", "due_date", "earlier_id", "follow_up", "goal_id", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."added_at", OLD."added_by_id", OLD."conversation_id", OLD."done_at", OLD."done_by_id", OLD."due_date", OLD."earlier_id", OLD."follow_up", OLD."goal_id", OLD."id", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;',
                    hash="fa9559d826039ced5ade32c2a41b34d75451c88b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_28f9a",
                    table="conversations_agreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agendaitemevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d56d6cb3dc9f76ea580d3676c08597fd68835378",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_10d2f",
                    table="conversations_agendaitemevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agendaitem",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="0da58b9fc55b621c4a4379e4c2fa8b7d050cdc23",
                    operation="UPDATE OR DELETE OR INSERT",
                    pgid="pgtrigger_locked_0f12e",
                    table="conversations_agendaitem",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agendaitem",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_agendaitemevent" ("added_at", "by_id", "carried_from_id", "conversation_id", "fact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talked_at", "text") VALUES (NEW."added_at", NEW."by_id", NEW."carried_from_id", NEW."conversation_id", NEW."fact", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."talked_at", NEW."text"); RETURN NULL;',
                    hash="67be0f2da14aaff043c0e24d00366e0c9b27c4c8",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_83790",
                    table="conversations_agendaitem",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agendaitem",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_agendaitemevent" ("added_at", "by_id", "carried_from_id", "conversation_id", "fact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talked_at", "text") VALUES (NEW."added_at", NEW."by_id", NEW."carried_from_id", NEW."conversation_id", NEW."fact", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."talked_at", NEW."text"); RETURN NULL;',
                    hash="1b7d269befd9aa30bba065d98f028a372819d7fd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4fd61",
                    table="conversations_agendaitem",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agendaitem",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_agendaitemevent" ("added_at", "by_id", "carried_from_id", "conversation_id", "fact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talked_at", "text") VALUES (OLD."added_at", OLD."by_id", OLD."carried_from_id", OLD."conversation_id", OLD."fact", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."talked_at", OLD."text"); RETURN NULL;',
                    hash="9c6243aa712418a26e3605e1921b90f79ebf0fa8",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e9565",
                    table="conversations_agendaitem",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="correction",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_correctionevent" ("agreed", "answer", "answered_at", "answered_by_id", "at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version_id", "what", "why") VALUES (NEW."agreed", NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."at", NEW."by_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."version_id", NEW."what", NEW."why"); RETURN NULL;',
                    hash="2b29c243a3dfb1f36f5e244055b2ef1844b5a5cc",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_10b0c",
                    table="conversations_correction",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="correction",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_correctionevent" ("agreed", "answer", "answered_at", "answered_by_id", "at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version_id", "what", "why") VALUES (NEW."agreed", NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."at", NEW."by_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."version_id", NEW."what", NEW."why"); RETURN NULL;',
                    hash="e028c3a367d88b9eb1017c9486cde39156dbdf64",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_21874",
                    table="conversations_correction",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="correction",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_correctionevent" ("agreed", "answer", "answered_at", "answered_by_id", "at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version_id", "what", "why") VALUES (OLD."agreed", OLD."answer", OLD."answered_at", OLD."answered_by_id", OLD."at", OLD."by_id", OLD."conversation_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."version_id", OLD."what", OLD."why"); RETURN NULL;',
                    hash="4772b25ce1b388c9d192569d89fa8f5835715c21",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_56c09",
                    table="conversations_correction",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="correctionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="00e01a85de5d7050746a9dec1f9ee8da2cdecde1",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d00fc",
                    table="conversations_correctionevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="guide",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.published_date IS NOT NULL)",
                    func="RAISE EXCEPTION 'a published guide cannot be changed' USING ERRCODE = 'check_violation';",
                    hash="386794656f80df7838cb55d91476960237257aec",
                    operation='UPDATE OF "slug", "version", "kind", "form_id", "published_date", "title_nl", "title_fr", "title_en" OR DELETE',
                    pgid="pgtrigger_published_4f43e",
                    table="conversations_guide",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="guide",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_guideevent" ("form_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_date", "retired_date", "slug", "title_en", "title_fr", "title_nl", "version") VALUES (NEW."form_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_date", NEW."retired_date", NEW."slug", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."version"); RETURN NULL;',
                    hash="d20832e6bb4bb774c763eeb3b2899605173ada1d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9d7c9",
                    table="conversations_guide",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="guide",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_guideevent" ("form_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_date", "retired_date", "slug", "title_en", "title_fr", "title_nl", "version") VALUES (NEW."form_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_date", NEW."retired_date", NEW."slug", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."version"); RETURN NULL;',
                    hash="b578be0e1fc0403dafb7187283b61637ee773352",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c0a4d",
                    table="conversations_guide",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="guide",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_guideevent" ("form_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_date", "retired_date", "slug", "title_en", "title_fr", "title_nl", "version") VALUES (OLD."form_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_date", OLD."retired_date", OLD."slug", OLD."title_en", OLD."title_fr", OLD."title_nl", OLD."version"); RETURN NULL;',
                    hash="9747a07d9aec5858fe27fb803a27a21cdeaee817",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e08c6",
                    table="conversations_guide",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="guideevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c76eb28595a25a318a28b3bfa364609674a577b4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_991e8",
                    table="conversations_guideevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="move",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="d157b6269b93bdfd2f204517a8111abe2b0d7559",
                    operation="UPDATE OR DELETE OR INSERT",
                    pgid="pgtrigger_locked_e5c5d",
                    table="conversations_move",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="move",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_moveevent" ("at", "by_id", "conversation_id", "from_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "to_at", "why") VALUES (NEW."at", NEW."by_id", NEW."conversation_id", NEW."from_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."to_at", NEW."why"); RETURN NULL;',
                    hash="e907b60de84d9f550722bf9aed7574d0bf1edf90",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_01c8f",
                    table="conversations_move",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="move",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_moveevent" ("at", "by_id", "conversation_id", "from_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "to_at", "why") VALUES (NEW."at", NEW."by_id", NEW."conversation_id", NEW."from_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."to_at", NEW."why"); RETURN NULL;',
                    hash="013103bff0cc275c0a3d33ddcbb988b6910e0a1b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9f219",
                    table="conversations_move",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="move",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_moveevent" ("at", "by_id", "conversation_id", "from_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "to_at", "why") VALUES (OLD."at", OLD."by_id", OLD."conversation_id", OLD."from_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."to_at", OLD."why"); RETURN NULL;',
                    hash="f02fd02dc6596b7fddbdfcb706d195dbb9f3120f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5c8fe",
                    table="conversations_move",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="moveevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="892d7304d7a41efaa14163943265423b3b4e5a46",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9a742",
                    table="conversations_moveevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pointaside",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="f2855198bf96331ccc57eba7e49756871bc711e9",
                    operation="UPDATE OR DELETE OR INSERT",
                    pgid="pgtrigger_locked_b1aa6",
                    table="conversations_pointaside",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pointaside",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_pointasideevent" ("at", "by_id", "conversation_id", "fact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."by_id", NEW."conversation_id", NEW."fact", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="b03bca4ca3053ece037e9776724fe043db17f37b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_312d0",
                    table="conversations_pointaside",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pointaside",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_pointasideevent" ("at", "by_id", "conversation_id", "fact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."by_id", NEW."conversation_id", NEW."fact", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="ffab8fae9a862e590b8f90dae74695d38123fe53",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7bab7",
                    table="conversations_pointaside",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pointaside",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_pointasideevent" ("at", "by_id", "conversation_id", "fact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."by_id", OLD."conversation_id", OLD."fact", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="dac23c068f6a6559e021560db9b7033325999607",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_7ddeb",
                    table="conversations_pointaside",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pointasideevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="67efba7c890769bb8e54bc5c0ac49cfc6911abd0",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c2c79",
                    table="conversations_pointasideevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="preparation",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="b087087408a0888d3b30c461c83e511f13ee0b96",
                    operation="UPDATE OR DELETE OR INSERT",
                    pgid="pgtrigger_locked_6d507",
                    table="conversations_preparation",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="preparation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_preparationevent" ("author_id", "conversation_id", "disclosed_at", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (NEW."author_id", NEW."conversation_id", NEW."disclosed_at", NEW."handed_in_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."side"); RETURN NULL;',
                    hash="76fa88a8f0d0b4f22f90918624f1e697c5961ef7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_5a7d3",
                    table="conversations_preparation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="preparation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_preparationevent" ("author_id", "conversation_id", "disclosed_at", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (NEW."author_id", NEW."conversation_id", NEW."disclosed_at", NEW."handed_in_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."side"); RETURN NULL;',
                    hash="7eabe3500cdf63535f761ce1fac3ccaa6ec389fe",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_32de8",
                    table="conversations_preparation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="preparation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_preparationevent" ("author_id", "conversation_id", "disclosed_at", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (OLD."author_id", OLD."conversation_id", OLD."disclosed_at", OLD."handed_in_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."side"); RETURN NULL;',
                    hash="51a9adadc0902a7295faa1e41b7d5b188eac4d3a",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d9122",
                    table="conversations_preparation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ed026c1315e0c4f9f853c0ce4b11761931f7c9c1",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_60175",
                    table="conversations_answerevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT c.state INTO found FROM conversations_conversation c JOIN conversations_preparation p ON p.conversation_id = c.id WHERE p.id = OLD.preparation_id FOR SHARE OF c;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT c.state INTO found FROM conversations_conversation c JOIN conversations_preparation p ON p.conversation_id = c.id WHERE p.id = NEW.preparation_id FOR SHARE OF c;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="281eb3748c3334bb0f023182509f1a09d0d978aa",
                    operation='INSERT OR UPDATE OF "preparation_id", "question_id", "goal_title", "value", "choice_id", "cannot_judge", "text", "written_at" OR DELETE',
                    pgid="pgtrigger_locked_c122b",
                    table="conversations_answer",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="about_its_goal",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        IF (SELECT each_goal FROM frameworks_question WHERE id = NEW.question_id) <> (NEW.goal_title <> '')\n        OR NEW.goal_id IS NOT NULL AND NOT EXISTS (\n            SELECT 1 FROM goals_goal g JOIN conversations_conversation c ON c.person_id = g.person_id\n            JOIN conversations_preparation p ON p.conversation_id = c.id\n            WHERE g.id = NEW.goal_id AND p.id = NEW.preparation_id\n        ) THEN\n            RAISE EXCEPTION 'an answer is about what its question asks' USING ERRCODE = 'check_violation';\n        END IF;\n        RETURN NEW;\n    ",
                    hash="690465ea70712455db6b4e359705223465a83d28",
                    operation='INSERT OR UPDATE OF "question_id", "goal_id"',
                    pgid="pgtrigger_about_its_goal_3d813",
                    table="conversations_answer",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_answerevent" ("cannot_judge", "choice_id", "goal_id", "goal_title", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation_id", "question_id", "text", "value", "written_at") VALUES (NEW."cannot_judge", NEW."choice_id", NEW."goal_id", NEW."goal_title", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."preparation_id", NEW."question_id", NEW."text", NEW."value", NEW."written_at"); RETURN NULL;',
                    hash="fc15094943c3b02ace398ca3e1fed4cd5a775926",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3d5d7",
                    table="conversations_answer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_answerevent" ("cannot_judge", "choice_id", "goal_id", "goal_title", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation_id", "question_id", "text", "value", "written_at") VALUES (NEW."cannot_judge", NEW."choice_id", NEW."goal_id", NEW."goal_title", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."preparation_id", NEW."question_id", NEW."text", NEW."value", NEW."written_at"); RETURN NULL;',
                    hash="c10a07688da98918b949622d5afaefa239a70d07",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a7d8b",
                    table="conversations_answer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_answerevent" ("cannot_judge", "choice_id", "goal_id", "goal_title", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation_id", "question_id", "text", "value", "written_at") VALUES (OLD."cannot_judge", OLD."choice_id", OLD."goal_id", OLD."goal_title", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."preparation_id", OLD."question_id", OLD."text", OLD."value", OLD."written_at"); RETURN NULL;',
                    hash="d73eab3b2a06b3069fe9355fb4e8ac674218aeb8",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_72e93",
                    table="conversations_answer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="preparationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="972cf5088fedb2c207c7ee53df71478c9f4a9523",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_389a5",
                    table="conversations_preparationevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="privatenote",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_privatenoteevent" ("author_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at") VALUES (NEW."author_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."written_at"); RETURN NULL;',
                    hash="ccc8c1b8a9c7a60ccb201c0895ac5876b1716d14",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_cf8ae",
                    table="conversations_privatenote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="privatenote",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_privatenoteevent" ("author_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at") VALUES (NEW."author_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."written_at"); RETURN NULL;',
                    hash="521b85fa833f5adc729feec5dbab804132e56bd4",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_60c48",
                    table="conversations_privatenote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="privatenote",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_privatenoteevent" ("author_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at") VALUES (OLD."author_id", OLD."conversation_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."written_at"); RETURN NULL;',
                    hash="2a0ea85dc7cb7a0c0d419f7c678bf3a9b9b9fadc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_afd67",
                    table="conversations_privatenote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="privatenoteevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3fe00a0eafc06cc0e7ad417b2f51d0ab6a797884",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_95388",
                    table="conversations_privatenoteevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="record",
            trigger=pgtrigger.compiler.Trigger(
                name="made_once",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'a record cannot be changed' USING ERRCODE = 'check_violation';",
                    hash="9569136197472e0a1596f1c91e7069fb335eb407",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_made_once_fce07",
                    table="conversations_record",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="record",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_recordevent" ("conversation_id", "edition", "id", "language", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256") VALUES (NEW."conversation_id", NEW."edition", NEW."id", NEW."language", NEW."made_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sha256"); RETURN NULL;',
                    hash="783a5cf6a23601ccdb21fcc6c5844543e633df8d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e043f",
                    table="conversations_record",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="record",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."conversation_id" IS DISTINCT FROM (NEW."conversation_id") OR OLD."edition" IS DISTINCT FROM (NEW."edition") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."made_at" IS DISTINCT FROM (NEW."made_at") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256"))',
                    func='INSERT INTO "conversations_recordevent" ("conversation_id", "edition", "id", "language", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256") VALUES (NEW."conversation_id", NEW."edition", NEW."id", NEW."language", NEW."made_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sha256"); RETURN NULL;',
                    hash="f51bcb059b5fa409c9fe2e7b76d58eb8bb8f3666",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f8157",
                    table="conversations_record",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="record",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_recordevent" ("conversation_id", "edition", "id", "language", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256") VALUES (OLD."conversation_id", OLD."edition", OLD."id", OLD."language", OLD."made_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sha256"); RETURN NULL;',
                    hash="fb656c24dca487665e87ee16d827614f2580ad3d",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4d6b1",
                    table="conversations_record",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="recordevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3eca9561ec183459c0444f0fa146844f325a2ee2",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_070be",
                    table="conversations_recordevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="series",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_seriesevent" ("begun_at", "begun_by_id", "coach_id", "hour", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "stopped_at", "weekday", "weeks") VALUES (NEW."begun_at", NEW."begun_by_id", NEW."coach_id", NEW."hour", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."stopped_at", NEW."weekday", NEW."weeks"); RETURN NULL;',
                    hash="eca60456ccba5982874b097ada72efce8e188b7a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2d261",
                    table="conversations_series",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="series",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_seriesevent" ("begun_at", "begun_by_id", "coach_id", "hour", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "stopped_at", "weekday", "weeks") VALUES (NEW."begun_at", NEW."begun_by_id", NEW."coach_id", NEW."hour", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."stopped_at", NEW."weekday", NEW."weeks"); RETURN NULL;',
                    hash="c729287c2c3468435b4ca66cd32294b9d61d268f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7846e",
                    table="conversations_series",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="series",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_seriesevent" ("begun_at", "begun_by_id", "coach_id", "hour", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "stopped_at", "weekday", "weeks") VALUES (OLD."begun_at", OLD."begun_by_id", OLD."coach_id", OLD."hour", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."stopped_at", OLD."weekday", OLD."weeks"); RETURN NULL;',
                    hash="3c580a52873e540d882cad2a32f138febebc96cd",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_31a57",
                    table="conversations_series",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conversationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="37a913133b665fadbd23823ca3efc69acaa72570",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_84b4b",
                    table="conversations_conversationevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conversation",
            trigger=pgtrigger.compiler.Trigger(
                name="steps",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE _is_valid_transition BOOLEAN;",
                    func='SELECT CONCAT(OLD."state", \':\', NEW."state") = ANY(\'{agreeing:cancelled,agreeing:locked,agreeing:signing,open:agreeing,open:cancelled,open:locked,preparing:cancelled,preparing:locked,preparing:open,signing:agreeing,signing:cancelled,signing:locked}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %\', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                    hash="f1842e2773be99b28e4cdce10a02b9ed4e2e3848",
                    operation="UPDATE",
                    pgid="pgtrigger_steps_3f735",
                    table="conversations_conversation",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conversation",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.state = 'locked')",
                    func="RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';",
                    hash="c1b9d1badda7dc82c05f9f603751d1075947b56a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_locked_19203",
                    table="conversations_conversation",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conversation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_conversationevent" ("coach_id", "corrects_id", "created_at", "due_date", "guide_id", "hr_reads", "id", "kind", "locked_at", "official_language", "opened_at", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "sequence", "series_id", "signing_at", "slot_date", "started_by_id", "state", "title", "version_id", "video") VALUES (NEW."coach_id", NEW."corrects_id", NEW."created_at", NEW."due_date", NEW."guide_id", NEW."hr_reads", NEW."id", NEW."kind", NEW."locked_at", NEW."official_language", NEW."opened_at", NEW."period", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."planned_at", NEW."sequence", NEW."series_id", NEW."signing_at", NEW."slot_date", NEW."started_by_id", NEW."state", NEW."title", NEW."version_id", NEW."video"); RETURN NULL;',
                    hash="56a6f7305ebb3267cd477f7da494f7274f1e0979",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_dbf94",
                    table="conversations_conversation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conversation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."coach_id" IS DISTINCT FROM (NEW."coach_id") OR OLD."corrects_id" IS DISTINCT FROM (NEW."corrects_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."due_date" IS DISTINCT FROM (NEW."due_date") OR OLD."guide_id" IS DISTINCT FROM (NEW."guide_id") OR OLD."hr_reads" IS DISTINCT FROM (NEW."hr_reads") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."locked_at" IS DISTINCT FROM (NEW."locked_at") OR OLD."official_language" IS DISTINCT FROM (NEW."official_language") OR OLD."opened_at" IS DISTINCT FROM (NEW."opened_at") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."planned_at" IS DISTINCT FROM (NEW."planned_at") OR OLD."sequence" IS DISTINCT FROM (NEW."sequence") OR OLD."series_id" IS DISTINCT FROM (NEW."series_id") OR OLD."signing_at" IS DISTINCT FROM (NEW."signing_at") OR OLD."slot_date" IS DISTINCT FROM (NEW."slot_date") OR OLD."started_by_id" IS DISTINCT FROM (NEW."started_by_id") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."version_id" IS DISTINCT FROM (NEW."version_id") OR OLD."video" IS DISTINCT FROM (NEW."video"))',
                    func='INSERT INTO "conversations_conversationevent" ("coach_id", "corrects_id", "created_at", "due_date", "guide_id", "hr_reads", "id", "kind", "locked_at", "official_language", "opened_at", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "sequence", "series_id", "signing_at", "slot_date", "started_by_id", "state", "title", "version_id", "video") VALUES (NEW."coach_id", NEW."corrects_id", NEW."created_at", NEW."due_date", NEW."guide_id", NEW."hr_reads", NEW."id", NEW."kind", NEW."locked_at", NEW."official_language", NEW."opened_at", NEW."period", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."planned_at", NEW."sequence", NEW."series_id", NEW."signing_at", NEW."slot_date", NEW."started_by_id", NEW."state", NEW."title", NEW."version_id", NEW."video"); RETURN NULL;',
                    hash="ece61ea367670ead49e202e25da7e629c5ad55f9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d4c71",
                    table="conversations_conversation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conversation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_conversationevent" ("coach_id", "corrects_id", "created_at", "due_date", "guide_id", "hr_reads", "id", "kind", "locked_at", "official_language", "opened_at", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "sequence", "series_id", "signing_at", "slot_date", "started_by_id", "state", "title", "version_id", "video") VALUES (OLD."coach_id", OLD."corrects_id", OLD."created_at", OLD."due_date", OLD."guide_id", OLD."hr_reads", OLD."id", OLD."kind", OLD."locked_at", OLD."official_language", OLD."opened_at", OLD."period", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."planned_at", OLD."sequence", OLD."series_id", OLD."signing_at", OLD."slot_date", OLD."started_by_id", OLD."state", OLD."title", OLD."version_id", OLD."video"); RETURN NULL;',
                    hash="7a6892e1fa3d5603b0dbe593460e432912f146e7",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f422c",
                    table="conversations_conversation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="seriesevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b7026c72292d7353e8b8a45adb3a8a73ed78991a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d781e",
                    table="conversations_seriesevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sharednotes",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="9ca67711eb017cecc7917af2dc6c772b571c5dbc",
                    operation="UPDATE OR DELETE OR INSERT",
                    pgid="pgtrigger_locked_7b7b4",
                    table="conversations_sharednotes",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sharednotes",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_sharednotesevent" ("conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at", "written_by_id") VALUES (NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="16cbbe9d5324964510941d1b720d2a649e2349d0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_cd2a7",
                    table="conversations_sharednotes",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sharednotes",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_sharednotesevent" ("conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at", "written_by_id") VALUES (NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="6ea96373edc4991ed6681f253ee725f90cb87f4b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6f168",
                    table="conversations_sharednotes",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sharednotes",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_sharednotesevent" ("conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at", "written_by_id") VALUES (OLD."conversation_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."written_at", OLD."written_by_id"); RETURN NULL;',
                    hash="7bf7ac7d06fa9b8fdf8a4bdd515f5547edf2bbf9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b0e26",
                    table="conversations_sharednotes",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sharednotesevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9b0b9d2374953486761252c2f20f4348b0a9c19a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1423b",
                    table="conversations_sharednotesevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signoff",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="1c05c56846f24224437bd045de233c4b8f72d745",
                    operation="UPDATE OR DELETE OR INSERT",
                    pgid="pgtrigger_locked_17393",
                    table="conversations_signoff",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signoff",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_signoffevent" ("act", "agrees", "at", "by_id", "comment", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side", "since_at") VALUES (NEW."act", NEW."agrees", NEW."at", NEW."by_id", NEW."comment", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."side", NEW."since_at"); RETURN NULL;',
                    hash="ea4f2938b752dbe42376c08c96a8848f824c097b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_72aca",
                    table="conversations_signoff",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signoff",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_signoffevent" ("act", "agrees", "at", "by_id", "comment", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side", "since_at") VALUES (NEW."act", NEW."agrees", NEW."at", NEW."by_id", NEW."comment", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."side", NEW."since_at"); RETURN NULL;',
                    hash="300390e793f64266063b3f1e74b13a58c6d72dbd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7b8bf",
                    table="conversations_signoff",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signoff",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_signoffevent" ("act", "agrees", "at", "by_id", "comment", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side", "since_at") VALUES (OLD."act", OLD."agrees", OLD."at", OLD."by_id", OLD."comment", OLD."conversation_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."side", OLD."since_at"); RETURN NULL;',
                    hash="902ba5528699ad717a0b70308cdb7d3b30888adc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ee63f",
                    table="conversations_signoff",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signoffevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="284ad46d54e45075876695604682518f31aec7d0",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_5b199",
                    table="conversations_signoffevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signreminder",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="5a3e21b9c5166884218101f8bbf944441530a17a",
                    operation="UPDATE OR DELETE OR INSERT",
                    pgid="pgtrigger_locked_ea2da",
                    table="conversations_signreminder",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signreminder",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_signreminderevent" ("at", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "to_id") VALUES (NEW."at", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."to_id"); RETURN NULL;',
                    hash="902e41f340a00d705316e62be541e6383ef755c5",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c536e",
                    table="conversations_signreminder",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signreminder",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_signreminderevent" ("at", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "to_id") VALUES (NEW."at", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."to_id"); RETURN NULL;',
                    hash="cce251fe1d9b7bf2717c938384db589d57683ccd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c82b9",
                    table="conversations_signreminder",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signreminder",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_signreminderevent" ("at", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "to_id") VALUES (OLD."at", OLD."conversation_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."to_id"); RETURN NULL;',
                    hash="d53e2cc93e50a1fe1bbf4d578d4e1a12762b0914",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_fb05b",
                    table="conversations_signreminder",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signreminderevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="dfe8c4a7cc9baf860c89aa87525e7d7daa378d4c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7c9f6",
                    table="conversations_signreminderevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="standin",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="e62b36a074024c893424c1d29de689da08c1ab91",
                    operation="UPDATE OR DELETE OR INSERT",
                    pgid="pgtrigger_locked_5309e",
                    table="conversations_standin",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="standin",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_standinevent" ("begun_at", "by_id", "coach_id", "conversation_id", "end", "end_why", "ended_at", "ended_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stand_in_id", "why") VALUES (NEW."begun_at", NEW."by_id", NEW."coach_id", NEW."conversation_id", NEW."end", NEW."end_why", NEW."ended_at", NEW."ended_by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."stand_in_id", NEW."why"); RETURN NULL;',
                    hash="768b20f35372fb17f703a7907062265e04d764da",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_00050",
                    table="conversations_standin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="standin",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_standinevent" ("begun_at", "by_id", "coach_id", "conversation_id", "end", "end_why", "ended_at", "ended_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stand_in_id", "why") VALUES (NEW."begun_at", NEW."by_id", NEW."coach_id", NEW."conversation_id", NEW."end", NEW."end_why", NEW."ended_at", NEW."ended_by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."stand_in_id", NEW."why"); RETURN NULL;',
                    hash="06748628bce1b873fc34f129c9442f0514835a9c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_44840",
                    table="conversations_standin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="standin",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_standinevent" ("begun_at", "by_id", "coach_id", "conversation_id", "end", "end_why", "ended_at", "ended_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stand_in_id", "why") VALUES (OLD."begun_at", OLD."by_id", OLD."coach_id", OLD."conversation_id", OLD."end", OLD."end_why", OLD."ended_at", OLD."ended_by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."stand_in_id", OLD."why"); RETURN NULL;',
                    hash="d17be82a851f3f628f13e456bbd4b64708a32426",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_98f13",
                    table="conversations_standin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="standinevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6c109d179c9123c8681017b6fdba39dee02c15e7",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_95730",
                    table="conversations_standinevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="startwish",
            trigger=pgtrigger.compiler.Trigger(
                name="locked",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="8ea70d1512b921f536a9809475c8a04db76d6a08",
                    operation="UPDATE OR DELETE OR INSERT",
                    pgid="pgtrigger_locked_9f3be",
                    table="conversations_startwish",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="startwish",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_startwishevent" ("at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."by_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="c5417f12d7bb32b36c9e8ce9d4c48c6b854ce2b9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b9ed0",
                    table="conversations_startwish",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="startwish",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_startwishevent" ("at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."by_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="a8dbb6f218e9f4d97831b12c5e0f7ec3106e96df",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_51222",
                    table="conversations_startwish",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="startwish",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_startwishevent" ("at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."by_id", OLD."conversation_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="639811ad3edc7149abb73e63ded31af40e363ea9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_83479",
                    table="conversations_startwish",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="startwishevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="feec7afa22067a1ae3c213262d4b12fd403bdb41",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f9d9b",
                    table="conversations_startwishevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="style",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_styleevent" ("channel", "helps", "id", "language", "pace", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "readiness", "tone", "written_at") VALUES (NEW."channel", NEW."helps", NEW."id", NEW."language", NEW."pace", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."readiness", NEW."tone", NEW."written_at"); RETURN NULL;',
                    hash="f603fc4aa71f0c5500fa378bbfc5b4bde1ea5d16",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_448fe",
                    table="conversations_style",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="style",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_styleevent" ("channel", "helps", "id", "language", "pace", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "readiness", "tone", "written_at") VALUES (NEW."channel", NEW."helps", NEW."id", NEW."language", NEW."pace", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."readiness", NEW."tone", NEW."written_at"); RETURN NULL;',
                    hash="86a24cda976f8bd9333b213f58f4e6cda3c5ffbe",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_edccc",
                    table="conversations_style",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="style",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_styleevent" ("channel", "helps", "id", "language", "pace", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "readiness", "tone", "written_at") VALUES (OLD."channel", OLD."helps", OLD."id", OLD."language", OLD."pace", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."readiness", OLD."tone", OLD."written_at"); RETURN NULL;',
                    hash="a5b8dfc71fa89339417559f4fb8e93bb57b52635",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3a8fb",
                    table="conversations_style",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="styleevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="696bc8f57c4eeb38bb7febc9449c4c20759da3ec",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_0ba96",
                    table="conversations_styleevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamanswerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="f72a4b817a91782cae7c124c5a9e9cbe83a706df",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6dd27",
                    table="conversations_teamanswerevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="closed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT t.state INTO found FROM conversations_teamtalk t JOIN conversations_teamseat s ON s.talk_id = t.id WHERE s.id = OLD.seat_id FOR SHARE OF t;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT t.state INTO found FROM conversations_teamtalk t JOIN conversations_teamseat s ON s.talk_id = t.id WHERE s.id = NEW.seat_id FOR SHARE OF t;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="815691ff44244a275536378a019f81e032518fad",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_closed_9f022",
                    table="conversations_teamanswer",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamanswerevent" ("cannot_judge", "choice_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "seat_id", "text", "value", "written_at") VALUES (NEW."cannot_judge", NEW."choice_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question_id", NEW."seat_id", NEW."text", NEW."value", NEW."written_at"); RETURN NULL;',
                    hash="97306f30d5a297ba791c497e84dfdfc1f8f1326c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e3c17",
                    table="conversations_teamanswer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_teamanswerevent" ("cannot_judge", "choice_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "seat_id", "text", "value", "written_at") VALUES (NEW."cannot_judge", NEW."choice_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question_id", NEW."seat_id", NEW."text", NEW."value", NEW."written_at"); RETURN NULL;',
                    hash="3e30933a0f5c78333f648c51021dfa98fede870c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1ef32",
                    table="conversations_teamanswer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamanswerevent" ("cannot_judge", "choice_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "seat_id", "text", "value", "written_at") VALUES (OLD."cannot_judge", OLD."choice_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question_id", OLD."seat_id", OLD."text", OLD."value", OLD."written_at"); RETURN NULL;',
                    hash="b78aa8afa0aa9d9636db7a1493b22aa8558b25e1",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_53796",
                    table="conversations_teamanswer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamtalk",
            trigger=pgtrigger.compiler.Trigger(
                name="steps",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE _is_valid_transition BOOLEAN;",
                    func='SELECT CONCAT(OLD."state", \':\', NEW."state") = ANY(\'{open:cancelled,open:talking,preparing:cancelled,preparing:open,preparing:talking,talking:closed}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %\', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                    hash="441566bd9696823b2662abddd3f88f75439bfdef",
                    operation="UPDATE",
                    pgid="pgtrigger_steps_8a175",
                    table="conversations_teamtalk",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamtalk",
            trigger=pgtrigger.compiler.Trigger(
                name="closed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.state = 'closed')",
                    func="RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';",
                    hash="9d359ab8006ff1f758569f53b53ac4f7dd7ae62e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_closed_a2ed4",
                    table="conversations_teamtalk",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamtalk",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamtalkevent" ("begun_at", "closed_at", "created_at", "guide_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "planned_by_id", "sequence", "state", "team_id", "title", "version_id", "video") VALUES (NEW."begun_at", NEW."closed_at", NEW."created_at", NEW."guide_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."planned_at", NEW."planned_by_id", NEW."sequence", NEW."state", NEW."team_id", NEW."title", NEW."version_id", NEW."video"); RETURN NULL;',
                    hash="b033ed1a3aa2eb3e5fd992e19abc51aaa005b288",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_74cbc",
                    table="conversations_teamtalk",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamtalk",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."begun_at" IS DISTINCT FROM (NEW."begun_at") OR OLD."closed_at" IS DISTINCT FROM (NEW."closed_at") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."guide_id" IS DISTINCT FROM (NEW."guide_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."planned_at" IS DISTINCT FROM (NEW."planned_at") OR OLD."planned_by_id" IS DISTINCT FROM (NEW."planned_by_id") OR OLD."sequence" IS DISTINCT FROM (NEW."sequence") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."team_id" IS DISTINCT FROM (NEW."team_id") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."version_id" IS DISTINCT FROM (NEW."version_id") OR OLD."video" IS DISTINCT FROM (NEW."video"))',
                    func='INSERT INTO "conversations_teamtalkevent" ("begun_at", "closed_at", "created_at", "guide_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "planned_by_id", "sequence", "state", "team_id", "title", "version_id", "video") VALUES (NEW."begun_at", NEW."closed_at", NEW."created_at", NEW."guide_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."planned_at", NEW."planned_by_id", NEW."sequence", NEW."state", NEW."team_id", NEW."title", NEW."version_id", NEW."video"); RETURN NULL;',
                    hash="73286c28e5ebfb74fde0e2c7e0685d6fe77269a0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d570e",
                    table="conversations_teamtalk",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamtalk",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamtalkevent" ("begun_at", "closed_at", "created_at", "guide_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "planned_by_id", "sequence", "state", "team_id", "title", "version_id", "video") VALUES (OLD."begun_at", OLD."closed_at", OLD."created_at", OLD."guide_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."planned_at", OLD."planned_by_id", OLD."sequence", OLD."state", OLD."team_id", OLD."title", OLD."version_id", OLD."video"); RETURN NULL;',
                    hash="4b71d235730e16c84d3c64797acdb902a3a0f29c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5ab82",
                    table="conversations_teamtalk",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamseatevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d12e297482db9df59c5b842644e9a58b32581c2e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6751d",
                    table="conversations_teamseatevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamseat",
            trigger=pgtrigger.compiler.Trigger(
                name="closed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_teamtalk WHERE id = OLD.talk_id FOR SHARE;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_teamtalk WHERE id = NEW.talk_id FOR SHARE;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="df7da2d2f68bfa4627a4fa13617f1636b03ed4c3",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_closed_c31c9",
                    table="conversations_teamseat",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamseat",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamseatevent" ("added_at", "added_by_id", "disclosed_at", "handed_in_at", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id") VALUES (NEW."added_at", NEW."added_by_id", NEW."disclosed_at", NEW."handed_in_at", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."talk_id"); RETURN NULL;',
                    hash="f876ecb8a0cb58f5c550152b8e8a9eac6267b2b1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_46199",
                    table="conversations_teamseat",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamseat",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_teamseatevent" ("added_at", "added_by_id", "disclosed_at", "handed_in_at", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id") VALUES (NEW."added_at", NEW."added_by_id", NEW."disclosed_at", NEW."handed_in_at", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."talk_id"); RETURN NULL;',
                    hash="2e66cd81f88887115cd7f22693aa189ce887d558",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e42d3",
                    table="conversations_teamseat",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamseat",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamseatevent" ("added_at", "added_by_id", "disclosed_at", "handed_in_at", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id") VALUES (OLD."added_at", OLD."added_by_id", OLD."disclosed_at", OLD."handed_in_at", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."talk_id"); RETURN NULL;',
                    hash="9f3340f5a54e8931acb67e7c1362f77a79534fb9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1e179",
                    table="conversations_teamseat",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamnotesevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b223905669580f36931b53c696b8ad3cb9b26600",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_4a3dd",
                    table="conversations_teamnotesevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamnotes",
            trigger=pgtrigger.compiler.Trigger(
                name="closed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_teamtalk WHERE id = OLD.talk_id FOR SHARE;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_teamtalk WHERE id = NEW.talk_id FOR SHARE;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="6acde7c67921c97934fa81ea79906843dc18c5fc",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_closed_e54c3",
                    table="conversations_teamnotes",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamnotes",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamnotesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id", "text", "written_at", "written_by_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."talk_id", NEW."text", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="956ca1c566a413518a6996d04159c34da8db293d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_292e4",
                    table="conversations_teamnotes",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamnotes",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_teamnotesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id", "text", "written_at", "written_by_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."talk_id", NEW."text", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="3f14ba0042b4d8f3fa9147cb5a98f610a6b08b7e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f7a62",
                    table="conversations_teamnotes",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamnotes",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamnotesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id", "text", "written_at", "written_by_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."talk_id", OLD."text", OLD."written_at", OLD."written_by_id"); RETURN NULL;',
                    hash="7d83021d1151495399cf469c73cda0fdecae84cf",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_30a68",
                    table="conversations_teamnotes",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teammoveevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b3929171e7c2a9c1bb8a7c6f18af106ad7a5bb57",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1bb56",
                    table="conversations_teammoveevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teammove",
            trigger=pgtrigger.compiler.Trigger(
                name="closed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_teamtalk WHERE id = OLD.talk_id FOR SHARE;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_teamtalk WHERE id = NEW.talk_id FOR SHARE;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="bda9b8bb74c0e08e4297592166735745a837d809",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_closed_0bd22",
                    table="conversations_teammove",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teammove",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teammoveevent" ("at", "by_id", "from_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "talk_id", "to_at", "why") VALUES (NEW."at", NEW."by_id", NEW."from_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."talk_id", NEW."to_at", NEW."why"); RETURN NULL;',
                    hash="0d1871417f4344573b425b366b143ba760c7b20b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_83edc",
                    table="conversations_teammove",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teammove",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_teammoveevent" ("at", "by_id", "from_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "talk_id", "to_at", "why") VALUES (NEW."at", NEW."by_id", NEW."from_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."talk_id", NEW."to_at", NEW."why"); RETURN NULL;',
                    hash="d6f9fa1c6e9c99cb41f68c56b3c390e379919141",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_24e76",
                    table="conversations_teammove",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teammove",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teammoveevent" ("at", "by_id", "from_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "talk_id", "to_at", "why") VALUES (OLD."at", OLD."by_id", OLD."from_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."talk_id", OLD."to_at", OLD."why"); RETURN NULL;',
                    hash="54bf23d88c47061a07e952f9da989ba89cff6dcc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ec413",
                    table="conversations_teammove",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamagreementevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="29032460d7ca6e725c5ba4c529dac472aa5cc16c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_69112",
                    table="conversations_teamagreementevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamagreement",
            trigger=pgtrigger.compiler.Trigger(
                name="closed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_teamtalk WHERE id = OLD.talk_id FOR SHARE;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_teamtalk WHERE id = NEW.talk_id FOR SHARE;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="c8aac296774c43bc8d9918b2292993944ba99e67",
                    operation='INSERT OR UPDATE OF "talk_id", "text", "owner_id", "due_date", "added_by_id", "added_at" OR DELETE',
                    pgid="pgtrigger_closed_4e722",
                    table="conversations_teamagreement",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamagreement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamagreementevent" ("added_at", "added_by_id", "done_at", "done_by_id", "due_date", "follow_up", "goal_id", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id", "text") VALUES (NEW."added_at", NEW."added_by_id", NEW."done_at", NEW."done_by_id", NEW."due_date", NEW."follow_up", NEW."goal_id", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."talk_id", NEW."text"); RETURN NULL;',
                    hash="cfef471244650572427174d0d72fedb02b1ac6b4",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4cba0",
                    table="conversations_teamagreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamagreement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_teamagreementevent" ("added_at", "added_by_id", "done_at", "done_by_id", "due_date", "follow_up", "goal_id", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id", "text") VALUES (NEW."added_at", NEW."added_by_id", NEW."done_at", NEW."done_by_id", NEW."due_date", NEW."follow_up", NEW."goal_id", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."talk_id", NEW."text"); RETURN NULL;',
                    hash="be8e6e1efe689e21ac0570e2c285bf46355e6053",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ee56b",
                    table="conversations_teamagreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamagreement",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamagreementevent" ("added_at", "added_by_id", "done_at", "done_by_id", "due_date", "follow_up", "goal_id", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id", "text") VALUES (OLD."added_at", OLD."added_by_id", OLD."done_at", OLD."done_by_id", OLD."due_date", OLD."follow_up", OLD."goal_id", OLD."id", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."talk_id", OLD."text"); RETURN NULL;',
                    hash="cb848b2bfbf5dc9102ddcc04b695164eab1b3968",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e1350",
                    table="conversations_teamagreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamagendaitemevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8c7eb8c0e1eb3c6d1892d642d47305ed7d3fe1da",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_558b0",
                    table="conversations_teamagendaitemevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamagendaitem",
            trigger=pgtrigger.compiler.Trigger(
                name="closed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_teamtalk WHERE id = OLD.talk_id FOR SHARE;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_teamtalk WHERE id = NEW.talk_id FOR SHARE;\n        IF found = 'closed' THEN\n            RAISE EXCEPTION 'a closed team conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="150d8f6b36ccc508b38ed9173b703a1cf83c9e40",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_closed_aa2e4",
                    table="conversations_teamagendaitem",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamagendaitem",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamagendaitemevent" ("added_at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id", "talked_at", "text") VALUES (NEW."added_at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."talk_id", NEW."talked_at", NEW."text"); RETURN NULL;',
                    hash="ef88a9cd52e0756d0c71b54767949a4c08265950",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_dc9a1",
                    table="conversations_teamagendaitem",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamagendaitem",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_teamagendaitemevent" ("added_at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id", "talked_at", "text") VALUES (NEW."added_at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."talk_id", NEW."talked_at", NEW."text"); RETURN NULL;',
                    hash="b631bc3c8ea6970ad3360491e5f788a3ad2a9aa5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7bc30",
                    table="conversations_teamagendaitem",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamagendaitem",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_teamagendaitemevent" ("added_at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talk_id", "talked_at", "text") VALUES (OLD."added_at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."talk_id", OLD."talked_at", OLD."text"); RETURN NULL;',
                    hash="a6d9b3900597049ea666e85bc959e9c50296b670",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_78d4f",
                    table="conversations_teamagendaitem",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="teamtalkevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="13362249eb5c8c5f130842c3fde16b8b4fd79f37",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e117a",
                    table="conversations_teamtalkevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="topic",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE found text;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT CASE WHEN published_date IS NULL THEN 'draft' ELSE 'published' END INTO found FROM conversations_guide WHERE id = OLD.guide_id FOR SHARE;\n        IF found = 'published' THEN\n            RAISE EXCEPTION 'a published guide cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT CASE WHEN published_date IS NULL THEN 'draft' ELSE 'published' END INTO found FROM conversations_guide WHERE id = NEW.guide_id FOR SHARE;\n        IF found = 'published' THEN\n            RAISE EXCEPTION 'a published guide cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n",
                    hash="f2a553f602a5de2f080d49f9bdae03272af6a1ff",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_published_1d509",
                    table="conversations_topic",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="topic",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_topicevent" ("guide_id", "id", "minutes", "note_en", "note_fr", "note_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "title_en", "title_fr", "title_nl") VALUES (NEW."guide_id", NEW."id", NEW."minutes", NEW."note_en", NEW."note_fr", NEW."note_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."title_en", NEW."title_fr", NEW."title_nl"); RETURN NULL;',
                    hash="6cd5ef1e64d0a36af40ef9840d22b3ff4034c7f9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_39fa7",
                    table="conversations_topic",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="topic",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "conversations_topicevent" ("guide_id", "id", "minutes", "note_en", "note_fr", "note_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "title_en", "title_fr", "title_nl") VALUES (NEW."guide_id", NEW."id", NEW."minutes", NEW."note_en", NEW."note_fr", NEW."note_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."title_en", NEW."title_fr", NEW."title_nl"); RETURN NULL;',
                    hash="9a142cceabd0dd21843fdad426817c8d7be9175b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a9756",
                    table="conversations_topic",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="topic",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "conversations_topicevent" ("guide_id", "id", "minutes", "note_en", "note_fr", "note_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "title_en", "title_fr", "title_nl") VALUES (OLD."guide_id", OLD."id", OLD."minutes", OLD."note_en", OLD."note_fr", OLD."note_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."title_en", OLD."title_fr", OLD."title_nl"); RETURN NULL;',
                    hash="209720a190a543d16f1bd39c504dde6291aa667c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d1f98",
                    table="conversations_topic",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="topicevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="52501ce10a1944c50923ea7704884ec279cddd40",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ff434",
                    table="conversations_topicevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
