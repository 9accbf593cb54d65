"""Asking somebody to hold a conversation in one's place, and the way back."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in

from .. import access, actions
from ..forms import EndStandInForm, StandInForm
from .found import conversation_for


@signed_in
def stand_in(request, pk):
    """A colleague holds it in the place of the coach, with the reason."""
    row = conversation_for(request.person, pk)
    access.ask_stand_in.require(request.person, row)
    form = StandInForm(request.POST or None, viewer=request.person)
    if request.method == "POST" and form.is_valid():
        wanted = form.cleaned_data
        try:
            actions.ask_stand_in(row, wanted["person"], by=request.person, why=wanted["why"])
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("Asked. Both are told, with your reason."))
            return redirect("conversations:conversation", pk)
    found = {"conversation": row, "form": form}
    return render(request, "conversations/stand_in.html", found, status=422 if form.errors else 200)


@signed_in
def end_stand_in(request, pk):
    """The coach takes it back, or who stands in gives it back with the reason."""
    row = conversation_for(request.person, pk)
    access.end_stand_in.require(request.person, row)
    standing = access.standing_in(row)
    gives = standing.stand_in_id == request.person.pk
    form = EndStandInForm(request.POST or None, must_say=gives)
    if request.method == "POST" and form.is_valid():
        actions.end_stand_in(row, by=request.person, why=form.cleaned_data["why"])
        if gives:
            messages.success(request, _("Given back. The others are told."))
            return redirect("conversations:index")
        messages.success(request, _("You hold it again. The others are told."))
        return redirect("conversations:conversation", pk)
    found = {"conversation": row, "form": form, "standing": standing, "gives": gives}
    return render(request, "conversations/end_stand_in.html", found, status=422 if form.errors else 200)
