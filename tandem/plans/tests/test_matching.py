"""Whom a rule means, whose plan wins, and that the preview says what each person reads."""

import datetime

import pytest

from tandem.core import clock
from tandem.goals.models import Goal
from tandem.people.models import Assignment, Person, Team, TeamMembership
from tandem.plans import queries
from tandem.plans.facts import facts_of
from tandem.plans.queries.sorting import choose, sort_people
from tandem.plans.rules import faults, hold
from tandem.plans.states import Field

from .conftest import rule

DAY = datetime.timedelta(days=1)


def of(person):
    (facts,) = facts_of(person)
    return facts


def test_facts_of_one_and_of_all_are_the_same(cast):
    everybody = {facts.person: facts for facts in facts_of()}
    assert len(everybody) > 10 and cast.pieter.pk not in everybody
    for key, facts in everybody.items():
        assert of(Person.objects.get(pk=key)) == facts


def test_unit_means_what_is_below_it(cast):
    unit = cast.units["WIL-PLAN"]
    facts = of(cast.lotte)
    assert facts.unit == unit.pk and facts.path[-1] == unit.pk and len(facts.path) > 1
    for key in facts.path:
        assert hold([rule("unit", "one_of", [key])], facts)
        assert not hold([rule("unit", "none_of", [key])], facts)
    assert not hold([rule("unit", "one_of", [0])], facts) and hold([rule("unit", "none_of", [0])], facts)


def test_job_and_family(cast):
    facts = of(cast.lotte)
    assert hold([rule("job", "one_of", [0, facts.job])], facts)
    assert not hold([rule("job", "none_of", [facts.job])], facts)
    assert facts.family and hold([rule("family", "one_of", [facts.family])], facts)
    assert not hold([rule("family", "one_of", ["none such"])], facts)


def test_who_coaches(cast):
    assert hold([rule("coach", "is", True)], of(cast.karim)) and not hold([rule("coach", "is", True)], of(cast.lotte))
    assert hold([rule("coach", "is", False)], of(cast.lotte))


@pytest.mark.parametrize("days, months", [(0, 0), (27, 0), (400, 13)])
def test_months_count_from_the_last_change_of_job(cast, days, months):
    """Another coach or other hours begin nothing anew; another job does."""
    first, later = clock.today() - days * DAY, clock.today() - days // 2 * DAY
    Assignment.objects.filter(person=cast.lotte).delete()
    seat = {"person": cast.lotte, "unit": cast.units["WIL-PLAN"]}
    before = first - 900 * DAY
    Assignment.objects.create(job=None, during=(before, first), **seat)
    job = cast.jobs["network-planner"]
    if days:
        Assignment.objects.create(job=job, hours=38, during=(first, later), **seat)
    Assignment.objects.create(job=job, hours=19, during=(later, None), **seat)
    facts = of(cast.lotte)
    assert facts.months == months and facts.hours == 19
    assert hold([rule("months", "least", months), rule("months", "most", months)], facts)
    assert not hold([rule("months", "least", months + 1)], facts)


def test_months_begin_anew_after_a_gap(cast):
    Assignment.objects.filter(person=cast.lotte).delete()
    seat = {"person": cast.lotte, "unit": cast.units["WIL-PLAN"], "job": cast.jobs["network-planner"]}
    Assignment.objects.create(during=(clock.today() - 900 * DAY, clock.today() - 500 * DAY), **seat)
    Assignment.objects.create(during=(clock.today() - 70 * DAY, None), **seat)
    assert of(cast.lotte).months == 2


def test_size_of_the_unit_and_hours(cast):
    facts = of(cast.lotte)
    mates = Assignment.objects.in_force().filter(unit=facts.unit).count()
    assert facts.unit_size == mates > 1
    assert hold([rule("unit_size", "least", mates), rule("unit_size", "most", mates)], facts)
    assert not hold([rule("unit_size", "least", mates + 1)], facts)
    assert hold([rule("hours", "most", 40)], facts) and not hold([rule("hours", "least", 41)], facts)


