import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0002_session'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        migrations.CreateModel(
            name='ImportRun',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('created_at', models.DateTimeField()),
                ('state', models.CharField(choices=[('columns', 'Choosing columns'), ('comparing', 'Being compared'), ('preview', 'Ready to look at'), ('applying', 'Being imported'), ('done', 'Imported'), ('undone', 'Undone'), ('dropped', 'Stopped')], default='columns', max_length=10)),
                ('file_name', models.CharField(max_length=200)),
                ('sha256', models.CharField(max_length=64)),
                ('size', models.PositiveIntegerField(default=0, help_text='rows in the file')),
                ('effective_date', models.DateField(help_text='from when changes of unit, job and coach hold')),
                ('absent_left_date', models.DateField(help_text='the last day of who is not in the file; empty: leave them', null=True)),
                ('absent_confirmed', models.BooleanField(default=False, help_text='that many people leave at once is meant so')),
                ('options', models.JSONField(default=dict)),
                ('counts', models.JSONField(default=dict, help_text='how many rows of each kind')),
                ('problem', models.TextField(blank=True, default='', help_text='why the last step failed, in the words it was told')),
                ('applied_at', models.DateTimeField(null=True)),
                ('undone_at', models.DateTimeField(null=True)),
                ('entry', models.UUIDField(help_text='the entry of the history under which all was written', null=True)),
                ('undo_entry', models.UUIDField(help_text='the entry under which it was undone', null=True)),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['-pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('applied_at__isnull', False), ('entry__isnull', False), ('state__in', ('done', 'undone'))), models.Q(models.Q(('state__in', ('done', 'undone')), _negated=True), ('applied_at__isnull', True)), _connector='OR'), name='import_applied_once')],
            },
        ),
        migrations.CreateModel(
            name='ImportMapping',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=10)),
                ('signature', models.CharField(max_length=64)),
                ('columns', models.JSONField(help_text='a field, or nothing, for each column')),
                ('options', models.JSONField(default=dict)),
                ('changed_at', models.DateTimeField()),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('kind', 'signature'), name='import_mapping_once')],
            },
        ),
        migrations.CreateModel(
            name='ImportMappingEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(max_length=10)),
                ('signature', models.CharField(max_length=64)),
                ('columns', models.JSONField(help_text='a field, or nothing, for each column')),
                ('options', models.JSONField(default=dict)),
                ('changed_at', models.DateTimeField()),
                ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='people.importmapping')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ImportProgress',
            fields=[
                ('run', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='+', serialize=False, to='people.importrun')),
                ('step', models.CharField(max_length=20)),
                ('done', models.PositiveIntegerField(default=0)),
                ('total', models.PositiveIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name='ImportFile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('people', 'people'), ('history', 'history')], max_length=10)),
                ('name', models.CharField(max_length=200)),
                ('content', models.BinaryField()),
                ('head', models.JSONField(default=dict, help_text='names of the sheets, name and first rows of the first one')),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='people.importrun')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('run', 'kind'), name='import_file_of_a_kind')],
            },
        ),
        migrations.CreateModel(
            name='ImportRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.CharField(default='people', help_text='people, history, or absent', max_length=10)),
                ('line', models.PositiveIntegerField(help_text='in the file')),
                ('cells', models.JSONField(default=dict, help_text='the texts of the chosen columns, by field')),
                ('decision', models.JSONField(default=dict, help_text='what the administrator decided: skip, prefer, set')),
                ('name', models.CharField(blank=True, default='', max_length=300)),
                ('found', models.CharField(blank=True, default='', help_text='folded, to search in', max_length=700)),
                ('kind', models.CharField(choices=[('refused', 'To decide'), ('added', 'Added'), ('changed', 'Changed'), ('ended', 'Ended'), ('unchanged', 'Unchanged'), ('skipped', 'Left out'), ('read', 'Read')], max_length=10)),
                ('faults', models.JSONField(default=list)),
                ('notes', models.JSONField(default=list)),
                ('changes', models.JSONField(default=list, help_text='field, old, new')),
                ('person', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='people.person')),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='people.importrun')),
            ],
            options={
                'ordering': ['run', 'source', 'line', 'pk'],
                'indexes': [models.Index(fields=['run', 'kind', 'line'], name='import_row_by_kind')],
            },
        ),
        migrations.CreateModel(
            name='ImportRunEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('created_at', models.DateTimeField()),
                ('state', models.CharField(choices=[('columns', 'Choosing columns'), ('comparing', 'Being compared'), ('preview', 'Ready to look at'), ('applying', 'Being imported'), ('done', 'Imported'), ('undone', 'Undone'), ('dropped', 'Stopped')], default='columns', max_length=10)),
                ('file_name', models.CharField(max_length=200)),
                ('sha256', models.CharField(max_length=64)),
                ('size', models.PositiveIntegerField(default=0, help_text='rows in the file')),
                ('effective_date', models.DateField(help_text='from when changes of unit, job and coach hold')),
                ('absent_left_date', models.DateField(help_text='the last day of who is not in the file; empty: leave them', null=True)),
                ('absent_confirmed', models.BooleanField(default=False, help_text='that many people leave at once is meant so')),
                ('options', models.JSONField(default=dict)),
                ('counts', models.JSONField(default=dict, help_text='how many rows of each kind')),
                ('applied_at', models.DateTimeField(null=True)),
                ('undone_at', models.DateTimeField(null=True)),
                ('entry', models.UUIDField(help_text='the entry of the history under which all was written', null=True)),
                ('undo_entry', models.UUIDField(help_text='the entry under which it was undone', null=True)),
                ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='people.importrun')),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='importmapping',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "people_importmappingevent" ("by_id", "changed_at", "columns", "id", "kind", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signature") VALUES (NEW."by_id", NEW."changed_at", NEW."columns", NEW."id", NEW."kind", NEW."options", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."signature"); RETURN NULL;', hash='01607adb87aad3f347f86a81a800642a4b1b799e', operation='INSERT', pgid='pgtrigger_insert_insert_e07df', table='people_importmapping', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='importmapping',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "people_importmappingevent" ("by_id", "changed_at", "columns", "id", "kind", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signature") VALUES (NEW."by_id", NEW."changed_at", NEW."columns", NEW."id", NEW."kind", NEW."options", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."signature"); RETURN NULL;', hash='634aa4762cb2a38e9797496b489ab161d1a7931b', operation='UPDATE', pgid='pgtrigger_update_update_c09da', table='people_importmapping', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='importmapping',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "people_importmappingevent" ("by_id", "changed_at", "columns", "id", "kind", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signature") VALUES (OLD."by_id", OLD."changed_at", OLD."columns", OLD."id", OLD."kind", OLD."options", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."signature"); RETURN NULL;', hash='5d9ee567db0f91cc32577df54cc1e1560a43f8a6', operation='DELETE', pgid='pgtrigger_delete_delete_2fccd', table='people_importmapping', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='importmappingevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='59648a9292cc8dd20508be028fb000ef3555fd1d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_7dbfd', table='people_importmappingevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='importrun',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "people_importrunevent" ("absent_confirmed", "absent_left_date", "applied_at", "by_id", "counts", "created_at", "effective_date", "entry", "file_name", "id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "size", "state", "undo_entry", "undone_at") VALUES (NEW."absent_confirmed", NEW."absent_left_date", NEW."applied_at", NEW."by_id", NEW."counts", NEW."created_at", NEW."effective_date", NEW."entry", NEW."file_name", NEW."id", NEW."options", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sha256", NEW."size", NEW."state", NEW."undo_entry", NEW."undone_at"); RETURN NULL;', hash='1e734cb8ebda3ba0d0dabd4b14a550bf85e80cb9', operation='INSERT', pgid='pgtrigger_insert_insert_53501', table='people_importrun', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='importrun',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."absent_confirmed" IS DISTINCT FROM (NEW."absent_confirmed") OR OLD."absent_left_date" IS DISTINCT FROM (NEW."absent_left_date") OR OLD."applied_at" IS DISTINCT FROM (NEW."applied_at") OR OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."counts" IS DISTINCT FROM (NEW."counts") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."effective_date" IS DISTINCT FROM (NEW."effective_date") OR OLD."entry" IS DISTINCT FROM (NEW."entry") OR OLD."file_name" IS DISTINCT FROM (NEW."file_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."options" IS DISTINCT FROM (NEW."options") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."size" IS DISTINCT FROM (NEW."size") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."undo_entry" IS DISTINCT FROM (NEW."undo_entry") OR OLD."undone_at" IS DISTINCT FROM (NEW."undone_at"))', func='INSERT INTO "people_importrunevent" ("absent_confirmed", "absent_left_date", "applied_at", "by_id", "counts", "created_at", "effective_date", "entry", "file_name", "id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "size", "state", "undo_entry", "undone_at") VALUES (NEW."absent_confirmed", NEW."absent_left_date", NEW."applied_at", NEW."by_id", NEW."counts", NEW."created_at", NEW."effective_date", NEW."entry", NEW."file_name", NEW."id", NEW."options", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sha256", NEW."size", NEW."state", NEW."undo_entry", NEW."undone_at"); RETURN NULL;', hash='e54998be22cc69f04701b23cbfb79b618daa5bf4', operation='UPDATE', pgid='pgtrigger_update_update_2176e', table='people_importrun', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='importrun',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "people_importrunevent" ("absent_confirmed", "absent_left_date", "applied_at", "by_id", "counts", "created_at", "effective_date", "entry", "file_name", "id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "size", "state", "undo_entry", "undone_at") VALUES (OLD."absent_confirmed", OLD."absent_left_date", OLD."applied_at", OLD."by_id", OLD."counts", OLD."created_at", OLD."effective_date", OLD."entry", OLD."file_name", OLD."id", OLD."options", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sha256", OLD."size", OLD."state", OLD."undo_entry", OLD."undone_at"); RETURN NULL;', hash='b6755141fcc1bafa4caf4d131a886a49ab46571a', operation='DELETE', pgid='pgtrigger_delete_delete_f8fae', table='people_importrun', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='importrunevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='b35686a97fdfe9942eb9e3f15130b55f8ddcd0f2', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_c86b8', table='people_importrunevent', when='BEFORE')),
        ),
    ]
