"""An import of people, step by step: file, columns, comparison, decisions, writing, and back."""

import datetime

import pghistory
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import ImportUndone, PeopleImported, PersonAssigned
from ..importing import columns as headers
from ..importing import files, limits
from ..importing.keeping import digest, outcome_of, rows_of, store
from ..importing.undoing import Undoing
from ..importing.writing import Writing
from ..models import ImportFile, ImportMapping, ImportProgress, ImportRow, ImportRun, Person
from ..models.dated import until
from ..states import ImportState
from .belonging import leave

FIELDS = {"people": headers.PEOPLE, "history": headers.HISTORY}
KEPT_DAYS = 30
SAFE_SHARE, SAFE_NUMBER = 10, 20  # so many percent, or people, may leave at once without a second look


def _nothing(done, total):
    """Progress that nobody looks at."""


@action
def open_import(*, by, name, content, history_name="", history=None):
    """Take in a file (and a history of units): kept as it is, nothing is compared yet. Raises Unreadable."""
    access.administer.require(by)
    sheet = files.read(content, most=limits.SMALL + 30)
    earlier = files.read(history, most=limits.HEADER_WITHIN + 10) if history is not None else None
    run = ImportRun.objects.create(
        by=by,
        created_at=clock.now(),
        file_name=files.clean(name)[-200:] or "people",
        sha256=files.fingerprint(content),
        size=len(sheet.rows),
        effective_date=clock.today(),
    )
    ImportProgress.objects.create(run=run, step="columns")
    ImportFile.objects.create(run=run, kind="people", name=run.file_name, content=content, head=sheet.head())
    if earlier:
        name = files.clean(history_name)[-200:]
        ImportFile.objects.create(run=run, kind="history", name=name, content=history, head=earlier.head())
    return run


@action
def choose_columns(
    run,
    *,
    by,
    columns,
    sheet="",
    history_columns=None,
    history_sheet="",
    date_order="auto",
    name_order="auto",
    effective_date=None,
    absent_left_date=None,
    absent_confirmed=False,
):
    """Say what each column holds and how the file is read; remembered for the next file with this header.

    ``columns``, ``history_columns``: a field or "" for each column of the header. Raises ValidationError.
    """
    access.administer.require(by)
    run = _locked(run, ImportState.COLUMNS, ImportState.PREVIEW)
    if lacking := headers.lacking(columns):
        raise ValidationError(_("Choose a column for: %(fields)s.") % {"fields": ", ".join(map(str, lacking))})
    if history_columns is not None and (lacking := headers.lacking(history_columns, headers.HISTORY)):
        raise ValidationError(
            _("In the history, choose a column for: %(fields)s.") % {"fields": ", ".join(map(str, lacking))}
        )
    run.options = {
        "date_order": date_order,
        "name_order": name_order,
        "people": {"columns": list(columns), "sheet": sheet},
        "history": {"columns": list(history_columns or ()), "sheet": history_sheet},
    }
    run.effective_date = effective_date or clock.today()
    run.absent_left_date, run.absent_confirmed = absent_left_date, absent_confirmed
    run.state, run.problem, run.counts = ImportState.COMPARING, "", {}
    run.save()
    ImportRow.objects.filter(run=run).delete()
    for kind in ("people", "history"):
        _remember(run, kind, by)
    return run


def _remember(run, kind, by):
    kept = ImportFile.objects.filter(run=run, kind=kind).defer("content").first()
    if kept is None:
        return
    rows = files.head_of(kept, run.options[kind]["sheet"]).rows
    titles = rows[headers.header_row(rows, FIELDS[kind])][1]
    ImportMapping.objects.update_or_create(
        kind=kind,
        signature=headers.signature(titles),
        defaults={
            "columns": run.options[kind]["columns"],
            "options": {key: run.options[key] for key in ("date_order", "name_order")},
            "by": by,
            "changed_at": clock.now(),
        },
    )


@action
def compare_import(run, *, by, progress=_nothing):
    """Compare every row with what is known and keep what would become of it. Raises Unreadable."""
    access.administer.require(by)
    run = _locked(run, ImportState.COMPARING)
    progress(0, 6)
    rows, history = rows_of(run)
    progress(2, 6)
    found = outcome_of(run, rows, history, run.by)
    progress(4, 6)
    run.counts = store(run, found, progress)
    run.size = len(rows)
    run.state = ImportState.PREVIEW
    run.save()
    return run


@action
def decide(run, decisions, *, by):
    """What to do with rows: {(source, line): {"skip": True} | {"prefer": True} | {"set": {field: text}} | {}}."""
    access.administer.require(by)
    run = _locked(run, ImportState.PREVIEW)
    wanted: dict[str, dict[int, dict]] = {}
    for (source, line), decision in decisions.items():
        wanted.setdefault(source, {})[line] = decision
    for source, lines in wanted.items():
        rows = list(ImportRow.objects.filter(run=run, source=source, line__in=lines))
        for row in rows:
            row.decision = lines[row.line]
        ImportRow.objects.bulk_update(rows, ["decision"], batch_size=1000)
    run.state, run.problem = ImportState.COMPARING, ""
    run.save()
    return run


