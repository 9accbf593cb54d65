"""Giving, correcting, taking back, and the draft before it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.actions import action, one_at_a_time
from tandem.core.events import announce

from .. import access
from ..events import FeedbackCorrected, FeedbackGiven, FeedbackWithdrawn
from ..models import Draft, Feedback, Invitation, Points, Withdrawal
from ..states import Answer, Kind, Reach, State
from .answering import respond
from .pointing import note_points
from .wording import POINTS_AT, TEXTS, cleaned, must_have_words, must_point, must_reach


@action
def give(
    receiver, *, by, kind=Kind.APPRECIATION, reach=Reach.RECEIVER, invitation=None, key=None, sending=None, **wording
):
    """Send feedback; gives the ``Feedback``.

    ``wording``: ``saw``, ``effect``, ``wish``, or ``text`` in one piece; ``about`` in words, with ``about_date`` a
    moment, or ``about_kind`` and ``about_key`` of a thing; ``team`` that reads it; ``language`` (the giver's own).
    ``key`` is that of the draft: what was sent with it is not sent again, and the draft goes. ``sending``: when it
    goes to several (see ``give_together``).
    Raises PermissionDenied with the reason, ValidationError when there are no words, no such coach or no such team.
    """
    one_at_a_time("feedback", key)  # what is sent twice at the same moment
    earlier = Feedback.objects.filter(key=key).first() if key else None
    if earlier and earlier.giver_id == by.pk and earlier.is_sent:
        return earlier
    access.give.require(by, receiver)
    wording = cleaned(by, wording | {"kind": kind, "reach": reach})
    must_have_words(wording)
    must_reach(wording, by, [receiver])
    must_point(wording, by, [receiver])
    if invitation:
        access.answer.require(by, invitation)
        if invitation.request.receiver != receiver:
            raise ValidationError(_("The answer goes to the person who asked."))
        if invitation.request.subject_id:  # asked in the open: who reads it was said before one wrote
            wording["reach"] = Reach.RECEIVER
        respond(invitation, Answer.ANSWERED)
    # A key of what was taken back, or of somebody else, is no key: nothing tells that the other is there.
    keyed = {"key": key} if key and not earlier else {}
    now = clock.now()
    ties = {"receiver": receiver, "invitation": invitation, "sending": sending}
    piece = Feedback.objects.create(giver=by, sent_at=now, **ties, **keyed, **wording)
    note_points(piece)
    if key:
        Draft.objects.filter(giver=by, key=key).delete()
    announce(
        FeedbackGiven(by=by.pk, feedback=piece.pk, receiver=receiver.pk, invitation=invitation.pk if invitation else 0)
    )
    return piece


@action
def correct(piece, *, by, **wording):
    """Change the words, the label or the kind of what was just sent; who reads it stays. The receiver sees that."""
    access.take_back.require(by, piece)
    wording = cleaned(by, wording)
    for fixed in ("reach", "team"):
        wording.pop(fixed, None)
    changed = {name: getattr(piece, name) for name in (*TEXTS, "kind", "reach", "team")} | wording
    must_have_words(changed)
    if piece.is_recognition and changed["kind"] != Kind.APPRECIATION:
        raise ValidationError(_("Only appreciation can be read by a team or by everybody."))
    if set(POINTS_AT) & set(wording):
        must_point(wording, by, [piece.receiver])
    for name, value in wording.items():
        setattr(piece, name, value)
    piece.corrected_at = clock.now()
    piece.save(update_fields=[*wording, "corrected_at"])
    note_points(piece)
    announce(FeedbackCorrected(by=by.pk, feedback=piece.pk))


@action
def withdraw(piece, *, by):
    """Take back what was just sent. The receiver sees that something was taken back, and not what."""
    access.take_back.require(by, piece)
    piece.state = State.WITHDRAWN
    piece.save(update_fields=["state"])
    Points.objects.filter(feedback=piece).delete()
    Withdrawal.objects.create(feedback=piece, giver=by, receiver=piece.receiver, at=clock.now())
    if piece.invitation:
        stopped = Invitation.objects.filter(request=piece.invitation.request_id, state=Answer.CANCELLED).exists()
        respond(piece.invitation, Answer.CANCELLED if stopped else Answer.WAITING)
    announce(FeedbackWithdrawn(by=by.pk, feedback=piece.pk, receiver=piece.receiver_id))
