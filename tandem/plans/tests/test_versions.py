"""Drafts, order, publishing, and that what is published stays as it is."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from tandem.core import clock
from tandem.plans import actions, queries
from tandem.plans.facts import facts_of
from tandem.plans.gaps import gaps
from tandem.plans.models import Moment, Plan, Scheme

from .conftest import plans, rule

TOMORROW = datetime.timedelta(days=1)


@pytest.mark.parametrize("which", actions.READY)
def test_ready_plans_lack_nothing_and_can_be_published(cast, which):
    scheme = actions.start_ready(which, which, by=cast.an)
    assert gaps(scheme) == []
    assert not plans(scheme)[-1].rules and all(one.rules for one in plans(scheme)[:-1])
    assert all(Moment.objects.filter(plan=plan).exists() for plan in plans(scheme))


def test_only_an_hr_administrator_keeps_plans(cast, scheme, add):
    plan = add(scheme, "Rest")
    for act in (
        lambda: actions.start("x", by=cast.sofie),
        lambda: actions.rename(scheme, "x", by=cast.karim),
        lambda: actions.add_plan(scheme, by=cast.philippe),
        lambda: actions.move_plan(plan, by=cast.ingrid, up=True),
        lambda: actions.publish(scheme, clock.today(), by=cast.sofie),
    ):
        with pytest.raises(PermissionDenied):
            act()


def test_rules_that_are_none_are_not_written(cast, scheme, add):
    plan = add(scheme, "Rest")
    with pytest.raises(ValidationError):
        actions.change_plan(plan, by=cast.an, rules=[rule("coach", "is", "perhaps")])
    with pytest.raises(ValidationError):
        add(scheme, "Other", rule("share", "least", 200))
    assert plans(scheme) == [plan] and Plan.objects.get(pk=plan.pk).rules == []


def test_the_order_goes_up_and_down(cast, scheme, add):
    first, second, third = (add(scheme, name, rule("coach", "is", True)) for name in "abc")
    actions.move_plan(third, by=cast.an, up=True)
    assert plans(scheme) == [first, third, second]
    actions.move_plan(first, by=cast.an, up=True)
    assert plans(scheme) == [first, third, second]
    actions.move_plan(first, by=cast.an, up=False)
    assert plans(scheme) == [third, first, second]


def test_what_is_missing_keeps_a_draft_from_publishing(cast, scheme, add):
    def reasons():
        return " ".join(gap.reason for gap in gaps(scheme))

    assert "no plan in it" in reasons()
    rest = add(scheme, "Rest")
    assert reasons() == ""
    Plan.objects.filter(pk=rest.pk).update(why_fr="")
    assert "Français" in reasons()
    with pytest.raises(PermissionDenied):
        actions.publish(scheme, clock.today(), by=cast.an)
    Plan.objects.filter(pk=rest.pk).update(why_fr="x")
    actions.add_moment(rest, by=cast.an, guide="none-such", month=6, day=1)
    assert "none-such" in reasons()
    Moment.objects.all().delete()
    add(scheme, "Late", rule("coach", "is", True))
    assert "Move it to the end" in reasons()


def test_a_version_holds_from_its_day_until_a_later_one_does(cast, published):
    today = clock.today()
    assert queries.scheme_in_force(cast.lotte) is None and queries.plan_of(cast.lotte) is None
    first = published("simple")
    later = actions.start("Later", by=cast.an, source=first)
    with pytest.raises(ValidationError):
        actions.publish(later, today - TOMORROW, by=cast.an)
    actions.publish(later, today + 10 * TOMORROW, by=cast.an)
    assert queries.scheme_in_force(cast.lotte) == first
    assert queries.scheme_in_force(cast.lotte, today + 10 * TOMORROW) == later
    mended = actions.start("Mended", by=cast.an, source=first)
    actions.publish(mended, today, by=cast.an)
    with clock.at(clock.now() + datetime.timedelta(hours=1)):
        again = actions.start("Again", by=cast.an, source=first)
        actions.publish(again, today, by=cast.an)
    assert queries.scheme_in_force(cast.lotte) == again


@pytest.mark.parametrize("model, field", [(Scheme, "name"), (Plan, "name_en"), (Moment, "guide")])
def test_publishing_freezes_in_the_database(cast, published, model, field):
    draft = actions.start_ready("simple", "Simple", by=cast.an)
    model.objects.update(**{field: "changed"})
    actions.drop(draft, by=cast.an)
    published("simple")
    for refused in (
        lambda: model.objects.update(**{field: "again"}),
        lambda: model.objects.all()._raw_delete("default"),
    ):
        with pytest.raises(IntegrityError, match="published plans cannot be changed"), transaction.atomic():
            refused()


def test_nothing_comes_into_what_is_published(cast, published):
    plan = plans(published("simple"))[0]
    with pytest.raises(IntegrityError, match="cannot be changed"), transaction.atomic():
        Plan.objects.create(scheme=plan.scheme)
    with pytest.raises(IntegrityError, match="cannot be changed"), transaction.atomic():
        Moment.objects.create(plan=plan, guide="mid-year", month=6, day=1)
    with pytest.raises(PermissionDenied):
        actions.change_plan(plan, by=cast.an, informal_weeks=5)


def test_a_copy_begins_with_the_same_and_changes_nothing_for_anybody(cast, published):
    first = published("full")
    copy = actions.start("Copy", by=cast.an, source=first)
    before, after = (queries.plans_of(one, cast.an) for one in (first, copy))
    assert [plan.name_fr for plan in before] == [plan.name_fr for plan in after]
    assert sum(len(plan.moments) for plan in after) == sum(len(plan.moments) for plan in before) > 0
    assert queries.changes(before, after, facts_of()) == ([], [])


def test_comparing_names_only_those_for_whom_something_changes(cast, published):
    first = published("full")
    copy = actions.start("Copy", by=cast.an, source=first)
    coaches = next(plan for plan in plans(copy) if plan.name_en == "Who coaches people")
    actions.change_plan(coaches, by=cast.an, informal_weeks=5, rules=coaches.rules)
    moment = Moment.objects.filter(plan=coaches).first()
    actions.change_moment(moment, by=cast.an, month=2, day=3)
    before, after = (queries.plans_of(one, cast.an) for one in (first, copy))
    found, rows = queries.changes(before, after, facts_of())
    hers = {facts.person for facts in facts_of() if queries.choose(before, facts).name_en == "Who coaches people"}
    assert hers and {facts.person for facts, _change in rows} == hers
    (change,) = found
    assert change.people == len(hers)
    said = " ".join(change.what)
    assert "every 5 weeks" in said and "every 4 weeks" in said and "no longer: " in said and "new: " in said
    actions.remove_plan(plans(copy)[-1], by=cast.an)
    found, rows = queries.changes(before, queries.plans_of(copy, cast.an), facts_of())
    assert any(change.becomes is None and change.what == ["has no plan any more"] for change in found)
