"""A conversation of a team: who takes part, what each prepares apart, and what they write down together."""

import uuid

import pghistory
import pgtrigger
from django.contrib.postgres.functions import RandomUUID
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.frameworks.models import Choice, FormVersion, Question
from tandem.goals.models import Goal
from tandem.people.models import Person, Team

from ..states import TEAM_BEGUN, TEAM_COMING, TEAM_STEPS, TEAM_UNDER_WAY, Side, TeamState
from .conversation import only_https
from .guide import Guide
from .locks import CLOSED, of_team_seat, of_team_talk, refuse
from .preparation import says_one_thing


@pghistory.track(exclude=["uid"])
class TeamTalk(models.Model):
    """Of the people who were in the team on the day that it was planned, and of whoever was brought in since."""

    team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    guide = models.ForeignKey(Guide, models.PROTECT, related_name="+")
    version = models.ForeignKey(FormVersion, models.PROTECT, related_name="+", help_text="what everybody is asked")
    title = models.CharField(max_length=200, blank=True, default="", help_text="empty: the title of the guide")
    planned_at = models.DateTimeField()
    place = models.CharField(max_length=200, blank=True, default="")
    video = models.URLField(max_length=400, blank=True, default="", validators=[only_https])
    uid = models.UUIDField(default=uuid.uuid4, db_default=RandomUUID(), unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, db_default=0, help_text="grows with what calendars are told")
    state = models.CharField(max_length=10, choices=TeamState.choices, default=TeamState.PREPARING)
    planned_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    begun_at = models.DateTimeField(null=True, help_text="since when they talk")
    closed_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        indexes = [models.Index(fields=["team", "-planned_at"], name="team_talk_of_team")]
        constraints = [
            models.CheckConstraint(condition=Q(video="") | Q(video__startswith="https://"), name="team_talk_https"),
            models.CheckConstraint(
                condition=Q(state__in=TEAM_BEGUN, begun_at__isnull=False) | ~Q(state__in=TEAM_BEGUN) & Q(begun_at=None),
                name="team_talk_begun_when",
            ),
            models.CheckConstraint(
                condition=Q(state=TeamState.CLOSED, closed_at__isnull=False)
                | ~Q(state=TeamState.CLOSED) & Q(closed_at=None),
                name="team_talk_closed_when",
            ),
        ]
        triggers = [
            pgtrigger.FSM(name="steps", field="state", transitions=TEAM_STEPS),
            refuse("closed", pgtrigger.Update | pgtrigger.Delete, pgtrigger.Condition("OLD.state = 'closed'"), CLOSED),
        ]

    def __str__(self):
        return self.name

    @property
    def name(self):
        """Its own title, or that of its guide."""
        return self.title or self.guide.title

    @property
    def is_closed(self):
        """Nothing changes any more."""
        return self.state == TeamState.CLOSED

    @property
    def is_coming(self):
        """Still to be held."""
        return self.state in TEAM_COMING

    @property
    def is_under_way(self):
        """Neither closed nor cancelled."""
        return self.state in TEAM_UNDER_WAY


@pghistory.track()
class TeamSeat(models.Model):
    """Of one who takes part: whether her preparation is handed in, and since when the others may read it. No words."""

    talk = models.ForeignKey(TeamTalk, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    added_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    handed_in_at = models.DateTimeField(null=True)
    disclosed_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    side = Side.PERSON  # all are asked as one asks somebody about her own work

    class Meta:
        ordering = ["added_at", "pk"]
        indexes = [models.Index(fields=["person"], name="team_seat_of_person")]
        constraints = [
            models.UniqueConstraint(fields=["talk", "person"], name="team_seat_once"),
            models.CheckConstraint(
                condition=Q(disclosed_at=None) | Q(handed_in_at__isnull=False, handed_in_at__lte=F("disclosed_at")),
                name="team_seat_disclosed_once_handed_in",
            ),
        ]
        triggers = [of_team_talk()]

    @property
    def author(self):
        """Who prepares here."""
        return self.person


@pghistory.track()
class TeamAnswer(models.Model):
    """What one of them said to one question: the step of a scale, one of the choices, or her words."""

    seat = models.ForeignKey(TeamSeat, models.CASCADE, related_name="+")
    question = models.ForeignKey(Question, models.PROTECT, related_name="+")
    value = models.PositiveSmallIntegerField(null=True, help_text="the number of the step on the scale")
    choice = models.ForeignKey(Choice, models.PROTECT, null=True, related_name="+")
    cannot_judge = models.BooleanField(default=False)
    text = models.TextField(blank=True, default="")
    written_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["seat", "question"], name="team_answer_once"),
            says_one_thing("team_answer_says_one_thing"),
        ]
        triggers = [of_team_seat()]


@pghistory.track()
class TeamMove(models.Model):
    """Another moment or place, or (without ``to_at``) no talk at all, with the reason."""

    talk = models.ForeignKey(TeamTalk, models.CASCADE, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    from_at = models.DateTimeField()
    to_at = models.DateTimeField(null=True)
    place = models.CharField(max_length=200, blank=True, default="")
    why = models.TextField()

    objects = ScopedManager()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(why=""), name="team_move_with_a_reason")]
        triggers = [of_team_talk()]


@pghistory.track()
class TeamAgendaItem(models.Model):
    """Something that one of them wants to talk about."""

    talk = models.ForeignKey(TeamTalk, models.CASCADE, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    text = models.CharField(max_length=300)
    added_at = models.DateTimeField()
    talked_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["added_at", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="team_agenda_item_says_something")]
        triggers = [of_team_talk()]


@pghistory.track()
class TeamNotes(models.Model):
    """What they write down together: one text for all. Its earlier versions are in the history."""

    talk = models.OneToOneField(TeamTalk, models.CASCADE, related_name="+")
    text = models.TextField(blank=True, default="")
    written_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        triggers = [of_team_talk()]


@pghistory.track()
class TeamAgreement(models.Model):
    """What one of them will do, or (without ``owner``) the whole team. The words stay as they were when it was closed;
    that it is done can be said later."""

    talk = models.ForeignKey(TeamTalk, models.PROTECT, related_name="+")
    text = models.TextField()
    owner = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    due_date = models.DateField(null=True)
    added_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    done_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    follow_up = models.TextField(blank=True, default="", help_text="what came of it")
    goal = models.ForeignKey(Goal, models.SET_NULL, null=True, related_name="+", help_text="that was made of it")

    objects = ScopedManager()

    class Meta:
        ordering = ["added_at", "pk"]
        indexes = [models.Index(fields=["owner", "due_date"], condition=Q(done_at=None), name="team_agreement_open")]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="team_agreement_says_something"),
            models.CheckConstraint(
                condition=Q(done_at=None, done_by=None) | Q(done_at__isnull=False, done_by__isnull=False),
                name="team_agreement_done_by_somebody",
            ),
        ]
        triggers = [of_team_talk(("talk_id", "text", "owner_id", "due_date", "added_by_id", "added_at"))]
