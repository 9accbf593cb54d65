"""The pages: read by everybody, kept by HR administrators, in three languages, without a script."""

import re

import pytest

from tandem.frameworks import actions
from tandem.frameworks.models import (
    Choice,
    Competence,
    FormVersion,
    Question,
    QuestionForm,
    Scale,
    ScaleStep,
    Skill,
    SkillFamily,
    Value,
)
from tandem.frameworks.parts import parts_of
from tandem.frameworks.states import Kind, Purpose
from tandem.people.models import Person

from .conftest import in_languages

FORMS = "/frameworks/forms/"


@pytest.fixture
def an(cast, sign_in):
    """A client of the HR administrator."""
    return sign_in(cast.an)


@pytest.fixture
def draft(cast, version):
    """The next version of the form."""
    return actions.start_draft(version.form, by=cast.an)


def page(client, address, status=200):
    response = client.get(address)
    assert response.status_code == status, address
    text = response.content.decode()
    assert "<c-" not in text
    return text


def test_a_new_organisation_starts_with_a_ready_form(an, cast, sign_in):
    assert "Start with a ready form" in page(an, FORMS)
    assert "Start with a ready form" not in page(sign_in(cast.lotte), FORMS)
    assert sign_in(cast.lotte).post(f"{FORMS}ready/").status_code == 404
    text = an.post(f"{FORMS}ready/", follow=True).content.decode()
    assert "Development, short" in text and "Development, for people who coach" in text
    assert "were added" in text
    version = FormVersion.objects.get(form__code="development-short")
    assert "Version 1 is in use" in page(an, f"{FORMS}{version.form_id}/")
    shown = page(sign_in(cast.lotte), f"{FORMS}versions/{version.pk}/?in=fr&as=self&on=phone")
    for words in ("Je laisse les autres finir", "Je ne peux pas en juger", 'class="preview phone"'):
        assert words in shown


def test_a_form_is_made_filled_in_checked_and_published(an):
    answer = an.post(f"{FORMS}new/", {"name_nl": "Kort", "name_fr": "Court", "purpose": "feedback_round"}, follow=True)
    version = FormVersion.objects.get(published_at=None)
    here = f"{FORMS}versions/{version.pk}/"
    assert answer.redirect_chain[-1][0] == f"{here}draft/"
    assert "There is no question yet." in answer.content.decode()
    scale, words = Scale.objects.get(version=version), in_languages("words", "Luistert", "Écoute", "Listens")
    page(an, f"{here}questions/scale/")
    an.post(f"{here}questions/scale/", {**words, "scale": scale.pk, "is_required": "on", "own_nl": "Ik luister"})
    page(an, f"{here}questions/choice/")
    lines = in_languages("lines", "Ja\nNee", "Oui\nNon", "Yes\nNo")
    an.post(f"{here}questions/choice/", {**in_languages("words", "Goed?", "Bon ?", "Good?"), **lines})
    assert [str(one) for one in Choice.objects.filter(question__version=version)] == ["Yes", "No"]
    text = page(an, f"{here}draft/")
    assert "Name of the form: missing in English." in text
    assert "Words for the person herself: missing in Français, English." in text
    refused = an.post(f"{here}publication/")
    assert refused.status_code == 403 and "Something is missing" in refused.content.decode()
    listens = Question.objects.get(version=version, kind=Kind.SCALE)
    page(an, f"{FORMS}questions/{listens.pk}/")
    an.post(f"{FORMS}questions/{listens.pk}/", {**words, "scale": scale.pk, "categories": ["peer", "coach"]})
    listens.refresh_from_db()
    assert listens.categories == ["peer", "coach"] and not listens.is_required and listens.own_nl == ""
    an.post(f"{FORMS}{version.form_id}/names/", {"name_nl": "Kort", "name_fr": "Court", "name_en": "Short"})
    assert "Before it can be published" not in page(an, f"{here}draft/")
    an.post(f"{here}publication/")
    version.refresh_from_db()
    assert version.published_at
    refused = an.get(f"{here}draft/")
    assert refused.status_code == 403 and "never changes" in refused.content.decode()


