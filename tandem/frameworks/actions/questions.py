"""What a draft asks: its questions, competences and scales."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core.actions import action

from .. import access
from ..models import Competence, Question, Scale
from ..states import FOR_EACH_GOAL, Purpose
from .content import shift
from .copying import put_choices, put_steps
from .forms import locked
from .naming import next_position


def _draft(by, version):
    access.change_version.require(by, locked(version))


def _can_ask_so(version, kind, fields):
    if fields.get("each_goal") and (version.form.purpose != Purpose.CONVERSATION or kind not in FOR_EACH_GOAL):
        raise ValidationError(_("Only a conversation asks for each goal: on a scale, or in words."))


@action
def add_question(version, *, by, kind, choices=(), **fields):
    """A question, after those of its competence, or else at the end. Raises ValidationError for one that is put for
    each goal where no conversation asks it."""
    _draft(by, version)
    _can_ask_so(version, kind, fields)
    rows = Question.objects.filter(version=version)
    made = Question.objects.create(version=version, kind=kind, position=next_position(rows), **fields)
    put_choices(made, choices)
    same = [row.pk for row in rows if made.competence_id and row.competence_id == made.competence_id and row != made]
    if same:
        order = [row for row in rows.order_by("position", "pk") if row != made]
        order.insert(1 + max(place for place, row in enumerate(order) if row.pk in same), made)
        for position, row in enumerate(order):
            row.position = position
        Question.objects.bulk_update(order, ["position"])
    return made


@action
def change_question(question, *, by, choices=None, **fields):
    """Other words, another scale, who is asked. Raises ValidationError as ``add_question``."""
    _draft(by, question.version)
    _can_ask_so(question.version, question.kind, fields)
    Question.objects.filter(pk=question.pk).update(**fields)
    if choices is not None:
        put_choices(question, choices)


@action
def move_question(question, *, by, up):
    """One place up, or down."""
    _draft(by, question.version)
    shift(Question.objects.filter(version=question.version), question, up)


@action
def remove_question(question, *, by):
    """Take a question out of a draft. Versions that asked it keep it."""
    _draft(by, question.version)
    Question.objects.get(pk=question.pk).delete()


@action
def add_competence(version, *, by, **words):
    """A group of questions. ``words``: its name and meaning in three languages."""
    _draft(by, version)
    place = next_position(Competence.objects.filter(version=version))
    return Competence.objects.create(version=version, position=place, **words)


@action
def change_competence(competence, *, by, **words):
    """Another name or meaning for a group of questions."""
    _draft(by, competence.version)
    Competence.objects.filter(pk=competence.pk).update(**words)


@action
def remove_competence(competence, *, by):
    """Take a group away; its questions stay, in no group."""
    _draft(by, competence.version)
    Question.objects.filter(competence=competence).update(competence=None)
    Competence.objects.get(pk=competence.pk).delete()


@action
def add_scale(version, *, by, steps, **fields):
    """A scale with its steps, from little to much."""
    _draft(by, version)
    place = next_position(Scale.objects.filter(version=version))
    scale = Scale.objects.create(version=version, position=place, **fields)
    put_steps(scale, steps)
    return scale


@action
def change_scale(scale, *, by, steps, **fields):
    """Other words, more steps or fewer."""
    _draft(by, scale.version)
    Scale.objects.filter(pk=scale.pk).update(**fields)
    put_steps(scale, steps)


@action
def remove_scale(scale, *, by):
    """Take away a scale. Raises ValidationError while a question uses it."""
    _draft(by, scale.version)
    if Question.objects.filter(scale=scale).exists():
        raise ValidationError(_("Questions use this scale. Give them another one first."))
    Scale.objects.get(pk=scale.pk).delete()
