"""Who has seen a goal."""

from django.shortcuts import render

from tandem.core.policies import signed_in

from .. import queries
from .dialogs import visible


@signed_in
def seen(request, pk):
    """``/goals/7/seen/``: who has opened the page of this goal, and when last."""
    goal = visible(request, pk)
    context = {"goal": goal, "rows": queries.seen_by(goal, request.person)}
    return render(request, "goals/seen.html", context)
