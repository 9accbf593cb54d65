"""The goals that a conversation asks about."""

from django.db.models import Exists, OuterRef

from tandem.frameworks.asking import About
from tandem.goals import queries as goals
from tandem.goals.models import Goal

from ..access import coach_seat


def goals_both_see(conversation):
    """The goals of the person that ran in the period and that both who sit there see today: nothing is opened up. One
    query, with what it is asked of."""
    start, until = conversation.period.lower, conversation.period.upper
    return goals.of_period(conversation.person, coach_seat(conversation), start, until)


def asked_about(conversation, answers):
    """Those goals as a form takes them, and after them what she wrote about before that is not among them any more."""
    found = {goal.pk: About(goal.pk, goal.title) for goal in goals_both_see(conversation)}
    for answer in answers:
        if answer.about:
            found.setdefault(answer.about.key, answer.about)
    return list(found.values())


def has_goals(conversation=None):
    """Whether the person has a goal that ran in the period; of each of a list without ``conversation``. For counts:
    who has the seat of her coach today sees all of them."""
    if conversation:
        start, until, person = conversation.period.lower, conversation.period.upper, conversation.person_id
    else:
        start, until, person = OuterRef("period__startswith"), OuterRef("period__endswith"), OuterRef("person")
    return Exists(Goal.objects.filter(goals.ran_between(start, until), person=person))
