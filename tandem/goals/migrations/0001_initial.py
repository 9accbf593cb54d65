import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
import tandem.core.search
import tandem.goals.models.goal
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('people', '0001_initial'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        migrations.CreateModel(
            name='Goal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(blank=True, default='', max_length=2)),
                ('title_nl', models.CharField(blank=True, default='', max_length=200)),
                ('title_fr', models.CharField(blank=True, default='', max_length=200)),
                ('title_en', models.CharField(blank=True, default='', max_length=200)),
                ('why_nl', models.TextField(blank=True, default='')),
                ('why_fr', models.TextField(blank=True, default='')),
                ('why_en', models.TextField(blank=True, default='')),
                ('kind', models.CharField(choices=[('result', 'Result'), ('process', 'Way of working'), ('learning', 'Learning'), ('career', 'Career')], default='result', max_length=10)),
                ('measure', models.CharField(choices=[('number', 'One number'), ('key_results', 'Several key results'), ('criteria', 'Criteria that are met or not')], default='number', max_length=12)),
                ('direction', models.CharField(blank=True, choices=[('up', 'Up'), ('down', 'Down')], default='', max_length=4)),
                ('start_value', models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ('target_value', models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ('current_value', models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ('measured_in', models.CharField(blank=True, default='', help_text='the unit of the number', max_length=40)),
                ('starts_date', models.DateField()),
                ('ends_date', models.DateField()),
                ('visibility', models.CharField(choices=[('organisation', 'Everybody in the organisation'), ('unit', 'My unit'), ('team', 'My teams'), ('private', 'Only me and my coach')], default='organisation', max_length=12)),
                ('state', models.CharField(choices=[('draft', 'Draft'), ('open', 'Open'), ('paused', 'Paused'), ('closed', 'Closed'), ('retired', 'Retired')], default='draft', max_length=7)),
                ('outcome', models.CharField(blank=True, choices=[('reached', 'Reached'), ('partly', 'Partly reached'), ('not_reached', 'Not reached')], default='', max_length=11)),
                ('conclusion', models.TextField(blank=True, default='', help_text='what was reached, or why it was retired')),
                ('learnt', models.TextField(blank=True, default='')),
                ('created_at', models.DateTimeField()),
                ('opened_at', models.DateTimeField(null=True)),
                ('ended_at', models.DateTimeField(null=True)),
                ('person', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('team', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.team')),
                ('unit', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.unit')),
            ],
            options={
                'ordering': ['ends_date', 'pk'],
                'indexes': [models.Index(fields=['person', 'state'], name='goal_of_person'), models.Index(condition=models.Q(('person__isnull', True), ('team__isnull', True), ('unit__isnull', True)), fields=['state', 'ends_date'], name='goal_of_organisation'), models.Index(fields=['ends_date', 'id'], name='goal_by_date'), models.Index(models.Case(models.When(state='open', then=0), models.When(state='paused', then=1), models.When(state='draft', then=2), default=3), models.F('ends_date'), models.F('id'), name='goal_in_order'), django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(tandem.core.search.Fold(django.db.models.functions.text.Concat('title_nl', models.Value(' '), 'title_fr', models.Value(' '), 'title_en')), name='gin_trgm_ops'), name='goal_title_folded')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('person__isnull', True), ('team__isnull', True)), models.Q(('person__isnull', True), ('unit__isnull', True)), models.Q(('team__isnull', True), ('unit__isnull', True)), _connector='OR'), name='goal_one_owner'), models.CheckConstraint(condition=models.Q(models.Q(('person__isnull', True), ('team__isnull', True), ('unit__isnull', True), _negated=True), ('visibility', 'organisation'), _connector='OR'), name='goal_of_organisation_is_open'), models.CheckConstraint(condition=models.Q(models.Q(('title_nl', ''), _negated=True), models.Q(('title_fr', ''), _negated=True), models.Q(('title_en', ''), _negated=True), _connector='OR'), name='goal_has_a_title'), models.CheckConstraint(condition=models.Q(('ends_date__gte', models.F('starts_date'))), name='goal_period'), models.CheckConstraint(condition=models.Q(models.Q(('measure', 'number'), ('start_value__isnull', False), ('target_value__isnull', False), models.Q(models.Q(('direction', 'up'), ('target_value__gt', models.F('start_value'))), models.Q(('direction', 'down'), ('target_value__lt', models.F('start_value'))), _connector='OR')), models.Q(models.Q(('measure', 'number'), _negated=True), ('current_value__isnull', True), ('direction', ''), ('start_value__isnull', True), ('target_value__isnull', True)), _connector='OR'), name='goal_number_has_a_road'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'closed'), models.Q(('outcome', ''), _negated=True)), models.Q(models.Q(('state', 'closed'), _negated=True), ('outcome', '')), _connector='OR'), name='goal_closed_with_an_outcome'), models.CheckConstraint(condition=models.Q(models.Q(('ended_at__isnull', False), ('state__in', ('closed', 'retired'))), models.Q(models.Q(('state__in', ('closed', 'retired')), _negated=True), ('ended_at__isnull', True)), _connector='OR'), name='goal_ended_at_a_moment'), models.CheckConstraint(condition=models.Q(models.Q(('opened_at__isnull', True), ('state', 'draft')), models.Q(models.Q(('state', 'draft'), _negated=True), ('opened_at__isnull', False)), _connector='OR'), name='goal_opened_at_a_moment')],
            },
            bases=(tandem.goals.models.goal.Measured, models.Model),
        ),
        migrations.CreateModel(
            name='GoalEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('language', models.CharField(blank=True, default='', max_length=2)),
                ('title_nl', models.CharField(blank=True, default='', max_length=200)),
                ('title_fr', models.CharField(blank=True, default='', max_length=200)),
                ('title_en', models.CharField(blank=True, default='', max_length=200)),
                ('why_nl', models.TextField(blank=True, default='')),
                ('why_fr', models.TextField(blank=True, default='')),
                ('why_en', models.TextField(blank=True, default='')),
                ('kind', models.CharField(choices=[('result', 'Result'), ('process', 'Way of working'), ('learning', 'Learning'), ('career', 'Career')], default='result', max_length=10)),
                ('measure', models.CharField(choices=[('number', 'One number'), ('key_results', 'Several key results'), ('criteria', 'Criteria that are met or not')], default='number', max_length=12)),
                ('direction', models.CharField(blank=True, choices=[('up', 'Up'), ('down', 'Down')], default='', max_length=4)),
                ('start_value', models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ('target_value', models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ('current_value', models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ('measured_in', models.CharField(blank=True, default='', help_text='the unit of the number', max_length=40)),
                ('starts_date', models.DateField()),
                ('ends_date', models.DateField()),
                ('visibility', models.CharField(choices=[('organisation', 'Everybody in the organisation'), ('unit', 'My unit'), ('team', 'My teams'), ('private', 'Only me and my coach')], default='organisation', max_length=12)),
                ('state', models.CharField(choices=[('draft', 'Draft'), ('open', 'Open'), ('paused', 'Paused'), ('closed', 'Closed'), ('retired', 'Retired')], default='draft', max_length=7)),
                ('outcome', models.CharField(blank=True, choices=[('reached', 'Reached'), ('partly', 'Partly reached'), ('not_reached', 'Not reached')], default='', max_length=11)),
                ('conclusion', models.TextField(blank=True, default='', help_text='what was reached, or why it was retired')),
                ('learnt', models.TextField(blank=True, default='')),
                ('created_at', models.DateTimeField()),
                ('opened_at', models.DateTimeField(null=True)),
                ('ended_at', models.DateTimeField(null=True)),
                ('person', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='goals.goal')),
                ('team', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.team')),
                ('unit', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.unit')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='KeyResult',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=200)),
                ('direction', models.CharField(choices=[('up', 'Up'), ('down', 'Down')], max_length=4)),
                ('start_value', models.DecimalField(decimal_places=3, max_digits=16)),
                ('target_value', models.DecimalField(decimal_places=3, max_digits=16)),
                ('current_value', models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ('measured_in', models.CharField(blank=True, default='', max_length=40)),
                ('weight', models.PositiveSmallIntegerField(default=1)),
                ('position', models.PositiveSmallIntegerField(default=0)),
                ('removed_at', models.DateTimeField(null=True)),
                ('goal', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='goals.goal')),
                ('person', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['position', 'pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('direction', 'up'), ('target_value__gt', models.F('start_value'))), models.Q(('direction', 'down'), ('target_value__lt', models.F('start_value'))), _connector='OR'), name='key_result_has_a_road'), models.CheckConstraint(condition=models.Q(('title', ''), _negated=True), name='key_result_has_a_title'), models.CheckConstraint(condition=models.Q(('weight__range', (1, 9))), name='key_result_weight')],
            },
            bases=(tandem.goals.models.goal.Measured, models.Model),
        ),
        migrations.CreateModel(
            name='KeyResultEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('title', models.CharField(max_length=200)),
                ('direction', models.CharField(choices=[('up', 'Up'), ('down', 'Down')], max_length=4)),
                ('start_value', models.DecimalField(decimal_places=3, max_digits=16)),
                ('target_value', models.DecimalField(decimal_places=3, max_digits=16)),
                ('current_value', models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ('measured_in', models.CharField(blank=True, default='', max_length=40)),
                ('weight', models.PositiveSmallIntegerField(default=1)),
                ('position', models.PositiveSmallIntegerField(default=0)),
                ('removed_at', models.DateTimeField(null=True)),
                ('goal', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='goals.goal')),
                ('person', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='goals.keyresult')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Supporter',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('about', models.CharField(blank=True, default='', max_length=120)),
                ('invited_at', models.DateTimeField()),
                ('joined_at', models.DateTimeField(null=True)),
                ('ended_at', models.DateTimeField(null=True)),
                ('goal', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='goals.goal')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['invited_at', 'pk'],
                'indexes': [models.Index(condition=models.Q(('ended_at', None)), fields=['person'], name='supporter_now')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('ended_at', None)), fields=('goal', 'person'), name='supporter_once')],
            },
        ),
        migrations.CreateModel(
            name='SupporterEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('about', models.CharField(blank=True, default='', max_length=120)),
                ('invited_at', models.DateTimeField()),
                ('joined_at', models.DateTimeField(null=True)),
                ('ended_at', models.DateTimeField(null=True)),
                ('goal', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='goals.goal')),
                ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='goals.supporter')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Contribution',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('share', models.DecimalField(blank=True, decimal_places=2, max_digits=5, null=True)),
                ('goal', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='goals.goal')),
                ('parent', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='goals.goal')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('goal', models.F('parent')), _negated=True), name='contribution_to_another'), models.CheckConstraint(condition=models.Q(('share__gt', 0), ('share__lte', 100)), name='contribution_share')],
                'indexes': [models.Index(models.F('parent'), models.OrderBy(models.F('share'), descending=True), models.F('id'), name='contribution_in_order')],
            },
        ),
        migrations.CreateModel(
            name='Criterion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.CharField(max_length=300)),
                ('position', models.PositiveSmallIntegerField(default=0)),
                ('met_at', models.DateTimeField(null=True)),
                ('evidence', models.TextField(blank=True, default='')),
                ('goal', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='goals.goal')),
            ],
            options={
                'ordering': ['position', 'pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='criterion_has_words')],
            },
        ),
        migrations.CreateModel(
            name='CheckIn',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('value', models.DecimalField(blank=True, decimal_places=3, help_text='of the goal itself', max_digits=16, null=True)),
                ('progress', models.DecimalField(decimal_places=1, max_digits=4, null=True)),
                ('confidence', models.CharField(blank=True, choices=[('sure', 'I am on my way'), ('doubt', 'I am not sure'), ('danger', 'It will not work like this')], default='', max_length=6)),
                ('comment', models.TextField(blank=True, default='')),
                ('obstacle', models.TextField(blank=True, default='')),
                ('created_at', models.DateTimeField()),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('goal', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='goals.goal')),
            ],
            options={
                'ordering': ['-created_at', '-pk'],
                'indexes': [models.Index(fields=['goal', '-created_at'], name='check_in_of_goal')],
                'constraints': [models.CheckConstraint(condition=models.Q(('progress__isnull', True), ('progress__range', (0, 100)), _connector='OR'), name='check_in_share')],
            },
        ),
        migrations.CreateModel(
            name='Comment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField()),
                ('created_at', models.DateTimeField()),
                ('answers', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='goals.comment')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('goal', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='goals.goal')),
            ],
            options={
                'ordering': ['created_at', 'pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='comment_has_words')],
            },
        ),
        migrations.CreateModel(
            name='CriterionEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.CharField(max_length=300)),
                ('position', models.PositiveSmallIntegerField(default=0)),
                ('met_at', models.DateTimeField(null=True)),
                ('evidence', models.TextField(blank=True, default='')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='goals.criterion')),
                ('goal', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='goals.goal')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ContributionEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('share', models.DecimalField(blank=True, decimal_places=2, max_digits=5, null=True)),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='goals.contribution')),
                ('goal', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='goals.goal')),
                ('parent', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='goals.goal')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CommentEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.TextField()),
                ('created_at', models.DateTimeField()),
                ('answers', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='goals.comment')),
                ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='goals.comment')),
                ('goal', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='goals.goal')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CheckInEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('value', models.DecimalField(blank=True, decimal_places=3, help_text='of the goal itself', max_digits=16, null=True)),
                ('progress', models.DecimalField(decimal_places=1, max_digits=4, null=True)),
                ('confidence', models.CharField(blank=True, choices=[('sure', 'I am on my way'), ('doubt', 'I am not sure'), ('danger', 'It will not work like this')], default='', max_length=6)),
                ('comment', models.TextField(blank=True, default='')),
                ('obstacle', models.TextField(blank=True, default='')),
                ('created_at', models.DateTimeField()),
                ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='goals.checkin')),
                ('goal', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='goals.goal')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Reading',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('value', models.DecimalField(decimal_places=3, max_digits=16)),
                ('check_in', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='goals.checkin')),
                ('key_result', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='goals.keyresult')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('check_in', 'key_result'), name='reading_once')],
            },
        ),
        migrations.CreateModel(
            name='ReadingEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('value', models.DecimalField(decimal_places=3, max_digits=16)),
                ('check_in', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='goals.checkin')),
                ('key_result', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='goals.keyresult')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='goals.reading')),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='goal',
            trigger=pgtrigger.compiler.Trigger(name='life', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE _is_valid_transition BOOLEAN;', func='SELECT CONCAT(OLD."state", \':\', NEW."state") = ANY(\'{closed:open,draft:open,open:closed,open:paused,open:retired,paused:closed,paused:open,paused:retired,retired:open}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %\', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;', hash='05cf08782dc23d67b520eb5a14b6aad07f0afb7d', operation='UPDATE', pgid='pgtrigger_life_80c38', table='goals_goal', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='goal',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_goalevent" ("conclusion", "created_at", "current_value", "direction", "ended_at", "ends_date", "id", "kind", "language", "learnt", "measure", "measured_in", "opened_at", "outcome", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start_value", "starts_date", "state", "target_value", "team_id", "title_en", "title_fr", "title_nl", "unit_id", "visibility", "why_en", "why_fr", "why_nl") VALUES (NEW."conclusion", NEW."created_at", NEW."current_value", NEW."direction", NEW."ended_at", NEW."ends_date", NEW."id", NEW."kind", NEW."language", NEW."learnt", NEW."measure", NEW."measured_in", NEW."opened_at", NEW."outcome", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."start_value", NEW."starts_date", NEW."state", NEW."target_value", NEW."team_id", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."unit_id", NEW."visibility", NEW."why_en", NEW."why_fr", NEW."why_nl"); RETURN NULL;', hash='5de3061bee4132fd58a8bb5094544791f151f3f2', operation='INSERT', pgid='pgtrigger_insert_insert_feafb', table='goals_goal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='goal',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "goals_goalevent" ("conclusion", "created_at", "current_value", "direction", "ended_at", "ends_date", "id", "kind", "language", "learnt", "measure", "measured_in", "opened_at", "outcome", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start_value", "starts_date", "state", "target_value", "team_id", "title_en", "title_fr", "title_nl", "unit_id", "visibility", "why_en", "why_fr", "why_nl") VALUES (NEW."conclusion", NEW."created_at", NEW."current_value", NEW."direction", NEW."ended_at", NEW."ends_date", NEW."id", NEW."kind", NEW."language", NEW."learnt", NEW."measure", NEW."measured_in", NEW."opened_at", NEW."outcome", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."start_value", NEW."starts_date", NEW."state", NEW."target_value", NEW."team_id", NEW."title_en", NEW."title_fr", NEW."title_nl", NEW."unit_id", NEW."visibility", NEW."why_en", NEW."why_fr", NEW."why_nl"); RETURN NULL;', hash='9551fc79b65b6e3da58df6b7277fab7ae6b84168', operation='UPDATE', pgid='pgtrigger_update_update_97a4d', table='goals_goal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='goal',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_goalevent" ("conclusion", "created_at", "current_value", "direction", "ended_at", "ends_date", "id", "kind", "language", "learnt", "measure", "measured_in", "opened_at", "outcome", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start_value", "starts_date", "state", "target_value", "team_id", "title_en", "title_fr", "title_nl", "unit_id", "visibility", "why_en", "why_fr", "why_nl") VALUES (OLD."conclusion", OLD."created_at", OLD."current_value", OLD."direction", OLD."ended_at", OLD."ends_date", OLD."id", OLD."kind", OLD."language", OLD."learnt", OLD."measure", OLD."measured_in", OLD."opened_at", OLD."outcome", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."start_value", OLD."starts_date", OLD."state", OLD."target_value", OLD."team_id", OLD."title_en", OLD."title_fr", OLD."title_nl", OLD."unit_id", OLD."visibility", OLD."why_en", OLD."why_fr", OLD."why_nl"); RETURN NULL;', hash='181f9453ea8e3f924d12de6bee9d0e5db1565528', operation='DELETE', pgid='pgtrigger_delete_delete_b960f', table='goals_goal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='criterionevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='8154dfd14247938b3f59b411534a4b5534437668', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_878cd', table='goals_criterionevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='criterion',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_criterionevent" ("evidence", "goal_id", "id", "met_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "text") VALUES (NEW."evidence", NEW."goal_id", NEW."id", NEW."met_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."text"); RETURN NULL;', hash='ad78d4630e32536e033eccae36b177cc5ecb6ad3', operation='INSERT', pgid='pgtrigger_insert_insert_2f18d', table='goals_criterion', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='criterion',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "goals_criterionevent" ("evidence", "goal_id", "id", "met_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "text") VALUES (NEW."evidence", NEW."goal_id", NEW."id", NEW."met_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."text"); RETURN NULL;', hash='e5f08539b281c306545d5bf483a6c1b723d8ab99', operation='UPDATE', pgid='pgtrigger_update_update_01ab0', table='goals_criterion', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='criterion',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_criterionevent" ("evidence", "goal_id", "id", "met_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "text") VALUES (OLD."evidence", OLD."goal_id", OLD."id", OLD."met_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."text"); RETURN NULL;', hash='2710a555221e0e95a8dcc1e7037b893293d5ffe5', operation='DELETE', pgid='pgtrigger_delete_delete_f330d', table='goals_criterion', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contributionevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='23ebc6686d2ee5730b61fb5a99d1a5392ba03400', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_67e64', table='goals_contributionevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contribution',
            trigger=pgtrigger.compiler.Trigger(name='upwards', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        IF EXISTS (SELECT 1 FROM goals_goal WHERE id = NEW.parent_id AND num_nonnulls(person_id, team_id, unit_id) > 0)\n        OR EXISTS (SELECT 1 FROM goals_goal WHERE id = NEW.goal_id AND num_nonnulls(person_id, team_id, unit_id) = 0)\n        THEN\n            RAISE EXCEPTION 'a goal contributes to a goal of the organisation' USING ERRCODE = 'check_violation';\n        END IF;\n        RETURN NEW;\n    ", hash='b6a2008762a59b8772ec41cfd6c00e5789d22e88', operation='INSERT OR UPDATE OF "goal_id", "parent_id"', pgid='pgtrigger_upwards_02adb', table='goals_contribution', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contribution',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_contributionevent" ("goal_id", "id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "share") VALUES (NEW."goal_id", NEW."id", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."share"); RETURN NULL;', hash='2cce0728e8e9cd79272004318653564cbcf9a6b1', operation='INSERT', pgid='pgtrigger_insert_insert_59040', table='goals_contribution', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contribution',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "goals_contributionevent" ("goal_id", "id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "share") VALUES (NEW."goal_id", NEW."id", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."share"); RETURN NULL;', hash='736155cddb2f3767931a1fb289bf9cf1db3f8942', operation='UPDATE', pgid='pgtrigger_update_update_7e3d2', table='goals_contribution', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contribution',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_contributionevent" ("goal_id", "id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "share") VALUES (OLD."goal_id", OLD."id", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."share"); RETURN NULL;', hash='716c108de87964d50ca142f4f11b72dac88c6e05', operation='DELETE', pgid='pgtrigger_delete_delete_249af', table='goals_contribution', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='commentevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='98f764d7138790cc7777d7321f79ceff3fc6f913', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_bf821', table='goals_commentevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='comment',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_commentevent" ("answers_id", "created_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."answers_id", NEW."created_at", NEW."goal_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;', hash='62e5570be43c0cd5156813748037bfd044e35993', operation='INSERT', pgid='pgtrigger_insert_insert_f3605', table='goals_comment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='comment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "goals_commentevent" ("answers_id", "created_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."answers_id", NEW."created_at", NEW."goal_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;', hash='89ca55aec00d9782431a575913b9c242a842c459', operation='UPDATE', pgid='pgtrigger_update_update_48980', table='goals_comment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='comment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_commentevent" ("answers_id", "created_at", "goal_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."answers_id", OLD."created_at", OLD."goal_id", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;', hash='ee04e56aeec060dfa48bc317963ac1fe50f0a78c', operation='DELETE', pgid='pgtrigger_delete_delete_ae31a', table='goals_comment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='checkinevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ac3e8f86f34653842132a1fd2ff9bdd0f5897637', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_a4eec', table='goals_checkinevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='checkin',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_checkinevent" ("comment", "confidence", "created_at", "goal_id", "id", "obstacle", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "value") VALUES (NEW."comment", NEW."confidence", NEW."created_at", NEW."goal_id", NEW."id", NEW."obstacle", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."progress", NEW."value"); RETURN NULL;', hash='8bec5aec829b2a38098f5b6750c939d363b2cdb1', operation='INSERT', pgid='pgtrigger_insert_insert_4b682', table='goals_checkin', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='checkin',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "goals_checkinevent" ("comment", "confidence", "created_at", "goal_id", "id", "obstacle", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "value") VALUES (NEW."comment", NEW."confidence", NEW."created_at", NEW."goal_id", NEW."id", NEW."obstacle", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."progress", NEW."value"); RETURN NULL;', hash='7b621839b48903db89123e43b60d68bedc599430', operation='UPDATE', pgid='pgtrigger_update_update_7f04c', table='goals_checkin', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='checkin',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_checkinevent" ("comment", "confidence", "created_at", "goal_id", "id", "obstacle", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "value") VALUES (OLD."comment", OLD."confidence", OLD."created_at", OLD."goal_id", OLD."id", OLD."obstacle", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."progress", OLD."value"); RETURN NULL;', hash='6d013a186110c959166209f937fc15a5506f9b6c', operation='DELETE', pgid='pgtrigger_delete_delete_171c9', table='goals_checkin', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='goalevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='6aa5265f000526a6bb27709b630a35339f227ed5', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_5909d', table='goals_goalevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='keyresult',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_keyresultevent" ("current_value", "direction", "goal_id", "id", "measured_in", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "removed_at", "start_value", "target_value", "title", "weight") VALUES (NEW."current_value", NEW."direction", NEW."goal_id", NEW."id", NEW."measured_in", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."removed_at", NEW."start_value", NEW."target_value", NEW."title", NEW."weight"); RETURN NULL;', hash='f0db1c08953ac5691a75f3c2ad5f0f40ab8353d7', operation='INSERT', pgid='pgtrigger_insert_insert_421fa', table='goals_keyresult', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='keyresult',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "goals_keyresultevent" ("current_value", "direction", "goal_id", "id", "measured_in", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "removed_at", "start_value", "target_value", "title", "weight") VALUES (NEW."current_value", NEW."direction", NEW."goal_id", NEW."id", NEW."measured_in", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."removed_at", NEW."start_value", NEW."target_value", NEW."title", NEW."weight"); RETURN NULL;', hash='a255c8cbea1707d8835929bc77da9fd4efc7043a', operation='UPDATE', pgid='pgtrigger_update_update_36dc0', table='goals_keyresult', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='keyresult',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_keyresultevent" ("current_value", "direction", "goal_id", "id", "measured_in", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "removed_at", "start_value", "target_value", "title", "weight") VALUES (OLD."current_value", OLD."direction", OLD."goal_id", OLD."id", OLD."measured_in", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."removed_at", OLD."start_value", OLD."target_value", OLD."title", OLD."weight"); RETURN NULL;', hash='880a8973a31008f7f134a5170e6579fb40c963c0', operation='DELETE', pgid='pgtrigger_delete_delete_af956', table='goals_keyresult', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='keyresultevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='8aa2fe9496b0112e307bf4a508fe5410470efe29', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_a2764', table='goals_keyresultevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='reading',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_readingevent" ("check_in_id", "id", "key_result_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (NEW."check_in_id", NEW."id", NEW."key_result_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."value"); RETURN NULL;', hash='7e8fe168059d3287ace90d3f972b7289a3875b9a', operation='INSERT', pgid='pgtrigger_insert_insert_97459', table='goals_reading', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='reading',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "goals_readingevent" ("check_in_id", "id", "key_result_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (NEW."check_in_id", NEW."id", NEW."key_result_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."value"); RETURN NULL;', hash='d56d25a93362018065e2b5846d504cc60faca8f5', operation='UPDATE', pgid='pgtrigger_update_update_c5289', table='goals_reading', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='reading',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_readingevent" ("check_in_id", "id", "key_result_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (OLD."check_in_id", OLD."id", OLD."key_result_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."value"); RETURN NULL;', hash='2f8da4817c37a78c07033882c7e75c14abeb451d', operation='DELETE', pgid='pgtrigger_delete_delete_03b5f', table='goals_reading', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='readingevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='67abb636bbe6ef3b63e6dc675c2b1bb27cae4b81', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_173c1', table='goals_readingevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='supporter',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_supporterevent" ("about", "ended_at", "goal_id", "id", "invited_at", "joined_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."about", NEW."ended_at", NEW."goal_id", NEW."id", NEW."invited_at", NEW."joined_at", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='470b428ac7a90d67ca9777aab1044013d0f13fb5', operation='INSERT', pgid='pgtrigger_insert_insert_17a34', table='goals_supporter', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='supporter',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "goals_supporterevent" ("about", "ended_at", "goal_id", "id", "invited_at", "joined_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."about", NEW."ended_at", NEW."goal_id", NEW."id", NEW."invited_at", NEW."joined_at", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='a215a964defee9bd2d2323d6c83224a0761c09c4', operation='UPDATE', pgid='pgtrigger_update_update_d8aad', table='goals_supporter', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='supporter',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "goals_supporterevent" ("about", "ended_at", "goal_id", "id", "invited_at", "joined_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."about", OLD."ended_at", OLD."goal_id", OLD."id", OLD."invited_at", OLD."joined_at", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='825017f92675f5def7f1203a8fcff3c6bba99618', operation='DELETE', pgid='pgtrigger_delete_delete_d1759', table='goals_supporter', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='supporterevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='0707b53bd320ed2ef6ada883b7ae68cc0c99a5b6', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_b80d0', table='goals_supporterevent', when='BEFORE')),
        ),
    ]
