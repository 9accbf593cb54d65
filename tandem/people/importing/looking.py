"""What pages and the command show of an import: columns with samples, rows with their faults in words."""

import datetime
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core.words import day

from ..models import ImportFile, ImportMapping, ImportRow
from . import columns as headers
from . import files
from .problems import NOTES, OPTIONAL, in_words

FIELDS = {"people": headers.PEOPLE, "history": headers.HISTORY}
SAMPLES = 3


@dataclass
class Columns:
    """The header of a file: its titles, some cells of each column, and the field that each seems to be."""

    names: tuple
    sheet: str
    line: int
    titles: list
    samples: list
    fields: list
    remembered: bool = False


@dataclass
class Suggestion:
    """How the files of an import would be read. ``history`` is None when there is no such file."""

    people: Columns
    history: Columns | None
    options: dict = field(default_factory=dict)

    def with_wishes(self, wanted):
        """The arguments of ``choose_columns``, with what a mapping file says instead. Raises ValidationError."""
        told = {
            "columns": _wished(self.people, wanted.get("columns", {}), headers.PEOPLE),
            "sheet": self.people.sheet,
            "absent_confirmed": bool(wanted.get("absent_confirmed")),
        }
        if self.history:
            told["history_columns"] = _wished(self.history, wanted.get("history_columns", {}), headers.HISTORY)
            told["history_sheet"] = self.history.sheet
        for name, choices in (
            ("date_order", ("auto", "dmy", "mdy")),
            ("name_order", ("auto", "first_last", "last_first")),
        ):
            told[name] = wanted.get(name, self.options.get(name, "auto"))
            if told[name] not in choices:
                raise ValidationError(
                    _("%(name)s must be one of: %(choices)s.") % {"name": name, "choices": ", ".join(choices)}
                )
        for name in ("effective_date", "absent_left_date"):
            told[name] = _day(name, wanted.get(name))
        return told


def _day(name, text):
    try:
        return datetime.date.fromisoformat(text) if text else None
    except (TypeError, ValueError) as problem:
        raise ValidationError(_("%(name)s must be a date like 2026-11-23.") % {"name": name}) from problem


def _wished(found, wanted, fields):
    if not isinstance(wanted, dict):
        raise ValidationError(_("The columns must be an object: header, and what it holds."))
    chosen = list(found.fields)
    places = {headers.plain(title): place for place, title in enumerate(found.titles) if title}
    for title, name in wanted.items():
        if headers.plain(title) not in places:
            raise ValidationError(_("There is no column “%(title)s” in the file.") % {"title": title})
        if name and name not in fields:
            raise ValidationError(_("“%(name)s” is nothing that Tandem reads.") % {"name": name})
        chosen = ["" if name and other == name else other for other in chosen]
        chosen[places[headers.plain(title)]] = name or ""
    return chosen


def suggest(run, sheet="", history_sheet=""):
    """The Suggestion for an import: as it was chosen before, as it is remembered, or as it is guessed."""
    found = {"history": None}
    options = {}
    for kind, wanted in (("people", sheet), ("history", history_sheet)):
        kept = ImportFile.objects.filter(run=run, kind=kind).defer("content").first()
        if kept is None:
            continue
        chosen = run.options.get(kind, {})
        found[kind] = _columns(kind, kept, wanted or chosen.get("sheet", ""))
        remembered = ImportMapping.objects.filter(kind=kind, signature=headers.signature(found[kind].titles)).first()
        if chosen.get("columns") and chosen["sheet"] == found[kind].sheet:
            found[kind].fields = chosen["columns"]
        elif remembered:
            found[kind].fields, found[kind].remembered = remembered.columns, True
            options = {**remembered.options, **options}
    return Suggestion(found["people"], found["history"], {**options, **run.options})


def _columns(kind, kept, wanted):
    sheet = files.head_of(kept, wanted)
    place = headers.header_row(sheet.rows, FIELDS[kind])
    line, titles = sheet.rows[place]
    below = [cells for _line, cells in sheet.rows[place + 1 :]]
    samples = [
        list(dict.fromkeys(cells[at] for cells in below if at < len(cells) and cells[at]))[:SAMPLES]
        for at in range(len(titles))
    ]
    return Columns(sheet.names, sheet.name, line, titles, samples, headers.guess(titles, FIELDS[kind]))


def told_rows(run, kinds):
    """The rows of these kinds, each with ``said``: faults and notes in the reader's words."""
    rows = list(ImportRow.objects.filter(run=run, kind__in=kinds))
    for row in rows:
        row.said = said(row)
    return rows


def said(row):
    """The faults and notes of a row, in the reader's words."""
    return [*(in_words(fault) for fault in row.faults), *(in_words(note, NOTES) for note in row.notes)]


def wholesale(run, how):
    """Decisions for all rows that are refused. ``how``: skip; or mend: take each without the wrong value.
    What cannot be taken without it is left out."""
    rows = ImportRow.objects.filter(run=run, kind="refused")
    return {(row.source, row.line): mended(row) if how == "mend" else {"skip": True} for row in rows}


def mended(row):
    """The decision to take a row without what is wrong in it; where that cannot be, to leave it out."""
    if row.source != "people" or any(fault["field"] not in OPTIONAL for fault in row.faults):
        return {"skip": True}
    return {"set": {**row.decision.get("set", {}), **{name: "" for fault in row.faults for name in emptied(fault)}}}


def emptied(fault):
    """The fields that are left out to take a row in spite of a fault."""
    return ("active", "started", "ended") if fault["code"] == "yourself_leaves" else (fault["field"],)


def decision_of(row, choice, name, value):
    """The decision that a choice of the administrator means for a row."""
    before = row.decision.get("set", {})
    if choice == "set" and name:
        return {"set": {**before, name: files.clean(value)}}
    if choice in ("drop", "mend"):
        return mended(row)
    return {"skip": {"skip": True}, "prefer": {"prefer": True}}.get(choice, {})


def decorate(rows):
    """Give rows what the page shows: ``said``, ``shown`` (label, old, new), and the ways out of a fault."""
    for row in rows:
        row.said = said(row)
        row.shown = [
            (headers.label(c["field"]), _shown(c["field"], c["old"]), _shown(c["field"], c["new"])) for c in row.changes
        ]
        row.number = row.cells.get("number", "")
        if row.kind == "refused":
            _ways_out(row)
    return rows


def _shown(name, text):
    return day(datetime.date.fromisoformat(text), "year") if text and name in ("started", "ended") else text


def _ways_out(row):
    codes = {fault["code"] for fault in row.faults}
    named = [fault["field"] for fault in row.faults if fault["field"]]
    row.prefer = row.faults[0]["params"]["line"] if codes == {"twice"} else 0
    row.drop = bool(named) and row.source == "people" and all(fault["field"] in OPTIONAL for fault in row.faults)
    row.drops = headers.label(named[0]) if row.drop and len(set(named)) == 1 else ""
    row.mend = named[0] if named and row.source == "people" and len(set(named)) == 1 else ""
    if row.mend:
        row.mends = headers.label(row.mend)
        row.typed = {**row.cells, **row.decision.get("set", {})}.get(row.mend, "")
