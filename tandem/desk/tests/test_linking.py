"""Feedback that its receiver linked to a goal or a skill."""

from datetime import timedelta

import pytest

from tandem.core import clock
from tandem.feedback import actions as feedback
from tandem.feedback.models import Link
from tandem.frameworks.models import Skill, SkillFamily
from tandem.goals import actions as goals


@pytest.fixture
def piece(cast):
    return feedback.give(cast.lotte, by=cast.thomas, saw="De overdracht liep vast GEHEIM")


@pytest.fixture
def goal(cast):
    road = {"kind": "result", "measure": "number", "start_value": 0, "target_value": 9, "visibility": "organisation"}
    dates = {"starts_date": clock.today(), "ends_date": clock.today() + timedelta(days=60)}
    return goals.set_goal(by=cast.lotte, title="Rustige overdracht", why="Rust", **road, **dates)


def text(answer):
    return answer.content.decode()


def test_only_the_receiver_links_and_only_she_finds_it_on_the_goal(cast, sign_in, piece, goal):
    client, url = sign_in(cast.lotte), f"/linked/feedback/{piece.pk}/"
    assert "Rustige overdracht" in text(client.get(url))
    client.post(url, {"thing": f"goal:{goal.pk}"})
    assert Link.objects.get().key == goal.pk
    linked, part = f"/linked/goal/{goal.pk}/", {"HX-Request": "true"}
    assert "GEHEIM" in text(client.get(linked, headers=part))
    for slug in ("karim", "greet", "thomas", "sofie", "an", "wout"):
        other = sign_in(getattr(cast, slug))
        assert other.get(url).status_code == 404 and other.post(url, {"thing": f"goal:{goal.pk}"}).status_code == 404
        assert "GEHEIM" not in text(other.get(linked, headers=part)), slug
    feedback.share(piece, by=cast.lotte)
    assert "GEHEIM" in text(sign_in(cast.karim).get(linked, headers=part))
    assert "GEHEIM" not in text(sign_in(cast.greet).get(linked, headers=part))
    client.post(url, {"thing": f"goal:{goal.pk}", "off": "1"})
    assert not Link.objects.exists()


def test_what_she_may_not_see_cannot_be_linked(cast, sign_in, piece, goal):
    client, url = sign_in(cast.lotte), f"/linked/feedback/{piece.pk}/"
    for thing in ("goal:999999", "person:1", "x", "", "goal:"):
        assert client.post(url, {"thing": thing}).status_code == 404
    assert not Link.objects.exists()


def test_a_skill_is_linked_by_name(cast, sign_in, piece):
    words = {f"{name}_{code}": "Luisteren" for name in ("name",) for code in ("nl", "fr", "en")}
    family = SkillFamily.objects.create(code="samen", **words)
    skill = Skill.objects.create(code="luisteren", family=family, **words)
    client, url = sign_in(cast.lotte), f"/linked/feedback/{piece.pk}/"
    assert "Luisteren" in text(client.get(url))
    client.post(url, {"thing": f"skill:{skill.pk}"})
    assert "Link no more: Luisteren" in text(client.get(url))
