"""What they agree, and what comes of it."""

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

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
