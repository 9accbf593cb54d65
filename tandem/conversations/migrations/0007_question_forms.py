"""What a conversation asks stands in a question form, like everything that is asked. The questions of the guides and
what was answered to them move there, also of what is locked, and its history with it; then the other ready types."""

import datetime
import json
import uuid
from pathlib import Path

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

CONTENT = Path(__file__).resolve().parents[1] / "content" / "guides_2.json"
PUBLISHED = datetime.datetime(2023, 1, 2, 9, tzinfo=datetime.UTC)
LANGUAGES = ("nl", "fr", "en")


def in_languages(field, texts):
    return {f"{field}_{language}": text for language, text in zip(LANGUAGES, texts, strict=True)}


def texts_of(row, field):
    return [getattr(row, f"{field}_{language}") for language in LANGUAGES]


def key_of(code, name):
    """The same key wherever this content is loaded, as for the other ready forms."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"tandem:{code}:{name}")


def form_of(apps, slug, title, intro):
    """A form for a type, with a first version that is still a draft."""
    QuestionForm, FormVersion = (apps.get_model("frameworks", name) for name in ("QuestionForm", "FormVersion"))
    code, number = f"conversation-{slug}", 1
    while QuestionForm.objects.filter(code=code).exists():
        number += 1
        code = f"conversation-{slug}-{number}"
    form = QuestionForm.objects.create(code=code, purpose="conversation", **in_languages("name", title))
    return FormVersion.objects.create(form=form, number=1, **in_languages("intro", intro))


def ask(apps, version, position, kind="text", *, words, own=("", "", ""), hint=("", "", ""), **more):
    """A question of a version; gives it."""
    said = in_languages("words", words) | in_languages("help", hint)
    said |= in_languages("own", own if list(own) != list(words) else ("", "", ""))
    key = key_of(version.form.code, f"question:{position}")
    Question = apps.get_model("frameworks", "Question")
    return Question.objects.create(version=version, key=key, position=position, kind=kind, **said, **more)


def publish(apps, version, at):
    apps.get_model("frameworks", "FormVersion").objects.filter(pk=version.pk).update(published_at=at)


def guides_to_forms(apps, schema_editor):
    """Each version of a guide becomes a version of one form, with its questions; answers follow to these."""
    Guide, Question = (apps.get_model("conversations", name) for name in ("Guide", "Question"))
    newest = {guide.slug: guide for guide in Guide.objects.order_by("version")}
    forms, versions, questions = {}, {}, {}
    for guide in Guide.objects.order_by("slug", "version"):
        intro = texts_of(guide, "intro")
        if guide.slug not in forms:
            version = form_of(apps, guide.slug, texts_of(newest[guide.slug], "title"), intro)
        else:
            FormVersion = apps.get_model("frameworks", "FormVersion")
            number = forms[guide.slug].number + 1
            version = FormVersion.objects.create(
                form=forms[guide.slug].form, number=number, **in_languages("intro", intro)
            )
        forms[guide.slug] = versions[guide.pk] = version
        for old in Question.objects.filter(guide=guide):
            made = ask(
                apps, version, old.position, words=texts_of(old, "coach"), own=texts_of(old, "person"),
                hint=texts_of(old, "hint"),
            )  # fmt: skip
            questions[old.pk] = made.pk
        day = guide.published_date
        if day:
            publish(apps, version, datetime.datetime.combine(day, PUBLISHED.timetz()))
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        by_guide = {guide: version.pk for guide, version in versions.items()}
        form_of_guide = {guide: version.form_id for guide, version in versions.items()}
        for history in ("", "event"):
            _point(cursor, f"conversations_answer{history}", "question_id", "question_id", questions)
            _point(cursor, f"conversations_conversation{history}", "version_id", "guide_id", by_guide)
            _point(cursor, f"conversations_guide{history}", "form_id", "id", form_of_guide)


def _point(cursor, table, column, by, found):
    """``column`` becomes what ``found`` says of ``by``, in locked rows too, and without a line in the history: nobody
    changed anything, it has another place."""
    if not found:
        return
    pairs = ", ".join(f"({int(old)}, {int(new)})" for old, new in found.items())
    match = f"{table}.{by}"
    cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    if column == by:  # an old number may be a new one too
        cursor.execute(f"UPDATE {table} SET {column} = -{column}")  # noqa: S608
        match = f"-{match}"
    cursor.execute(
        f"UPDATE {table} SET {column} = found.new FROM (VALUES {pairs}) AS found (old, new) WHERE {match} = found.old"  # noqa: S608
    )
    cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


def add_types(apps, schema_editor):
    """Start, progress, functioning, development, feedforward, return and exit."""
    Guide, Topic = (apps.get_model("conversations", name) for name in ("Guide", "Topic"))
    in_use = set(Guide.objects.values_list("slug", flat=True))
    for one in json.loads(CONTENT.read_text(encoding="utf-8")):
        if one["slug"] in in_use:
            continue
        version = form_of(apps, one["slug"], one["title"], one["intro"])
        _questions(apps, version, one)
        publish(apps, version, PUBLISHED)
        words = in_languages("title", one["title"])
        guide = Guide.objects.create(slug=one["slug"], version=1, kind=one["kind"], form=version.form, **words)
        for position, (minutes, title, note) in enumerate(one["topics"], 1):
            words = in_languages("title", title) | in_languages("note", note)
            Topic.objects.create(guide=guide, position=position, minutes=minutes, **words)
        Guide.objects.filter(pk=guide.pk).update(published_date=PUBLISHED.date())


def _questions(apps, version, one):
    Scale, ScaleStep, Choice = (apps.get_model("frameworks", name) for name in ("Scale", "ScaleStep", "Choice"))
    scales = {}
    for place, (name, scale) in enumerate(one.get("scales", {}).items()):
        scales[name] = Scale.objects.create(
            version=version, key=key_of(version.form.code, name), position=place, cannot_judge=True,
            **in_languages("name", scale["name"]),
        )  # fmt: skip
        for value, step in enumerate(scale["steps"], 1):
            ScaleStep.objects.create(scale=scales[name], value=value, **in_languages("words", step))
    for position, row in enumerate(one["questions"], 1):
        only = row.get("only")
        question = ask(
            apps, version, position, row.get("kind", "text"), words=row.get("coach", row["person"]), own=row["person"],
            hint=row.get("hint", ("", "", "")), scale=scales.get(row.get("scale")),
            categories=["self"] if only == "person" else [],
        )  # fmt: skip
        for place, words in enumerate(row.get("choices", [])):
            Choice.objects.create(question=question, position=place, **in_languages("words", words))


class Migration(migrations.Migration):

    dependencies = [
        ("conversations", "0006_sign_off"),
        ('frameworks', '0001_initial'),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='answer',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='answer',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='answer',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='conversation',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='conversation',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='conversation',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='guide',
            name='published',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='guide',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='guide',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='guide',
            name='delete_delete',
        ),
        migrations.RemoveConstraint(
            model_name='answer',
            name='answer_says_something',
        ),
        migrations.AddField(
            model_name='answer',
            name='cannot_judge',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='answer',
            name='choice',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='frameworks.choice'),
        ),
        migrations.AddField(
            model_name='answer',
            name='value',
            field=models.PositiveSmallIntegerField(help_text='the number of the step on the scale', null=True),
        ),
        migrations.AddField(
            model_name='answerevent',
            name='cannot_judge',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='answerevent',
            name='choice',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='frameworks.choice'),
        ),
        migrations.AddField(
            model_name='answerevent',
            name='value',
            field=models.PositiveSmallIntegerField(help_text='the number of the step on the scale', null=True),
        ),
        migrations.AlterField(
            model_name='answer',
            name='text',
            field=models.TextField(blank=True, default=''),
        ),
        migrations.AlterField(
            model_name='answerevent',
            name='text',
            field=models.TextField(blank=True, default=''),
        ),
        migrations.AddField(
            model_name='conversation',
            name='version',
            field=models.ForeignKey(null=True, help_text='what both are asked', on_delete=django.db.models.deletion.PROTECT, related_name='+', to='frameworks.formversion'),
        ),
        migrations.AddField(
            model_name='conversationevent',
            name='version',
            field=models.ForeignKey(db_constraint=False, null=True, help_text='what both are asked', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='frameworks.formversion'),
        ),
        migrations.AddField(
            model_name='guide',
            name='form',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='frameworks.questionform'),
        ),
        migrations.AddField(
            model_name='guideevent',
            name='form',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='frameworks.questionform'),
        ),
        migrations.AlterField(
            model_name='answer',
            name='question',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='conversations.question'),
        ),
        migrations.RunPython(guides_to_forms),
        migrations.AlterField(
            model_name='answer',
            name='question',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='frameworks.question'),
        ),
        migrations.AlterField(
            model_name='answerevent',
            name='question',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='frameworks.question'),
        ),
        migrations.AlterField(
            model_name='conversation',
            name='version',
            field=models.ForeignKey(help_text='what both are asked', on_delete=django.db.models.deletion.PROTECT, related_name='+', to='frameworks.formversion'),
        ),
        migrations.AlterField(
            model_name='conversationevent',
            name='version',
            field=models.ForeignKey(db_constraint=False, help_text='what both are asked', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='frameworks.formversion'),
        ),
        migrations.AlterField(
            model_name='guide',
            name='form',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='frameworks.questionform'),
        ),
        migrations.AlterField(
            model_name='guideevent',
            name='form',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='frameworks.questionform'),
        ),
        migrations.RemoveField(
            model_name='guide',
            name='intro_en',
        ),
        migrations.RemoveField(
            model_name='guide',
            name='intro_fr',
        ),
        migrations.RemoveField(
            model_name='guide',
            name='intro_nl',
        ),
        migrations.RemoveField(
            model_name='guideevent',
            name='intro_en',
        ),
        migrations.RemoveField(
            model_name='guideevent',
            name='intro_fr',
        ),
        migrations.RemoveField(
            model_name='guideevent',
            name='intro_nl',
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='answer',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_answerevent" ("cannot_judge", "choice_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation_id", "question_id", "text", "value", "written_at") VALUES (NEW."cannot_judge", NEW."choice_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."preparation_id", NEW."question_id", NEW."text", NEW."value", NEW."written_at"); RETURN NULL;', hash='547d5c85de121fb97c462f772d0108e765f0ac64', operation='INSERT', pgid='pgtrigger_insert_insert_3d5d7', table='conversations_answer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='answer',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_answerevent" ("cannot_judge", "choice_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation_id", "question_id", "text", "value", "written_at") VALUES (NEW."cannot_judge", NEW."choice_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."preparation_id", NEW."question_id", NEW."text", NEW."value", NEW."written_at"); RETURN NULL;', hash='6233ad0598ee9e3374f1dfaff02cad7ced0a941d', operation='UPDATE', pgid='pgtrigger_update_update_a7d8b', table='conversations_answer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='answer',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_answerevent" ("cannot_judge", "choice_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation_id", "question_id", "text", "value", "written_at") VALUES (OLD."cannot_judge", OLD."choice_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."preparation_id", OLD."question_id", OLD."text", OLD."value", OLD."written_at"); RETURN NULL;', hash='c23f99e781a72fd20eb9fe0f1f8b5fc8e2df7f99', operation='DELETE', pgid='pgtrigger_delete_delete_72e93', table='conversations_answer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conversation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_conversationevent" ("coach_id", "corrects_id", "created_at", "due_date", "guide_id", "hr_reads", "id", "kind", "locked_at", "official_language", "opened_at", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "sequence", "series_id", "signing_at", "slot_date", "started_by_id", "state", "title", "version_id", "video") VALUES (NEW."coach_id", NEW."corrects_id", NEW."created_at", NEW."due_date", NEW."guide_id", NEW."hr_reads", NEW."id", NEW."kind", NEW."locked_at", NEW."official_language", NEW."opened_at", NEW."period", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."planned_at", NEW."sequence", NEW."series_id", NEW."signing_at", NEW."slot_date", NEW."started_by_id", NEW."state", NEW."title", NEW."version_id", NEW."video"); RETURN NULL;', hash='56a6f7305ebb3267cd477f7da494f7274f1e0979', operation='INSERT', pgid='pgtrigger_insert_insert_dbf94', table='conversations_conversation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conversation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."coach_id" IS DISTINCT FROM (NEW."coach_id") OR OLD."corrects_id" IS DISTINCT FROM (NEW."corrects_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."due_date" IS DISTINCT FROM (NEW."due_date") OR OLD."guide_id" IS DISTINCT FROM (NEW."guide_id") OR OLD."hr_reads" IS DISTINCT FROM (NEW."hr_reads") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."locked_at" IS DISTINCT FROM (NEW."locked_at") OR OLD."official_language" IS DISTINCT FROM (NEW."official_language") OR OLD."opened_at" IS DISTINCT FROM (NEW."opened_at") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."planned_at" IS DISTINCT FROM (NEW."planned_at") OR OLD."sequence" IS DISTINCT FROM (NEW."sequence") OR OLD."series_id" IS DISTINCT FROM (NEW."series_id") OR OLD."signing_at" IS DISTINCT FROM (NEW."signing_at") OR OLD."slot_date" IS DISTINCT FROM (NEW."slot_date") OR OLD."started_by_id" IS DISTINCT FROM (NEW."started_by_id") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."version_id" IS DISTINCT FROM (NEW."version_id") OR OLD."video" IS DISTINCT FROM (NEW."video"))', func='INSERT INTO "conversations_conversationevent" ("coach_id", "corrects_id", "created_at", "due_date", "guide_id", "hr_reads", "id", "kind", "locked_at", "official_language", "opened_at", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "sequence", "series_id", "signing_at", "slot_date", "started_by_id", "state", "title", "version_id", "video") VALUES (NEW."coach_id", NEW."corrects_id", NEW."created_at", NEW."due_date", NEW."guide_id", NEW."hr_reads", NEW."id", NEW."kind", NEW."locked_at", NEW."official_language", NEW."opened_at", NEW."period", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."planned_at", NEW."sequence", NEW."series_id", NEW."signing_at", NEW."slot_date", NEW."started_by_id", NEW."state", NEW."title", NEW."version_id", NEW."video"); RETURN NULL;', hash='ece61ea367670ead49e202e25da7e629c5ad55f9', operation='UPDATE', pgid='pgtrigger_update_update_d4c71', table='conversations_conversation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conversation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_conversationevent" ("coach_id", "corrects_id", "created_at", "due_date", "guide_id", "hr_reads", "id", "kind", "locked_at", "official_language", "opened_at", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "sequence", "series_id", "signing_at", "slot_date", "started_by_id", "state", "title", "version_id", "video") VALUES (OLD."coach_id", OLD."corrects_id", OLD."created_at", OLD."due_date", OLD."guide_id", OLD."hr_reads", OLD."id", OLD."kind", OLD."locked_at", OLD."official_language", OLD."opened_at", OLD."period", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."planned_at", OLD."sequence", OLD."series_id", OLD."signing_at", OLD."slot_date", OLD."started_by_id", OLD."state", OLD."title", OLD."version_id", OLD."video"); RETURN NULL;', hash='7a6892e1fa3d5603b0dbe593460e432912f146e7', operation='DELETE', pgid='pgtrigger_delete_delete_f422c', table='conversations_conversation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='guide',
            trigger=pgtrigger.compiler.Trigger(name='published', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.published_date IS NOT NULL)', func="RAISE EXCEPTION 'a published guide cannot be changed' USING ERRCODE = 'check_violation';", hash='386794656f80df7838cb55d91476960237257aec', operation='UPDATE OF "slug", "version", "kind", "form_id", "published_date", "title_nl", "title_fr", "title_en" OR DELETE', pgid='pgtrigger_published_4f43e', table='conversations_guide', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='guide',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_guideevent" ("form_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_date", "retired_date", "slug", "title_en", "title_fr", "title_nl", "version") VALUES (NEW."form_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_date", NEW."retired_date", NEW."slug", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."version"); RETURN NULL;', hash='d20832e6bb4bb774c763eeb3b2899605173ada1d', operation='INSERT', pgid='pgtrigger_insert_insert_9d7c9', table='conversations_guide', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='guide',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_guideevent" ("form_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_date", "retired_date", "slug", "title_en", "title_fr", "title_nl", "version") VALUES (NEW."form_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_date", NEW."retired_date", NEW."slug", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."version"); RETURN NULL;', hash='b578be0e1fc0403dafb7187283b61637ee773352', operation='UPDATE', pgid='pgtrigger_update_update_c0a4d', table='conversations_guide', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='guide',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_guideevent" ("form_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_date", "retired_date", "slug", "title_en", "title_fr", "title_nl", "version") VALUES (OLD."form_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_date", OLD."retired_date", OLD."slug", OLD."title_en", OLD."title_fr", OLD."title_nl", OLD."version"); RETURN NULL;', hash='9747a07d9aec5858fe27fb803a27a21cdeaee817', operation='DELETE', pgid='pgtrigger_delete_delete_e08c6', table='conversations_guide', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='answer',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('cannot_judge', False), ('choice', None), ('text', ''), ('value__isnull', False)), models.Q(('cannot_judge', False), ('choice__isnull', False), ('text', ''), ('value', None)), models.Q(('cannot_judge', True), ('choice', None), ('text', ''), ('value', None)), models.Q(('cannot_judge', False), ('choice', None), ('value', None), models.Q(('text', ''), _negated=True)), _connector='OR'), name='answer_says_one_thing'),
        ),
        migrations.DeleteModel(
            name='QuestionEvent',
        ),
        migrations.DeleteModel(
            name='Question',
        ),
        migrations.RunPython(add_types),
    ]
