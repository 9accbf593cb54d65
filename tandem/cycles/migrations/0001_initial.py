import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("conversations", "0001_initial"),
        ("people", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("plans", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Cycle",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("from_date", models.DateField()),
                ("to_date", models.DateField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("launching", "Being launched"),
                            ("running", "Running"),
                            ("paused", "Paused"),
                            ("closing", "Being closed"),
                            ("closed", "Closed"),
                        ],
                        default="draft",
                        max_length=10,
                    ),
                ),
                (
                    "fewest",
                    models.PositiveSmallIntegerField(help_text="groups are shown from so many people on", null=True),
                ),
                ("hr_reads", models.BooleanField(help_text="HR reads what is signed", null=True)),
                ("launched_at", models.DateTimeField(null=True)),
                ("why", models.TextField(blank=True, default="", help_text="why it is paused or closed")),
                ("closed_at", models.DateTimeField(null=True)),
                (
                    "launched_by",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "scheme",
                    models.ForeignKey(
                        help_text="the plans it follows",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="plans.scheme",
                    ),
                ),
            ],
            options={
                "ordering": ["-from_date", "-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("from_date__lte", models.F("to_date"))), name="cycle_days"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("launched_at", None), ("state", "draft")),
                            models.Q(
                                models.Q(("state", "draft"), _negated=True),
                                ("fewest__isnull", False),
                                ("hr_reads__isnull", False),
                                ("launched_at__isnull", False),
                                ("launched_by__isnull", False),
                                ("scheme__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="cycle_launched_with_all",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_at__isnull", False), ("state", "closed")),
                            models.Q(models.Q(("state", "closed"), _negated=True), ("closed_at", None)),
                            _connector="OR",
                        ),
                        name="cycle_closed_when",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CycleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name_nl", models.CharField(blank=True, default="", max_length=120)),
                ("name_fr", models.CharField(blank=True, default="", max_length=120)),
                ("name_en", models.CharField(blank=True, default="", max_length=120)),
                ("from_date", models.DateField()),
                ("to_date", models.DateField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("launching", "Being launched"),
                            ("running", "Running"),
                            ("paused", "Paused"),
                            ("closing", "Being closed"),
                            ("closed", "Closed"),
                        ],
                        default="draft",
                        max_length=10,
                    ),
                ),
                (
                    "fewest",
                    models.PositiveSmallIntegerField(help_text="groups are shown from so many people on", null=True),
                ),
                ("hr_reads", models.BooleanField(help_text="HR reads what is signed", null=True)),
                ("launched_at", models.DateTimeField(null=True)),
                ("why", models.TextField(blank=True, default="", help_text="why it is paused or closed")),
                ("closed_at", models.DateTimeField(null=True)),
                (
                    "launched_by",
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
                    "made_by",
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
                        to="cycles.cycle",
                    ),
                ),
                (
                    "scheme",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="the plans it follows",
                        null=True,
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
        migrations.CreateModel(
            name="Place",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("planned_date", models.DateField(help_text="the day that the plan gives")),
                ("due_date", models.DateField(help_text="the day before which it should be held now")),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("waiting", "Conversation being made"),
                            ("made", "Has a conversation"),
                            ("no_coach", "Has no coach"),
                            ("elsewhere", "In another cycle"),
                            ("out", "Taken out"),
                            ("left", "Left the organisation"),
                            ("closed", "Not held when the cycle was closed"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("is_late", models.BooleanField(default=False, help_text="came in after the launch")),
                (
                    "why",
                    models.TextField(blank=True, default="", help_text="why it was taken out, moved or opened again"),
                ),
                ("reminders", models.PositiveSmallIntegerField(default=0)),
                (
                    "coach",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "conversation",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="conversations.conversation",
                    ),
                ),
                (
                    "cycle",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cycles.cycle"),
                ),
                (
                    "guide",
                    models.ForeignKey(
                        help_text="the version of the day of the launch",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="conversations.guide",
                    ),
                ),
                (
                    "moment",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="plans.moment"),
                ),
                (
                    "person",
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
                "ordering": ["pk"],
                "indexes": [
                    models.Index(fields=["cycle", "standing"], name="place_of_cycle"),
                    models.Index(fields=["person"], name="place_of_person"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("cycle", "person", "moment"), name="place_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("standing", "made"), _negated=True),
                            ("conversation__isnull", False),
                            _connector="OR",
                        ),
                        name="place_made_has_one",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("standing__in", ["waiting", "no_coach"]), _negated=True),
                            ("conversation", None),
                            _connector="OR",
                        ),
                        name="place_waiting_has_none",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlaceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("planned_date", models.DateField(help_text="the day that the plan gives")),
                ("due_date", models.DateField(help_text="the day before which it should be held now")),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("waiting", "Conversation being made"),
                            ("made", "Has a conversation"),
                            ("no_coach", "Has no coach"),
                            ("elsewhere", "In another cycle"),
                            ("out", "Taken out"),
                            ("left", "Left the organisation"),
                            ("closed", "Not held when the cycle was closed"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("is_late", models.BooleanField(default=False, help_text="came in after the launch")),
                (
                    "why",
                    models.TextField(blank=True, default="", help_text="why it was taken out, moved or opened again"),
                ),
                ("reminders", models.PositiveSmallIntegerField(default=0)),
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
                    "conversation",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.conversation",
                    ),
                ),
                (
                    "cycle",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cycles.cycle",
                    ),
                ),
                (
                    "guide",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="the version of the day of the launch",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="conversations.guide",
                    ),
                ),
                (
                    "moment",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="plans.moment",
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
                        to="cycles.place",
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
            name="Runner",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("added_at", models.DateTimeField()),
                (
                    "added_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "cycle",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="cycles.cycle"),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["added_at", "pk"],
                "constraints": [models.UniqueConstraint(fields=("cycle", "person"), name="runner_once")],
            },
        ),
        migrations.CreateModel(
            name="RunnerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("added_at", models.DateTimeField()),
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
                    "cycle",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cycles.cycle",
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
                        to="cycles.runner",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cycle",
            trigger=pgtrigger.compiler.Trigger(
                name="steps",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE _is_valid_transition BOOLEAN;",
                    func='SELECT CONCAT(OLD."state", \':\', NEW."state") = ANY(\'{draft:launching,launching:running,running:paused,paused:running,running:closing,paused:closing,closing:closed}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %\', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                    hash="5e56114a1d9d2b09b5e9f03153f8bb329fa4a58d",
                    operation="UPDATE",
                    pgid="pgtrigger_steps_340d6",
                    table="cycles_cycle",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cycle",
            trigger=pgtrigger.compiler.Trigger(
                name="launched",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.launched_at IS NOT NULL)",
                    func="RAISE EXCEPTION 'a launched cycle keeps its terms' USING ERRCODE = 'check_violation';",
                    hash="723cd0c7f8648b480048864cf2fa6e7d51821ee8",
                    operation='UPDATE OF "scheme_id", "from_date", "to_date", "fewest", "hr_reads", "launched_at", "launched_by_id" OR DELETE',
                    pgid="pgtrigger_launched_fb5f6",
                    table="cycles_cycle",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cycle",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cycles_cycleevent" ("closed_at", "fewest", "from_date", "hr_reads", "id", "launched_at", "launched_by_id", "made_by_id", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme_id", "state", "to_date", "why") VALUES (NEW."closed_at", NEW."fewest", NEW."from_date", NEW."hr_reads", NEW."id", NEW."launched_at", NEW."launched_by_id", NEW."made_by_id", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."scheme_id", NEW."state", NEW."to_date", NEW."why"); RETURN NULL;',
                    hash="155cf9caf092a492e2d86b4ff742a7272a1fad93",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ef7ea",
                    table="cycles_cycle",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cycle",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "cycles_cycleevent" ("closed_at", "fewest", "from_date", "hr_reads", "id", "launched_at", "launched_by_id", "made_by_id", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme_id", "state", "to_date", "why") VALUES (NEW."closed_at", NEW."fewest", NEW."from_date", NEW."hr_reads", NEW."id", NEW."launched_at", NEW."launched_by_id", NEW."made_by_id", NEW."name_en", NEW."name_fr", NEW."name_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."scheme_id", NEW."state", NEW."to_date", NEW."why"); RETURN NULL;',
                    hash="57e651093d21b5115516145b191b5e2a1d4600b0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bd06d",
                    table="cycles_cycle",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cycle",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cycles_cycleevent" ("closed_at", "fewest", "from_date", "hr_reads", "id", "launched_at", "launched_by_id", "made_by_id", "name_en", "name_fr", "name_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme_id", "state", "to_date", "why") VALUES (OLD."closed_at", OLD."fewest", OLD."from_date", OLD."hr_reads", OLD."id", OLD."launched_at", OLD."launched_by_id", OLD."made_by_id", OLD."name_en", OLD."name_fr", OLD."name_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."scheme_id", OLD."state", OLD."to_date", OLD."why"); RETURN NULL;',
                    hash="7827d169f55ae56796eecab7a7338cd06d2919eb",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_cc714",
                    table="cycles_cycle",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cycleevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ac1581a741d37026be9540b4e5266c2eab239115",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f7df5",
                    table="cycles_cycleevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="place",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cycles_placeevent" ("coach_id", "conversation_id", "cycle_id", "due_date", "guide_id", "id", "is_late", "moment_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_date", "reminders", "standing", "unit_id", "why") VALUES (NEW."coach_id", NEW."conversation_id", NEW."cycle_id", NEW."due_date", NEW."guide_id", NEW."id", NEW."is_late", NEW."moment_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_date", NEW."reminders", NEW."standing", NEW."unit_id", NEW."why"); RETURN NULL;',
                    hash="14099f350ad568e6e2a13ed7c90962767311ec75",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e91ed",
                    table="cycles_place",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="place",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "cycles_placeevent" ("coach_id", "conversation_id", "cycle_id", "due_date", "guide_id", "id", "is_late", "moment_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_date", "reminders", "standing", "unit_id", "why") VALUES (NEW."coach_id", NEW."conversation_id", NEW."cycle_id", NEW."due_date", NEW."guide_id", NEW."id", NEW."is_late", NEW."moment_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_date", NEW."reminders", NEW."standing", NEW."unit_id", NEW."why"); RETURN NULL;',
                    hash="5bb2b2728346caad23788e88cf0d84523d692d8f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_84f14",
                    table="cycles_place",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="place",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cycles_placeevent" ("coach_id", "conversation_id", "cycle_id", "due_date", "guide_id", "id", "is_late", "moment_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_date", "reminders", "standing", "unit_id", "why") VALUES (OLD."coach_id", OLD."conversation_id", OLD."cycle_id", OLD."due_date", OLD."guide_id", OLD."id", OLD."is_late", OLD."moment_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planned_date", OLD."reminders", OLD."standing", OLD."unit_id", OLD."why"); RETURN NULL;',
                    hash="24b22e61b8145009532dacdf661d45682506d25b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_232a1",
                    table="cycles_place",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="placeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a49c5a006f6a345471b6f71169532ce5dd7bbe4a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1c452",
                    table="cycles_placeevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runner",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cycles_runnerevent" ("added_at", "added_by_id", "cycle_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."added_at", NEW."added_by_id", NEW."cycle_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="28f8aa532c7e476846dd61eb51b90026eebb85c3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2618f",
                    table="cycles_runner",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runner",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "cycles_runnerevent" ("added_at", "added_by_id", "cycle_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."added_at", NEW."added_by_id", NEW."cycle_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="d2e2e97bd3bcb1cb9a4166f62cea029ae3712475",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_16934",
                    table="cycles_runner",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runner",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cycles_runnerevent" ("added_at", "added_by_id", "cycle_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."added_at", OLD."added_by_id", OLD."cycle_id", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="d3ee7d6aff15e35a2a1e54e5468588176a0383eb",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f6a69",
                    table="cycles_runner",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runnerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="7f63a39a0d1db2631bbcc0e9406e44241f91e39d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_287a8",
                    table="cycles_runnerevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
