"""Weeks, blocks of four or five weeks, and the quarters for which it is frozen who is counted where.

A week is an ISO week in Europe/Brussels and is named by its Monday. A quarter is 13 ISO weeks (14 at the end of a long
year), in blocks of four, four and the rest.
"""

import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Brussels")
WEEK = datetime.timedelta(weeks=1)


def monday_of(day):
    """The Monday of the week of a day."""
    return day - datetime.timedelta(days=day.weekday())


def quarter_of(monday):
    """The Mondays on which the quarter of this week begins, and on which the next one does."""
    year, week, _day = monday.isocalendar()
    part = min((week - 1) // 13, 3)
    begins = datetime.date.fromisocalendar(year, 13 * part + 1, 1)
    if part == 3:
        return begins, datetime.date.fromisocalendar(year + 1, 1, 1)
    return begins, begins + 13 * WEEK


def block_of(monday):
    """The Mondays on which the block of this week begins, and on which the next one does."""
    begins, ends = quarter_of(monday)
    edges = (begins, begins + 4 * WEEK, begins + 8 * WEEK, ends)
    return next((first, last) for first, last in pairwise(edges) if first <= monday < last)


def moment(day):
    """The first moment of a day in Brussels."""
    return datetime.datetime.combine(day, datetime.time(0), ZONE)


def full_weeks(first, today):
    """The Mondays from ``first`` of the weeks that have ended."""
    monday = monday_of(first)
    while monday + WEEK <= today:
        yield monday
        monday += WEEK


def day_of(instant):
    """The day in Brussels of a moment."""
    return instant.astimezone(ZONE).date()
