"""Who has seen a goal, and what changed over a period."""

import datetime

from django.urls import reverse

from tandem.core import clock
from tandem.goals import actions
from tandem.goals.models import Seen

from .conftest import day


def test_a_look_of_somebody_beside_the_owner_is_kept_once_an_hour(cast, goals, sign_in):
    url = reverse("goals:goal", args=[goals.unit.pk])
    sign_in(cast.lotte).get(url)
    assert not Seen.objects.exists()
    for _twice in range(2):
        sign_in(cast.karim).get(url)
    row = Seen.objects.get()
    assert row.person == cast.karim
    with clock.at(clock.now() + datetime.timedelta(hours=2)):
        actions.see(goals.unit, by=cast.karim)
        assert Seen.objects.get().seen_at == clock.now()
    page = sign_in(cast.lotte).get(reverse("goals:seen", args=[goals.unit.pk])).content.decode()
    assert "Karim Benali" in page
    assert sign_in(cast.thomas).get(reverse("goals:seen", args=[goals.unit.pk])).status_code == 404


def test_leadership_and_hr_read_what_changed_in_the_goals_that_they_may_see(cast, goals, sign_in):
    for goal in (goals.organisation, goals.private):
        with clock.at(clock.now() - datetime.timedelta(days=5)):
            actions.adjust(goal, by=cast.lotte, why=f"Omdat {goal.title}", target_value=3)
    with clock.at(clock.now() - datetime.timedelta(days=4)):
        actions.check_in(goals.organisation, by=cast.lotte, value=9)
        actions.retire(goals.organisation, by=cast.lotte, why="Klaar ermee")
    url = reverse("goals:changes")
    for slug in ("philippe", "an", "sofie"):
        page = sign_in(getattr(cast, slug)).get(url).content.decode()
        assert "Omdat Doel organisation" in page and "Klaar ermee" in page and "Omdat Doel private" not in page
    assert sign_in(cast.karim).get(url).status_code in {403, 404}
    client = sign_in(cast.philippe)
    assert "Klaar ermee" not in client.get(url, {"only": "adjusted"}).content.decode()
    assert "Omdat" not in client.get(url, {"first": day(4).isoformat(), "last": day(0).isoformat()}).content.decode()
    assert "Omdat" not in client.get(url, {"q": "100%bestaatniet"}).content.decode()
    assert "Omdat" in client.get(url, {"q": "doel ORG"}).content.decode()
