"""The coach beside the one who writes. It reads in memory: nothing of a text is stored or logged."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in

from .. import actions, queries
from ..advice import NAMES, advise
from ..models import DIMENSIONS

LONGEST = 4000


@signed_in
@require_POST
def coach(request):
    """Read what is being written and answer with advice."""
    parts = {name: request.POST.get(name, "").replace("\0", "")[:LONGEST] for name in actions.TEXTS}
    advice = advise(parts, request.POST.get("language", ""), get_language()[:2], request.POST.get("kind", ""))
    return render(request, "feedback/advice.html", {"advice": advice, "live": True})


@signed_in
def coaching(request):
    """What the coach does, how my writing grows, and whether I want it beside me."""
    if request.method == "POST":
        actions.choose_coach(by=request.person, is_on="is_on" in request.POST)
        messages.success(request, _("Saved."))
        return redirect("feedback:coaching")
    points = queries.own_points(request.person)
    rows = [
        (NAMES[name], [getattr(one, name) for one in points], sum(getattr(one, name) for one in points))
        for name in DIMENSIONS
    ]
    context = {
        "has_coach": queries.has_coach(request.person),
        "points": points,
        "rows": rows,
        "most": 2 * len(points),
        "rewordings": queries.own_rewordings(request.person)[:20],
    }
    return render(request, "feedback/coaching.html", context)
