"""Giving, correcting, taking back, and the draft before it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import FeedbackCorrected, FeedbackGiven, FeedbackWithdrawn
from ..models import PARTS, Draft, Feedback, Withdrawal
from ..states import Answer, Kind, Reach, State
from .answering import respond

TEXTS = (*PARTS, "text")
WORDING = (*TEXTS, "about", "kind", "reach", "language")
NO_WORDS = _("Write at least one of the parts.")


def _wording(by, values):
    """The fields of a wording, cleaned: no other than these, texts without space around them."""
    if unknown := set(values) - set(WORDING):
        raise TypeError(f"feedback has no {', '.join(sorted(unknown))}")
    clean = {name: str(value).strip() for name, value in values.items()}
    clean["language"] = clean.get("language") or by.language
    clean["about"] = clean.get("about", "")[:200]
    return clean


def _must_have_words(wording):
    if not any(wording.get(name) for name in TEXTS):
        raise ValidationError(NO_WORDS)


def _must_reach(reach, by, receiver):
    """The coach can only be written to when there is one who is not the giver."""
    if reach == Reach.COACH and access.coach_today(receiver) in (None, by):
        raise ValidationError(_("There is no other coach today to send this to."))


@action
def give(receiver, *, by, kind=Kind.APPRECIATION, reach=Reach.RECEIVER, invitation=None, key=None, **wording):
    """Send feedback; gives the ``Feedback``.

    ``wording``: ``saw``, ``effect``, ``wish``, or ``text`` in one piece; ``about``; ``language`` (the giver's own).
    ``key`` is that of the draft: what was sent with it is not sent again, and the draft goes.
    Raises PermissionDenied with the reason, ValidationError when there are no words or no such coach.
    """
    if key and (sent := Feedback.objects.filter(key=key).first()):
        if sent.giver_id == by.pk:
            return sent
        key = None  # somebody else's: this is another piece, and nothing tells that the other is there
    access.give.require(by, receiver)
    wording = _wording(by, wording | {"kind": kind, "reach": reach})
    _must_have_words(wording)
    _must_reach(reach, by, receiver)
    if invitation:
        access.answer.require(by, invitation)
        if invitation.request.receiver != receiver:
            raise ValidationError(_("The answer goes to the person who asked."))
        if invitation.request.subject_id:  # asked in the open: who reads it was said before one wrote
            wording["reach"] = Reach.RECEIVER
        respond(invitation, Answer.ANSWERED)
    keyed = {"key": key} if key else {}
    now = clock.now()
    piece = Feedback.objects.create(giver=by, receiver=receiver, invitation=invitation, sent_at=now, **keyed, **wording)
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
    wording = _wording(by, wording)
    wording.pop("reach", None)
    changed = {name: getattr(piece, name) for name in TEXTS} | wording
    _must_have_words(changed)
    for name, value in wording.items():
        setattr(piece, name, value)
    piece.corrected_at = clock.now()
    piece.save(update_fields=[*wording, "corrected_at"])
    announce(FeedbackCorrected(by=by.pk, feedback=piece.pk))


@action
def withdraw(piece, *, by):
    """Take back what was just sent. The receiver sees that something was taken back, and not what."""
    access.take_back.require(by, piece)
    piece.state = State.WITHDRAWN
    piece.save(update_fields=["state"])
    Withdrawal.objects.create(feedback=piece, giver=by, receiver=piece.receiver, at=clock.now())
    if piece.invitation:
        respond(piece.invitation, Answer.WAITING)
    announce(FeedbackWithdrawn(by=by.pk, feedback=piece.pk, receiver=piece.receiver_id))


@action
def save_draft(receiver, *, by, key, invitation=None, **wording):
    """Keep what somebody is writing, in place; gives the ``Draft``, or None when it has been sent meanwhile."""
    access.give.require(by, receiver)
    if Feedback.objects.filter(key=key).exists():
        return None
    values = {"receiver": receiver, "invitation": invitation, "saved_at": clock.now(), **_wording(by, wording)}
    draft, _new = Draft.objects.update_or_create(giver=by, key=key, defaults=values)
    return draft


@action
def throw_away(draft, *, by):
    """Throw a draft away. Nothing of it stays."""
    Draft.objects.filter(pk=draft.pk, giver=by).delete()
