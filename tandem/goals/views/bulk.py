"""Several goals at once; lists that one keeps."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from tandem.core.keys import key_in
from tandem.core.policies import signed_in

from .. import actions
from ..forms import BulkForm, ViewForm
from ..models import Goal, SavedView
from ..states import State
from .dialogs import go, tried, visible

KEPT = ("tab", "q", "state", "kind", "year", "sort")


@signed_in
def bulk(request):
    """``/goals/together/?goal=7&goal=9``: check in, pause or move the chosen goals of one's own; all or none."""
    mine = Goal.objects.visible_to(request.person).filter(person=request.person, state=State.OPEN)
    chosen = [key for one in request.GET.getlist("goal") if (key := key_in(one))]
    form = BulkForm(request.POST or None, goals=mine, initial={"goal": chosen})
    if request.method == "POST":
        done, number = tried(form, lambda data: _do(data, request.person))
        if done:
            said = ngettext("Done for %(n)s goal.", "Done for %(n)s goals.", number) % {"n": number}
            messages.success(request, said)
            return go(request, reverse("goals:index"))
    return render(request, "goals/bulk.html", {"form": form})


def _do(data, person):
    goals = list(data["goal"])
    actions.bulk(goals, by=person, verb=data["verb"], why=data["why"], ends_date=data["ends_date"])
    return len(goals)


@require_POST
@signed_in
def keep_view(request):
    """``/goals/views/``: keep the list of this address under a name."""
    form = ViewForm(request.POST)
    query = QueryDict(request.POST.get("query", "")[:500])
    kept = urlencode([(key, query[key]) for key in KEPT if query.get(key)])
    done, _view = tried(form, lambda data: actions.keep_view(data["name"], kept, by=request.person))
    if done:
        messages.success(request, _("Kept. You find it above the list."))
    else:
        messages.error(request, _("Give the list a name."))
    return go(request, f"{reverse('goals:index')}?{kept}")


@require_POST
@signed_in
def forget_view(request, pk):
    """``/goals/views/7/forget/``"""
    view = visible(request, pk, SavedView, ("person",))
    actions.forget_view(view, by=request.person)
    messages.success(request, _("This list is no longer kept."))
    return go(request, reverse("goals:index"))
