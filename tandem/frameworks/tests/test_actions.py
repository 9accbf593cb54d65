"""What an HR administrator does with forms, values and skills; nobody else does."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from tandem.core.languages import LANGUAGES
from tandem.frameworks import access, actions
from tandem.frameworks.comparison import differences
from tandem.frameworks.gaps import gaps
from tandem.frameworks.models import FormVersion, Question, QuestionForm, Scale, Skill, Value
from tandem.frameworks.parts import parts_of
from tandem.frameworks.queries import in_use
from tandem.frameworks.states import Kind, Purpose

from .conftest import in_languages


def a_draft(cast):
    """A new form with one question in three languages."""
    names = in_languages("name", "Kort", "Court", "Short")
    form = actions.add_form(by=cast.an, purpose=Purpose.FEEDBACK_ROUND, **names)
    version = FormVersion.objects.get(form=form)
    words = in_languages("words", "Wat werkt?", "Quoi ?", "What works?")
    question = actions.add_question(version, by=cast.an, kind=Kind.TEXT, **words)
    return version, question


def test_only_hr_administrators_keep_content(cast):
    for person in (cast.lotte, cast.sofie, cast.ingrid, cast.philippe):
        with pytest.raises(PermissionDenied, match="Only an HR administrator"):
            actions.load_ready(by=person)
        with pytest.raises(PermissionDenied, match="Only an HR administrator"):
            actions.add_form(by=person, purpose=Purpose.CONVERSATION, name_en="Mine")
    assert not QuestionForm.objects.exclude(code__startswith="conversation-").exists()


def test_the_content_that_comes_along_is_whole_in_three_languages_and_loaded_once(cast):
    assert actions.load_ready(by=cast.an) > 40
    assert actions.load_ready(by=cast.an) == 0
    assert Value.objects.count() == 5 and Skill.objects.count() >= 30
    for row in (*Value.objects.all(), *Skill.objects.all()):
        assert all(getattr(row, f"{field}_{code}") for field in ("name", "meaning") for code in LANGUAGES), row
    counted = {}
    for form in QuestionForm.objects.filter(purpose=Purpose.FEEDBACK_ROUND):
        version = in_use(form)
        assert version and gaps(version) == []
        questions = parts_of(version).questions
        counted[form.code] = [sum(one.kind == kind for one in questions) for kind in (Kind.SCALE, Kind.TEXT)]
        assert all(one.own_nl for one in questions if one.asks)
    assert counted == {"development-short": [12, 3], "development-coaches": [18, 3]}


def test_what_an_organisation_changed_is_not_loaded_over(cast):
    actions.load_ready(by=cast.an)
    value = Value.objects.get(code="care")
    actions.change_value(value, by=cast.an, name_nl="Zorg voor elkaar")
    actions.load_ready(by=cast.an)
    value.refresh_from_db()
    assert value.name_nl == "Zorg voor elkaar"


def test_publishing_waits_for_every_language(cast):
    version, question = a_draft(cast)
    actions.change_question(question, by=cast.an, words_fr=" ")
    with pytest.raises(PermissionDenied, match="Something is missing"):
        actions.publish(version, by=cast.an)
    question.refresh_from_db()
    assert [(gap.thing, gap.reason) for gap in gaps(version)] == [(question, "Question: missing in Français.")]
    actions.change_question(question, by=cast.an, words_fr="Quoi ?")
    actions.publish(version, by=cast.an)
    version.refresh_from_db()
    assert in_use(version.form) == version


@pytest.mark.parametrize(
    "fault, reason",
    [
        (lambda by, version: actions.add_question(version, by=by, kind=Kind.TEXT), "The question is empty."),
        (
            lambda by, version: actions.add_question(
                version, by=by, kind=Kind.CHOICE, **in_languages("words", *"abc"), choices=[{"words_nl": "Dit"}]
            ),
            "There is nothing to choose",
        ),
        (lambda by, version: actions.add_competence(version, by=by, name_nl="Luisteren"), "Name of the competence"),
        (lambda by, version: actions.change_intro(version, by=by, intro_nl="Welkom"), "Introduction: missing in"),
        (
            lambda by, version: actions.change_scale(
                Scale.objects.get(version=version), by=by, steps=[in_languages("words", *"abc")] * 2
            ),
            "A scale has 3 to 7 steps.",
        ),
        (
            lambda by, version: actions.remove_question(Question.objects.get(version=version), by=by),
            "There is no question yet.",
        ),
    ],
)
def test_each_thing_that_is_missing_is_told(cast, fault, reason):
    version, _question = a_draft(cast)
    fault(cast.an, version)
    version.refresh_from_db()
    found = gaps(version)
    assert found and found[0].reason.startswith(reason)
    assert access.publish(cast.an, version)


def test_a_published_version_is_followed_by_a_draft_that_begins_with_it(cast, version):
    with pytest.raises(PermissionDenied, match="never changes"):
        actions.change_intro(version, by=cast.an, intro_nl="Anders")
    draft = actions.start_draft(version.form, by=cast.an)
    before, after = parts_of(version), parts_of(draft)
    assert draft.number == 2
    for part in ("competences", "scales", "questions"):
        assert [row.key for row in getattr(before, part)] == [row.key for row in getattr(after, part)]
    assert [step.words for step in after.scales[0].steps] == ["Never", "Some", "Often"]
    assert [choice.words for one in after.questions for choice in one.choices] == ["This", "That"]
    assert all(one.version_id == draft.pk for one in (*after.questions, *after.scales))
    with pytest.raises(PermissionDenied, match="draft already"):
        actions.start_draft(version.form, by=cast.an)
    assert in_use(version.form) == version
    actions.drop_draft(draft, by=cast.an)
    assert not FormVersion.objects.filter(pk=draft.pk).exists()
    with pytest.raises(ValidationError, match="only version"):
        actions.drop_draft(a_draft(cast)[0], by=cast.an)


def test_a_copy_is_a_form_of_its_own(cast, version):
    copied = actions.copy_form(version.form, by=cast.an)
    draft = FormVersion.objects.get(form=copied)
    assert draft.is_draft and copied.name_nl == "N (kopie)" and copied.code != version.form.code
    keys = {one.key for one in parts_of(version).questions}
    assert not keys & {one.key for one in parts_of(draft).questions}


def test_a_form_that_is_asked_keeps_its_name_in_every_language(cast, version):
    with pytest.raises(ValidationError, match="in every language"):
        actions.rename_form(version.form, by=cast.an, name_nl="Kort", name_fr="", name_en="Short")
    actions.rename_form(version.form, by=cast.an, **in_languages("name", "Kort", "Court", "Short"))
    assert QuestionForm.objects.get(pk=version.form_id).name_fr == "Court"


def test_a_retired_form_begins_nothing_new(cast, version):
    actions.retire_form(version.form, by=cast.an)
    version.form.refresh_from_db()
    assert in_use(version.form) is None
    with pytest.raises(PermissionDenied, match="out of use"):
        actions.start_draft(version.form, by=cast.an)
    actions.retire_form(version.form, by=cast.an, again=True)
    version.form.refresh_from_db()
    assert in_use(version.form) == version


def test_questions_change_places_and_a_new_one_stands_with_its_competence(cast, version):
    draft = actions.start_draft(version.form, by=cast.an)
    parts = parts_of(draft)
    actions.move_question(parts.questions[2], by=cast.an, up=True)
    assert [one.words_en for one in parts_of(draft).questions][1:3] == ["Asks on", "Listens"]
    listening, scale = parts.competences[0], parts.scales[0]
    actions.add_question(draft, by=cast.an, kind=Kind.SCALE, scale=scale, competence=listening, words_en="Waits")
    assert [one.words_en for one in parts_of(draft).questions][:5] == [
        "Heading", "Asks on", "Listens", "Waits", "Which?",
    ]  # fmt: skip
    with pytest.raises(ValidationError, match="use this scale"):
        actions.remove_scale(scale, by=cast.an)
    actions.remove_competence(listening, by=cast.an)
    assert all(one.competence is None for one in parts_of(draft).questions)


def test_values_and_skills_are_added_moved_and_retired(cast):
    first = actions.add_value(by=cast.an, **in_languages("name", "Samen", "Ensemble", "Together"))
    second = actions.add_value(by=cast.an, **in_languages("name", "Samen", "Ensemble", "Together"))
    assert [first.code, second.code] == ["together", "together-2"]
    actions.move_value(second, by=cast.an, up=True)
    assert list(Value.objects.all()) == [second, first]
    actions.retire_value(first, by=cast.an)
    family = actions.add_family(by=cast.an, name_nl="Logistiek")
    skill = actions.add_skill(by=cast.an, family=family, name_nl="Laden")
    actions.retire_skill(skill, by=cast.an)
    assert Value.objects.filter(retired_date=None).get() == second
    assert not Skill.objects.filter(retired_date=None).exists()


def test_only_a_conversation_asks_for_each_goal_and_a_next_version_does_too(cast):
    names, words = in_languages("name", "Kort", "Court", "Short"), in_languages("words", "Ver?", "Loin ?", "Far?")
    round_ = FormVersion.objects.get(form=actions.add_form(by=cast.an, purpose=Purpose.FEEDBACK_ROUND, **names))
    talk = FormVersion.objects.get(form=actions.add_form(by=cast.an, purpose=Purpose.CONVERSATION, **names))
    for version, kind in ((round_, Kind.TEXT), (talk, Kind.CHOICE), (talk, Kind.HEADING)):
        with pytest.raises(ValidationError, match="Only a conversation asks for each goal"):
            actions.add_question(version, by=cast.an, kind=kind, each_goal=True, **words)
    plain = actions.add_question(round_, by=cast.an, kind=Kind.TEXT, **words)
    with pytest.raises(ValidationError, match="Only a conversation"):
        actions.change_question(plain, by=cast.an, each_goal=True)
    with pytest.raises(IntegrityError, match="for_each_goal"), transaction.atomic():
        Question.objects.create(version=talk, kind=Kind.CHOICE, each_goal=True, **words)
    asked = actions.add_question(talk, by=cast.an, kind=Kind.TEXT, **words)
    actions.change_question(asked, by=cast.an, each_goal=True)
    actions.publish(talk, by=cast.an)
    draft = actions.start_draft(talk.form, by=cast.an)
    (kept,) = parts_of(draft).questions
    assert kept.each_goal and differences(parts_of(talk), parts_of(draft)) == []
    actions.change_question(kept, by=cast.an, each_goal=False)
    (found,) = differences(parts_of(talk), parts_of(draft))
    assert found.changes == [("For each goal", "yes", "no")]


def test_what_a_competence_is_stands_in_every_language_or_in_none_and_goes_along(cast, version):
    draft = actions.start_draft(version.form, by=cast.an)
    (competence,) = parts_of(draft).competences
    actions.change_competence(competence, by=cast.an, name_en="Listening", meaning_en="Lets others finish.")
    (gap,) = [one for one in gaps(draft) if one.thing == competence]
    assert gap.reason == "What the competence is: missing in Nederlands, Français."
    actions.change_competence(competence, by=cast.an, **in_languages("meaning", "Laat uit.", "Laisse.", "Lets finish."))
    copied = FormVersion.objects.get(form=actions.copy_form(version.form, by=cast.an))
    assert not [one for one in gaps(draft) if one.thing == competence]
    assert [one.meaning_fr for one in parts_of(copied).competences] == ["Laisse."]
