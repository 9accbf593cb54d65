"""Where a goal comes from and where it goes: proposals, offers, what it was copied, split or merged from."""

from django.db.models import Q

from ..access.company import company
from ..models import Answer, Goal, HandOver, Origin
from ..states import LIVE, UNSET, State


def life(goal, viewer):
    """What its page says of it: ``offer``, the question that waits (or None); ``reply``, the answer to a proposal;
    ``came_from`` and ``became``: [(how, goal)] that the viewer may see. One query, one more when
    somebody is asked."""
    if goal.state in UNSET:
        waiting = goal.state == State.PROPOSED
        replies = () if waiting else Answer.objects.visible_to(viewer).filter(goal=goal)
        return {"reply": next(iter(replies), None)}
    rows = Origin.objects.visible_to(viewer).filter(Q(goal=goal) | Q(earlier=goal)).select_related("goal", "earlier")
    came_from, became = [], []
    for row in rows:
        if row.goal_id == goal.pk:
            came_from.append((row.get_how_display(), row.earlier))
        else:
            became.append((row.get_how_display(), row.goal))
    offers = HandOver.objects.visible_to(viewer).filter(goal=goal, answered_at=None).select_related("giver", "taker")
    offer = offers.first() if company(goal).taker else None
    return {"offer": offer, "came_from": came_from, "became": became}


def mergeable(goal, viewer):
    """The other goals of the same owner with which this one can become one: under way, not carrying others."""
    same = {"person": goal.person_id, "team": goal.team_id, "unit": goal.unit_id}
    criteria = Q(measure="criteria") if goal.measure == "criteria" else ~Q(measure="criteria")
    goals = Goal.objects.visible_to(viewer).filter(criteria, state__in=LIVE, **same).exclude(pk=goal.pk)
    return goals.order_by("ends_date", "pk")
