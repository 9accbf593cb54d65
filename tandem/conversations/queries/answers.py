"""What each answered, in words."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from tandem.frameworks import asking
from tandem.frameworks.asking import About, runs
from tandem.frameworks.models import Competence
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


@dataclass(frozen=True)
class Pair:
    """A question, or one about a goal, with what was answered. ``words`` of the question: empty where it is put for
    each goal and nobody wrote about one. ``competence``, ``goal``: that it is the first of; ``is_inside``: it stands
    below one of these."""

    words: str
    answers: list[Said]
    competence: Competence | None = None
    goal: str = ""
    is_inside: bool = False


def side_by_side(seats, viewer):
    """The questions, each with the disclosed answers of who was asked ([Pair]), employee first. Who disclosed without
    answering stands there without words; a former coach stands there too. Of questions for each goal: the goals that
    somebody wrote about. Six queries."""
    rows = Answer.objects.visible_to(viewer).filter(preparation__in=seats.disclosed_by)
    return beside(seats.conversation.version_id, seats.disclosed_by, by_preparation(rows))


def by_preparation(rows):
    """{(key of the preparation, key of the question, the goal that it is about or None): answer}."""
    return {(row.preparation_id, row.question_id, _goal(row)): row for row in rows.order_by("pk")}


def beside(version, columns, said):
    """As ``side_by_side``, of what is asked in a version, by these preparations (or seats), and what they said: by the
    key of the preparation (or seat), that of the question, and the goal that it is about."""
    goals: dict[object, str] = {}
    for (_column, _question, goal), row in said.items():
        if goal is not None:
            goals.setdefault(goal, row.goal_title)
    found: list[Pair] = []
    questions = [one for one in parts_of(version).questions if one.asks]
    last = None
    for competence, each, some in runs(questions):
        first = competence if competence != last else None
        last = competence
        for goal in goals if each else (None,):
            for question in some:
                opens = each and question == some[0]
                answers = [
                    _said(question, one, said.get((one.pk, question.pk, goal)))
                    for one in columns
                    if is_asked(question, one.side)
                ]
                found.append(
                    Pair(
                        words=question.words_for(Category.SELF),
                        answers=answers,
                        competence=first,
                        goal=goals[goal] if opens else "",
                        is_inside=each or competence is not None,
                    )
                )
                first = None
        if each and not goals:
            found.append(Pair("", [], competence=first))
    return found


def _goal(row):
    """Which goal an answer is about: its key, or the title of one that is gone; None when about none."""
    return row.goal_id or row.goal_title or None


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
    """What the viewer herself answered, as the form takes it; not about a goal that is gone."""
    rows = Answer.objects.visible_to(viewer).filter(
        preparation__conversation=conversation, preparation__author=viewer.pk
    )
    return [
        asking.Answer(row.question_id, row.value, row.text, row.choice_id, row.cannot_judge, about=_about(row))
        for row in rows.order_by("question__position", "pk")
        if row.goal_id or not row.goal_title
    ]


def _about(row):
    return About(row.goal_id, row.goal_title) if row.goal_id else None


def how_many_answered(answers):
    """How many questions these are answers to: one for each goal is one question."""
    return len({answer.question for answer in answers})
