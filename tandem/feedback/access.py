"""Who may see feedback, and who may do what with it. No role of HR or leadership opens anything here."""

import datetime

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from tandem.core import clock
from tandem.core.access import audience_of, sees
from tandem.core.audience import Audience
from tandem.core.rules import rule
from tandem.people.models import Assignment, Person
from tandem.people.relations import led_by

from .models import (
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
from .states import Answer, Reach, State

# Reading


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


@sees(FeedbackRequest)
def feedback_request(viewer):
    """Who asks, and who is asked as long as it is asked."""
    mine = Invitation.objects.filter(request=OuterRef("pk"), person=viewer).exclude(state=Answer.CANCELLED)
    return Q(asker=viewer) | Exists(mine)


@sees(Invitation)
def invitation(viewer):
    """Who asks, and the one who is asked; those who are asked do not see each other."""
    return Q(request__asker=viewer) | Q(person=viewer) & ~Q(state=Answer.CANCELLED)


# Who can see it, in words


def coach_today(person):
    """The hierarchical coach of a person today, or None: the one who reads what is open to a coach."""
    today = Assignment.objects.in_force().filter(person=person).select_related("coach").first()
    return today.coach if today else None


def _said(people, viewer):
    """``You, Thomas Lejeune and Karim Benali``: the viewer first."""
    others = [person.name for person in people if person != viewer]
    names = [_("You"), *others] if viewer in people else others
    return _("%(names)s and %(last)s") % {"names": ", ".join(map(str, names[:-1])), "last": names[-1]}


def is_open_to_coach(piece):
    """Whether a coach may read this piece. Asks nothing of the database for a piece of ``queries.with_people``."""
    if not piece.is_sent:
        return False
    if hasattr(piece, "is_shared"):
        return piece.reach == Reach.COACH or piece.is_shared or piece.is_kept
    return Feedback.objects.filter(open_to_coach(), pk=piece.pk).exists()


@audience_of(Feedback)
def audience_of_feedback(piece, viewer):
    """The two, and the coach of today by name."""
    return audience_beside(piece, viewer, coach_today(piece.receiver) if is_open_to_coach(piece) else None)


def audience_beside(piece, viewer, coach):
    """The two, and ``coach``: the coach of today when the piece is open to her, else None."""
    two, kept = (piece.giver, piece.receiver), _("Kept for two years after it was sent.")
    names = ((piece.giver, _("wrote it")), (piece.receiver, _("received it")))
    if not piece.is_sent:
        return Audience(words=_("Only the giver: it was taken back"), icon="lock", names=names[:1], kept=kept)
    if coach and coach != piece.giver:
        return Audience(
            words=_said((*two, coach), viewer),
            names=(*names, (coach, _("coach of %(name)s today") % {"name": piece.receiver.called})),
            reason=_("Sent to both, or opened by the receiver. A former coach can no longer read it."),
            kept=kept,
        )
    return Audience(
        words=_said(two, viewer),
        names=names,
        reason=_("The receiver alone decides whether it goes further. HR cannot read it."),
        kept=kept,
    )


@audience_of(Draft)
def audience_of_draft(_draft, viewer):
    """Only the one who writes."""
    return Audience(
        words=_("Only you until you send"),
        icon="lock",
        names=((viewer, ""),),
        reason=_("Drafts are never read by anyone else, nor analysed."),
        kept=_("Kept until you send it or throw it away."),
    )


@audience_of(FeedbackRequest)
def audience_of_request(request, viewer):
    """Who asks, and who is asked: to others than the asker only she and the viewer are named."""
    asked = Invitation.objects.visible_to(viewer).filter(request=request).exclude(state=Answer.CANCELLED)
    people = [one.person for one in asked.select_related("person")[:10]]
    return Audience(
        words=_("You and who was asked") if viewer == request.asker else _said((request.asker, viewer), viewer),
        names=((request.asker, _("asks")), *((person, _("was asked")) for person in people)),
        reason=_("People who are asked do not see each other."),
    )


# Writing


def works_here(person):
    """Employed today, and no machine."""
    return not person.is_system and clock.today() in person.employed


@rule
def give(by, receiver):
    """Anybody to anybody who works here."""
    yield by != receiver, _("This is you. Choose somebody else.")
    yield works_here(receiver), _("This person does not work here any more.")


@rule
def ask(by, person):
    """Anybody asks anybody about her own work."""
    yield by != person, _("This is you. Choose somebody else.")
    yield works_here(person), _("This person does not work here any more.")


@rule
def answer(by, invitation):
    """Who is asked; also after a no."""
    yield invitation.person_id == by.pk, _("Only the person who was asked can answer.")
    yield invitation.state in {Answer.WAITING, Answer.DECLINED}, _("This question is answered or no longer asked.")


@rule
def decline(by, invitation):
    """Who is asked, without having to say why."""
    yield invitation.person_id == by.pk, _("Only the person who was asked can answer.")
    yield invitation.state == Answer.WAITING, _("This question is answered or no longer asked.")


@rule
def cancel(by, request):
    """Who asked, as long as somebody has not answered."""
    yield request.asker_id == by.pk, _("Only the person who asks can stop asking.")
    waiting = Invitation.objects.filter(request=request, state=Answer.WAITING)
    yield waiting.exists, _("Everybody has answered.")


def time_to_take_back(piece):
    """The moment until which the giver can correct it or take it back."""
    return piece.sent_at + datetime.timedelta(minutes=Giving.current().minutes_to_take_back)


@rule
def take_back(by, piece):
    """The giver, for a while."""
    yield piece.giver_id == by.pk, _("Only the person who wrote it can do this.")
    yield piece.is_sent, _("It was taken back.")
    minutes = Giving.current().minutes_to_take_back
    words = ngettext(
        "This was possible for %(n)s minute after sending.",
        "This was possible for %(n)s minutes after sending.",
        minutes,
    )
    yield clock.now() <= time_to_take_back(piece), words % {"n": minutes}


@rule
def receive(by, piece):
    """Everything that is the receiver's alone: put aside, keep, stop sharing."""
    yield piece.receiver_id == by.pk, _("Only the person who received it can do this.")
    yield piece.is_sent, _("It was taken back.")


@rule
def thank(by, piece):
    """The receiver, once."""
    yield receive(by, piece) == "", receive(by, piece)
    yield lambda: not Thanks.objects.filter(feedback=piece).exists(), _("You have thanked already.")


@rule
def share_with_coach(by, piece):
    """The receiver, who alone decides; with her coach of today."""
    yield receive(by, piece) == "", receive(by, piece)
    yield piece.reach != Reach.COACH, _("It was sent to your coach too.")
    coach = coach_today(by)
    yield coach is not None, _("You have no coach today.")
    yield coach != piece.giver, _("Your coach wrote it.")
    yield lambda: not Share.objects.filter(feedback=piece).exists(), _("You share it already.")


@rule
def join_thread(by, piece):
    """The two."""
    yield by.pk in {piece.giver_id, piece.receiver_id}, _("The thread is between the two.")
    yield piece.is_sent, _("It was taken back.")


def who_can_be_given(viewer):
    """The people to whom ``viewer`` can give feedback, or whom she can ask."""
    return Person.objects.visible_to(viewer).filter(employed__contains=clock.today()).exclude(pk=viewer.pk)
