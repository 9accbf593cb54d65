"""Who and what stands round a goal: the coaches, who helps, what it contributes to, what carries it."""

from tandem.people.models import Assignment, FunctionalCoaching
from tandem.people.queries import attach_places

from ..models import Contribution, Supporter
from .standing import attach_standing

MOST_CARRIERS = 12


def coaches(person):
    """[(coach, what for)] of a person today: the hierarchical one first."""
    found = [(row.coach, "") for row in Assignment.objects.in_force().filter(person=person).select_related("coach")]
    functional = FunctionalCoaching.objects.in_force().filter(person=person).select_related("coach")
    return [(coach, about) for coach, about in found + [(row.coach, row.about) for row in functional] if coach]


def around(goal, viewer):
    """What the page of a goal shows beside its own words. A constant number of queries.

    Gives supporters, invitation (of the viewer, unanswered), coaches, contribution with ``.parent``, carriers
    (goals that contribute to it and that the viewer may see) and how many they are.
    """
    supporters = list(Supporter.objects.filter(goal=goal, ended_at=None).select_related("person"))
    beside = {
        "supporters": [row for row in supporters if row.joined_at],
        "invited": [row for row in supporters if not row.joined_at],
        "invitation": next((row for row in supporters if row.person_id == viewer.pk and not row.joined_at), None),
        "coaches": coaches(goal.person_id) if goal.person_id else [],
        "contribution": None,
        "carriers": [],
        "carriers_total": 0,
    }
    people = {row.person_id: row.person for row in supporters} | {coach.pk: coach for coach, _ in beside["coaches"]}
    if goal.person:
        people[goal.person_id] = goal.person
    attach_places(people.values())
    rows = Contribution.objects.visible_to(viewer)
    if goal.of_organisation:
        carried = rows.filter(parent=goal).select_related("goal__person").order_by("-share", "pk")
        beside["carriers_total"] = carried.count()
        beside["carriers"] = list(carried[:MOST_CARRIERS])
        attach_standing([row.goal for row in beside["carriers"]])
    elif contribution := rows.filter(goal=goal).select_related("parent").first():
        attach_standing([contribution.parent])
        beside["contribution"] = contribution
    return beside
