"""Signing and locking."""

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.people.queries import official_language_of

from .. import access
from ..events import (
    ConversationLocked,
    ConversationSigned,
    SignatureAsked,
    SignatureRefused,
    SignatureReminded,
)
from ..models import Agreement, SignOff, SignReminder
from ..states import Act, Side
from .planning import seat, step


@action
def finish(conversation, *, by):
    """It is written down: both can sign."""
    conversation = seat(conversation, by)
    access.finish.require(by, conversation)
    step(conversation, "finish", signing_at=clock.now())
    announce(SignatureAsked(by=by.pk, conversation=conversation.pk))


@action
def rework(conversation, *, by):
    """Back to writing, as long as nobody has signed."""
    conversation = seat(conversation, by)
    access.rework.require(by, conversation)
    step(conversation, "rework", signing_at=None)


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
    if not _locked_by_both(conversation, by):
        announce(ConversationSigned(by=by.pk, conversation=conversation.pk, side=side))


@action
def refuse(conversation, *, by, why):
    """Say that one read it and does not sign, with the reason, which stays attached. Like a signature it can be taken
    back until the other has had her say too; then it is locked."""
    conversation = seat(conversation, by)
    access.refuse.require(by, conversation)
    side = access.side_of(conversation, by)
    SignOff.objects.create(
        conversation=conversation, by=by, side=side, at=clock.now(), act=Act.REFUSED, agrees=False, comment=why.strip()
    )
    if not _locked_by_both(conversation, by):
        announce(SignatureRefused(by=by.pk, conversation=conversation.pk, side=side))


@action
def remind(conversation, side, *, by):
    """Remind a side that it waits for her signature, when a reminder is due. Gives whether it was."""
    conversation = seat(conversation, by)
    if SignOff.objects.filter(conversation=conversation, side=side).exists():
        return False
    waiting = access.waiting_for(conversation, side)
    if not waiting.needs_reminder:
        return False
    SignReminder.objects.create(conversation=conversation, to=waiting.person, at=clock.now())
    announce(SignatureReminded(by=by.pk, conversation=conversation.pk, person=waiting.person.pk))
    return True


@action
def close_unanswered(conversation, *, by):
    """Close it without a reaction of the other. What is recorded: that she did not react, since when, and who closed
    it; nothing of what she thinks."""
    conversation = seat(conversation, by)
    access.close_unanswered.require(by, conversation)
    side = Side.COACH if access.side_of(conversation, by) == Side.PERSON else Side.PERSON
    SignOff.objects.create(
        conversation=conversation,
        by=by,
        side=side,
        at=clock.now(),
        act=Act.SILENT,
        agrees=False,
        since_at=access.waiting_for(conversation, side).since_at,
    )
    _lock(conversation, "lock", by)


@action
def unsign(conversation, *, by):
    """Take one's signature or refusal back, as long as the other has not had her say."""
    conversation = seat(conversation, by)
    access.unsign.require(by, conversation)
    SignOff.objects.filter(conversation=conversation, by=by).delete()


@action
def close(conversation, *, by):
    """An informal conversation is over: nothing of it changes any more but what is done of the agreements."""
    conversation = seat(conversation, by)
    access.close.require(by, conversation)
    _lock(conversation, "close", by)


def _locked_by_both(conversation, by):
    """Lock it once both sides have had their say."""
    both = SignOff.objects.filter(conversation=conversation).count() == 2
    if both:
        _lock(conversation, "lock", by)
    return both


def _lock(conversation, verb, by):
    official = official_language_of(conversation.person) if conversation.is_formal else ""
    step(conversation, verb, locked_at=clock.now(), official_language=official)
    for row in Agreement.objects.filter(conversation=conversation, earlier__isnull=False).select_related("earlier"):
        kept = {name: getattr(row.earlier, name) for name in ("done_at", "done_by", "follow_up", "goal")}
        Agreement.objects.filter(pk=row.pk).update(**kept)
    announce(ConversationLocked(by=by.pk, conversation=conversation.pk))
