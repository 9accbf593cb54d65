"""On which level a question was asked; lists in their orders by an index; and the acts on goals by their moment, so that
the changes of a period are found without reading all that ever happened.
"""

import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import tandem.core.search

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
    dependencies = [
        ("goals", "0003_obstacles"),
        ("people", "0005_without_coach"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='contextquestion',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='contextquestion',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='contextquestion',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='contextquestion',
            name='level',
            field=models.PositiveSmallIntegerField(default=1, help_text='how far below the goal it hung when it was asked, at the nearest'),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='contextquestionevent',
            name='level',
            field=models.PositiveSmallIntegerField(default=1, help_text='how far below the goal it hung when it was asked, at the nearest'),
            preserve_default=False,
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contextquestion',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_contextquestionevent" ("answered_at", "change_id", "goal_id", "id", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdict", "why") VALUES (NEW."answered_at", NEW."change_id", NEW."goal_id", NEW."id", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."verdict", NEW."why"); RETURN NULL;', hash='479df6065ba0bf631419e26d710a460b5b572882', operation='INSERT', pgid='pgtrigger_insert_insert_e542c', table='goals_contextquestion', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contextquestion',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "goals_contextquestionevent" ("answered_at", "change_id", "goal_id", "id", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdict", "why") VALUES (NEW."answered_at", NEW."change_id", NEW."goal_id", NEW."id", NEW."level", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."verdict", NEW."why"); RETURN NULL;', hash='cc1c7f2887018670132e10d53c5712dff785028c', operation='UPDATE', pgid='pgtrigger_update_update_4a494', table='goals_contextquestion', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contextquestion',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_contextquestionevent" ("answered_at", "change_id", "goal_id", "id", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdict", "why") VALUES (OLD."answered_at", OLD."change_id", OLD."goal_id", OLD."id", OLD."level", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."verdict", OLD."why"); RETURN NULL;', hash='be128c61239d792bed2d96d0b7258ff824927d06', operation='DELETE', pgid='pgtrigger_delete_delete_e976e', table='goals_contextquestion', when='AFTER')),
        ),
        migrations.RemoveIndex(
            model_name="goal",
            name="goal_of_organisation",
        ),
        migrations.AddIndex(
            model_name="goal",
            index=models.Index(
                condition=models.Q(("person__isnull", True), ("team__isnull", True), ("unit__isnull", True)),
                fields=["ends_date", "id"],
                name="goal_of_organisation",
            ),
        ),
        migrations.AddIndex(
            model_name="goal",
            index=models.Index(
                models.OrderBy(models.F("opened_at"), descending=True, nulls_first=True),
                models.OrderBy(models.F("id"), descending=True),
                name="goal_newest",
            ),
        ),
        migrations.AddIndex(
            model_name="goal",
            index=models.Index(
                tandem.core.search.Fold(
                    django.db.models.functions.text.Concat(
                        "title_nl", models.Value(" "), "title_fr", models.Value(" "), "title_en"
                    )
                ),
                models.F("id"),
                name="goal_by_title",
            ),
        ),
        migrations.AddIndex(
            model_name='contextquestion',
            index=models.Index(models.F('change'), models.OrderBy(models.F('answered_at'), descending=True, nulls_first=True), models.F('id'), name='context_question_in_order'),
        ),
        migrations.AddIndex(
            model_name='goal',
            index=models.Index(models.Case(models.When(state='proposed', then=-1), models.When(state='open', then=0), models.When(state='paused', then=1), models.When(state='draft', then=2), models.When(state='declined', then=4), default=3), models.F('ends_date'), models.F('id'), condition=models.Q(('person__isnull', True), ('team__isnull', True), ('unit__isnull', True)), name='goal_of_all_in_order'),
        ),
        migrations.RunSQL(MOMENT, "DROP FUNCTION act_moment(jsonb, timestamptz)"),
        migrations.RunSQL(ACTS, "DROP INDEX goal_acts"),
    ]
