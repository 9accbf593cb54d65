"""Nudges: not now, and which ones I want."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in

from .. import actions, queries

WORDS = {
    queries.ASKED_NOBODY: (
        gettext_lazy("You have not asked anybody for a while"),
        gettext_lazy("After two months without a question of yours, when you asked before."),
    ),
    queries.WAITS: (
        gettext_lazy("A question waits for you"),
        gettext_lazy("Somebody asked you for feedback and has no answer."),
    ),
    queries.CLARIFY: (
        gettext_lazy("Somebody asks what you meant"),
        gettext_lazy("The receiver of what you wrote asked to clarify it."),
    ),
    queries.THANK_HELPER: (
        gettext_lazy("Somebody helped you: a thank-you?"),
        gettext_lazy("Somebody took something out of the way of a goal of yours in the last two weeks."),
    ),
}


@signed_in
def nudges(request):
    """Which nudges I want. Off is off for good, for one kind or for all."""
    me = request.person
    if request.method == "POST":
        wanted = set(request.POST.getlist("on"))
        off = [kind for kind in queries.KINDS if kind not in wanted]
        actions.choose_nudges([queries.ALL] if "all" not in wanted else off, by=me)
        messages.success(request, _("Saved."))
        return redirect("feedback:nudges")
    off = queries.Rests(me).off
    rows = [(kind, title, why, kind not in off and queries.ALL not in off) for kind, (title, why) in WORDS.items()]
    return render(request, "feedback/nudges.html", {"rows": rows, "all_on": queries.ALL not in off})


@signed_in
@require_POST
def rest_nudge(request):
    """Not now: for two weeks."""
    kind, occasion = request.POST.get("kind", ""), request.POST.get("occasion", "")
    if kind in queries.KINDS and occasion.isascii() and occasion.isdigit():
        actions.rest_nudge(kind, occasion, by=request.person)
        messages.success(request, _("Not now. It may come back in two weeks."))
    return redirect("desk:home")
