"""The organisation chart: by unit and by coach, opened level by level."""

import re

from django.shortcuts import get_object_or_404, render

from tandem.core.policies import signed_in

from .. import charts
from ..models import Person, Unit

MOST = 50


@signed_in
def units(request):
    """The top of the tree, with the first level open."""
    context = {"units": charts.top(request.person), "next": charts.MOST_UNITS, "view": "units"}
    return render(request, "people/organisation.html", context)


@signed_in
def unit(request, pk):
    """One unit: what is right below it, and who stands right in it. With htmx, as branches of the tree."""
    here = get_object_or_404(Unit.objects.visible_to(request.person), pk=pk)
    start = int(request.GET["from"]) if re.fullmatch("[0-9]{1,4}", request.GET.get("from", "")) else 0
    below, more_units = charts.level(request.person, here, start)
    people = [] if start else charts.people_in(request.person, here, MOST)
    context = {
        "unit": here,
        "units": below,
        "more_units": more_units,
        "next": start + charts.MOST_UNITS,
        "people": people[:MOST],
        "more": len(people) > MOST,
    }
    if request.htmx:
        return render(request, "people/branches.html#units", context)
    path = {row.pk: row for row in Unit.objects.visible_to(request.person).filter(pk__in=here.path)}
    context |= {"trail": [path[key] for key in here.path[:-1] if key in path], "heads": charts.heads_of([pk])[pk]}
    return render(request, "people/unit.html", context)


@signed_in
def coaches(request):
    """Who coaches whom, from the top."""
    people = charts.coachees(request.person, None, MOST)
    context = {"people": people[:MOST], "more": len(people) > MOST, "view": "coaches"}
    return render(request, "people/organisation.html", context)


@signed_in
def coachees(request, pk):
    """Whom somebody coaches. With htmx, as branches of the tree."""
    coach = get_object_or_404(Person.objects.visible_to(request.person), pk=pk)
    people = charts.coachees(request.person, coach, MOST)
    context = {"coach": coach, "people": people[:MOST], "more": len(people) > MOST}
    if request.htmx:
        return render(request, "people/branches.html#coachees", context)
    return render(request, "people/coachees.html", context | {"trail": charts.above(coach)})
