"""Pages that compose the modules: my week, my people, find or do."""

from django.shortcuts import render

from tandem.core.policies import signed_in

from . import board, finding
from .week import week


@signed_in
def home(request):
    """My week."""
    return render(request, "desk/home.html", week(request.person))


@signed_in
def team(request):
    """The people I coach; who coaches nobody reads what would stand here."""
    return render(request, "desk/team.html", {"people": board.board(request.person)})


@signed_in
def find(request):
    """Find or do: a part for the palette, a page without JavaScript."""
    words = request.GET.get("q", "")
    groups = finding.groups(request.person, words)
    if request.htmx:
        return render(request, "core/found.html", {"groups": groups})
    return render(request, "desk/find.html", {"groups": groups, "words": words})
