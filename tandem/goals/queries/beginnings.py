"""What a form about a goal begins with. The caller has fetched the goal through ``visible_to``."""

from django.db.models import Case, F, Q, Sum, Value, When

from tandem.core.search import Fold
from tandem.people.models import Person

from ..carrying import free
from ..models import Contribution, Criterion, Goal, KeyResult, PlanPoint, Supporter
from ..models.goal import OF_ORGANISATION, folded_titles
from ..states import LIVE, Visibility
from .carrying_sql import COUNTING

MOST_PARENTS = 8


def keepers(goal, result=None):
    """Who can keep a number of the goal: the owner, who helps, and who keeps it now."""
    helps = Supporter.objects.filter(goal=goal, ended_at=None).exclude(joined_at=None).values_list("person", flat=True)
    return Person.objects.filter(pk__in={goal.person_id, result and result.person_id, *helps} - {None})


def key_results_of(goal):
    """The key results that count."""
    return KeyResult.objects.filter(goal=goal, removed_at=None)


def beginnings(goal, names):
    """(key results as dicts of these names, criteria as dicts) with which a form begins."""
    results = [{name: getattr(row, name) for name in names} for row in key_results_of(goal)]
    return results, list(Criterion.objects.filter(goal=goal).values("text", "due_date"))


def contributions_of(goal, viewer):
    """What it contributes to, as links with ``.parent``: those that the viewer may see. The largest first."""
    rows = Contribution.objects.visible_to(viewer).filter(goal=goal)
    rows = rows.select_related("parent__person", "parent__team", "parent__unit")
    return list(rows.order_by(F("share").desc(nulls_last=True), "pk"))


def possible_parents(goal, viewer, words=""):
    """Goals that this one can contribute to, each with ``.free``, the share of it that nobody has taken, in per cent.

    Under way and open to the viewer, no private ones of others; the organisation's first, then those of her team and
    unit. A goal of the organisation carries only others of it. Two queries.
    """
    theirs = Q(visibility=Visibility.PRIVATE) & ~Q(person=viewer)
    linked = Contribution.objects.filter(goal=goal).values("parent")
    found = Goal.objects.visible_to(viewer).filter(state__in=LIVE).exclude(pk=goal.pk).exclude(pk__in=linked)
    found = found.filter(OF_ORGANISATION) if goal.of_organisation else found.exclude(theirs)
    if words := words.strip():
        found = found.alias(folded=folded_titles()).filter(folded__contains=Fold(Value(words)))
    else:
        found = found.filter(person__isnull=True)
    rank = Case(When(OF_ORGANISATION, then=0), When(person__isnull=True, then=1), default=2)
    found = list(found.select_related("person", "team", "unit").order_by(rank, "ends_date", "pk")[:MOST_PARENTS])
    return with_free(found)


def with_free(goals, but=None):
    """Give each goal ``.free``, in per cent; ``but``: a goal whose own share does not count. One query."""
    rows = Contribution.objects.filter(parent__in=goals, goal__state__in=COUNTING).exclude(goal=but).order_by()
    taken = dict(rows.values_list("parent").annotate(taken=Sum("share", default=0)))
    for goal in goals:
        goal.free = free([taken.get(goal.pk, 0)])
    return goals


def plan_of(goal):
    """The points of the owner's own plan: [(day, share)]."""
    return list(PlanPoint.objects.filter(goal=goal).values_list("on_date", "progress"))
