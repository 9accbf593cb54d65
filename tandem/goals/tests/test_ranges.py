"""A goal that stays within a range, from the form to the history."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from tandem.goals import actions, queries
from tandem.goals.models import Goal, KeyResult

from .conftest import a_goal, day

pytestmark = pytest.mark.django_db


def test_a_range_has_room_between_its_bounds(cast):
    with pytest.raises(ValidationError, match="upper limit"):
        a_goal(cast.lotte, target_until=Decimal(6))
    goal = a_goal(cast.lotte, start_value=Decimal(5), target_value=Decimal(4), target_until=Decimal(6))
    assert goal.direction == "keep" and queries.attach_standing([goal])[0].standing.progress == 100
    with pytest.raises(ValidationError, match="upper limit"):
        actions.adjust(goal, by=cast.lotte, why="x", target_until=Decimal(3))


def test_the_form_the_page_and_the_history_of_a_range(cast, sign_in):
    client = sign_in(cast.lotte)
    form = {
        "title": "Het magazijn blijft koel", "why": "", "kind": "process", "measure": "number", "road": "keep",
        "start_value": "3", "range_from": "2", "range_until": "5", "measured_in": "°C", "visibility": "organisation",
        "starts_date": day(60).isoformat(), "ends_date": day(-60).isoformat(), "results-TOTAL_FORMS": "0",
        "results-INITIAL_FORMS": "0", "as": "goal",
    }  # fmt: skip
    page = client.post(reverse("goals:new"), form | {"range_until": "1"})
    assert "upper limit" in page.content.decode()
    client.post(reverse("goals:new"), form)
    goal = Goal.objects.latest("pk")
    assert (goal.direction, goal.target_value, goal.target_until) == ("keep", 2, 5)
    actions.check_in(goal, by=cast.lotte, value=Decimal(7))
    page = client.get(reverse("goals:goal", args=[goal.pk])).content.decode()
    assert "<figure>" in page and "7 °C" in page
    assert queries.attach_standing([Goal.objects.get(pk=goal.pk)])[0].standing.key == "behind"
    assert 'value="keep"' in client.get(reverse("goals:adjust", args=[goal.pk])).content.decode()
    goal.refresh_from_db()
    actions.adjust(goal, by=cast.lotte, why="Nieuwe norm", target_until=Decimal(6))
    newest = queries.history([goal])[0]
    assert [(delta.before, delta.after) for delta in newest.deltas] == [("5", "6 °C")]


def test_a_key_result_can_be_a_range(cast, goals, sign_in):
    result = actions.add_key_result(
        goals.counted, by=cast.lotte, title="Bezetting", start_value=Decimal(95), target_value=Decimal(80),
        target_until=Decimal(90), measured_in="%",
    )  # fmt: skip
    assert result.direction == "keep"
    actions.check_in(goals.counted, by=cast.lotte, readings={result.pk: Decimal("92.5")})
    assert KeyResult.objects.get(pk=result.pk).measured_progress == 50
    page = sign_in(cast.lotte).get(reverse("goals:key_result", args=[result.pk])).content.decode()
    assert "target_until" in page
