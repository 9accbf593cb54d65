"""Who and what stands round a goal: the coaches, who helps, what it contributes to, what carries it."""

from tandem.people.queries import assignments_of

from ..access.company import attach_company, company
from ..access.readers import audience
from .alignment import level
from .purpose import threads


def attach_audiences(goals, viewer):
    """Give each goal of a list its ``.audience``, said to the viewer. A constant number of queries."""
    goals = list(goals)
    attach_company(goals)
    for goal in goals:
        goal.audience = audience(goal, viewer)
    return goals


def attach_functions(people):
    """Give each person ``.function``, the title of her job today, or nothing. One query at most."""
    people = list(people)
    places = assignments_of(person.pk for person in people)
    for person in people:
        place = places.get(person.pk)
        person.function = place.job.title if place and place.job else ""
    return people


def with_purpose(goal, viewer):
    """Attach the standing of a goal, what it contributes to (``.above``, ``.weights``), the thread to a goal of the
    organisation (``.thread``, ``.purpose``, ``.carries``) and what hangs straight on it (``.level``), with standings.
    A constant number of queries.
    """
    goal.level = level(goal, viewer, standing=False)
    return threads([goal], viewer, also=[goal, *(link.goal for link in goal.level.links)])[0]


def around(goal, viewer):
    """Who stands round a goal, for its page. A constant number of queries.

    Gives supporters, who was invited, the invitation of the viewer herself, coaches as (coach, what for).
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
    return found
