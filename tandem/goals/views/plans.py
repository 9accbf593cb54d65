"""The owner's own course and rhythm; values of many goals from a file."""

from django.contrib import messages
from django.core import signing
from django.core.exceptions import ValidationError
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import NumberField, PlanForm, ValuesForm
from .dialogs import dialog, go, visible

SALT, HOUR = "goals.values", 3600


@signed_in
def plan(request, pk):
    """``/goals/7/plan/``: where one expects to be on some days, and how often one checks in."""
    goal = visible(request, pk)
    access.adjust.require(request.person, goal)
    form = PlanForm(request.POST or None, points=queries.plan_of(goal), rhythm_days=goal.rhythm_days)

    def do(data):
        said = {"points": form.points(), "rhythm_days": data["rhythm_days"], "why": data.get("why", "")}
        return actions.plan(goal, by=request.person, **said)

    return dialog(
        request,
        goal,
        form,
        do=do,
        said=_("Saved. Your goal is compared with this course from now on."),
        title=_("My own plan"),
        note=_("Without points the plan is a straight line from the first day to the last."),
        button=_("Save the plan"),
        body="goals/body_plan.html",
    )


def _rows(request, rows):
    """The rows with what is wrong with each; the form of numbers of this language."""
    return queries.value_rows(rows, request.person, NumberField().clean)


@signed_in
def values(request):
    """``/goals/values/``: a file, then what it says row by row, then all of it or nothing."""
    if kept := request.POST.get("kept"):
        return _keep(request, kept)
    form = ValuesForm(request.POST or None, request.FILES or None)
    context = {"form": form, "goals": queries.to_value(request.person).order_by("pk")[:5]}
    if form.is_valid():
        try:
            rows = _rows(request, form.cleaned_data["file"])
        except ValidationError as refused:
            form.add_error("file", refused)
        else:
            context |= _preview(form.cleaned_data["file"], rows)
    return render(request, "goals/values.html", context)


def _preview(cells, rows):
    faulty = sum(bool(row.faults) for row in rows)
    return {"rows": rows, "faulty": faulty, "kept": signing.dumps(cells, salt=SALT, compress=True)}


def _keep(request, kept):
    """What was looked at is kept, as it is allowed now."""
    try:
        cells = signing.loads(kept, salt=SALT, max_age=HOUR)
    except signing.BadSignature:
        messages.error(request, _("This took too long. Send the file again."))
        return go(request, reverse("goals:values"))
    rows = _rows(request, cells)
    if any(row.faults for row in rows):
        return render(request, "goals/values.html", {"form": ValuesForm()} | _preview(cells, rows))
    actions.check_in_many([(row.goal, row.value, row.comment) for row in rows], by=request.person)
    said = ngettext("%(n)s check-in kept.", "%(n)s check-ins kept.", len(rows)) % {"n": len(rows)}
    messages.success(request, said)
    return go(request, reverse("goals:index"))
