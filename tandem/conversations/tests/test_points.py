"""Talking points are suggested from what both see, with the reason; nothing that only one of the two may see."""

import datetime

import pytest
from django.urls import reverse

from tandem.conversations import actions
from tandem.conversations.models import AgendaItem, PointAside
from tandem.core import clock
from tandem.feedback import actions as feedback
from tandem.feedback.states import Reach
from tandem.goals.models import Goal, HelpCall, Obstacle
from tandem.people.models import Person


@pytest.fixture
def talk(cast, stage):
    return stage("one-to-one", "preparing")


def address(row):
    return reverse("conversations:points", args=[row.pk])


def shown(client, row):
    return client.get(address(row), headers={"HX-Request": "true"}).content.decode()


def goal(person, title, state="open", ends=200, ago=60):
    at = clock.now() - datetime.timedelta(days=ago)
    today = clock.today()
    return Goal.objects.create(
        person=person, title_nl=title, language="nl", measure="number", direction="up", start_value=0, target_value=10,
        state=state, starts_date=at.date(), ends_date=today + datetime.timedelta(days=ends), created_at=at,
        opened_at=None if state == "draft" else at,
    )  # fmt: skip


def give(cast, giver, reach, saw):
    return feedback.give(cast.lotte, by=giver, kind="observation", reach=reach, saw=saw, language="nl")


def test_goals_that_are_quiet_or_end_soon_but_no_draft(cast, talk, sign_in):
    goal(cast.lotte, "Stil doel")
    goal(cast.lotte, "Bijna gedaan", ends=10, ago=1)
    goal(cast.lotte, "Klad van haar", state="draft")
    for person in (cast.lotte, cast.karim):
        page = shown(sign_in(person), talk)
        assert "Stil doel" in page and "No check-in for 8 weeks" in page
        assert "Bijna gedaan" in page and "It ends on" in page
        assert "Klad van haar" not in page


def test_feedback_only_when_the_coach_reads_it_too(cast, talk, sign_in):
    give(cast, cast.thomas, Reach.COACH, "Gedeeld")
    give(cast, cast.wout, Reach.RECEIVER, "Alleen voor haar")
    for person in (cast.lotte, cast.karim):
        page = shown(sign_in(person), talk)
        assert f"The feedback of {cast.thomas.called}" in page
        assert f"The feedback of {cast.wout.called}" not in page


def test_agreements_past_their_date_only_of_these_two(cast, talk, stage, fresh_row, sign_in):
    late = clock.today() - datetime.timedelta(days=3)
    actions.agree(fresh_row(talk), "Lotte belt de klant", by=cast.lotte, owner=cast.lotte, due_date=late)
    beside = stage("one-to-one", "preparing", coach=cast.nadia)
    actions.agree(beside, "Geheim met Nadia", by=cast.lotte, owner=cast.lotte, due_date=late)
    for person in (cast.lotte, cast.karim):
        page = shown(sign_in(person), talk)
        assert "Our agreement: Lotte belt de klant" in page and "Geheim met Nadia" not in page


def test_help_that_was_asked_for_on_a_goal_of_both(cast, talk, sign_in):
    for title, state, text in (("Open", "open", "Te weinig volk"), ("Klad", "draft", "Nog niet gezegd")):
        obstacle = Obstacle.objects.create(
            goal=goal(cast.lotte, title, state=state, ago=1), person=cast.lotte, text=text, raised_at=clock.now()
        )
        HelpCall.objects.create(obstacle=obstacle, person=cast.karim, called_at=clock.now())
    for person in (cast.lotte, cast.karim):
        page = shown(sign_in(person), talk)
        assert "Te weinig volk" in page and "asked for help" in page and "Nog niet gezegd" not in page


def test_an_anniversary_near_today(cast, talk, sign_in):
    began = clock.today().replace(year=clock.today().year - 5) + datetime.timedelta(days=4)
    Person.objects.filter(pk=cast.lotte.pk).update(employed=(began, None))
    assert "5 years here" in shown(sign_in(cast.karim), talk)
    Person.objects.filter(pk=cast.lotte.pk).update(employed=(began + datetime.timedelta(days=60), None))
    assert "years here" not in shown(sign_in(cast.karim), talk)


def test_one_tap_puts_it_on_the_agenda_for_both_and_aside_for_one(cast, talk, sign_in):
    goal(cast.lotte, "Stil doel")
    give(cast, cast.thomas, Reach.COACH, "Gedeeld")
    lotte, karim = sign_in(cast.lotte), sign_in(cast.karim)
    quiet = Goal.objects.get(title_nl="Stil doel")
    lotte.post(address(talk), {"fact": f"quiet-{quiet.pk}", "add": "yes"})
    item = AgendaItem.objects.get(conversation=talk)
    assert item.by == cast.lotte and "Stil doel" in item.text and "No check-in for 8 weeks" in item.text
    assert "Stil doel" not in shown(lotte, talk) and "Stil doel" not in shown(karim, talk)
    fact = next(f for f in shown(karim, talk).split('"') if f.startswith("feedback-"))
    karim.post(address(talk), {"fact": fact, "aside": "yes"})
    assert fact not in shown(karim, talk) and fact in shown(lotte, talk)
    assert not PointAside.objects.visible_to(cast.lotte).exists()
    karim.post(address(talk), {"fact": "quiet-0", "add": "yes"})
    assert AgendaItem.objects.filter(conversation=talk).count() == 1


def test_not_of_a_formal_one_nor_for_others_nor_when_it_is_over(cast, talk, stage, fresh_row, sign_in):
    goal(cast.lotte, "Stil doel")
    formal = stage("year-end", "preparing")
    assert sign_in(cast.lotte).get(address(formal)).status_code == 404
    for name in ("sofie", "an", "luc", "nadia"):
        assert sign_in(getattr(cast, name)).get(address(talk)).status_code == 404
    actions.close(fresh_row(talk), by=cast.karim)
    karim = sign_in(cast.karim)
    assert "Stil doel" not in shown(karim, talk)
    assert karim.post(address(talk), {"fact": "x", "add": "yes"}).status_code == 403
