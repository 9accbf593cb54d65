import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('people', '0003_importing'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        migrations.CreateModel(
            name='Guide',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('kind', models.CharField(choices=[('informal', 'Informal'), ('formal', 'Formal')], max_length=10)),
                ('title_nl', models.CharField(blank=True, default='', max_length=200)),
                ('title_fr', models.CharField(blank=True, default='', max_length=200)),
                ('title_en', models.CharField(blank=True, default='', max_length=200)),
                ('intro_nl', models.CharField(blank=True, default='', max_length=400)),
                ('intro_fr', models.CharField(blank=True, default='', max_length=400)),
                ('intro_en', models.CharField(blank=True, default='', max_length=400)),
                ('published_date', models.DateField(null=True)),
                ('retired_date', models.DateField(null=True)),
            ],
            options={
                'ordering': ['kind', 'slug', '-version'],
                'constraints': [models.UniqueConstraint(fields=('slug', 'version'), name='guide_version_once'), models.UniqueConstraint(condition=models.Q(('published_date__isnull', False), ('retired_date', None)), fields=('slug',), name='guide_one_in_use')],
            },
        ),
        migrations.CreateModel(
            name='GuideEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('slug', models.SlugField(db_index=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('kind', models.CharField(choices=[('informal', 'Informal'), ('formal', 'Formal')], max_length=10)),
                ('title_nl', models.CharField(blank=True, default='', max_length=200)),
                ('title_fr', models.CharField(blank=True, default='', max_length=200)),
                ('title_en', models.CharField(blank=True, default='', max_length=200)),
                ('intro_nl', models.CharField(blank=True, default='', max_length=400)),
                ('intro_fr', models.CharField(blank=True, default='', max_length=400)),
                ('intro_en', models.CharField(blank=True, default='', max_length=400)),
                ('published_date', models.DateField(null=True)),
                ('retired_date', models.DateField(null=True)),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.guide')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Question',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveSmallIntegerField()),
                ('person_nl', models.CharField(blank=True, default='', max_length=300)),
                ('person_fr', models.CharField(blank=True, default='', max_length=300)),
                ('person_en', models.CharField(blank=True, default='', max_length=300)),
                ('coach_nl', models.CharField(blank=True, default='', max_length=300)),
                ('coach_fr', models.CharField(blank=True, default='', max_length=300)),
                ('coach_en', models.CharField(blank=True, default='', max_length=300)),
                ('hint_nl', models.CharField(blank=True, default='', max_length=300)),
                ('hint_fr', models.CharField(blank=True, default='', max_length=300)),
                ('hint_en', models.CharField(blank=True, default='', max_length=300)),
                ('guide', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.guide')),
            ],
            options={
                'ordering': ['position'],
                'constraints': [models.UniqueConstraint(fields=('guide', 'position'), name='question_place_once')],
            },
        ),
        migrations.CreateModel(
            name='QuestionEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('position', models.PositiveSmallIntegerField()),
                ('person_nl', models.CharField(blank=True, default='', max_length=300)),
                ('person_fr', models.CharField(blank=True, default='', max_length=300)),
                ('person_en', models.CharField(blank=True, default='', max_length=300)),
                ('coach_nl', models.CharField(blank=True, default='', max_length=300)),
                ('coach_fr', models.CharField(blank=True, default='', max_length=300)),
                ('coach_en', models.CharField(blank=True, default='', max_length=300)),
                ('hint_nl', models.CharField(blank=True, default='', max_length=300)),
                ('hint_fr', models.CharField(blank=True, default='', max_length=300)),
                ('hint_en', models.CharField(blank=True, default='', max_length=300)),
                ('guide', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.guide')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.question')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Topic',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveSmallIntegerField()),
                ('minutes', models.PositiveSmallIntegerField()),
                ('title_nl', models.CharField(blank=True, default='', max_length=200)),
                ('title_fr', models.CharField(blank=True, default='', max_length=200)),
                ('title_en', models.CharField(blank=True, default='', max_length=200)),
                ('note_nl', models.CharField(blank=True, default='', max_length=200)),
                ('note_fr', models.CharField(blank=True, default='', max_length=200)),
                ('note_en', models.CharField(blank=True, default='', max_length=200)),
                ('guide', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.guide')),
            ],
            options={
                'ordering': ['position'],
                'constraints': [models.UniqueConstraint(fields=('guide', 'position'), name='topic_place_once')],
            },
        ),
        migrations.CreateModel(
            name='TopicEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('position', models.PositiveSmallIntegerField()),
                ('minutes', models.PositiveSmallIntegerField()),
                ('title_nl', models.CharField(blank=True, default='', max_length=200)),
                ('title_fr', models.CharField(blank=True, default='', max_length=200)),
                ('title_en', models.CharField(blank=True, default='', max_length=200)),
                ('note_nl', models.CharField(blank=True, default='', max_length=200)),
                ('note_fr', models.CharField(blank=True, default='', max_length=200)),
                ('note_en', models.CharField(blank=True, default='', max_length=200)),
                ('guide', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.guide')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.topic')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Conversation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('informal', 'Informal'), ('formal', 'Formal')], max_length=10)),
                ('title', models.CharField(blank=True, default='', help_text='empty: the title of the guide', max_length=200)),
                ('period', django.contrib.postgres.fields.ranges.DateRangeField(help_text='the days that it looks back on')),
                ('planned_at', models.DateTimeField(null=True)),
                ('place', models.CharField(blank=True, default='', max_length=200)),
                ('state', models.CharField(choices=[('preparing', 'In preparation'), ('open', 'Ready to talk'), ('agreeing', 'Writing it down'), ('signing', 'Waiting for signatures'), ('locked', 'Locked'), ('cancelled', 'Cancelled')], default='preparing', max_length=10)),
                ('created_at', models.DateTimeField()),
                ('opened_at', models.DateTimeField(help_text='since when both read each other', null=True)),
                ('locked_at', models.DateTimeField(null=True)),
                ('coach', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('started_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('guide', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='conversations.guide')),
            ],
            options={
                'indexes': [models.Index(fields=['person', '-planned_at'], name='conversation_of_person'), models.Index(fields=['coach', '-planned_at'], name='conversation_of_coach')],
                'constraints': [models.CheckConstraint(condition=models.Q(('person', models.F('coach')), _negated=True), name='conversation_of_two'), models.CheckConstraint(condition=models.Q(('period__isempty', False)), name='conversation_some_period'), models.CheckConstraint(condition=models.Q(('opened_at__isnull', False), models.Q(('state__in', ['open', 'agreeing', 'signing']), _negated=True), _connector='OR'), name='conversation_opened_when'), models.CheckConstraint(condition=models.Q(models.Q(('locked_at__isnull', False), ('state', 'locked')), models.Q(models.Q(('state', 'locked'), _negated=True), ('locked_at', None)), _connector='OR'), name='conversation_locked_when'), django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('kind', 'formal'), ('state__in', ('preparing', 'open', 'agreeing', 'signing'))), expressions=[('person', '='), ('guide', '='), ('period', '&&')], name='conversation_one_formal')],
            },
        ),
        migrations.CreateModel(
            name='ConversationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(choices=[('informal', 'Informal'), ('formal', 'Formal')], max_length=10)),
                ('title', models.CharField(blank=True, default='', help_text='empty: the title of the guide', max_length=200)),
                ('period', django.contrib.postgres.fields.ranges.DateRangeField(help_text='the days that it looks back on')),
                ('planned_at', models.DateTimeField(null=True)),
                ('place', models.CharField(blank=True, default='', max_length=200)),
                ('state', models.CharField(choices=[('preparing', 'In preparation'), ('open', 'Ready to talk'), ('agreeing', 'Writing it down'), ('signing', 'Waiting for signatures'), ('locked', 'Locked'), ('cancelled', 'Cancelled')], default='preparing', max_length=10)),
                ('created_at', models.DateTimeField()),
                ('opened_at', models.DateTimeField(help_text='since when both read each other', null=True)),
                ('locked_at', models.DateTimeField(null=True)),
                ('coach', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.conversation')),
                ('started_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('guide', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.guide')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Move',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('from_at', models.DateTimeField(null=True)),
                ('to_at', models.DateTimeField(null=True)),
                ('place', models.CharField(blank=True, default='', max_length=200)),
                ('why', models.TextField()),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
            ],
            options={
                'ordering': ['at', 'pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(('why', ''), _negated=True), name='move_with_a_reason')],
            },
        ),
        migrations.CreateModel(
            name='MoveEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('at', models.DateTimeField()),
                ('from_at', models.DateTimeField(null=True)),
                ('to_at', models.DateTimeField(null=True)),
                ('place', models.CharField(blank=True, default='', max_length=200)),
                ('why', models.TextField()),
                ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('conversation', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.conversation')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.move')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Preparation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('side', models.CharField(choices=[('person', 'Employee'), ('coach', 'Coach')], max_length=10)),
                ('handed_in_at', models.DateTimeField(null=True)),
                ('disclosed_at', models.DateTimeField(null=True)),
                ('author', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('conversation', 'author'), name='preparation_once'), models.CheckConstraint(condition=models.Q(('disclosed_at', None), models.Q(('handed_in_at__isnull', False), ('handed_in_at__lte', models.F('disclosed_at'))), _connector='OR'), name='preparation_disclosed_once_handed_in')],
            },
        ),
        migrations.CreateModel(
            name='PreparationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('side', models.CharField(choices=[('person', 'Employee'), ('coach', 'Coach')], max_length=10)),
                ('handed_in_at', models.DateTimeField(null=True)),
                ('disclosed_at', models.DateTimeField(null=True)),
                ('author', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('conversation', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.conversation')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.preparation')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PrivateNote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField()),
                ('written_at', models.DateTimeField()),
                ('author', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('conversation', 'author'), name='private_note_once')],
            },
        ),
        migrations.CreateModel(
            name='PrivateNoteEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.TextField()),
                ('written_at', models.DateTimeField()),
                ('author', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('conversation', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.conversation')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.privatenote')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Record',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('nl', 'Nederlands'), ('fr', 'Français'), ('en', 'English')], max_length=2)),
                ('edition', models.CharField(choices=[('pair', 'Preparation, agreements and signatures'), ('file', 'Agreements and signatures')], max_length=4)),
                ('pdf', models.BinaryField()),
                ('sha256', models.CharField(max_length=64)),
                ('made_at', models.DateTimeField()),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='conversations.conversation')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('conversation', 'language', 'edition'), name='record_once')],
            },
        ),
        migrations.CreateModel(
            name='RecordEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('language', models.CharField(choices=[('nl', 'Nederlands'), ('fr', 'Français'), ('en', 'English')], max_length=2)),
                ('edition', models.CharField(choices=[('pair', 'Preparation, agreements and signatures'), ('file', 'Agreements and signatures')], max_length=4)),
                ('sha256', models.CharField(max_length=64)),
                ('made_at', models.DateTimeField()),
                ('conversation', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.conversation')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.record')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SignOff',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('side', models.CharField(choices=[('person', 'Employee'), ('coach', 'Coach')], max_length=10)),
                ('at', models.DateTimeField()),
                ('agrees', models.BooleanField(help_text='off: she sees it differently')),
                ('comment', models.TextField(blank=True, default='')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='conversations.conversation')),
            ],
            options={
                'ordering': ['at', 'pk'],
                'constraints': [models.UniqueConstraint(fields=('conversation', 'side'), name='sign_off_once_a_side'), models.CheckConstraint(condition=models.Q(('agrees', True), models.Q(('comment', ''), _negated=True), _connector='OR'), name='sign_off_own_view_in_words')],
            },
        ),
        migrations.CreateModel(
            name='SignOffEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('side', models.CharField(choices=[('person', 'Employee'), ('coach', 'Coach')], max_length=10)),
                ('at', models.DateTimeField()),
                ('agrees', models.BooleanField(help_text='off: she sees it differently')),
                ('comment', models.TextField(blank=True, default='')),
                ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('conversation', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.conversation')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.signoff')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='StartWish',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('conversation', 'by'), name='start_wish_once')],
            },
        ),
        migrations.CreateModel(
            name='StartWishEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('at', models.DateTimeField()),
                ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('conversation', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.conversation')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.startwish')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgendaItem',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.CharField(max_length=300)),
                ('added_at', models.DateTimeField()),
                ('talked_at', models.DateTimeField(null=True)),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
            ],
            options={
                'ordering': ['added_at', 'pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='agenda_item_says_something')],
            },
        ),
        migrations.CreateModel(
            name='Agreement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField()),
                ('due_date', models.DateField(null=True)),
                ('added_at', models.DateTimeField()),
                ('done_at', models.DateTimeField(null=True)),
                ('follow_up', models.TextField(blank=True, default='', help_text='what came of it')),
                ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('done_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='conversations.conversation')),
            ],
            options={
                'ordering': ['added_at', 'pk'],
                'indexes': [models.Index(condition=models.Q(('done_at', None)), fields=['owner', 'due_date'], name='agreement_open')],
                'constraints': [models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='agreement_says_something'), models.CheckConstraint(condition=models.Q(models.Q(('done_at', None), ('done_by', None)), models.Q(('done_at__isnull', False), ('done_by__isnull', False)), _connector='OR'), name='agreement_done_by_somebody')],
            },
        ),
        migrations.CreateModel(
            name='AgreementEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.TextField()),
                ('due_date', models.DateField(null=True)),
                ('added_at', models.DateTimeField()),
                ('done_at', models.DateTimeField(null=True)),
                ('follow_up', models.TextField(blank=True, default='', help_text='what came of it')),
                ('added_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('done_by', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('owner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.agreement')),
                ('conversation', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.conversation')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgendaItemEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.CharField(max_length=300)),
                ('added_at', models.DateTimeField()),
                ('talked_at', models.DateTimeField(null=True)),
                ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.agendaitem')),
                ('conversation', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.conversation')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Answer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField()),
                ('written_at', models.DateTimeField()),
                ('preparation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.preparation')),
                ('question', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='conversations.question')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('preparation', 'question'), name='answer_once'), models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='answer_says_something')],
            },
        ),
        migrations.CreateModel(
            name='AnswerEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.TextField()),
                ('written_at', models.DateTimeField()),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='conversations.answer')),
                ('preparation', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.preparation')),
                ('question', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='conversations.question')),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='guide',
            trigger=pgtrigger.compiler.Trigger(name='published', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.published_date IS NOT NULL)', func="RAISE EXCEPTION 'a published guide cannot be changed' USING ERRCODE = 'check_violation';", hash='f32f91cbb58d6d22fb5270a04c0d14487915c6fa', operation='UPDATE OF "slug", "version", "kind", "published_date", "title_nl", "title_fr", "title_en", "intro_nl", "intro_fr", "intro_en" OR DELETE', pgid='pgtrigger_published_4f43e', table='conversations_guide', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='guide',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_guideevent" ("id", "intro_en", "intro_fr", "intro_nl", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_date", "retired_date", "slug", "title_en", "title_fr", "title_nl", "version") VALUES (NEW."id", NEW."intro_en", NEW."intro_fr", NEW."intro_nl", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_date", NEW."retired_date", NEW."slug", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."version"); RETURN NULL;', hash='f2003e84cfd54ee11460ee4847cf4f29e946e88d', operation='INSERT', pgid='pgtrigger_insert_insert_9d7c9', table='conversations_guide', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='guide',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_guideevent" ("id", "intro_en", "intro_fr", "intro_nl", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_date", "retired_date", "slug", "title_en", "title_fr", "title_nl", "version") VALUES (NEW."id", NEW."intro_en", NEW."intro_fr", NEW."intro_nl", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_date", NEW."retired_date", NEW."slug", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."version"); RETURN NULL;', hash='5afefc804411f72098abb6696955d8f287959fbb', operation='UPDATE', pgid='pgtrigger_update_update_c0a4d', table='conversations_guide', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='guide',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_guideevent" ("id", "intro_en", "intro_fr", "intro_nl", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_date", "retired_date", "slug", "title_en", "title_fr", "title_nl", "version") VALUES (OLD."id", OLD."intro_en", OLD."intro_fr", OLD."intro_nl", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_date", OLD."retired_date", OLD."slug", OLD."title_en", OLD."title_fr", OLD."title_nl", OLD."version"); RETURN NULL;', hash='bb0b8d556b884e9c553274667dc6c1b50095f399', operation='DELETE', pgid='pgtrigger_delete_delete_e08c6', table='conversations_guide', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c6dfae2bac52d3430570d5daaaf27d3a1d1e39e6', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_bc8e1', table='conversations_agreementevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='locked', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found text;', func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n", hash='1b209e9f5a1cd8d9bf58c4aaf926eeb95e497048', operation='UPDATE OF "conversation_id", "text", "owner_id", "due_date", "added_by_id", "added_at" OR DELETE OR INSERT', pgid='pgtrigger_locked_d8b83', table='conversations_agreement', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_agreementevent" ("added_at", "added_by_id", "conversation_id", "done_at", "done_by_id", "due_date", "follow_up", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."added_at", NEW."added_by_id", NEW."conversation_id", NEW."done_at", NEW."done_by_id", NEW."due_date", NEW."follow_up", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;', hash='ed5a95b6aa6b5dd7916dc8a8a45e86abda351d36', operation='INSERT', pgid='pgtrigger_insert_insert_34c1b', table='conversations_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_agreementevent" ("added_at", "added_by_id", "conversation_id", "done_at", "done_by_id", "due_date", "follow_up", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."added_at", NEW."added_by_id", NEW."conversation_id", NEW."done_at", NEW."done_by_id", NEW."due_date", NEW."follow_up", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;', hash='381cf18f5200eb8a0bf7a33bf8c5b1adc92e4ae2', operation='UPDATE', pgid='pgtrigger_update_update_039d3', table='conversations_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_agreementevent" ("added_at", "added_by_id", "conversation_id", "done_at", "done_by_id", "due_date", "follow_up", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."added_at", OLD."added_by_id", OLD."conversation_id", OLD."done_at", OLD."done_by_id", OLD."due_date", OLD."follow_up", OLD."id", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;', hash='982dfa0a2d92f22c3b1788ab9aa9feb7f13c093f', operation='DELETE', pgid='pgtrigger_delete_delete_28f9a', table='conversations_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agendaitemevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d56d6cb3dc9f76ea580d3676c08597fd68835378', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_10d2f', table='conversations_agendaitemevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agendaitem',
            trigger=pgtrigger.compiler.Trigger(name='locked', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found text;', func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n", hash='0da58b9fc55b621c4a4379e4c2fa8b7d050cdc23', operation='UPDATE OR DELETE OR INSERT', pgid='pgtrigger_locked_0f12e', table='conversations_agendaitem', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agendaitem',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_agendaitemevent" ("added_at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talked_at", "text") VALUES (NEW."added_at", NEW."by_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."talked_at", NEW."text"); RETURN NULL;', hash='bac38369d706ed175834324e151bd1de73df798d', operation='INSERT', pgid='pgtrigger_insert_insert_83790', table='conversations_agendaitem', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agendaitem',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_agendaitemevent" ("added_at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talked_at", "text") VALUES (NEW."added_at", NEW."by_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."talked_at", NEW."text"); RETURN NULL;', hash='3a25eca3dba616dfbfed342ae816d4d81f27d6a0', operation='UPDATE', pgid='pgtrigger_update_update_4fd61', table='conversations_agendaitem', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agendaitem',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_agendaitemevent" ("added_at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "talked_at", "text") VALUES (OLD."added_at", OLD."by_id", OLD."conversation_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."talked_at", OLD."text"); RETURN NULL;', hash='309e8e66992dfd6b64bddf00929473b77b1fc6f3', operation='DELETE', pgid='pgtrigger_delete_delete_e9565', table='conversations_agendaitem', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conversationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='37a913133b665fadbd23823ca3efc69acaa72570', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_84b4b', table='conversations_conversationevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conversation',
            trigger=pgtrigger.compiler.Trigger(name='steps', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE _is_valid_transition BOOLEAN;', func='SELECT CONCAT(OLD."state", \':\', NEW."state") = ANY(\'{agreeing:cancelled,agreeing:locked,agreeing:signing,open:agreeing,open:cancelled,open:locked,preparing:cancelled,preparing:locked,preparing:open,signing:agreeing,signing:locked}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %\', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;', hash='76855617eb38549d0838b86e19990c217997cc92', operation='UPDATE', pgid='pgtrigger_steps_3f735', table='conversations_conversation', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conversation',
            trigger=pgtrigger.compiler.Trigger(name='locked', sql=pgtrigger.compiler.UpsertTriggerSql(condition="WHEN (OLD.state = 'locked')", func="RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';", hash='c1b9d1badda7dc82c05f9f603751d1075947b56a', operation='UPDATE OR DELETE', pgid='pgtrigger_locked_19203', table='conversations_conversation', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conversation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_conversationevent" ("coach_id", "created_at", "guide_id", "id", "kind", "locked_at", "opened_at", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "started_by_id", "state", "title") VALUES (NEW."coach_id", NEW."created_at", NEW."guide_id", NEW."id", NEW."kind", NEW."locked_at", NEW."opened_at", NEW."period", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."planned_at", NEW."started_by_id", NEW."state", NEW."title"); RETURN NULL;', hash='9d337e7a9cb8511088560599e8224fdbb5943883', operation='INSERT', pgid='pgtrigger_insert_insert_dbf94', table='conversations_conversation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conversation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_conversationevent" ("coach_id", "created_at", "guide_id", "id", "kind", "locked_at", "opened_at", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "started_by_id", "state", "title") VALUES (NEW."coach_id", NEW."created_at", NEW."guide_id", NEW."id", NEW."kind", NEW."locked_at", NEW."opened_at", NEW."period", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."planned_at", NEW."started_by_id", NEW."state", NEW."title"); RETURN NULL;', hash='dd62e0b7547315f2614a0ef988e4b8facfe2064a', operation='UPDATE', pgid='pgtrigger_update_update_d4c71', table='conversations_conversation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conversation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_conversationevent" ("coach_id", "created_at", "guide_id", "id", "kind", "locked_at", "opened_at", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_at", "started_by_id", "state", "title") VALUES (OLD."coach_id", OLD."created_at", OLD."guide_id", OLD."id", OLD."kind", OLD."locked_at", OLD."opened_at", OLD."period", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."planned_at", OLD."started_by_id", OLD."state", OLD."title"); RETURN NULL;', hash='1f2cbc70b0eb62d685a39eb8bd30b7c51ac2cc28', operation='DELETE', pgid='pgtrigger_delete_delete_f422c', table='conversations_conversation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='guideevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c76eb28595a25a318a28b3bfa364609674a577b4', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_991e8', table='conversations_guideevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='move',
            trigger=pgtrigger.compiler.Trigger(name='locked', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found text;', func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n", hash='d157b6269b93bdfd2f204517a8111abe2b0d7559', operation='UPDATE OR DELETE OR INSERT', pgid='pgtrigger_locked_e5c5d', table='conversations_move', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='move',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_moveevent" ("at", "by_id", "conversation_id", "from_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "to_at", "why") VALUES (NEW."at", NEW."by_id", NEW."conversation_id", NEW."from_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."to_at", NEW."why"); RETURN NULL;', hash='e907b60de84d9f550722bf9aed7574d0bf1edf90', operation='INSERT', pgid='pgtrigger_insert_insert_01c8f', table='conversations_move', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='move',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_moveevent" ("at", "by_id", "conversation_id", "from_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "to_at", "why") VALUES (NEW."at", NEW."by_id", NEW."conversation_id", NEW."from_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."to_at", NEW."why"); RETURN NULL;', hash='013103bff0cc275c0a3d33ddcbb988b6910e0a1b', operation='UPDATE', pgid='pgtrigger_update_update_9f219', table='conversations_move', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='move',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_moveevent" ("at", "by_id", "conversation_id", "from_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "to_at", "why") VALUES (OLD."at", OLD."by_id", OLD."conversation_id", OLD."from_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."to_at", OLD."why"); RETURN NULL;', hash='f02fd02dc6596b7fddbdfcb706d195dbb9f3120f', operation='DELETE', pgid='pgtrigger_delete_delete_5c8fe', table='conversations_move', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='moveevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='892d7304d7a41efaa14163943265423b3b4e5a46', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_9a742', table='conversations_moveevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='preparation',
            trigger=pgtrigger.compiler.Trigger(name='locked', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found text;', func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n", hash='b087087408a0888d3b30c461c83e511f13ee0b96', operation='UPDATE OR DELETE OR INSERT', pgid='pgtrigger_locked_6d507', table='conversations_preparation', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='preparation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_preparationevent" ("author_id", "conversation_id", "disclosed_at", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (NEW."author_id", NEW."conversation_id", NEW."disclosed_at", NEW."handed_in_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."side"); RETURN NULL;', hash='76fa88a8f0d0b4f22f90918624f1e697c5961ef7', operation='INSERT', pgid='pgtrigger_insert_insert_5a7d3', table='conversations_preparation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='preparation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_preparationevent" ("author_id", "conversation_id", "disclosed_at", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (NEW."author_id", NEW."conversation_id", NEW."disclosed_at", NEW."handed_in_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."side"); RETURN NULL;', hash='7eabe3500cdf63535f761ce1fac3ccaa6ec389fe', operation='UPDATE', pgid='pgtrigger_update_update_32de8', table='conversations_preparation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='preparation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_preparationevent" ("author_id", "conversation_id", "disclosed_at", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (OLD."author_id", OLD."conversation_id", OLD."disclosed_at", OLD."handed_in_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."side"); RETURN NULL;', hash='51a9adadc0902a7295faa1e41b7d5b188eac4d3a', operation='DELETE', pgid='pgtrigger_delete_delete_d9122', table='conversations_preparation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='preparationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='972cf5088fedb2c207c7ee53df71478c9f4a9523', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_389a5', table='conversations_preparationevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='privatenote',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_privatenoteevent" ("author_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at") VALUES (NEW."author_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."written_at"); RETURN NULL;', hash='ccc8c1b8a9c7a60ccb201c0895ac5876b1716d14', operation='INSERT', pgid='pgtrigger_insert_insert_cf8ae', table='conversations_privatenote', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='privatenote',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_privatenoteevent" ("author_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at") VALUES (NEW."author_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."written_at"); RETURN NULL;', hash='521b85fa833f5adc729feec5dbab804132e56bd4', operation='UPDATE', pgid='pgtrigger_update_update_60c48', table='conversations_privatenote', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='privatenote',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_privatenoteevent" ("author_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at") VALUES (OLD."author_id", OLD."conversation_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."written_at"); RETURN NULL;', hash='2a0ea85dc7cb7a0c0d419f7c678bf3a9b9b9fadc', operation='DELETE', pgid='pgtrigger_delete_delete_afd67', table='conversations_privatenote', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='privatenoteevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='3fe00a0eafc06cc0e7ad417b2f51d0ab6a797884', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_95388', table='conversations_privatenoteevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='question',
            trigger=pgtrigger.compiler.Trigger(name='published', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found text;', func="IF TG_OP <> 'INSERT' THEN SELECT CASE WHEN published_date IS NULL THEN 'draft' ELSE 'published' END INTO found FROM conversations_guide WHERE id = OLD.guide_id FOR SHARE;\n        IF found = 'published' THEN\n            RAISE EXCEPTION 'a published guide cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT CASE WHEN published_date IS NULL THEN 'draft' ELSE 'published' END INTO found FROM conversations_guide WHERE id = NEW.guide_id FOR SHARE;\n        IF found = 'published' THEN\n            RAISE EXCEPTION 'a published guide cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n", hash='4e82fdce638b36d657ecdec77de80dc0b984cb48', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_published_1b21d', table='conversations_question', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='question',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_questionevent" ("coach_en", "coach_fr", "coach_nl", "guide_id", "hint_en", "hint_fr", "hint_nl", "id", "person_en", "person_fr", "person_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (NEW."coach_en", NEW."coach_fr", NEW."coach_nl", NEW."guide_id", NEW."hint_en", NEW."hint_fr", NEW."hint_nl", NEW."id", NEW."person_en", NEW."person_fr", NEW."person_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position"); RETURN NULL;', hash='2a2705a01e174f1b87a24c01a57be444629c4c92', operation='INSERT', pgid='pgtrigger_insert_insert_227a3', table='conversations_question', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='question',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_questionevent" ("coach_en", "coach_fr", "coach_nl", "guide_id", "hint_en", "hint_fr", "hint_nl", "id", "person_en", "person_fr", "person_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (NEW."coach_en", NEW."coach_fr", NEW."coach_nl", NEW."guide_id", NEW."hint_en", NEW."hint_fr", NEW."hint_nl", NEW."id", NEW."person_en", NEW."person_fr", NEW."person_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position"); RETURN NULL;', hash='3f8294740781ee26e340682a1e4baefae0ef71fe', operation='UPDATE', pgid='pgtrigger_update_update_91b40', table='conversations_question', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='question',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_questionevent" ("coach_en", "coach_fr", "coach_nl", "guide_id", "hint_en", "hint_fr", "hint_nl", "id", "person_en", "person_fr", "person_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (OLD."coach_en", OLD."coach_fr", OLD."coach_nl", OLD."guide_id", OLD."hint_en", OLD."hint_fr", OLD."hint_nl", OLD."id", OLD."person_en", OLD."person_fr", OLD."person_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position"); RETURN NULL;', hash='cf520e82de22435b7105df968d78a8f5d616c9f4', operation='DELETE', pgid='pgtrigger_delete_delete_a932d', table='conversations_question', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='answerevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ed026c1315e0c4f9f853c0ce4b11761931f7c9c1', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_60175', table='conversations_answerevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='answer',
            trigger=pgtrigger.compiler.Trigger(name='locked', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found text;', func="IF TG_OP <> 'INSERT' THEN SELECT c.state INTO found FROM conversations_conversation c JOIN conversations_preparation p ON p.conversation_id = c.id WHERE p.id = OLD.preparation_id FOR SHARE OF c;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT c.state INTO found FROM conversations_conversation c JOIN conversations_preparation p ON p.conversation_id = c.id WHERE p.id = NEW.preparation_id FOR SHARE OF c;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n", hash='0d121e7c99cc2628c40f88dbe93210aae27ddc77', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_locked_c122b', table='conversations_answer', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='answer',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_answerevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation_id", "question_id", "text", "written_at") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."preparation_id", NEW."question_id", NEW."text", NEW."written_at"); RETURN NULL;', hash='0529b065c56af56fd96f61d44c0cf863cbfa6a19', operation='INSERT', pgid='pgtrigger_insert_insert_3d5d7', table='conversations_answer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='answer',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_answerevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation_id", "question_id", "text", "written_at") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."preparation_id", NEW."question_id", NEW."text", NEW."written_at"); RETURN NULL;', hash='b61666b35ebc87d84be44a87f09fd171c8e37464', operation='UPDATE', pgid='pgtrigger_update_update_a7d8b', table='conversations_answer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='answer',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_answerevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation_id", "question_id", "text", "written_at") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."preparation_id", OLD."question_id", OLD."text", OLD."written_at"); RETURN NULL;', hash='7293a44b2e1d7c69b90c1218d1b58c129969f767', operation='DELETE', pgid='pgtrigger_delete_delete_72e93', table='conversations_answer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='questionevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='8eabe156807787f64787b3ea3500c51660fa3993', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_9e8f4', table='conversations_questionevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='record',
            trigger=pgtrigger.compiler.Trigger(name='made_once', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'a record cannot be changed' USING ERRCODE = 'check_violation';", hash='9569136197472e0a1596f1c91e7069fb335eb407', operation='UPDATE OR DELETE', pgid='pgtrigger_made_once_fce07', table='conversations_record', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='record',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_recordevent" ("conversation_id", "edition", "id", "language", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256") VALUES (NEW."conversation_id", NEW."edition", NEW."id", NEW."language", NEW."made_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sha256"); RETURN NULL;', hash='783a5cf6a23601ccdb21fcc6c5844543e633df8d', operation='INSERT', pgid='pgtrigger_insert_insert_e043f', table='conversations_record', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='record',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."conversation_id" IS DISTINCT FROM (NEW."conversation_id") OR OLD."edition" IS DISTINCT FROM (NEW."edition") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."made_at" IS DISTINCT FROM (NEW."made_at") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256"))', func='INSERT INTO "conversations_recordevent" ("conversation_id", "edition", "id", "language", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256") VALUES (NEW."conversation_id", NEW."edition", NEW."id", NEW."language", NEW."made_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sha256"); RETURN NULL;', hash='f51bcb059b5fa409c9fe2e7b76d58eb8bb8f3666', operation='UPDATE', pgid='pgtrigger_update_update_f8157', table='conversations_record', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='record',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_recordevent" ("conversation_id", "edition", "id", "language", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256") VALUES (OLD."conversation_id", OLD."edition", OLD."id", OLD."language", OLD."made_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sha256"); RETURN NULL;', hash='fb656c24dca487665e87ee16d827614f2580ad3d', operation='DELETE', pgid='pgtrigger_delete_delete_4d6b1', table='conversations_record', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='recordevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='3eca9561ec183459c0444f0fa146844f325a2ee2', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_070be', table='conversations_recordevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='signoff',
            trigger=pgtrigger.compiler.Trigger(name='locked', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found text;', func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n", hash='1c05c56846f24224437bd045de233c4b8f72d745', operation='UPDATE OR DELETE OR INSERT', pgid='pgtrigger_locked_17393', table='conversations_signoff', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='signoff',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_signoffevent" ("agrees", "at", "by_id", "comment", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (NEW."agrees", NEW."at", NEW."by_id", NEW."comment", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."side"); RETURN NULL;', hash='f1e041b65354ef16d18b368c87adb9cfadfbc426', operation='INSERT', pgid='pgtrigger_insert_insert_72aca', table='conversations_signoff', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='signoff',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_signoffevent" ("agrees", "at", "by_id", "comment", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (NEW."agrees", NEW."at", NEW."by_id", NEW."comment", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."side"); RETURN NULL;', hash='5970aaaa17b0125d6c48187626bec40c00ee2231', operation='UPDATE', pgid='pgtrigger_update_update_7b8bf', table='conversations_signoff', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='signoff',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_signoffevent" ("agrees", "at", "by_id", "comment", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (OLD."agrees", OLD."at", OLD."by_id", OLD."comment", OLD."conversation_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."side"); RETURN NULL;', hash='e13b1c4dab15ac60eddfbb7da2088c6e51ce00b3', operation='DELETE', pgid='pgtrigger_delete_delete_ee63f', table='conversations_signoff', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='signoffevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='284ad46d54e45075876695604682518f31aec7d0', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_5b199', table='conversations_signoffevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='startwish',
            trigger=pgtrigger.compiler.Trigger(name='locked', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found text;', func="IF TG_OP <> 'INSERT' THEN SELECT state INTO found FROM conversations_conversation WHERE id = OLD.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT state INTO found FROM conversations_conversation WHERE id = NEW.conversation_id FOR SHARE;\n        IF found = 'locked' THEN\n            RAISE EXCEPTION 'a locked conversation cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n", hash='8ea70d1512b921f536a9809475c8a04db76d6a08', operation='UPDATE OR DELETE OR INSERT', pgid='pgtrigger_locked_9f3be', table='conversations_startwish', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='startwish',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_startwishevent" ("at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."by_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='c5417f12d7bb32b36c9e8ce9d4c48c6b854ce2b9', operation='INSERT', pgid='pgtrigger_insert_insert_b9ed0', table='conversations_startwish', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='startwish',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_startwishevent" ("at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."by_id", NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='a8dbb6f218e9f4d97831b12c5e0f7ec3106e96df', operation='UPDATE', pgid='pgtrigger_update_update_51222', table='conversations_startwish', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='startwish',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_startwishevent" ("at", "by_id", "conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."by_id", OLD."conversation_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='639811ad3edc7149abb73e63ded31af40e363ea9', operation='DELETE', pgid='pgtrigger_delete_delete_83479', table='conversations_startwish', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='startwishevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='feec7afa22067a1ae3c213262d4b12fd403bdb41', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f9d9b', table='conversations_startwishevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='topic',
            trigger=pgtrigger.compiler.Trigger(name='published', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found text;', func="IF TG_OP <> 'INSERT' THEN SELECT CASE WHEN published_date IS NULL THEN 'draft' ELSE 'published' END INTO found FROM conversations_guide WHERE id = OLD.guide_id FOR SHARE;\n        IF found = 'published' THEN\n            RAISE EXCEPTION 'a published guide cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\nIF TG_OP <> 'DELETE' THEN SELECT CASE WHEN published_date IS NULL THEN 'draft' ELSE 'published' END INTO found FROM conversations_guide WHERE id = NEW.guide_id FOR SHARE;\n        IF found = 'published' THEN\n            RAISE EXCEPTION 'a published guide cannot be changed' USING ERRCODE = 'check_violation';\n        END IF;\nEND IF;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n", hash='f2a553f602a5de2f080d49f9bdae03272af6a1ff', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_published_1d509', table='conversations_topic', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='topic',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_topicevent" ("guide_id", "id", "minutes", "note_en", "note_fr", "note_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "title_en", "title_fr", "title_nl") VALUES (NEW."guide_id", NEW."id", NEW."minutes", NEW."note_en", NEW."note_fr", NEW."note_nl", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."title_en", NEW."title_fr", NEW."title_nl"); RETURN NULL;', hash='6cd5ef1e64d0a36af40ef9840d22b3ff4034c7f9', operation='INSERT', pgid='pgtrigger_insert_insert_39fa7', table='conversations_topic', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='topic',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "conversations_topicevent" ("guide_id", "id", "minutes", "note_en", "note_fr", "note_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "title_en", "title_fr", "title_nl") VALUES (NEW."guide_id", NEW."id", NEW."minutes", NEW."note_en", NEW."note_fr", NEW."note_nl", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."title_en", NEW."title_fr", NEW."title_nl"); RETURN NULL;', hash='9a142cceabd0dd21843fdad426817c8d7be9175b', operation='UPDATE', pgid='pgtrigger_update_update_a9756', table='conversations_topic', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='topic',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "conversations_topicevent" ("guide_id", "id", "minutes", "note_en", "note_fr", "note_nl", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "title_en", "title_fr", "title_nl") VALUES (OLD."guide_id", OLD."id", OLD."minutes", OLD."note_en", OLD."note_fr", OLD."note_nl", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."title_en", OLD."title_fr", OLD."title_nl"); RETURN NULL;', hash='209720a190a543d16f1bd39c504dde6291aa667c', operation='DELETE', pgid='pgtrigger_delete_delete_d1f98', table='conversations_topic', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='topicevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='52501ce10a1944c50923ea7704884ec279cddd40', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_ff434', table='conversations_topicevent', when='BEFORE')),
        ),
    ]
