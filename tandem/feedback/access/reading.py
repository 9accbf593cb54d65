"""Who may see what. No role of HR or leadership opens anything here."""

from django.db.models import Exists, F, OuterRef, Q

from tandem.core import clock
from tandem.core.access import NOBODY, sees
from tandem.people.relations import led_by, teams_of

from ..models import (
    CoachChoice,
    Draft,
    Feedback,
    FeedbackRequest,
    Invitation,
    JoinedThanks,
    KeptForConversation,
    OutOfView,
    OutsideInvitation,
    Points,
    PutAside,
    Reply,
    ReplyTravels,
    Rewording,
    Sending,
    Share,
    Thanks,
    Withdrawal,
)
from ..states import Reach, State
from .asking import answers_to_coach, invitations_seen, outsiders_seen, requests_seen
from .people import works_here


def open_to_coach():
    """Pieces that the giver wrote for the coach too, or that the receiver shared or put into her file."""
    of_this = {"feedback": OuterRef("pk")}
    given_to_both = Q(reach=Reach.COACH)
    return (
        given_to_both | Exists(Share.objects.filter(**of_this)) | Exists(KeptForConversation.objects.filter(**of_this))
    )


def in_view():
    """The receiver still works here and has not taken it out of view."""
    out = OutOfView.objects.filter(feedback=OuterRef("pk"))
    return Q(receiver__employed__contains=clock.today()) & ~Exists(out)


def recognition_for(viewer):
    """Recognition for a team in which the viewer is today, or for everybody who works here."""
    if not works_here(viewer):
        return NOBODY
    return (Q(reach=Reach.EVERYBODY) | Q(team__in=teams_of(viewer))) & in_view()  # only what is for a team has one


@sees(Feedback)
def feedback(viewer):
    """The giver; once sent the receiver; where it is open to a coach, the receiver's coach of today; the coach of today
    who asked for it in the open; and recognition for a team or for everybody those for whom it is."""
    sent = Q(state=State.SENT)
    the_two = Q(giver=viewer) | sent & Q(receiver=viewer)
    coaches = open_to_coach() & led_by(viewer, "receiver") | answers_to_coach(viewer)
    return the_two | sent & coaches | sent & recognition_for(viewer)


@sees(Draft)
def draft(viewer):
    """Only the one who writes."""
    return Q(giver=viewer)


@sees(Withdrawal)
def withdrawal(viewer):
    """The two."""
    return Q(giver=viewer) | Q(receiver=viewer)


def of_coach(viewer):
    """What hangs on a piece that is open to the receiver's coach of today, who is the viewer and did not write it."""
    pieces = Feedback.objects.filter(~Q(giver=viewer), open_to_coach(), state=State.SENT)
    return led_by(viewer, "feedback__receiver") & Q(feedback__in=pieces)


def _of_the_two(viewer):
    return Q(feedback__giver=viewer) | Q(feedback__receiver=viewer, feedback__state=State.SENT)


@sees(Thanks)
def thanks(viewer):
    """The two."""
    return _of_the_two(viewer)


@sees(Reply)
def reply(viewer):
    """The two. When the receiver lets her own replies travel, those also for a coach to whom the piece is open; not
    for everybody who reads recognition."""
    travels = Exists(ReplyTravels.objects.filter(feedback=OuterRef("feedback")))
    asked = Q(feedback__in=Feedback.objects.filter(answers_to_coach(viewer), state=State.SENT))
    of_receiver = Q(author=F("feedback__receiver")) & (of_coach(viewer) | asked)
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


sees(FeedbackRequest)(requests_seen)
sees(Invitation)(invitations_seen)
sees(OutsideInvitation)(outsiders_seen)


@sees(Sending)
def sending(viewer):
    """Who wrote to several. A receiver sees her own piece, and the others only where a team or everybody does."""
    return Q(giver=viewer)


@sees(OutOfView)
def out_of_view(viewer):
    """The two."""
    return _of_the_two(viewer)


@sees(JoinedThanks)
def joined_thanks(viewer):
    """Everybody who may see the piece, as long as it stands."""
    return Q(feedback__state=State.SENT, feedback__in=Feedback.objects.visible_to(viewer))


@sees(Points)
def points(viewer):
    """Only the one who wrote the piece. No receiver, no coach, nobody of HR."""
    return Q(feedback__giver=viewer)


@sees(CoachChoice)
def coach_choice(viewer):
    """Only the person herself."""
    return Q(person=viewer)


@sees(Rewording)
def rewording(viewer):
    """Only the one who asked."""
    return Q(person=viewer)
