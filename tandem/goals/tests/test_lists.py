"""Lists that people live in: quiet, sorted, kept, several at once, exported, as they stood on a day."""

import datetime
from io import BytesIO

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from openpyxl import load_workbook

from tandem.core import clock
from tandem.goals import actions, queries
from tandem.goals.models import CheckIn, Goal, SavedView
from tandem.goals.states import State

from .conftest import a_goal, day


def _at(ago):
    return clock.at(clock.now() - datetime.timedelta(days=ago))


def test_the_tab_of_quiet_goals_holds_those_near_me(cast, goals):
    actions.check_in(goals.unit, by=cast.lotte, value=14)
    other = a_goal(cast.thomas, "Van Thomas")
    for slug in ("lotte", "karim"):
        found = set(queries.listed(getattr(cast, slug), "quiet"))
        assert {goals.organisation, goals.counted} <= found and not found & {goals.unit, other, goals.draft}
    assert list(queries.listed(cast.thomas, "quiet")) == [other]


def test_lists_are_sorted_and_filtered(cast, goals):
    actions.check_in(goals.unit, by=cast.lotte, value=14)
    heard = [goal for goal in queries.listed(cast.lotte, sort="heard") if goal.state == State.OPEN]
    assert heard[-1] == goals.unit
    titles = [goal.title for goal in queries.listed(cast.lotte, sort="title")]
    assert titles == sorted(titles)
    assert not queries.listed(cast.lotte, kind="career").exists()


def test_a_list_is_kept_by_its_owner(cast, goals, sign_in):
    client = sign_in(cast.lotte)
    client.post(reverse("goals:keep_view"), {"name": "Van de haven", "query": "tab=all&q=haven&page=3&evil=1"})
    view = SavedView.objects.get()
    assert view.query == "tab=all&q=haven"
    assert "Van de haven" in client.get("/goals/").content.decode()
    assert sign_in(cast.karim).post(reverse("goals:forget_view", args=[view.pk])).status_code == 404
    for number in range(19):
        actions.keep_view(str(number), "", by=cast.lotte)
    with pytest.raises(PermissionDenied):
        actions.keep_view("te veel", "", by=cast.lotte)
    actions.keep_view("Van de haven", "tab=mine", by=cast.lotte)
    assert client.post(reverse("goals:forget_view", args=[view.pk])).status_code == 302
    assert not SavedView.objects.filter(pk=view.pk).exists()


def test_several_goals_at_once_all_or_none(cast, goals, sign_in):
    client, url = sign_in(cast.lotte), reverse("goals:bulk")
    chosen = [goals.unit.pk, goals.team.pk]
    assert "choose=1" in client.get("/goals/").content.decode()
    assert 'form="together"' in client.get("/goals/?choose=1").content.decode()
    assert client.get(url, {"goal": chosen}).content.decode().count("checked") >= 3
    assert client.post(url, {"goal": chosen, "verb": "move", "why": ""}).status_code == 200
    ends = (clock.today() + datetime.timedelta(days=200)).isoformat()
    said = {"goal": chosen, "verb": "move", "why": "Later klaar", "ends_date": ends}
    assert client.post(url, said).status_code == 302
    assert {str(goal.ends_date) for goal in Goal.objects.filter(pk__in=chosen)} == {ends}
    assert client.post(url, {"goal": chosen, "verb": "on_course"}).status_code == 302
    assert set(CheckIn.objects.values_list("goal", "confidence")) == {(key, "sure") for key in chosen}
    actions.pause(goals.team, by=cast.lotte, why="Even niet")
    with pytest.raises(PermissionDenied):
        actions.bulk([goals.unit, goals.team], by=cast.lotte, verb="pause", why="Rust")
    assert Goal.objects.get(pk=goals.unit.pk).state == State.OPEN
    with pytest.raises(ValidationError):
        actions.bulk([goals.unit], by=cast.lotte, verb="retire", why="x")
    assert client.post(url, {"goal": [goals.shared.pk], "verb": "on_course"}).status_code == 200


def test_the_workbook_holds_what_one_may_see(cast, goals, sign_in):
    answer = sign_in(cast.wout).get("/goals/export/?tab=all&as=xlsx")
    cells = [row[1].value for row in load_workbook(BytesIO(answer.content)).active.iter_rows()]
    assert goals.organisation.title in cells and goals.private.title not in cells


def test_goals_as_they_stood_on_a_day(cast, goals, sign_in):
    goal = goals.organisation
    with _at(60):
        actions.check_in(goal, by=cast.lotte, value=12)
    with _at(30):
        actions.adjust(goal, by=cast.lotte, why="Anders", title="Andere woorden", target_value=3)
    with _at(10):
        actions.close(goal, by=cast.lotte, outcome="reached", conclusion="Klaar")
    now = list(Goal.objects.filter(pk=goal.pk))
    assert queries.as_it_was(now, queries.end_of(day(120))) == []
    before, later = (queries.as_it_was(now, queries.end_of(day(ago)))[0] for ago in (40, 20))
    assert (before.title, before.state, before.target_value) == ("Doel organisation", "open", 6)
    assert (later.title, later.target_value, before.current_value) == ("Andere woorden", 3, 12)
    assert before.standing.progress == pytest.approx(100 / 3)
    client, on = sign_in(cast.wout), day(40).isoformat()
    page = client.get("/goals/past/", {"tab": "all", "on": on}).content.decode()
    assert "Doel organisation" in page and "Andere woorden" not in page and goals.private.title not in page
    assert "Doel organisation" in client.get(f"/goals/{goal.pk}/past/", {"on": on}).content.decode()
    assert client.get(f"/goals/{goals.private.pk}/past/", {"on": on}).status_code == 404
    ahead = (clock.today() + datetime.timedelta(days=2)).isoformat()
    assert "still to come" in client.get(f"/goals/{goal.pk}/past/", {"on": ahead}).content.decode()
