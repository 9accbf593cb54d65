"""Who can see it, in words and names."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from tandem.core.access import audience_of
from tandem.core.audience import Audience

from ..models import Draft, Feedback, FeedbackRequest, Invitation, OutOfView
from ..states import Answer, Reach
from .asking import asker_who_reads
from .people import coach_today
from .readers import circle, is_in_view, readers
from .reading import open_to_coach

MOST_NAMES = 10


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
    """The two and the coach of today by name; of recognition the first names of all who read it, and how many more."""
    coach = coach_today(piece.receiver) if is_open_to_coach(piece) else None
    if not (piece.is_sent and is_in_view(piece)):
        return audience_beside(piece, viewer, coach)
    together = [one.receiver for one in others_of(piece)]
    named = (piece.giver, piece.receiver, *together, *([coach] if coach else []))
    rest = readers(piece).exclude(pk__in=[person.pk for person in named])
    space, number = max(0, MOST_NAMES - len(named)), rest.count()
    return _of_recognition(piece, coach, together, tuple((person, "") for person in rest[:space]), number)


def others_of(piece):
    """The other pieces of one act of recognition, which stand for the same readers."""
    if not piece.sending_id:
        return []
    same = Feedback.objects.filter(sending=piece.sending_id, reach=piece.reach, team=piece.team_id, state=piece.state)
    shown = same.exclude(pk=piece.pk).exclude(pk__in=OutOfView.objects.values("feedback"))
    return list(shown.select_related("receiver").order_by("pk")[:MOST_NAMES])


def _of_recognition(piece, coach, together, rest=(), number=0):
    names = [(piece.giver, _("wrote it")), (piece.receiver, _("received it"))]
    names += [(person, _("received it too")) for person in together]
    if coach and coach != piece.giver:
        names.append((coach, _("coach of %(name)s today") % {"name": piece.receiver.called}))
    return Audience(
        words=circle(piece, len(names) + number if number else 0),
        names=(*names, *rest),
        more=number - len(rest),
        more_url=reverse("feedback:readers", args=[piece.pk]),
        reason=_("Recognition, chosen by the giver. The receiver can take it out of view at any time."),
        kept=_("Kept for two years after it was sent."),
    )


def audience_beside(piece, viewer, coach):
    """The two, and ``coach``: the coach of today when the piece is open to her, else None."""
    two, kept = (piece.author, piece.receiver), _("Kept for two years after it was sent.")
    names = ((piece.author, _("wrote it")), (piece.receiver, _("received it")))
    if not piece.is_sent:
        return Audience(words=_("Only the giver: it was taken back"), icon="lock", names=names[:1], kept=kept)
    if is_in_view(piece):
        return _of_recognition(piece, coach, getattr(piece, "others", ()))
    asker = asker_who_reads(piece)
    if asker and asker != piece.giver:
        more = [coach] if coach and coach not in (asker, piece.giver) else []
        return Audience(
            words=_said((*two, asker, *more), viewer),
            names=(
                *names,
                (asker, _("asked for it in the open, coach of %(name)s today") % {"name": piece.receiver.called}),
                *((one, _("coach of %(name)s today") % {"name": piece.receiver.called}) for one in more),
            ),
            reason=_("An answer to a question in the open. A former coach can no longer read it."),
            kept=kept,
        )
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
    """Who asks, whom it is about, and who is asked: each of those only to the first two and to herself."""
    asked = Invitation.objects.visible_to(viewer).filter(request=request).exclude(state=Answer.CANCELLED)
    people = [one.person for one in asked.select_related("person")[:10]]
    subject = (request.subject,) if request.subject else ()
    seers = (request.asker, *subject)
    return Audience(
        words=_("You and who was asked") if seers == (viewer,) else _said((*seers, *people), viewer),
        names=(
            (request.asker, _("asks")),
            *((one, _("it is about her or him, who sees all of it")) for one in subject),
            *((person, _("was asked")) for person in people),
        ),
        reason=_("People who are asked do not see each other."),
    )