def test_the_share_of_goals_knows_only_what_everybody_may_read(cast):
    Goal.objects.all().delete()
    assert of(cast.thomas).share is None and not hold([rule("share", "most", 100)], of(cast.thomas))
    at = {"starts_date": clock.today(), "ends_date": clock.today(), "created_at": clock.now(), "language": "nl"}
    at |= {"opened_at": clock.now(), "state": "open", "person": cast.thomas}
    for measure, visibility in (("criteria", "organisation"), ("criteria", "private"), ("criteria", "private")):
        Goal.objects.create(title_nl="x", measure=measure, visibility=visibility, **at)
    number = {"measure": "number", "direction": "up", "start_value": 0, "target_value": 9}
    Goal.objects.create(title_nl="x", visibility="organisation", **number, **at)
    facts = of(cast.thomas)
    assert facts.share == 50
    assert hold([rule("share", "least", 50)], facts) and not hold([rule("share", "least", 51)], facts)


def test_self_steering_teams_while_they_are_open(cast):
    Team.objects.update(is_self_steering=False)
    assert not of(cast.lotte).self_steering
    team = Team.objects.create(name="Zelf", is_self_steering=True)
    TeamMembership.objects.create(team=team, person=cast.lotte, during=(clock.today() - DAY, None))
    assert hold([rule("self_steering", "is", True)], of(cast.lotte))
    Team.objects.filter(pk=team.pk).update(closed_date=clock.today())
    assert hold([rule("self_steering", "is", False)], of(cast.lotte))


def test_all_rules_have_to_hold_and_the_first_plan_wins(cast, scheme, add):
    facts = of(cast.karim)
    coaches = add(scheme, "Coaches", rule("coach", "is", True))
    unit = add(scheme, "Unit", rule("unit", "one_of", [facts.unit]))
    both = add(scheme, "Both", rule("unit", "one_of", [facts.unit]), rule("coach", "is", True))
    assert hold(both.rules, facts) and not hold(both.rules, of(cast.lotte))
    order = [coaches, unit, both]
    assert choose(order, facts) == coaches and choose([unit, coaches], facts) == unit
    assert choose(order, of(cast.lotte)) == unit
    found = sort_people(order, facts_of())
    at = {facts.person: fitting for facts, fitting in found.rows}
    assert at[cast.karim.pk] == order and at[cast.lotte.pk] == [unit]
    nobody = [facts for facts, fitting in found.rows if not fitting]
    assert found.none == len(nobody) > 0
    assert found.several == sum(len(fitting) > 1 for _facts, fitting in found.rows) > 0
    assert sum(found.hers.values()) + found.none == len(found.rows)
    assert found.fits[unit.pk] > found.hers[unit.pk]


def test_the_plan_for_everybody_else_is_no_second_plan(cast, scheme, add):
    coaches, rest = add(scheme, "Coaches", rule("coach", "is", True)), add(scheme, "Rest")
    found = sort_people([coaches, rest], facts_of())
    assert found.none == 0 and found.several == 0
    assert found.fits[rest.pk] == len(found.rows)


@pytest.mark.parametrize("which", ["simple", "growing", "full"])
def test_the_preview_says_what_each_person_reads(cast, published, which):
    scheme = published(which)
    sorted_people = sort_people(queries.plans_of(scheme, cast.an), facts_of())
    assert sorted_people.none == 0
    for facts, fitting in sorted_people.rows:
        assert queries.plan_of(Person.objects.get(pk=facts.person)) == fitting[0]


def test_everybody_is_sorted_with_as_many_queries_as_one(cast, published, django_assert_num_queries):
    scheme = published("full")
    with django_assert_num_queries(8):  # plans, moments, guides; facts, two settings, a savepoint and its end
        sort_people(queries.plans_of(scheme, cast.an), facts_of())


BAD = [
    rule("shoe", "is", True),
    rule("unit", "one_of", []),
    rule("unit", "one_of", "3"),
    rule("unit", "least", [3]),
    rule("unit", "one_of", ["3"]),
    rule("family", "one_of", [3]),
    rule("months", "least", -1),
    rule("months", "is", 3),
    rule("months", "least", True),
    rule("share", "most", 101),
    rule("coach", "is", 1),
    {"field": "coach", "operator": "is"},
    {**rule("coach", "is", True), "more": 1},
]


@pytest.mark.parametrize("bad", BAD, ids=str)
def test_what_is_no_rule_is_refused(bad):
    assert faults([rule("coach", "is", True), bad])


def test_rules_that_nobody_can_meet_are_refused():
    assert faults([rule("hours", "least", 30), rule("hours", "most", 20)])
    assert faults("coach") and faults(["coach"])
    assert not faults([rule("hours", "least", 20), rule("hours", "most", 20)])


def test_every_field_is_a_fact():
    assert {field.value for field in Field} - {"unit"} <= set(facts_of.__globals__["Facts"]._fields)
