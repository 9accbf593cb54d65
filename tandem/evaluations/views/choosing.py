"""Choosing whom to ask."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from tandem.core.keys import key_in
from tandem.core.policies import signed_in
from tandem.frameworks.states import Category
from tandem.people.models import Person

from .. import access, actions, queries
from ..forms import Outside
from ..parameters import Rounds
from .found import round_for


def _context(request, round):
    words = request.GET.get("q", "").replace("\0", "")[:100]
    found = queries.found_for(round, request.person, words) if words.strip() else []
    return {
        "round": round,
        "contributors": list(queries.contributors_of(round, request.person)),
        "suggested": queries.suggested(round, request.person),
        "q": words,
        "found": queries.with_category(request.person, found),
        "outside": Outside(initial={"language": request.person.language}),
        "short": access.shortcomings(round),
        "limits": Rounds.current(),
        "steps": queries.steps(round),
        "why_not_ask": access.ask_approval(request.person, round) if round.with_coach else "",
        "why_not_launch": "" if round.with_coach else access.launch(request.person, round),
    }


@signed_in
def people(request, pk):
    """Whom I want to ask: suggestions, search, the list by category. POST puts somebody on the list."""
    round = round_for(request.person, pk)
    access.choose.require(request.person, round)
    if request.method == "POST":
        rows = Person.objects.visible_to(request.person)
        person = get_object_or_404(rows, pk=key_in(request.POST.get("person", "")))
        category = queries.category_of(request.person, person)
        if category == Category.REPORT and request.POST.get("category") == Category.PEER:
            category = Category.PEER
        try:
            actions.invite(round, person, category, by=request.person)
        except ValidationError as fault:
            messages.error(request, fault.messages[0])
        return redirect("evaluations:people", pk)
    if request.htmx:
        return render(request, "evaluations/people.html#found", _context(request, round))
    return render(request, "evaluations/people.html", _context(request, round))


@signed_in
@require_POST
def outside(request, pk):
    """Put somebody without an account on the list."""
    round, form = round_for(request.person, pk), Outside(request.POST)
    access.choose.require(request.person, round)
    if form.is_valid():
        try:
            actions.invite_from_outside(round, by=request.person, **form.cleaned_data)
            return redirect("evaluations:people", pk)
        except ValidationError as fault:
            form.add_error("email", fault)
    return render(request, "evaluations/people.html", _context(request, round) | {"outside": form}, status=422)


@signed_in
@require_POST
def off(request, pk, contributor):
    """Take somebody off the list."""
    round = round_for(request.person, pk)
    access.choose.require(request.person, round)
    row = get_object_or_404(queries.contributors_of(round, request.person), pk=contributor)
    try:
        actions.take_off(row, by=request.person)
    except ValidationError as fault:
        messages.error(request, fault.messages[0])
    return redirect("evaluations:people", pk)
