"""Preparing apart."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import AnswersForm
from ..states import ASKED_AS
from .found import conversation_for


@signed_in
def prepare(request, pk):
    """My answers, kept while I write; handed in when I say so."""
    row = conversation_for(request.person, pk)
    access.prepare.require(request.person, row)
    kept = queries.own_answers(row, request.person)
    form = AnswersForm(
        row.version,
        ASKED_AS[access.side_of(row, request.person)],
        request.POST or None,
        answers=kept,
        note=queries.own_note(row, request.person),
        unfinished="hand_in" not in request.POST,
    )
    if request.method == "POST" and form.is_valid():
        actions.answer(row, form.said(), by=request.person)
        actions.note(row, form.cleaned_data["note"], by=request.person)
        if request.headers.get("X-Autosave"):
            return HttpResponse(_kept(len(form.answers()), len(form.asked)))
        if "hand_in" in request.POST:
            actions.hand_in(row, by=request.person)
            messages.success(request, _("Handed in. You read each other as soon as both have."))
        else:
            messages.success(request, _("Kept. Only you can read it."))
        return redirect("conversations:conversation", pk)
    seats = queries.seats(row, request.person)
    found = {
        "conversation": row,
        "form": form,
        "seats": seats,
        "both": access.facts_audience(row, seats.both, request.person),
        "style": queries.style_of(seats.other.person, request.person),
        "progress": _kept(len(kept), len(form.asked)) if kept else "",
    }
    return render(request, "conversations/prepare.html", found, status=422 if form.errors else 200)


def _kept(answered, total):
    return _("%(n)s of %(total)s answered, kept") % {"n": answered, "total": total}
