"""What the two might talk about: suggestions from facts that both of them see, each with its reason."""

import datetime
from dataclasses import dataclass

from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import clock
from tandem.core.words import day
from tandem.feedback import queries as feedback
from tandem.goals import queries as goals
from tandem.people.models import Person
from tandem.people.relations import coached_by

from ..models import AgendaItem, Agreement, PointAside
from ..states import State
from .versions import of_what_holds

QUIET_DAYS = 21
ENDS_WITHIN = 28
RECENT_DAYS = 30
ROUND_ANNIVERSARY = 14  # days before and after
OF_EACH = 2
MOST = 6


@dataclass(frozen=True, kw_only=True)
class Point:
    """A suggestion. ``fact`` names it; ``words`` go to the agenda; ``why`` is the reason, ``url`` what it is about."""

    fact: str
    words: str
    why: str
    icon: str
    url: str = ""


def points(conversation, seats, viewer):
    """What is suggested to ``viewer`` for an informal conversation that is not over: not what stands on the agenda
    already, nor what she put aside. A constant number of queries."""
    if conversation.is_formal or not conversation.is_under_way:
        return []
    person, coach = seats.employee.person, seats.coach.person
    taken = set(AgendaItem.objects.visible_to(viewer).filter(conversation=conversation).values_list("fact", flat=True))
    aside = PointAside.objects.visible_to(viewer).filter(conversation=conversation, by=viewer.pk)
    taken |= set(aside.values_list("fact", flat=True))
    found = [
        *_of_help(person, coach),
        *_of_agreements(person, coach),
        *_of_goals(person, coach),
        *_of_feedback(person, coach),
        *_of_start(person, coach),
    ]
    return [point for point in found if point.fact not in taken][:MOST]


def _short(text):
    return Truncator(text).chars(120)


def _of_help(person, coach):
    for obstacle in goals.help_asked(person, coach)[:OF_EACH]:
        yield Point(
            fact=f"help-{obstacle.pk}",
            words=_("What is in the way: %(text)s") % {"text": _short(obstacle.text)},
            why=_("%(name)s asked for help on %(day)s") % {"name": person.called, "day": day(obstacle.raised_at)},
            icon="life-buoy",
            url=reverse("goals:obstacle", args=[obstacle.pk]),
        )


def _of_agreements(person, coach):
    late = Agreement.objects.visible_to(person).visible_to(coach)
    late = late.filter(of_what_holds(), done_at=None, due_date__lt=clock.today(), owner__in=[person, coach])
    late = late.exclude(conversation__state=State.CANCELLED).select_related("owner")
    for row in late.order_by("-due_date", "-pk")[:OF_EACH]:
        yield Point(
            fact=f"agreement-{row.pk}",
            words=_("Our agreement: %(text)s") % {"text": _short(row.text)},
            why=_("%(name)s would do it by %(day)s") % {"name": row.owner.called, "day": day(row.due_date)},
            icon="list-checks",
            url=reverse("conversations:conversation", args=[row.conversation_id]),
        )


def _of_goals(person, coach):
    today = clock.today()
    rows = goals.open_goals_of(person, coach)
    quiet = [row for row in rows if row.standing.quiet_days >= QUIET_DAYS]
    quiet.sort(key=lambda row: -row.standing.quiet_days)
    for goal in quiet[:OF_EACH]:
        weeks = goal.standing.quiet_days // 7
        said = ngettext("No check-in for %(n)s week", "No check-in for %(n)s weeks", weeks) % {"n": weeks}
        yield _of_goal(goal, "quiet", said, "moon")
    last = today + datetime.timedelta(days=ENDS_WITHIN)
    ending = sorted((row for row in rows if today <= row.ends_date <= last), key=lambda row: row.ends_date)
    for goal in ending[:OF_EACH]:
        yield _of_goal(goal, "ends", _("It ends on %(day)s") % {"day": day(goal.ends_date)}, "flag")


def _of_goal(goal, what, why, icon):
    words = _("The goal “%(title)s”") % {"title": _short(goal.title)}
    url = reverse("goals:goal", args=[goal.pk])
    return Point(fact=f"{what}-{goal.pk}", words=words, why=why, icon=icon, url=url)


def _of_feedback(person, coach):
    """Only whose it is: what it is about may be something that only one of the two sees."""
    today = clock.today()
    recent = feedback.facts(person, person, today - datetime.timedelta(days=RECENT_DAYS), today, other=coach)
    for fact in [one for one in reversed(recent) if one.by != coach][:OF_EACH]:
        yield Point(
            fact=f"feedback-{fact.id}",
            words=_("The feedback of %(name)s") % {"name": fact.by.name},
            why=_("Of %(day)s; both of you can read it") % {"day": day(fact.date)},
            icon="messages-square",
            url=reverse("feedback:piece", args=[fact.id]),
        )


def _of_start(person, coach):
    """How long she works here is on her record, which her coaches of today see."""
    today, began = clock.today(), person.joined_date
    around = (today.year - 1, today.year, today.year + 1)
    near = [year for year in around if abs((_in_year(began, year) - today).days) <= ROUND_ANNIVERSARY]
    if not near or near[0] <= began.year or not Person.objects.filter(coached_by(coach, "pk"), pk=person.pk).exists():
        return
    years = near[0] - began.year
    said = ngettext("%(n)s year here", "%(n)s years here", years) % {"n": years}
    why = _("%(name)s began on %(day)s") % {"name": person.called, "day": day(began)}
    yield Point(fact=f"start-{near[0]}", words=said, why=why, icon="badge-check")


def _in_year(date, year):
    """The same day of another year; 29 February is then 28."""
    return date.replace(year=year, day=28) if (date.month, date.day) == (2, 29) else date.replace(year=year)
