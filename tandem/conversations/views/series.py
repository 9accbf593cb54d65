"""Talking in a rhythm."""

import datetime

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import OtherRhythmForm, SeriesForm
from ..models import Series

RHYTHM = ("weeks", "weekday", "hour", "place")


@signed_in
def new_series(request):
    """Begin a rhythm with my coach, or with somebody whom I coach."""
    begin = {"hour": datetime.time(14), "who": request.GET.get("who", "")}
    form = SeriesForm(request.POST or None, person=request.person, initial=begin)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        made = actions.begin_series(
            data["person"], data["coach"], by=request.person, **{name: data[name] for name in RHYTHM}
        )
        messages.success(request, _("From now on the next conversation is planned by itself. The other is told."))
        return redirect("conversations:series", made.pk)
    return render(request, "conversations/new_series.html", {"form": form}, status=422 if form.errors else 200)


@signed_in
def series(request, pk):
    """One rhythm: what comes next; change it, or stop."""
    me = request.person
    row = get_object_or_404(Series.objects.visible_to(me).select_related("person", "coach"), pk=pk)
    form = OtherRhythmForm(request.POST or None, series=row)
    if request.method == "POST":
        access.keep_series.require(me, row)
        if "stop" in request.POST:
            actions.stop_series(row, by=me)
            messages.success(request, _("Stopped. What is planned already stays, until one of you cancels it."))
            return redirect("conversations:series", pk)
        if form.is_valid():
            actions.change_series(row, by=me, **form.cleaned_data)
            messages.success(request, _("Changed. What is planned already stays where it is. The other is told."))
            return redirect("conversations:series", pk)
    context = {
        "series": row,
        "other": row.coach if row.person_id == me.pk else row.person,
        "next": queries.next_of(row, me),
        "audience": access.series_audience(row, me),
        "why_not": access.keep_series(me, row),
        "form": form,
    }
    return render(request, "conversations/series.html", context, status=422 if form.errors else 200)
