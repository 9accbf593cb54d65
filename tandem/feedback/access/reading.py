"""Who may see what. No role of HR or leadership opens anything here."""

from django.db.models import Exists, OuterRef, Q

from tandem.core.access import sees
from tandem.people.relations import led_by

from ..models import (
    Draft,
    Feedback,
    FeedbackRequest,
    Invitation,
    KeptForConversation,
    OutsideInvitation,
    PutAside,
    Reply,
    Share,
    Thanks,
    Withdrawal,
)
from ..states import Reach, State
from .asking import answers_to_coach, invitations_seen, outsiders_seen, requests_seen


def open_to_coach():
    """Pieces that the giver wrote for the coach too, or that the receiver shared or put into her file."""
    of_this = {"feedback": OuterRef("pk")}
    given_to_both = Q(reach=Reach.COACH)
    return (
        given_to_both | Exists(Share.objects.filter(**of_this)) | Exists(KeptForConversation.objects.filter(**of_this))
    )


@sees(Feedback)
def feedback(viewer):
    """The giver; once sent the receiver; where it is open to a coach, the receiver's coach of today; and the coach of
    today who asked for it in the open."""
    sent = Q(state=State.SENT)
    the_two = Q(giver=viewer) | sent & Q(receiver=viewer)
    return the_two | sent & open_to_coach() & led_by(viewer, "receiver") | sent & answers_to_coach(viewer)


@sees(Draft)
def draft(viewer):
    """Only the one who writes."""
    return Q(giver=viewer)


@sees(Withdrawal)
def withdrawal(viewer):
    """The two."""
    return Q(giver=viewer) | Q(receiver=viewer)


def _of_the_two(viewer):
    return Q(feedback__giver=viewer) | Q(feedback__receiver=viewer, feedback__state=State.SENT)


@sees(Thanks)
def thanks(viewer):
    """The two."""
    return _of_the_two(viewer)


@sees(Reply)
def reply(viewer):
    """The two. The thread stays between them, also when the piece is shared."""
    return _of_the_two(viewer)


@sees(Share)
def share(viewer):
    """Everybody who may see the piece."""
    return Q(feedback__in=Feedback.objects.visible_to(viewer))


@sees(KeptForConversation)
def kept_for_conversation(viewer):
    """The receiver, and her coach of today."""
    sent = Q(feedback__state=State.SENT)
    return sent & (Q(feedback__receiver=viewer) | led_by(viewer, "feedback__receiver"))


@sees(PutAside)
def put_aside(viewer):
    """Only the receiver."""
    return Q(feedback__receiver=viewer, feedback__state=State.SENT)


sees(FeedbackRequest)(requests_seen)
sees(Invitation)(invitations_seen)
sees(OutsideInvitation)(outsiders_seen)
