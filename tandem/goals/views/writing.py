"""Writing a goal: new, draft, adjust."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in
from tandem.people.models import Team, Unit

from .. import access, actions, queries
from ..forms import GoalForm, KeyResultRows, ReasonForm, Road, hints
from ..states import Measure, Visibility
from .alignment import link_first
from .dialogs import dialog, go, to_goal, tried, visible


def _forms(request, goal=None, of_organisation=False, owner=None, initial=None):
    data = request.POST if request.method == "POST" else None
    whose = {"owner": (goal.team or goal.unit) if goal else owner, "places": queries.places(request.person)}
    form = GoalForm(
        data, viewer=request.person, goal=goal, of_organisation=of_organisation, initial=initial, **whose
    )
    return form, KeyResultRows(data, prefix="results", initial=_result_rows(goal))


def _result_rows(goal):
    rows = queries.key_results_of(goal) if goal else ()
    return [
        {name: getattr(row, name) for name in ("title", "start_value", "target_value", "target_until", "measured_in")} for row in rows
    ]


def _write(request, form, rows, goal=None):
    """Draft or set, as the button says. Gives the goal, or None when there is something to check."""
    counted = form.is_valid() and form.cleaned_data["measure"] == Measure.KEY_RESULTS
    if not rows.is_valid() and counted:
        return None
    results = rows.filled() if rows.is_valid() and counted else []
    if counted and not results:
        form.add_error("measure", _("Write at least one key result."))

    def do(_data):
        fields = {**form.goal_fields(), "key_results": results, "by": request.person}
        if goal is None:
            fields |= _whose(form)
        if request.POST.get("as") == "draft":
            written = actions.rewrite(goal, **fields) if goal else actions.draft(**fields)
        else:
            written = actions.set_goal(goal, **fields)
        link_first(written, form.cleaned_data.get("parent"), form.cleaned_data.get("share"), request.person)
        return written

    done, written = tried(form, do)
    return written if done else None


def _whose(form):
    kinds = {"team": form.owner if isinstance(form.owner, Team) else None}
    kinds["unit"] = form.owner if isinstance(form.owner, Unit) else None
    return {"of_organisation": form.of_organisation, **kinds}


def _page(request, form, rows, goal=None, key=""):
    context = {
        "whose": [] if goal else queries.whose(request.person),
        "key": key,
        "form": form,
        "rows": rows,
        "goal": goal,
        "hints": hints(form["title"].value() or "" if "title" in form.fields else "", "", form["ends_date"].value()),
    }
    return render(request, "goals/write.html", context)


@signed_in
def new(request):
    """``/goals/new/``: one's own; ``?for=team-7`` and ``?for=unit-3`` of a team or a unit that one steers;
    ``?for=organisation`` by leadership in three languages."""
    key = request.GET.get("for", "me")
    kind, _dash, number = key.partition("-")
    number = int(number) if number.isascii() and number.isdigit() else 0
    owner = get_object_or_404({"team": Team, "unit": Unit}[kind], pk=number) if kind in {"team", "unit"} else None
    for_all = key == "organisation"
    access.set_goal.require(
        request.person, for_all, *(owner if isinstance(owner, model) else None for model in (Team, Unit))
    )
    form, rows = _forms(request, of_organisation=for_all, owner=owner)
    if request.method == "POST" and (goal := _write(request, form, rows)):
        return to_goal(request, goal, _said(request))
    return _page(request, form, rows, key=key)


def _said(request):
    if request.POST.get("as") == "draft":
        return _("Draft kept. Only you can see it.")
    return _("Your goal is set.")


@require_POST
@signed_in
def new_hints(request):
    """``/goals/new/hints/``: help with the words that were typed so far. Nothing is kept."""
    said = hints(request.POST.get("title", "")[:200], request.POST.get("measure"), request.POST.get("ends_date"))
    return render(request, "goals/write.html#hints", {"hints": said})


def _initial(goal, by):
    names = (
        "title",
        "why",
        "kind",
        "measure",
        "start_value",
        "target_value",
        "measured_in",
        "starts_date",
        "ends_date",
    )
    translated = [f"{name}_{code}" for code in ("nl", "fr", "en") for name in ("title", "why")]
    initial = {name: getattr(goal, name) for name in (*names, "visibility", *translated)}
    if goal.target_until is not None:
        initial |= {"road": Road.KEEP, "range_from": goal.target_value, "range_until": goal.target_until}
        initial["target_value"] = None
    initial["criteria"] = queries.criteria_lines(goal)
    for link in queries.contributions_of(goal, by)[:1]:
        initial |= {"parent": link.parent_id, "share": link.share}
    return initial


@signed_in
def edit(request, pk):
    """``/goals/7/draft/``: a draft."""
    goal = visible(request, pk)
    access.rewrite.require(request.person, goal)
    form, rows = _forms(request, goal, initial=_initial(goal, request.person))
    if request.method == "POST" and (written := _write(request, form, rows, goal)):
        return to_goal(request, written, _said(request))
    return _page(request, form, rows, goal)


@require_POST
@signed_in
def set_draft(request, pk):
    """``/goals/7/set/``: a draft becomes a goal."""
    goal = actions.set_goal(visible(request, pk), by=request.person)
    return to_goal(request, goal, _("Your goal is set."))


@signed_in
def discard(request, pk):
    """``/goals/7/discard/``: throw a draft away."""
    goal = visible(request, pk)
    access.rewrite.require(request.person, goal)
    if request.method == "POST":
        actions.discard(goal, by=request.person)
        messages.success(request, _("Draft thrown away."))
        return go(request, reverse("goals:index"))
    return dialog(
        request,
        goal,
        ReasonForm(required=False),
        do=None,
        said="",
        title=_("Throw this draft away?"),
        note=_("Nobody else has seen it. This cannot be undone."),
        button=_("Throw away"),
        keep=_("Keep it"),
        bare=True,
    )


@signed_in
def adjust(request, pk):
    """``/goals/7/adjust/``: change what the goal says, with a reason."""
    goal = visible(request, pk)
    access.adjust.require(request.person, goal)
    form, _rows = _forms(request, goal, initial=_initial(goal, request.person))
    for name in ("visibility", "parent", "share"):
        form.fields.pop(name, None)
    reason = ReasonForm(
        request.POST or None,
        prefix="reason",  # the goal has a why of its own
        label=_("What changed?"),
        hint=_("One or two sentences. Whoever can see the goal reads them, now and later."),
    )
    if request.method == "POST" and reason.is_valid():

        def do(_data):
            fields = form.goal_fields()
            if "why" in fields:
                fields[f"why_{goal.language}"] = fields.pop("why")
            return actions.adjust(goal, by=request.person, why=reason.cleaned_data["why"], **fields)

        if tried(form, do)[0]:
            return to_goal(request, goal, _("Goal adjusted. The reason stands in its history."))
    context = {"goal": goal, "form": form, "reason": reason, "may": access.may(request.person, goal)}
    context["is_private"] = goal.visibility == Visibility.PRIVATE
    return render(request, "goals/adjust.html", context)