def test_a_draft_stands_beside_what_is_published(an, cast, draft):
    here = f"{FORMS}versions/{draft.pk}/comparison/"
    assert "Nothing changed" in page(an, here)
    questions = parts_of(draft).questions
    actions.change_question(questions[1], by=cast.an, words_en="Listens well")
    actions.remove_question(questions[3], by=cast.an)
    actions.add_question(draft, by=cast.an, kind=Kind.TEXT, words_en="New one")
    actions.move_question(questions[4], by=cast.an, up=True)
    text = page(an, here)
    assert re.search(r"<del>Listens</del>.*?<ins>Listens well</ins>", text)
    assert text.count("i-minus") == 1 and "New one" in text and "another order" in text
    assert (
        an.get(f"{FORMS}versions/{FormVersion.objects.get(form=draft.form, number=1).pk}/comparison/").status_code
        == 404
    )


def test_questions_move_with_and_without_a_script(an, draft):
    asks = parts_of(draft).questions[2]
    there = f"{FORMS}questions/{asks.pk}/place/"
    assert an.post(there, {"to": "up"}).url == f"{FORMS}versions/{draft.pk}/draft/#question-{asks.pk}"
    part = an.post(there, {"to": "down"}, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part and part.index("Listens") < part.index("Asks on")


def test_parts_of_a_draft_are_added_changed_and_removed(an, draft):
    here = f"{FORMS}versions/{draft.pk}/"
    an.post(f"{here}introduction/", {"intro_nl": "Welkom"})
    an.post(f"{here}competences/", {"name_nl": "Plannen"})
    made = Competence.objects.get(version=draft, name_nl="Plannen")
    an.post(f"{FORMS}competences/{made.pk}/", {"name_nl": "Plannen", "name_en": "Planning"})
    steps = in_languages("lines", "Nooit\nSoms\nVaak", "Jamais\nParfois\nSouvent", "Never\nSome\nOften")
    few = an.post(f"{here}scales/", in_languages("name", *"abc") | {"lines_nl": "Nooit\nVaak"})
    assert "A scale has 3 to 7 steps." in few.content.decode()
    an.post(f"{here}scales/", in_languages("name", "Twee", "Deux", "Two") | steps)
    scale = Scale.objects.get(version=draft, name_en="Two")
    assert ScaleStep.objects.filter(scale=scale).count() == 3 and not scale.cannot_judge
    an.post(f"{FORMS}scales/{scale.pk}/", in_languages("name", "Twee", "Deux", "Two") | steps | {"cannot_judge": "on"})
    text = page(an, f"{here}draft/")
    assert "Planning" in text and "Introduction: missing in Français, English." in text
    for gone in (f"competences/{made.pk}", f"scales/{scale.pk}", f"questions/{parts_of(draft).questions[0].pk}"):
        assert "Remove" in page(an, f"{FORMS}{gone}/removal/")
        assert an.post(f"{FORMS}{gone}/removal/").url == f"{here}draft/"
    used = Scale.objects.get(version=draft)
    assert "Give them another one first" in an.post(f"{FORMS}scales/{used.pk}/removal/").content.decode()
    assert "<textarea" in page(an, f"{FORMS}scales/{used.pk}/")
    an.post(f"{here}removal/")
    assert not FormVersion.objects.filter(pk=draft.pk).exists()


def test_for_each_goal_is_offered_in_forms_for_conversations_alone_and_shown_in_the_preview(an, cast, draft):
    form = actions.add_form(by=cast.an, purpose=Purpose.CONVERSATION, **in_languages("name", "Kort", "Court", "Short"))
    talk = FormVersion.objects.get(form=form)
    here, there = (f"{FORMS}versions/{version.pk}/" for version in (talk, draft))
    for kind, offered in (("text", True), ("scale", True), ("choice", False), ("heading", False)):
        assert ('name="each_goal"' in page(an, f"{here}questions/{kind}/")) == offered, kind
        assert 'name="each_goal"' not in page(an, f"{there}questions/{kind}/"), kind
    words = in_languages("words", "Wat hielp?", "Quoi ?", "What helped?")
    an.post(f"{here}questions/text/", {**words, "each_goal": "on"})
    made = Question.objects.get(version=talk)
    assert made.each_goal and re.search(r'name="each_goal"[^>]* checked', page(an, f"{FORMS}questions/{made.pk}/"))
    assert "For each goal" in page(an, f"{here}draft/")
    shown = page(an, f"{here}?in=fr&as=self")
    assert shown.index("Le titre d’un objectif") < shown.index("Quoi ?")
    an.post(f"{there}questions/text/", {**words, "each_goal": "on"})
    assert not Question.objects.get(version=draft, words_en="What helped?").each_goal


def test_a_competence_says_what_it_is(an, draft):
    (competence,) = parts_of(draft).competences
    words = in_languages("name", *"abc") | in_languages("meaning", "Laat uit.", "Laisse.", "Lets others finish.")
    an.post(f"{FORMS}competences/{competence.pk}/", words)
    for address in ("draft/", "?in=en", "comparison/"):
        assert "Lets others finish." in page(an, f"{FORMS}versions/{draft.pk}/{address}")


def test_a_form_is_copied_retired_and_used_again(an, version):
    here = f"{FORMS}{version.form_id}/"
    an.post(f"{here}copy/")
    assert QuestionForm.objects.filter(purpose=Purpose.FEEDBACK_ROUND).count() == 2
    an.post(f"{here}retirement/")
    assert "Out of use since" in page(an, here)
    assert an.post(f"{here}draft/").status_code == 403
    listed = page(an, FORMS)
    assert f'href="{here}"' not in listed and f'href="{here}"' in page(an, f"{FORMS}?retired=1")
    an.post(f"{here}retirement/")
    assert an.post(f"{here}draft/").status_code == 302


def test_values_and_skills_are_read_by_everybody_and_kept_by_administrators(an, cast, sign_in):
    content = "/frameworks/content/"
    assert "No value is named yet" in page(an, content)
    an.post(f"{content}values/new/", in_languages("name", "Samen", "Ensemble", "Together"))
    value = Value.objects.get()
    assert "missing: NL" in page(an, content)
    assert "missing: NL" not in page(sign_in(cast.lotte), content)
    an.post(f"{content}values/{value.pk}/", {"name_nl": "Samen", "meaning_en": "We share."})
    an.post(f"{content}values/{value.pk}/place/", {"to": "up"})
    assert "We share." in page(sign_in(cast.lotte), content)
    an.post(f"{content}values/{value.pk}/retirement/")
    assert "We share." not in page(an, content) and "We share." in page(an, f"{content}?retired=1")
    an.post(f"{content}skills/families/new/", {"name_nl": "Logistiek"})
    family = SkillFamily.objects.get()
    an.post(f"{content}skills/families/{family.pk}/", {"name_nl": "Logistiek", "name_en": "Logistics"})
    assert "No skill in this family yet." in page(an, f"{content}skills/")
    an.post(f"{content}skills/new/", {"name_en": "Forklift", "family": family.pk})
    skill = Skill.objects.get()
    an.post(f"{content}skills/{skill.pk}/", {"name_en": "Forklift driving", "family": family.pk})
    assert "Forklift driving" in page(sign_in(cast.lotte), f"{content}skills/?q=FORK")
    an.post(f"{content}skills/{skill.pk}/retirement/")
    assert "Nothing found" in page(an, f"{content}skills/?q=fork")
    for address in ("values/new/", f"values/{value.pk}/", f"skills/{skill.pk}/", "skills/new/"):
        page(an, f"{content}{address}")
        page(sign_in(cast.lotte), f"{content}{address}", 404)


def test_what_is_empty_is_refused_beside_the_fields(an):
    text = an.post("/frameworks/content/values/new/", {"name_nl": " "}).content.decode()
    assert "Fill it in, in at least one language." in text and not Value.objects.exists()


def test_the_editor_speaks_the_language_of_the_reader(an, cast, draft):
    Person.objects.filter(pk=cast.an.pk).update(language="nl")
    assert "Klad" in page(an, f"{FORMS}versions/{draft.pk}/draft/")
