"""Who may ask, answer, decline and stop asking."""

from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule

from ..models import Invitation
from ..states import Answer
from .distance import KEPT_FAR, NOT_THIS_WAY, has_blocked, is_closed_to
from .people import works_here


@rule
def ask(by, person):
    """Anybody asks anybody about her own work."""
    yield by != person, _("This is you. Choose somebody else.")
    yield works_here(person), _("This person does not work here any more.")
    yield lambda: not has_blocked(by, person), KEPT_FAR % {"name": person.called}
    yield lambda: not is_closed_to(person, by), NOT_THIS_WAY % {"name": person.called}


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
