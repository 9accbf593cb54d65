"""Preparing apart."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import AnswersForm
from .found import conversation_for


@signed_in
def prepare(request, pk):
    """My answers, kept while I write; handed in when I say so."""
    row = conversation_for(request.person, pk)
    access.prepare.require(request.person, row)
    rows = queries.own_answers(row, request.person)
    form = AnswersForm(request.POST or None, rows=rows, note=queries.own_note(row, request.person))
    if request.method == "POST" and form.is_valid():
        actions.answer(row, form.texts(), by=request.person)
        actions.note(row, form.cleaned_data["note"], by=request.person)
        if request.headers.get("X-Autosave"):
            return HttpResponse(_kept(sum(bool(text.strip()) for text in form.texts().values()), len(rows)))
        if "hand_in" in request.POST:
            actions.hand_in(row, by=request.person)
            messages.success(request, _("Handed in. You read each other as soon as both have."))
        else:
            messages.success(request, _("Kept. Only you can read it."))
        return redirect("conversations:conversation", pk)
    answered = sum(bool(text) for _question, _words, text in rows)
    seats = queries.seats(row, request.person)
    found = {
        "conversation": row,
        "form": form,
        "seats": seats,
        "both": access.facts_audience(row, seats.both, request.person),
        "style": queries.style_of(seats.other.person, request.person),
        "progress": _kept(answered, len(rows)) if answered else "",
    }
    return render(request, "conversations/prepare.html", found)


def _kept(answered, total):
    return _("%(n)s of %(total)s answered, kept") % {"n": answered, "total": total}
