"""What a conversation asks: a version of a question form, frozen when it is planned; scales, choices and words."""

import datetime
import re

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import translation

from tandem.conversations import actions, document, queries
from tandem.conversations.forms import PlanForm
from tandem.conversations.models import Answer, Conversation, Guide, Preparation
from tandem.conversations.states import Edition, State
from tandem.core import clock
from tandem.frameworks import actions as frameworks
from tandem.frameworks.asking import Answer as Given
from tandem.frameworks.asking import name_of
from tandem.frameworks.models import Choice, Question
from tandem.people.queries import system_person
from tandem.plans.shapes import guides as guides_of_plans


@pytest.fixture
def planned(cast):
    """``planned("progress")``: a conversation of Lotte with Karim that both prepare."""

    def make(slug):
        guide = Guide.objects.get(slug=slug)
        made = actions.plan(cast.lotte, cast.karim, guide, by=cast.lotte, planned_at=clock.now())
        return Conversation.objects.get(pk=made.pk)

    return make


def asked(row, words):
    return Question.objects.get(version=row.version_id, words_en__startswith=words)


def answers_of(row, person):
    rows = Answer.objects.filter(preparation__conversation=row, preparation__author=person)
    return {(one.question.kind, one.value, one.choice_id, one.cannot_judge, one.text) for one in rows}


def test_each_side_answers_on_a_scale_with_a_choice_and_in_words(cast, planned, sign_in):
    row = planned("progress")
    course, needs, choose = (
        asked(row, "How well are"),
        asked(row, "What can you do"),
        asked(row, "What has to happen"),
    )
    adjust = Choice.objects.get(question=choose, words_en="Adjust one or more")
    lotte, address = sign_in(cast.lotte), f"/conversations/{row.pk}/prepare/"
    page = lotte.get(address).content.decode()
    assert "How well are your goals on course?" in page and "as you see it" not in page
    for words in ("With difficulty", "Fully on course", "Adjust one or more", "I cannot judge this"):
        assert words in page
    sent = {name_of(course): "3", name_of(needs): "Een gids", name_of(choose): adjust.pk, "note": ""}
    kept = lotte.post(address, sent, headers={"X-Autosave": "1"}).content.decode()
    assert "3 of 3 answered" in kept
    expected = {
        ("scale", 3, None, False, ""),
        ("choice", None, adjust.pk, False, ""),
        ("text", None, None, False, "Een gids"),
    }
    assert answers_of(row, cast.lotte) == expected
    again = lotte.get(address).content.decode()
    assert len(re.findall(r"<input[^>]* checked", again)) == 2 and "Een gids" in again
    lotte.post(address, {name_of(needs): " ", "note": ""}, headers={"X-Autosave": "1"})
    assert answers_of(row, cast.lotte) == expected - {("text", None, None, False, "Een gids")}
    index = lotte.get("/conversations/").content.decode()
    assert "2 of 3 answered" in index


def test_both_read_scales_and_choices_in_words_on_the_page_and_on_paper(cast, planned, sign_in):
    row = planned("progress")
    course, choose = asked(row, "How well are"), asked(row, "What has to happen")
    stop = Choice.objects.get(question=choose, words_en__startswith="Stop")
    actions.answer(row, {course: Given(course, value=2), choose: Given(choose, choice=stop.pk)}, by=cast.lotte)
    actions.answer(row, {course: Given(course, cannot_judge=True)}, by=cast.karim)
    actions.hand_in(row, by=cast.lotte)
    before = sign_in(cast.karim).get(f"/conversations/{row.pk}/").content.decode()
    assert "With difficulty" not in before and "Stop or replace" not in before, "nobody reads ahead"
    actions.hand_in(row, by=cast.karim)
    page = sign_in(cast.lotte).get(f"/conversations/{row.pk}/").content.decode()
    for words in ("<b>With difficulty</b>", "2 of 4", "<b>Stop or replace one</b>", "<b>I cannot judge this</b>"):
        assert words in page, words
    row.refresh_from_db()
    row.locked_at = clock.now()
    paper = document.html(row, "fr", Edition.PAIR)
    for words in (
        "<b>Avec peine</b>",
        "(2 sur 4)",
        "En arrêter ou en remplacer un",
        "Vos objectifs sont-ils en bonne voie",
    ):
        assert words in paper, words


def test_what_only_one_side_is_asked_has_one_answer(cast, planned, stage):
    row = planned("feedforward")
    best = asked(row, "What was the best moment")
    with pytest.raises(ValidationError, match="not asked of you"):
        actions.answer(row, {best: "Van opzij"}, by=cast.karim)
    elsewhere = Question.objects.filter(version__form__code="conversation-exit").first()
    with pytest.raises(ValidationError, match="not asked of you"):
        actions.answer(row, {elsewhere: "Elders"}, by=cast.lotte)
    actions.answer(row, {best: "Toen het licht aanging"}, by=cast.lotte)
    for by in (cast.lotte, cast.karim):
        actions.hand_in(row, by=by)
    seats = queries.seats(Conversation.objects.get(pk=row.pk), cast.karim)
    found = {pair.words: pair.answers for pair in queries.side_by_side(seats, cast.karim)}
    with translation.override("en"):
        assert [said.words for said in found[best.words_for("self")]] == ["Toen het licht aanging"]
    assert sorted({len(said) for said in found.values()}) == [1, 2]
    assert queries.how_many_asked(row, "person") == 5 and queries.how_many_asked(row, "coach") == 4


