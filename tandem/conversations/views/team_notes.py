"""The notes that a team keeps together, and how they were before."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core.access import audience
from tandem.core.keys import key_in
from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import TeamNotesForm
from ..models import TeamTalk
from .notes import said_of


def _talk(person, pk):
    return get_object_or_404(TeamTalk.objects.visible_to(person).select_related("team", "guide"), pk=pk)


def team_notes_part(row, found, person, form=None):
    """What the part of a page with the notes shows."""
    return {
        "notes": found,
        "notes_form": form or TeamNotesForm(notes=found),
        "notes_said": said_of(found),
        "notes_audience": audience(row, person),
        "why_not_write": access.write_with_team(person, row),
        "notes_title": _("Notes of all of you"),
        "notes_url": reverse("conversations:team_notes", args=[row.pk]),
        "earlier_url": reverse("conversations:earlier_team_notes", args=[row.pk]),
    }


def _to_notes(row):
    response = redirect("conversations:team_talk", row.pk)
    response["Location"] += "#notes"
    return response


@signed_in
def team_notes(request, pk):
    """``/conversations/teams/7/notes/``: kept while one writes, together with what the others write."""
    person, as_one_types = request.person, request.headers.get("X-Autosave")
    row = _talk(person, pk)
    found = queries.team_notes_of(row, person)
    if request.method != "POST" and as_one_types:
        return JsonResponse({"said": said_of(found), "fields": {"text": found.text if found else ""}})
    form = TeamNotesForm(request.POST or None, notes=found)
    if request.method == "POST":
        access.write_with_team.require(person, row)
        if form.is_valid():
            return _kept(request, row, form.cleaned_data)
        if as_one_types:
            return HttpResponse(form.errors["text"][0], status=422, content_type="text/plain; charset=utf-8")
    context = {"conversation": row, "form": form, **team_notes_part(row, found, person, form)}
    return render(request, "conversations/team/notes.html", context, status=422 if form.errors else 200)


def _kept(request, row, sent):
    tried = request.POST.getlist("text_tried")
    now = actions.write_notes_with_team(row, sent["text"], by=request.person, start=sent["text_start"], tried=tried)
    both = _("Two of you changed the same line. Both versions are there, with the names.")
    if request.headers.get("X-Autosave"):
        said = both if now.both else said_of(queries.team_notes_of(row, request.person))
        return JsonResponse({"said": said, "fields": {"text": now.text}})
    if now.both:
        messages.warning(request, both)
    else:
        messages.success(request, _("Kept, for all of you."))
    return _to_notes(row)


@signed_in
def earlier_team_notes(request, pk):
    """``/conversations/teams/7/notes/earlier/``: one of these can be brought back."""
    person = request.person
    row = _talk(person, pk)
    if request.method == "POST":
        access.write_with_team.require(person, row)
        return _brought_back(request, row)
    found = queries.team_notes_of(row, person)
    page = Paginator(queries.earlier_versions(found) if found else [], 10).get_page(request.GET.get("page"))
    context = {
        "conversation": row,
        "page": page,
        "versions": queries.versions_of_notes(found, page.object_list) if found else [],
        "why_not_write": access.write_with_team(person, row),
    }
    return render(request, "conversations/team/earlier_notes.html", context)


def _brought_back(request, row):
    try:
        actions.bring_back_with_team(row, key_in(request.POST.get("version", "")), by=request.person)
    except ValidationError as fault:
        messages.error(request, fault.message)
        return redirect("conversations:earlier_team_notes", row.pk)
    messages.success(request, _("Brought back. What stood there until now is an earlier version."))
    return _to_notes(row)
