"""Questions for each goal: which goals, who reads them, and what stays when a goal changes."""

import datetime
import re

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from tandem.conversations import actions, document, queries
from tandem.conversations.models import Answer, Conversation, Guide, Preparation
from tandem.conversations.states import Edition
from tandem.core import clock
from tandem.frameworks import actions as frameworks
from tandem.frameworks.asking import About, Asked, name_of
from tandem.frameworks.asking import Answer as Given
from tandem.frameworks.models import Question
from tandem.goals import actions as goals
from tandem.goals.models import Goal
from tandem.people import actions as people


def a_goal(person, title="Rustige laadvensters", act=goals.set_goal, **fields):
    day = clock.today()
    said = {"why": "Rust op de dokken", "kind": "result", "measure": "number", "start_value": 0, "target_value": 10}
    said |= {"starts_date": day - datetime.timedelta(days=30), "ends_date": day + datetime.timedelta(days=60)}
    return act(by=person, **said | {"title": title, "visibility": "private"} | fields)


@pytest.fixture
def planned(cast):
    """``planned()``: a progress conversation of Lotte with Karim, which asks for each goal."""

    def make(slug="progress", coach=None, **more):
        guide = Guide.objects.get(slug=slug)
        made = actions.plan(cast.lotte, coach or cast.karim, guide, by=cast.lotte, planned_at=clock.now(), **more)
        return Conversation.objects.get(pk=made.pk)

    return make


def asked(row, words, goal=None):
    question = Question.objects.get(version=row.version_id, words_en__startswith=words)
    return Asked(question, About(goal.pk, goal.title) if goal else None)


def test_both_are_asked_about_each_goal_that_ran_in_the_period(cast, planned, sign_in):
    day = clock.today()
    two = [a_goal(cast.lotte, "Rustige vensters"), a_goal(cast.lotte, "Frans leren", ends_date=day)]
    a_goal(cast.karim, "Van Karim")
    later = a_goal(cast.lotte, "Later pas", starts_date=day + datetime.timedelta(days=9))
    with clock.at(clock.now() - datetime.timedelta(days=200)):
        early = a_goal(cast.lotte, "Vroeger al", ends_date=clock.today() + datetime.timedelta(days=9))
        goals.retire(early, by=cast.lotte, why="Niet meer nodig")
    row = planned()
    for person, asks in ((cast.lotte, "What helped you along?"), (cast.karim, "What did you see help?")):
        page = sign_in(person).get(f"/conversations/{row.pk}/prepare/").content.decode()
        assert page.count(asks) == 2
        assert page.index("Frans leren") < page.index("Rustige vensters"), "what ends first is asked first"
        for goal in (later.title, early.title, "Van Karim"):
            assert goal not in page.split('id="facts"')[0]
        about = re.findall(r'<(?:textarea|input type="radio")[^>]* name="q\d+_g(\d+)"', page)
        assert set(about) == {str(goal.pk) for goal in two}


def test_what_one_writes_about_a_goal_is_kept_with_it_and_read_side_by_side(cast, planned, sign_in):
    one, two = a_goal(cast.lotte, "Rustige vensters"), a_goal(cast.lotte, "Frans leren")
    row = planned()
    course, helped = asked(row, "How well is this goal", one), asked(row, "What did you see help", one)
    other = asked(row, "What did you see help", two)
    lotte, address = sign_in(cast.lotte), f"/conversations/{row.pk}/prepare/"
    sent = {course.name: "3", helped.name: "De gids HIELP", other.name: "Een taalgids", "note": ""}
    said = lotte.post(address, sent, headers={"X-Autosave": "1"}).json()
    assert said["said"].startswith("2 of 6 answered")
    assert said["fields"][helped.name] == "De gids HIELP"
    again = lotte.get(address).content.decode()
    assert "De gids HIELP" in again and len(re.findall(r"<input[^>]* checked", again)) == 1
    assert "2 of 6 answered" in lotte.get("/conversations/").content.decode()
    assert "2 of 6 answered" in lotte.get(f"/conversations/{row.pk}/").content.decode()
    lotte.post(address, {other.name: "", "note": ""}, headers={"X-Autosave": "1"})
    assert [a.goal_title for a in Answer.objects.filter(question=other.question)] == ["Rustige vensters"]
    actions.answer(row, {asked(row, "What did you see in", two): "Te weinig uren KARIM"}, by=cast.karim)
    actions.hand_in(row, by=cast.lotte)
    assert "De gids HIELP" not in sign_in(cast.karim).get(f"/conversations/{row.pk}/").content.decode()
    actions.hand_in(row, by=cast.karim)
    row.refresh_from_db()
    with_goals = [
        (pair.goal, [answer.words for answer in pair.answers])
        for pair in queries.side_by_side(queries.seats(row, cast.lotte), cast.lotte)
        if pair.is_inside
    ]
    assert with_goals == [
        ("Rustige vensters", ["Mostly on course", ""]),
        ("", ["De gids HIELP", ""]),
        ("", ["", ""]),
        ("Frans leren", ["", ""]),
        ("", ["", ""]),
        ("", ["", "Te weinig uren KARIM"]),
    ]
    row.locked_at = clock.now()
    for text in (
        sign_in(cast.karim).get(f"/conversations/{row.pk}/").content.decode(),
        document.html(row, "en", Edition.PAIR),
    ):
        for words in ("Rustige vensters", "De gids HIELP", "What helped you along?", "Frans leren", "KARIM"):
            assert words in text, words
    assert "De gids HIELP" not in document.html(row, "en", Edition.FILE)


