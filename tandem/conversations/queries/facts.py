"""What the period shows: only what both sides could already see. Nothing is opened up for this page."""

import datetime
from collections import defaultdict
from dataclasses import dataclass, field, replace

from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.words import day as words_of_day
from tandem.feedback import queries as feedback
from tandem.feedback.states import Kind as FeedbackKind
from tandem.goals import queries as goals

from ..models import Agreement, Conversation
from ..states import State
from .agreed import attach_goals
from .versions import later_version, of_same_talk, of_what_holds

QUARTERS_FROM = 120  # days: of a shorter period the last quarter says little
FEW = 4  # facts, of which no share is told
MOST_AGREED = 12


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Something dated. ``mark``: the class of its sign; ``who``: whose act it was."""

    date: datetime.date
    lane: str
    words: str
    who: str = ""
    url: str = ""
    mark: str = ""
    detail: str = ""


@dataclass(frozen=True, kw_only=True)
class Beside:
    """The facts of a period: ``lanes`` (words, marks, finding), ``months`` (their names), ``by_month`` (first day,
    facts; a month without any too), ``facts``, the sentence above them, and ``agreed``: earlier agreements."""

    facts: list
    by_month: list
    lanes: list
    months: list
    finding: str
    counted: str
    recent: bool
    agreed: list = field(default_factory=list)


def _of_goals(person, other, start, end):
    """Her own goals, which she sees all, as far as the other sees them."""
    for fact in goals.facts(person, other, start, end):
        yield Fact(
            date=fact.date,
            lane="check_ins" if fact.kind == "check_in" else "goals",
            words=f"{fact.words}: {fact.goal.title}" if fact.words else fact.goal.title,
            detail=fact.detail,
            who=person.called,
            url=reverse("goals:goal", args=[fact.goal.pk]),
            mark={"check_in": "n", "changed": "w"}.get(fact.kind, ""),
        )


def _of_feedback(person, other, start, end):
    for fact in feedback.facts(person, person, start, end, other=other):
        thanks = fact.kind == FeedbackKind.APPRECIATION
        if thanks:
            words = _("Recognition for %(about)s") % {"about": fact.about} if fact.about else _("Recognition")
        else:
            words = _("Feedback about %(about)s") % {"about": fact.about} if fact.about else _("Feedback")
        yield Fact(
            date=fact.date,
            lane="recognition" if thanks else "feedback",
            words=words,
            who=fact.by.called,
            url=reverse("feedback:piece", args=[fact.id]),
            mark="w" if thanks else "b",
            detail=_("In the file") if fact.kept else "",
        )


def _of_talks(conversation, person, other, start, end):
    held = (State.AGREEING, State.SIGNING, State.LOCKED)
    rows = Conversation.objects.visible_to(person).visible_to(other).filter(person=person, state__in=held)
    rows = rows.exclude(of_same_talk(conversation)).exclude(later_version())
    rows = rows.exclude(Q(corrects__isnull=False) & ~Q(state=State.LOCKED))
    rows = rows.filter(planned_at__date__range=(start, end))
    for row in rows.select_related("guide", "coach"):
        date = timezone.localdate(row.planned_at)
        url = reverse("conversations:conversation", args=[row.pk])
        who = f"{person.called}, {row.coach.called}"
        yield Fact(date=date, lane="talks", words=row.name, who=who, url=url, mark="k")


def earlier_agreements(conversation, seats):
    """What the person and her coach of today agreed in other conversations that both may see, before this one was
    held: what is open, and what was done since the period began. Open ones first. One query."""
    person, other = seats.employee.person, seats.coach.person
    rows = Agreement.objects.visible_to(person).visible_to(other).filter(of_what_holds(), owner__in=[person, other])
    rows = rows.filter(conversation__person=person).exclude(conversation__state=State.CANCELLED)
    rows = rows.exclude(of_same_talk(conversation, "conversation__"))
    rows = rows.filter(Q(done_at=None) | Q(done_at__date__gte=conversation.period.lower))
    if conversation.is_locked or conversation.is_correction:
        rows = rows.exclude(added_at__gte=conversation.planned_at or conversation.created_at)
    rows = rows.select_related("owner", "conversation__guide")
    return list(
        rows.order_by(F("done_at").desc(nulls_first=True), F("due_date").asc(nulls_last=True), "pk")[:MOST_AGREED]
    )


def _of_agreements(agreed, start, end):
    """When what was agreed is done, or should have been."""
    for row in agreed:
        date = timezone.localdate(row.done_at) if row.done_at else row.due_date
        if date and start <= date <= end:
            words = _("Done: %(text)s") if row.done_at else _("Agreed for this day: %(text)s")
            yield Fact(
                date=date,
                lane="agreements",
                words=words % {"text": Truncator(row.text).chars(120)},
                who=row.owner.called,
                url=reverse("conversations:conversation", args=[row.conversation_id]),
                mark="" if row.done_at else "w",
            )


def facts_beside(conversation, seats, viewer):
    """The facts of the period that both sides may see, for ``viewer``, one of them."""
    start, end = conversation.period.lower, conversation.period.upper - datetime.timedelta(days=1)
    person, other = seats.employee.person, seats.coach.person
    agreed = earlier_agreements(conversation, seats)
    found = [
        *_of_goals(person, other, start, end),
        *_of_feedback(person, other, start, end),
        *_of_talks(conversation, person, other, start, end),
        *_of_agreements(agreed, start, end),
    ]
    found.sort(key=lambda fact: fact.date)
    return replace(arrange(found, start, end), agreed=attach_goals(agreed, viewer))


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
        "recognition": _("Recognition"),
        "agreements": _("Agreements"),
        "talks": _("Talks"),
    }
    lanes = [
        (name, [(_place(fact.date, from_month, months), fact.mark) for fact in by_lane[lane]], len(by_lane[lane]))
        for lane, name in names.items()
    ]
    last_quarter = end - datetime.timedelta(days=days // 4)
    late = sum(fact.date > last_quarter for fact in found)
    recent = days > QUARTERS_FROM and len(found) >= FEW and late * 2 > len(found)
    said = _("%(late)s of %(all)s are from the last quarter of the period, since %(day)s")
    finding = (
        said % {"late": late, "all": len(found), "day": words_of_day(last_quarter + datetime.timedelta(days=1))}
        if recent
        else _("The whole period, not only the last weeks")
    )
    return Beside(
        facts=found,
        by_month=_by_month(found, start, end),
        lanes=lanes,
        months=_months(start, end),
        finding=finding,
        counted=_counted(by_lane),
        recent=recent,
    )


def _by_month(found, start, end):
    """Each month of the period with its facts, also one without: [(first day, facts)]. Oldest first."""
    months: dict[datetime.date, list[Fact]] = {}
    day = start.replace(day=1)
    while day <= end:
        months[day] = []
        day = (day + datetime.timedelta(days=32)).replace(day=1)
    for fact in found:
        months[fact.date.replace(day=1)].append(fact)
    return list(months.items())


def _place(date, from_month, months):
    """Where a date stands between the first and the last of the months, in percent: each month is as wide."""
    month = (date.year - from_month.year) * 12 + date.month - from_month.month
    return 1 + 98 * (month + (date.day - 1) / 31) / months


def _counted(by_lane):
    said = (
        ngettext("%(n)s step in the goals", "%(n)s steps in the goals", len(by_lane["goals"])),
        ngettext("%(n)s check-in", "%(n)s check-ins", len(by_lane["check_ins"])),
        ngettext("%(n)s piece of feedback", "%(n)s pieces of feedback", len(by_lane["feedback"])),
        ngettext("%(n)s recognition", "%(n)s recognitions", len(by_lane["recognition"])),
        ngettext("%(n)s agreement", "%(n)s agreements", len(by_lane["agreements"])),
        ngettext("%(n)s talk", "%(n)s talks", len(by_lane["talks"])),
    )
    counts = [len(by_lane[lane]) for lane in ("goals", "check_ins", "feedback", "recognition", "agreements", "talks")]
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
