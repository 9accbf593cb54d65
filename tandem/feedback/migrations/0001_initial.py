import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="CoachChoice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("is_on", models.BooleanField()),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.person"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CoachChoiceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("is_on", models.BooleanField()),
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
                        to="feedback.coachchoice",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Distance",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("mute", "Muted"), ("block", "Blocked"), ("pause", "Pause")], max_length=10
                    ),
                ),
                ("since", models.DateTimeField()),
                (
                    "other",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.person"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["-since", "-pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("person", "other"), name="feedback_distance_once", nulls_distinct=False
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "pause"), ("other", None)),
                            models.Q(models.Q(("kind", "pause"), _negated=True), ("other__isnull", False)),
                            _connector="OR",
                        ),
                        name="feedback_distance_from_whom",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("person", models.F("other")), _negated=True),
                        name="feedback_distance_not_from_oneself",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DistanceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[("mute", "Muted"), ("block", "Blocked"), ("pause", "Pause")], max_length=10
                    ),
                ),
                ("since", models.DateTimeField()),
                (
                    "other",
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
                        to="feedback.distance",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Report",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Being talked about"), ("closed", "Closed"), ("withdrawn", "Taken back")],
                        default="open",
                        max_length=10,
                    ),
                ),
                ("sent_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                ("closing", models.TextField(blank=True, default="", help_text="a word of the adviser")),
                (
                    "adviser",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "reporter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["-sent_at", "-pk"],
                "indexes": [
                    models.Index(fields=["reporter", "-sent_at"], name="feedback_report_of"),
                    models.Index(fields=["adviser", "-sent_at"], name="feedback_report_to"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="feedback_report_says_something"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reporter", models.F("adviser")), _negated=True),
                        name="feedback_report_to_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_at", None), ("state", "open")),
                            models.Q(models.Q(("state", "open"), _negated=True), ("ended_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="feedback_report_ended",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Enclosed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "signed",
                    models.CharField(
                        blank=True, default="", help_text="instead: the name of who is outside", max_length=120
                    ),
                ),
                ("text", models.TextField()),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")], max_length=2
                    ),
                ),
                ("written_at", models.DateTimeField()),
                (
                    "author",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.report"
                    ),
                ),
            ],
            options={
                "ordering": ["written_at", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("author__isnull", False), ("signed", "")),
                            models.Q(("author", None), models.Q(("signed", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="feedback_enclosed_by_one",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FeedbackRequest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("question", models.TextField()),
                ("about", models.CharField(blank=True, default="", max_length=200)),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                ("wanted_by_date", models.DateField(blank=True, null=True)),
                ("asked_at", models.DateTimeField()),
                (
                    "asker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        help_text="whom a coach asks about, who sees all of it",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "ordering": ["-asked_at", "-pk"],
                "indexes": [
                    models.Index(fields=["asker", "-asked_at"], name="feedback_request_of"),
                    models.Index(
                        condition=models.Q(("subject__isnull", False)),
                        fields=["subject"],
                        name="feedback_request_about",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("question", ""), _negated=True), name="feedback_request_asks"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("subject", None), models.Q(("subject", models.F("asker")), _negated=True), _connector="OR"
                        ),
                        name="feedback_request_about_another",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("answered", "Answered"),
                            ("declined", "Not now"),
                            ("cancelled", "No longer asked"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("note", models.CharField(blank=True, default="", help_text="words with a polite no", max_length=300)),
                ("answered_at", models.DateTimeField(help_text="when it got the state that it has", null=True)),
                ("later_date", models.DateField(help_text="she asked to be asked on this day", null=True)),
                ("reminded_at", models.DateTimeField(help_text="when she heard it once more by itself", null=True)),
                (
                    "urged_at",
                    models.DateTimeField(help_text="when who asks reminded her, which she can once", null=True),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedbackrequest"
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("state", "waiting")), fields=["person"], name="feedback_invitation_waits"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("request", "person"), name="feedback_asked_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answered_at", None), ("state", "waiting")),
                            models.Q(models.Q(("state", "waiting"), _negated=True), ("answered_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="feedback_invitation_dated",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OutsideInvitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120)),
                (
                    "email",
                    models.EmailField(
                        blank=True, default="", help_text="gone as soon as no mail can follow", max_length=254
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("answered", "Answered"),
                            ("declined", "Not now"),
                            ("cancelled", "No longer asked"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("digest", models.CharField(max_length=64, null=True, unique=True)),
                (
                    "mail_at",
                    models.DateTimeField(help_text="when a mail with a new link is due; null when it went", null=True),
                ),
                ("mails", models.PositiveSmallIntegerField(default=0)),
                ("sent_at", models.DateTimeField(null=True)),
                ("expires_at", models.DateTimeField(null=True)),
                ("opened_at", models.DateTimeField(null=True)),
                ("answered_at", models.DateTimeField(help_text="when it got the state that it has", null=True)),
                (
                    "signed",
                    models.CharField(blank=True, default="", help_text="the name under her answer", max_length=120),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedbackrequest"
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("mail_at__isnull", False)),
                        fields=["mail_at"],
                        name="feedback_outside_mails",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("email", ""), _negated=True),
                        fields=("request", "email"),
                        name="feedback_outside_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answered_at", None), ("state", "waiting")),
                            models.Q(models.Q(("state", "waiting"), _negated=True), ("answered_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="feedback_outside_dated",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state", "waiting"), models.Q(("digest", None), ("mail_at", None)), _connector="OR"
                        ),
                        name="feedback_outside_link_dies",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Sending",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.UUIDField(default=uuid.uuid4, help_text="that of the draft: it is sent once", unique=True),
                ),
                ("sent_at", models.DateTimeField()),
                (
                    "giver",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Feedback",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.UUIDField(
                        default=uuid.uuid4, help_text="given when one starts to write: sends once, saves in place"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("appreciation", "Appreciation"),
                            ("observation", "Observation"),
                            ("suggestion", "Suggestion"),
                        ],
                        default="appreciation",
                        max_length=20,
                    ),
                ),
                (
                    "about",
                    models.CharField(
                        blank=True, default="", help_text="in own words: a moment, a thing", max_length=200
                    ),
                ),
                (
                    "about_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("moment", "A moment"),
                            ("goal", "A goal"),
                            ("agreement", "An agreement"),
                            ("value", "A value of the organisation"),
                        ],
                        default="",
                        max_length=10,
                    ),
                ),
                (
                    "about_key",
                    models.BigIntegerField(
                        help_text="of the goal, the agreement or the value; never its title", null=True
                    ),
                ),
                ("about_date", models.DateField(help_text="of the moment", null=True)),
                ("saw", models.TextField(blank=True, default="")),
                ("effect", models.TextField(blank=True, default="")),
                ("wish", models.TextField(blank=True, default="")),
                ("text", models.TextField(blank=True, default="", help_text="instead of the three parts")),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                (
                    "reach",
                    models.CharField(
                        choices=[
                            ("receiver", "The receiver"),
                            ("coach", "The receiver and her coach"),
                            ("team", "A team"),
                            ("everybody", "Everybody who works here"),
                        ],
                        default="receiver",
                        max_length=10,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("sent", "Sent"), ("withdrawn", "Taken back")], default="sent", max_length=10
                    ),
                ),
                ("sent_at", models.DateTimeField()),
                ("corrected_at", models.DateTimeField(null=True)),
                (
                    "giver",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "receiver",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        help_text="that reads it too",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.team",
                    ),
                ),
                (
                    "invitation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="feedback.invitation",
                    ),
                ),
                (
                    "outside",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="feedback.outsideinvitation",
                    ),
                ),
                (
                    "sending",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="feedback.sending"
                    ),
                ),
            ],
            options={
                "ordering": ["-sent_at", "-pk"],
                "indexes": [
                    models.Index(fields=["receiver", "-sent_at", "-id"], name="feedback_received"),
                    models.Index(fields=["giver", "-sent_at", "-id"], name="feedback_given"),
                    models.Index(
                        condition=models.Q(("reach__in", ("team", "everybody"))),
                        fields=["-sent_at", "-id"],
                        name="feedback_recognition",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("key",), name="feedback_sent_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("state", "sent")), fields=("invitation",), name="feedback_answers_once"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("state", "sent")), fields=("outside",), name="feedback_outside_answers_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("giver__isnull", False), ("outside", None)),
                            models.Q(("giver", None), ("invitation", None), ("outside__isnull", False)),
                            _connector="OR",
                        ),
                        name="feedback_from_inside_or_outside",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("giver", models.F("receiver")), _negated=True),
                        name="feedback_not_to_oneself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("effect", ""), ("saw", ""), ("text", ""), ("wish", ""), _negated=True),
                        name="feedback_has_words",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("reach__in", ("team", "everybody")), _negated=True),
                            ("kind", "appreciation"),
                            _connector="OR",
                        ),
                        name="feedback_recognition_is_kind",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("reach", "team"), ("team__isnull", False)),
                            models.Q(models.Q(("reach", "team"), _negated=True), ("team", None)),
                            _connector="OR",
                        ),
                        name="feedback_of_team",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FeedbackRequestEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("question", models.TextField()),
                ("about", models.CharField(blank=True, default="", max_length=200)),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                ("wanted_by_date", models.DateField(blank=True, null=True)),
                ("asked_at", models.DateTimeField()),
                (
                    "asker",
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
                        to="feedback.feedbackrequest",
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="whom a coach asks about, who sees all of it",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Theme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=60)),
                ("made_at", models.DateTimeField()),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["name", "pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "name"), name="feedback_theme_once"),
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True), name="feedback_theme_named"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InTheme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "feedback",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.theme"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("theme", "feedback"), name="feedback_in_theme_once")],
            },
        ),
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.UUIDField(
                        default=uuid.uuid4, help_text="given when one starts to write: sends once, saves in place"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("appreciation", "Appreciation"),
                            ("observation", "Observation"),
                            ("suggestion", "Suggestion"),
                        ],
                        default="appreciation",
                        max_length=20,
                    ),
                ),
                (
                    "about",
                    models.CharField(
                        blank=True, default="", help_text="in own words: a moment, a thing", max_length=200
                    ),
                ),
                (
                    "about_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("moment", "A moment"),
                            ("goal", "A goal"),
                            ("agreement", "An agreement"),
                            ("value", "A value of the organisation"),
                        ],
                        default="",
                        max_length=10,
                    ),
                ),
                (
                    "about_key",
                    models.BigIntegerField(
                        help_text="of the goal, the agreement or the value; never its title", null=True
                    ),
                ),
                ("about_date", models.DateField(help_text="of the moment", null=True)),
                ("saw", models.TextField(blank=True, default="")),
                ("effect", models.TextField(blank=True, default="")),
                ("wish", models.TextField(blank=True, default="")),
                ("text", models.TextField(blank=True, default="", help_text="instead of the three parts")),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                (
                    "reach",
                    models.CharField(
                        choices=[
                            ("receiver", "The receiver"),
                            ("coach", "The receiver and her coach"),
                            ("team", "A team"),
                            ("everybody", "Everybody who works here"),
                        ],
                        default="receiver",
                        max_length=10,
                    ),
                ),
                ("saved_at", models.DateTimeField()),
                ("send_at", models.DateTimeField(help_text="when it goes by itself", null=True)),
                (
                    "also",
                    models.ManyToManyField(
                        help_text="the others to whom it will go", related_name="+", to="people.person"
                    ),
                ),
                (
                    "coach",
                    models.ForeignKey(
                        help_text="who was named as the coach that will read it",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "giver",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.person"
                    ),
                ),
                (
                    "receiver",
                    models.ForeignKey(
                        help_text="the first of them",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        help_text="that reads it too",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.team",
                    ),
                ),
                (
                    "invitation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="feedback.invitation",
                    ),
                ),
            ],
            options={
                "ordering": ["-saved_at", "-pk"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("send_at__isnull", False)), fields=["send_at"], name="feedback_draft_goes"
                    )
                ],
                "constraints": [models.UniqueConstraint(fields=("giver", "key"), name="feedback_draft_key")],
            },
        ),
        migrations.CreateModel(
            name="InvitationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("answered", "Answered"),
                            ("declined", "Not now"),
                            ("cancelled", "No longer asked"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("note", models.CharField(blank=True, default="", help_text="words with a polite no", max_length=300)),
                ("answered_at", models.DateTimeField(help_text="when it got the state that it has", null=True)),
                ("later_date", models.DateField(help_text="she asked to be asked on this day", null=True)),
                ("reminded_at", models.DateTimeField(help_text="when she heard it once more by itself", null=True)),
                (
                    "urged_at",
                    models.DateTimeField(help_text="when who asks reminded her, which she can once", null=True),
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
                        to="feedback.invitation",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedbackrequest",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="JoinedThanks",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="feedback.feedback",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("feedback", "person"), name="feedback_joined_once")],
            },
        ),
        migrations.CreateModel(
            name="JoinedThanksEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
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
                        to="feedback.joinedthanks",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="KeptForConversation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="KeptForConversationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
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
                        to="feedback.keptforconversation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(choices=[("goal", "Goal"), ("skill", "Skill")], max_length=10)),
                ("key", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "indexes": [models.Index(fields=["kind", "key"], name="feedback_linked_to")],
                "constraints": [
                    models.UniqueConstraint(fields=("feedback", "kind", "key"), name="feedback_linked_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="LinkEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kind", models.CharField(choices=[("goal", "Goal"), ("skill", "Skill")], max_length=10)),
                ("key", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
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
                        to="feedback.link",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NudgeRest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=20)),
                (
                    "occasion",
                    models.CharField(
                        blank=True, default="", help_text="of the kind; empty: all of them", max_length=60
                    ),
                ),
                ("until_date", models.DateField(help_text="empty: for good", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("person", "kind", "occasion"), name="feedback_nudge_rests_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="NudgeRestEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kind", models.CharField(max_length=20)),
                (
                    "occasion",
                    models.CharField(
                        blank=True, default="", help_text="of the kind; empty: all of them", max_length=60
                    ),
                ),
                ("until_date", models.DateField(help_text="empty: for good", null=True)),
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
                        to="feedback.nudgerest",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OutOfView",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OutOfViewEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
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
                        to="feedback.outofview",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OutsideInvitationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("answered", "Answered"),
                            ("declined", "Not now"),
                            ("cancelled", "No longer asked"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                (
                    "mail_at",
                    models.DateTimeField(help_text="when a mail with a new link is due; null when it went", null=True),
                ),
                ("mails", models.PositiveSmallIntegerField(default=0)),
                ("sent_at", models.DateTimeField(null=True)),
                ("expires_at", models.DateTimeField(null=True)),
                ("opened_at", models.DateTimeField(null=True)),
                ("answered_at", models.DateTimeField(help_text="when it got the state that it has", null=True)),
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
                        to="feedback.outsideinvitation",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedbackrequest",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Points",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "situation",
                    models.PositiveSmallIntegerField(validators=[django.core.validators.MaxValueValidator(2)]),
                ),
                (
                    "behaviour",
                    models.PositiveSmallIntegerField(validators=[django.core.validators.MaxValueValidator(2)]),
                ),
                ("effect", models.PositiveSmallIntegerField(validators=[django.core.validators.MaxValueValidator(2)])),
                ("request", models.PositiveSmallIntegerField(validators=[django.core.validators.MaxValueValidator(2)])),
                ("task", models.PositiveSmallIntegerField(validators=[django.core.validators.MaxValueValidator(2)])),
                (
                    "feedback",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("situation__lte", 2)), name="feedback_points_situation"),
                    models.CheckConstraint(condition=models.Q(("behaviour__lte", 2)), name="feedback_points_behaviour"),
                    models.CheckConstraint(condition=models.Q(("effect__lte", 2)), name="feedback_points_effect"),
                    models.CheckConstraint(condition=models.Q(("request__lte", 2)), name="feedback_points_request"),
                    models.CheckConstraint(condition=models.Q(("task__lte", 2)), name="feedback_points_task"),
                ],
            },
        ),
        migrations.CreateModel(
            name="PutAside",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PutAsideEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
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
                        to="feedback.putaside",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Reply",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("asks", models.BooleanField(default=False, help_text="a question that waits until the other writes")),
                ("at", models.DateTimeField()),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "feedback",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
                "indexes": [models.Index(fields=["feedback", "at"], name="feedback_thread")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="feedback_reply_has_words"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReplyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField()),
                ("asks", models.BooleanField(default=False, help_text="a question that waits until the other writes")),
                ("at", models.DateTimeField()),
                (
                    "author",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
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
                        to="feedback.reply",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReplyTravels",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReplyTravelsEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
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
                        to="feedback.replytravels",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EnclosedEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")], max_length=2
                    ),
                ),
                ("written_at", models.DateTimeField()),
                (
                    "author",
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
                        to="feedback.enclosed",
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.report",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReportEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Being talked about"), ("closed", "Closed"), ("withdrawn", "Taken back")],
                        default="open",
                        max_length=10,
                    ),
                ),
                ("sent_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "adviser",
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
                        to="feedback.report",
                    ),
                ),
                (
                    "reporter",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReportMessage",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("at", models.DateTimeField()),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.report"
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="feedback_report_message_has_words"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReportMessageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "author",
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
                        to="feedback.reportmessage",
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.report",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Rewording",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("asked_at", models.DateTimeField()),
                ("model", models.CharField(max_length=120)),
                ("length_in", models.PositiveIntegerField(help_text="characters")),
                ("length_out", models.PositiveIntegerField(default=0, help_text="characters; 0 when nothing came")),
                ("is_taken", models.BooleanField(help_text="whether she took the words, once she said", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "ordering": ["-asked_at", "-pk"],
                "indexes": [models.Index(fields=["person", "-asked_at"], name="feedback_reworded")],
            },
        ),
        migrations.CreateModel(
            name="RewordingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("asked_at", models.DateTimeField()),
                ("model", models.CharField(max_length=120)),
                ("length_in", models.PositiveIntegerField(help_text="characters")),
                ("length_out", models.PositiveIntegerField(default=0, help_text="characters; 0 when nothing came")),
                ("is_taken", models.BooleanField(help_text="whether she took the words, once she said", null=True)),
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
                        to="feedback.rewording",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FeedbackEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.UUIDField(
                        default=uuid.uuid4, help_text="given when one starts to write: sends once, saves in place"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("appreciation", "Appreciation"),
                            ("observation", "Observation"),
                            ("suggestion", "Suggestion"),
                        ],
                        default="appreciation",
                        max_length=20,
                    ),
                ),
                (
                    "about",
                    models.CharField(
                        blank=True, default="", help_text="in own words: a moment, a thing", max_length=200
                    ),
                ),
                (
                    "about_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("moment", "A moment"),
                            ("goal", "A goal"),
                            ("agreement", "An agreement"),
                            ("value", "A value of the organisation"),
                        ],
                        default="",
                        max_length=10,
                    ),
                ),
                (
                    "about_key",
                    models.BigIntegerField(
                        help_text="of the goal, the agreement or the value; never its title", null=True
                    ),
                ),
                ("about_date", models.DateField(help_text="of the moment", null=True)),
                ("saw", models.TextField(blank=True, default="")),
                ("effect", models.TextField(blank=True, default="")),
                ("wish", models.TextField(blank=True, default="")),
                ("text", models.TextField(blank=True, default="", help_text="instead of the three parts")),
                (
                    "language",
                    models.CharField(
                        choices=[("nl", "Nederlands"), ("fr", "Français"), ("en", "English")],
                        default="nl",
                        max_length=2,
                    ),
                ),
                (
                    "reach",
                    models.CharField(
                        choices=[
                            ("receiver", "The receiver"),
                            ("coach", "The receiver and her coach"),
                            ("team", "A team"),
                            ("everybody", "Everybody who works here"),
                        ],
                        default="receiver",
                        max_length=10,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("sent", "Sent"), ("withdrawn", "Taken back")], default="sent", max_length=10
                    ),
                ),
                ("sent_at", models.DateTimeField()),
                ("corrected_at", models.DateTimeField(null=True)),
                (
                    "giver",
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
                        to="feedback.feedback",
                    ),
                ),
                (
                    "receiver",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="that reads it too",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.team",
                    ),
                ),
                (
                    "invitation",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.invitation",
                    ),
                ),
                (
                    "outside",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.outsideinvitation",
                    ),
                ),
                (
                    "sending",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.sending",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SendingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("key", models.UUIDField(default=uuid.uuid4, help_text="that of the draft: it is sent once")),
                ("sent_at", models.DateTimeField()),
                (
                    "giver",
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
                        to="feedback.sending",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Share",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "feedback",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ShareEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "coach",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
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
                        to="feedback.share",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Thanks",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ThanksEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
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
                        to="feedback.thanks",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="InThemeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
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
                        to="feedback.intheme",
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ThemeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=60)),
                ("made_at", models.DateTimeField()),
                (
                    "owner",
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
                        to="feedback.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Withdrawal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="feedback.feedback"
                    ),
                ),
                (
                    "giver",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "receiver",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["receiver", "-at"], name="feedback_taken_back")],
            },
        ),
        migrations.CreateModel(
            name="WithdrawalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "feedback",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="feedback.feedback",
                    ),
                ),
                (
                    "giver",
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
                        to="feedback.withdrawal",
                    ),
                ),
                (
                    "receiver",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="coachchoice",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_coachchoiceevent" ("id", "is_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."is_on", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="6cbd63aea34e6e9953d959344bac3bdc7c9cd2a3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_01c35",
                    table="feedback_coachchoice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="coachchoice",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_coachchoiceevent" ("id", "is_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."is_on", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="6582ce4c3f6961c13a894d6d0518adb5df6a2d21",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e60e2",
                    table="feedback_coachchoice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="coachchoice",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_coachchoiceevent" ("id", "is_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."is_on", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="35e063da281c32ee1d219ae692fd0598e68c8bdc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_2a4d3",
                    table="feedback_coachchoice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="coachchoiceevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="bf0781144905fe1f57af3fa593713cc960fc27bc",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_4e132",
                    table="feedback_coachchoiceevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="distance",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_distanceevent" ("id", "kind", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since") VALUES (NEW."id", NEW."kind", NEW."other_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."since"); RETURN NULL;',
                    hash="5788d5a88aeb31157f1c75c4bd1a9301aa78b9ff",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e0e54",
                    table="feedback_distance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="distance",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_distanceevent" ("id", "kind", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since") VALUES (NEW."id", NEW."kind", NEW."other_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."since"); RETURN NULL;',
                    hash="c10422de03079948b93c2c3d5a684195596f819b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0f31a",
                    table="feedback_distance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="distance",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_distanceevent" ("id", "kind", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since") VALUES (OLD."id", OLD."kind", OLD."other_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."since"); RETURN NULL;',
                    hash="284beb3e1f00fcb3a4588e42eee0d87bdc13b7a7",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8a3dc",
                    table="feedback_distance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="distanceevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d1ac9e387bb118e349a272572f06c5af5e38ea27",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a2819",
                    table="feedback_distanceevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feedbackrequest",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_feedbackrequestevent" ("about", "asked_at", "asker_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "subject_id", "wanted_by_date") VALUES (NEW."about", NEW."asked_at", NEW."asker_id", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."subject_id", NEW."wanted_by_date"); RETURN NULL;',
                    hash="f20fedb38c2605c473cae43bd3ddb7fcaedf9465",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c6bcc",
                    table="feedback_feedbackrequest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feedbackrequest",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_feedbackrequestevent" ("about", "asked_at", "asker_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "subject_id", "wanted_by_date") VALUES (NEW."about", NEW."asked_at", NEW."asker_id", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."subject_id", NEW."wanted_by_date"); RETURN NULL;',
                    hash="1283546cf87f2a1d35a9b4d15507aa18c127d90a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1f22a",
                    table="feedback_feedbackrequest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feedbackrequest",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_feedbackrequestevent" ("about", "asked_at", "asker_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "subject_id", "wanted_by_date") VALUES (OLD."about", OLD."asked_at", OLD."asker_id", OLD."id", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."subject_id", OLD."wanted_by_date"); RETURN NULL;',
                    hash="1c806ea5d4733130d6561852d13d55b3f08056f4",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_51b53",
                    table="feedback_feedbackrequest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feedbackrequestevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a8de0d4d5902f2bb2d50fc2cc2d1e792813bc3bf",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_2bae5",
                    table="feedback_feedbackrequestevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_invitationevent" ("answered_at", "id", "later_date", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reminded_at", "request_id", "state", "urged_at") VALUES (NEW."answered_at", NEW."id", NEW."later_date", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reminded_at", NEW."request_id", NEW."state", NEW."urged_at"); RETURN NULL;',
                    hash="b0bc8a37322b7b605a53b353e5e855517f11dbd1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d0769",
                    table="feedback_invitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_invitationevent" ("answered_at", "id", "later_date", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reminded_at", "request_id", "state", "urged_at") VALUES (NEW."answered_at", NEW."id", NEW."later_date", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reminded_at", NEW."request_id", NEW."state", NEW."urged_at"); RETURN NULL;',
                    hash="1b142842d236ad7a46a75a015f2c10c3303d2482",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8432e",
                    table="feedback_invitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_invitationevent" ("answered_at", "id", "later_date", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reminded_at", "request_id", "state", "urged_at") VALUES (OLD."answered_at", OLD."id", OLD."later_date", OLD."note", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reminded_at", OLD."request_id", OLD."state", OLD."urged_at"); RETURN NULL;',
                    hash="193f63983e00c4aa8bc01311ce96122b471f94a8",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_85a8c",
                    table="feedback_invitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2f8a00c8ee737f763bee77c2c1343e4580f3662d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f487e",
                    table="feedback_invitationevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="joinedthanks",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_joinedthanksevent" ("at", "feedback_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="61052cbeaf2b5aea84e1803b1fc795878c15a346",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ae9cd",
                    table="feedback_joinedthanks",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="joinedthanks",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_joinedthanksevent" ("at", "feedback_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="a1e4f08e83ea21ae15ea002649e8138d2d236516",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6181f",
                    table="feedback_joinedthanks",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="joinedthanks",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_joinedthanksevent" ("at", "feedback_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."feedback_id", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="596ec4e097ddbf6e377a3c887d6380e9827b1d2b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1918a",
                    table="feedback_joinedthanks",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="joinedthanksevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ea1a078cd4f9e80834fa090a70ebb3b43bfcfbef",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_20344",
                    table="feedback_joinedthanksevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="keptforconversation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_keptforconversationevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="d06e351ea3d25aa0621a29cd0c25ffc992d45eb2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_75ce2",
                    table="feedback_keptforconversation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="keptforconversation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_keptforconversationevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="35dad7bba7b704082d96e87cedcd65b9fc31d163",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c93d8",
                    table="feedback_keptforconversation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="keptforconversation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_keptforconversationevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="20435ebc6612156e997967f6c15ec350af6f7846",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_46f88",
                    table="feedback_keptforconversation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="keptforconversationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ef5c3dfce4e6a492df21bbd091135c6d91bf7a4b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e767f",
                    table="feedback_keptforconversationevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="link",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_linkevent" ("at", "feedback_id", "id", "key", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", NEW."key", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="6e3621bc367b2216ffca7ffc27cebb2a1cb3acc5",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a41a0",
                    table="feedback_link",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="link",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_linkevent" ("at", "feedback_id", "id", "key", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", NEW."key", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="df6643c32383eea9f44beb4bd2fb2dcdb53c2541",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f9834",
                    table="feedback_link",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="link",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_linkevent" ("at", "feedback_id", "id", "key", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."feedback_id", OLD."id", OLD."key", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="fec94195230d9f94fab81e496ff4e13a78b2a4b0",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_78a9e",
                    table="feedback_link",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="linkevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a9436e0ac9e2210a938a940f75f65838069a969e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_57eb1",
                    table="feedback_linkevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="nudgerest",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_nudgerestevent" ("id", "kind", "occasion", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "until_date") VALUES (NEW."id", NEW."kind", NEW."occasion", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."until_date"); RETURN NULL;',
                    hash="71f21ae4bbe4c93ef123dbc47b755486246ad76e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c44ff",
                    table="feedback_nudgerest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="nudgerest",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_nudgerestevent" ("id", "kind", "occasion", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "until_date") VALUES (NEW."id", NEW."kind", NEW."occasion", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."until_date"); RETURN NULL;',
                    hash="42a3b1c23cde6ffb1d4946da42f15377cf4e32d1",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fcbe4",
                    table="feedback_nudgerest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="nudgerest",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_nudgerestevent" ("id", "kind", "occasion", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "until_date") VALUES (OLD."id", OLD."kind", OLD."occasion", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."until_date"); RETURN NULL;',
                    hash="4834d95ac12ddcf1444b347537cbe28b98191df4",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d6424",
                    table="feedback_nudgerest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="nudgerestevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0a56e6451091d9ab161e9be81d02e789483555ec",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c08a8",
                    table="feedback_nudgerestevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="outofview",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_outofviewevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="ef0141100783452a2bf7e7c292efe045ccfdcc80",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0a0cb",
                    table="feedback_outofview",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="outofview",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_outofviewevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="56fbe224e2ce4475cf98c65d4b6bbff16d90f76f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d6436",
                    table="feedback_outofview",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="outofview",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_outofviewevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="b4c4db769ad7cc90128c2feb102021db39438b74",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_7a6c7",
                    table="feedback_outofview",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="outofviewevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ccf4e96892cd99b81252f560667c492541a33077",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c0754",
                    table="feedback_outofviewevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="outsideinvitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_outsideinvitationevent" ("answered_at", "expires_at", "id", "language", "mail_at", "mails", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "sent_at", "state") VALUES (NEW."answered_at", NEW."expires_at", NEW."id", NEW."language", NEW."mail_at", NEW."mails", NEW."opened_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."request_id", NEW."sent_at", NEW."state"); RETURN NULL;',
                    hash="6ed99e3402891575d7611618413a77d6a62e24cf",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d34f3",
                    table="feedback_outsideinvitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="outsideinvitation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."answered_at" IS DISTINCT FROM (NEW."answered_at") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."mail_at" IS DISTINCT FROM (NEW."mail_at") OR OLD."mails" IS DISTINCT FROM (NEW."mails") OR OLD."opened_at" IS DISTINCT FROM (NEW."opened_at") OR OLD."request_id" IS DISTINCT FROM (NEW."request_id") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."state" IS DISTINCT FROM (NEW."state"))',
                    func='INSERT INTO "feedback_outsideinvitationevent" ("answered_at", "expires_at", "id", "language", "mail_at", "mails", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "sent_at", "state") VALUES (NEW."answered_at", NEW."expires_at", NEW."id", NEW."language", NEW."mail_at", NEW."mails", NEW."opened_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."request_id", NEW."sent_at", NEW."state"); RETURN NULL;',
                    hash="d437bf601af4cce3360f70a8c7abf8230cefeb1f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_008bb",
                    table="feedback_outsideinvitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="outsideinvitation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_outsideinvitationevent" ("answered_at", "expires_at", "id", "language", "mail_at", "mails", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "sent_at", "state") VALUES (OLD."answered_at", OLD."expires_at", OLD."id", OLD."language", OLD."mail_at", OLD."mails", OLD."opened_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."request_id", OLD."sent_at", OLD."state"); RETURN NULL;',
                    hash="125d8390071a231bc4bbed4bebfbaeb0e4fa50d3",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3c6d4",
                    table="feedback_outsideinvitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="outsideinvitationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9ad3e718b2d99117ad48df506dce4d259fc8333d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_fc05b",
                    table="feedback_outsideinvitationevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="putaside",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_putasideevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="89db9111aa2f820d894f84349e4aed05d1a3042c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3b137",
                    table="feedback_putaside",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="putaside",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_putasideevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="06338206f119746f52a65529d932af37c76232f3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6f6e5",
                    table="feedback_putaside",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="putaside",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_putasideevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="ddb3f35acc6e7d67af4b10da71dfb69e80bd7400",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_762b9",
                    table="feedback_putaside",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="putasideevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c5ff5509087f3ae7411e587e6fd0c1b53f79e2f3",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_4d0f6",
                    table="feedback_putasideevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reply",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_replyevent" ("asks", "at", "author_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."asks", NEW."at", NEW."author_id", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;',
                    hash="f3e0fe6b14571d443397264b6eafe37ef8eeb498",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d2ad6",
                    table="feedback_reply",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reply",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_replyevent" ("asks", "at", "author_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."asks", NEW."at", NEW."author_id", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;',
                    hash="25a7a297348c5ffce49ece215e2c724747f93b7e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_27a15",
                    table="feedback_reply",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reply",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_replyevent" ("asks", "at", "author_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."asks", OLD."at", OLD."author_id", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;',
                    hash="eb6402f70c13ba33ddd12d34dd242081f6519990",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_af20b",
                    table="feedback_reply",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="replyevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d9f63dd34e29d12013f38d838345cff4b0511952",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_2a30d",
                    table="feedback_replyevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="replytravels",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_replytravelsevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="f8a33b2a21593e5d3c0f2a6a1cb64239c509af2d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_32453",
                    table="feedback_replytravels",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="replytravels",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_replytravelsevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="b67475c46b9a2b69fd365628d3c1915b76e97c3e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_71239",
                    table="feedback_replytravels",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="replytravels",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_replytravelsevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="779316e9479887150532dd75e1d6f261895cc2bb",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4eac9",
                    table="feedback_replytravels",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="replytravelsevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6944316abaac31b75153bd745feff6daf6825091",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3f2c6",
                    table="feedback_replytravelsevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="report",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_reportevent" ("adviser_id", "ended_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reporter_id", "sent_at", "state") VALUES (NEW."adviser_id", NEW."ended_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reporter_id", NEW."sent_at", NEW."state"); RETURN NULL;',
                    hash="e877c006107e4160a3c56c78b13e6c0024859c10",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_015da",
                    table="feedback_report",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="report",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."adviser_id" IS DISTINCT FROM (NEW."adviser_id") OR OLD."ended_at" IS DISTINCT FROM (NEW."ended_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."reporter_id" IS DISTINCT FROM (NEW."reporter_id") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."state" IS DISTINCT FROM (NEW."state"))',
                    func='INSERT INTO "feedback_reportevent" ("adviser_id", "ended_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reporter_id", "sent_at", "state") VALUES (NEW."adviser_id", NEW."ended_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reporter_id", NEW."sent_at", NEW."state"); RETURN NULL;',
                    hash="d485e16f93872926893e9d54243293112b8789de",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_69c6d",
                    table="feedback_report",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="report",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_reportevent" ("adviser_id", "ended_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reporter_id", "sent_at", "state") VALUES (OLD."adviser_id", OLD."ended_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reporter_id", OLD."sent_at", OLD."state"); RETURN NULL;',
                    hash="b825111c56722bb2051afe78a88c3cfc40e98dd9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_86536",
                    table="feedback_report",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="enclosedevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5d8c80ba35e2bee3be5027cdc43cbb1ef22c4748",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d38c4",
                    table="feedback_enclosedevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="enclosed",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_enclosedevent" ("author_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id", "written_at") VALUES (NEW."author_id", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."report_id", NEW."written_at"); RETURN NULL;',
                    hash="85ff30bcad269266555ea0c20407380be5392821",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_51f60",
                    table="feedback_enclosed",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="enclosed",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."author_id" IS DISTINCT FROM (NEW."author_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."report_id" IS DISTINCT FROM (NEW."report_id") OR OLD."written_at" IS DISTINCT FROM (NEW."written_at"))',
                    func='INSERT INTO "feedback_enclosedevent" ("author_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id", "written_at") VALUES (NEW."author_id", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."report_id", NEW."written_at"); RETURN NULL;',
                    hash="dd163f6ed96e24880d4561a9ad0194877ecf8320",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_75a76",
                    table="feedback_enclosed",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="enclosed",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_enclosedevent" ("author_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id", "written_at") VALUES (OLD."author_id", OLD."id", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."report_id", OLD."written_at"); RETURN NULL;',
                    hash="297b8bd86b5bddf94e56c9adaab9d182bd0df62e",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_56c40",
                    table="feedback_enclosed",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reportevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="24e253c8d02ea6a37c1832f439941ac9987f9ac0",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a87aa",
                    table="feedback_reportevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reportmessage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_reportmessageevent" ("at", "author_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id") VALUES (NEW."at", NEW."author_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."report_id"); RETURN NULL;',
                    hash="cdf8af29cea1deda7f654142485dda3abb9cc1c3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c5dae",
                    table="feedback_reportmessage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reportmessage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."at" IS DISTINCT FROM (NEW."at") OR OLD."author_id" IS DISTINCT FROM (NEW."author_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."report_id" IS DISTINCT FROM (NEW."report_id"))',
                    func='INSERT INTO "feedback_reportmessageevent" ("at", "author_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id") VALUES (NEW."at", NEW."author_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."report_id"); RETURN NULL;',
                    hash="0e22622d463f08a8946ec575c17a37f166b8ae59",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_30bc6",
                    table="feedback_reportmessage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reportmessage",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_reportmessageevent" ("at", "author_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id") VALUES (OLD."at", OLD."author_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."report_id"); RETURN NULL;',
                    hash="a76106ff2fe75618122f8ec8eedf3347cad234e9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_aec91",
                    table="feedback_reportmessage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reportmessageevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="39ee2412cbc6582db2fa76d9265ff96b4a3148b6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_055d2",
                    table="feedback_reportmessageevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="rewording",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_rewordingevent" ("asked_at", "id", "is_taken", "length_in", "length_out", "model", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."asked_at", NEW."id", NEW."is_taken", NEW."length_in", NEW."length_out", NEW."model", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="14e3ef5921fc47370536c36971db08e1e844d089",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_37843",
                    table="feedback_rewording",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="rewording",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_rewordingevent" ("asked_at", "id", "is_taken", "length_in", "length_out", "model", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."asked_at", NEW."id", NEW."is_taken", NEW."length_in", NEW."length_out", NEW."model", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="2d8403f717d343180e9d717fe662bc2d8a415c74",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_661c9",
                    table="feedback_rewording",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="rewording",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_rewordingevent" ("asked_at", "id", "is_taken", "length_in", "length_out", "model", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."asked_at", OLD."id", OLD."is_taken", OLD."length_in", OLD."length_out", OLD."model", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="449971c6782255cc99e50a66aab85c021727fdde",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c12d3",
                    table="feedback_rewording",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="rewordingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1ef3c43a187ba4fba1a52305597d09505f169d11",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a322b",
                    table="feedback_rewordingevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sending",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_sendingevent" ("giver_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sent_at") VALUES (NEW."giver_id", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sent_at"); RETURN NULL;',
                    hash="07e2976ce921f33ff5fdc7b304a2790ba091388a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9d1ad",
                    table="feedback_sending",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sending",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_sendingevent" ("giver_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sent_at") VALUES (NEW."giver_id", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sent_at"); RETURN NULL;',
                    hash="97c594c3f4748e0f841bc8723c1dae268f6aa7a4",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_eb894",
                    table="feedback_sending",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sending",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_sendingevent" ("giver_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sent_at") VALUES (OLD."giver_id", OLD."id", OLD."key", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sent_at"); RETURN NULL;',
                    hash="952343a9a57eeb0545e02bc6b7417b6f56b38370",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_180d0",
                    table="feedback_sending",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feedbackevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="f722207f5bf9ee902a5e21f3fd2e356ed12dfbc9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_84c88",
                    table="feedback_feedbackevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feedback",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_feedbackevent" ("about", "about_date", "about_key", "about_kind", "corrected_at", "effect", "giver_id", "id", "invitation_id", "key", "kind", "language", "outside_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reach", "receiver_id", "saw", "sending_id", "sent_at", "state", "team_id", "text", "wish") VALUES (NEW."about", NEW."about_date", NEW."about_key", NEW."about_kind", NEW."corrected_at", NEW."effect", NEW."giver_id", NEW."id", NEW."invitation_id", NEW."key", NEW."kind", NEW."language", NEW."outside_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reach", NEW."receiver_id", NEW."saw", NEW."sending_id", NEW."sent_at", NEW."state", NEW."team_id", NEW."text", NEW."wish"); RETURN NULL;',
                    hash="dde79d79956d69c0865889235529be8c791b3af1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9e0f4",
                    table="feedback_feedback",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feedback",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_feedbackevent" ("about", "about_date", "about_key", "about_kind", "corrected_at", "effect", "giver_id", "id", "invitation_id", "key", "kind", "language", "outside_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reach", "receiver_id", "saw", "sending_id", "sent_at", "state", "team_id", "text", "wish") VALUES (NEW."about", NEW."about_date", NEW."about_key", NEW."about_kind", NEW."corrected_at", NEW."effect", NEW."giver_id", NEW."id", NEW."invitation_id", NEW."key", NEW."kind", NEW."language", NEW."outside_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reach", NEW."receiver_id", NEW."saw", NEW."sending_id", NEW."sent_at", NEW."state", NEW."team_id", NEW."text", NEW."wish"); RETURN NULL;',
                    hash="e4bbb0902c0194c0ed76cdeeef106ce77368ce0f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d1df2",
                    table="feedback_feedback",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feedback",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_feedbackevent" ("about", "about_date", "about_key", "about_kind", "corrected_at", "effect", "giver_id", "id", "invitation_id", "key", "kind", "language", "outside_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reach", "receiver_id", "saw", "sending_id", "sent_at", "state", "team_id", "text", "wish") VALUES (OLD."about", OLD."about_date", OLD."about_key", OLD."about_kind", OLD."corrected_at", OLD."effect", OLD."giver_id", OLD."id", OLD."invitation_id", OLD."key", OLD."kind", OLD."language", OLD."outside_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reach", OLD."receiver_id", OLD."saw", OLD."sending_id", OLD."sent_at", OLD."state", OLD."team_id", OLD."text", OLD."wish"); RETURN NULL;',
                    hash="2d192e4b810767b1fd8ebf8bd9734ba559276fd3",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b21e1",
                    table="feedback_feedback",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sendingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="983816bf2cfa0c0a578aca3b72c81293c131ebe6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ede6a",
                    table="feedback_sendingevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="share",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_shareevent" ("at", "coach_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."coach_id", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="01e519fb6ce45e01fb5e4ce7c5e8976bf2984302",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_df859",
                    table="feedback_share",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="share",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_shareevent" ("at", "coach_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."coach_id", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="3a1d6cef30ab7b5ed4af07c62a709e96c25389d3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_eea5c",
                    table="feedback_share",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="share",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_shareevent" ("at", "coach_id", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."coach_id", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="4a9ab75ee3d9779caf015a8edad210ff0bedd283",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_846b3",
                    table="feedback_share",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="shareevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0be1077dd0bff704bb847ab92823610aae8bc7a0",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_36002",
                    table="feedback_shareevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="thanks",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_thanksevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="e64e804c9fc3abdccf445ebc986d7a06b1541d67",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_68f1d",
                    table="feedback_thanks",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="thanks",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_thanksevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="c17422fbaad16cfc706a9d276cea277b0f84eb2a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1b658",
                    table="feedback_thanks",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="thanks",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_thanksevent" ("at", "feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="8f149db6ca528d56511ef20b512bc064755b2443",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ed870",
                    table="feedback_thanks",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="thanksevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e8ce650793ddd88140402a5bb93d8f13d191031b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_53123",
                    table="feedback_thanksevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="theme",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_themeevent" ("id", "made_at", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."made_at", NEW."name", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="9dea1a193cdd13b94cd5482e20d2d47a6c95a7ee",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6da49",
                    table="feedback_theme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="theme",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_themeevent" ("id", "made_at", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."made_at", NEW."name", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="1a0e79ab35f52f0a41c11d73e9c5f59b6c3a9259",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_66176",
                    table="feedback_theme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="theme",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_themeevent" ("id", "made_at", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."made_at", OLD."name", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="9626b1e1990721aaab9a9b89bd737f0478303a78",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_2647f",
                    table="feedback_theme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="inthemeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="06acafe887b864f87ffdb4dc595ea7c41ac54823",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_4e595",
                    table="feedback_inthemeevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="intheme",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_inthemeevent" ("feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "theme_id") VALUES (NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."theme_id"); RETURN NULL;',
                    hash="3bbae3c548ca686847240ab8b655b80c32f1f76c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a9e29",
                    table="feedback_intheme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="intheme",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_inthemeevent" ("feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "theme_id") VALUES (NEW."feedback_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."theme_id"); RETURN NULL;',
                    hash="6daa3afc982630d9eb7fcbddc1b724d380f895de",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_352dd",
                    table="feedback_intheme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="intheme",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_inthemeevent" ("feedback_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "theme_id") VALUES (OLD."feedback_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."theme_id"); RETURN NULL;',
                    hash="9ccca4f49afce72175ee8580b18fca27469078e2",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_dbc45",
                    table="feedback_intheme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="themeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="25bed15614720d1b320d7dc5a51f92ca573163cf",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f63d9",
                    table="feedback_themeevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="withdrawal",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_withdrawalevent" ("at", "feedback_id", "giver_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "receiver_id") VALUES (NEW."at", NEW."feedback_id", NEW."giver_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."receiver_id"); RETURN NULL;',
                    hash="6d7af964d489ff1b9b7d8a3835df3cc9971e2c0c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8b29e",
                    table="feedback_withdrawal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="withdrawal",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "feedback_withdrawalevent" ("at", "feedback_id", "giver_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "receiver_id") VALUES (NEW."at", NEW."feedback_id", NEW."giver_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."receiver_id"); RETURN NULL;',
                    hash="db9e784bf080dcdef1d13da0627b5f2f4a2edac6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0ed6c",
                    table="feedback_withdrawal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="withdrawal",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "feedback_withdrawalevent" ("at", "feedback_id", "giver_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "receiver_id") VALUES (OLD."at", OLD."feedback_id", OLD."giver_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."receiver_id"); RETURN NULL;',
                    hash="902bc864c65cf089ff0bb8379eabfc4e3f8e213b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_06e6c",
                    table="feedback_withdrawal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="withdrawalevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2cc0148b6b0432f6a2f7a78c9ed86aef8ab87b03",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c8558",
                    table="feedback_withdrawalevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
