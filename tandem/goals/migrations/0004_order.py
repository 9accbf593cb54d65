"""Lists in their orders by an index; and the acts on goals by their moment, so that the changes of a period are found
without reading all that ever happened.
"""

import django.db.models.functions.text
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
