"""Preparing apart."""

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import AnswersForm
from ..states import ASKED_AS
from .found import conversation_for

TWO_PLACES = gettext_lazy("You wrote this in two places at once. Both texts are here: keep what you want.")


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
        about=lambda: queries.asked_about(row, kept),
        note=queries.own_note(row, request.person),
        unfinished="hand_in" not in request.POST,
    )
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
    seats = queries.seats(row, request.person)
    found = {
        "conversation": row,
        "form": form,
        "seats": seats,
        "both": access.facts_audience(row, seats.both, request.person),
        "style": queries.style_of(seats.other.person, request.person),
        "progress": how_many_kept(kept, form) if kept else "",
    }
    return render(request, "conversations/prepare.html", found, status=422 if form.errors else 200)


def _keep(row, form, person, as_one_types):
    """Keep what was sent; only who still types goes on behind a space. Gives {name of a field: how it stands}."""
    shape = str if as_one_types else str.strip
    begun = {asked: form.begun(asked.name) for asked in form.put}
    answers = actions.answer(row, form.said(shape), by=person, begun=begun)
    stands = {asked.name: one for asked, one in answers.items()}
    if "note" in form.data:
        stands["note"] = actions.note(row, shape(form.cleaned_data["note"]), by=person, begun=form.begun("note"))
    return stands


def _said(row, form, stands, person):
    return JsonResponse(said_while_typing(form, stands, queries.own_answers(row, person)))


def said_while_typing(form, stands, kept):
    """The answer to a save while one types: how far she is, how each text stands, and the other of two. ``stands``:
    {name of a field: Merged}; ``kept``: her answers."""
    other = {name: form.initial_of(name) for name, one in stands.items() if one.both}
    said = how_many_kept(kept, form)
    return {"said": said, "fields": {name: one.text for name, one in stands.items()}, "both": other}


def how_many_kept(answers, form):
    """How many of the questions have an answer that is kept."""
    said = {"n": queries.how_many_answered(answers), "total": form.how_many}
    return _("%(n)s of %(total)s answered, kept") % said
