"""Planning, moving and preparing a conversation of a team."""

import datetime

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.core.access import audience
from tandem.core.policies import signed_in
from tandem.people.models import Person

from .. import access, actions, queries
from ..forms import BringInForm, CancelForm, TeamAnswersForm, TeamMoveForm, TeamPlanForm, suggested_day
from ..states import ASKED_AS, Side
from .preparing import TWO_PLACES, how_many_kept, said_while_typing
from .team_page import team_talk_for


@signed_in
def new_team_talk(request):
    """``/conversations/teams/new/``: for one of my teams."""
    person = request.person
    teams, types = queries.teams_to_plan(person), queries.team_types(person)
    begin = {"day": suggested_day(), "hour": datetime.time(14), "team": request.GET.get("team", "")}
    form = TeamPlanForm(request.POST or None, teams=teams, types=types, initial=begin)
    if request.method == "POST" and form.is_valid():
        wanted = {key: form.cleaned_data[key] for key in ("team", "guide", "planned_at", "place", "video", "title")}
        made = actions.plan_with_team(by=person, **wanted)
        messages.success(request, _("Planned. All of you are told, and can prepare from now on."))
        return redirect("conversations:team_talk", made.pk)
    context = {"form": form, "teams": teams, "types": types}
    return render(request, "conversations/team/new.html", context, status=422 if form.errors else 200)


@signed_in
def move_team_talk(request, pk):
    """``/conversations/teams/7/move/``: another moment or place, with a reason."""
    row = team_talk_for(request.person, pk)
    access.move_with_team.require(request.person, row)
    now = timezone.localtime(row.planned_at)
    begin = {"place": row.place, "video": row.video, "day": now.date(), "hour": now.time()}
    form = TeamMoveForm(request.POST or None, initial=begin)
    if request.method == "POST" and form.is_valid():
        wanted = {key: form.cleaned_data[key] for key in ("planned_at", "place", "video", "why")}
        actions.move_with_team(row, by=request.person, **wanted)
        messages.success(request, _("Moved. The others are told."))
        return redirect("conversations:team_talk", pk)
    context = {"conversation": row, "form": form}
    return render(request, "conversations/team/move.html", context, status=422 if form.errors else 200)


@signed_in
def cancel_team_talk(request, pk):
    """``/conversations/teams/7/cancel/``: it will not be held."""
    row = team_talk_for(request.person, pk)
    access.move_with_team.require(request.person, row)
    form = CancelForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.cancel_with_team(row, by=request.person, why=form.cleaned_data["why"])
        messages.success(request, _("Cancelled. The others are told."))
        return redirect("conversations:team_talks")
    context = {"conversation": row, "form": form}
    return render(request, "conversations/team/cancel.html", context, status=422 if form.errors else 200)


@signed_in
def bring_in(request, pk):
    """``/conversations/teams/7/people/``: who came into the team since takes part too."""
    row = team_talk_for(request.person, pk)
    access.bring_in_with_team.require(request.person, row)
    people = Person.objects.visible_to(request.person).filter(pk__in=queries.to_bring_in(row).values("pk"))
    form = BringInForm(request.POST or None, people=people)
    if request.method == "POST" and form.is_valid():
        person = form.cleaned_data["person"]
        actions.bring_in_with_team(row, person, by=request.person)
        messages.success(request, _("%(name)s takes part too, and is told.") % {"name": person.called})
        return redirect("conversations:team_talk", pk)
    context = {"conversation": row, "form": form, "people": people}
    return render(request, "conversations/team/people.html", context, status=422 if form.errors else 200)


@signed_in
def prepare_team_talk(request, pk):
    """``/conversations/teams/7/prepare/``: my answers, kept while I write; handed in when I say so."""
    person, as_one_types = request.person, request.headers.get("X-Autosave")
    row = team_talk_for(person, pk)
    access.prepare_with_team.require(person, row)
    kept = queries.own_team_answers(row, person)
    form = TeamAnswersForm(
        row.version,
        ASKED_AS[Side.PERSON],
        request.POST or None,
        answers=kept,
        unfinished="hand_in" not in request.POST,
    )
    if request.method == "POST" and form.is_valid():
        shape = str if as_one_types else str.strip
        begun = {asked: form.begun(asked.name) for asked in form.put}
        said = actions.answer_with_team(row, form.said(shape), by=person, begun=begun)
        stands = {asked.name: one for asked, one in said.items()}
        if as_one_types:
            return JsonResponse(said_while_typing(form, stands, queries.own_team_answers(row, person)))
        return _sent(request, row, stands)
    if form.errors and as_one_types:
        faults = " ".join(fault for faults in form.errors.values() for fault in faults)
        return HttpResponse(faults, status=422, content_type="text/plain; charset=utf-8")
    context = {
        "conversation": row,
        "form": form,
        "audience": audience(row, person),
        "progress": how_many_kept(kept, form) if kept else "",
    }
    return render(request, "conversations/team/prepare.html", context, status=422 if form.errors else 200)


def _sent(request, row, stands):
    if any(one.both for one in stands.values()):
        messages.warning(request, TWO_PLACES)
        return redirect("conversations:prepare_team_talk", row.pk)
    if "hand_in" in request.POST:
        actions.hand_in_with_team(row, by=request.person)
        messages.success(request, _("Handed in. You read each other once all have, or once the talk begins."))
    else:
        messages.success(request, _("Kept. Only you can read it."))
    return redirect("conversations:team_talk", row.pk)
