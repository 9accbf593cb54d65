"""Feedback and goals side by side: what the receiver tied to what. The two modules do not know each other."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in
from tandem.feedback import actions as feedback
from tandem.feedback.models import Feedback, Link
from tandem.feedback.queries import received
from tandem.feedback.states import LinkKind
from tandem.goals import queries as goals
from tandem.goals.models import Goal


def _mine(request, pk):
    """A piece that I received; for everybody else there is no such page."""
    rows = received(request.person, request.person)
    return get_object_or_404(rows, pk=pk)


def _key(text):
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


@signed_in
def links(request, pk):
    """To which of my goals a piece is tied. POST ties it, or no more."""
    me, piece = request.person, _mine(request, pk)
    if request.method == "POST":
        key = _key(request.POST.get("goal", ""))
        if "off" in request.POST:
            feedback.unlink(piece, LinkKind.GOAL, key, by=me)
        else:
            goal = get_object_or_404(Goal.objects.visible_to(me), pk=key)
            feedback.link(piece, LinkKind.GOAL, goal.pk, by=me)
            messages.success(request, _("Linked. Only you see that, and your coach once the piece is open to her."))
        return redirect("feedback:piece", pk)
    keys = Link.objects.visible_to(me).filter(feedback=piece, kind=LinkKind.GOAL).values_list("key", flat=True)
    linked = list(Goal.objects.visible_to(me).filter(pk__in=list(keys)))
    offered = [goal for goal in goals.open_goals_of(me, me, standing=False) if goal not in linked]
    context = {"piece": piece, "linked": linked, "offered": offered}
    return render(request, "desk/links.html#links" if request.htmx else "desk/links.html", context)


@signed_in
def of_goal(request, pk):
    """What was linked to a goal, as far as I may read it: a part of the page of the goal."""
    me = request.person
    goal = get_object_or_404(Goal.objects.visible_to(me), pk=pk)
    tied = Link.objects.visible_to(me).filter(kind=LinkKind.GOAL, key=goal.pk)
    mine = Feedback.objects.visible_to(me).filter(pk__in=tied.values("feedback"))
    pieces = mine.select_related("giver", "receiver", "outside")
    context = {"goal": goal, "pieces": pieces[:20]}
    return render(request, "desk/of_goal.html#linked" if request.htmx else "desk/of_goal.html", context)
