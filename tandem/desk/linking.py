"""Feedback and goals side by side: what the receiver tied to what. The two modules do not know each other."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from tandem.conversations.models import Agreement
from tandem.core.policies import signed_in
from tandem.core.references import offered, resolved, seen_by_all
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


def _thing(request):
    """(kind, key) of what was picked: ``goal:12``, ``skill:3``."""
    kind, _colon, key = request.POST.get("thing", "").partition(":")
    if kind not in LinkKind.values:
        raise Http404
    return kind, _key(key)


@signed_in
def links(request, pk):
    """To which of my goals, and to which skills, a piece is tied. POST ties it, or no more."""
    me, piece = request.person, _mine(request, pk)
    if request.method == "POST":
        kind, key = _thing(request)
        if "off" in request.POST:
            feedback.unlink(piece, kind, key, by=me)
        else:
            thing = get_object_or_404(seen_by_all(kind, [me]), pk=key)
            feedback.link(piece, kind, thing.pk, by=me)
            messages.success(request, _("Linked. Only you see that, and your coach once the piece is open to her."))
        return redirect("feedback:piece", pk)
    tied = Link.objects.visible_to(me).filter(feedback=piece).values_list("kind", "key")
    found = resolved(tied, me)
    open_goals = [(goal.pk, goal.title) for goal in goals.open_goals_of(me, me, standing=False)]
    context = {
        "piece": piece,
        "linked": [(f"{kind}:{key}", found.get((kind, key))) for kind, key in tied],
        "goals": [(key, title) for key, title in open_goals if (LinkKind.GOAL, key) not in found],
        "skills": [
            (key, title) for key, title in offered(LinkKind.SKILL, [me], 200) if (LinkKind.SKILL, key) not in found
        ],
    }
    return render(request, "desk/links.html#links" if request.htmx else "desk/links.html", context)


@signed_in
def of_goal(request, pk):
    """What was linked to a goal, and the agreement it was made of, as far as I may read it: a part of its page."""
    me = request.person
    goal = get_object_or_404(Goal.objects.visible_to(me), pk=pk)
    tied = Link.objects.visible_to(me).filter(kind=LinkKind.GOAL, key=goal.pk)
    mine = Feedback.objects.visible_to(me).filter(pk__in=tied.values("feedback"))
    pieces = mine.select_related("giver", "receiver", "outside")
    agreed = Agreement.objects.visible_to(me).filter(goal=goal).select_related("conversation__guide")
    context = {"goal": goal, "pieces": pieces[:20], "agreed": agreed.order_by("-pk").first()}
    return render(request, "desk/of_goal.html#linked" if request.htmx else "desk/of_goal.html", context)
