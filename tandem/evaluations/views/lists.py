"""The lists: rounds about me, where I am asked, of my people; and the numbers for HR."""

from django.core.paginator import Paginator
from django.shortcuts import render

from tandem.core.policies import holding, signed_in
from tandem.people.queries import coachees_of
from tandem.people.relations import ties_of

from .. import access, queries

PER_PAGE = 20


def _page(request, rows):
    return Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))


def _frame(request, tab):
    return {
        "tab": tab,
        "waiting": queries.waiting_for(request.person).count(),
        "coaches": bool(ties_of(request.person).led),
    }


@signed_in
def index(request):
    """The rounds about me."""
    context = {
        "page": _page(request, queries.about(request.person)),
        "why_not": access.start(request.person, request.person),
    }
    return render(request, "evaluations/index.html", context | _frame(request, "mine"))


@signed_in
def asked(request):
    """The rounds in which I am asked: what waits first."""
    context = {
        "open": queries.waiting_for(request.person)[:PER_PAGE],
        "page": _page(request, queries.asked_of(request.person)),
    }
    return render(request, "evaluations/asked.html", context | _frame(request, "asked"))


@signed_in
def coached(request):
    """The rounds of the people whom I coach, as far as I know of them; and comments that wait for my summary."""
    context = {
        "page": _page(request, queries.of_coachees(request.person)),
        "coachees": coachees_of(request.person)[:PER_PAGE],
        "to_summarise": queries.to_summarise(request.person)[:PER_PAGE],
    }
    return render(request, "evaluations/coached.html", context | _frame(request, "people"))


@holding(access.see_overview)
def overview(request):
    """How many rounds there are per unit, in numbers."""
    return render(request, "evaluations/overview.html", {"rows": queries.overview()})
