"""Whom I keep at a distance; and what came from who is muted."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in
from tandem.people.models import Person

from .. import access, actions, queries
from ..states import Far


@signed_in
def distances(request):
    """Whom I mute or block, and whether I pause. Only I see this."""
    rows = list(queries.distances(request.person))
    context = {
        "rows": [row for row in rows if row.other],
        "pauses": any(row.other is None for row in rows),
        "own_coach": queries.blocks_own_coach(request.person),
        "coach": access.coach_today(request.person),
    }
    return render(request, "feedback/distances.html", context)


@signed_in
def distance(request, pk):
    """Mute somebody, block her, or end that."""
    other = get_object_or_404(Person.objects.visible_to(request.person), pk=pk)
    access.keep_away.require(request.person, other)
    if request.method == "POST":
        kind = request.POST.get("kind")
        if kind in {Far.MUTE, Far.BLOCK}:
            actions.keep_away(other, kind, by=request.person)
            messages.success(request, _("Done. %(name)s is not told.") % {"name": other.called})
        else:
            actions.let_near(other, by=request.person)
            messages.success(request, _("As before. %(name)s was never told.") % {"name": other.called})
        return redirect("feedback:distances")
    context = {
        "other": other,
        "kind": queries.distance_to(request.person, other),
        "is_coach": access.coach_today(request.person) == other,
    }
    return render(request, "feedback/distance.html", context)


@signed_in
@require_POST
def pause(request):
    """Receive from nobody for a while, or receive again."""
    if request.POST.get("pause") == "on":
        actions.pause(by=request.person)
        messages.success(request, _("Nobody can send you feedback or questions until you end this."))
    else:
        actions.resume(by=request.person)
        messages.success(request, _("You receive feedback and questions again."))
    return redirect("feedback:distances")
