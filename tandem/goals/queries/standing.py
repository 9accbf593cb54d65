"""How goals stand: progress, where the plan puts them today, and the word for it. Constant queries for any list."""

import datetime
from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import CharField, Exists, OuterRef, Subquery
from django.db.models.functions import Cast, JSONArray
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import clock, words

from .. import measures
from ..forecast import forecast
from ..models import CheckIn, Contribution, Criterion, Goal, KeyResult, PlanPoint
from ..parameters import Rhythm
from ..states import Direction, Measure, Outcome, State

FAR = 3  # margins below the plan that are more than a little


@dataclass(frozen=True, kw_only=True)
class Standing:
    """``progress`` and ``expected`` from 0 to 100 or None; ``key`` names the status, ``words`` say it."""

    progress: float | None
    expected: float | None
    key: str
    words: str
    kind: str = ""
    icon: str = "circle"
    quiet_days: int = 0

    @property
    def gap(self):
        """Points ahead of (above 0) or behind the plan; None when there is no progress to compare."""
        return None if self.progress is None or self.expected is None else round(self.progress) - round(self.expected)

    @property
    def bar(self):
        """The colour of the bar: amber only for what is behind."""
        return "wait" if self.key == "behind" else ""


def attach_standing(goals, on=None):
    """Give each goal of a list ``.key_results_now``, ``.criteria_now``, ``.plan_now``, ``.checked_in_at``,
    ``.is_carried`` (other goals contribute to it) and ``.standing``.

    Four queries, whatever the number of goals; gives the list.
    """
    goals, on = list(goals), on or clock.today()
    if not goals:
        return goals
    ids = [goal.pk for goal in goals]
    results, criteria, plans = defaultdict(list), defaultdict(list), defaultdict(list)
    for result in KeyResult.objects.filter(goal__in=ids, removed_at=None).select_related("person"):
        results[result.goal_id].append(result)
    for criterion in Criterion.objects.filter(goal__in=ids):
        criteria[criterion.goal_id].append(criterion)
    last, carried = {}, {}
    for goal, at, is_carried, points in _heard(ids):
        last[goal], carried[goal] = at, is_carried
        plans[goal] = [(date.fromisoformat(day), float(share)) for day, share in points]
    rhythm = Rhythm.current()
    for goal in goals:
        goal.rhythm, goal.key_results_now, goal.criteria_now = rhythm, results[goal.pk], criteria[goal.pk]
        goal.checked_in_at, goal.plan_now = last.get(goal.pk), plans[goal.pk]
        goal.is_carried = carried.get(goal.pk, False)
        goal.standing = standing(goal, rhythm, on)
        for result in goal.key_results_now:
            result.progress = result.measured_progress
            result.is_behind = goal.state == State.OPEN and _behind(result.progress, goal.standing.expected, rhythm)
    return goals


def _heard(ids):
    """(goal, its last check-in, whether others contribute to it, the points of its own plan) in one query."""
    said = CheckIn.objects.filter(goal=OuterRef("pk")).order_by("-created_at").values("created_at")[:1]
    point = JSONArray(Cast("on_date", CharField()), "progress")
    points = PlanPoint.objects.filter(goal=OuterRef("pk")).order_by("on_date").values_list(point)
    rows = Goal.objects.filter(pk__in=ids).order_by()
    below = Exists(Contribution.objects.filter(parent=OuterRef("pk")))
    return rows.values_list("pk", Subquery(said), below, ArraySubquery(points))


def progress_of(goal):
    """0 to 100 or None, from what ``attach_standing`` or the caller attached."""
    if goal.measure == Measure.NUMBER:
        return goal.measured_progress
    if goal.measure == Measure.CRITERIA:
        return measures.met(criterion.met_at is not None for criterion in goal.criteria_now)
    return measures.weighted((result.measured_progress, result.weight) for result in goal.key_results_now)


def expected_of(goal, on):
    """Where the plan puts it at the end of a day: the owner's own points when she gave some, else a straight line."""
    return measures.expected(goal.starts_date, goal.ends_date, on, getattr(goal, "plan_now", ()))


def _behind(progress, expected, rhythm):
    return progress is not None and expected is not None and progress < expected - rhythm.margin


