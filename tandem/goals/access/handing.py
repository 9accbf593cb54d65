"""Who hands a goal over and who takes it; who splits and merges goals, and takes that back."""

from types import SimpleNamespace

from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule

from ..models import CheckIn, Comment, Contribution, Goal, Obstacle, Origin, Supporter
from ..states import LIVE, UNSET, Descent, State
from .company import company
from .writing import NOT_YOURS, is_owner


@rule
def offer(by, goal):
    """The owner of a personal goal asks a colleague to take it; one at a time."""
    yield (
        goal.person_id is not None,
        _("A goal of a team, a unit or the organisation has no single owner who could hand it over."),
    )
    yield is_owner(by, goal), NOT_YOURS
    yield goal.state in LIVE, _("It has ended.")
    yield lambda: company(goal).taker is None, _("Somebody was asked already. Take that back first.")


@rule
def take(by, hand_over):
    """Who is asked answers."""
    yield hand_over.taker_id == by.pk, _("Only who was asked answers.")
    yield hand_over.answered_at is None, _("This was answered already.")
    yield hand_over.goal.state in LIVE, _("It has ended.")


refuse = take


@rule
def withdraw_offer(by, hand_over):
    """Who offers takes it back."""
    yield hand_over.giver_id == by.pk, _("Only who asked takes it back.")
    yield hand_over.answered_at is None, _("This was answered already.")


@rule
def split(by, goal):
    """The owner makes several goals out of one that is under way."""
    yield is_owner(by, goal), NOT_YOURS
    yield not goal.of_organisation, _("A goal of the organisation stays whole: others contribute to it.")
    yield goal.state in LIVE, _("It has ended.")
    yield lambda: not _is_carried(goal), _("Other goals contribute to it. Let them choose another one first.")


def _is_carried(goal):
    """Whether other goals contribute to it. Asked once for each goal object, which lives for one request."""
    if "is_carried" not in goal.__dict__:
        goal.is_carried = Contribution.objects.filter(parent=goal.pk).exists()
    return goal.is_carried


merge = split


@rule
def copy(by, goal):
    """The owner writes a new goal from an earlier one."""
    yield is_owner(by, goal), _("Copy a goal of your own. Of others you can be inspired without copying.")
    yield goal.state not in UNSET, _("It was never set.")


def untouched(new):
    """Whether nothing hangs on goals that came out of a split or a merge: nobody said or linked anything since."""
    for model in (CheckIn, Comment, Obstacle):
        if model.objects.filter(goal__in=new).exists():
            return False
    earlier = Origin.objects.filter(goal__in=new).values("earlier")
    invited = Supporter.objects.filter(goal__in=new).exclude(
        person__in=Supporter.objects.filter(goal__in=earlier, ended_at=None).values("person")
    )
    hangs = Contribution.objects.filter(parent__in=new)
    return not (hangs.exists() or invited.exists() or Origin.objects.filter(earlier__in=new).exists())


def family(goal):
    """(the new goals, the earlier ones) of the split or merge out of which a goal came; empty when there is none."""
    mine = list(Origin.objects.filter(goal=goal, how__in=(Descent.SPLIT, Descent.MERGE)).select_related("earlier"))
    if not mine:
        return [], []
    if mine[0].how == Descent.MERGE:
        return [goal], [row.earlier for row in mine]
    rows = Origin.objects.filter(earlier=mine[0].earlier, how=Descent.SPLIT).select_related("goal")
    return [row.goal for row in rows], [mine[0].earlier]


@rule
def undo_descent(by, goal):
    """The owner takes a split or a merge back, as long as nothing else hangs on what came out of it."""
    yield is_owner(by, goal), NOT_YOURS
    new, earlier = family(goal)
    yield bool(new), _("It came out of no split or merge.")
    as_made = all(one.state == State.OPEN for one in new) and all(one.state == State.RETIRED for one in earlier)
    yield as_made, _("One of these goals has gone on since.")
    changed = Goal.pgh_event_model.objects.filter(pgh_obj__in=new, pgh_label="update")
    yield (
        lambda: not changed.exists() and untouched(new),
        _("Something hangs on it by now: it was changed or talked about."),
    )


def steps(by, goal, came_from=()):
    """Why not, for the steps of its life that the owner finds in the menu. ``came_from``: whether it came out of others
    at all."""
    rules = {"offer": offer, "split": split, "merge": merge, "undo_descent": undo_descent}
    if not is_owner(by, goal):
        return SimpleNamespace(**dict.fromkeys(rules, NOT_YOURS))
    reasons = {verb: check(by, goal) for verb, check in rules.items() if verb != "undo_descent"}
    return SimpleNamespace(**reasons, undo_descent=undo_descent(by, goal) if came_from else NOT_YOURS)
