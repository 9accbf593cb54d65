"""What goals contribute to each other: linking them, and the pictures upwards and downwards."""

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in
from tandem.people.models import Person, Team, Unit

from .. import access, actions, queries, ribbons
from ..forms import LinkForm, ReasonForm
from ..models import Contribution, Goal
from .dialogs import dialog, visible

OWNERS = ("person", "team", "unit")
PAGE = 25


def link_first(goal, parent, share, by):
    """What the form of a goal says that it contributes to: in the place of what a draft said before."""
    for link in queries.contributions_of(goal, by)[:1]:
        if parent is None or link.parent_id != parent.pk:
            actions.detach(goal, link.parent, by=by)
    if parent is not None:
        actions.contribute(goal, parent, share=share, by=by)


@signed_in
def contribution(request, pk):
    """``/goals/7/contribution/``: what it contributes to; ``?q=`` looks goals up, ``?to=9`` changes a share."""
    goal = visible(request, pk, related=OWNERS)
    access.contribute.require(request.person, goal)
    links = queries.contributions_of(goal, request.person)
    to = request.POST.get("parent") or request.GET.get("to", "")
    now = next((link for link in links if str(link.parent_id) == to), None)
    words = request.GET.get("q", "")
    context = {
        "links": links,
        "now": now,
        "words": words,
        "parents": queries.possible_parents(goal, request.person, words),
        "look": True,
    }
    if request.htmx and request.htmx.target == "candidates":
        return render(request, "goals/parents.html", {"goal": goal, **context})
    form = LinkForm(
        request.POST or None,
        parents=Goal.objects.visible_to(request.person),
        initial={"parent": now.parent_id, "share": now.share} if now else {},
    )
    return dialog(
        request,
        goal,
        form,
        do=lambda data: actions.contribute(goal, by=request.person, **data),
        said=_("Saved what your goal contributes to."),
        title=_("What does it contribute to?"),
        note=_("Link it to each goal that it helps along. Both ends see it."),
        button=_("Save"),
        body="goals/body_link.html",
        **context,
    )


@signed_in
def detach(request, pk, parent):
    """``/goals/7/contribution/9/detach/``: take a link away, by the owner of either goal."""
    rows = Contribution.objects.visible_to(request.person).select_related("goal", "parent")
    link = get_object_or_404(rows, goal=pk, parent=parent)
    access.detach.require(request.person, link)
    return dialog(
        request,
        link.goal,
        ReasonForm(request.POST or None, label=_("Why?"), required=link.goal.state != "draft"),
        do=lambda data: actions.detach(link.goal, link.parent, why=data["why"], by=request.person),
        said=_("The link is taken away. It stays in the history."),
        title=_("Take this link away?"),
        note=_("“%(goal)s” then no longer contributes to “%(parent)s”.")
        % {"goal": link.goal.title, "parent": link.parent.title},
        button=_("Take it away"),
    )


@signed_in
def carried(request, pk):
    """``/goals/7/carried/``: who carries this goal: a ribbon, a tree that opens by level, a table."""
    goal = queries.with_purpose(visible(request, pk, related=OWNERS), request.person)
    level = goal.level
    found = queries.carriers(goal, request.person)
    page = Paginator(found.rows, PAGE).get_page(request.GET.get("page"))
    page.object_list = queries.carrying(page.object_list, request.person)
    if goal.of_organisation:
        splits = queries.split([goal.pk])
        ribbon = ribbons.by_unit([goal], splits, queries.named_units(splits))
    else:
        ribbon = ribbons.by_goal(goal, level)
    context = {"goal": goal, "level": level, "found": found, "ribbon": ribbon, "page": page}
    return render(request, "goals/carried.html", context)


@signed_in
def carried_level(request, pk):
    """``/goals/7/carried/level/``: what hangs straight on a goal, as a part of a tree; else to the page."""
    goal = visible(request, pk)
    if not request.htmx:
        return redirect("goals:carried", pk=goal.pk)
    return render(request, "goals/level.html", {"goal": goal, "level": queries.level(goal, request.person)})


@signed_in
def organisation(request):
    """``/goals/organisation/``: the goals of the organisation, why they matter, and who makes them real."""
    roots = queries.with_links(queries.organisation_goals(request.person, standing=False), request.person)
    splits = queries.split([goal.pk for goal in roots])
    for goal in roots:
        goal.split = splits[goal.pk]
    mine = queries.open_goals_of(request.person, request.person, standing=False)
    beside = [*roots, *mine, *(link.goal for goal in roots for link in goal.links)]
    mine = queries.threads(mine, request.person, also=beside)
    context = {
        "roots": roots,
        "ribbon": ribbons.by_unit(roots, splits, queries.named_units(splits)),
        "mine": [goal for goal in mine if goal.purpose],
        "alone": queries.unlinked(request.person),
        "may_set_for_organisation": not access.set_goal(request.person, True),
    }
    return render(request, "goals/organisation.html", context)


def _upwards(request, goals, context):
    """The page of what some goals contribute to, upwards."""
    goals = queries.attach_standing(goals)
    roots = queries.upwards(goals, request.person)
    aims = queries.aims(goals, roots)
    linked = [goal for goal in goals if goal.above]
    context |= {"goals": linked, "alone": len(goals) - len(linked), "aims": aims,
                "ribbon": ribbons.upwards(goals, aims)}  # fmt: skip
    return render(request, "goals/contributes.html", context)


@signed_in
def of_person(request, pk):
    """``/goals/of/7/contributes/``: what somebody contributes to, as far as one may see her goals."""
    whose = get_object_or_404(Person.objects.visible_to(request.person), pk=pk)
    goals = queries.carrying_goals(request.person, person=whose)
    is_me = whose.pk == request.person.pk
    return _upwards(request, goals, {"whose": whose, "is_me": is_me, "back": reverse("people:person", args=[pk])})


@signed_in
def of_team(request, pk):
    """``/goals/of-team/7/contributes/``: what the goals of a team contribute to."""
    whose = get_object_or_404(Team.objects.visible_to(request.person), pk=pk)
    goals = queries.carrying_goals(request.person, team=whose)
    return _upwards(request, goals, {"whose": whose, "back": reverse("people:team", args=[pk])})


@signed_in
def of_unit(request, pk):
    """``/goals/of-unit/7/contributes/``: what a unit with all that is in it contributes to the organisation."""
    whose = get_object_or_404(Unit.objects.visible_to(request.person), pk=pk)
    roots = queries.organisation_goals(request.person)
    splits = queries.split([goal.pk for goal in roots], under=whose.pk)
    units = queries.named_units(splits)
    for goal in roots:
        goal.split = splits[goal.pk]
    context = {
        "whose": whose,
        "back": reverse("people:unit", args=[pk]),
        "roots": [goal for goal in roots if goal.split.groups],
        "ribbon": ribbons.of_unit(roots, splits, units),
    }
    return render(request, "goals/of_unit.html", context)
