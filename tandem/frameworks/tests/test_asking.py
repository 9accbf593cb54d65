"""A version becomes a form that anybody can fill in, and its answers are read back."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from tandem.frameworks import asking
from tandem.frameworks.asking import Answer, form_for, name_of
from tandem.frameworks.models import Choice, Question
from tandem.frameworks.states import Category


@pytest.fixture
def questions(version):
    """By their English words."""
    return {question.words_en: question for question in Question.objects.filter(version=version)}


def test_each_question_is_a_field_and_a_heading_is_none(version, questions):
    form = form_for(version, Category.PEER)
    assert [field.label for field in form] == ["Listens", "Asks on", "Which?", "What works?"]
    assert name_of(questions["Heading"]) not in form.fields
    assert [str(group or "") for group, _rows in form.groups()] == ["", "Listening", ""]


def test_who_answers_gets_the_questions_and_the_words_meant_for_her(version):
    assert form_for(version, Category.SELF)[name_of(Question.objects.get(words_en="Listens"))].label == "I listen"
    assert "Your team?" in [field.label for field in form_for(version, Category.REPORT)]
    with translation.override("fr"):
        assert next(iter(form_for(version, Category.COACH))).label == "Écoute"


def test_answers_are_read_back_and_what_is_empty_is_left_out(version, questions):
    that = Choice.objects.get(words_en="That")
    data = {
        name_of(questions["Listens"]): "3",
        name_of(questions["Asks on"]): asking.CANNOT_JUDGE,
        name_of(questions["Which?"]): str(that.pk),
        name_of(questions["What works?"]): " ",
    }
    form = form_for(version, Category.PEER, data)
    assert form.is_valid(), form.errors
    assert form.answers() == [
        Answer(questions["Listens"], value=3),
        Answer(questions["Asks on"], cannot_judge=True),
        Answer(questions["Which?"], choice=that.pk),
    ]
    again = form_for(version, Category.PEER, answers=form.answers())
    assert again.initial == {name: entry for name, entry in form.cleaned_data.items() if entry}
    assert str(again).count(" checked") == 3


def test_only_what_is_offered_can_be_answered(version, questions):
    listens, asks = name_of(questions["Listens"]), name_of(questions["Asks on"])
    assert set(form_for(version, Category.PEER, {}).errors) == {listens}
    for wrong in ("0", "4", "x"):
        assert asks in form_for(version, Category.PEER, {listens: "1", asks: wrong}).errors
    assert form_for(version, Category.PEER, {}, unfinished=True).is_valid()
    elsewhere = form_for(version, Category.PEER, {listens: "1", name_of(questions["Your team?"]): "For others"})
    assert elsewhere.is_valid() and [answer.question for answer in elsewhere.answers()] == [questions["Listens"]]


def test_a_scale_is_read_in_words_and_says_what_is_wrong_beside_the_question(version):
    html = str(form_for(version, Category.PEER, {}))
    assert "<c-" not in html and "{%" not in html
    scale = re.search(r'<fieldset class="field scale".*?</fieldset>', html, re.DOTALL).group()
    assert re.findall(r"<span>([\w ]+)</span></label>", scale) == ["Never", "Some", "Often", "I cannot judge this"]
    assert scale.index("<legend>Listens</legend>") < scale.index("This field is required.") < scale.index("Never")
    assert len(re.findall(r'<label class="scale-step[^"]*" for="(\w+)"><input type="radio"[^>]* id="\1"', scale)) == 4
    assert "Think of the last months." in html and "(optional)" in html


def test_a_form_costs_five_queries(version):
    with CaptureQueriesContext(
        connection,
    ) as asked:
        str(form_for(version, Category.PEER))
    assert len(asked) == 5
