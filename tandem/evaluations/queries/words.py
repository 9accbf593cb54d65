"""Comments that wait for a summary, and what somebody signed herself."""

from typing import NamedTuple

from tandem.frameworks.queries import parts_of
from tandem.frameworks.states import Kind

from ..models import Comment, SheetAnswer, Summary
from .report import Words, options_of


def comments_on(round, viewer):
    """The anonymous comments by question, in an order that says nothing, with the summary if there is one."""
    texts: dict = {}
    for row in Comment.objects.visible_to(viewer).filter(round=round).order_by("pk"):
        texts.setdefault(row.question_id, []).append(("", "", row.text))
    summaries = {row.question_id: row for row in Summary.objects.visible_to(viewer).filter(round=round)}
    questions = [one for one in parts_of(round.version_id).questions if one.pk in texts]
    return [Words(one, texts[one.pk], summaries.get(one.pk)) for one in questions]


class Said(NamedTuple):
    """A question as she was asked it, and what she answered."""

    question: str
    answer: str
    is_words: bool


def signed_answers(contributor, viewer):
    """What somebody answered under her name, for herself."""
    rows = SheetAnswer.objects.visible_to(viewer).filter(sheet__contributor=contributor)
    said = {row.question_id: row for row in rows}
    return [
        Said(
            question.words_for(contributor.category),
            row.text if row.option is None else options_of(question)[row.option],
            question.kind == Kind.TEXT,
        )
        for question in parts_of(contributor.round.version_id).questions
        if (row := said.get(question.pk))
    ]
