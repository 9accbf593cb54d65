"""Taking the pulse: every week once, frozen, and the same whoever counts it again."""

import datetime

from tandem.core import clock
from tandem.feedback.models import Feedback
from tandem.insights import actions, weeks
from tandem.insights.models import Covered, Group, Quarter, Snapshot
from tandem.insights.states import Span, Told
from tandem.people.models import Assignment
from tandem.people.queries import system_person

MONDAY = datetime.date(2026, 11, 16)  # of the last week that has ended


def figures():
    return list(Snapshot.objects.order_by("pk").values())


def test_a_week_is_published_once_and_stays_as_it_was(busy, cast):
    before = figures()
    assert before
    Feedback.objects.all().update(sent_at=clock.now())
    Assignment.objects.filter(person__in=busy[:30]).update(unit=cast.units["GOS"])
    assert actions.take_pulse(by=system_person(), since=clock.today() - 26 * weeks.WEEK) == 0
    assert figures() == before


def test_missed_weeks_are_caught_up(busy):
    with clock.at(clock.now() + datetime.timedelta(days=16)):
        assert actions.take_pulse(by=system_person())
        last = Snapshot.objects.filter(span=Span.WEEK).latest("starts_date")
    assert last.starts_date == MONDAY + 2 * weeks.WEEK


def test_the_whole_is_counted_as_it_was_given(busy):
    whole = Snapshot.objects.get(group__parent=None, span=Span.WEEK, starts_date=MONDAY)
    sent = {"sent_at__gte": weeks.moment(MONDAY), "sent_at__lt": weeks.moment(MONDAY + weeks.WEEK)}
    givers = set(Feedback.objects.filter(state="sent", **sent).values_list("giver", flat=True))
    assert whole.gave_told == Told.EXACT and len(givers) - 12 <= whole.gave <= len(givers)  # some are left out


def test_small_units_are_counted_with_named_others(busy):
    quarter = Quarter.objects.latest("starts_date")
    assert min(Group.objects.filter(quarter=quarter).values_list("people", flat=True)) >= 10
    covers = {}
    for group, code in Covered.objects.filter(group__quarter=quarter).values_list("group", "unit__code"):
        covers.setdefault(group, set()).add(code)
    assert any({"HWA", "VL"} <= codes for codes in covers.values()), covers  # and who works directly in the whole


def test_the_minimum_of_a_quarter_is_frozen_and_never_goes_down(busy):
    assert set(Quarter.objects.values_list("minimum", flat=True)) == {5}


def test_quarters_and_blocks_are_whole_weeks():
    first = datetime.date(2020, 12, 28)  # the last week of a year of 53
    assert weeks.quarter_of(first) == (datetime.date(2020, 9, 28), datetime.date(2021, 1, 4))
    for number in range(400):
        monday = first + number * weeks.WEEK
        begins, ends = weeks.block_of(monday)
        assert begins <= monday < ends and (ends - begins).days in {28, 35, 42}
        assert weeks.quarter_of(monday)[0] <= begins and ends <= weeks.quarter_of(monday)[1]
