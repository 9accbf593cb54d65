"""The notes that the two keep together, and how they were before."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.keys import key_in
from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import NotesForm
from .found import conversation_for


def _of_the_two(person, pk):
    """The conversation and its seats; for others it has no notes."""
    row = conversation_for(person, pk)
    seats = queries.two_seats(row, person)
    if not seats.side:
        raise Http404
    return row, seats


def said_of(notes):
    """Who wrote last, and when."""
    if notes is None:
        return ""
    at = localtime(notes.written_at)
    return _("%(name)s wrote here last, at %(time)s") % {"name": notes.written_by.called, "time": f"{at:%H:%M}"}


@signed_in
def notes(request, pk):
    """What stands there; kept while one writes, together with what the other writes."""
    person = request.person
    row, seats = _of_the_two(person, pk)
    as_one_types = request.headers.get("X-Autosave")
    if request.method != "POST" and as_one_types:
        found = queries.notes_of(row, person)
        return JsonResponse({"said": said_of(found), "fields": {"text": found.text if found else ""}})
    found = queries.notes_of(row, person)
    form = NotesForm(request.POST or None, notes=found)
    if request.method == "POST":
        access.write.require(person, row)
        if form.is_valid():
            sent = form.cleaned_data
            tried = request.POST.getlist("text_tried")
            now = actions.write_notes(row, sent["text"], by=person, start=sent["text_start"], tried=tried)
            return _kept(row, person, now) if as_one_types else _back(request, pk, now)
        if as_one_types:
            return HttpResponse(form.errors["text"][0], status=422, content_type="text/plain; charset=utf-8")
    context = {"conversation": row, "form": form, **notes_part(row, seats, found, person, form)}
    return render(request, "conversations/notes.html", context, status=422 if form.errors else 200)


def notes_part(row, seats, found, person, form=None):
    """What the part of a page with the notes shows."""
    return {
        "notes": found,
        "notes_form": form or NotesForm(notes=found),
        "notes_said": said_of(found),
        "notes_audience": access.notes_audience(row, [(seat.person, "") for seat in seats.both], person),
        "why_not_write": access.write(person, row),
        "notes_title": _("Notes of both of you"),
        "notes_url": reverse("conversations:notes", args=[row.pk]),
        "earlier_url": reverse("conversations:earlier_notes", args=[row.pk]),
    }


BOTH = gettext_lazy("You both changed the same line. Both versions are there, with your names.")


def _kept(row, person, now):
    said = str(BOTH) if now.both else said_of(queries.notes_of(row, person))
    return JsonResponse({"said": said, "fields": {"text": now.text}})


def _back(request, pk, now):
    if now.both:
        messages.warning(request, BOTH)
    else:
        messages.success(request, _("Kept, for both of you."))
    response = redirect("conversations:conversation", pk)
    response["Location"] += "#notes"
    return response


@signed_in
def earlier(request, pk):
    """How the notes were before; one of these can be brought back."""
    person = request.person
    row, _seats = _of_the_two(person, pk)
    if request.method == "POST":
        access.write.require(person, row)
        return _brought_back(request, row)
    found = queries.notes_of(row, person)
    page = Paginator(queries.earlier_versions(found) if found else [], 10).get_page(request.GET.get("page"))
    context = {
        "conversation": row,
        "page": page,
        "versions": queries.versions_of_notes(found, page.object_list) if found else [],
        "why_not_write": access.write(person, row),
    }
    return render(request, "conversations/earlier_notes.html", context)


def _brought_back(request, row):
    try:
        actions.bring_back(row, key_in(request.POST.get("version", "")), by=request.person)
    except ValidationError as fault:
        messages.error(request, fault.message)
        return redirect("conversations:earlier_notes", row.pk)
    messages.success(request, _("Brought back. What stood there until now is an earlier version."))
    response = redirect("conversations:conversation", row.pk)
    response["Location"] += "#notes"
    return response
