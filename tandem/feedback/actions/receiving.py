"""What the receiver does with a piece, and the thread of the two."""

import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import (
    ClarificationAsked,
    FeedbackKept,
    FeedbackReplied,
    FeedbackShared,
    FeedbackThanked,
    FeedbackUnshared,
)
from ..models import Feedback, KeptForConversation, PutAside, Reply, Share, Thanks

A_MOMENT = datetime.timedelta(seconds=10)


@action
def thank(piece, *, by):
    """Thank the giver."""
    access.thank.require(by, piece)
    _thanks, new = Thanks.objects.get_or_create(feedback=piece, defaults={"at": clock.now()})
    if new:
        announce(FeedbackThanked(by=by.pk, feedback=piece.pk))


@action
def reply(piece, *, by, text):
    """Write in the thread between the two; gives the ``Reply``."""
    access.join_thread.require(by, piece)
    if not (text := text.strip()):
        raise ValidationError(_("Write something first."))
    if twin := _said_just_now(piece, by, text):
        return twin
    message = Reply.objects.create(feedback=piece, author=by, text=text, at=clock.now())
    announce(FeedbackReplied(by=by.pk, feedback=piece.pk, reply=message.pk))
    return message


def _said_just_now(piece, by, text):
    """The same words of the same person a moment ago, or None: sent twice. The piece is locked meanwhile."""
    Feedback.objects.select_for_update().only("pk").get(pk=piece.pk)
    moment = clock.now() - A_MOMENT
    return Reply.objects.filter(feedback=piece, author=by, text=text, at__gte=moment).first()


@action
def ask_to_clarify(piece, *, by, text):
    """Ask the giver what was meant; it waits in the thread until she writes. Gives the ``Reply``."""
    access.ask_to_clarify.require(by, piece)
    if not (text := text.strip()):
        raise ValidationError(_("Write something first."))
    message = Reply.objects.create(feedback=piece, author=by, text=text, at=clock.now(), asks=True)
    announce(ClarificationAsked(by=by.pk, feedback=piece.pk, reply=message.pk))
    return message


@action
def take_thanks_back(piece, *, by):
    """Undo thanks that were given by mistake."""
    access.receive.require(by, piece)
    Thanks.objects.filter(feedback=piece).delete()


@action
def share(piece, *, by):
    """Let her coach read it: named as who it is today, and it holds for whoever is her coach later."""
    access.share_with_coach.require(by, piece)
    coach = access.coach_today(by)
    Share.objects.create(feedback=piece, coach=coach, at=clock.now())
    announce(FeedbackShared(by=by.pk, feedback=piece.pk, coach=coach.pk))


@action
def unshare(piece, *, by):
    """Share it with the coach no more."""
    access.receive.require(by, piece)
    if Share.objects.filter(feedback=piece).delete()[0]:
        announce(FeedbackUnshared(by=by.pk, feedback=piece.pk))


@action
def keep(piece, *, by):
    """Put it into her file for the formal conversation; from then on her coach can read it there."""
    access.receive.require(by, piece)
    _kept, new = KeptForConversation.objects.get_or_create(feedback=piece, defaults={"at": clock.now()})
    if new:
        announce(FeedbackKept(by=by.pk, feedback=piece.pk))


@action
def unkeep(piece, *, by):
    """Take it out of her file again."""
    access.receive.require(by, piece)
    KeptForConversation.objects.filter(feedback=piece).delete()


@action
def put_aside(piece, *, by):
    """Put it aside; nobody else sees that."""
    access.receive.require(by, piece)
    PutAside.objects.get_or_create(feedback=piece, defaults={"at": clock.now()})


@action
def bring_back(piece, *, by):
    """Bring it back among the others."""
    access.receive.require(by, piece)
    PutAside.objects.filter(feedback=piece).delete()
