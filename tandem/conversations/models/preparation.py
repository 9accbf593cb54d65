"""What each side prepares apart. Split models: that somebody is ready is one row, what she wrote are others."""

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.people.models import Person

from ..states import Side
from .conversation import Conversation
from .guide import Question
from .locks import of_conversation, of_preparation


@pghistory.track()
class Preparation(models.Model):
    """Of one author: whether it is handed in, and since when both may read it. It holds no words."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    author = models.ForeignKey(Person, models.PROTECT, related_name="+")
    side = models.CharField(max_length=10, choices=Side.choices)
    handed_in_at = models.DateTimeField(null=True)
    disclosed_at = models.DateTimeField(null=True)

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["conversation", "author"], name="preparation_once"),
            models.CheckConstraint(
                condition=Q(disclosed_at=None) | Q(handed_in_at__isnull=False, handed_in_at__lte=F("disclosed_at")),
                name="preparation_disclosed_once_handed_in",
            ),
        ]
        triggers = [of_conversation()]


@pghistory.track()
class Answer(models.Model):
    """The words of one author to one question."""

    preparation = models.ForeignKey(Preparation, models.CASCADE, related_name="+")
    question = models.ForeignKey(Question, models.PROTECT, related_name="+")
    text = models.TextField()
    written_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["preparation", "question"], name="answer_once"),
            models.CheckConstraint(condition=~Q(text=""), name="answer_says_something"),
        ]
        triggers = [of_preparation()]


@pghistory.track()
class PrivateNote(models.Model):
    """What one prepares for herself. The person whom it is about can ask for it: the access export holds it."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    author = models.ForeignKey(Person, models.PROTECT, related_name="+")
    text = models.TextField()
    written_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "author"], name="private_note_once")]
