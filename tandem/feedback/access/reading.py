"""Who may see what. No role of HR or leadership opens anything here."""

from django.db.models import Exists, F, OuterRef, Q

from tandem.core.access import sees
from tandem.people.relations import led_by

from ..models import (
    Draft,
    Feedback,
    FeedbackRequest,
    Invitation,
    KeptForConversation,
    PutAside,
    Reply,
    ReplyTravels,
    Share,
    Thanks,
    Withdrawal,
)
from ..states import Answer, Reach, State


def open_to_coach():
    """Pieces that the giver wrote for the coach too, or that the receiver shared or put into her file."""
    of_this = {"feedback": OuterRef("pk")}
    given_to_both = Q(reach=Reach.COACH)
    return (
        given_to_both | Exists(Share.objects.filter(**of_this)) | Exists(KeptForConversation.objects.filter(**of_this))
    )


@sees(Feedback)
def feedback(viewer):
    """The giver; once sent the receiver; and, where it is open to a coach, the receiver's coach of today."""
    sent = Q(state=State.SENT)
    return Q(giver=viewer) | sent & Q(receiver=viewer) | sent & open_to_coach() & led_by(viewer, "receiver")


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
    """The two. When the receiver lets her own replies travel, those also for her coach who may read the piece."""
    travels = Exists(ReplyTravels.objects.filter(feedback=OuterRef("feedback")))
    of_receiver = Q(author=F("feedback__receiver")) & Q(feedback__in=Feedback.objects.visible_to(viewer))
    return _of_the_two(viewer) | travels & of_receiver


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


@sees(FeedbackRequest)
def feedback_request(viewer):
    """Who asks, and who is asked as long as it is asked."""
    mine = Invitation.objects.filter(request=OuterRef("pk"), person=viewer).exclude(state=Answer.CANCELLED)
    return Q(asker=viewer) | Exists(mine)


@sees(Invitation)
def invitation(viewer):
    """Who asks, and the one who is asked; those who are asked do not see each other."""
    return Q(request__asker=viewer) | Q(person=viewer) & ~Q(state=Answer.CANCELLED)
