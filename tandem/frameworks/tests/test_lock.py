"""A version that is published stays as it is, whoever writes and how."""

import pytest
from django.db import IntegrityError, transaction

from tandem.core import clock
from tandem.frameworks.models import Choice, Competence, FormVersion, Question, QuestionForm, Scale, ScaleStep
from tandem.frameworks.states import Kind, Purpose


def a_version(code="kort"):
    """A draft with a question of each kind."""
    form = QuestionForm.objects.create(code=code, purpose=Purpose.FEEDBACK_ROUND, name_en="Short")
    version = FormVersion.objects.create(form=form, number=1)
    scale = Scale.objects.create(version=version, name_en="How often")
    ScaleStep.objects.create(scale=scale, value=1, words_en="Never")
    competence = Competence.objects.create(version=version, name_en="Listening")
    Question.objects.create(version=version, kind=Kind.SCALE, scale=scale, competence=competence, words_en="Listens")
    question = Question.objects.create(version=version, kind=Kind.CHOICE, position=1, words_en="Which?")
    Choice.objects.create(question=question, words_en="This")
    return version


def publish(version):
    FormVersion.objects.filter(pk=version.pk).update(published_at=clock.now())


TO_VERSION = {FormVersion: "pk", ScaleStep: "scale__version", Choice: "question__version"}
PARTS = (FormVersion, Competence, Scale, ScaleStep, Question, Choice)


@pytest.mark.parametrize("model", PARTS, ids=lambda model: model.__name__)
def test_a_draft_can_be_changed_and_a_published_version_cannot(db, model):
    version = a_version()
    field = {FormVersion: "intro_en", Competence: "name_en", Scale: "name_en"}.get(model, "words_en")
    rows = model.objects.filter(**{TO_VERSION.get(model, "version"): version.pk})
    assert rows.update(**{field: "Other words"})
    publish(version)
    for refused in (
        lambda: rows.update(**{field: "Again other"}),
        lambda: rows._raw_delete("default"),
    ):
        with pytest.raises(IntegrityError, match="published version cannot be changed"), transaction.atomic():
            refused()


def test_nothing_comes_into_a_published_version_and_nothing_moves_out_of_it(db):
    version, other = a_version(), a_version("lang")
    publish(version)
    question = Question.objects.get(version=version, kind=Kind.CHOICE)
    scale = Scale.objects.get(version=version)
    for refused in (
        lambda: Question.objects.create(version=version, kind=Kind.TEXT),
        lambda: Competence.objects.create(version=version),
        lambda: Scale.objects.create(version=version),
        lambda: Choice.objects.create(question=question),
        lambda: ScaleStep.objects.create(scale=scale, value=2),
        lambda: Question.objects.filter(pk=question.pk).update(version=other),
        lambda: Choice.objects.update(question=Question.objects.get(version=other, kind=Kind.CHOICE)),
        lambda: FormVersion.objects.filter(pk=version.pk).update(published_at=None),
    ):
        with pytest.raises(IntegrityError, match="published version cannot be changed"), transaction.atomic():
            refused()
    assert Question.objects.create(version=other, kind=Kind.TEXT).pk


def test_a_form_has_one_draft_at_most(db):
    form = a_version().form
    with pytest.raises(IntegrityError, match="form_one_draft"):
        FormVersion.objects.create(form=form, number=2)


def test_a_question_takes_the_scale_of_its_own_version(db):
    version, other = a_version(), a_version("lang")
    scale = Scale.objects.get(version=other)
    with pytest.raises(IntegrityError, match="belongs to one version"):
        Question.objects.create(version=version, kind=Kind.SCALE, scale=scale)


def test_everybody_reads_what_is_published_and_only_hr_administrators_the_drafts(cast):
    version, draft = a_version(), a_version("lang")
    publish(version)
    for model in (QuestionForm, *PARTS):
        of_published = len(model.objects.visible_to(cast.lotte))
        assert 0 < of_published < len(model.objects.visible_to(cast.an)), model
        assert len(model.objects.visible_to(cast.sofie)) == of_published  # an HR partner reads as everybody
        assert not model.objects.visible_to(None)
    assert draft not in FormVersion.objects.visible_to(cast.lotte)
