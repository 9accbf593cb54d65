"""Signing and locking."""

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import ConversationLocked, ConversationSigned, SignatureAsked
from ..models import SignOff
from .planning import seat, step


@action
def finish(conversation, *, by):
    """It is written down: both can sign."""
    conversation = seat(conversation, by)
    access.finish.require(by, conversation)
    step(conversation, "finish")
    announce(SignatureAsked(by=by.pk, conversation=conversation.pk))


@action
def rework(conversation, *, by):
    """Back to writing, as long as nobody has signed."""
    conversation = seat(conversation, by)
    access.rework.require(by, conversation)
    step(conversation, "rework")


@action
def sign(conversation, *, by, agrees=True, comment=""):
    """Sign for one's side. With the second signature the conversation is locked for good.

    ``agrees`` False: she sees it differently; ``comment`` is then her view, which stays attached.
    """
    conversation = seat(conversation, by)
    access.sign.require(by, conversation)
    side = access.side_of(conversation, by)
    SignOff.objects.create(
        conversation=conversation, by=by, side=side, at=clock.now(), agrees=agrees, comment=comment.strip()
    )
    if SignOff.objects.filter(conversation=conversation).count() == 2:
        _lock(conversation, "lock", by)
    else:
        announce(ConversationSigned(by=by.pk, conversation=conversation.pk, side=side))


@action
def unsign(conversation, *, by):
    """Take one's signature back, as long as the other has not signed."""
    conversation = seat(conversation, by)
    access.unsign.require(by, conversation)
    SignOff.objects.filter(conversation=conversation, by=by).delete()


@action
def close(conversation, *, by):
    """An informal conversation is over: nothing of it changes any more but what is done of the agreements."""
    conversation = seat(conversation, by)
    access.close.require(by, conversation)
    _lock(conversation, "close", by)


def _lock(conversation, verb, by):
    step(conversation, verb, locked_at=clock.now())
    announce(ConversationLocked(by=by.pk, conversation=conversation.pk))
