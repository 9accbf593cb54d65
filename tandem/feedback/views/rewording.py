"""Other words, on request, from the language model of the organisation. Only lengths are noted, never a text."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in

from .. import actions, rewording
from ..models import Rewording
from .coach import LONGEST


def _length(parts):
    return sum(map(len, parts.values()))


@signed_in
@require_POST
def reword(request):
    """Ask for other words and show them beside the own ones."""
    if not rewording.is_available():
        raise Http404
    texts = {name: request.POST.get(name, "").replace("\0", "").strip()[:LONGEST] for name in actions.TEXTS}
    parts = {name: words for name, words in texts.items() if words}
    if not parts:
        return render(request, "feedback/reworded.html", {"why": "empty"})
    try:
        found = rewording.propose(parts)
    except rewording.NotReworded:
        found = {}
    noted = actions.note_rewording(
        by=request.person, model=settings.REWORDING_MODEL, length_in=_length(parts), length_out=_length(found)
    )
    rows = [(name, parts[name], found[name]) for name in parts] if found else []
    return render(request, "feedback/reworded.html", {"rows": rows, "noted": noted, "why": "" if found else "failed"})


@signed_in
@require_POST
def reworded(request, pk):
    """Note whether I took the words."""
    found = get_object_or_404(Rewording.objects.visible_to(request.person), pk=pk)
    actions.answer_rewording(found, by=request.person, is_taken="taken" in request.POST)
    return HttpResponse("")
