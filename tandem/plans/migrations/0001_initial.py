import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Scheme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="what this version is about, for who keeps plans", max_length=120)),
                (
                    "from_date",
                    models.DateField(help_text="from this day on it holds, until a later one does", null=True),
                ),
                ("published_at", models.DateTimeField(null=True)),
            ],
            options={
                "ordering": ["-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("from_date", None), ("published_at", None)),
                            models.Q(("from_date__isnull", False), ("published_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="scheme_published_from",
                    ),
                    models.CheckConstraint(condition=models.Q(("name", ""), _negated=True), name="scheme_has_a_name"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Plan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("rules", models.JSONField(blank=True, default=list, help_text="[{field, operator, value}]")),
                (
                    "informal_weeks",
                    models.PositiveSmallIntegerField(default=6, help_text="an informal talk every so many weeks"),
                ),
                (
                    "informal_least",
                    models.PositiveSmallIntegerField(default=2, help_text="two people may agree on so few weeks"),
                ),
                ("informal_most", models.PositiveSmallIntegerField(default=10, help_text="or on so many")),
                (
                    "checkin_weeks",
                    models.PositiveSmallIntegerField(default=4, help_text="a check-in on goals every so many weeks"),
                ),
                ("why_nl", models.CharField(blank=True, default="", max_length=600)),
                ("why_fr", models.CharField(blank=True, default="", max_length=600)),
                ("why_en", models.CharField(blank=True, default="", max_length=600)),
                ("means_nl", models.CharField(blank=True, default="", max_length=600)),
                ("means_fr", models.CharField(blank=True, default="", max_length=600)),
                ("means_en", models.CharField(blank=True, default="", max_length=600)),
                (
                    "scheme",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="plans.scheme"),
                ),
            ],
            options={
                "ordering": ["position", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("informal_least__gte", 1),
                            ("informal_most__lte", 52),
                            ("informal_weeks__gte", models.F("informal_least")),
                            ("informal_weeks__lte", models.F("informal_most")),
                        ),
                        name="plan_informal_space",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("checkin_weeks__range", (1, 52))), name="plan_check_in_rhythm"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Moment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("guide", models.SlugField(help_text="the guide of the conversation, whichever version is in use")),
                ("month", models.PositiveSmallIntegerField(null=True)),
                ("day", models.PositiveSmallIntegerField(null=True)),
                (
                    "months_after",
                    models.PositiveSmallIntegerField(help_text="months after the start in the job", null=True),
                ),
                (
                    "plan",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="plans.plan"),
                ),
            ],
            options={
                "ordering": ["plan_id", "months_after", "month", "day", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("day__range", (1, 31)), ("month__range", (1, 12)), ("months_after", None)),
                            models.Q(("day", None), ("month", None), ("months_after__range", (1, 60))),
                            _connector="OR",
                        ),
                        name="moment_when",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SchemeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(help_text="what this version is about, for who keeps plans", max_length=120)),
                (
                    "from_date",
                    models.DateField(help_text="from this day on it holds, until a later one does", null=True),
                ),
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
                        to="plans.scheme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MomentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "guide",
                    models.SlugField(
                        db_index=False, help_text="the guide of the conversation, whichever version is in use"
                    ),
                ),
                ("month", models.PositiveSmallIntegerField(null=True)),
                ("day", models.PositiveSmallIntegerField(null=True)),
                (
                    "months_after",
                    models.PositiveSmallIntegerField(help_text="months after the start in the job", null=True),
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
                        to="plans.moment",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="plans.plan",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PlanEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("rules", models.JSONField(blank=True, default=list, help_text="[{field, operator, value}]")),
                (
                    "informal_weeks",
                    models.PositiveSmallIntegerField(default=6, help_text="an informal talk every so many weeks"),
                ),
                (
                    "informal_least",
                    models.PositiveSmallIntegerField(default=2, help_text="two people may agree on so few weeks"),
                ),
                ("informal_most", models.PositiveSmallIntegerField(default=10, help_text="or on so many")),
                (
                    "checkin_weeks",
                    models.PositiveSmallIntegerField(default=4, help_text="a check-in on goals every so many weeks"),
                ),
                ("why_nl", models.CharField(blank=True, default="", max_length=600)),
                ("why_fr", models.CharField(blank=True, default="", max_length=600)),
                ("why_en", models.CharField(blank=True, default="", max_length=600)),
                ("means_nl", models.CharField(blank=True, default="", max_length=600)),
                ("means_fr", models.CharField(blank=True, default="", max_length=600)),
                ("means_en", models.CharField(blank=True, default="", max_length=600)),
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
                        to="plans.plan",
                    ),
                ),
                (
                    "scheme",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="plans.scheme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scheme",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.published_at IS NOT NULL)",
                    func="RAISE EXCEPTION 'published plans cannot be changed' USING ERRCODE = 'check_violation';",
                    hash="37725bb337cfb71c0bb0965d1b426a95137cf9d5",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_published_c31c4",
                    table="plans_scheme",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scheme",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "plans_schemeevent" ("from_date", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at") VALUES (NEW."from_date", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_at"); RETURN NULL;',
                    hash="0d9d40fb1afcc3befd62b2cb71324514e8e498a0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_88310",
                    table="plans_scheme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scheme",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "plans_schemeevent" ("from_date", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at") VALUES (NEW."from_date", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_at"); RETURN NULL;',
                    hash="e9afc6e836c1d9cf35a2735a95fa9134bdde9a10",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ce1d0",
                    table="plans_scheme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scheme",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "plans_schemeevent" ("from_date", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at") VALUES (OLD."from_date", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_at"); RETURN NULL;',
                    hash="de4bc39448fde525a24e0f00920bd7cacff1ab8d",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8a36d",
                    table="plans_scheme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="momentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="eef341a506c43abaa337c97bd89d6e1b7253d9f1",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1053b",
                    table="plans_momentevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="moment",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE closed boolean;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT s.published_at IS NOT NULL INTO closed FROM plans_scheme s JOIN plans_plan p ON p.scheme_id = s.id WHERE p.id = OLD.plan_id FOR SHARE OF s; IF closed THEN RAISE EXCEPTION 'published plans cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP <> 'DELETE' THEN SELECT s.published_at IS NOT NULL INTO closed FROM plans_scheme s JOIN plans_plan p ON p.scheme_id = s.id WHERE p.id = NEW.plan_id FOR SHARE OF s; IF closed THEN RAISE EXCEPTION 'published plans cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;",
                    hash="7a992ea88e65c105cdfb604c07a71da6416aca03",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_published_53307",
                    table="plans_moment",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="moment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "plans_momentevent" ("day", "guide", "id", "month", "months_after", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id") VALUES (NEW."day", NEW."guide", NEW."id", NEW."month", NEW."months_after", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id"); RETURN NULL;',
                    hash="9eb0be984f65a3623beb2b53d163c21154ded5e8",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_00a58",
                    table="plans_moment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="moment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "plans_momentevent" ("day", "guide", "id", "month", "months_after", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id") VALUES (NEW."day", NEW."guide", NEW."id", NEW."month", NEW."months_after", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id"); RETURN NULL;',
                    hash="02a967ef60fd23b55d79d15553732dbe5fff9e31",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e9436",
                    table="plans_moment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="moment",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "plans_momentevent" ("day", "guide", "id", "month", "months_after", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id") VALUES (OLD."day", OLD."guide", OLD."id", OLD."month", OLD."months_after", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id"); RETURN NULL;',
                    hash="5032e6619735ef07fc81507be0f7dfe2376b2ecc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9528b",
                    table="plans_moment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b3f68a381db6a5160c734b02b91c789f663d554e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_038a7",
                    table="plans_planevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="plan",
            trigger=pgtrigger.compiler.Trigger(
                name="published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE closed boolean;",
                    func="IF TG_OP <> 'INSERT' THEN SELECT s.published_at IS NOT NULL INTO closed FROM plans_scheme s WHERE s.id = OLD.scheme_id FOR SHARE OF s; IF closed THEN RAISE EXCEPTION 'published plans cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP <> 'DELETE' THEN SELECT s.published_at IS NOT NULL INTO closed FROM plans_scheme s WHERE s.id = NEW.scheme_id FOR SHARE OF s; IF closed THEN RAISE EXCEPTION 'published plans cannot be changed' USING ERRCODE = 'check_violation'; END IF; END IF;\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;",
                    hash="912771a098bf9075630f5428f81b8d6411b4ad86",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_published_ccb69",
                    table="plans_plan",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="plan",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "plans_planevent" ("checkin_weeks", "id", "informal_least", "informal_most", "informal_weeks", "means_en", "means_fr", "means_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rules", "scheme_id", "why_en", "why_fr", "why_nl") VALUES (NEW."checkin_weeks", NEW."id", NEW."informal_least", NEW."informal_most", NEW."informal_weeks", NEW."means_en", NEW."means_fr", NEW."means_nl", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."rules", NEW."scheme_id", NEW."why_en", NEW."why_fr", NEW."why_nl"); RETURN NULL;',
                    hash="87248c088ab16c9402181c232f32e0dd10d8eab0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8b340",
                    table="plans_plan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="plan",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "plans_planevent" ("checkin_weeks", "id", "informal_least", "informal_most", "informal_weeks", "means_en", "means_fr", "means_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rules", "scheme_id", "why_en", "why_fr", "why_nl") VALUES (NEW."checkin_weeks", NEW."id", NEW."informal_least", NEW."informal_most", NEW."informal_weeks", NEW."means_en", NEW."means_fr", NEW."means_nl", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."rules", NEW."scheme_id", NEW."why_en", NEW."why_fr", NEW."why_nl"); RETURN NULL;',
                    hash="e07fd88772be50a6e8828395cf2f1b1c8675a11f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ee9c7",
                    table="plans_plan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="plan",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "plans_planevent" ("checkin_weeks", "id", "informal_least", "informal_most", "informal_weeks", "means_en", "means_fr", "means_nl", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rules", "scheme_id", "why_en", "why_fr", "why_nl") VALUES (OLD."checkin_weeks", OLD."id", OLD."informal_least", OLD."informal_most", OLD."informal_weeks", OLD."means_en", OLD."means_fr", OLD."means_nl", OLD."name_en", OLD."name_fr", OLD."name_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."rules", OLD."scheme_id", OLD."why_en", OLD."why_fr", OLD."why_nl"); RETURN NULL;',
                    hash="e29cc60a3b7ea0874fd8a949d1fbce273148a465",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3e165",
                    table="plans_plan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="schemeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2f833e1620f66cf00f41a5047406f3fadb0296ba",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_bcc41",
                    table="plans_schemeevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
