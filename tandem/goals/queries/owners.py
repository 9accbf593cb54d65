"""For whom somebody can set goals: herself, her teams, the units in which she coaches, the organisation."""

from typing import NamedTuple

from tandem.people.models import Team, Unit
from tandem.people.relations import teams_of, units_led_by

from ..access import steers_organisation


class Whose(NamedTuple):
    """``key`` stands in the address (``me``, ``team-7``, ``unit-3``, ``organisation``)."""

    key: str
    owner: object = None


def whose(viewer):
    """Every owner for whom the viewer sets goals today, herself first. Two queries."""
    teams = Team.objects.filter(pk__in=teams_of(viewer), closed_date=None)
    units = Unit.objects.filter(pk__in=units_led_by(viewer)).order_by("code")
    found = [Whose("me"), *(Whose(f"team-{team.pk}", team) for team in teams)]
    found += [Whose(f"unit-{unit.pk}", unit) for unit in units]
    return [*found, Whose("organisation")] if steers_organisation(viewer) else found
