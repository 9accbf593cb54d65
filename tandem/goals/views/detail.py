"""The page of one goal, its history, and who can read it."""

from django.core.paginator import Paginator
from django.shortcuts import render

from tandem.core import access as doors
from tandem.core.policies import signed_in
from tandem.people.models import Person
from tandem.people.queries import attach_places

from .. import access, actions, queries
from ..models import CheckIn
from ..pictures import chart
from .dialogs import visible
from .lists import csv_response
from .rows import history_rows

SHOWN = ("changes", "check-ins")
LATEST = 12
LEAST_FOLDED = 4


@signed_in
def goal(request, pk):
    """``/goals/7/``: progress, key results, contribution, history, who is in it. ``?show=changes`` filters history."""
    goal = queries.with_purpose(visible(request, pk, related=("person", "team", "unit")), request.person)
    show = request.GET.get("show") if request.GET.get("show") in SHOWN else ""
    everything = queries.history([goal], viewer=request.person)
    entries = [entry for entry in everything if not show or entry.group == show]
    shown = entries if "all" in request.GET or len(entries) < LATEST + LEAST_FOLDED else entries[:LATEST]
    context = {
        "goal": goal,
        "entries": shown,
        "rest": len(entries) - len(shown),
        "show": show,
    }
    if request.htmx and request.htmx.target == "history":
        context["may"] = access.may(request.person, goal)
        return render(request, "goals/goal.html#history", context)
    if not access.be_seen(request.person, goal):
        actions.see(goal, by=request.person)
    check_ins = sorted(goal.told.now(CheckIn, goal), key=lambda row: row.created_at, reverse=True)
    context |= queries.around(goal, request.person) | queries.life(goal, request.person)
    context["may"] = access.may(request.person, goal)
    context["steps"] = access.steps(request.person, goal, context.get("came_from"))
    context |= queries.around_goal(goal, request.person)
    context["may"].mark_changed = access.mark_changed(request.person, goal)
    context["may"].name_obstacle = access.name_obstacle(request.person, goal)
    context["obstacles"], context["solved"] = queries.obstacles_of(goal)
    context |= {
        "carried": goal.level,
        "audience": doors.audience(goal, request.person),
        "chart": chart(goal, queries.course(goal, check_ins), check_ins),
        "check_ins": check_ins,
        "rhythm": queries.rhythm_in_words(check_ins),
        "changes": sum(entry.group == "changes" and entry.fact == "changed" for entry in everything),
        "undo": _to_undo(request.person, goal, check_ins),
    }
    return render(request, "goals/goal.html", context)


def _to_undo(person, goal, check_ins):
    """The last check-in, when the person may take it back."""
    last = check_ins[0] if check_ins else None
    if last:
        last.is_last = True
    return last if last and not access.undo_check_in(person, last, goal.rhythm.undo_hours) else None


@signed_in
def history_export(request, pk):
    """``/goals/7/history/``: the whole history as CSV."""
    goal = visible(request, pk)
    return csv_response(history_rows(queries.history([goal], viewer=request.person)), f"goal-{goal.pk}-history.csv")


@signed_in
def readers(request, pk):
    """``/goals/7/readers/``: the names of all who can see the goal, page by page."""
    goal = visible(request, pk)
    people = Person.objects.visible_to(request.person).filter(access.readers(goal))
    page = Paginator(people, 50).get_page(request.GET.get("page"))
    page.object_list = attach_places(page.object_list)
    context = {"goal": goal, "page": page, "audience": doors.audience(goal, request.person)}
    return render(request, "goals/readers.html", context)
