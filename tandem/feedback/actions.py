"""What may happen with feedback. Each function is an action: one transaction, one entry in the history."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from . import access
from .events import (
    FeedbackAsked,
    FeedbackCorrected,
    FeedbackDeclined,
    FeedbackGiven,
    FeedbackKept,
    FeedbackReplied,
    FeedbackShared,
    FeedbackThanked,
    FeedbackUnshared,
    FeedbackWithdrawn,
    RequestCancelled,
)
from .models import (
    PARTS,
    Draft,
    Feedback,
    FeedbackRequest,
    Invitation,
    KeptForConversation,
    PutAside,
    Reply,
    Share,
    Thanks,
    Withdrawal,
)
from .parameters import Giving
from .states import Answer, Kind, Reach, State

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
        if invitation.request.asker_id != receiver.pk:
            raise ValidationError(_("The answer goes to the person who asked."))
        _respond(invitation, Answer.ANSWERED)
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
        _respond(piece.invitation, Answer.WAITING)
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


# What the receiver does with it


@action
def thank(piece, *, by):
    """Thank the giver."""
    access.thank.require(by, piece)
    Thanks.objects.create(feedback=piece, at=clock.now())
    announce(FeedbackThanked(by=by.pk, feedback=piece.pk))


@action
def reply(piece, *, by, text):
    """Write in the thread between the two; gives the ``Reply``."""
    access.join_thread.require(by, piece)
    if not (text := text.strip()):
        raise ValidationError(_("Write something first."))
    message = Reply.objects.create(feedback=piece, author=by, text=text, at=clock.now())
    announce(FeedbackReplied(by=by.pk, feedback=piece.pk, reply=message.pk))
    return message


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


# Asking


def _respond(invitation, state, note=""):
    invitation.state, invitation.note = state, note[:300]
    invitation.answered_at = None if state == Answer.WAITING else clock.now()
    invitation.save(update_fields=["state", "note", "answered_at"])


@action
def ask(question, people, *, by, about="", wanted_by_date=None, language=""):
    """Ask people for feedback about one's own work; gives the ``FeedbackRequest``.

    Raises PermissionDenied for oneself or for who has left, ValidationError without question or with too many people.
    """
    people = list(dict.fromkeys(people))
    if not (question := question.strip()):
        raise ValidationError(_("Write your question."))
    if not people:
        raise ValidationError(_("Choose at least one person."))
    if len(people) > (most := Giving.current().most_people_asked):
        words = ngettext("Ask at most %(n)s person at once.", "Ask at most %(n)s people at once.", most)
        raise ValidationError(words % {"n": most})
    for person in people:
        access.ask.require(by, person)
    request = FeedbackRequest.objects.create(
        asker=by,
        question=question,
        about=about.strip()[:200],
        language=language or by.language,
        wanted_by_date=wanted_by_date,
        asked_at=clock.now(),
    )
    Invitation.objects.bulk_create([Invitation(request=request, person=person) for person in people])
    announce(FeedbackAsked(by=by.pk, request=request.pk))
    return request


@action
def decline(invitation, *, by, note=""):
    """Say politely: not now. With words or without."""
    access.decline.require(by, invitation)
    _respond(invitation, Answer.DECLINED, note.strip())
    announce(FeedbackDeclined(by=by.pk, invitation=invitation.pk))


@action
def cancel(request, *, by):
    """Ask no longer those who have not answered."""
    access.cancel.require(by, request)
    for invitation in Invitation.objects.filter(request=request, state=Answer.WAITING):
        _respond(invitation, Answer.CANCELLED)
    announce(RequestCancelled(by=by.pk, request=request.pk))
