"""What a conversation goes through, what comes of it, and how it is signed and kept."""

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.goals.models import Goal
from tandem.people.models import Person
from tandem.people.states import Language

from ..states import Act, Edition, Side
from .conversation import Conversation
from .locks import of_conversation, refuse


@pghistory.track()
class AgendaItem(models.Model):
    """Something that one of the two wants to talk about.

    What they did not come to is carried over to their next conversation, as it was and from whom it was.
    """

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    text = models.CharField(max_length=300)
    added_at = models.DateTimeField()
    talked_at = models.DateTimeField(null=True)
    fact = models.CharField(max_length=40, blank=True, default="", help_text="the suggestion that it was")
    carried_from = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")

    objects = ScopedManager()

    class Meta:
        ordering = ["added_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="agenda_item_says_something"),
            models.UniqueConstraint(fields=["carried_from"], name="agenda_item_carried_once"),
        ]
        triggers = [of_conversation()]


@pghistory.track()
class SharedNotes(models.Model):
    """What the two write down together while they talk: one text for both. Its earlier versions are in the history."""

    conversation = models.OneToOneField(Conversation, models.CASCADE, related_name="+")
    text = models.TextField(blank=True, default="")
    written_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    objects = ScopedManager()

    MOST = 20_000  # letters

    class Meta:
        triggers = [of_conversation()]


@pghistory.track()
class PointAside(models.Model):
    """A suggestion that one of the two does not want to see any more in this conversation. The other still does."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    fact = models.CharField(max_length=40)
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "by", "fact"], name="point_aside_once")]
        triggers = [of_conversation()]


@pghistory.track()
class Agreement(models.Model):
    """What one of the two will do. The words are locked with the conversation; that it is done can be said later."""

    conversation = models.ForeignKey(Conversation, models.PROTECT, related_name="+")
    text = models.TextField()
    owner = models.ForeignKey(Person, models.PROTECT, related_name="+")
    due_date = models.DateField(null=True)
    added_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    done_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    follow_up = models.TextField(blank=True, default="", help_text="what came of it")
    goal = models.ForeignKey(Goal, models.SET_NULL, null=True, related_name="+", help_text="that its owner made of it")
    earlier = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="+", help_text="the same in the version that is corrected"
    )

    objects = ScopedManager()

    class Meta:
        ordering = ["added_at", "pk"]
        indexes = [models.Index(fields=["owner", "due_date"], condition=Q(done_at=None), name="agreement_open")]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="agreement_says_something"),
            models.CheckConstraint(
                condition=Q(done_at=None, done_by=None) | Q(done_at__isnull=False, done_by__isnull=False),
                name="agreement_done_by_somebody",
            ),
        ]
        triggers = [of_conversation(("conversation_id", "text", "owner_id", "due_date", "added_by_id", "added_at"))]


@pghistory.track()
class SignOff(models.Model):
    """“This is what we discussed”, by one side; who sees it differently adds her own view, which stays attached.

    Or “I read it and do not sign”, with the reason in her words. Or that she did not react: then ``by`` is the other,
    who closed it, and ``since_at`` says since when it waited for her. That row says nothing of what she thinks.
    """

    conversation = models.ForeignKey(Conversation, models.PROTECT, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    side = models.CharField(max_length=10, choices=Side.choices)
    at = models.DateTimeField()
    act = models.CharField(max_length=8, choices=Act.choices, default=Act.SIGNED, db_default=Act.SIGNED)
    agrees = models.BooleanField(help_text="off: she sees it differently")
    comment = models.TextField(blank=True, default="")
    since_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["conversation", "side"], name="sign_off_once_a_side"),
            models.CheckConstraint(
                condition=Q(act=Act.SILENT) | Q(agrees=True) | ~Q(comment=""), name="sign_off_own_view_in_words"
            ),
            models.CheckConstraint(
                condition=Q(act=Act.SIGNED, since_at=None)
                | Q(act=Act.REFUSED, agrees=False, since_at=None)
                | Q(act=Act.SILENT, agrees=False, comment="", since_at__isnull=False),
                name="sign_off_acts",
            ),
        ]
        triggers = [of_conversation()]

    @property
    def is_signed(self):
        """She signed, whether she sees it differently or not."""
        return self.act == Act.SIGNED


@pghistory.track()
class SignReminder(models.Model):
    """Somebody was reminded that a conversation waits for her signature."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    to = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        ordering = ["at", "pk"]
        triggers = [of_conversation()]


@pghistory.track()
class Correction(models.Model):
    """One side asks to put a locked conversation right: what, and why. The other agrees, or says why not.

    When she agrees a new version is written. The locked one stays as it is.
    """

    conversation = models.ForeignKey(Conversation, models.PROTECT, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    what = models.TextField()
    why = models.TextField()
    answered_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)
    agreed = models.BooleanField(null=True)
    answer = models.TextField(blank=True, default="")
    version = models.OneToOneField(Conversation, models.PROTECT, null=True, related_name="+")

    objects = ScopedManager()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(what="") & ~Q(why=""), name="correction_in_words"),
            models.CheckConstraint(
                condition=Q(answered_by=None, answered_at=None, agreed=None, version=None, answer="")
                | Q(answered_by__isnull=False, answered_at__isnull=False, agreed=True, version__isnull=False)
                | Q(answered_by__isnull=False, answered_at__isnull=False, agreed=False, version=None) & ~Q(answer=""),
                name="correction_answered",
            ),
            models.CheckConstraint(condition=~Q(answered_by=F("by")), name="correction_answered_by_the_other"),
            models.UniqueConstraint(fields=["conversation"], condition=Q(answered_at=None), name="correction_one_open"),
        ]


@pghistory.track(exclude=["pdf"])
class Record(models.Model):
    """A locked conversation as a PDF, in one language. Made once; never changed."""

    conversation = models.ForeignKey(Conversation, models.PROTECT, related_name="+")
    language = models.CharField(max_length=2, choices=Language.choices)
    edition = models.CharField(max_length=4, choices=Edition.choices)
    pdf = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    made_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["conversation", "language", "edition"], name="record_once"),
        ]
        triggers = [refuse("made_once", pgtrigger.Update | pgtrigger.Delete, None, "a record cannot be changed")]
