"""Who sees how far somebody is, and that groups give nobody away."""

from itertools import combinations

import pytest

from tandem.conversations.models import Conversation
from tandem.core import clock
from tandem.core.models import ParameterValue
from tandem.cycles import access, actions, queries
from tandem.cycles.models import Cycle, Place
from tandem.people.models import Grant, Unit

from .conftest import place


@pytest.fixture
def running(cycle, run):
    return run(cycle)


def test_by_name_she_herself_her_coach_and_who_runs_it(cast, running):
    def seen_by(person):
        return Place.objects.visible_to(person).filter(pk=place(running, cast.lotte).pk).exists()

    assert seen_by(cast.lotte) and seen_by(cast.karim)
    assert not seen_by(cast.sofie) and not seen_by(cast.philippe) and not seen_by(cast.wout)
    assert seen_by(cast.an)
    actions.add_runner(running, cast.sofie, by=cast.an)
    assert seen_by(cast.sofie)


def test_a_draft_is_seen_by_hr_administrators_and_who_runs_it(cast, cycle):
    assert [Cycle.objects.visible_to(one).exists() for one in (cast.an, cast.sofie, cast.lotte)] == [True, False, False]


def groups_of(cycle, root=None, unit=None):
    """Every group that can be looked at: [{person keys}]."""
    found = queries.overview(cycle, root, unit)
    shown = [] if found.too_few else [found.whole, *found.groups, *([found.rest] if found.rest else [])]
    result = [group.people for group in shown]
    for group in found.groups:
        if group.goes_on:
            result += groups_of(cycle, root, group.unit)
    return result


@pytest.mark.parametrize("fewest", [3, 5, 8])
def test_no_two_groups_differ_by_fewer_than_are_shown(cast, cycle, run, fewest):
    ParameterValue.objects.create(
        section="cycles.Running", key="fewest", value=fewest, from_date=clock.today(), why="x", created_at=clock.now()
    )
    cycle = run(cycle)
    groups = groups_of(cycle)
    assert groups and all(len(group) >= fewest for group in groups)
    for one, other in combinations(groups, 2):
        for less, more in ((one, other), (other, one)):
            if less < more:
                assert len(more - less) >= fewest or less == more
    everybody = set(Place.objects.filter(cycle=cycle).values_list("person", flat=True))
    assert max(groups, key=len) == everybody


def test_nobody_looks_into_what_was_put_together(cast, running):
    shown = {group.unit.pk for group in queries.overview(running).groups}
    top = [unit for unit in Unit.objects.all() if len(unit.path) == 1]
    hidden = [unit for unit in Unit.objects.exclude(pk__in=shown) if len(unit.path) == 1 or unit.path[0] not in shown]
    assert top and all(queries.overview(running, None, unit) is None for unit in hidden)


def test_an_hr_partner_sees_the_groups_of_her_units_alone(cast, running):
    (root,) = access.units_of(cast.sofie)
    within = set(Place.objects.filter(cycle=running, unit__path__contains=[root.pk]).values_list("person", flat=True))
    assert set().union(*groups_of(running, root, root)) == within
    outside = next(unit for unit in Unit.objects.all() if root.pk not in unit.path and unit.pk not in root.path)
    assert queries.overview(running, root, outside) is None
    assert access.units_of(cast.an) == [None] and access.oversee(cast.karim) and access.oversee(cast.lotte)


def test_a_unit_below_another_of_hers_is_looked_at_within_that_one(cast):
    (root,) = access.units_of(cast.sofie)
    below = next(unit for unit in Unit.objects.all() if root.pk in unit.path[:-1])
    Grant.objects.create(holder=cast.sofie, role="hr_partner", unit=below, during=(clock.today(), None))
    sofie = type(cast.sofie).objects.get(pk=cast.sofie.pk)
    assert access.units_of(sofie) == [root]


def test_hr_reads_what_was_said_at_the_launch(cast, cycle, run):
    def put(value):
        ParameterValue.objects.all().delete()
        ParameterValue.objects.create(
            section="conversations.Formal", key="hr_reads_signed", value=value, from_date=clock.today(), why="x",
            created_at=clock.now(),
        )  # fmt: skip

    put(False)
    cycle = run(cycle)
    assert fresh_reads(cycle, cast.lotte) is False
    put(True)
    assert fresh_reads(cycle, cast.lotte) is False


def fresh_reads(cycle, person):
    return Conversation.objects.get(pk=place(cycle, person).conversation_id).hr_reads
