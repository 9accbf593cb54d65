"""All cycles, one of them as each may see it, and the places by name."""

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.keys import key_in
from tandem.core.policies import signed_in
from tandem.goals.views.lists import csv_response
from tandem.people.models import Unit

from .. import access, queries
from ..models import Place
from ..states import Progress
from .drafting import cycle_for, to_cycle, trail

A_PAGE = 50
VERBS = ("change", "launch", "pause", "resume", "extend", "close", "run")


@signed_in
def index(request):
    """``/cycles/``: what is somebody's own, what is of the people whom she coaches, and all cycles."""
    me = request.person
    rows = list(queries.cycles(me)[:60])
    going = [row for row in rows if row.is_going]
    context = {
        "cycles": rows,
        "own": queries.own_places(me, going).order_by("due_date", "pk") if going else [],
        "coached": queries.coached_places(me, going) if going else [],
        "makes": not access.make(me),
        "today": clock.today(),
        "progress": dict(Progress.choices),
    }
    return render(request, "cycles/index.html", context)


@signed_in
def cycle(request, pk):
    """``/cycles/7/``: its terms and who runs it; one's own place; for HR how far groups are."""
    me, row = request.person, cycle_for(request, pk)
    context = {
        "cycle": row,
        "runners": queries.runners(row),
        "why_not": {name: getattr(access, name)(me, row) for name in VERBS},
        "crumbs": trail(),
        "today": clock.today(),
        "progress": dict(Progress.choices),
    }
    if row.is_draft:
        context |= queries.summary(queries.expected(row, me)) | {"scheme": queries.scheme_of(row, me)}
    else:
        context |= {"own": queries.own_places(me, [row]), "coached": queries.coached_places(me, [row])}
        if row.is_at_work:
            context |= _work(row)
        elif not access.oversee(me):
            context |= _groups(request, row)
    return render(request, "cycles/cycle.html", context)


def _groups(request, row):
    """How far groups are: of the unit that is asked for by ``?unit=``, within what this person of HR sees."""
    roots = access.units_of(request.person)
    asked = key_in(request.GET.get("unit", ""))
    unit = Unit.objects.visible_to(request.person).filter(pk=asked).first() if asked else None
    if asked and unit is None:
        raise Http404
    root = next((one for one in roots if one is None or (unit and one.pk in unit.path)), None if unit else roots[0])
    if unit and root is None and None not in roots:
        raise Http404
    found = queries.overview(row, root, unit or root)
    if found is None:
        raise Http404
    if not asked and len(found.groups) == 1 and not found.rest:  # all under one roof: what is in it says more
        found = queries.overview(row, root, found.groups[0].unit)
    here = found.whole.unit
    above = Unit.objects.visible_to(request.person).in_bulk(here.path[:-1]) if here else {}
    way = [above[key] for key in here.path[:-1] if key in above] if here else []
    if root:
        way = [one for one in way if root.pk in one.path]
    return {"overview": found, "way": way, "roots": roots, "whole": root is None}


def _work(row):
    done, total = queries.made_of(row)
    return {"done": done, "total": total}


@signed_in
def progress(request, pk):
    """``/cycles/7/progress/``: the bar of a launch or a closing; when it has ended the page opens anew."""
    row = cycle_for(request, pk)
    if row.is_at_work:
        return render(request, "cycles/cycle.html#bar", {"cycle": row, **_work(row)})
    response = HttpResponse(status=204)
    response["HX-Refresh"] = "true"
    return response


def _asked(request, row):
    words, far = request.GET.get("q", "")[:80], request.GET.get("far", "")
    far = far if far in Progress.values else ""
    return queries.places_of(row, request.person, words, far), words, far


@signed_in
def places(request, pk):
    """``/cycles/7/places/``: by name how far everybody is, for who runs it."""
    row = cycle_for(request, pk, access.run)
    rows, words, far = _asked(request, row)
    counts = queries.counts(Place.objects.visible_to(request.person).filter(cycle=row))
    context = {
        "cycle": row,
        "page": Paginator(rows, A_PAGE).get_page(request.GET.get("page")),
        "counts": counts,
        "pills": [(far.value, far.label, counts[far.value]) for far in Progress if counts[far.value]],
        "progress": dict(Progress.choices),
        "q": words,
        "far": far,
        "query": urlencode({name: value for name, value in (("far", far), ("q", words)) if value}),
        "today": clock.today(),
        "me": request.person,
        "no_extend": access.extend(request.person, row),
        "crumbs": trail(to_cycle(row)),
    }
    return render(request, "cycles/places.html", context)


@signed_in
def places_export(request, pk):
    """``/cycles/7/places.csv``: the same list, as a file."""
    row = cycle_for(request, pk, access.run)
    rows, _words, _far = _asked(request, row)
    known = dict(Progress.choices)
    head = [
        _("Name"),
        _("Unit"),
        _("Coach"),
        _("Stands in for"),
        _("Conversation"),
        _("To be held before"),
        _("How far"),
    ]
    lines = (
        [
            one.person.name,
            str(one.unit or ""),
            coach_of(one),
            one.in_place_of or "",
            str(one.guide),
            one.due_date.isoformat(),
            str(known[one.far]),
        ]
        for one in rows.iterator(chunk_size=2000)
    )
    return csv_response((line for part in ([head], lines) for line in part), f"cycle-{row.pk}-places.csv")


def coach_of(place):
    """The name of who holds the conversation, or of the coach on the day of the launch."""
    coach = place.conversation.coach if place.conversation else place.coach
    return coach.name if coach else ""
