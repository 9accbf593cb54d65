"""What is in the way: named, called for, picked up, solved; who sees it, who hears it, what stands in the history."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from tandem.core import clock
from tandem.goals import access, actions, queries
from tandem.goals.models import Goal, HelpCall, Obstacle
from tandem.notices.models import Notice
from tandem.people import actions as people
from tandem.people.models import TeamMembership

WORDS = "De heftruck van Dok 4 staat stil."


@pytest.fixture
def obstacle(cast, goals, django_capture_on_commit_callbacks):
    """In the way of a private goal of Lotte; Wout's team and Thomas are called."""
    with django_capture_on_commit_callbacks(execute=True):
        actions.check_in(
            goals.private, by=cast.lotte, value=12, obstacle=WORDS, people=[cast.thomas], teams=[cast.team]
        )
    return Obstacle.objects.get()


def _told(cast, slug, kind):
    return Notice.objects.filter(person=getattr(cast, slug), kind=f"goals.{kind}").count()


def test_who_is_called_sees_the_words_and_not_the_private_goal(cast, goals, obstacle):
    for slug in ("thomas", "wout", "joke", "lotte", "karim"):
        assert Obstacle.objects.visible_to(getattr(cast, slug)).filter(pk=obstacle.pk).exists(), slug
        assert _told(cast, slug, "help_called") == (slug in {"thomas", "wout", "joke"})
    for slug in ("elise", "sofie", "philippe", "greet"):
        assert not Obstacle.objects.visible_to(getattr(cast, slug)).exists()
    assert not Goal.objects.visible_to(cast.thomas).filter(pk=goals.private.pk).exists()
    assert HelpCall.objects.visible_to(cast.thomas).count() == 1


def test_it_is_picked_up_given_back_and_solved(cast, goals, obstacle, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        actions.pick_up(obstacle, by=cast.wout)
    obstacle.refresh_from_db()
    assert obstacle.helper == cast.wout and _told(cast, "lotte", "picked_up") == 1
    assert access.pick_up(cast.thomas, obstacle) and access.put_down(cast.thomas, obstacle)
    actions.put_down(obstacle, by=cast.wout)
    actions.pick_up(obstacle, by=cast.thomas)
    with pytest.raises(ValidationError):
        actions.solve(obstacle, by=cast.thomas, solution=" ")
    with django_capture_on_commit_callbacks(execute=True):
        actions.solve(obstacle, by=cast.thomas, solution="Die van Gosselies geleend.")
    assert _told(cast, "lotte", "solved") == 1 and _told(cast, "thomas", "solved") == 0
    obstacle.refresh_from_db()
    for verb in ("pick_up", "put_down", "solve", "call_for_help"):
        assert getattr(access, verb)(cast.lotte, obstacle)
    told = {(entry.who.called, entry.words) for entry in queries.history([goals.private])}
    assert {
        ("Lotte", "asked for help: Thomas Lejeune, Dok 4"), ("Wout", "picked up what was in the way"),
        ("Wout", "left what was in the way to somebody else"), ("Thomas", "solved what was in the way"),
    } <= told  # fmt: skip
    assert WORDS in [entry.obstacle for entry in queries.history([goals.private])]


def test_beside_a_check_in_by_who_helps_and_not_by_others(cast, goals):
    row = actions.name_obstacle(goals.unit, WORDS, by=cast.lotte)
    assert access.pick_up(cast.thomas, row) and not access.pick_up(cast.karim, row)
    with pytest.raises(PermissionDenied):
        actions.name_obstacle(goals.unit, WORDS, by=cast.karim)
    with pytest.raises(ValidationError):
        actions.name_obstacle(goals.unit, " ", by=cast.lotte)
    actions.call_for_help(row, by=cast.lotte, people=[cast.thomas])
    with pytest.raises(ValidationError):
        actions.call_for_help(row, by=cast.lotte, people=[cast.thomas])
    assert "named an obstacle" in [entry.words for entry in queries.history([goals.unit])]


def test_a_check_in_that_is_taken_back_keeps_what_somebody_has_in_hand(cast, goals, obstacle):
    check_in = obstacle.check_in
    actions.pick_up(obstacle, by=cast.wout)
    actions.undo_check_in(check_in, by=cast.lotte)
    assert Obstacle.objects.get().check_in is None
    assert WORDS in [entry.obstacle for entry in queries.history([goals.private])]


def test_a_call_to_a_team_ends_with_being_in_it(cast, obstacle):
    member = TeamMembership.objects.get(team=cast.team, person=cast.wout)
    people.leave_team(member, by=cast.an, last_day=clock.today() - datetime.timedelta(days=1))
    assert not Obstacle.objects.visible_to(cast.wout).exists()


def test_the_pages(cast, goals, obstacle, sign_in):
    url = reverse("goals:obstacle", args=[obstacle.pk])
    page = sign_in(cast.thomas).get(url).content.decode()
    assert WORDS in page and goals.private.title not in page and "I pick this up" in page
    assert sign_in(cast.elise).get(url).status_code == 404
    client = sign_in(cast.lotte)
    assert goals.private.title in client.get(url).content.decode()
    assert WORDS in client.get(reverse("goals:goal", args=[goals.private.pk])).content.decode()
    assert WORDS in client.get("/").content.decode()
    week = sign_in(cast.wout).get("/").content.decode()
    assert WORDS in week and "asks for your help" in week
    answer = sign_in(cast.thomas).post(reverse("goals:pick_up", args=[obstacle.pk]))
    assert answer.status_code == 302
    answer = client.post(reverse("goals:solve", args=[obstacle.pk]), {"solution": "Klaar"})
    assert answer.url == url


def test_the_form_of_a_check_in_calls_people(cast, goals, sign_in):
    url = reverse("goals:check_in", args=[goals.organisation.pk])
    client = sign_in(cast.lotte)
    page = client.get(url).content.decode()
    assert 'inputmode="decimal"' in page and "Karim Benali" in page
    said = {"value": "11", "obstacle": "", "people": [cast.karim.pk], "somebody": "Thomas Lejeune", "team": "dok 4"}
    assert client.post(url, said).status_code == 200
    assert client.post(url, said | {"obstacle": WORDS}).status_code == 302
    called = HelpCall.objects.filter(obstacle__goal=goals.organisation)
    assert {row.person or row.team for row in called} == {cast.karim, cast.thomas, cast.team}
