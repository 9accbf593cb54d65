"""Units and jobs, for HR administrators."""

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core.policies import holding

from .. import access, actions, queries
from ..forms.structure import JobForm, MoveForm, NewUnitForm, UnitForm
from ..models import Job, Unit
from .record import answer

PAGE = 25


def _back(name, words):
    return {"back": reverse(name), "done": _("Saved."), "crumbs": ((words, reverse(name)),)}


@holding(access.administer)
def units(request):
    """All units in the order of the tree, a page at a time; ``q`` finds one by name or code."""
    words = request.GET.get("q", "").strip().casefold()
    units = Unit.objects.visible_to(request.person)
    names = queries.names_of_units(units)
    order = sorted(names, key=lambda key: names[key].sorting)
    if words:
        order = [key for key in order if words in names[key].sought]
    page = Paginator(order, PAGE).get_page(request.GET.get("page"))
    rows = units.in_bulk(page.object_list)
    page.object_list = [rows[key] for key in page.object_list]
    for unit in page.object_list:
        unit.under = " › ".join(names[key].name for key in unit.path[:-1] if key in names)
    query = f"q={words}" if words else ""
    return render(request, "people/units.html", {"page": page, "words": words, "query": query, "view": "units"})


@holding(access.administer)
def unit_new(request):
    """A new unit."""
    form = NewUnitForm(request.POST or None, viewer=request.person)
    return answer(
        request,
        form,
        lambda data: actions.add_unit(by=request.person, **data),
        title=_("Add a unit"),
        **_back("people:units", _("Units")),
    )


@holding(access.administer)
def unit_change(request, pk):
    """Other names, in three languages."""
    unit = get_object_or_404(Unit.objects.visible_to(request.person), pk=pk)
    return answer(
        request,
        UnitForm(request.POST or None, instance=unit),
        lambda data: actions.rename_unit(unit, by=request.person, **data),
        title=_("Rename %(unit)s") % {"unit": str(unit)},
        **_back("people:units", _("Units")),
    )


@holding(access.administer)
def unit_move(request, pk):
    """Under another unit, with all that is below it."""
    unit = get_object_or_404(Unit.objects.visible_to(request.person), pk=pk)
    form = MoveForm(request.POST or None, viewer=request.person, initial={"parent": unit.parent_id})
    return answer(
        request,
        form,
        lambda data: actions.move_unit(unit, data["parent"], by=request.person, why=data["why"]),
        title=_("Move %(unit)s") % {"unit": str(unit)},
        lede=_("Everything below it moves along. HR partners of the new place will see the records of its people."),
        **_back("people:units", _("Units")),
    )


@holding(access.administer)
def jobs(request):
    """All jobs."""
    words = request.GET.get("q", "").strip().casefold()
    rows = sorted(Job.objects.visible_to(request.person), key=lambda job: (job.family, str(job).casefold()))
    if words:
        rows = [job for job in rows if words in f"{job} {job.code} {job.family}".casefold()]
    page = Paginator(rows, PAGE).get_page(request.GET.get("page"))
    query = f"q={words}" if words else ""
    return render(request, "people/units.html", {"page": page, "words": words, "query": query, "view": "jobs"})


@holding(access.administer)
def job_new(request):
    """A new job."""
    return answer(
        request,
        JobForm(request.POST or None),
        lambda data: actions.add_job(by=request.person, **data),
        title=_("Add a job"),
        **_back("people:jobs", _("Jobs")),
    )


@holding(access.administer)
def job_change(request, pk):
    """Other titles or another family."""
    job = get_object_or_404(Job.objects.visible_to(request.person), pk=pk)
    return answer(
        request,
        JobForm(request.POST or None, instance=job),
        lambda data: actions.change_job(job, by=request.person, **data),
        title=_("Change %(job)s") % {"job": str(job)},
        **_back("people:jobs", _("Jobs")),
    )
