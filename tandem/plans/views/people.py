"""Who falls where: the preview of a version, as a file too, and beside another version."""

import unicodedata

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from tandem.core.policies import holding
from tandem.frameworks.views.answering import visible
from tandem.goals.views.lists import csv_response

from .. import access, queries
from ..facts import facts_of
from ..models import Scheme
from .versions import to_version, trail

A_PAGE = 50


def fold(text):
    """Without accents and capitals."""
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one))


def found_in(rows, words):
    """The rows (facts first) of people whose name, unit or job has all these words."""
    wanted = fold(words).split()
    if not wanted:
        return rows

    def has_all(facts):
        text = fold(f"{facts.name} {facts.unit_name} {facts.job_title}")
        return all(word in text for word in wanted)

    return [row for row in rows if has_all(row[0])]


def _falls(which, fitting):
    """Whether somebody with these plans is in the list ``which``."""
    if which == "none":
        return not fitting
    if which == "several":
        return queries.is_several(fitting)
    return not which or (bool(fitting) and str(fitting[0].pk) == which)


def _asked(request, scheme):
    """(plans, everybody sorted, the rows that are asked for by ``?plan=`` and ``?q=``)."""
    plans = queries.plans_of(scheme, request.person)
    everybody = queries.sort_people(plans, facts_of(language=queries.language()))
    which, words = request.GET.get("plan", ""), request.GET.get("q", "")[:80]
    rows = [row for row in everybody.rows if _falls(which, row[1])]
    return plans, everybody, found_in(rows, words)


@holding(access.keep_plans)
def people(request, pk):
    """``/plans/versions/7/people/``: who gets what, who falls under none, who under more and which wins."""
    row = visible(request, Scheme, pk)
    plans, everybody, rows = _asked(request, row)
    for plan in plans:
        plan.hers, plan.fits = everybody.hers[plan.pk], everybody.fits[plan.pk]
    which, words = request.GET.get("plan", ""), request.GET.get("q", "")[:80]
    context = {
        "scheme": row,
        "plans": queries.names_of_rules(plans, request.person),
        "everybody": everybody,
        "total": len(everybody.rows),
        "page": Paginator(rows, A_PAGE).get_page(request.GET.get("page")),
        "which": which,
        "q": words,
        "query": urlencode({name: value for name, value in (("plan", which), ("q", words)) if value}),
        "crumbs": trail(to_version(row)),
    }
    return render(request, "plans/people.html", context)


@holding(access.keep_plans)
def export(request, pk):
    """``/plans/versions/7/people.csv``: the same list, as a file."""
    row = visible(request, Scheme, pk)
    _plans, _everybody, rows = _asked(request, row)
    head = [_("Name"), _("Unit"), _("Job"), _("Plan"), _("Also fits")]
    lines = (
        [
            facts.name,
            facts.unit_name,
            facts.job_title,
            str(fitting[0]) if fitting else "",
            ", ".join(str(plan) for plan in fitting[1:]),
        ]
        for facts, fitting in rows
    )
    return csv_response((line for part in ([head], lines) for line in part), f"plans-{row.pk}.csv")


@holding(access.keep_plans)
def comparison(request, pk):
    """``/plans/versions/7/comparison/``: for whom something changes from ``?with=`` another version, and what."""
    row = visible(request, Scheme, pk)
    others = [one for one in queries.the_draft_first(request.person) if one != row]
    now = queries.scheme_in_force(request.person)
    asked = request.GET.get("with", "")
    other = next((one for one in others if str(one.pk) == asked), None)
    other = other or next((one for one in others if one == now), others[0] if others else None)
    people = facts_of(language=queries.language())
    before = queries.plans_of(other, request.person) if other else []
    found, rows = queries.changes(before, queries.plans_of(row, request.person), people)
    words = request.GET.get("q", "")[:80]
    context = {
        "scheme": row,
        "other": other,
        "others": others,
        "changes": found,
        "changed": len(rows),
        "total": len(people),
        "page": Paginator(found_in(rows, words), A_PAGE).get_page(request.GET.get("page")),
        "q": words,
        "query": urlencode(
            {name: value for name, value in (("with", other.pk if other else ""), ("q", words)) if value}
        ),
        "crumbs": trail(to_version(row)),
    }
    return render(request, "plans/comparison.html", context)
