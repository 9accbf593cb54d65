"""Several goals out of one, one out of several, and taking that back."""

from decimal import Decimal

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Sum
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import GoalMoved, GoalSet
from ..models import Contribution, Criterion, Goal, KeyResult, Origin, Supporter
from ..states import Descent, Measure, State, Visibility
from .goals import NUMBERS, apply, locked, reason

SAME = ("person", "team", "unit", "language", "kind", "starts_date", "ends_date", "visibility", "rhythm_days")
OPENNESS = (Visibility.PRIVATE, Visibility.TEAM, Visibility.UNIT, Visibility.ORGANISATION)
PERCENT = Decimal("0.01")


def _retire(goal, by, words):
    goal.state, goal.ended_at, goal.conclusion = State.RETIRED, clock.now(), words
    goal.save(update_fields=["state", "ended_at", "conclusion"])
    announce(GoalMoved(by=by.pk, goal=goal.pk, state=goal.state))


def _born(by, goal, earlier, how):
    """Save a new goal that comes out of earlier ones."""
    goal.state, goal.created_at, goal.opened_at = State.OPEN, clock.now(), clock.now()
    goal.save()
    Origin.objects.bulk_create(Origin(goal=goal, earlier=one, how=how) for one in earlier)
    announce(GoalSet(by=by.pk, goal=goal.pk))
    return goal


def _copies(rows, goal):
    """The same rows, of another goal."""
    for position, row in enumerate(rows):
        row.pk, row._state.adding, row.goal, row.position = None, True, goal, position
        row.save()


def _supporters(earlier, goal):
    """Who helps with the earlier goals helps with this one."""
    rows = Supporter.objects.filter(goal__in=earlier, ended_at=None).exclude(joined_at=None).order_by("pk")
    for row in {row.person_id: row for row in rows}.values():
        row.pk, row._state.adding, row.goal = None, True, goal
        row.save()


@action
def split(goal, parts, *, by, why):
    """Make several goals out of one; it is retired, and each of them tells from which it came. Gives the new goals.

    ``parts``: dicts with ``title``; ``portion``, the per cent of its shares in other goals that go along (together at
    most 100); ``key_results`` and ``criteria``, the keys of the rows that go along; of a goal that is one number
    ``start_value``, ``target_value``, ``target_until`` when they differ. Raises ValidationError for fewer than two.
    """
    goal, why = locked(goal), reason(why)
    access.split.require(by, goal)
    if len(parts) < 2:
        raise ValidationError(_("Split it into at least two goals."))
    if sum(part.get("portion") or 0 for part in parts) > 100:
        raise ValidationError(_("Together the parts carry at most the whole of its share: 100%."))
    links = list(Contribution.objects.filter(goal=goal))
    results = {row.pk: row for row in KeyResult.objects.filter(goal=goal, removed_at=None)}
    criteria = {row.pk: row for row in Criterion.objects.filter(goal=goal)}
    _retire(goal, by, why)
    new = []
    for part in parts:
        one = Goal(**{name: getattr(goal, name) for name in (*SAME, "measure", "measured_in", *NUMBERS)})
        said = {f"why_{code}": getattr(goal, f"why_{code}") for code in ("nl", "fr", "en")}
        numbers = {name: part[name] for name in NUMBERS if part.get(name) is not None}
        apply(one, {**said, **numbers, "title": part["title"]})
        new.append(_born(by, one, [goal], Descent.SPLIT))
        _copies([results.pop(key) for key in part.get("key_results", ())], one)
        _copies([criteria.pop(key) for key in part.get("criteria", ())], one)
        _supporters([goal], one)
        _carry(links, one, part.get("portion") or 0)
    return new


def _carry(links, goal, portion):
    """Give a new goal its portion of the shares that the earlier one had; without an estimate, none either."""
    for link in links:
        share = None if link.share is None else (link.share * Decimal(portion) / 100).quantize(PERCENT)
        if portion and (share is None or share > 0):
            Contribution.objects.create(goal=goal, parent_id=link.parent_id, share=share)


@action
def merge(goals, *, by, title, why):
    """Make one goal out of several of the same owner; they are retired, and it tells from which it came.

    Their numbers and key results become its key results, their criteria its criteria; what they contribute is added
    up. It is as open as the least open of them. Raises ValidationError for fewer than two, for owners that differ, and
    for numbers and criteria together.
    """
    goals, why = [locked(goal) for goal in sorted(goals, key=lambda one: one.pk)], reason(why)
    for goal in goals:
        access.merge.require(by, goal)
    if len(goals) < 2:
        raise ValidationError(_("Choose at least two goals."))
    if len({(goal.person_id, goal.team_id, goal.unit_id) for goal in goals}) > 1:
        raise PermissionDenied(_("Only goals of the same owner are merged."))
    by_criteria = {goal.measure == Measure.CRITERIA for goal in goals}
    if len(by_criteria) > 1:
        raise ValidationError(
            _("Goals with numbers and goals with criteria cannot become one: their progress differs.")
        )
    links = Contribution.objects.filter(goal__in=goals).order_by().values_list("parent")
    shares = dict(links.annotate(total=Sum("share")))
    for goal in goals:
        _retire(goal, by, why)
    first = goals[0]
    one = Goal(**{name: getattr(first, name) for name in SAME})
    one.measure = Measure.CRITERIA if by_criteria == {True} else Measure.KEY_RESULTS
    one.starts_date, one.ends_date = min(g.starts_date for g in goals), max(g.ends_date for g in goals)
    one.visibility = min((goal.visibility for goal in goals), key=OPENNESS.index)
    apply(one, {"title": title})
    _born(by, one, goals, Descent.MERGE)
    _copies(_results_of(goals), one)
    _copies(list(Criterion.objects.filter(goal__in=goals).order_by("goal", "position")), one)
    _supporters(goals, one)
    for parent, share in shares.items():
        Contribution.objects.create(goal=one, parent_id=parent, share=share)
    return one


def _results_of(goals):
    """Key results out of the numbers of goals that are one number, and those that goals have already."""
    rows = []
    for goal in goals:
        if goal.measure == Measure.NUMBER:
            same = {name: getattr(goal, name) for name in ("person", "title", "direction", "measured_in", *NUMBERS)}
            rows.append(KeyResult(**same))
        elif goal.measure == Measure.KEY_RESULTS:
            rows += KeyResult.objects.filter(goal=goal, removed_at=None)
    return rows


@action
def undo_descent(goal, *, by, why=""):
    """Take a split or a merge back: what came out of it is gone, what was before is under way again. Gives that."""
    goal = locked(goal)
    access.undo_descent.require(by, goal)
    new, earlier = access.family(goal)
    Goal.objects.filter(pk__in=[one.pk for one in new]).delete()
    for one in earlier:
        one.state, one.ended_at, one.conclusion = State.OPEN, None, ""
        one.save(update_fields=["state", "ended_at", "conclusion"])
        announce(GoalMoved(by=by.pk, goal=one.pk, state=one.state))
    return earlier
