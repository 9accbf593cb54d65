"""Agenda and agreements."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import AgendaForm, AgreementForm, DoneForm, FreshAgreementForm
from ..models import AgendaItem, Agreement
from .found import conversation_for


def _back(pk, part):
    response = redirect("conversations:conversation", pk)
    response["Location"] += f"#{part}"
    return response


@signed_in
@require_POST
def agenda(request, pk):
    """Put something on the agenda."""
    row = conversation_for(request.person, pk)
    form = AgendaForm(request.POST)
    if form.is_valid():
        actions.add_item(row, form.cleaned_data["text"].strip(), by=request.person)
    else:
        access.write.require(request.person, row)
        messages.error(request, _("Write what you want to talk about, in 300 characters at most."))
    return _back(pk, "agenda")


@signed_in
@require_POST
def item(request, pk):
    """We talked about it, or not yet, or I take it off."""
    rows = AgendaItem.objects.visible_to(request.person).select_related("conversation__person", "conversation__coach")
    found = get_object_or_404(rows, pk=pk)
    if "remove" in request.POST:
        actions.remove_item(found, by=request.person)
    else:
        actions.tick_item(found, by=request.person, talked=found.talked_at is None)
    return _back(found.conversation_id, "agenda")


@signed_in
def agree(request, pk):
    """Write an agreement down."""
    row = conversation_for(request.person, pk)
    access.agree.require(request.person, row)
    form = AgreementForm(request.POST or None, seats=queries.seats(row, request.person))
    if request.method == "POST" and form.is_valid():
        actions.agree(row, by=request.person, **form.cleaned_data)
        return _back(pk, "agreements")
    return render(request, "conversations/agreement.html", {"conversation": row, "form": form})


@signed_in
def new_agreement(request):
    """An agreement that comes up outside a talk: into one that is under way, or on its agenda."""
    me = request.person
    rows = queries.to_write_in(me)
    form = FreshAgreementForm(request.POST or None, person=me, conversations=rows)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        row = said["conversation"]
        if row.why_not_agree:
            actions.add_item(row, said["text"], by=me)
            messages.success(request, _("It stands on the agenda."))
            return _back(row.pk, "agenda")
        actions.agree(row, said["text"], by=me, owner=said["owner"], due_date=said["due_date"])
        return _back(row.pk, "agreements")
    context = {"form": form, "rows": rows}
    return render(request, "conversations/new_agreement.html", context, status=422 if form.errors else 200)


def _agreement(person, pk):
    rows = Agreement.objects.visible_to(person).select_related("conversation__guide", "owner")
    return get_object_or_404(rows.select_related("conversation__person", "conversation__coach", "owner"), pk=pk)


@signed_in
def agreement(request, pk):
    """Change an agreement, or drop it, until it is signed."""
    found = _agreement(request.person, pk)
    row = found.conversation
    access.agree.require(request.person, row)
    if "drop" in request.POST:
        actions.drop(found, by=request.person)
        return _back(row.pk, "agreements")
    begin = {"text": found.text, "owner": str(found.owner_id), "due_date": found.due_date}
    form = AgreementForm(request.POST or None, seats=queries.seats(row, request.person), initial=begin)
    if request.method == "POST" and form.is_valid():
        actions.change(found, by=request.person, **form.cleaned_data)
        return _back(row.pk, "agreements")
    return render(request, "conversations/agreement.html", {"conversation": row, "form": form, "agreement": found})


@signed_in
@require_POST
def goal(request, pk):
    """Make a goal of an agreement with one tap, or take that back."""
    found = _agreement(request.person, pk)
    if "undo" in request.POST:
        actions.unmake_goal(found, by=request.person)
        messages.success(request, _("It is an agreement again. The goal is retired."))
        return _back(found.conversation_id, "agreements")
    made = actions.make_goal(found, by=request.person, learning=request.POST.get("kind") == "learning")
    messages.success(request, _("It is a goal now, open to you and your coach. You can change it here."))
    return redirect("goals:goal", made.pk)


@signed_in
def done(request, pk):
    """It is done: what came of it; or not after all."""
    found = _agreement(request.person, pk)
    access.keep_agreement.require(request.person, found)
    form = DoneForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        is_done = "undo" not in request.POST
        actions.keep(found, by=request.person, done=is_done, follow_up=form.cleaned_data["follow_up"].strip())
        if request.POST.get("next") == "list":
            return redirect("conversations:agreements")
        return _back(found.conversation_id, "agreements")
    return render(request, "conversations/done.html", {"agreement": found, "form": form})
