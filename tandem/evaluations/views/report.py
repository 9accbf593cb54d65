"""The report, its document, and closing with a goal."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_POST

from tandem.core import clock
from tandem.core.access import audience
from tandem.core.keys import key_in
from tandem.core.policies import signed_in
from tandem.goals import queries as goals
from tandem.goals.models import Goal
from tandem.goals.states import Kind, Measure, Visibility

from .. import access, actions, document, queries
from ..forms import Again, NewGoal
from ..models import Chosen, Share
from .found import round_for


def _readable(request, pk):
    """A round whose report this person reads; for others than the person it leaves a trace once an hour."""
    round = round_for(request.person, pk)
    access.open_report.require(request.person, round)
    now, key = int(clock.now().timestamp()), f"round {round.pk}"
    if request.person.pk == round.subject_id:
        actions.open_report(round, by=request.person)
        return round
    seen = {name: at for name, at in request.session.get("looked", {}).items() if now - at < 3600}
    if key not in seen:
        actions.open_report(round, by=request.person)
        request.session["looked"] = seen | {key: now}
    return round


@signed_in
@require_GET
def report(request, pk):
    """Oneself against others, with the spread, words, and questions to talk about."""
    me, round = request.person, _readable(request, pk)
    context = {
        "round": round,
        "report": queries.report(round, me),
        "is_mine": round.subject_id == me.pk,
        "audience": audience(round, me),
        "shared": Share.objects.visible_to(me).filter(round=round).first(),
        "why_not_share": access.share(me, round),
        "why_not_close": access.close(me, round),
        "goals": Chosen.objects.visible_to(me).filter(round=round).select_related("goal"),
    }
    return render(request, "evaluations/report.html", context)


@signed_in
@require_GET
def pdf(request, pk):
    """The report as a file that no cache keeps."""
    round = _readable(request, pk)
    made = document.pdf(round, request.person, get_language()[:2])
    headers = {"Content-Disposition": f'inline; filename="360-{round.pk}.pdf"', "Cache-Control": "no-store, private"}
    return HttpResponse(made, content_type="application/pdf", headers=headers)


def _closing(request, round, new=None, again=None):
    first, last = actions.again_between()
    me = request.person
    chosen = list(Chosen.objects.visible_to(me).filter(round=round).select_related("goal"))
    context = {
        "round": round,
        "chosen": chosen,
        "mine": [goal for goal in goals.open_goals_of(me, me) if goal.pk not in {row.goal_id for row in chosen}],
        "new": new or NewGoal(initial={"ends_date": actions.again_proposed()}),
        "again": again or Again(initial={"again_date": actions.again_proposed()}),
        "first": first,
        "last": last,
    }
    return render(request, "evaluations/close.html", context, status=422 if new or again else 200)


@signed_in
@require_POST
def goal(request, pk):
    """Choose a goal of mine, or set a new one."""
    round = round_for(request.person, pk)
    access.close.require(request.person, round)
    if key := key_in(request.POST.get("goal", "")):
        found = get_object_or_404(Goal.objects.visible_to(request.person), pk=key)
        try:
            actions.choose_goal(round, by=request.person, goal=found)
        except ValidationError as fault:
            messages.error(request, fault.messages[0])
        return redirect("evaluations:close", pk)
    form = NewGoal(request.POST)
    if form.is_valid():
        said = form.cleaned_data
        try:
            actions.choose_goal(
                round, by=request.person, title=said["title"], kind=Kind.LEARNING, measure=Measure.CRITERIA,
                criteria=[said["criterion"]], starts_date=clock.today(), ends_date=said["ends_date"],
                visibility=Visibility.PRIVATE,
            )  # fmt: skip
            return redirect("evaluations:close", pk)
        except ValidationError as fault:
            form.add_error(None, fault)
    return _closing(request, round, new=form)


@signed_in
def close(request, pk):
    """Close the round: at least one goal, and a date to measure again."""
    round = round_for(request.person, pk)
    access.close.require(request.person, round)
    if request.method != "POST":
        return _closing(request, round)
    form = Again(request.POST)
    if form.is_valid():
        try:
            actions.close(round, by=request.person, again_date=form.cleaned_data["again_date"])
        except ValidationError as fault:
            form.add_error(None, fault)
        else:
            messages.success(request, _("Closed. You hear from us when it is time to measure again."))
            return redirect("evaluations:round", pk)
    return _closing(request, round, again=form)
