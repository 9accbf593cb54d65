"""What is in the way of a goal: named, called for, picked up, solved."""

from django.contrib import messages
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import CallForm, ObstacleForm, SolveForm
from ..models import Obstacle
from .dialogs import dialog, go, visible


def _obstacle(request, pk):
    row = visible(request, pk, Obstacle, queries.WITH_OBSTACLE)
    row.opens_goal = queries.sees_goal(row, request.person)
    return row


def _done(request, row, said):
    messages.success(request, said)
    return go(request, reverse("goals:obstacle", args=[row.pk]))


@signed_in
def obstacle(request, pk):
    """``/goals/obstacles/7/``: for who sees the goal, and for who is called and may see nothing else of it."""
    row = _obstacle(request, pk)
    queries.attach_calls([row])
    rules = {verb: getattr(access, verb) for verb in ("call_for_help", "pick_up", "put_down", "solve")}
    may = {verb: rule(request.person, row) for verb, rule in rules.items()}
    return render(request, "goals/obstacle.html", {"obstacle": row, "goal": row.goal, "may": may})


@signed_in
def new_obstacle(request, pk):
    """``/goals/7/obstacles/new/``: beside a check-in."""
    goal = visible(request, pk)
    access.name_obstacle.require(request.person, goal)
    form = ObstacleForm(request.POST or None, viewer=request.person, near=queries.near(goal, request.person))
    return dialog(
        request,
        goal,
        form,
        do=lambda data: actions.name_obstacle(goal, data["text"], by=request.person, **form.calls()),
        said=_("It stands with the goal. Whoever is asked hears of it."),
        title=_("Something is in the way"),
        note=_(
            "Who can see the goal reads it. Whoever is asked sees these words, even when the goal is closed to them."
        ),
        button=_("Add the obstacle"),
        body="goals/body_obstacle.html",
    )


@signed_in
def call_for_help(request, pk):
    """``/goals/obstacles/7/call/``"""
    row = _obstacle(request, pk)
    access.call_for_help.require(request.person, row)
    form = CallForm(request.POST or None, viewer=request.person, near=queries.near(row.goal, request.person))
    return dialog(
        request,
        row.goal,
        form,
        do=lambda _data: actions.call_for_help(row, by=request.person, **form.calls()),
        back=reverse("goals:obstacle", args=[row.pk]),
        here=_("In the way"),
        said=_("Asked. You hear it when somebody picks it up."),
        title=_("Ask for help"),
        note=_("Whoever is asked sees these words, even when the goal is closed to them."),
        button=_("Ask"),
        body="goals/body_obstacle.html",
        quote=row.text,
    )


@require_POST
@signed_in
def pick_up(request, pk):
    """``/goals/obstacles/7/pick-up/``"""
    row = _obstacle(request, pk)
    actions.pick_up(row, by=request.person)
    return _done(request, row, _("You have this in hand now."))


@require_POST
@signed_in
def put_down(request, pk):
    """``/goals/obstacles/7/put-down/``"""
    row = _obstacle(request, pk)
    actions.put_down(row, by=request.person)
    return _done(request, row, _("It waits for somebody else now."))


@signed_in
def solve(request, pk):
    """``/goals/obstacles/7/solve/``: with how."""
    row = _obstacle(request, pk)
    access.solve.require(request.person, row)
    return dialog(
        request,
        row.goal,
        SolveForm(request.POST or None),
        do=lambda data: actions.solve(row, by=request.person, solution=data["solution"]),
        back=reverse("goals:obstacle", args=[row.pk]),
        here=_("In the way"),
        said=_("Out of the way. How it was solved stands in the history."),
        title=_("It is solved"),
        button=_("Solved"),
        quote=row.text,
    )
