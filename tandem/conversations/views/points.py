"""Talking points that are suggested from facts."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in

from .. import access, actions, queries
from .found import conversation_for


@signed_in
def points(request, pk):
    """What we might talk about; one tap puts it on the agenda, or aside for me in this conversation."""
    row = conversation_for(request.person, pk)
    seats = queries.two_seats(row, request.person)
    if not seats.side or row.is_formal:
        raise Http404
    found = queries.points(row, seats, request.person)
    if request.method == "POST":
        access.write.require(request.person, row)
        chosen = next((point for point in found if point.fact == request.POST.get("fact")), None)
        if chosen and "aside" in request.POST:
            actions.put_aside(row, chosen.fact, by=request.person)
        elif chosen:
            actions.add_item(row, f"{chosen.words}. {chosen.why}"[:300], by=request.person, fact=chosen.fact)
        answer = redirect("conversations:conversation", pk)
        answer["Location"] += "#agenda"
        return answer
    part = "conversations/parts/points.html"
    context = {"conversation": row, "points": found, "part": part}
    if request.headers.get("HX-Request"):
        return render(request, part, context)
    return render(request, "conversations/part.html", context | {"part_title": _("What you might talk about")})
