"""Correcting what I just sent, to one or to several."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import Correction
from ..forms.composing import initial_of
from ..models import Feedback, Sending
from .writing import composer


def _form(request, piece, receivers):
    asks = {"by": request.person, "receivers": receivers, "free": piece.is_free}
    return Correction(request.POST or None, initial=initial_of(piece), **asks)


@signed_in
def correct(request, pk):
    """Correct what I just sent."""
    piece = get_object_or_404(Feedback.objects.visible_to(request.person).select_related("receiver"), pk=pk)
    access.take_back.require(request.person, piece)
    form = _form(request, piece, [piece.receiver])
    if form.is_valid():
        actions.correct(piece, by=request.person, **form.wording())
        messages.success(request, _("Corrected. %(name)s sees that you did.") % {"name": piece.receiver.called})
        return redirect("feedback:piece", piece.pk)
    return composer(request, form, [piece.receiver], piece=piece, free=piece.is_free)


@signed_in
def correct_together(request, pk):
    """Correct what I just sent to several, for all of them."""
    sending = get_object_or_404(Sending.objects.visible_to(request.person), pk=pk)
    access.take_back_together.require(request.person, sending)
    pieces = [piece for piece in queries.of_sending(sending, request.person) if piece.is_sent]
    if not pieces:
        raise Http404
    receivers = [piece.receiver for piece in pieces]
    form = _form(request, pieces[0], receivers)
    if form.is_valid():
        actions.correct_together(sending, by=request.person, **form.wording())
        messages.success(request, _("Corrected. Each of them sees that you did."))
        return redirect("feedback:sending", sending.pk)
    return composer(request, form, receivers, piece=pieces[0], sending=sending, free=pieces[0].is_free)
