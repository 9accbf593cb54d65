"""The import of people: file, columns, preview, done. HR administrators only; for others it does not exist."""

import csv

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import holding

from .. import access, actions, jobs
from ..actions.importing import why_not_apply
from ..forms.importing import ColumnsForm, DecisionForm, FileForm
from ..importing import looking
from ..importing.undoing import Undoing
from ..importing.values import folded
from ..models import ImportProgress, ImportRow, ImportRun
from ..states import ImportState, RowKind

PAGE = 25
FORMULA = ("=", "+", "-", "@", "\t", "\r")
KINDS = (RowKind.REFUSED, RowKind.ADDED, RowKind.CHANGED, RowKind.ENDED, RowKind.UNCHANGED, RowKind.SKIPPED)


def _run(request, pk):
    return get_object_or_404(ImportRun.objects.visible_to(request.person).select_related("by"), pk=pk)


@holding(access.administer)
def index(request):
    """The former imports, and the way to a new one."""
    form = FileForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file, history = form.cleaned_data["file"], form.cleaned_data["history"]
        try:
            run = actions.open_import(
                by=request.person,
                name=file.name,
                content=file.read(),
                history=history.read() if history else None,
                history_name=history.name if history else "",
            )
            return redirect("people:import_columns", run.pk)
        except ValidationError as problem:
            form.add_error("file", problem)
    runs = ImportRun.objects.visible_to(request.person).select_related("by")
    page = Paginator(runs, PAGE).get_page(request.GET.get("page"))
    return render(request, "people/import.html", {"form": form, "page": page}, status=422 if form.errors else 200)


@holding(access.administer)
def columns(request, pk):
    """Which column holds what, and how the file is read."""
    run = _run(request, pk)
    if run.state not in (ImportState.COLUMNS, ImportState.PREVIEW):
        return redirect("people:import_run", pk)
    sheets = {name: request.GET.get(name, "")[:200] for name in ("sheet", "history_sheet")}
    suggestion = looking.suggest(run, **sheets)
    form = ColumnsForm(request.POST or None, run=run, suggestion=suggestion)
    if request.method == "POST" and form.is_valid():
        chosen = {"sheet": suggestion.people.sheet, **form.answers()}
        if suggestion.history:
            chosen["history_sheet"] = suggestion.history.sheet
        try:
            jobs.start("compare", actions.choose_columns(run, by=request.person, **chosen), request.person)
            return redirect("people:import_run", pk)
        except ValidationError as problem:
            form.add_error(None, problem)
    context = {"run": run, "form": form, "suggestion": suggestion}
    return render(request, "people/import_columns.html", context, status=422 if form.errors else 200)


@holding(access.administer)
def run(request, pk):
    """Where an import stands: being worked on, to look at, or done."""
    run = _run(request, pk)
    if run.state == ImportState.COLUMNS:
        return redirect("people:import_columns", pk)
    if run.state in (ImportState.COMPARING, ImportState.APPLYING):
        return render(request, "people/import_work.html", _work(request.person, run))
    if run.state == ImportState.PREVIEW:
        return render(request, "people/import_preview.html", _rows(request, run) | {"why_not": why_not_apply(run)})
    against = Undoing(run).against() if run.state == ImportState.DONE else []
    return render(request, "people/import_done.html", _rows(request, run) | {"against": against})


def _work(viewer, run):
    progress = ImportProgress.objects.visible_to(viewer).filter(pk=run.pk).first()
    return {"run": run, "done": progress.done if progress else 0, "total": 1000}


@holding(access.administer)
def progress(request, pk):
    """The bar of a long step; when it has ended, the page opens anew."""
    run = _run(request, pk)
    if run.state in (ImportState.COMPARING, ImportState.APPLYING):
        return render(request, "people/import_work.html#bar", _work(request.person, run))
    response = HttpResponse(status=204)
    response["HX-Refresh"] = "true"
    return response


def _rows(request, run):
    words, kind = request.GET.get("q", "").strip()[:100], request.GET.get("kind", "")
    rows = (
        ImportRow.objects.visible_to(request.person).filter(run=run).exclude(kind=RowKind.READ).order_by("line", "pk")
    )
    if kind not in RowKind.values:
        kind = RowKind.REFUSED if run.counts.get("refused") else ""
    if request.GET.get("kind") == "all":
        kind = ""
    if kind:
        rows = rows.filter(kind=kind)
    for word in folded(words).split():
        rows = rows.filter(found__contains=word)
    page = Paginator(rows, PAGE).get_page(request.GET.get("page"))
    looking.decorate(page.object_list)
    counts = [(one, run.counts.get(one, 0)) for one in KINDS if run.counts.get(one)]
    query = f"kind={kind or 'all'}&q={words}"
    return {"run": run, "page": page, "words": words, "kind": kind, "counts": counts, "query": query}


@holding(access.administer)
@require_POST
def decide(request, pk):
    """What to do with one row, or with all that are refused."""
    run, form = _run(request, pk), DecisionForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose again what to do with this line."))
        return redirect("people:import_run", pk)
    data = form.cleaned_data
    rows = ImportRow.objects.visible_to(request.person).filter(run=run)
    if data["line"] is None:
        rows = rows.filter(kind=RowKind.REFUSED)
    else:
        rows = rows.filter(source=data["source"] or "people", line=data["line"])
    chosen = {(r.source, r.line): looking.decision_of(r, data["choice"], data["field"], data["value"]) for r in rows}
    try:
        jobs.start("compare", actions.decide(run, chosen, by=request.person), request.person)
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    return redirect("people:import_run", pk)


@holding(access.administer)
@require_POST
def apply(request, pk):
    """Write everything, or nothing."""
    run = _run(request, pk)
    if reason := why_not_apply(run):
        messages.error(request, reason)
    else:
        actions.step_import(run, ImportState.APPLYING, by=request.person)
        jobs.start("apply", run, request.person)
    return redirect("people:import_run", pk)


@holding(access.administer)
@require_POST
def again(request, pk):
    """Compare once more, for Tandem has changed meanwhile."""
    run = _run(request, pk)
    try:
        jobs.start("compare", actions.decide(run, {}, by=request.person), request.person)
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    return redirect("people:import_run", pk)


@holding(access.administer)
@require_POST
def undo(request, pk):
    """Turn the last import round."""
    try:
        actions.undo_import(_run(request, pk), by=request.person)
        messages.success(request, _("The import is undone. Everything is as it was before."))
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    return redirect("people:import_run", pk)


@holding(access.administer)
@require_POST
def stop(request, pk):
    """Give up an import that has not been done; its file goes."""
    try:
        actions.drop_import(_run(request, pk), by=request.person)
        messages.success(request, _("Stopped. Nothing was changed, and the file is gone."))
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    return redirect("people:import")


@holding(access.administer)
def faults(request, pk):
    """The lines with a fault as CSV, to mend them in the HR system. No cell of it can be a formula."""
    run = _run(request, pk)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="import-{run.pk}.csv"'
    response.write("\ufeff")
    writer = csv.writer(response, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerow([_("Line"), _("Employee number"), _("Name"), _("What is wrong")])
    rows = ImportRow.objects.visible_to(request.person).filter(run=run, kind__in=(RowKind.REFUSED, RowKind.SKIPPED))
    for row in rows.order_by("source", "line"):
        cells = [row.line, row.cells.get("number", ""), row.name, " ".join(looking.said(row))]
        writer.writerow([f"'{cell}" if str(cell).startswith(FORMULA) else cell for cell in cells])
    return response