def test_where_there_is_no_goal_nothing_is_asked_and_it_says_so(cast, planned, sign_in):
    row = planned()
    page = sign_in(cast.lotte).get(f"/conversations/{row.pk}/prepare/").content.decode()
    assert "There is no goal in this period that both of you can see." in page and "What helped you" not in page
    actions.answer(row, {asked(row, "What can you do").question: "Een gids"}, by=cast.lotte)
    assert "1 of 3 answered" in sign_in(cast.lotte).get("/conversations/").content.decode()
    assert "1 of 3 answered" in sign_in(cast.lotte).get(f"/conversations/{row.pk}/").content.decode()
    for by in (cast.lotte, cast.karim):
        actions.hand_in(row, by=by)
    row.refresh_from_db()
    assert "Nothing was written about a goal." in sign_in(cast.karim).get(f"/conversations/{row.pk}/").content.decode()
    row.locked_at = clock.now()
    assert "Over een doel is niets geschreven." in document.html(row, "nl", Edition.PAIR)


def test_a_goal_that_one_of_the_two_does_not_see_is_not_asked_about(cast, planned):
    goal = a_goal(cast.lotte)
    row = planned("one-to-one", coach=cast.nadia)
    assert queries.goals_both_see(row) == [goal], "her functional coach sees it"
    Conversation.objects.filter(pk=row.pk).update(coach=cast.greet)  # who coaches her no more
    row.refresh_from_db()
    assert queries.goals_both_see(row) == []
    row = planned()
    of_another = a_goal(cast.wout, "Van Wout", visibility="organisation")
    draft = a_goal(cast.lotte, "Nog een klad", act=goals.draft)
    for other in (of_another, draft):
        with pytest.raises(ValidationError, match="not asked about"):
            actions.answer(row, {asked(row, "What did you see help", other): "Mag niet"}, by=cast.lotte)
    helped = asked(row, "What did you see help", goal)
    for wrong in (
        {helped.question: "Zonder doel"},
        {Asked(asked(row, "What can you do").question, helped.about): "x"},
    ):
        with pytest.raises(ValidationError, match="not asked about"):
            actions.answer(row, wrong, by=cast.lotte)


def test_what_was_said_keeps_the_title_that_both_read(cast, planned, fresh_row):
    goal = a_goal(cast.lotte, "Rustige vensters")
    row = planned()
    helped = asked(row, "What did you see help", goal)
    actions.answer(row, {helped: "De gids"}, by=cast.lotte)
    goals.retire(goal, by=cast.lotte, why="Anders")
    Goal.objects.filter(pk=goal.pk).update(title_nl="Heel anders", ended_at=clock.now() - datetime.timedelta(days=200))
    assert queries.goals_both_see(row) == []
    kept = queries.own_answers(row, cast.lotte)
    assert queries.asked_about(row, kept) == [About(goal.pk, "Rustige vensters")]
    actions.answer(row, {helped: "De gids van het dok"}, by=cast.lotte)
    people.assign(cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today())
    with pytest.raises(ValidationError, match="not asked about"):
        actions.answer(row, {helped: "Ik ook"}, by=cast.greet)
    for by in (cast.lotte, cast.greet):
        actions.hand_in(fresh_row(row), by=by)
    Goal.objects.filter(pk=goal.pk).update(person=cast.wout)  # handed over
    pairs = queries.side_by_side(queries.seats(fresh_row(row), cast.greet), cast.greet)
    assert [pair.goal for pair in pairs if pair.goal] == ["Rustige vensters"]


def test_a_goal_that_is_gone_leaves_what_was_said_about_it(cast, planned, stage, fresh_row):
    goal = a_goal(cast.lotte)
    row = planned()
    actions.answer(row, {asked(row, "What did you see help", goal): "De gids"}, by=cast.lotte)
    for by in (cast.lotte, cast.karim):
        actions.hand_in(row, by=by)
    actions.meet(fresh_row(row), by=cast.lotte)
    actions.finish(fresh_row(row), by=cast.lotte)
    for by in (cast.lotte, cast.karim):
        with clock.at(clock.now() + datetime.timedelta(hours=1)):
            actions.sign(fresh_row(row), by=by)
    Goal.objects.get(pk=goal.pk).delete()
    pairs = queries.side_by_side(queries.seats(fresh_row(row), cast.karim), cast.karim)
    assert [(pair.goal, pair.words) for pair in pairs if pair.goal] == [
        ("Rustige laadvensters", "How well is this goal on course?")
    ]
    kept = Answer.objects.filter(preparation__conversation=row)
    for change in ({"goal_title": "Anders"}, {"text": "Anders"}):
        with pytest.raises(IntegrityError, match="locked conversation"), transaction.atomic():
            kept.update(**change)


