"""The directory: who works here, found in a word, and as a file."""

from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.paging import FoundPaginator
from tandem.core.policies import signed_in
from tandem.core.tables import KINDS

from ..forms.directory import DirectoryFilter
from ..forms.fields import label, unit_label
from ..models import Person, Unit
from ..queries import attach_places, found, found_units

PAGE = 25


def here(viewer):
    """Everybody who works here today, as far as ``viewer`` may see."""
    return Person.objects.visible_to(viewer).filter(employed__contains=clock.today())


@signed_in
def directory(request):
    """A page of colleagues; with htmx, only the list."""
    filters = DirectoryFilter(request.GET, request.person)
    paginator = FoundPaginator if filters.words.strip() else Paginator
    page = paginator(filters.chosen(here(request.person)), PAGE).get_page(request.GET.get("page"))
    page.object_list = attach_places(page.object_list)
    query = request.GET.copy()
    query.pop("page", None)
    template = "people/directory.html#found" if request.htmx else "people/directory.html"
    return render(request, template, {"filters": filters, "page": page, "query": query.urlencode()})


@signed_in
def export(request, kind):
    """What the directory shows, as a file: csv or xlsx."""
    if kind not in KINDS:
        raise Http404
    people = attach_places(DirectoryFilter(request.GET, request.person).chosen(here(request.person)))
    head = [_("Name"), _("Function"), _("Unit"), _("Coach"), _("Work address")]
    rows = ([p.name, p.function, str(p.unit or ""), p.coach.name if p.coach else "", p.email or ""] for p in people)
    return KINDS[kind](_("Colleagues"), head, rows)


@signed_in
def suggest(request):
    """Names while one types, as the options of a ``datalist``."""
    words = next((value for value in request.GET.values() if value.strip()), "")
    people = found(here(request.person), words)[:8] if len(words.strip()) > 1 else ()
    return render(request, "people/suggested.html", {"labels": [label(person) for person in people]})


@signed_in
def suggest_units(request):
    """Names of units while one types, as the options of a ``datalist``."""
    words = next((value for value in request.GET.values() if value.strip()), "")[:100]
    units = found_units(Unit.objects.visible_to(request.person).filter(closed_date=None), words)[:12]
    return render(request, "people/suggested.html", {"labels": [unit_label(unit) for unit in units]})