def test_an_answer_says_one_thing(cast, planned):
    row = planned("progress")
    own = Preparation.objects.get(conversation=row, author=cast.lotte)
    for wrong in ({}, {"value": 2, "text": "En woorden"}, {"value": 2, "cannot_judge": True}):
        with pytest.raises(IntegrityError, match="answer_says_one_thing"), transaction.atomic():
            Answer.objects.create(preparation=own, question=asked(row, "How well are"), written_at=clock.now(), **wrong)


def test_what_has_to_be_answered_is_needed_to_hand_in_and_not_to_keep(cast, sign_in):
    form = Guide.objects.get(slug="progress").form
    draft = frameworks.start_draft(form, by=cast.an)
    needs = Question.objects.get(version=draft, words_en__startswith="What can you do")
    frameworks.change_question(needs, by=cast.an, is_required=True)
    frameworks.publish(draft, by=cast.an)
    row = actions.plan(cast.lotte, cast.karim, Guide.objects.get(slug="progress"), by=cast.lotte)
    lotte, address = sign_in(cast.lotte), f"/conversations/{row.pk}/prepare/"
    assert lotte.post(address, {"note": "", "keep": "yes"}).status_code == 302
    refused = lotte.post(address, {"note": "", "hand_in": "yes"})
    assert refused.status_code == 422 and "This field is required." in refused.content.decode()
    assert not Preparation.objects.get(conversation=row, author=cast.lotte).handed_in_at
    lotte.post(address, {"note": "", name_of(needs): "Een gids", "hand_in": "yes"})
    assert Preparation.objects.get(conversation=row, author=cast.lotte).handed_in_at


def test_a_conversation_asks_what_was_in_use_when_it_was_planned(cast, planned):
    before = planned("mid-year")
    form = before.guide.form
    draft = frameworks.start_draft(form, by=cast.an)
    dropped = Question.objects.filter(version=draft).first()
    frameworks.remove_question(dropped, by=cast.an)
    frameworks.publish(draft, by=cast.an)
    actions.cancel(before, by=cast.lotte, why="Later")
    after = planned("mid-year")
    assert (before.version.number, after.version.number) == (1, 2)
    assert queries.how_many_asked(before, "person") == queries.how_many_asked(after, "person") + 1
    assert before.state == State.PREPARING


def test_a_type_out_of_use_begins_nothing_new_and_what_began_goes_on(cast, planned):
    row = planned("progress")
    frameworks.retire_form(row.guide.form, by=cast.an)
    guide = Guide.objects.get(slug="progress")
    with pytest.raises(ValidationError, match="out of use"):
        actions.plan(cast.lotte, cast.karim, guide, by=cast.lotte)
    assert "progress" not in guides_of_plans() and "start" in guides_of_plans()
    assert guide not in PlanForm(person=cast.lotte).fields["guide"].queryset
    actions.answer(row, {asked(row, "What can you do"): "Een gids"}, by=cast.lotte)
    actions.hand_in(row, by=cast.lotte)
    frameworks.retire_form(row.guide.form, by=cast.an, again=True)
    assert "progress" in guides_of_plans()


def test_nobody_is_asked_about_health_at_a_return(cast):
    version = Guide.objects.get(slug="return").form
    for row in Question.objects.filter(version__form=version):
        for code, words in (
            ("nl", "gezond|ziek|arts|klacht"),
            ("fr", "santé|malad|médec"),
            ("en", "health|ill\\b|sick"),
        ):
            for field in ("words", "own"):
                assert not re.search(words, getattr(row, f"{field}_{code}"), re.IGNORECASE), row


def test_what_a_cycle_asks_stays_what_it_was_at_the_launch(cast):
    guide, launched = Guide.objects.get(slug="progress"), clock.now()
    with clock.at(launched + datetime.timedelta(days=3)):
        draft = frameworks.start_draft(guide.form, by=cast.an)
        frameworks.publish(draft, by=cast.an)
        day = clock.today()
        wanted = [actions.Wanted(cast.lotte, cast.karim, guide, (day, day + datetime.timedelta(days=1)), day)]
        late = actions.plan_many(wanted, by=system_person(), asked_at=launched)
        wanted = [actions.Wanted(cast.thomas, cast.elise, guide, (day, day + datetime.timedelta(days=1)), day)]
        now = actions.plan_many(wanted, by=system_person())
    numbers = [Conversation.objects.get(pk=row.pk).version.number for row in (*late, *now)]
    assert numbers == [1, 2]
