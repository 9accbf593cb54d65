"""Who may ask, about whom, answer, decline, ask to be asked later, remind and stop asking."""

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from tandem.core import clock
from tandem.core.keeping import kept
from tandem.core.rules import rule
from tandem.people.models import Assignment, FunctionalCoaching, Person
from tandem.people.relations import coached_by, ties_of

from ..models import FeedbackRequest, Invitation, OutsideInvitation
from ..parameters import Asking
from ..states import Answer
from .distance import KEPT_FAR, NOT_THIS_WAY, has_blocked, is_closed_to
from .people import works_here

MOST_MAILS = 3
NO_COACH = _("Who asked this is no longer the coach. It is not asked any more.")
ENDED = _("This question is answered or no longer asked.")


def _asking():
    return kept(("asking", clock.today()), Asking.current)


def coaches_today(coach, person):
    """Whether she is the person's coach today, by the hierarchy or functionally."""
    ties = ties_of(coach)
    return person.pk in ties.led or person.pk in ties.coached_beside


def can_be_asked_about(viewer):
    """The people about whom she may ask others, in the open: those whom she coaches today."""
    return Person.objects.filter(coached_by(viewer, "pk"), employed__contains=clock.today())


def still_asked():
    """Of invitations: those of questions that are still asked. About somebody else only her coach of today asks."""
    of_both = {"person": OuterRef("request__subject"), "coach": OuterRef("request__asker")}
    coaches = Exists(Assignment.objects.in_force().filter(**of_both))
    beside = Exists(FunctionalCoaching.objects.in_force().filter(**of_both))
    return Q(request__subject=None) | coaches | beside


def asker_who_reads(piece):
    """The coach who asked in the open and reads the answer as long as she coaches its receiver, or None."""
    request = piece.request
    if request is None or request.subject_id != piece.receiver_id or not coaches_today(request.asker, piece.receiver):
        return None
    return request.asker


def _is_asked(request):
    """Who asks about somebody else is still her coach."""
    return request.subject_id is None or coaches_today(request.asker, request.subject)


@rule
def ask(by, person):
    """Anybody asks anybody about her own work."""
    yield by != person, _("This is you. Choose somebody else.")
    yield works_here(person), _("This person does not work here any more.")
    yield lambda: not has_blocked(by, person), KEPT_FAR % {"name": person.called}
    yield lambda: not is_closed_to(person, by), NOT_THIS_WAY % {"name": person.called}


@rule
def ask_about(by, subject):
    """Only a coach of today asks about somebody, who sees the question, who is asked, and the answers."""
    yield works_here(subject), _("This person does not work here any more.")
    yield lambda: coaches_today(by, subject), _("Only a coach of today asks about somebody else, in the open.")
    yield lambda: not is_closed_to(subject, by), NOT_THIS_WAY % {"name": subject.called}


@rule
def ask_outside(by, number=1):
    """Anybody, when the organisation wants it, a few in a week."""
    asking = _asking()
    yield asking.outside, _("Your organisation does not ask people outside.")
    most = asking.outside_in_a_week
    words = ngettext("You can ask %(n)s person outside in a week.", "You can ask %(n)s people outside in a week.", most)
    lately = OutsideInvitation.objects.filter(request__asker=by, request__asked_at__gt=clock.now() - asking.A_WEEK)
    yield lambda: lately.count() + number <= most, words % {"n": most}


@rule
def answer(by, invitation):
    """Who is asked; also after a no."""
    yield invitation.person_id == by.pk, _("Only the person who was asked can answer.")
    yield invitation.state in {Answer.WAITING, Answer.DECLINED}, ENDED
    yield lambda: _is_asked(invitation.request), NO_COACH


@rule
def decline(by, invitation):
    """Who is asked, without having to say why; or she names a day on which she can."""
    yield invitation.person_id == by.pk, _("Only the person who was asked can answer.")
    yield invitation.state == Answer.WAITING, ENDED


@rule
def remind(by, invitation):
    """Who asked, once, as long as it waits for an answer."""
    yield invitation.request.asker_id == by.pk, _("Only the person who asks can do this.")
    yield invitation.state == Answer.WAITING, ENDED
    yield lambda: _is_asked(invitation.request), NO_COACH
    yield invitation.urged_at is None, _("You reminded once. That is enough.")
    later = invitation.later_date
    yield later is None or later <= clock.today(), _("This person asked to be asked later.")


def _waits(request):
    asked = (Invitation, OutsideInvitation)
    return any(model.objects.filter(request=request, state=Answer.WAITING).exists() for model in asked)


@rule
def cancel(by, request):
    """Who asked, as long as somebody has not answered."""
    yield request.asker_id == by.pk, _("Only the person who asks can stop asking.")
    yield lambda: _is_asked(request), NO_COACH
    yield lambda: _waits(request), _("Everybody has answered.")


@rule
def withdraw_link(by, outside):
    """Who asked somebody outside, as long as there is no answer."""
    yield outside.request.asker_id == by.pk, _("Only the person who asks can do this.")
    yield lambda: _is_asked(outside.request), NO_COACH
    yield outside.state == Answer.WAITING, ENDED


@rule
def send_anew(by, outside):
    """Who asked somebody outside, a few times, as long as there is no answer: the old link then is dead."""
    yield withdraw_link(by, outside) == "", withdraw_link(by, outside)
    yield bool(outside.email), _("The address is no longer kept.")
    yield outside.mails < MOST_MAILS and outside.mail_at is None, _("Enough mail went to this person.")
    yield _asking().outside, _("Your organisation does not ask people outside.")


def _of_request(viewer, request=""):
    """Who asks about herself; the coach of today who asks about somebody; and that person, who sees all of it."""
    asker, subject = Q(**{f"{request}asker": viewer}), f"{request}subject"
    own = asker & Q(**{subject: None})
    return own | asker & coached_by(viewer, subject) | Q(**{subject: viewer})


def requests_seen(viewer):
    """Who asks, whom it is about, and who is asked as long as it is asked."""
    mine = Invitation.objects.filter(request=OuterRef("pk"), person=viewer).exclude(state=Answer.CANCELLED)
    return _of_request(viewer) | Exists(mine)


def invitations_seen(viewer):
    """Who asks, whom it is about, and the one who is asked; those who are asked do not see each other."""
    return _of_request(viewer, "request__") | Q(person=viewer) & ~Q(state=Answer.CANCELLED)


def outsiders_seen(viewer):
    """Who asks, and whom it is about."""
    return _of_request(viewer, "request__")


def answers_to_coach(viewer):
    """Of feedback: answers to what she asked in the open about somebody whom she coaches today."""
    asked = FeedbackRequest.objects.filter(asker=viewer, subject=OuterRef(OuterRef("receiver")))
    inside = Invitation.objects.filter(pk=OuterRef("invitation"), request__in=asked)
    outside = OutsideInvitation.objects.filter(pk=OuterRef("outside"), request__in=asked)
    return coached_by(viewer, "receiver") & (Exists(inside) | Exists(outside))
