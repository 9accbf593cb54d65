"""What each answered, in words."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from tandem.frameworks import asking
from tandem.frameworks.queries import parts_of
from tandem.frameworks.states import Category, Kind
from tandem.people.models import Person

from ..models import Answer
from .types import is_asked


@dataclass(frozen=True)
class Said:
    """What one author answered: ``words`` (empty when she did not), ``is_own`` when these are hers and not those of a
    step or a choice, ``place`` of a step: "4 of 5"."""

    author: Person
    side: str
    words: str = ""
    is_own: bool = False
    place: str = ""


def side_by_side(seats, viewer):
    """The questions, each with the disclosed answers of who was asked: [(words of the question, [Said])], employee
    first. Who disclosed without answering stands there without words; a former coach stands there too. Six queries."""
    rows = Answer.objects.visible_to(viewer).filter(preparation__in=seats.disclosed_by)
    return beside(seats.conversation.version_id, seats.disclosed_by, by_preparation(rows))


def by_preparation(rows):
    """{(key of the preparation, key of the question): answer}."""
    return {(row.preparation_id, row.question_id): row for row in rows}


def beside(version, columns, said):
    """As ``side_by_side``, of what is asked in a version, by these preparations (or seats), and what they said."""
    return [
        (
            question.words_for(Category.SELF),
            [_said(question, one, said.get((one.pk, question.pk))) for one in columns if is_asked(question, one.side)],
        )
        for question in parts_of(version).questions
        if question.asks
    ]


def _said(question, preparation, row):
    who = {"author": preparation.author, "side": preparation.side}
    if row is None:
        return Said(**who)
    if row.cannot_judge:
        return Said(**who, words=_("I cannot judge this"))
    if question.kind == Kind.SCALE:
        steps = {step.value: step.words for step in question.scale.steps}
        place = _("%(n)s of %(most)s") % {"n": row.value, "most": len(steps)}
        return Said(**who, words=steps.get(row.value, str(row.value)), place=place)
    if question.kind == Kind.CHOICE:
        return Said(**who, words=next(choice.words for choice in question.choices if choice.pk == row.choice_id))
    return Said(**who, words=row.text, is_own=True)


def own_answers(conversation, viewer):
    """What the viewer herself answered, as the form takes it."""
    rows = Answer.objects.visible_to(viewer).filter(
        preparation__conversation=conversation, preparation__author=viewer.pk
    )
    return [
        asking.Answer(row.question_id, row.value, row.text, row.choice_id, row.cannot_judge)
        for row in rows.order_by("question__position", "pk")
    ]
