"""The questions of a version, and what there is to choose."""

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from tandem.core.access import ScopedManager
from tandem.core.languages import Worded, in_language, text_field

from ..states import FOR_EACH_GOAL, Category, Kind
from .form import Competence, Lasting, Scale
from .locks import OF_ONE_VERSION, of_question, of_version


@pghistory.track()
class Question(Lasting):
    """One question, or a heading. ``own`` are the words for the person herself, where they differ: "I listen".

    ``each_goal``: it is put about each of her goals. Only a conversation asks so; this module knows no goals.
    """

    kind = models.CharField(max_length=10, choices=Kind.choices)
    competence = models.ForeignKey(Competence, models.PROTECT, null=True, blank=True, related_name="+")
    scale = models.ForeignKey(Scale, models.PROTECT, null=True, blank=True, related_name="+")
    words_nl = text_field(300)
    words_fr = text_field(300)
    words_en = text_field(300)
    own_nl = text_field(300)
    own_fr = text_field(300)
    own_en = text_field(300)
    help_nl = text_field(300)
    help_fr = text_field(300)
    help_en = text_field(300)
    is_required = models.BooleanField(default=False)
    each_goal = models.BooleanField(default=False, help_text="it is asked once for each goal of the person")
    categories = ArrayField(
        models.CharField(max_length=10, choices=Category.choices),
        default=list,
        blank=True,
        help_text="who is asked; empty: everybody",
    )

    words = Worded("words")
    own = Worded("own")
    help = Worded("help")
    objects = ScopedManager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["version", "key"], name="form_question_once"),
            models.CheckConstraint(
                condition=Q(kind="scale", scale__isnull=False) | ~Q(kind="scale") & Q(scale=None),
                name="form_question_scaled",
            ),
            models.CheckConstraint(condition=~Q(kind="heading", is_required=True), name="form_heading_asks_nothing"),
            models.CheckConstraint(
                condition=Q(each_goal=False) | Q(kind__in=FOR_EACH_GOAL), name="form_question_for_each_goal"
            ),
        ]
        triggers = [of_version(), OF_ONE_VERSION]

    def __str__(self):
        return self.words

    @property
    def asks(self):
        """There is something to answer."""
        return self.kind != Kind.HEADING

    def words_for(self, category):
        """The words in which somebody of this category is asked."""
        own = in_language(self, "own") if category == Category.SELF else ""
        return own or self.words


@pghistory.track()
class Choice(models.Model):
    """One of the answers that a question offers."""

    question = models.ForeignKey(Question, models.CASCADE, related_name="+")
    position = models.PositiveSmallIntegerField(default=0)
    words_nl = text_field()
    words_fr = text_field()
    words_en = text_field()

    words = Worded("words")
    objects = ScopedManager()

    class Meta:
        ordering = ["question_id", "position", "pk"]
        triggers = [of_question()]

    def __str__(self):
        return self.words
