"""Goals of the cast, written through the actions."""

import datetime
from decimal import Decimal
from types import SimpleNamespace

import pytest

from tandem.core import clock
from tandem.goals import actions
from tandem.goals.models import KeyResult


def day(ago):
    """The date so many days ago."""
    return clock.today() - datetime.timedelta(days=ago)


def a_goal(by, title="Minder spoedritten", **fields):
    """A goal with one falling number: from 15 to 6 trips, over two hundred days that began a hundred days ago."""
    road = {"measure": "number", "start_value": Decimal(15), "target_value": Decimal(6), "measured_in": "ritten"}
    period = {"starts_date": day(100), "ends_date": day(-99)}
    with clock.at(day(100)):
        return actions.set_goal(by=by, title=title, **{**road, **period, **fields})


@pytest.fixture
def goals(cast):
    """Lotte's goals by visibility, a goal with key results, one of the organisation."""
    made = {
        visibility: a_goal(cast.lotte, f"Doel {visibility}", visibility=visibility)
        for visibility in ("organisation", "unit", "team", "private")
    }
    results = [
        {"title": "Ploegen", "start_value": Decimal(2), "target_value": Decimal(12), "measured_in": "ploegen"},
        {"title": "Wachttijd", "start_value": Decimal(11), "target_value": Decimal(4), "measured_in": "dagen"},
    ]
    empty = {"start_value": None, "target_value": None, "measured_in": ""}
    counted = a_goal(cast.lotte, "Ploegen plannen zelf", measure="key_results", key_results=results, **empty)
    titles = {"title_nl": "Op tijd", "title_fr": "À l’heure", "title_en": "On time"}
    why = {"why_nl": "Wie wacht", "why_fr": "Qui attend", "why_en": "Who waits"}
    shared = actions.set_goal(
        by=cast.philippe,
        of_organisation=True,
        **titles,
        **why,
        measure="number",
        start_value=Decimal(64),
        target_value=Decimal(80),
        measured_in="%",
        starts_date=day(300),
        ends_date=day(-60),
    )
    draft = actions.draft(
        by=cast.lotte,
        title="Kladje",
        measure="criteria",
        criteria=["Een", "Twee"],
        starts_date=day(0),
        ends_date=day(-90),
    )
    return SimpleNamespace(
        **made, counted=counted, shared=shared, draft=draft, results=list(KeyResult.objects.filter(goal=counted))
    )
