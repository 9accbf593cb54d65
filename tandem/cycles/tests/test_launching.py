"""Who gets which conversation, once, and on which terms."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, ProgrammingError, transaction

from tandem.conversations import actions as talks
from tandem.conversations.models import Conversation, Guide, Preparation
from tandem.core import clock
from tandem.core.models import ParameterValue
from tandem.cycles import actions, queries
from tandem.cycles.models import Cycle, Place, Runner
from tandem.cycles.queries import days_of, months_after
from tandem.cycles.states import Standing, State
from tandem.notices.models import Notice
from tandem.plans import actions as plans
from tandem.plans.models import Moment, Plan

from .conftest import NAMES, fresh, in_days, place

DAY = datetime.date


@pytest.mark.parametrize(
    "start, months, day",
    [
        (DAY(2026, 1, 31), 1, DAY(2026, 2, 28)),
        (DAY(2027, 11, 30), 3, DAY(2028, 2, 29)),
        (DAY(2026, 5, 15), 12, DAY(2027, 5, 15)),
    ],
)
def test_months_after_a_day(start, months, day):
    assert months_after(start, months) == day


@pytest.mark.parametrize(
    "moment, since, day",
    [
        (Moment(month=12, day=15), None, DAY(2026, 12, 15)),
        (Moment(month=2, day=31), None, DAY(2027, 2, 28)),  # in the next year, and the month is shorter
        (Moment(month=6, day=1), None, None),
        (Moment(months_after=3), DAY(2026, 10, 1), DAY(2027, 1, 1)),
        (Moment(months_after=3), DAY(2026, 1, 1), None),
        (Moment(months_after=3), None, None),
    ],
)
def test_which_day_of_a_moment_lies_in_the_cycle(moment, since, day):
    assert days_of(moment, since, DAY(2026, 12, 1), DAY(2027, 3, 1)) == day


def test_the_launch_makes_what_the_preview_says(cast, cycle, run):
    expected = {(one.facts.person, one.moment.pk, one.day) for one in queries.expected(cycle, cast.an)}
    assert len(expected) > 10
    cycle = run(cycle)
    assert cycle.state == State.RUNNING
    rows = Place.objects.filter(cycle=cycle)
    assert {(row.person_id, row.moment_id, row.planned_date) for row in rows} == expected
    made = rows.exclude(conversation=None)
    assert Conversation.objects.filter(pk__in=made.values("conversation")).count() == made.count()
    assert Preparation.objects.filter(conversation__in=made.values("conversation")).count() == 2 * made.count()
    assert set(rows.filter(conversation=None).values_list("standing", flat=True)) == {Standing.NO_COACH}
    mine = place(cycle, cast.lotte)
    assert (mine.conversation.coach_id, mine.coach_id) == (cast.karim.pk, cast.karim.pk)
    assert mine.conversation.due_date == mine.due_date == in_days(30)
    assert mine.conversation.period.lower == in_days(30 - 364)


def test_everybody_is_told_once(cast, cycle, run):
    cycle = run(cycle)
    notices = Notice.objects.filter(kind="cycles.launched")
    told = notices.get(person=cast.lotte)
    assert f"Jaareinde {cast.lotte.language}" in told.words and told.params["n"] == 1
    mine = Place.objects.filter(cycle=cycle, standing=Standing.MADE)
    coached = mine.filter(conversation__coach=cast.luc).count()
    assert coached > 1 and notices.get(person=cast.luc).params["n"] == coached + 1
    assert not Notice.objects.filter(kind="conversations.planned").exists()


def test_what_is_under_way_already_is_gone_on_with(cast, cycle, run):
    guide = Guide.objects.get(slug="year-end", retired_date=None)
    own = talks.plan(cast.lotte, cast.karim, guide, by=cast.lotte)
    assert place(run(cycle), cast.lotte).conversation_id == own.pk
    assert fresh(own).due_date == in_days(30)


def test_nobody_is_asked_twice(cast, cycle, run, planned):
    first = run(cycle)
    second = actions.draft(NAMES, clock.today(), in_days(40), by=cast.an)
    assert queries.expected(second, cast.an) == []
    with pytest.raises(ValidationError):
        actions.launch(second, by=cast.an)
    # A newer version of the plans has other moments; the conversation that runs is not hers a second time.
    with clock.at(clock.now() + datetime.timedelta(hours=1)):
        planned(days=35)
    second = run(second)
    mine = place(second, cast.lotte)
    assert (mine.standing, mine.conversation) == (Standing.ELSEWHERE, None)
    assert Conversation.objects.filter(person=cast.lotte, guide__slug="year-end").count() == 1
    hers = place(first, cast.lotte)
    assert hers.due_date == hers.conversation.due_date == in_days(30)


def test_two_moments_after_one_guide_are_two_conversations(cast, planned, run):
    plan = planned(days=30)
    scheme = plans.start("Vaker", by=cast.an, source=plan.scheme)
    day = in_days(50)
    plans.add_moment(Plan.objects.get(scheme=scheme), by=cast.an, guide="year-end", month=day.month, day=day.day)
    with clock.at(clock.now() + datetime.timedelta(hours=1)):
        plans.publish(scheme, clock.today(), by=cast.an)
    cycle = run(actions.draft(NAMES, clock.today(), in_days(60), by=cast.an))
    rows = Place.objects.filter(cycle=cycle, person=cast.lotte).order_by("planned_date")
    assert [row.standing for row in rows] == [Standing.MADE] * 2
    first, second = (row.conversation for row in rows)
    assert second.period.lower == first.period.upper == in_days(31)
    assert (first.due_date, second.due_date) == (in_days(30), in_days(50))


def test_the_terms_of_the_launch_hold(cast, cycle, run):
    cycle = run(cycle)
    ParameterValue.objects.create(
        section="cycles.Running", key="fewest", value=40, from_date=clock.today(), why="x", created_at=clock.now()
    )
    assert fresh(cycle).fewest == 5
    for field, value in (("fewest", 2), ("hr_reads", False), ("to_date", in_days(90)), ("scheme_id", None)):
        with pytest.raises(IntegrityError), transaction.atomic():
            Cycle.objects.filter(pk=cycle.pk).update(**{field: value})
    with pytest.raises(ProgrammingError), transaction.atomic():
        Cycle.objects.filter(pk=cycle.pk).update(state=State.DRAFT)


def test_who_may_begin_and_launch(cast, cycle):
    for other in (cast.lotte, cast.karim, cast.sofie, cast.philippe, cast.ingrid):
        with pytest.raises(PermissionDenied):
            actions.draft(NAMES, clock.today(), in_days(60), by=other)
        with pytest.raises(PermissionDenied):
            actions.launch(cycle, by=other)
    actions.add_runner(cycle, cast.sofie, by=cast.an)
    with pytest.raises(PermissionDenied):
        actions.add_runner(cycle, cast.karim, by=cast.an)
    assert actions.launch(cycle, by=cast.sofie) > 10
    with pytest.raises(PermissionDenied):
        actions.launch(cycle, by=cast.sofie)


def test_the_last_who_runs_it_stays(cast, cycle):
    only = Runner.objects.get(cycle=cycle)
    with pytest.raises(PermissionDenied):
        actions.remove_runner(only, by=cast.an)
    actions.add_runner(cycle, cast.sofie, by=cast.an)
    actions.remove_runner(only, by=cast.sofie)
    with pytest.raises(PermissionDenied):
        actions.drop(cycle, by=cast.an)


@pytest.mark.parametrize("first, last", [(10, 5), (0, 365)])
def test_days_that_are_none(cast, first, last):
    with pytest.raises(ValidationError):
        actions.draft(NAMES, in_days(first), in_days(last), by=cast.an)