def standing(goal, rhythm, on):
    """The standing of one goal, of which key results, criteria and ``checked_in_at`` are attached."""
    progress = progress_of(goal)
    planned = expected_of(goal, on)
    keeps = goal.direction == Direction.KEEP  # a range is kept from the first day on: there is no road to it
    expected = planned if goal.state == State.OPEN and goal.starts_date <= on and not keeps else None
    said = {"progress": progress, "expected": expected}
    if goal.state != State.OPEN:
        return Standing(**said, **_at_rest(goal))
    if goal.ends_date < on:
        return Standing(**said, key="over", words=_("Period is over: conclude it"), kind="wait", icon="calendar-check")
    since = words.as_date(goal.checked_in_at or goal.opened_at)
    since = max(since, goal.starts_date) if since else goal.starts_date
    silent = (on - since).days
    if silent > (goal.rhythm_days or rhythm.quiet_after):
        said_quiet = ngettext("Quiet for %(n)s day", "Quiet for %(n)s days", silent) % {"n": silent}
        return Standing(**said, key="quiet", words=said_quiet, kind="wait", icon="moon", quiet_days=silent)
    if goal.starts_date > on:
        return Standing(**said, key="ahead_of_start", words=_("Starts %(ago)s") % {"ago": words.ago(goal.starts_date)})
    if progress is None:
        return Standing(**said, key="unmeasured", words=_("Nothing measured yet"), icon="circle-dashed")
    if keeps:
        return Standing(**said, **_in_range(progress))
    if progress >= 100:
        return Standing(**said, key="there", words=_("There: conclude it"), kind="good", icon="flag")
    if _behind(progress, planned, rhythm):
        how_far = _("Behind plan") if progress < planned - FAR * rhythm.margin else _("A little behind plan")
        return Standing(**said, key="behind", words=how_far, kind="wait", icon="circle-alert")
    if progress > planned + rhythm.margin:
        return Standing(**said, key="ahead", words=_("Ahead of plan"), kind="good", icon="trending-up")
    return Standing(**said, key="on_plan", words=_("On plan"), kind="good", icon="circle-check")


def _in_range(progress):
    """The word for a goal that stays within a range, or does not."""
    if progress >= 100:
        return {"key": "on_plan", "words": _("Within the range"), "kind": "good", "icon": "circle-check"}
    return {"key": "behind", "words": _("Outside the range"), "kind": "wait", "icon": "circle-alert"}


def _at_rest(goal):
    """The word for a goal that is not under way."""
    if goal.state == State.CLOSED:
        kind, icon = ("good", "circle-check") if goal.outcome == Outcome.REACHED else ("", "flag")
        return {"key": goal.outcome, "words": str(goal.get_outcome_display()), "kind": kind, "icon": icon}
    icon = {State.DRAFT: "pencil", State.PAUSED: "pause", State.RETIRED: "archive"}.get(
        goal.state, "message-circle-question-mark"
    )
    kind = "plum" if goal.state == State.DRAFT else ""
    return {"key": goal.state, "words": str(goal.get_state_display()), "kind": kind, "icon": icon}


def course(goal, check_ins, on=None):
    """The line of progress of one goal against its plan, for the chart, its table and its finding.

    ``check_ins``: its check-ins, newest first. Gives {"points": [(date, progress, plan)], "forecast": Forecast
    or None}.
    """
    on = on or clock.today()
    last = min(on, goal.ends_date) if goal.state == State.OPEN else words.as_date(goal.ended_at) or on
    shares = {
        timezone.localdate(check_in.created_at): float(check_in.progress)
        for check_in in reversed(check_ins)
        if check_in.progress is not None
    }
    points = [(day, share) for day, share in sorted(shares.items()) if goal.starts_date <= day <= last]
    ahead = forecast(points, goal.starts_date, goal.ends_date) if goal.state == State.OPEN and points else None
    if goal.standing.progress is not None and (not points or points[-1][0] < last):
        points.append((last, goal.standing.progress))
    if not goal.standing.progress and not shares:
        points = []
    if points and points[0][0] > goal.starts_date:
        points.insert(0, (goal.starts_date, 0.0))
    return {
        "points": [(day, share, expected_of(goal, day)) for day, share in points],
        "forecast": ahead,
    }


def rhythm_in_words(check_ins):
    """``11, about every 4 weeks``: how often somebody checked in."""
    if not check_ins:
        return _("None yet")
    if len(check_ins) < 3:
        return str(len(check_ins))
    span = check_ins[0].created_at - check_ins[-1].created_at
    weeks = max(1, round(span / datetime.timedelta(weeks=1) / (len(check_ins) - 1)))
    every = ngettext("about every week", "about every %(n)s weeks", weeks) % {"n": weeks}
    return f"{len(check_ins)}, {every}"
