"""What the period shows: only what both sides could already see. Nothing is opened up for this page."""

import datetime
from collections import defaultdict
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.feedback import queries as feedback
from tandem.goals import queries as goals

from ..models import Conversation
from ..states import State


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Something dated. ``mark``: the class of its sign; ``who``: whose act it was."""

    date: datetime.date
    lane: str
    words: str
    who: str = ""
    url: str = ""
    mark: str = ""


@dataclass(frozen=True, kw_only=True)
class Beside:
    """The facts of a period: ``lanes`` (words, marks, finding), ``months``, ``facts`` and the sentence above them."""

    facts: list
    lanes: list
    months: list
    finding: str
    counted: str
    recent: bool


def _of_goals(person, other, start, end):
    """Her own goals, which she sees all, as far as the other sees them."""
    for fact in goals.facts(person, other, start, end):
        yield Fact(
            date=fact.date,
            lane="check_ins" if fact.kind == "check_in" else "goals",
            words=f"{fact.words}: {fact.goal.title}" if fact.words else fact.goal.title,
            who=person.called,
            url=reverse("goals:goal", args=[fact.goal.pk]),
            mark={"check_in": "n", "changed": "w"}.get(fact.kind, ""),
        )


def _of_feedback(person, other, start, end):
    for fact in feedback.facts(person, person, start, end, other=other):
        yield Fact(
            date=fact.date,
            lane="feedback",
            words=_("Feedback about %(about)s") % {"about": fact.about} if fact.about else _("Feedback"),
            who=fact.by.called,
            url=reverse("feedback:piece", args=[fact.id]),
            mark="b",
        )


def _of_talks(conversation, person, other, start, end):
    held = (State.AGREEING, State.SIGNING, State.LOCKED)
    rows = Conversation.objects.visible_to(person).visible_to(other).filter(person=person, state__in=held)
    rows = rows.exclude(pk=conversation.pk).filter(planned_at__date__range=(start, end))
    for row in rows.select_related("guide", "coach"):
        date = timezone.localdate(row.planned_at)
        url = reverse("conversations:conversation", args=[row.pk])
        who = f"{person.called}, {row.coach.called}"
        yield Fact(date=date, lane="talks", words=row.name, who=who, url=url, mark="k")


def facts_beside(conversation, seats):
    """The facts of the period that both sides may see, for one of them."""
    start, end = conversation.period.lower, conversation.period.upper - datetime.timedelta(days=1)
    person, other = seats.employee.person, seats.coach.person
    found = [
        *_of_goals(person, other, start, end),
        *_of_feedback(person, other, start, end),
        *_of_talks(conversation, person, other, start, end),
    ]
    found.sort(key=lambda fact: fact.date)
    return arrange(found, start, end)


def arrange(found, start, end):
    """Facts as swim lanes over a period."""
    days = max((end - start).days, 1)
    from_month, months = start.replace(day=1), (end.year - start.year) * 12 + end.month - start.month + 1
    by_lane = defaultdict(list)
    for fact in found:
        by_lane[fact.lane].append(fact)
    names = {
        "goals": _("Goals"),
        "check_ins": _("Check-ins"),
        "feedback": _("Feedback"),
        "talks": _("Talks"),
    }
    lanes = [
        (name, [(_place(fact.date, from_month, months), fact.mark) for fact in by_lane[lane]], len(by_lane[lane]))
        for lane, name in names.items()
    ]
    last_quarter = end - datetime.timedelta(days=days // 4)
    late = sum(fact.date > last_quarter for fact in found)
    recent = days > 120 and len(found) >= 4 and late * 2 > len(found)
    finding = (
        _("More than half of this is from the last weeks") if recent else _("The whole period, not only the last weeks")
    )
    return Beside(
        facts=found, lanes=lanes, months=_months(start, end), finding=finding, counted=_counted(by_lane), recent=recent
    )


def _place(date, from_month, months):
    """Where a date stands between the first and the last of the months, in percent: each month is as wide."""
    month = (date.year - from_month.year) * 12 + date.month - from_month.month
    return 1 + 98 * (month + (date.day - 1) / 31) / months


def _counted(by_lane):
    said = (
        ngettext("%(n)s step in the goals", "%(n)s steps in the goals", len(by_lane["goals"])),
        ngettext("%(n)s check-in", "%(n)s check-ins", len(by_lane["check_ins"])),
        ngettext("%(n)s piece of feedback", "%(n)s pieces of feedback", len(by_lane["feedback"])),
        ngettext("%(n)s talk", "%(n)s talks", len(by_lane["talks"])),
    )
    counts = [len(by_lane[lane]) for lane in ("goals", "check_ins", "feedback", "talks")]
    return ", ".join(words % {"n": n} for words, n in zip(said, counts, strict=True) if n)


def _months(start, end):
    """The names of the months in a period: (first letter, rest)."""
    months, day = [], start.replace(day=1)
    while day <= end:
        name = date_format(day, "M").rstrip(".")
        months.append((name[:1], name[1:]))
        day = (day + datetime.timedelta(days=32)).replace(day=1)
    return months if len(months) <= 13 else []


def goals_beside(seats):
    """The open goals of the person that both may see, with their standing: her own, as far as the other sees them."""
    return goals.open_goals_of(seats.employee.person, seats.coach.person)
