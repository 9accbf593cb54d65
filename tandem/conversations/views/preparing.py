"""Preparing apart."""

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import AnswersForm
from .found import conversation_for

TWO_PLACES = gettext_lazy("You wrote this in two places at once. Both texts are here: keep what you want.")


@signed_in
def prepare(request, pk):
    """My answers, kept while I write; handed in when I say so."""
    row = conversation_for(request.person, pk)
    access.prepare.require(request.person, row)
    rows = queries.own_answers(row, request.person)
    form = AnswersForm(request.POST or None, rows=rows, note=queries.own_note(row, request.person))
    if request.method == "POST" and form.is_valid():
        stands = _keep(row, form, request.person, as_one_types=bool(request.headers.get("X-Autosave")))
        if request.headers.get("X-Autosave"):
            return _said(row, form, stands, request.person)
        if any(one.both for one in stands.values()):
            messages.warning(request, TWO_PLACES)
            return redirect("conversations:prepare", pk)
        if "hand_in" in request.POST:
            actions.hand_in(row, by=request.person)
            messages.success(request, _("Handed in. You read each other as soon as both have."))
        else:
            messages.success(request, _("Kept. Only you can read it."))
        return redirect("conversations:conversation", pk)
    if form.errors and request.headers.get("X-Autosave"):
        faults = " ".join(fault for faults in form.errors.values() for fault in faults)
        return HttpResponse(faults, status=422, content_type="text/plain; charset=utf-8")
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


def _keep(row, form, person, as_one_types):
    """Keep what was sent; only who still types goes on behind a space. Gives {name of a field: how it stands}."""
    shape = str if as_one_types else str.strip
    begun = {question: form.begun(name) for name, question in form.questions.items()}
    texts = {question: shape(text) for question, text in form.texts().items()}
    answers = actions.answer(row, texts, by=person, begun=begun)
    stands = {name: answers[question] for name, question in form.questions.items() if question in answers}
    if "note" in form.data:
        stands["note"] = actions.note(row, shape(form.cleaned_data["note"]), by=person, begun=form.begun("note"))
    return stands


def _said(row, form, stands, person):
    """The answer to a save while one types: how far she is, how each text stands, and the other of two."""
    rows = queries.own_answers(row, person)
    other = {name: form.initial_of(name) for name, one in stands.items() if one.both}
    said = _kept(sum(bool(text) for _question, _words, text in rows), len(rows))
    return JsonResponse({"said": said, "fields": {name: one.text for name, one in stands.items()}, "both": other})


def _kept(answered, total):
    return _("%(n)s of %(total)s answered, kept") % {"n": answered, "total": total}
