import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
import tandem.core.search
import tandem.goals.models.goal
from django.db import migrations, models


# When an act happened: its own moment, or the one that a set clock gave it. An ISO text with its offset says the same
# whatever the settings of the session, so the function may be indexed.
MOMENT = """
CREATE FUNCTION act_moment(metadata jsonb, written timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT COALESCE((metadata ->> 'at')::timestamptz, written) $$
"""
ACTS = """
CREATE INDEX goal_acts ON pghistory_context (act_moment(metadata, created_at) DESC, id)
WHERE metadata ->> 'action' LIKE 'goals.%'
    AND metadata ->> 'action' NOT IN ('goals.check_in', 'goals.undo_check_in', 'goals.check_in_many')
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Proposal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200)),
                ("created_at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        help_text="who proposes",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        blank=True,
                        help_text="in whose name",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.team",
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="proposal_has_a_title"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Goal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("title_nl", models.CharField(blank=True, default="", max_length=200)),
                ("title_fr", models.CharField(blank=True, default="", max_length=200)),
                ("title_en", models.CharField(blank=True, default="", max_length=200)),
                ("why_nl", models.TextField(blank=True, default="")),
                ("why_fr", models.TextField(blank=True, default="")),
                ("why_en", models.TextField(blank=True, default="")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("result", "Result"),
                            ("process", "Way of working"),
                            ("learning", "Learning"),
                            ("career", "Career"),
                        ],
                        default="result",
                        max_length=10,
                    ),
                ),
                (
                    "measure",
                    models.CharField(
                        choices=[
                            ("number", "One number"),
                            ("key_results", "Several key results"),
                            ("criteria", "Criteria that are met or not"),
                        ],
                        default="number",
                        max_length=12,
                    ),
                ),
                (
                    "direction",
                    models.CharField(
                        blank=True,
                        choices=[("up", "Up"), ("down", "Down"), ("keep", "Stay within")],
                        default="",
                        max_length=4,
                    ),
                ),
                ("start_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("target_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                (
                    "target_until",
                    models.DecimalField(
                        blank=True,
                        decimal_places=3,
                        help_text="upper limit of a range to stay within",
                        max_digits=16,
                        null=True,
                    ),
                ),
                ("current_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                (
                    "measured_in",
                    models.CharField(blank=True, default="", help_text="the unit of the number", max_length=40),
                ),
                ("starts_date", models.DateField()),
                ("ends_date", models.DateField()),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("organisation", "Everybody in the organisation"),
                            ("unit", "My unit"),
                            ("team", "My teams"),
                            ("private", "Only me and my coach"),
                        ],
                        default="organisation",
                        max_length=12,
                    ),
                ),
                (
                    "rhythm_days",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="days between check-ins, when not those of the organisation", null=True
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("proposed", "Proposed"),
                            ("declined", "Declined"),
                            ("open", "Open"),
                            ("paused", "Paused"),
                            ("closed", "Closed"),
                            ("retired", "Retired"),
                        ],
                        default="draft",
                        max_length=8,
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[("reached", "Reached"), ("partly", "Partly reached"), ("not_reached", "Not reached")],
                        default="",
                        max_length=11,
                    ),
                ),
                (
                    "conclusion",
                    models.TextField(blank=True, default="", help_text="what was reached, or why it was retired"),
                ),
                ("learnt", models.TextField(blank=True, default="")),
                ("created_at", models.DateTimeField()),
                ("opened_at", models.DateTimeField(null=True)),
                ("ended_at", models.DateTimeField(null=True)),
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
                    "proposed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.team",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.unit",
                    ),
                ),
                (
                    "proposal",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="goals.proposal",
                    ),
                ),
            ],
            options={
                "ordering": ["ends_date", "pk"],
                "indexes": [
                    models.Index(fields=["person", "state"], name="goal_of_person"),
                    models.Index(
                        condition=models.Q(("person__isnull", True), ("team__isnull", True), ("unit__isnull", True)),
                        fields=["ends_date", "id"],
                        name="goal_of_organisation",
                    ),
                    models.Index(
                        models.Case(
                            models.When(state="proposed", then=-1),
                            models.When(state="open", then=0),
                            models.When(state="paused", then=1),
                            models.When(state="draft", then=2),
                            models.When(state="declined", then=4),
                            default=3,
                        ),
                        models.F("ends_date"),
                        models.F("id"),
                        condition=models.Q(("person__isnull", True), ("team__isnull", True), ("unit__isnull", True)),
                        name="goal_of_all_in_order",
                    ),
                    models.Index(fields=["ends_date", "id"], name="goal_by_date"),
                    models.Index(
                        models.OrderBy(models.F("opened_at"), descending=True, nulls_first=True),
                        models.OrderBy(models.F("id"), descending=True),
                        name="goal_newest",
                    ),
                    models.Index(
                        tandem.core.search.Fold(
                            django.db.models.functions.text.Concat(
                                "title_nl", models.Value(" "), "title_fr", models.Value(" "), "title_en"
                            )
                        ),
                        models.F("id"),
                        name="goal_by_title",
                    ),
                    models.Index(
                        models.Case(
                            models.When(state="proposed", then=-1),
                            models.When(state="open", then=0),
                            models.When(state="paused", then=1),
                            models.When(state="draft", then=2),
                            models.When(state="declined", then=4),
                            default=3,
                        ),
                        models.F("ends_date"),
                        models.F("id"),
                        name="goal_in_order",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass(
                            tandem.core.search.Fold(
                                django.db.models.functions.text.Concat(
                                    "title_nl", models.Value(" "), "title_fr", models.Value(" "), "title_en"
                                )
                            ),
                            name="gin_trgm_ops",
                        ),
                        name="goal_title_folded",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("person__isnull", True), ("team__isnull", True)),
                            models.Q(("person__isnull", True), ("unit__isnull", True)),
                            models.Q(("team__isnull", True), ("unit__isnull", True)),
                            _connector="OR",
                        ),
                        name="goal_one_owner",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("person__isnull", True), ("team__isnull", True), ("unit__isnull", True), _negated=True
                            ),
                            ("visibility", "organisation"),
                            _connector="OR",
                        ),
                        name="goal_of_organisation_is_open",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("title_nl", ""), _negated=True),
                            models.Q(("title_fr", ""), _negated=True),
                            models.Q(("title_en", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="goal_has_a_title",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ends_date__gte", models.F("starts_date"))), name="goal_period"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("measure", "number"),
                                ("start_value__isnull", False),
                                ("target_value__isnull", False),
                                models.Q(
                                    models.Q(
                                        ("direction", "up"),
                                        ("target_until", None),
                                        ("target_value__gt", models.F("start_value")),
                                    ),
                                    models.Q(
                                        ("direction", "down"),
                                        ("target_until", None),
                                        ("target_value__lt", models.F("start_value")),
                                    ),
                                    models.Q(("direction", "keep"), ("target_until__gt", models.F("target_value"))),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                models.Q(("measure", "number"), _negated=True),
                                ("current_value__isnull", True),
                                ("direction", ""),
                                ("start_value__isnull", True),
                                ("target_until__isnull", True),
                                ("target_value__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="goal_number_has_a_road",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "closed"), models.Q(("outcome", ""), _negated=True)),
                            models.Q(models.Q(("state", "closed"), _negated=True), ("outcome", "")),
                            _connector="OR",
                        ),
                        name="goal_closed_with_an_outcome",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_at__isnull", False), ("state__in", ("closed", "retired"))),
                            models.Q(
                                models.Q(("state__in", ("closed", "retired")), _negated=True),
                                ("ended_at__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="goal_ended_at_a_moment",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("opened_at__isnull", True), ("state__in", ("draft", "proposed", "declined"))),
                            models.Q(
                                models.Q(("state__in", ("draft", "proposed", "declined")), _negated=True),
                                ("opened_at__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="goal_opened_at_a_moment",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ("proposed", "declined")), _negated=True),
                            models.Q(("person__isnull", False), ("proposed_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="goal_proposed_by_somebody_to_somebody",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("visibility__in", ("organisation", "unit", "team")),
                            ("person__isnull", False),
                            _connector="OR",
                        ),
                        name="goal_private_to_a_person",
                    ),
                ],
            },
            bases=(tandem.goals.models.goal.Measured, models.Model),
        ),
        migrations.CreateModel(
            name="Answer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("accepted", models.BooleanField()),
                ("changed", models.BooleanField(default=False, help_text="accepted with other words or numbers")),
                ("why", models.TextField(blank=True, default="")),
                ("answered_at", models.DateTimeField()),
                (
                    "goal",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("accepted", True), models.Q(("why", ""), _negated=True), _connector="OR"),
                        name="goal_declined_with_a_reason",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Contribution",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("share", models.DecimalField(blank=True, decimal_places=2, max_digits=5, null=True)),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
                (
                    "parent",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="goals.goal"),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        models.F("parent"),
                        models.OrderBy(models.F("share"), descending=True),
                        models.F("id"),
                        name="contribution_in_order",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("goal", "parent"), name="contribution_once"),
                    models.CheckConstraint(
                        condition=models.Q(("goal", models.F("parent")), _negated=True), name="contribution_to_another"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("share__gt", 0), ("share__lte", 100)), name="contribution_share"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Criterion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.CharField(max_length=300)),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("due_date", models.DateField(blank=True, help_text="of a milestone", null=True)),
                ("met_at", models.DateTimeField(null=True)),
                ("evidence", models.TextField(blank=True, default="")),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
            ],
            options={
                "ordering": ["position", "pk"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="criterion_has_words")
                ],
            },
        ),
        migrations.CreateModel(
            name="Template",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("family", models.CharField(blank=True, default="", max_length=60)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("result", "Result"),
                            ("process", "Way of working"),
                            ("learning", "Learning"),
                            ("career", "Career"),
                        ],
                        default="result",
                        max_length=10,
                    ),
                ),
                (
                    "measure",
                    models.CharField(
                        choices=[
                            ("number", "One number"),
                            ("key_results", "Several key results"),
                            ("criteria", "Criteria that are met or not"),
                        ],
                        default="number",
                        max_length=12,
                    ),
                ),
                (
                    "direction",
                    models.CharField(
                        blank=True,
                        choices=[("up", "Up"), ("down", "Down"), ("keep", "Stay within")],
                        default="",
                        max_length=4,
                    ),
                ),
                ("title_nl", models.CharField(blank=True, default="", max_length=200)),
                ("title_fr", models.CharField(blank=True, default="", max_length=200)),
                ("title_en", models.CharField(blank=True, default="", max_length=200)),
                ("why_nl", models.TextField(blank=True, default="")),
                ("why_fr", models.TextField(blank=True, default="")),
                ("why_en", models.TextField(blank=True, default="")),
                ("criteria_nl", models.TextField(blank=True, default="", help_text="one on a line")),
                ("criteria_fr", models.TextField(blank=True, default="", help_text="one on a line")),
                ("criteria_en", models.TextField(blank=True, default="", help_text="one on a line")),
                ("measured_in", models.CharField(blank=True, default="", max_length=40)),
                ("start_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("target_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("target_until", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("withdrawn_at", models.DateTimeField(null=True)),
            ],
            options={
                "ordering": ["family", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("title_nl", ""), _negated=True),
                            models.Q(("title_fr", ""), _negated=True),
                            models.Q(("title_en", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="template_has_a_title",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TemplateEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("family", models.CharField(blank=True, default="", max_length=60)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("result", "Result"),
                            ("process", "Way of working"),
                            ("learning", "Learning"),
                            ("career", "Career"),
                        ],
                        default="result",
                        max_length=10,
                    ),
                ),
                (
                    "measure",
                    models.CharField(
                        choices=[
                            ("number", "One number"),
                            ("key_results", "Several key results"),
                            ("criteria", "Criteria that are met or not"),
                        ],
                        default="number",
                        max_length=12,
                    ),
                ),
                (
                    "direction",
                    models.CharField(
                        blank=True,
                        choices=[("up", "Up"), ("down", "Down"), ("keep", "Stay within")],
                        default="",
                        max_length=4,
                    ),
                ),
                ("title_nl", models.CharField(blank=True, default="", max_length=200)),
                ("title_fr", models.CharField(blank=True, default="", max_length=200)),
                ("title_en", models.CharField(blank=True, default="", max_length=200)),
                ("why_nl", models.TextField(blank=True, default="")),
                ("why_fr", models.TextField(blank=True, default="")),
                ("why_en", models.TextField(blank=True, default="")),
                ("criteria_nl", models.TextField(blank=True, default="", help_text="one on a line")),
                ("criteria_fr", models.TextField(blank=True, default="", help_text="one on a line")),
                ("criteria_en", models.TextField(blank=True, default="", help_text="one on a line")),
                ("measured_in", models.CharField(blank=True, default="", max_length=40)),
                ("start_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("target_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("target_until", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("withdrawn_at", models.DateTimeField(null=True)),
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
                        to="goals.template",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CheckIn",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "value",
                    models.DecimalField(
                        blank=True, decimal_places=3, help_text="of the goal itself", max_digits=16, null=True
                    ),
                ),
                ("progress", models.DecimalField(decimal_places=1, max_digits=4, null=True)),
                (
                    "confidence",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("sure", "I am on my way"),
                            ("doubt", "I am not sure"),
                            ("danger", "It will not work like this"),
                        ],
                        default="",
                        max_length=6,
                    ),
                ),
                ("comment", models.TextField(blank=True, default="")),
                ("created_at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
            ],
            options={
                "ordering": ["-created_at", "-pk"],
                "indexes": [models.Index(fields=["goal", "-created_at"], name="check_in_of_goal")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("progress__isnull", True), ("progress__range", (0, 100)), _connector="OR"),
                        name="check_in_share",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Comment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("created_at", models.DateTimeField()),
                (
                    "answers",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.comment"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
            ],
            options={
                "ordering": ["created_at", "pk"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="comment_has_words")
                ],
            },
        ),
        migrations.CreateModel(
            name="ContextChange",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "about",
                    models.CharField(
                        choices=[
                            ("goal", "The goal itself"),
                            ("market", "Market"),
                            ("law", "Law"),
                            ("merger", "Merger or reorganisation"),
                            ("budget", "Budget"),
                            ("other", "Something else"),
                        ],
                        max_length=6,
                    ),
                ),
                ("text", models.TextField()),
                ("said_at", models.DateTimeField()),
                ("answer_by_date", models.DateField()),
                ("closed_at", models.DateTimeField(null=True)),
                (
                    "person",
                    models.ForeignKey(
                        help_text="who says so",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        help_text="on which the asked ones hang",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="goals.goal",
                    ),
                ),
            ],
            options={
                "ordering": ["-said_at", "-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="context_change_has_words"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ContextQuestion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        help_text="how far below the goal it hung when it was asked, at the nearest"
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        blank=True,
                        choices=[("right", "Still right"), ("adjust", "I adjust it"), ("retire", "I will retire it")],
                        default="",
                        max_length=6,
                    ),
                ),
                ("why", models.TextField(blank=True, default="")),
                ("answered_at", models.DateTimeField(null=True)),
                (
                    "change",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.contextchange"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="who answered",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
            ],
            options={
                "ordering": ["pk"],
                "indexes": [
                    models.Index(condition=models.Q(("verdict", "")), fields=["goal"], name="context_question_waiting"),
                    models.Index(
                        models.F("change"),
                        models.OrderBy(models.F("answered_at"), descending=True, nulls_first=True),
                        models.F("id"),
                        name="context_question_in_order",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("change", "goal"), name="context_question_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answered_at__isnull", True), ("person__isnull", True), ("verdict", "")),
                            models.Q(
                                models.Q(("verdict", ""), _negated=True),
                                ("answered_at__isnull", False),
                                ("person__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="context_answered_by_somebody",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CriterionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.CharField(max_length=300)),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("due_date", models.DateField(blank=True, help_text="of a milestone", null=True)),
                ("met_at", models.DateTimeField(null=True)),
                ("evidence", models.TextField(blank=True, default="")),
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
                        to="goals.criterion",
                    ),
                ),
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ContributionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("share", models.DecimalField(blank=True, decimal_places=2, max_digits=5, null=True)),
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
                        to="goals.contribution",
                    ),
                ),
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
                    "parent",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.goal",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ContextQuestionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        help_text="how far below the goal it hung when it was asked, at the nearest"
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        blank=True,
                        choices=[("right", "Still right"), ("adjust", "I adjust it"), ("retire", "I will retire it")],
                        default="",
                        max_length=6,
                    ),
                ),
                ("why", models.TextField(blank=True, default="")),
                ("answered_at", models.DateTimeField(null=True)),
                (
                    "change",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.contextchange",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="who answered",
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
                        to="goals.contextquestion",
                    ),
                ),
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ContextChangeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "about",
                    models.CharField(
                        choices=[
                            ("goal", "The goal itself"),
                            ("market", "Market"),
                            ("law", "Law"),
                            ("merger", "Merger or reorganisation"),
                            ("budget", "Budget"),
                            ("other", "Something else"),
                        ],
                        max_length=6,
                    ),
                ),
                ("text", models.TextField()),
                ("said_at", models.DateTimeField()),
                ("answer_by_date", models.DateField()),
                ("closed_at", models.DateTimeField(null=True)),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="who says so",
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
                        to="goals.contextchange",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="on which the asked ones hang",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.goal",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CommentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField()),
                ("created_at", models.DateTimeField()),
                (
                    "answers",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.comment",
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
                        to="goals.comment",
                    ),
                ),
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CheckInEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "value",
                    models.DecimalField(
                        blank=True, decimal_places=3, help_text="of the goal itself", max_digits=16, null=True
                    ),
                ),
                ("progress", models.DecimalField(decimal_places=1, max_digits=4, null=True)),
                (
                    "confidence",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("sure", "I am on my way"),
                            ("doubt", "I am not sure"),
                            ("danger", "It will not work like this"),
                        ],
                        default="",
                        max_length=6,
                    ),
                ),
                ("comment", models.TextField(blank=True, default="")),
                ("created_at", models.DateTimeField()),
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
                        to="goals.checkin",
                    ),
                ),
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
                ("accepted", models.BooleanField()),
                ("changed", models.BooleanField(default=False, help_text="accepted with other words or numbers")),
                ("why", models.TextField(blank=True, default="")),
                ("answered_at", models.DateTimeField()),
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
                        to="goals.answer",
                    ),
                ),
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HandOver",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("why", models.TextField()),
                ("answer", models.TextField(blank=True, default="")),
                ("accepted", models.BooleanField(null=True)),
                ("offered_at", models.DateTimeField()),
                ("answered_at", models.DateTimeField(null=True)),
                (
                    "giver",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
                (
                    "taker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["-offered_at", "-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("giver", models.F("taker")), _negated=True), name="hand_over_to_another"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("answered_at", None)), fields=("goal",), name="hand_over_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HandOverEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("why", models.TextField()),
                ("answer", models.TextField(blank=True, default="")),
                ("accepted", models.BooleanField(null=True)),
                ("offered_at", models.DateTimeField()),
                ("answered_at", models.DateTimeField(null=True)),
                (
                    "giver",
                    models.ForeignKey(
                        db_constraint=False,
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
                        to="goals.handover",
                    ),
                ),
                (
                    "taker",
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
            name="Obstacle",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("raised_at", models.DateTimeField()),
                ("picked_up_at", models.DateTimeField(null=True)),
                ("solved_at", models.DateTimeField(null=True)),
                ("solution", models.TextField(blank=True, default="")),
                (
                    "check_in",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.checkin"
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
                (
                    "helper",
                    models.ForeignKey(
                        help_text="who picked it up",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="who says so",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "ordering": ["-raised_at", "-pk"],
                "indexes": [
                    models.Index(condition=models.Q(("solved_at", None)), fields=["goal"], name="obstacle_in_the_way")
                ],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="obstacle_has_words"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("helper__isnull", True), ("picked_up_at__isnull", True)),
                            models.Q(("helper__isnull", False), ("picked_up_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="obstacle_picked_up_by_somebody",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HelpCall",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("called_at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.team"
                    ),
                ),
                (
                    "obstacle",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.obstacle"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("person__isnull", False), ("team__isnull", True)),
                            models.Q(("person__isnull", True), ("team__isnull", False)),
                            _connector="OR",
                        ),
                        name="help_of_a_person_or_a_team",
                    ),
                    models.UniqueConstraint(fields=("obstacle", "person"), name="help_of_a_person_once"),
                    models.UniqueConstraint(fields=("obstacle", "team"), name="help_of_a_team_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="KeyResult",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200)),
                (
                    "direction",
                    models.CharField(choices=[("up", "Up"), ("down", "Down"), ("keep", "Stay within")], max_length=4),
                ),
                ("start_value", models.DecimalField(decimal_places=3, max_digits=16)),
                ("target_value", models.DecimalField(decimal_places=3, max_digits=16)),
                ("target_until", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("current_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("measured_in", models.CharField(blank=True, default="", max_length=40)),
                ("weight", models.PositiveSmallIntegerField(default=1)),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("removed_at", models.DateTimeField(null=True)),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
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
            ],
            options={
                "ordering": ["position", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("direction", "up"),
                                ("target_until", None),
                                ("target_value__gt", models.F("start_value")),
                            ),
                            models.Q(
                                ("direction", "down"),
                                ("target_until", None),
                                ("target_value__lt", models.F("start_value")),
                            ),
                            models.Q(("direction", "keep"), ("target_until__gt", models.F("target_value"))),
                            _connector="OR",
                        ),
                        name="key_result_has_a_road",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="key_result_has_a_title"
                    ),
                    models.CheckConstraint(condition=models.Q(("weight__range", (1, 9))), name="key_result_weight"),
                ],
            },
            bases=(tandem.goals.models.goal.Measured, models.Model),
        ),
        migrations.CreateModel(
            name="KeyResultEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("title", models.CharField(max_length=200)),
                (
                    "direction",
                    models.CharField(choices=[("up", "Up"), ("down", "Down"), ("keep", "Stay within")], max_length=4),
                ),
                ("start_value", models.DecimalField(decimal_places=3, max_digits=16)),
                ("target_value", models.DecimalField(decimal_places=3, max_digits=16)),
                ("target_until", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("current_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("measured_in", models.CharField(blank=True, default="", max_length=40)),
                ("weight", models.PositiveSmallIntegerField(default=1)),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("removed_at", models.DateTimeField(null=True)),
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
                        to="goals.keyresult",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HelpCallEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("called_at", models.DateTimeField()),
                (
                    "person",
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
                        to="goals.helpcall",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.team",
                    ),
                ),
                (
                    "obstacle",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.obstacle",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ObstacleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField()),
                ("raised_at", models.DateTimeField()),
                ("picked_up_at", models.DateTimeField(null=True)),
                ("solved_at", models.DateTimeField(null=True)),
                ("solution", models.TextField(blank=True, default="")),
                (
                    "check_in",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.checkin",
                    ),
                ),
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
                    "helper",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="who picked it up",
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
                        help_text="who says so",
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
                        to="goals.obstacle",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Origin",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "how",
                    models.CharField(
                        choices=[("copy", "Copied from"), ("split", "Split off from"), ("merge", "Merged from")],
                        max_length=5,
                    ),
                ),
                (
                    "earlier",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("goal", "earlier"), name="origin_once"),
                    models.CheckConstraint(
                        condition=models.Q(("goal", models.F("earlier")), _negated=True), name="origin_in_another"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OriginEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "how",
                    models.CharField(
                        choices=[("copy", "Copied from"), ("split", "Split off from"), ("merge", "Merged from")],
                        max_length=5,
                    ),
                ),
                (
                    "earlier",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.goal",
                    ),
                ),
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
                        to="goals.origin",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PlanPoint",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on_date", models.DateField()),
                ("progress", models.DecimalField(decimal_places=1, max_digits=4)),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
            ],
            options={
                "ordering": ["on_date"],
                "constraints": [
                    models.UniqueConstraint(fields=("goal", "on_date"), name="plan_point_once"),
                    models.CheckConstraint(condition=models.Q(("progress__range", (0, 100))), name="plan_point_share"),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanPointEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("on_date", models.DateField()),
                ("progress", models.DecimalField(decimal_places=1, max_digits=4)),
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
                        to="goals.planpoint",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GoalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("title_nl", models.CharField(blank=True, default="", max_length=200)),
                ("title_fr", models.CharField(blank=True, default="", max_length=200)),
                ("title_en", models.CharField(blank=True, default="", max_length=200)),
                ("why_nl", models.TextField(blank=True, default="")),
                ("why_fr", models.TextField(blank=True, default="")),
                ("why_en", models.TextField(blank=True, default="")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("result", "Result"),
                            ("process", "Way of working"),
                            ("learning", "Learning"),
                            ("career", "Career"),
                        ],
                        default="result",
                        max_length=10,
                    ),
                ),
                (
                    "measure",
                    models.CharField(
                        choices=[
                            ("number", "One number"),
                            ("key_results", "Several key results"),
                            ("criteria", "Criteria that are met or not"),
                        ],
                        default="number",
                        max_length=12,
                    ),
                ),
                (
                    "direction",
                    models.CharField(
                        blank=True,
                        choices=[("up", "Up"), ("down", "Down"), ("keep", "Stay within")],
                        default="",
                        max_length=4,
                    ),
                ),
                ("start_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("target_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                (
                    "target_until",
                    models.DecimalField(
                        blank=True,
                        decimal_places=3,
                        help_text="upper limit of a range to stay within",
                        max_digits=16,
                        null=True,
                    ),
                ),
                ("current_value", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                (
                    "measured_in",
                    models.CharField(blank=True, default="", help_text="the unit of the number", max_length=40),
                ),
                ("starts_date", models.DateField()),
                ("ends_date", models.DateField()),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("organisation", "Everybody in the organisation"),
                            ("unit", "My unit"),
                            ("team", "My teams"),
                            ("private", "Only me and my coach"),
                        ],
                        default="organisation",
                        max_length=12,
                    ),
                ),
                (
                    "rhythm_days",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="days between check-ins, when not those of the organisation", null=True
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("proposed", "Proposed"),
                            ("declined", "Declined"),
                            ("open", "Open"),
                            ("paused", "Paused"),
                            ("closed", "Closed"),
                            ("retired", "Retired"),
                        ],
                        default="draft",
                        max_length=8,
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[("reached", "Reached"), ("partly", "Partly reached"), ("not_reached", "Not reached")],
                        default="",
                        max_length=11,
                    ),
                ),
                (
                    "conclusion",
                    models.TextField(blank=True, default="", help_text="what was reached, or why it was retired"),
                ),
                ("learnt", models.TextField(blank=True, default="")),
                ("created_at", models.DateTimeField()),
                ("opened_at", models.DateTimeField(null=True)),
                ("ended_at", models.DateTimeField(null=True)),
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
                        to="goals.goal",
                    ),
                ),
                (
                    "proposed_by",
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
                    "team",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.team",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.unit",
                    ),
                ),
                (
                    "proposal",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.proposal",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ProposalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("title", models.CharField(max_length=200)),
                ("created_at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="who proposes",
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
                        to="goals.proposal",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="in whose name",
                        null=True,
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
            name="Reading",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("value", models.DecimalField(decimal_places=3, max_digits=16)),
                (
                    "check_in",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.checkin"
                    ),
                ),
                (
                    "key_result",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.keyresult"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("check_in", "key_result"), name="reading_once")],
            },
        ),
        migrations.CreateModel(
            name="ReadingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("value", models.DecimalField(decimal_places=3, max_digits=16)),
                (
                    "check_in",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.checkin",
                    ),
                ),
                (
                    "key_result",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="goals.keyresult",
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
                        to="goals.reading",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SavedView",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=60)),
                ("query", models.CharField(max_length=500)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["name"],
                "constraints": [
                    models.UniqueConstraint(fields=("person", "name"), name="saved_view_once"),
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True), name="saved_view_has_a_name"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SavedViewEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=60)),
                ("query", models.CharField(max_length=500)),
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
                        to="goals.savedview",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Seen",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("seen_at", models.DateTimeField()),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["-seen_at"],
                "constraints": [models.UniqueConstraint(fields=("goal", "person"), name="seen_once")],
            },
        ),
        migrations.CreateModel(
            name="Supporter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("about", models.CharField(blank=True, default="", max_length=120)),
                ("invited_at", models.DateTimeField()),
                ("joined_at", models.DateTimeField(null=True)),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "goal",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="goals.goal"),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["invited_at", "pk"],
                "indexes": [
                    models.Index(condition=models.Q(("ended_at", None)), fields=["person"], name="supporter_now")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_at", None)), fields=("goal", "person"), name="supporter_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SupporterEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("about", models.CharField(blank=True, default="", max_length=120)),
                ("invited_at", models.DateTimeField()),
                ("joined_at", models.DateTimeField(null=True)),
                ("ended_at", models.DateTimeField(null=True)),
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
                        to="goals.supporter",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="template",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_templateevent" ("criteria_en", "criteria_fr", "criteria_nl", "direction", "family", "id", "kind", "measure", "measured_in", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start_value", "target_until", "target_value", "title_en", "title_fr", "title_nl", "why_en", "why_fr", "why_nl", "withdrawn_at") VALUES (NEW."criteria_en", NEW."criteria_fr", NEW."criteria_nl", NEW."direction", NEW."family", NEW."id", NEW."kind", NEW."measure", NEW."measured_in", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."start_value", NEW."target_until", NEW."target_value", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."why_en", NEW."why_fr", NEW."why_nl", NEW."withdrawn_at"); RETURN NULL;',
                    hash="0a0d29acef840ded4e4213c5c4bc9b2ce5a3201b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4f7a0",
                    table="goals_template",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="template",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_templateevent" ("criteria_en", "criteria_fr", "criteria_nl", "direction", "family", "id", "kind", "measure", "measured_in", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start_value", "target_until", "target_value", "title_en", "title_fr", "title_nl", "why_en", "why_fr", "why_nl", "withdrawn_at") VALUES (NEW."criteria_en", NEW."criteria_fr", NEW."criteria_nl", NEW."direction", NEW."family", NEW."id", NEW."kind", NEW."measure", NEW."measured_in", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."start_value", NEW."target_until", NEW."target_value", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."why_en", NEW."why_fr", NEW."why_nl", NEW."withdrawn_at"); RETURN NULL;',
                    hash="29057a441c2af58fbbdcea7be5d5d0279fef4b7c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_83cb6",
                    table="goals_template",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="template",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_templateevent" ("criteria_en", "criteria_fr", "criteria_nl", "direction", "family", "id", "kind", "measure", "measured_in", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start_value", "target_until", "target_value", "title_en", "title_fr", "title_nl", "why_en", "why_fr", "why_nl", "withdrawn_at") VALUES (OLD."criteria_en", OLD."criteria_fr", OLD."criteria_nl", OLD."direction", OLD."family", OLD."id", OLD."kind", OLD."measure", OLD."measured_in", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."start_value", OLD."target_until", OLD."target_value", OLD."title_en", OLD."title_fr", OLD."title_nl", OLD."why_en", OLD."why_fr", OLD."why_nl", OLD."withdrawn_at"); RETURN NULL;',
                    hash="035b047a9a33b5486afb01c6ac69fb1b583587e5",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ccbef",
                    table="goals_template",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="criterionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8154dfd14247938b3f59b411534a4b5534437668",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_878cd",
                    table="goals_criterionevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="criterion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_criterionevent" ("due_date", "evidence", "goal_id", "id", "met_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "text") VALUES (NEW."due_date", NEW."evidence", NEW."goal_id", NEW."id", NEW."met_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."text"); RETURN NULL;',
                    hash="6c202a3bdbcd07ac3c0c1c56758984418ef598be",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2f18d",
                    table="goals_criterion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="criterion",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_criterionevent" ("due_date", "evidence", "goal_id", "id", "met_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "text") VALUES (NEW."due_date", NEW."evidence", NEW."goal_id", NEW."id", NEW."met_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."text"); RETURN NULL;',
                    hash="1f28b02fd3473069a504c43a93ca4ac3aa4e0f76",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_01ab0",
                    table="goals_criterion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="criterion",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_criterionevent" ("due_date", "evidence", "goal_id", "id", "met_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "text") VALUES (OLD."due_date", OLD."evidence", OLD."goal_id", OLD."id", OLD."met_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."text"); RETURN NULL;',
                    hash="e17701c9a83b14767b7def4d7dc4776558174854",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f330d",
                    table="goals_criterion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contributionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="23ebc6686d2ee5730b61fb5a99d1a5392ba03400",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_67e64",
                    table="goals_contributionevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contribution",
            trigger=pgtrigger.compiler.Trigger(
                name="no_circle",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        PERFORM pg_advisory_xact_lock(hashtext('goals_contribution'));\n        IF EXISTS (\n            WITH RECURSIVE above AS (\n                SELECT NEW.parent_id AS id\n                UNION\n                SELECT link.parent_id FROM goals_contribution link JOIN above ON link.goal_id = above.id\n            )\n            SELECT 1 FROM above WHERE id = NEW.goal_id\n        ) THEN\n            RAISE EXCEPTION 'goals would contribute to each other in a circle' USING ERRCODE = 'check_violation';\n        END IF;\n        IF EXISTS (SELECT 1 FROM goals_goal WHERE id = NEW.goal_id AND num_nonnulls(person_id, team_id, unit_id) = 0\n                   AND EXISTS (SELECT 1 FROM goals_goal p WHERE p.id = NEW.parent_id\n                               AND num_nonnulls(p.person_id, p.team_id, p.unit_id) > 0)) THEN\n            RAISE EXCEPTION 'a goal of the organisation contributes to no smaller one'\n                USING ERRCODE = 'check_violation';\n        END IF;\n        RETURN NEW;\n    ",
                    hash="9cb2a42c95bd900c2459885c35808db125b73cb1",
                    operation='INSERT OR UPDATE OF "goal_id", "parent_id"',
                    pgid="pgtrigger_no_circle_1c483",
                    table="goals_contribution",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contribution",
            trigger=pgtrigger.compiler.Trigger(
                name="not_more_than_all",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        PERFORM pg_advisory_xact_lock(hashtext('goals_contribution'));\n        IF EXISTS (\n            SELECT 1 FROM goals_contribution link JOIN goals_goal goal ON goal.id = link.goal_id\n            WHERE link.parent_id IN (SELECT parent_id FROM linked) AND goal.state IN ('open', 'paused', 'closed')\n            GROUP BY link.parent_id HAVING SUM(link.share) > 100\n        ) THEN\n            RAISE EXCEPTION 'shares of one goal exceed the whole' USING ERRCODE = 'check_violation';\n        END IF;\n        RETURN NULL;\n    ",
                    hash="289b228de26985cfc3930ddebfedcd3d15c4042d",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_not_more_than_all_a564b",
                    referencing="REFERENCING NEW TABLE AS linked ",
                    table="goals_contribution",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contribution",
            trigger=pgtrigger.compiler.Trigger(
                name="not_more_than_all_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        PERFORM pg_advisory_xact_lock(hashtext('goals_contribution'));\n        IF EXISTS (\n            SELECT 1 FROM goals_contribution link JOIN goals_goal goal ON goal.id = link.goal_id\n            WHERE link.parent_id IN (SELECT parent_id FROM linked) AND goal.state IN ('open', 'paused', 'closed')\n            GROUP BY link.parent_id HAVING SUM(link.share) > 100\n        ) THEN\n            RAISE EXCEPTION 'shares of one goal exceed the whole' USING ERRCODE = 'check_violation';\n        END IF;\n        RETURN NULL;\n    ",
                    hash="ad9c8b993e498204159cb4accd903a2e459636f4",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_not_more_than_all_changed_94ae9",
                    referencing="REFERENCING NEW TABLE AS linked ",
                    table="goals_contribution",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contribution",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_contributionevent" ("goal_id", "id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "share") VALUES (NEW."goal_id", NEW."id", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."share"); RETURN NULL;',
                    hash="2cce0728e8e9cd79272004318653564cbcf9a6b1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_59040",
                    table="goals_contribution",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contribution",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_contributionevent" ("goal_id", "id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "share") VALUES (NEW."goal_id", NEW."id", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."share"); RETURN NULL;',
                    hash="736155cddb2f3767931a1fb289bf9cf1db3f8942",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7e3d2",
                    table="goals_contribution",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contribution",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_contributionevent" ("goal_id", "id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "share") VALUES (OLD."goal_id", OLD."id", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."share"); RETURN NULL;',
                    hash="716c108de87964d50ca142f4f11b72dac88c6e05",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_249af",
                    table="goals_contribution",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contextquestionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="19dd4cb4d811253e03bc9a419630ffdf384c71ad",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_29157",
                    table="goals_contextquestionevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contextquestion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_contextquestionevent" ("answered_at", "change_id", "goal_id", "id", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdict", "why") VALUES (NEW."answered_at", NEW."change_id", NEW."goal_id", NEW."id", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."verdict", NEW."why"); RETURN NULL;',
                    hash="479df6065ba0bf631419e26d710a460b5b572882",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e542c",
                    table="goals_contextquestion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contextquestion",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_contextquestionevent" ("answered_at", "change_id", "goal_id", "id", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdict", "why") VALUES (NEW."answered_at", NEW."change_id", NEW."goal_id", NEW."id", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."verdict", NEW."why"); RETURN NULL;',
                    hash="cc1c7f2887018670132e10d53c5712dff785028c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4a494",
                    table="goals_contextquestion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contextquestion",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_contextquestionevent" ("answered_at", "change_id", "goal_id", "id", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdict", "why") VALUES (OLD."answered_at", OLD."change_id", OLD."goal_id", OLD."id", OLD."level", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."verdict", OLD."why"); RETURN NULL;',
                    hash="be128c61239d792bed2d96d0b7258ff824927d06",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e976e",
                    table="goals_contextquestion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contextchangeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6569b596ac0e2cc1116d542baf94a816902d5173",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6f4b0",
                    table="goals_contextchangeevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contextchange",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_contextchangeevent" ("about", "answer_by_date", "closed_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "text") VALUES (NEW."about", NEW."answer_by_date", NEW."closed_at", NEW."goal_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."said_at", NEW."text"); RETURN NULL;',
                    hash="61ab652cb19b1078dd159f1078286dc59866f6f3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bc8b2",
                    table="goals_contextchange",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contextchange",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_contextchangeevent" ("about", "answer_by_date", "closed_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "text") VALUES (NEW."about", NEW."answer_by_date", NEW."closed_at", NEW."goal_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."said_at", NEW."text"); RETURN NULL;',
                    hash="0513ff2a25c3b051e570eb0e0232bdd7eb71fe0f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_505b3",
                    table="goals_contextchange",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contextchange",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_contextchangeevent" ("about", "answer_by_date", "closed_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "text") VALUES (OLD."about", OLD."answer_by_date", OLD."closed_at", OLD."goal_id", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."said_at", OLD."text"); RETURN NULL;',
                    hash="ec674539ba1865e2342f68418d235104b01a001e",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_380b4",
                    table="goals_contextchange",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="commentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="98f764d7138790cc7777d7321f79ceff3fc6f913",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_bf821",
                    table="goals_commentevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="comment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_commentevent" ("answers_id", "created_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."answers_id", NEW."created_at", NEW."goal_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;',
                    hash="62e5570be43c0cd5156813748037bfd044e35993",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f3605",
                    table="goals_comment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="comment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_commentevent" ("answers_id", "created_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."answers_id", NEW."created_at", NEW."goal_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;',
                    hash="89ca55aec00d9782431a575913b9c242a842c459",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_48980",
                    table="goals_comment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="comment",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_commentevent" ("answers_id", "created_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."answers_id", OLD."created_at", OLD."goal_id", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;',
                    hash="ee04e56aeec060dfa48bc317963ac1fe50f0a78c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ae31a",
                    table="goals_comment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="checkinevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ac3e8f86f34653842132a1fd2ff9bdd0f5897637",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a4eec",
                    table="goals_checkinevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="checkin",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_checkinevent" ("comment", "confidence", "created_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "value") VALUES (NEW."comment", NEW."confidence", NEW."created_at", NEW."goal_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."progress", NEW."value"); RETURN NULL;',
                    hash="6b81d0ed13ae361568cd7cf49574643792e494e0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4b682",
                    table="goals_checkin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="checkin",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_checkinevent" ("comment", "confidence", "created_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "value") VALUES (NEW."comment", NEW."confidence", NEW."created_at", NEW."goal_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."progress", NEW."value"); RETURN NULL;',
                    hash="96395e0a6e842557e4077c54fd043c3f5ece08d6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7f04c",
                    table="goals_checkin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="checkin",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_checkinevent" ("comment", "confidence", "created_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "value") VALUES (OLD."comment", OLD."confidence", OLD."created_at", OLD."goal_id", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."progress", OLD."value"); RETURN NULL;',
                    hash="a776770c32e6bdc9c14e5e82f4fa178b07f0a894",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_171c9",
                    table="goals_checkin",
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
                    hash="5b6181ee2ac5e7b1074b2cbfbd242d40cce05446",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a1be8",
                    table="goals_answerevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_answerevent" ("accepted", "answered_at", "changed", "goal_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "why") VALUES (NEW."accepted", NEW."answered_at", NEW."changed", NEW."goal_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."why"); RETURN NULL;',
                    hash="e4461b1849f672e433d4e46c25dd3af2637ca55c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_fbe7f",
                    table="goals_answer",
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
                    func='INSERT INTO "goals_answerevent" ("accepted", "answered_at", "changed", "goal_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "why") VALUES (NEW."accepted", NEW."answered_at", NEW."changed", NEW."goal_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."why"); RETURN NULL;',
                    hash="55596d1816397cfc2bfc1f510b6ab9f2e44113c7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_135ca",
                    table="goals_answer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_answerevent" ("accepted", "answered_at", "changed", "goal_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "why") VALUES (OLD."accepted", OLD."answered_at", OLD."changed", OLD."goal_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."why"); RETURN NULL;',
                    hash="82dabf2351381686da5311958af0923e7d97b118",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_86920",
                    table="goals_answer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="handover",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_handoverevent" ("accepted", "answer", "answered_at", "giver_id", "goal_id", "id", "offered_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taker_id", "why") VALUES (NEW."accepted", NEW."answer", NEW."answered_at", NEW."giver_id", NEW."goal_id", NEW."id", NEW."offered_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."taker_id", NEW."why"); RETURN NULL;',
                    hash="e7b6e47f0c6cc711fa5d5cbf5439834d4598f41e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_19ec6",
                    table="goals_handover",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="handover",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_handoverevent" ("accepted", "answer", "answered_at", "giver_id", "goal_id", "id", "offered_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taker_id", "why") VALUES (NEW."accepted", NEW."answer", NEW."answered_at", NEW."giver_id", NEW."goal_id", NEW."id", NEW."offered_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."taker_id", NEW."why"); RETURN NULL;',
                    hash="d040b1ed496888d106408f1750789034d09f843f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d3d32",
                    table="goals_handover",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="handover",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_handoverevent" ("accepted", "answer", "answered_at", "giver_id", "goal_id", "id", "offered_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taker_id", "why") VALUES (OLD."accepted", OLD."answer", OLD."answered_at", OLD."giver_id", OLD."goal_id", OLD."id", OLD."offered_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."taker_id", OLD."why"); RETURN NULL;',
                    hash="7437d37243d2a2a2404d93bae5531579e907dd44",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e466c",
                    table="goals_handover",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="handoverevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1dd677c290085f8212133a7867ce4a41979fdbdc",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_bbc44",
                    table="goals_handoverevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="keyresult",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_keyresultevent" ("current_value", "direction", "goal_id", "id", "measured_in", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "removed_at", "start_value", "target_until", "target_value", "title", "weight") VALUES (NEW."current_value", NEW."direction", NEW."goal_id", NEW."id", NEW."measured_in", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."removed_at", NEW."start_value", NEW."target_until", NEW."target_value", NEW."title", NEW."weight"); RETURN NULL;',
                    hash="d3ef1a9da277ea2a21c8d36ac8d1e7461704169f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_421fa",
                    table="goals_keyresult",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="keyresult",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_keyresultevent" ("current_value", "direction", "goal_id", "id", "measured_in", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "removed_at", "start_value", "target_until", "target_value", "title", "weight") VALUES (NEW."current_value", NEW."direction", NEW."goal_id", NEW."id", NEW."measured_in", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."removed_at", NEW."start_value", NEW."target_until", NEW."target_value", NEW."title", NEW."weight"); RETURN NULL;',
                    hash="0028fcd37907d39fd0981b23d6cb776f5eea9b52",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_36dc0",
                    table="goals_keyresult",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="keyresult",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_keyresultevent" ("current_value", "direction", "goal_id", "id", "measured_in", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "removed_at", "start_value", "target_until", "target_value", "title", "weight") VALUES (OLD."current_value", OLD."direction", OLD."goal_id", OLD."id", OLD."measured_in", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."removed_at", OLD."start_value", OLD."target_until", OLD."target_value", OLD."title", OLD."weight"); RETURN NULL;',
                    hash="3d76928ca3a2e5d4b113104b082d03822a702bee",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_af956",
                    table="goals_keyresult",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="keyresultevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8aa2fe9496b0112e307bf4a508fe5410470efe29",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a2764",
                    table="goals_keyresultevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="obstacle",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_obstacleevent" ("check_in_id", "goal_id", "helper_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picked_up_at", "raised_at", "solution", "solved_at", "text") VALUES (NEW."check_in_id", NEW."goal_id", NEW."helper_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."picked_up_at", NEW."raised_at", NEW."solution", NEW."solved_at", NEW."text"); RETURN NULL;',
                    hash="c03ed7de35d476fcc1dd475f0a2dc78025d8ff47",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8710b",
                    table="goals_obstacle",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="obstacle",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_obstacleevent" ("check_in_id", "goal_id", "helper_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picked_up_at", "raised_at", "solution", "solved_at", "text") VALUES (NEW."check_in_id", NEW."goal_id", NEW."helper_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."picked_up_at", NEW."raised_at", NEW."solution", NEW."solved_at", NEW."text"); RETURN NULL;',
                    hash="c02cabe2a817e50379964e272e13a1c7d3efb327",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9d830",
                    table="goals_obstacle",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="obstacle",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_obstacleevent" ("check_in_id", "goal_id", "helper_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picked_up_at", "raised_at", "solution", "solved_at", "text") VALUES (OLD."check_in_id", OLD."goal_id", OLD."helper_id", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."picked_up_at", OLD."raised_at", OLD."solution", OLD."solved_at", OLD."text"); RETURN NULL;',
                    hash="f6ebb9c85fb19c8a0fd95b51d1260f2786b7d183",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ed568",
                    table="goals_obstacle",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="helpcallevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0fcd9bd3867b9c2c6dfe5927256d69bf6a3bb97b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_fbfeb",
                    table="goals_helpcallevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="helpcall",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_helpcallevent" ("called_at", "id", "obstacle_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (NEW."called_at", NEW."id", NEW."obstacle_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."team_id"); RETURN NULL;',
                    hash="b6203bcd96f022e0c58017b7246396bae5c0dbea",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9e686",
                    table="goals_helpcall",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="helpcall",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_helpcallevent" ("called_at", "id", "obstacle_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (NEW."called_at", NEW."id", NEW."obstacle_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."team_id"); RETURN NULL;',
                    hash="b2be7247a0056ffff943738c1c1bb9050fb6dad8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a0baf",
                    table="goals_helpcall",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="helpcall",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_helpcallevent" ("called_at", "id", "obstacle_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (OLD."called_at", OLD."id", OLD."obstacle_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."team_id"); RETURN NULL;',
                    hash="f9eb0c568ddf697ee903bc8b583a99cdcee936f8",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5bab8",
                    table="goals_helpcall",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="obstacleevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2373f3369d0a168d3cb12d0d33ce11ebb4023fb6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_bc3b5",
                    table="goals_obstacleevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="origin",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_originevent" ("earlier_id", "goal_id", "how", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."earlier_id", NEW."goal_id", NEW."how", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="c1b929d35270a2a2c785111147276f14da777c43",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_19dee",
                    table="goals_origin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="origin",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_originevent" ("earlier_id", "goal_id", "how", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."earlier_id", NEW."goal_id", NEW."how", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="c2ff5411359aa3f164d863a0cbf0f63efd60d430",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6ab1e",
                    table="goals_origin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="origin",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_originevent" ("earlier_id", "goal_id", "how", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."earlier_id", OLD."goal_id", OLD."how", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="dc02ad15346ffb08b1b0301b5393d98f75bed693",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_521e6",
                    table="goals_origin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="originevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="64b8ec3b1d5f2f5e55795b024b8f7acf91f171f0",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_eb998",
                    table="goals_originevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planpoint",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_planpointevent" ("goal_id", "id", "on_date", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress") VALUES (NEW."goal_id", NEW."id", NEW."on_date", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."progress"); RETURN NULL;',
                    hash="3bda5cfb1de3996b9be3ac82ec70674eb429b92e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_07d27",
                    table="goals_planpoint",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planpoint",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_planpointevent" ("goal_id", "id", "on_date", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress") VALUES (NEW."goal_id", NEW."id", NEW."on_date", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."progress"); RETURN NULL;',
                    hash="a82c459276d2e6d563cb50eb5f07c08129c61a7a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c9a7e",
                    table="goals_planpoint",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planpoint",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_planpointevent" ("goal_id", "id", "on_date", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress") VALUES (OLD."goal_id", OLD."id", OLD."on_date", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."progress"); RETURN NULL;',
                    hash="24b1edff9fbff8d1cb8259b2ec21317a82f86505",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_363a6",
                    table="goals_planpoint",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planpointevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0dd3f3d59567e98d2c0dab00a3104214e40b33b4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_35cf1",
                    table="goals_planpointevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="proposal",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_proposalevent" ("created_at", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "title") VALUES (NEW."created_at", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."team_id", NEW."title"); RETURN NULL;',
                    hash="59cd035c4c0660ec7158e7da2ae4ff38097abfb8",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_24714",
                    table="goals_proposal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="proposal",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_proposalevent" ("created_at", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "title") VALUES (NEW."created_at", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."team_id", NEW."title"); RETURN NULL;',
                    hash="e6d0aeb149a6f70564b89221441370379d83bd24",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2220c",
                    table="goals_proposal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="proposal",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_proposalevent" ("created_at", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "title") VALUES (OLD."created_at", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."team_id", OLD."title"); RETURN NULL;',
                    hash="4959809e827d5d97d8c0a18db20018f4b2de247e",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f9706",
                    table="goals_proposal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="goalevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6aa5265f000526a6bb27709b630a35339f227ed5",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_5909d",
                    table="goals_goalevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="goal",
            trigger=pgtrigger.compiler.Trigger(
                name="life",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE _is_valid_transition BOOLEAN;",
                    func='SELECT CONCAT(OLD."state", \':\', NEW."state") = ANY(\'{closed:open,draft:open,open:closed,open:paused,open:retired,paused:closed,paused:open,paused:retired,proposed:declined,proposed:open,retired:open}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %\', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                    hash="8e274c9d78e25df7cb796fe72ac53759e80d09e5",
                    operation="UPDATE",
                    pgid="pgtrigger_life_80c38",
                    table="goals_goal",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="goal",
            trigger=pgtrigger.compiler.Trigger(
                name="takes_its_share",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.state IN ('open', 'paused', 'closed') AND OLD.state NOT IN ('open', 'paused', 'closed'))",
                    func="\n        PERFORM pg_advisory_xact_lock(hashtext('goals_contribution'));\n        IF EXISTS (\n            SELECT 1 FROM goals_contribution mine\n            JOIN goals_contribution link ON link.parent_id = mine.parent_id\n            JOIN goals_goal goal ON goal.id = link.goal_id\n            WHERE mine.goal_id = NEW.id AND goal.state IN ('open', 'paused', 'closed')\n            GROUP BY mine.parent_id HAVING SUM(link.share) > 100\n        ) THEN\n            RAISE EXCEPTION 'shares of one goal exceed the whole' USING ERRCODE = 'check_violation';\n        END IF;\n        RETURN NEW;\n    ",
                    hash="b78b3b97d0981b3a46bcd42bd3098b8bd9694310",
                    operation='UPDATE OF "state"',
                    pgid="pgtrigger_takes_its_share_3e12b",
                    table="goals_goal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="goal",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_goalevent" ("conclusion", "created_at", "current_value", "direction", "ended_at", "ends_date", "id", "kind", "language", "learnt", "measure", "measured_in", "opened_at", "outcome", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "proposed_by_id", "rhythm_days", "start_value", "starts_date", "state", "target_until", "target_value", "team_id", "title_en", "title_fr", "title_nl", "unit_id", "visibility", "why_en", "why_fr", "why_nl") VALUES (NEW."conclusion", NEW."created_at", NEW."current_value", NEW."direction", NEW."ended_at", NEW."ends_date", NEW."id", NEW."kind", NEW."language", NEW."learnt", NEW."measure", NEW."measured_in", NEW."opened_at", NEW."outcome", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposal_id", NEW."proposed_by_id", NEW."rhythm_days", NEW."start_value", NEW."starts_date", NEW."state", NEW."target_until", NEW."target_value", NEW."team_id", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."unit_id", NEW."visibility", NEW."why_en", NEW."why_fr", NEW."why_nl"); RETURN NULL;',
                    hash="045b3919311129e09f94b0b92dd7590526260649",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_feafb",
                    table="goals_goal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="goal",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_goalevent" ("conclusion", "created_at", "current_value", "direction", "ended_at", "ends_date", "id", "kind", "language", "learnt", "measure", "measured_in", "opened_at", "outcome", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "proposed_by_id", "rhythm_days", "start_value", "starts_date", "state", "target_until", "target_value", "team_id", "title_en", "title_fr", "title_nl", "unit_id", "visibility", "why_en", "why_fr", "why_nl") VALUES (NEW."conclusion", NEW."created_at", NEW."current_value", NEW."direction", NEW."ended_at", NEW."ends_date", NEW."id", NEW."kind", NEW."language", NEW."learnt", NEW."measure", NEW."measured_in", NEW."opened_at", NEW."outcome", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposal_id", NEW."proposed_by_id", NEW."rhythm_days", NEW."start_value", NEW."starts_date", NEW."state", NEW."target_until", NEW."target_value", NEW."team_id", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."unit_id", NEW."visibility", NEW."why_en", NEW."why_fr", NEW."why_nl"); RETURN NULL;',
                    hash="11878838055efe987461f3a990d9672cc0019e64",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_97a4d",
                    table="goals_goal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="goal",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_goalevent" ("conclusion", "created_at", "current_value", "direction", "ended_at", "ends_date", "id", "kind", "language", "learnt", "measure", "measured_in", "opened_at", "outcome", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "proposed_by_id", "rhythm_days", "start_value", "starts_date", "state", "target_until", "target_value", "team_id", "title_en", "title_fr", "title_nl", "unit_id", "visibility", "why_en", "why_fr", "why_nl") VALUES (OLD."conclusion", OLD."created_at", OLD."current_value", OLD."direction", OLD."ended_at", OLD."ends_date", OLD."id", OLD."kind", OLD."language", OLD."learnt", OLD."measure", OLD."measured_in", OLD."opened_at", OLD."outcome", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proposal_id", OLD."proposed_by_id", OLD."rhythm_days", OLD."start_value", OLD."starts_date", OLD."state", OLD."target_until", OLD."target_value", OLD."team_id", OLD."title_en", OLD."title_fr", OLD."title_nl", OLD."unit_id", OLD."visibility", OLD."why_en", OLD."why_fr", OLD."why_nl"); RETURN NULL;',
                    hash="60fbd9d96c848963562fe812f14a507b31d711c3",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b960f",
                    table="goals_goal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="proposalevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="482b91e9a29c23572b567e81478cbe452f48a64c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9c915",
                    table="goals_proposalevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reading",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_readingevent" ("check_in_id", "id", "key_result_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (NEW."check_in_id", NEW."id", NEW."key_result_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."value"); RETURN NULL;',
                    hash="7e8fe168059d3287ace90d3f972b7289a3875b9a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_97459",
                    table="goals_reading",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reading",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_readingevent" ("check_in_id", "id", "key_result_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (NEW."check_in_id", NEW."id", NEW."key_result_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."value"); RETURN NULL;',
                    hash="d56d25a93362018065e2b5846d504cc60faca8f5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c5289",
                    table="goals_reading",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reading",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_readingevent" ("check_in_id", "id", "key_result_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (OLD."check_in_id", OLD."id", OLD."key_result_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."value"); RETURN NULL;',
                    hash="2f8da4817c37a78c07033882c7e75c14abeb451d",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_03b5f",
                    table="goals_reading",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="readingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="67abb636bbe6ef3b63e6dc675c2b1bb27cae4b81",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_173c1",
                    table="goals_readingevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="savedview",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_savedviewevent" ("id", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "query") VALUES (NEW."id", NEW."name", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."query"); RETURN NULL;',
                    hash="3db364f3dfae6329d3eb08b4e65b8ac1dd8131f0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_98b24",
                    table="goals_savedview",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="savedview",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_savedviewevent" ("id", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "query") VALUES (NEW."id", NEW."name", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."query"); RETURN NULL;',
                    hash="8384635286c81d7031519eeeeeb2b506e63074f7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c53bd",
                    table="goals_savedview",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="savedview",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_savedviewevent" ("id", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "query") VALUES (OLD."id", OLD."name", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."query"); RETURN NULL;',
                    hash="196c1b8675b11000e689e111f6c13a214b5e8922",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5f254",
                    table="goals_savedview",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="savedviewevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="95a8f53f0342c24a0f84f80021f44006ccf69d29",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8acac",
                    table="goals_savedviewevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="supporter",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_supporterevent" ("about", "ended_at", "goal_id", "id", "invited_at", "joined_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."about", NEW."ended_at", NEW."goal_id", NEW."id", NEW."invited_at", NEW."joined_at", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="470b428ac7a90d67ca9777aab1044013d0f13fb5",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_17a34",
                    table="goals_supporter",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="supporter",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "goals_supporterevent" ("about", "ended_at", "goal_id", "id", "invited_at", "joined_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."about", NEW."ended_at", NEW."goal_id", NEW."id", NEW."invited_at", NEW."joined_at", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="a215a964defee9bd2d2323d6c83224a0761c09c4",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d8aad",
                    table="goals_supporter",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="supporter",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "goals_supporterevent" ("about", "ended_at", "goal_id", "id", "invited_at", "joined_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."about", OLD."ended_at", OLD."goal_id", OLD."id", OLD."invited_at", OLD."joined_at", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="825017f92675f5def7f1203a8fcff3c6bba99618",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d1759",
                    table="goals_supporter",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="supporterevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0707b53bd320ed2ef6ada883b7ae68cc0c99a5b6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b80d0",
                    table="goals_supporterevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="templateevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a046db735b7783dbce526cef1fa2be511e086112",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6df83",
                    table="goals_templateevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.RunSQL(MOMENT, "DROP FUNCTION act_moment(jsonb, timestamptz)"),
        migrations.RunSQL(ACTS, "DROP INDEX goal_acts"),
    ]
