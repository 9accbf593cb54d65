"""With whom somebody works, out of goals and conversations: whom she may want to ask for feedback, and why."""

from django.utils.translation import gettext as _

from tandem.conversations.models import Agreement, Conversation
from tandem.conversations.states import State
from tandem.feedback.queries import source
from tandem.goals.models import Goal, KeyResult, Supporter
from tandem.goals.queries import open_of

MOST = 12


@source
def from_goals(person):
    """Who helps with her goals or keeps a number of them; and whose goals she helps with, as far as she sees those."""
    mine = open_of(person)
    helpers = Supporter.objects.filter(goal__in=mine, joined_at__isnull=False, ended_at=None).exclude(person=person)
    for row in helpers.select_related("goal").order_by("-invited_at")[:MOST]:
        yield row.person_id, _("helps with “%(goal)s”") % {"goal": row.goal.title}
    keepers = KeyResult.objects.filter(goal__in=mine, removed_at=None, person__isnull=False).exclude(person=person)
    for row in keepers.select_related("goal").order_by("goal", "pk")[:MOST]:
        yield row.person_id, _("keeps a result of “%(goal)s”") % {"goal": row.goal.title}
    helped = Supporter.objects.filter(person=person, joined_at__isnull=False, ended_at=None).values("goal")
    theirs = Goal.objects.visible_to(person).filter(pk__in=helped, person__isnull=False).exclude(person=person)
    for goal in theirs.order_by("-pk")[:MOST]:
        yield goal.person_id, _("you help with “%(goal)s”") % {"goal": goal.title}


@source
def from_conversations(person):
    """With whom she lately agreed something or talked: that they did, never what about."""
    agreed = Agreement.objects.visible_to(person).filter(conversation__in=_talks(person))
    for row in agreed.select_related("conversation").order_by("-added_at")[:MOST]:
        yield _other(row.conversation, person), _("you agreed something together")
    for row in _talks(person).order_by("-planned_at")[:MOST]:
        yield _other(row, person), _("you talked lately")


def _talks(person):
    held = (State.AGREEING, State.SIGNING, State.LOCKED)
    rows = Conversation.objects.visible_to(person).filter(state__in=held)
    return rows.filter(person=person) | rows.filter(coach=person)


def _other(conversation, person):
    return conversation.coach_id if conversation.person_id == person.pk else conversation.person_id
