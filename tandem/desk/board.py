"""The coach's page: her people, how their goals stand, when they last talked. A list to start talks, no ranking."""

from collections import defaultdict

from tandem.conversations import queries as conversations
from tandem.core.search import by_name
from tandem.goals import queries as goals
from tandem.goals.models import Goal
from tandem.goals.states import LIVE
from tandem.people.queries import attach_places, coachees_of

MOST = 60


def board(coach):
    """People in order of name with ``.live_goals``, ``.quiet``, ``.behind`` and ``.needs_talk``. Constant queries."""
    people = attach_places(coachees_of(coach).order_by(*by_name())[:MOST])
    rows = Goal.objects.visible_to(coach).filter(person__in=people, state__in=LIVE).select_related("person")
    by_person = defaultdict(list)
    for goal in goals.attach_standing(rows):
        by_person[goal.person_id].append(goal)
    silent = {person.pk: person for person in conversations.without_recent_talk(coach)}
    last = conversations.last_talks(coach, people)
    for person in people:
        person.live_goals = by_person[person.pk]
        person.quiet = [goal for goal in person.live_goals if goal.standing.key == "quiet"]
        person.behind = [goal for goal in person.live_goals if goal.standing.key == "behind"]
        person.needs_talk = person.pk in silent
        person.last_talk_at = last.get(person.pk)
    return people
