import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('people', '0001_initial'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        migrations.CreateModel(
            name='FeedbackRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('question', models.TextField()),
                ('about', models.CharField(blank=True, default='', max_length=200)),
                ('language', models.CharField(choices=[('nl', 'Nederlands'), ('fr', 'Français'), ('en', 'English')], default='nl', max_length=2)),
                ('wanted_by_date', models.DateField(blank=True, null=True)),
                ('asked_at', models.DateTimeField()),
                ('asker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['-asked_at', '-pk'],
                'indexes': [models.Index(fields=['asker', '-asked_at'], name='feedback_request_of')],
                'constraints': [models.CheckConstraint(condition=models.Q(('question', ''), _negated=True), name='feedback_request_asks')],
            },
        ),
        migrations.CreateModel(
            name='FeedbackRequestEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('question', models.TextField()),
                ('about', models.CharField(blank=True, default='', max_length=200)),
                ('language', models.CharField(choices=[('nl', 'Nederlands'), ('fr', 'Français'), ('en', 'English')], default='nl', max_length=2)),
                ('wanted_by_date', models.DateField(blank=True, null=True)),
                ('asked_at', models.DateTimeField()),
                ('asker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='feedback.feedbackrequest')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Invitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(choices=[('waiting', 'Waiting'), ('answered', 'Answered'), ('declined', 'Not now'), ('cancelled', 'No longer asked')], default='waiting', max_length=10)),
                ('note', models.CharField(blank=True, default='', help_text='words with a polite no', max_length=300)),
                ('answered_at', models.DateTimeField(help_text='when it got the state that it has', null=True)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('request', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='feedback.feedbackrequest')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('state', 'waiting')), fields=['person'], name='feedback_invitation_waits')],
                'constraints': [models.UniqueConstraint(fields=('request', 'person'), name='feedback_asked_once'), models.CheckConstraint(condition=models.Q(models.Q(('answered_at', None), ('state', 'waiting')), models.Q(models.Q(('state', 'waiting'), _negated=True), ('answered_at__isnull', False)), _connector='OR'), name='feedback_invitation_dated')],
            },
        ),
        migrations.CreateModel(
            name='Draft',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.UUIDField(default=uuid.uuid4, help_text='given when one starts to write: sends once, saves in place')),
                ('kind', models.CharField(choices=[('appreciation', 'Appreciation'), ('observation', 'Observation'), ('suggestion', 'Suggestion')], default='appreciation', max_length=20)),
                ('about', models.CharField(blank=True, default='', help_text='a goal, a moment: a short label', max_length=200)),
                ('saw', models.TextField(blank=True, default='')),
                ('effect', models.TextField(blank=True, default='')),
                ('wish', models.TextField(blank=True, default='')),
                ('text', models.TextField(blank=True, default='', help_text='instead of the three parts')),
                ('language', models.CharField(choices=[('nl', 'Nederlands'), ('fr', 'Français'), ('en', 'English')], default='nl', max_length=2)),
                ('reach', models.CharField(choices=[('receiver', 'The receiver'), ('coach', 'The receiver and her coach')], default='receiver', max_length=10)),
                ('saved_at', models.DateTimeField()),
                ('giver', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='people.person')),
                ('receiver', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='people.person')),
                ('invitation', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='feedback.invitation')),
            ],
            options={
                'ordering': ['-saved_at', '-pk'],
                'constraints': [models.UniqueConstraint(fields=('giver', 'key'), name='feedback_draft_key')],
            },
        ),
        migrations.CreateModel(
            name='InvitationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('state', models.CharField(choices=[('waiting', 'Waiting'), ('answered', 'Answered'), ('declined', 'Not now'), ('cancelled', 'No longer asked')], default='waiting', max_length=10)),
                ('note', models.CharField(blank=True, default='', help_text='words with a polite no', max_length=300)),
                ('answered_at', models.DateTimeField(help_text='when it got the state that it has', null=True)),
                ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='feedback.invitation')),
                ('request', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='feedback.feedbackrequest')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Feedback',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.UUIDField(default=uuid.uuid4, help_text='given when one starts to write: sends once, saves in place')),
                ('kind', models.CharField(choices=[('appreciation', 'Appreciation'), ('observation', 'Observation'), ('suggestion', 'Suggestion')], default='appreciation', max_length=20)),
                ('about', models.CharField(blank=True, default='', help_text='a goal, a moment: a short label', max_length=200)),
                ('saw', models.TextField(blank=True, default='')),
                ('effect', models.TextField(blank=True, default='')),
                ('wish', models.TextField(blank=True, default='')),
                ('text', models.TextField(blank=True, default='', help_text='instead of the three parts')),
                ('language', models.CharField(choices=[('nl', 'Nederlands'), ('fr', 'Français'), ('en', 'English')], default='nl', max_length=2)),
                ('reach', models.CharField(choices=[('receiver', 'The receiver'), ('coach', 'The receiver and her coach')], default='receiver', max_length=10)),
                ('state', models.CharField(choices=[('sent', 'Sent'), ('withdrawn', 'Taken back')], default='sent', max_length=10)),
                ('sent_at', models.DateTimeField()),
                ('corrected_at', models.DateTimeField(null=True)),
                ('giver', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('receiver', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('invitation', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='feedback.invitation')),
            ],
            options={
                'ordering': ['-sent_at', '-pk'],
                'indexes': [models.Index(fields=['receiver', '-sent_at', '-id'], name='feedback_received'), models.Index(fields=['giver', '-sent_at', '-id'], name='feedback_given')],
                'constraints': [models.UniqueConstraint(fields=('key',), name='feedback_sent_once'), models.UniqueConstraint(condition=models.Q(('state', 'sent')), fields=('invitation',), name='feedback_answers_once'), models.CheckConstraint(condition=models.Q(('giver', models.F('receiver')), _negated=True), name='feedback_not_to_oneself'), models.CheckConstraint(condition=models.Q(('effect', ''), ('saw', ''), ('text', ''), ('wish', ''), _negated=True), name='feedback_has_words')],
            },
        ),
        migrations.CreateModel(
            name='FeedbackEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('key', models.UUIDField(default=uuid.uuid4, help_text='given when one starts to write: sends once, saves in place')),
                ('kind', models.CharField(choices=[('appreciation', 'Appreciation'), ('observation', 'Observation'), ('suggestion', 'Suggestion')], default='appreciation', max_length=20)),
                ('about', models.CharField(blank=True, default='', help_text='a goal, a moment: a short label', max_length=200)),
                ('saw', models.TextField(blank=True, default='')),
                ('effect', models.TextField(blank=True, default='')),
                ('wish', models.TextField(blank=True, default='')),
                ('text', models.TextField(blank=True, default='', help_text='instead of the three parts')),
                ('language', models.CharField(choices=[('nl', 'Nederlands'), ('fr', 'Français'), ('en', 'English')], default='nl', max_length=2)),
                ('reach', models.CharField(choices=[('receiver', 'The receiver'), ('coach', 'The receiver and her coach')], default='receiver', max_length=10)),
                ('state', models.CharField(choices=[('sent', 'Sent'), ('withdrawn', 'Taken back')], default='sent', max_length=10)),
                ('sent_at', models.DateTimeField()),
                ('corrected_at', models.DateTimeField(null=True)),
                ('giver', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='feedback.feedback')),
                ('receiver', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('invitation', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='feedback.invitation')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='KeptForConversation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('feedback', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='feedback.feedback')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='KeptForConversationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('at', models.DateTimeField()),
                ('feedback', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='feedback.feedback')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='feedback.keptforconversation')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PutAside',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('feedback', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='feedback.feedback')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PutAsideEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('at', models.DateTimeField()),
                ('feedback', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='feedback.feedback')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='feedback.putaside')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Reply',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField()),
                ('at', models.DateTimeField()),
                ('author', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('feedback', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='feedback.feedback')),
            ],
            options={
                'ordering': ['at', 'pk'],
                'indexes': [models.Index(fields=['feedback', 'at'], name='feedback_thread')],
                'constraints': [models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='feedback_reply_has_words')],
            },
        ),
        migrations.CreateModel(
            name='ReplyEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.TextField()),
                ('at', models.DateTimeField()),
                ('author', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('feedback', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='feedback.feedback')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='feedback.reply')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Share',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('coach', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('feedback', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='feedback.feedback')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ShareEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('at', models.DateTimeField()),
                ('coach', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('feedback', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='feedback.feedback')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='feedback.share')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Thanks',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('feedback', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='feedback.feedback')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ThanksEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('at', models.DateTimeField()),
                ('feedback', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='feedback.feedback')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='feedback.thanks')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Withdrawal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('feedback', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='feedback.feedback')),
                ('giver', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('receiver', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'indexes': [models.Index(fields=['receiver', '-at'], name='feedback_taken_back')],
            },
        ),
        migrations.CreateModel(
            name='WithdrawalEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('at', models.DateTimeField()),
                ('feedback', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='feedback.feedback')),
                ('giver', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='feedback.withdrawal')),
                ('receiver', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feedbackrequest',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_feedbackrequestevent" ("about", "asked_at", "asker_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "wanted_by_date") VALUES (NEW."about", NEW."asked_at", NEW."asker_id", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."wanted_by_date"); RETURN NULL;', hash='485646df210272d2e9235ee76dceabef55de04e1', operation='INSERT', pgid='pgtrigger_insert_insert_c6bcc', table='feedback_feedbackrequest', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feedbackrequest',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "feedback_feedbackrequestevent" ("about", "asked_at", "asker_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "wanted_by_date") VALUES (NEW."about", NEW."asked_at", NEW."asker_id", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."wanted_by_date"); RETURN NULL;', hash='fbb70a6c31eb0f9dd713b109d7b76e68907c6d68', operation='UPDATE', pgid='pgtrigger_update_update_1f22a', table='feedback_feedbackrequest', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feedbackrequest',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_feedbackrequestevent" ("about", "asked_at", "asker_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "wanted_by_date") VALUES (OLD."about", OLD."asked_at", OLD."asker_id", OLD."id", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."wanted_by_date"); RETURN NULL;', hash='276b3906ae9a8a4e3ca6cebe23eb8eeb03373d35', operation='DELETE', pgid='pgtrigger_delete_delete_51b53', table='feedback_feedbackrequest', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feedbackrequestevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='a8de0d4d5902f2bb2d50fc2cc2d1e792813bc3bf', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_2bae5', table='feedback_feedbackrequestevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='invitation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_invitationevent" ("answered_at", "id", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "state") VALUES (NEW."answered_at", NEW."id", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."request_id", NEW."state"); RETURN NULL;', hash='57d2ca15bd24ac6c49440aad5c4ea827db0f2089', operation='INSERT', pgid='pgtrigger_insert_insert_d0769', table='feedback_invitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='invitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "feedback_invitationevent" ("answered_at", "id", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "state") VALUES (NEW."answered_at", NEW."id", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."request_id", NEW."state"); RETURN NULL;', hash='8f8d8b7982db7d7843a71924605934b82ea5acd3', operation='UPDATE', pgid='pgtrigger_update_update_8432e', table='feedback_invitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='invitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_invitationevent" ("answered_at", "id", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "state") VALUES (OLD."answered_at", OLD."id", OLD."note", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."request_id", OLD."state"); RETURN NULL;', hash='1afb763b106e425e030991ebd13d99cd99c9f667', operation='DELETE', pgid='pgtrigger_delete_delete_85a8c', table='feedback_invitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feedbackevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='f722207f5bf9ee902a5e21f3fd2e356ed12dfbc9', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_84c88', table='feedback_feedbackevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feedback',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_feedbackevent" ("about", "corrected_at", "effect", "giver_id", "id", "invitation_id", "key", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reach", "receiver_id", "saw", "sent_at", "state", "text", "wish") VALUES (NEW."about", NEW."corrected_at", NEW."effect", NEW."giver_id", NEW."id", NEW."invitation_id", NEW."key", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reach", NEW."receiver_id", NEW."saw", NEW."sent_at", NEW."state", NEW."text", NEW."wish"); RETURN NULL;', hash='c4dc40f58812d67ba6e8ede7e78b1e585f2deb68', operation='INSERT', pgid='pgtrigger_insert_insert_9e0f4', table='feedback_feedback', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feedback',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "feedback_feedbackevent" ("about", "corrected_at", "effect", "giver_id", "id", "invitation_id", "key", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reach", "receiver_id", "saw", "sent_at", "state", "text", "wish") VALUES (NEW."about", NEW."corrected_at", NEW."effect", NEW."giver_id", NEW."id", NEW."invitation_id", NEW."key", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reach", NEW."receiver_id", NEW."saw", NEW."sent_at", NEW."state", NEW."text", NEW."wish"); RETURN NULL;', hash='4592c782b92ae68dd103e198f176ea361393defd', operation='UPDATE', pgid='pgtrigger_update_update_d1df2', table='feedback_feedback', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feedback',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_feedbackevent" ("about", "corrected_at", "effect", "giver_id", "id", "invitation_id", "key", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reach", "receiver_id", "saw", "sent_at", "state", "text", "wish") VALUES (OLD."about", OLD."corrected_at", OLD."effect", OLD."giver_id", OLD."id", OLD."invitation_id", OLD."key", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reach", OLD."receiver_id", OLD."saw", OLD."sent_at", OLD."state", OLD."text", OLD."wish"); RETURN NULL;', hash='c2e8898e6b95a4077c93ef40a203b8dceddbeede', operation='DELETE', pgid='pgtrigger_delete_delete_b21e1', table='feedback_feedback', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='invitationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2f8a00c8ee737f763bee77c2c1343e4580f3662d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f487e', table='feedback_invitationevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='keptforconversation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_keptforconversationevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='d06e351ea3d25aa0621a29cd0c25ffc992d45eb2', operation='INSERT', pgid='pgtrigger_insert_insert_75ce2', table='feedback_keptforconversation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='keptforconversation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "feedback_keptforconversationevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='35dad7bba7b704082d96e87cedcd65b9fc31d163', operation='UPDATE', pgid='pgtrigger_update_update_c93d8', table='feedback_keptforconversation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='keptforconversation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_keptforconversationevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='20435ebc6612156e997967f6c15ec350af6f7846', operation='DELETE', pgid='pgtrigger_delete_delete_46f88', table='feedback_keptforconversation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='keptforconversationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ef5c3dfce4e6a492df21bbd091135c6d91bf7a4b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_e767f', table='feedback_keptforconversationevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='putaside',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_putasideevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='89db9111aa2f820d894f84349e4aed05d1a3042c', operation='INSERT', pgid='pgtrigger_insert_insert_3b137', table='feedback_putaside', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='putaside',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "feedback_putasideevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='06338206f119746f52a65529d932af37c76232f3', operation='UPDATE', pgid='pgtrigger_update_update_6f6e5', table='feedback_putaside', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='putaside',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_putasideevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='ddb3f35acc6e7d67af4b10da71dfb69e80bd7400', operation='DELETE', pgid='pgtrigger_delete_delete_762b9', table='feedback_putaside', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='putasideevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c5ff5509087f3ae7411e587e6fd0c1b53f79e2f3', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_4d0f6', table='feedback_putasideevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='reply',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_replyevent" ("at", "author_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."at", NEW."author_id", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;', hash='e41bd31e470f3670cfd1ae96e9eb25042addad19', operation='INSERT', pgid='pgtrigger_insert_insert_d2ad6', table='feedback_reply', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='reply',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "feedback_replyevent" ("at", "author_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."at", NEW."author_id", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;', hash='30b38efea815996b93287350a7e5eefa0314c0d2', operation='UPDATE', pgid='pgtrigger_update_update_27a15', table='feedback_reply', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='reply',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_replyevent" ("at", "author_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."at", OLD."author_id", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;', hash='db594e8762f1118e38894ce8971bf564a09948ec', operation='DELETE', pgid='pgtrigger_delete_delete_af20b', table='feedback_reply', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='replyevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d9f63dd34e29d12013f38d838345cff4b0511952', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_2a30d', table='feedback_replyevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='share',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_shareevent" ("at", "coach_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."coach_id", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='01e519fb6ce45e01fb5e4ce7c5e8976bf2984302', operation='INSERT', pgid='pgtrigger_insert_insert_df859', table='feedback_share', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='share',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "feedback_shareevent" ("at", "coach_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."coach_id", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='3a1d6cef30ab7b5ed4af07c62a709e96c25389d3', operation='UPDATE', pgid='pgtrigger_update_update_eea5c', table='feedback_share', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='share',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_shareevent" ("at", "coach_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."coach_id", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='4a9ab75ee3d9779caf015a8edad210ff0bedd283', operation='DELETE', pgid='pgtrigger_delete_delete_846b3', table='feedback_share', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='shareevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='0be1077dd0bff704bb847ab92823610aae8bc7a0', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_36002', table='feedback_shareevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='thanks',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_thanksevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='e64e804c9fc3abdccf445ebc986d7a06b1541d67', operation='INSERT', pgid='pgtrigger_insert_insert_68f1d', table='feedback_thanks', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='thanks',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "feedback_thanksevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='c17422fbaad16cfc706a9d276cea277b0f84eb2a', operation='UPDATE', pgid='pgtrigger_update_update_1b658', table='feedback_thanks', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='thanks',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_thanksevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='8f149db6ca528d56511ef20b512bc064755b2443', operation='DELETE', pgid='pgtrigger_delete_delete_ed870', table='feedback_thanks', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='thanksevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='e8ce650793ddd88140402a5bb93d8f13d191031b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_53123', table='feedback_thanksevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='withdrawal',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_withdrawalevent" ("at", "feedback_id", "giver_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "receiver_id") VALUES (NEW."at", NEW."feedback_id", NEW."giver_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."receiver_id"); RETURN NULL;', hash='6d7af964d489ff1b9b7d8a3835df3cc9971e2c0c', operation='INSERT', pgid='pgtrigger_insert_insert_8b29e', table='feedback_withdrawal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='withdrawal',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "feedback_withdrawalevent" ("at", "feedback_id", "giver_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "receiver_id") VALUES (NEW."at", NEW."feedback_id", NEW."giver_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."receiver_id"); RETURN NULL;', hash='db9e784bf080dcdef1d13da0627b5f2f4a2edac6', operation='UPDATE', pgid='pgtrigger_update_update_0ed6c', table='feedback_withdrawal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='withdrawal',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "feedback_withdrawalevent" ("at", "feedback_id", "giver_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "receiver_id") VALUES (OLD."at", OLD."feedback_id", OLD."giver_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."receiver_id"); RETURN NULL;', hash='902bc864c65cf089ff0bb8379eabfc4e3f8e213b', operation='DELETE', pgid='pgtrigger_delete_delete_06e6c', table='feedback_withdrawal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='withdrawalevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2cc0148b6b0432f6a2f7a78c9ed86aef8ab87b03', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_c8558', table='feedback_withdrawalevent', when='BEFORE')),
        ),
    ]
