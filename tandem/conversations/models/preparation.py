"""What each side prepares apart. Split models: that somebody is ready is one row, what she wrote are others."""

import pghistory
from django.db import models
from django.db.models import F, Q

from tandem.core.access import ScopedManager
from tandem.frameworks.models import Choice, Question
from tandem.goals.models import Goal
from tandem.people.models import Person

from ..states import Side
from .conversation import Conversation
from .locks import ABOUT_ITS_GOAL, of_conversation, of_preparation


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


# What never changes after the lock. That a goal is gone does not change what was said.
ANSWERED = (
    "preparation_id", "question_id", "goal_title", "value", "choice_id", "cannot_judge", "text", "written_at",
)  # fmt: skip


def says_one_thing(name):
    """The constraint that an answer is a step, a choice, "I cannot judge this", or words."""
    return models.CheckConstraint(
        condition=Q(value__isnull=False, choice=None, cannot_judge=False, text="")
        | Q(value=None, choice__isnull=False, cannot_judge=False, text="")
        | Q(value=None, choice=None, cannot_judge=True, text="")
        | Q(value=None, choice=None, cannot_judge=False) & ~Q(text=""),
        name=name,
    )


@pghistory.track()
class Answer(models.Model):
    """What one author said to one question: the step of a scale, one of the choices, or her words.

    Of a question for each goal: about which ``goal``, and its title as both could read it when she wrote. The title
    stays when the goal is called otherwise, is closed to one of the two later, or is gone.
    """

    preparation = models.ForeignKey(Preparation, models.CASCADE, related_name="+")
    question = models.ForeignKey(Question, models.PROTECT, related_name="+")
    value = models.PositiveSmallIntegerField(null=True, help_text="the number of the step on the scale")
    choice = models.ForeignKey(Choice, models.PROTECT, null=True, related_name="+")
    cannot_judge = models.BooleanField(default=False)
    text = models.TextField(blank=True, default="")
    goal = models.ForeignKey(Goal, models.SET_NULL, null=True, related_name="+")
    goal_title = models.CharField(max_length=200, blank=True, default="")
    written_at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["preparation", "question"], condition=Q(goal_title=""), name="answer_once"),
            models.UniqueConstraint(fields=["preparation", "question", "goal"], name="answer_once_for_each_goal"),
            models.CheckConstraint(condition=Q(goal=None) | ~Q(goal_title=""), name="answer_about_a_titled_goal"),
            says_one_thing("answer_says_one_thing"),
        ]
        triggers = [of_preparation(ANSWERED), ABOUT_ITS_GOAL]


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
