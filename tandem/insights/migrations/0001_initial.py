import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Quarter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("starts_date", models.DateField(unique=True)),
                ("ends_date", models.DateField(help_text="the day after the last")),
                ("minimum", models.PositiveSmallIntegerField()),
                ("frozen_at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("minimum__gte", 5)), name="insights_quarter_minimum")
                ],
            },
        ),
        migrations.CreateModel(
            name="Group",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("people", models.PositiveIntegerField(help_text="how many are counted")),
                (
                    "parent",
                    models.ForeignKey(
                        help_text="empty: the whole",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="insights.group",
                    ),
                ),
                (
                    "quarter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="insights.quarter"
                    ),
                ),
            ],
            options={
                "db_table": "insights_group",
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("parent", None)), fields=("quarter",), name="insights_one_whole"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Counted",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "people",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), help_text="keys of persons", size=None
                    ),
                ),
                (
                    "group",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="insights.group"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Snapshot",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "span",
                    models.CharField(choices=[("week", "One week"), ("block", "Four or five weeks")], max_length=5),
                ),
                ("starts_date", models.DateField()),
                ("ends_date", models.DateField(help_text="the day after the last")),
                ("gave", models.PositiveIntegerField(null=True)),
                (
                    "gave_told",
                    models.CharField(
                        choices=[
                            ("exact", "The number"),
                            ("few", "Fewer than the minimum"),
                            ("most", "All but fewer than the minimum"),
                            ("hidden", "Nothing: with other figures it would tell too much"),
                        ],
                        max_length=6,
                    ),
                ),
                ("received", models.PositiveIntegerField(null=True)),
                (
                    "received_told",
                    models.CharField(
                        choices=[
                            ("exact", "The number"),
                            ("few", "Fewer than the minimum"),
                            ("most", "All but fewer than the minimum"),
                            ("hidden", "Nothing: with other figures it would tell too much"),
                        ],
                        max_length=6,
                    ),
                ),
                ("pieces", models.PositiveIntegerField(help_text="given, where it is told how many gave", null=True)),
                (
                    "points",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(),
                        help_text="per cent in each band of points",
                        null=True,
                        size=None,
                    ),
                ),
                (
                    "answered",
                    models.PositiveSmallIntegerField(help_text="per cent of what was asked, in fives", null=True),
                ),
                (
                    "waited_days",
                    models.PositiveSmallIntegerField(help_text="median, from question to answer", null=True),
                ),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="insights.group"
                    ),
                ),
            ],
            options={
                "ordering": ["starts_date", "pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("group", "span", "starts_date"), name="insights_snapshot_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("gave__isnull", False), ("gave_told", "exact")),
                            models.Q(models.Q(("gave_told", "exact"), _negated=True), ("gave__isnull", True)),
                            _connector="OR",
                        ),
                        name="insights_gave_told",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("received__isnull", False), ("received_told", "exact")),
                            models.Q(models.Q(("received_told", "exact"), _negated=True), ("received__isnull", True)),
                            _connector="OR",
                        ),
                        name="insights_received_told",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Covered",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("people", models.PositiveIntegerField(help_text="who worked there when the quarter began")),
                ("directly", models.BooleanField(default=False)),
                (
                    "unit",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.unit"),
                ),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="insights.group"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("group", "unit"), name="insights_covered_once")],
            },
        ),
    ]
