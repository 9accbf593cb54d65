"""Planning, moving and cancelling."""

import datetime

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import CancelForm, MoveForm, PlanForm, suggested_day
from .found import conversation_for


@signed_in
def new(request):
    """Plan a conversation with my coach, or with somebody whom I coach."""
    begin = {
        "day": suggested_day(),
        "hour": datetime.time(14),
        "guide": queries.type_of("one-to-one", request.person),
    } | {key: request.GET[key] for key in ("who", "guide") if key in request.GET}
    form = PlanForm(request.POST or None, person=request.person, initial=begin)
    if request.method == "POST" and form.is_valid():
        wanted = {
            key: form.cleaned_data.get(key)
            for key in ("person", "coach", "guide", "planned_at", "place", "video", "period")
        }
        try:
            made = actions.plan(by=request.person, **wanted)
        except ValidationError as fault:
            form.add_error("guide", fault)
        else:
            messages.success(request, _("Planned. Both of you can prepare from now on."))
            return redirect("conversations:conversation", made.pk)
    context = {"form": form, "style": queries.style_of(form.other, request.person)}
    if request.headers.get("HX-Target") == "style":
        return render(request, "conversations/parts/style.html", context)
    return render(request, "conversations/new.html", context, status=422 if form.errors else 200)


@signed_in
def move(request, pk):
    """Another moment or place, with a reason."""
    row = conversation_for(request.person, pk)
    access.move.require(request.person, row)
    now = timezone.localtime(row.planned_at) if row.planned_at else None
    begin = {"place": row.place, "video": row.video} | ({"day": now.date(), "hour": now.time()} if now else {})
    form = MoveForm(request.POST or None, initial=begin)
    if request.method == "POST" and form.is_valid():
        wanted = {key: form.cleaned_data[key] for key in ("planned_at", "place", "video", "why")}
        actions.move(row, by=request.person, **wanted)
        messages.success(request, _("Moved. The other is told."))
        return redirect("conversations:conversation", pk)
    return render(request, "conversations/move.html", {"conversation": row, "form": form})


@signed_in
def cancel(request, pk):
    """It will not be held."""
    row = conversation_for(request.person, pk)
    access.cancel.require(request.person, row)
    form = CancelForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.cancel(row, by=request.person, why=form.cleaned_data["why"])
        messages.success(request, _("Cancelled. The other is told."))
        return redirect("conversations:index")
    return render(request, "conversations/cancel.html", {"conversation": row, "form": form})
