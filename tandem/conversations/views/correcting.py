"""Putting right what was locked: asking for it, and answering."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in

from .. import access, actions
from ..forms import CorrectionForm, DeclineForm
from ..models import Correction
from .found import conversation_for


@signed_in
def correct(request, pk):
    """Ask for a new version: what is not right, and why."""
    row = conversation_for(request.person, pk)
    access.ask_correction.require(request.person, row)
    form = CorrectionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.ask_correction(row, by=request.person, **form.cleaned_data)
        messages.success(request, _("Asked. The other answers."))
        return redirect("conversations:conversation", pk)
    context = {"conversation": row, "form": form}
    return render(request, "conversations/correct.html", context, status=422 if form.errors else 200)


@signed_in
def correction(request, pk):
    """Answer: write a new version together, or say why not."""
    me = request.person
    rows = Correction.objects.visible_to(me).select_related(
        "by", "conversation__person", "conversation__coach", "conversation__guide"
    )
    found = get_object_or_404(rows, pk=pk)
    access.answer_correction.require(me, found)
    form = DeclineForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if "agree" in request.POST:
            made = actions.agree_to_correct(found, by=me)
            messages.success(
                request, _("Write the new version together. What was locked holds until both have signed.")
            )
            return redirect("conversations:conversation", made.pk)
        if why := form.cleaned_data["answer"].strip():
            actions.decline_correction(found, by=me, why=why)
            messages.success(request, _("Answered. What was locked holds."))
            return redirect("conversations:conversation", found.conversation_id)
        form.add_error("answer", _("Say why, in a few words."))
    context = {"conversation": found.conversation, "correction": found, "form": form}
    return render(request, "conversations/correction.html", context, status=422 if form.errors else 200)
