"""Agenda and agreements of a team."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import AgendaForm, DoneForm, TeamAgreementForm
from ..models import TeamAgendaItem, TeamAgreement
from .team_page import team_talk_for


def _back(pk, part):
    response = redirect("conversations:team_talk", pk)
    response["Location"] += f"#{part}"
    return response


@signed_in
@require_POST
def team_agenda(request, pk):
    """``/conversations/teams/7/agenda/``: put something on the agenda."""
    row = team_talk_for(request.person, pk)
    form = AgendaForm(request.POST)
    if form.is_valid():
        actions.add_item_with_team(row, form.cleaned_data["text"].strip(), by=request.person)
    else:
        access.write_with_team.require(request.person, row)
        messages.error(request, _("Write what you want to talk about, in 300 characters at most."))
    return _back(pk, "agenda")


@signed_in
@require_POST
def team_item(request, pk):
    """``/conversations/teams/agenda/7/``: we talked about it, or not yet, or I take it off."""
    rows = TeamAgendaItem.objects.visible_to(request.person).select_related("talk__team", "talk__guide")
    found = get_object_or_404(rows, pk=pk)
    if "remove" in request.POST:
        actions.remove_item_with_team(found, by=request.person)
    else:
        actions.tick_item_with_team(found, by=request.person, talked=found.talked_at is None)
    return _back(found.talk_id, "agenda")


def _answer(request, row, form, save, **more):
    if request.method == "POST" and form.is_valid():
        save(**form.cleaned_data)
        return _back(row.pk, "agreements")
    context = {"conversation": row, "form": form, **more}
    return render(request, "conversations/team/agreement.html", context, status=422 if form.errors else 200)


@signed_in
def agree_in_team(request, pk):
    """``/conversations/teams/7/agreements/``: write an agreement down."""
    row = team_talk_for(request.person, pk)
    access.agree_with_team.require(request.person, row)
    seats = queries.round_of(row, request.person).seats
    form = TeamAgreementForm(request.POST or None, seats=seats, team=row.team, initial={"owner": "team"})
    return _answer(request, row, form, lambda **said: actions.agree_with_team(row, by=request.person, **said))


def _agreement(person, pk):
    rows = TeamAgreement.objects.visible_to(person).select_related("talk__guide", "talk__team", "owner", "goal")
    return get_object_or_404(rows, pk=pk)


@signed_in
def team_agreement(request, pk):
    """``/conversations/teams/agreements/7/``: change an agreement, or drop it, until it is closed."""
    found = _agreement(request.person, pk)
    row = found.talk
    access.agree_with_team.require(request.person, row)
    if "drop" in request.POST:
        actions.drop_with_team(found, by=request.person)
        return _back(row.pk, "agreements")
    begin = {"text": found.text, "owner": str(found.owner_id or TeamAgreementForm.WHOLE), "due_date": found.due_date}
    seats = queries.round_of(row, request.person).seats
    form = TeamAgreementForm(request.POST or None, seats=seats, team=row.team, initial=begin)
    save = lambda **said: actions.change_with_team(found, by=request.person, **said)  # noqa: E731
    return _answer(request, row, form, save, agreement=found)


@signed_in
def team_agreement_done(request, pk):
    """``/conversations/teams/agreements/7/done/``: what came of it; or not after all."""
    found = _agreement(request.person, pk)
    access.keep_with_team.require(request.person, found)
    form = DoneForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        is_done = "undo" not in request.POST
        follow_up = form.cleaned_data["follow_up"].strip()
        actions.keep_with_team(found, by=request.person, done=is_done, follow_up=follow_up)
        if request.POST.get("next") == "list":
            return redirect("conversations:agreements")
        return _back(found.talk_id, "agreements")
    return render(
        request, "conversations/team/done.html", {"conversation": found.talk, "agreement": found, "form": form}
    )


@signed_in
@require_POST
def team_agreement_goal(request, pk):
    """``/conversations/teams/agreements/7/goal/``: make a goal of it with one tap, or take that back."""
    found = _agreement(request.person, pk)
    if "undo" in request.POST:
        actions.unmake_goal_with_team(found, by=request.person)
        messages.success(request, _("It is an agreement again. The goal is retired."))
        return _back(found.talk_id, "agreements")
    made = actions.make_goal_with_team(found, by=request.person, learning=request.POST.get("kind") == "learning")
    if made.team_id:
        messages.success(request, _("It is a goal of the team now. You can change it here."))
    else:
        messages.success(request, _("It is a goal now, open to you and your coach. You can change it here."))
    return redirect("goals:goal", made.pk)