def why_not_apply(run):
    """Why an import cannot be done yet, or ""."""
    if run.state != ImportState.PREVIEW:
        return _("It has not been compared yet.")
    if refused := run.counts.get("refused"):
        return _("Decide first about the rows that cannot be imported: %(count)s.") % {"count": refused}
    leaving, known = run.counts.get("absent", 0), run.counts.get("known", 0)
    if leaving > max(SAFE_NUMBER, known * SAFE_SHARE // 100) and not run.absent_confirmed:
        return _("%(count)s people would leave at once. If that is right, confirm it with the columns.") % {
            "count": leaving
        }
    if not any(run.counts.get(kind) for kind in ("added", "changed", "ended")):
        return _("There is nothing to import: Tandem and the file agree.")
    return ""


@action
def apply_import(run, *, by, progress=_nothing):
    """Write everything, or nothing. Raises ValidationError, also when Tandem changed since it was compared."""
    access.administer.require(by)
    run = _locked(run, ImportState.PREVIEW, ImportState.APPLYING)
    run.state = ImportState.PREVIEW
    if reason := why_not_apply(run):
        raise ValidationError(reason)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('people.import'))")
    rows, history = rows_of(run)
    found = outcome_of(run, rows, history, by)
    progress(1, 6)
    if digest(found) != run.counts.get("digest"):
        raise ValidationError(_("Tandem has changed since this was compared. Compare again, and look once more."))
    with pghistory.context(why=run.source, import_run=run.pk) as entry:
        try:
            with transaction.atomic():
                Writing(found, progress).write()
                _end(found, by)
        except IntegrityError as problem:
            raise ValidationError(
                _("The database refuses this import, so nothing was changed: %(problem)s")
                % {"problem": str(problem).splitlines()[0]}
            ) from problem
        run.entry = entry.id
        run.state, run.applied_at, run.problem = ImportState.DONE, clock.now(), ""
        run.save()
    ImportFile.objects.filter(run=run).delete()
    counts = {kind: run.counts.get(kind, 0) for kind in ("added", "changed", "ended")}
    announce(PeopleImported(by=by.pk, run=run.pk, **counts))
    for record in found.records:
        if record.kind == "changed" and any(c["field"] in ("unit", "job", "coach", "hours") for c in record.changes):
            announce(PersonAssigned(by=by.pk, person=record.person.pk, from_date=run.effective_date.isoformat()))
    return run


def _end(found, by):
    leavers = {r.person.pk: r.ended for r in found.records if r.kind in ("ended", "changed") and _leaves(r)}
    leavers |= {known.pk: found.absent_left for known in found.absent}
    people = Person.objects.in_bulk(leavers)
    longer = [pk for pk, last in leavers.items() if people[pk].employed.upper and people[pk].employed.upper <= last]
    for pk in longer:  # a last day that moves away
        after = leavers[pk] + datetime.timedelta(days=1)
        Person.objects.filter(pk=pk).update(employed=until("employed", after))
    for pk, last in leavers.items():
        leave(people[pk], by=by, last_day=max(last, people[pk].employed.lower))


def _leaves(record):
    return record.ended is not None and any(change["field"] == "ended" for change in record.changes)


@action
def undo_import(run, *, by):
    """Turn the last import round; gives what was undone by model. Raises ValidationError with what hangs on it."""
    access.administer.require(by)
    run = _locked(run, ImportState.DONE)
    undoing = Undoing(run)
    if reasons := undoing.against():
        raise ValidationError(reasons)
    with pghistory.context(why=run.source, import_run=run.pk) as entry:
        try:
            with transaction.atomic():
                told = undoing.turn_round()
        except IntegrityError as problem:
            raise ValidationError(_("Others have worked with what came in since: it cannot be undone.")) from problem
    run.state, run.undone_at, run.undo_entry = ImportState.UNDONE, clock.now(), entry.id
    run.save()
    announce(ImportUndone(by=by.pk, run=run.pk))
    return told


@action
def step_import(run, state, *, by, problem=""):
    """Move an import to the step before or after a long one; ``problem``: why the long one failed."""
    access.administer.require(by)
    ImportRun.objects.filter(pk=run.pk).update(state=state, problem=problem)
    ImportProgress.objects.filter(pk=run.pk).update(step=state, done=0, total=0)


@action
def drop_import(run, *, by):
    """Stop an import that has not been done; its file and its rows go. One that is being written is waited for."""
    access.administer.require(by)
    run = _locked(run, ImportState.COLUMNS, ImportState.COMPARING, ImportState.PREVIEW, ImportState.APPLYING)
    ImportFile.objects.filter(run=run).delete()
    ImportRow.objects.filter(run=run).delete()
    run.state = ImportState.DROPPED
    run.save()


@action
def forget_imports(*, by):
    """Throw away files and rows of more than 30 days ago; gives how many rows."""
    before = clock.now() - datetime.timedelta(days=KEPT_DAYS)
    ImportFile.objects.filter(run__created_at__lt=before).delete()
    return ImportRow.objects.filter(run__created_at__lt=before).delete()[0]


def _locked(run, *states):
    row = ImportRun.objects.select_for_update(of=("self",)).select_related("by").get(pk=run.pk)
    if row.state not in states:
        raise ValidationError(_("This import has gone on since. Look at it again."))
    return row
