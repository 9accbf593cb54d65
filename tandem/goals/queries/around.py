"""Who and what stands round a goal: the coaches, who helps, what it contributes to, what carries it."""

from django.db.models import Exists, OuterRef

from tandem.people.models import Assignment

from ..access.company import attach_company, company
from ..access.readers import audience
from ..models import Contribution, Goal
from ..models.goal import OF_ORGANISATION
from .standing import attach_standing

MOST_CARRIERS = 12
MOST_COUNTED = 100


def attach_audiences(goals, viewer):
    """Give each goal of a list its ``.audience``, said to the viewer. A constant number of queries."""
    goals = list(goals)
    attach_company(goals)
    for goal in goals:
        goal.audience = audience(goal, viewer)
    return goals


def attach_functions(people):
    """Give each person ``.function``, the title of her job today, or nothing. One query."""
    people = list(people)
    rows = Assignment.objects.in_force().filter(person__in=[person.pk for person in people]).select_related("job")
    titles = {row.person_id: row.job.title for row in rows if row.job}
    for person in people:
        person.function = titles.get(person.pk, "")
    return people


def with_purpose(goal, viewer):
    """Attach the standings of a goal and of what it contributes to: ``goal.contribution`` (or None). Five queries."""
    above = Goal.objects.visible_to(viewer).filter(OF_ORGANISATION)
    rows = Contribution.objects.filter(goal=goal, parent__in=above).select_related("parent")
    goal.contribution = None if goal.of_organisation else rows.first()
    attach_standing([goal, goal.contribution.parent] if goal.contribution else [goal])
    return goal


def around(goal, viewer):
    """Who stands round a goal, for its page. A constant number of queries.

    Gives supporters, who was invited, the invitation of the viewer herself, coaches as (coach, what for); for a goal
    of the organisation carriers (contributions that the viewer may see, with standings) and how many they are.
    """
    beside = company(goal)
    people = [row.person for row in beside.supporters] + [coach for coach, _about in beside.coaches]
    attach_functions([*people, goal.person] if goal.person else people)
    invited = [row for row in beside.supporters if not row.joined_at]
    found = {
        "supporters": [row for row in beside.supporters if row.joined_at],
        "invited": invited,
        "invitation": next((row for row in invited if row.person_id == viewer.pk), None),
        "coaches": beside.coaches,
    }
    if goal.of_organisation:
        seen = Goal.objects.visible_to(viewer).filter(pk=OuterRef("goal"))
        carried = Contribution.objects.filter(Exists(seen), parent=goal).order_by("-share", "pk")
        found["carriers"] = list(carried.select_related("goal__person")[:MOST_CARRIERS])
        found["carriers_total"] = len(found["carriers"])
        if len(found["carriers"]) == MOST_CARRIERS:
            number = carried.order_by()[: MOST_COUNTED + 1].count()
            found |= {"carriers_total": min(number, MOST_COUNTED), "carriers_more": number > MOST_COUNTED}
        attach_standing([row.goal for row in found["carriers"]])
    return found