def test_the_database_keeps_one_answer_for_each_question_and_goal(cast, planned):
    goal, of_another = a_goal(cast.lotte), a_goal(cast.wout, visibility="organisation")
    row = planned()
    helped, needs = asked(row, "What did you see help").question, asked(row, "What can you do").question
    own = Preparation.objects.get(conversation=row, author=cast.lotte)

    def put(question, about=None, title="Titel"):
        fields = {"goal": about, "goal_title": title if about else "", "text": "Woord", "written_at": clock.now()}
        return Answer.objects.create(preparation=own, question=question, **fields)

    put(helped, goal)
    put(needs)
    for fault, refused in (
        ("answer_once", lambda: put(needs)),
        ("answer_once_for_each_goal", lambda: put(helped, goal)),
        ("about what its question asks", lambda: put(helped)),
        ("about what its question asks", lambda: put(needs, goal)),
        ("about what its question asks", lambda: put(helped, of_another)),
        ("about what its question asks", lambda: put(helped, goal, title="")),
    ):
        with pytest.raises(IntegrityError, match=fault), transaction.atomic():
            refused()


def test_what_has_to_be_answered_is_answered_about_each_goal(cast, sign_in):
    one, two = a_goal(cast.lotte, "Een"), a_goal(cast.lotte, "Twee")
    guide = Guide.objects.get(slug="progress")
    draft = frameworks.start_draft(guide.form, by=cast.an)
    helped = Question.objects.get(version=draft, words_en="What did you see help?")
    assert helped.each_goal
    frameworks.change_question(helped, by=cast.an, is_required=True)
    frameworks.publish(draft, by=cast.an)
    row = actions.plan(cast.lotte, cast.karim, guide, by=cast.lotte, planned_at=clock.now())
    lotte, address = sign_in(cast.lotte), f"/conversations/{row.pk}/prepare/"
    names = [name_of(helped, About(goal.pk, "")) for goal in (one, two)]
    assert lotte.post(address, {"note": "", names[0]: "De gids", "hand_in": "yes"}).status_code == 422
    lotte.post(address, {"note": "", **dict.fromkeys(names, "De gids"), "hand_in": "yes"})
    assert Preparation.objects.get(conversation=row, author=cast.lotte).handed_in_at


def test_a_question_on_a_scale_is_answered_once_for_each_goal(cast, planned):
    one, two = a_goal(cast.lotte, "Een"), a_goal(cast.lotte, "Twee")
    row = planned()
    said = {asked(row, "How well is this", one): 2, asked(row, "How well is this", two): 4}
    actions.answer(row, {key: Given(key.question, value=value) for key, value in said.items()}, by=cast.lotte)
    kept = Answer.objects.filter(preparation__conversation=row).order_by("value")
    assert list(kept.values_list("goal", "value")) == [(one.pk, 2), (two.pk, 4)]


def test_a_competence_is_read_with_what_it_is_by_both_and_on_paper(cast, planned, sign_in):
    row = planned("functioning")
    question = asked(row, "Does your colleague say in time").question
    assert question.competence.name_en == "Working together"
    meaning = {"en": "Saying what you know and asking what you need", "fr": "Dire ce que l’on sait"}
    page = sign_in(cast.lotte).get(f"/conversations/{row.pk}/prepare/").content.decode()
    assert page.index("Working together") < page.index(meaning["en"]) < page.index("Do you say in time")
    actions.answer(row, {question: Given(question, value=2)}, by=cast.lotte)
    actions.answer(row, {question: Given(question, cannot_judge=True)}, by=cast.karim)
    for by in (cast.lotte, cast.karim):
        actions.hand_in(row, by=by)
    row.refresh_from_db()
    page = sign_in(cast.karim).get(f"/conversations/{row.pk}/").content.decode()
    assert page.count(">Working together<") == 1 and meaning["en"] in page
    assert page.index(meaning["en"]) < page.index("Do you say in time") < page.index("<b>Sometimes</b>")
    row.locked_at = clock.now()
    paper = document.html(row, "fr", Edition.PAIR)
    assert paper.index("<h3>Collaborer</h3>") < paper.index(meaning["fr"]) < paper.index("<b>Parfois</b>")
    for client in (sign_in(cast.lotte), sign_in(cast.an)):
        page = client.get("/conversations/types/functioning/").content.decode()
        assert page.count("Working together") == 2 and meaning["en"] in page
