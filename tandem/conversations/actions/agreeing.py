"""What they agree, and what comes of it."""

import datetime

from django.utils import translation
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.core.words import day
from tandem.goals import actions as goals
from tandem.goals.states import LIVE, Kind, Measure, Visibility

from .. import access
from ..events import AgreementDone, AgreementMade
from ..models import Agreement
from .planning import seat


@action
def agree(conversation, text, *, by, owner, due_date=None):
    """Write an agreement down; ``owner`` is one of the two. Gives it."""
    conversation = seat(conversation, by)
    access.agree.require(by, conversation)
    made = Agreement.objects.create(
        conversation=conversation,
        text=text,
        owner=owner if owner.pk == conversation.person_id else conversation.coach,
        due_date=due_date,
        added_by=by,
        added_at=clock.now(),
    )
    announce(AgreementMade(by=by.pk, conversation=conversation.pk, agreement=made.pk))
    return made


@action
def change(agreement, *, by, text, owner, due_date):
    """Other words, owner or date, until it is signed."""
    conversation = seat(agreement.conversation, by)
    access.agree.require(by, conversation)
    owner = owner if owner.pk == conversation.person_id else conversation.coach
    Agreement.objects.filter(pk=agreement.pk).update(text=text, owner=owner, due_date=due_date)


@action
def drop(agreement, *, by):
    """They do not agree on it after all."""
    access.agree.require(by, seat(agreement.conversation, by))
    Agreement.objects.filter(pk=agreement.pk).delete()


@action
def keep(agreement, *, by, done=True, follow_up=""):
    """It is done, or not after all; ``follow_up`` says what came of it. Also after the lock."""
    agreement.conversation = seat(agreement.conversation, by)
    access.keep_agreement.require(by, agreement)
    Agreement.objects.filter(pk=agreement.pk).update(
        done_at=clock.now() if done else None, done_by=by if done else None, follow_up=follow_up if done else ""
    )
    if done:
        announce(AgreementDone(by=by.pk, conversation=agreement.conversation_id, agreement=agreement.pk))


GOAL_DAYS = 91  # for an agreement without a date, or whose date has passed


@action
def make_goal(agreement, *, by, learning=False):
    """Make a goal of what one agreed to: with its words and date, open to oneself and one's coach; ``learning``: to
    develop oneself. Gives the goal."""
    agreement = _held(agreement)
    access.make_goal.require(by, agreement)
    conversation = agreement.conversation
    with translation.override(by.language):
        said = {"day": day(conversation.planned_at or agreement.added_at), "what": conversation.name}
        why = _("We agreed on it on %(day)s: %(what)s.") % said
    goal = goal_of(agreement, why, by, learning, visibility=Visibility.PRIVATE)
    Agreement.objects.filter(pk=agreement.pk).update(goal=goal)
    return goal


def goal_of(agreement, why, by, learning, **more):
    """A goal with the words and the date of an agreement."""
    today = clock.today()
    ahead = agreement.due_date and agreement.due_date > today
    return goals.set_goal(
        by=by,
        title=Truncator(agreement.text).chars(120),
        why=why,
        kind=Kind.LEARNING if learning else Kind.RESULT,
        measure=Measure.CRITERIA,
        criteria=[Truncator(agreement.text).chars(300)],
        starts_date=today,
        ends_date=agreement.due_date if ahead else today + datetime.timedelta(days=GOAL_DAYS),
        **more,
    )


@action
def unmake_goal(agreement, *, by):
    """It is an agreement again. The goal is retired when it is still hers and under way."""
    agreement = _held(agreement)
    access.unmake_goal.require(by, agreement)
    goal = agreement.goal
    Agreement.objects.filter(goal=goal).update(goal=None)
    if goal.person_id == by.pk and goal.state in LIVE:
        with translation.override(by.language):
            why = _("It was made out of an agreement, and is an agreement again.")
        goals.retire(goal, by=by, why=why)


def _held(agreement):
    """The row, held until the end of the transaction."""
    rows = Agreement.objects.select_related("conversation__guide", "conversation__person", "conversation__coach")
    return rows.select_for_update(of=("self",)).get(pk=agreement.pk)
