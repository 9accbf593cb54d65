"""Which conversations the plans expect from one day to another: the preview, and what a launch makes."""

import calendar
import datetime
from typing import NamedTuple

from tandem.people.models import Assignment
from tandem.plans.facts import Facts, facts_of
from tandem.plans.queries import choose, language, plans_of, scheme_in_force
from tandem.plans.shapes import guides

from ..models import Place
from ..states import Standing


class Expected(NamedTuple):
    """A conversation that somebody should have: with her facts, her plan, its moment and the day that it gives."""

    facts: Facts
    plan: object
    moment: object
    day: datetime.date


def day_in(year, month, day):
    """The day of a month, or the last one when the month is shorter."""
    return datetime.date(year, month, min(day, calendar.monthrange(year, month)[1]))


def months_after(start, months):
    """The same day so many months later, or the last one of a shorter month."""
    years, month = divmod(start.month - 1 + months, 12)
    return day_in(start.year + years, month + 1, start.day)


def days_of(moment, since, from_date, to_date):
    """The day of a moment that lies from ``from_date`` to ``to_date`` (at most a year), or None. ``since``: the first
    day in the job."""
    if moment.months_after:
        found = [months_after(since, moment.months_after)] if since else []
    else:
        found = [day_in(year, moment.month, moment.day) for year in range(from_date.year, to_date.year + 1)]
    return next((day for day in found if from_date <= day <= to_date), None)


def scheme_of(cycle, viewer):
    """The version of the plans that a cycle follows: of the day of its launch, or else the one that holds now."""
    return cycle.scheme or scheme_in_force(viewer)


def expected(cycle, viewer):
    """[Expected] of everybody, in the order of their names. A handful of queries. A moment whose guide is out of use
    gives nothing.

    Who has a place for the same moment and day in another cycle is left out: nobody is asked twice.
    """
    scheme = scheme_of(cycle, viewer)
    if scheme is None:
        return []
    plans = plans_of(scheme, viewer)
    asked = Place.objects.exclude(cycle=cycle.pk).exclude(standing=Standing.ELSEWHERE)
    asked = asked.filter(planned_date__range=(cycle.from_date, cycle.to_date))
    taken = set(asked.values_list("person", "guide__slug", "planned_date"))
    in_use = guides()
    found = []
    for facts in facts_of(language=language()):
        plan = choose(plans, facts)
        for moment in plan.moments if plan else ():
            if moment.guide not in in_use:
                continue
            day = days_of(moment, facts.since, cycle.from_date, cycle.to_date)
            if day and (facts.person, moment.guide, day) not in taken:
                found.append(Expected(facts, plan, moment, day))
    return found


def summary(found):
    """What a launch would do: {"moments": [(plan, moment, days, people)], "total", "people", "no_coach"}."""
    seated = set(Assignment.objects.in_force().exclude(coach=None).values_list("person", flat=True))
    moments: dict = {}
    for one in found:
        row = moments.setdefault(one.moment.pk, [one.plan, one.moment, set(), 0])
        row[2].add(one.day)
        row[3] += 1
    lines = [(plan, moment, min(days), max(days), number) for plan, moment, days, number in moments.values()]
    return {
        "moments": sorted(lines, key=lambda line: (line[0].position, line[2])),
        "total": len(found),
        "people": len({one.facts.person for one in found}),
        "no_coach": len({one.facts.person for one in found if one.facts.person not in seated}),
    }
