"""Writing a goal: new, draft, adjust."""

import datetime

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core import clock
from tandem.core.keys import key_in
from tandem.core.policies import signed_in
from tandem.people.models import Team, Unit

from .. import access, actions, queries
from ..forms import ReasonForm, hints
from ..models import Template
from ..queries.wording import value_of
from ..states import Measure, Visibility
from .alignment import link_first
from .dialogs import dialog, go, to_goal, visible
from .form import RESULT, Written, initial_of


def _write(request, written, goal=None, copy_of=None):
    """Draft or set, as the button says. Gives the goal, or None when there is something to check."""

    @transaction.atomic
    def do(fields):
        fields["by"] = request.person
        if goal is None:
            fields |= written.whose | {"copy_of": copy_of}
        if request.POST.get("as") == "draft":
            done = actions.rewrite(goal, **fields) if goal else actions.draft(**fields)
        else:
            done = actions.set_goal(goal, **fields)
        said = written.form.cleaned_data
        link_first(done, said.get("parent"), said.get("share"), request.person)
        return done

    return written.sent(do)


def _page(request, written, goal=None, key="", **more):
    whose = [] if goal else queries.whose(request.person)
    context = {"goal": goal, "whose": whose, "key": key, **written.context, **more}
    return render(request, "goals/write.html", context)


@signed_in
def new(request):
    """``/goals/new/``: one's own; ``?for=team-7`` and ``?for=unit-3`` of a team or a unit that one steers;
    ``?for=organisation`` by leadership in three languages."""
    key = request.GET.get("for", "me")
    kind, _dash, number = key.partition("-")
    owner = (
        get_object_or_404({"team": Team, "unit": Unit}[kind], pk=key_in(number)) if kind in {"team", "unit"} else None
    )
    for_all = key == "organisation"
    access.set_goal.require(
        request.person, for_all, *(owner if isinstance(owner, model) else None for model in (Team, Unit))
    )
    begin, rows, earlier = _beginning(request)
    written = Written(request, of_organisation=for_all, owner=owner, initial=begin, rows=rows)
    if goal := _write(request, written, copy_of=earlier):
        return to_goal(request, goal, _said(request))
    return _page(request, written, key=key)


def _beginning(request):
    """(what the form begins with, its rows, the goal that is copied): ``?template=7`` or ``?copy=7``, or nothing."""
    key = {name: key_in(request.GET.get(name, "")) for name in ("template", "copy")}
    if key["template"]:
        return *queries.from_template(visible(request, key["template"], Template, ())), None
    if not key["copy"]:
        return None, None, None
    goal = visible(request, key["copy"], related=("person", "team", "unit"))
    access.copy.require(request.person, goal)
    starts = max(clock.today(), goal.ends_date + datetime.timedelta(days=1))
    begin = initial_of(goal, request.person)
    begin |= {"starts_date": starts, "ends_date": starts + (goal.ends_date - goal.starts_date)}
    begin |= {"start_value": goal.value_now} if goal.measure == Measure.NUMBER and not goal.target_until else {}
    return begin, queries.beginnings(goal, RESULT), goal


def _said(request):
    if request.POST.get("as") == "draft":
        return _("Draft kept. Only you can see it.")
    return _("Your goal is set.")


@require_POST
@signed_in
def new_hints(request):
    """``/goals/new/hints/``: help with the words that were typed so far. Nothing is kept."""
    sent = (
        request.POST.get(name, "")[:200] for name in ("title", "measure", "ends_date", "start_value", "target_value")
    )
    said = hints(*sent)
    return render(request, "goals/write.html#hints", {"hints": said})


@signed_in
def edit(request, pk):
    """``/goals/7/draft/``: a draft."""
    goal = visible(request, pk)
    access.rewrite.require(request.person, goal)
    written = Written(request, goal, initial=initial_of(goal, request.person))
    if done := _write(request, written, goal):
        return to_goal(request, done, _said(request))
    return _page(request, written, goal)


@require_POST
@signed_in
def set_draft(request, pk):
    """``/goals/7/set/``: a draft becomes a goal."""
    goal = visible(request, pk)
    try:
        actions.set_goal(goal, by=request.person)
    except ValidationError as refused:  # what it contributes to was taken by others meanwhile
        messages.error(request, " ".join(refused.messages))
        return to_goal(request, goal)
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
    written = Written(
        request, goal, initial=initial_of(goal, request.person), without=("visibility", "parent", "share")
    )
    start = written.form.fields["start_value"]  # its number of today is checked in, not adjusted
    start.label = _("Start")
    if goal.value_now is not None:
        start.help_text = _("now %(value)s") % {"value": value_of(goal, goal.value_now)}
    reason = ReasonForm(
        request.POST or None,
        prefix="reason",  # the goal has a why of its own
        label=_("What changed?"),
        hint=_("One or two sentences. Whoever can see the goal reads them, now and later."),
    )

    def do(fields):
        del fields["key_results"]  # they have pages of their own
        if "why" in fields:
            fields[f"why_{goal.language}"] = fields.pop("why")
        return actions.adjust(goal, by=request.person, why=reason.cleaned_data["why"], **fields)

    if reason.is_valid() and written.sent(do):
        return to_goal(request, goal, _("Goal adjusted. The reason stands in its history."))
    context = {"goal": goal, "reason": reason, "may": access.may(request.person, goal), **written.context}
    context["is_private"] = goal.visibility == Visibility.PRIVATE
    return render(request, "goals/adjust.html", context)
