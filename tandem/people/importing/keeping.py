"""The rows of an import in the database: read from the file once, kept with what would become of them."""

import hashlib
import json
from difflib import get_close_matches

from django.utils.translation import gettext as _

from ..models import ImportFile, ImportRow
from . import columns as headers
from . import files
from .comparison import Comparison
from .problems import Unreadable
from .values import folded

FIELDS = {"people": headers.PEOPLE, "history": headers.HISTORY}
MOST_NAMED = 20
OUTCOME = ("name", "found", "kind", "faults", "notes", "changes", "person_id")


def rows_of(run):
    """(people, history): rows as (line, cells by field, decision); from the file, or as they were kept."""
    kept = {"people": [], "history": []}
    for source, line, cells, decision in (
        ImportRow.objects.filter(run=run)
        .exclude(source="absent")
        .order_by("line")
        .values_list("source", "line", "cells", "decision")
    ):
        kept[source].append((line, cells, decision))
    if kept["people"]:
        return kept["people"], kept["history"]
    return _from_file(run, "people"), _from_file(run, "history")


def _from_file(run, kind):
    content = ImportFile.objects.filter(run=run, kind=kind).values_list("content", flat=True).first()
    if content is None:
        return []
    chosen = run.options[kind]
    rows = files.read(bytes(content), chosen["sheet"]).rows
    place = headers.header_row(rows, FIELDS[kind])
    named = [(at, field) for at, field in enumerate(chosen["columns"]) if field]
    out = []
    for line, cells in rows[place + 1 :]:
        texts = {field: cells[at] for at, field in named if at < len(cells) and cells[at]}
        if texts:
            out.append((line, texts, {}))
    if not out and kind == "people":
        raise Unreadable(_("There are no rows under the header."))
    return out


def outcome_of(run, rows, history, by):
    """The Comparison of the rows with what is known now."""
    people = run.options["people"]["columns"]
    return Comparison(
        rows,
        columns=[field for field in people if field],
        options=run.options,
        by=by,
        on=run.effective_date,
        absent_left=run.absent_left_date,
        history_rows=history,
        history_columns=run.options["history"]["columns"],
    )


def store(run, found, progress):
    """Keep what would become of each row; gives the counts. Only rows whose outcome changed are written again."""
    before = {(row.source, row.line): row for row in ImportRow.objects.filter(run=run).exclude(source="absent")}
    ImportRow.objects.filter(run=run, source="absent").delete()
    new, again = [], []
    for row in (*map(_of_record, found.records), *map(_of_known, found.absent), *map(_of_period, found.periods)):
        row.run = run
        old = before.get((row.source, row.line)) if row.source != "absent" else None
        if old is None:
            new.append(row)
        elif any(getattr(old, name) != getattr(row, name) for name in OUTCOME):
            row.pk = old.pk
            again.append(row)
    for start in range(0, len(new), 1000):
        ImportRow.objects.bulk_create(new[start : start + 1000])
        progress(4 + 2 * start / len(new), 6)
    ImportRow.objects.bulk_update(again, [name.removesuffix("_id") for name in OUTCOME], batch_size=500)
    counts = dict.fromkeys(("refused", "added", "changed", "ended", "unchanged", "skipped"), 0)
    for record in (*found.records, *found.faulty_periods):
        counts[record.kind] += 1
    counts["ended"] += len(found.absent)
    counts |= {"absent": len(found.absent), "known": len(found.system.people), "digest": digest(found)}
    return counts | novelties(found)


def novelties(found):
    """What would come with the people and perhaps should not: ``new_units`` and ``new_jobs`` as [name, the known name
    that is like it or ""] with how many there are in all, and ``no_mail``, how many would come without an account."""
    wanted = [record for record in found.records if record.kind in ("added", "changed", "ended")]
    system = found.system
    units = dict.fromkeys(r.unit for r in wanted if r.unit and system.units.find(r.unit, r.group) is None)
    jobs = dict.fromkeys(r.job for r in wanted if r.job and system.job(r.job) is None)
    return {
        "new_units": [[name, _like(name, system.units.names.values())] for name in list(units)[:MOST_NAMED]],
        "new_units_total": len(units),
        "new_jobs": [[name, _like(name, system.job_names.values())] for name in list(jobs)[:MOST_NAMED]],
        "new_jobs_total": len(jobs),
        "no_mail": sum(record.kind == "added" and not record.email for record in wanted),
    }


def _like(name, known):
    """The known name that somebody may have meant, or ""."""
    return next(iter(get_close_matches(name, list(known), 1, 0.85)), "")


def _of_record(record):
    name = record.name or (record.person.name if record.person else "")
    return ImportRow(
        source="people",
        line=record.line,
        cells=record.cells,
        decision=record.decision,
        name=name[:300],
        found=folded(f"{name} {record.number} {record.email} {record.unit} {record.job} {record.coach}")[:700],
        kind=record.kind,
        faults=[fault.as_json() for fault in record.faults],
        notes=record.notes,
        changes=record.changes,
        person_id=record.person.pk if record.person else None,
    )


def _of_known(known):
    return ImportRow(
        source="absent",
        line=0,
        name=known.name,
        found=folded(f"{known.name} {known.number or ''} {known.email or ''}")[:700],
        kind="ended",
        notes=[{"code": "absent", "params": {}}],
        person_id=known.pk,
    )


def _of_period(period):
    return ImportRow(
        source="history",
        line=period.line,
        cells=period.cells,
        decision=period.decision,
        name=f"{period.number} {period.unit}".strip()[:300],
        found=folded(f"{period.number} {period.unit}")[:700],
        kind=period.kind or "read",
        faults=[fault.as_json() for fault in period.faults],
        notes=[{"code": "skipped", "params": {}}] if period.decision.get("skip") else [],
    )


def digest(found):
    """A fingerprint of what would be done: when it differs, Tandem has changed since somebody looked."""
    told = [
        (r.line, r.kind, r.person.pk if r.person else None, r.changes, [f.as_json() for f in r.faults])
        for r in found.records
    ]
    left = sorted(known.pk for known in found.absent)
    return hashlib.sha256(json.dumps([told, left, str(found.on)], sort_keys=True, default=str).encode()).hexdigest()
