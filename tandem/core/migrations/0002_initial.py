import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("core", "0001_database"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="ParameterValue",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("section", models.CharField(max_length=80)),
                ("key", models.CharField(max_length=80)),
                (
                    "part",
                    models.BigIntegerField(
                        help_text="the unit that it holds for; empty: the whole organisation", null=True
                    ),
                ),
                ("value", models.JSONField()),
                ("from_date", models.DateField()),
                ("why", models.TextField()),
                ("created_at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("section", "key", "part", "from_date"),
                        name="parameter_once_a_day",
                        nulls_distinct=False,
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ParameterValueEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("section", models.CharField(max_length=80)),
                ("key", models.CharField(max_length=80)),
                (
                    "part",
                    models.BigIntegerField(
                        help_text="the unit that it holds for; empty: the whole organisation", null=True
                    ),
                ),
                ("value", models.JSONField()),
                ("from_date", models.DateField()),
                ("why", models.TextField()),
                ("created_at", models.DateTimeField()),
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
                        to="core.parametervalue",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Occurrence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=80)),
                ("by", models.BigIntegerField(help_text="the person whose action it was")),
                ("data", models.JSONField(help_text="ids, never text")),
                ("at", models.DateTimeField()),
                ("handled_at", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [
                    models.Index(condition=models.Q(("handled_at", None)), fields=["at"], name="occurrence_waiting")
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="parametervalue",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "core_parametervalueevent" ("created_at", "from_date", "id", "key", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "section", "value", "why") VALUES (NEW."created_at", NEW."from_date", NEW."id", NEW."key", NEW."part", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."section", NEW."value", NEW."why"); RETURN NULL;',
                    hash="eec49ce602e75daf90e0eeaf403ab5c280361c0c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_7adeb",
                    table="core_parametervalue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="parametervalue",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "core_parametervalueevent" ("created_at", "from_date", "id", "key", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "section", "value", "why") VALUES (NEW."created_at", NEW."from_date", NEW."id", NEW."key", NEW."part", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."section", NEW."value", NEW."why"); RETURN NULL;',
                    hash="b7caed87a16d91f1a0d8aca240bc5d0546b029f1",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a5949",
                    table="core_parametervalue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="parametervalue",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "core_parametervalueevent" ("created_at", "from_date", "id", "key", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "section", "value", "why") VALUES (OLD."created_at", OLD."from_date", OLD."id", OLD."key", OLD."part", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."section", OLD."value", OLD."why"); RETURN NULL;',
                    hash="8e6408ba315054c51fb06432ec106a71f586efb4",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_2d2ef",
                    table="core_parametervalue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="parametervalueevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0353f742c76d6e3927c2fbd21be697f14ef697a9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e6415",
                    table="core_parametervalueevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
