"""What was sent: said once, corrected, taken back; for one or for all to whom it went."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..models import Sending
from ..parameters import Giving


def say_sent(request, sent, receivers):
    """Say that a piece or a sending went, with the way back; gives the way on."""
    minutes, one = Giving.current().minutes_to_take_back, len(receivers) == 1
    names = receivers[0].called if one else ", ".join(person.called for person in receivers[:3])
    if len(receivers) > 3:
        names = _("%(names)s and %(n)s others") % {"names": names, "n": len(receivers) - 3}
    words = ngettext(
        "Sent to %(name)s. You can take it back for %(n)s minute.",
        "Sent to %(name)s. You can take it back for %(n)s minutes.",
        minutes,
    )
    verb, page = ("withdraw", "piece") if one else ("withdraw_together", "sending")
    undo = f"undo:{reverse(f'feedback:{verb}', args=[sent.pk])}" if minutes else ""
    messages.success(request, words % {"name": names, "n": minutes}, extra_tags=undo)
    return redirect(f"feedback:{page}", sent.pk)


def _visible(request, pk):
    return get_object_or_404(Sending.objects.visible_to(request.person), pk=pk)


@signed_in
def sending(request, pk):
    """What I sent to several: to whom, and what can be done with it at once or for one."""
    found = _visible(request, pk)
    pieces = queries.attach_abouts(queries.of_sending(found, request.person), request.person)
    context = {
        "sending": found,
        "pieces": pieces,
        "piece": next((one for one in pieces if one.is_sent), pieces[0]),
        "standing": sum(one.is_sent for one in pieces),
        "until": access.time_to_take_back(found),
        "why_not_take_back": access.take_back_together(request.person, found),
    }
    return render(request, "feedback/sending.html", context)


@signed_in
@require_POST
def withdraw_together(request, pk):
    """Take it back from all of them."""
    found = _visible(request, pk)
    actions.withdraw_together(found, by=request.person)
    messages.success(request, _("Taken back. The words are no longer there for anybody else."))
    return redirect("feedback:sending", pk)
