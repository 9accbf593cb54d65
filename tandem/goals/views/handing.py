"""Handing a goal over, splitting and merging."""

from django.contrib import messages
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.keys import key_in
from tandem.core.policies import signed_in
from tandem.people.models import Person
from tandem.people.queries import attach_places, found

from .. import access, actions, queries
from ..forms import MergeForm, OfferForm, ReasonForm, SplitForm, TakeForm
from ..models import Criterion, HandOver, KeyResult
from .dialogs import dialog, go, to_goal, visible

FOUND = 6
OWNERS = ("person", "team", "unit")
OFFER = ("goal__person", "giver", "taker")


def _candidates(request, goal):
    people = Person.objects.visible_to(request.person).exclude(pk=goal.person_id)
    if request.method == "POST":
        return people.filter(pk=key_in(request.POST.get("person", "")))
    words = request.GET.get("q", "").strip()
    return found(people, words)[:FOUND] if words else people.none()


@signed_in
def offer(request, pk):
    """``/goals/7/hand-over/``: look a colleague up and ask her to take it over."""
    goal = visible(request, pk, related=OWNERS)
    access.offer.require(request.person, goal)
    people = _candidates(request, goal)
    form = OfferForm(request.POST or None, people=people if request.method == "POST" else people.none())
    context = {"people": attach_places(people), "words": request.GET.get("q", "")}
    if request.htmx and request.htmx.target == "candidates":
        return render(request, "goals/candidates.html", {"goal": goal, "form": form, **context})
    return dialog(
        request,
        goal,
        form,
        do=lambda data: actions.offer(goal, data["person"], by=request.person, why=data["why"]),
        said=_("Asked. Until there is a yes the goal stays with you."),
        title=_("Hand this goal over"),
        note=_("Your colleague sees it from now on, and takes it over or not."),
        button=_("Ask"),
        body="goals/body_offer.html",
        **context,
    )


@signed_in
def take(request, pk):
    """``/goals/hand-overs/7/take/``: yes."""
    row = visible(request, pk, HandOver, OFFER)
    access.take.require(request.person, row)
    return dialog(
        request,
        row.goal,
        TakeForm(request.POST or None),
        do=lambda data: actions.take(row, by=request.person, **data),
        said=_("It is your goal now."),
        title=_("Take this goal over"),
        note=_("You steer it from now on. Its history stays."),
        button=_("Take it over"),
        quote=row.why,
    )


@signed_in
def refuse(request, pk):
    """``/goals/hand-overs/7/refuse/``: no, with a reason."""
    row = visible(request, pk, HandOver, OFFER)
    access.refuse.require(request.person, row)
    return dialog(
        request,
        row.goal,
        ReasonForm(request.POST or None, label=_("Why do you decline?"), hint=_("Only who asked reads this.")),
        do=lambda data: actions.refuse(row, by=request.person, **data),
        said=_("Not taken over. The goal stays where it is."),
        title=_("Do not take it over"),
        button=_("Send"),
        back=reverse("goals:index"),
    )


@require_POST
@signed_in
def withdraw_offer(request, pk):
    """``/goals/hand-overs/7/withdraw/``: take the question back."""
    row = visible(request, pk, HandOver, OFFER)
    actions.withdraw_offer(row, by=request.person)
    return to_goal(request, row.goal_id, _("The question is taken back. The goal stays with you."))


@signed_in
def split(request, pk):
    """``/goals/7/split/``: several goals out of one."""
    goal = visible(request, pk, related=OWNERS)
    access.split.require(request.person, goal)
    results = KeyResult.objects.visible_to(request.person).filter(goal=goal, removed_at=None)
    criteria = Criterion.objects.visible_to(request.person).filter(goal=goal)
    form = SplitForm(request.POST or None, goal=goal, key_results=results, criteria=criteria)
    return dialog(
        request,
        goal,
        form,
        do=lambda data: actions.split(goal, form.parts(), by=request.person, why=data["why"]),
        said=_("Split. Each part tells from which goal it came."),
        title=_("Split this goal"),
        note=_("It is retired, and its parts go on. You can take this back as long as nothing hangs on them."),
        button=_("Split it"),
        body="goals/body_split.html",
    )


@signed_in
def merge(request, pk):
    """``/goals/7/merge/``: one goal out of several."""
    goal = visible(request, pk, related=OWNERS)
    access.merge.require(request.person, goal)
    others = queries.mergeable(goal, request.person)
    form = MergeForm(request.POST or None, goals=others, initial={"title": goal.title})
    alone = not others.exists()
    return dialog(
        request,
        goal,
        form,
        do=lambda data: actions.merge([goal, *data["goals"]], by=request.person, title=data["title"], why=data["why"]),
        said=_("Merged. The earlier goals are retired; their history stays."),
        title=_("Merge this goal with others"),
        note=_("There is no other goal of the same owner with which this one could become one.")
        if alone
        else _(
            "What they count becomes key results of one goal. You can take this back as long as nothing hangs on it."
        ),
        button=_("Merge them"),
        no_button=alone,
        bare=alone,
        back=lambda made: reverse("goals:goal", args=[made.pk]),
    )


@require_POST
@signed_in
def undo_descent(request, pk):
    """``/goals/7/undo/``: take a split or a merge back."""
    goal = visible(request, pk, related=OWNERS)
    access.undo_descent.require(request.person, goal)
    earlier = actions.undo_descent(goal, by=request.person)
    messages.success(request, _("Taken back: it is as it was."))
    return go(request, reverse("goals:goal", args=[earlier[0].pk]))
