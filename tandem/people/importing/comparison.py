"""The difference between a file and Tandem: what would be added, changed, ended, and what cannot be done."""

import datetime

from . import coaches, history, matching
from .known import System, clashes
from .problems import OPTIONAL
from .records import reading_of, understand

PERSON_FIELDS = (("number", "number"), ("name", "name"), ("given_name", "given"), ("family_name", "family"))
DAY = datetime.timedelta(days=1)


class Comparison:
    """``records``, ``periods`` (the rows of the history), ``absent`` (people of Tandem who are not in the file)."""

    def __init__(self, rows, *, columns, options, by, on, absent_left=None, history_rows=(), history_columns=()):
        """``rows``: (line, cells by field, decision). ``on``: from when changes hold. Only reads."""
        self.by, self.on, self.absent_left = by, on, absent_left
        self.columns = frozenset(columns)
        self.system = System(on)
        reading = reading_of(columns, [cells for _line, cells, _decision in rows], options)
        self.records = [understand(line, cells, decision, reading) for line, cells, decision in rows]
        matching.match(self.records, self.system, by)
        self._leavers()
        self.system.units.clashing = clashes([(r.unit, r.group) for r in self.records if r.unit and not r.skipped])
        self.directory = coaches.Directory(self.records, self.system)
        self.periods = history.attach(self, history_rows, history_columns, options) if history_rows else []
        for record in self.records:
            if not record.skipped:
                self._check(record)
        self._circles()
        for record in self.records:
            if not record.skipped:
                self._decide(record)
        self.absent = self._absent()

    @property
    def faulty_periods(self):
        """The rows of the history with a fault, or left out by the administrator."""
        return [period for period in self.periods if period.kind == "refused" or period.decision.get("skip")]

    def _leavers(self):
        for record in self.records:
            if record.skipped:
                continue
            if record.ended is None and record.active is False:
                record.ended = self.on - DAY
                if record.person and record.person.end and record.person.end <= self.on:
                    record.ended = record.person.end - DAY
                if record.started and record.started > record.ended:
                    record.ended = record.started
            elif record.active and record.ended and record.ended < self.on:
                record.ended = None
            if record.person is None and record.ended and record.ended < self.on:
                record.faults.clear()
                record.leave_out("gone")

    def _check(self, record):
        known = record.person
        if not record.name and not known:
            record.fault("no_name", "name")
        if not record.unit and (period := history.present(record, self)):
            record.unit, record.group = period.unit, period.group
        if "unit" in self.columns and not record.unit and not (known and known.place):
            record.fault("no_unit", "unit")
        if record.coach:
            coaches.resolve(record, self.directory)
        if known and known.pk == self.by.pk:
            if record.ended or (record.started and record.started > self.on):
                record.fault("yourself_leaves", "active")
            if record.email and known.email and record.email != known.email:
                record.fault("yourself_mail", "email", email=record.email)

    def _circles(self):
        if "coach" not in self.columns:
            return
        by_node = {record.node: record for record in self.records if not record.skipped}
        for circle in coaches.circles(self.records, self.system):
            here = [by_node[node] for node in circle if node in by_node]
            names = " → ".join(self.directory.name(node) for node in (*circle, circle[0]))
            for record in here:
                record.fault("circle", "coach", names=names, lines=", ".join(str(r.line) for r in here))

    def _decide(self, record):
        if record.faults:
            record.kind = "refused"
        elif record.person is None:
            record.kind = "added"
            record.changes = self._facts(record)
        else:
            record.changes = self._differences(record)
            leaves = record.person.works_on(self.on) and any(change["field"] == "ended" for change in record.changes)
            leaves = leaves and record.ended is not None
            record.kind = "ended" if leaves else "changed" if record.changes else "unchanged"

    def _facts(self, record):
        facts = [("unit", record.unit), ("job", record.job)]
        facts.append(("coach", self.directory.name(record.above) if record.above else ""))
        facts.append(("started", record.started.isoformat() if record.started else ""))
        shown = [{"field": name, "old": "", "new": text} for name, text in facts if text]
        if len(record.periods) > 1:
            shown.append({"field": "history", "old": "", "new": str(len(record.periods))})
        return shown

    def _differences(self, record):
        known, found = record.person, []

        def note(field, old, new):
            if old != new:
                found.append({"field": field, "old": _text(old), "new": _text(new)})

        if record.number:
            note("number", known.number, record.number)
        if record.name:
            note("name", known.name, record.name)
            if known.name == record.name:
                note("given_name", known.given, record.given)
                note("family_name", known.family, record.family)
        for name in ("email", "language"):
            if getattr(record, name):
                note(name, getattr(known, name), getattr(record, name))
        if record.started:
            note("started", known.start, record.started)
        self._ended(record, note)
        if not (record.ended and record.ended < self.on):
            self._place(record, note)
            history.differences(record, self, note)
        return found

    def _ended(self, record, note):
        last = record.person.end - DAY if record.person.end else None
        if record.ended:
            note("ended", last, record.ended)
        elif last and (record.active or ("ended" in self.columns and last >= self.on)):
            note("ended", last, None)

    def _place(self, record, note):
        place, units = record.person.place, self.system.units
        if record.unit and (place is None or units.find(record.unit, record.group) != place.unit):
            note("unit", units.names.get(place.unit, "") if place else "", record.unit)
        if record.job and (place is None or self.system.job(record.job) != place.job):
            note("job", self.system.job_names.get(place.job, "") if place else "", record.job)
        if "coach" in self.columns:
            old = ("person", place.coach) if place and place.coach else None
            if old != record.above:
                note("coach", self.directory_name(old), self.directory_name(record.above))
        if record.hours is not None:
            note("hours", place.hours if place else None, record.hours)

    def directory_name(self, node):
        """The name of a node of the graph of coaches; "" for nobody."""
        return self.directory.name(node) if node else ""

    def _absent(self):
        if self.absent_left is None:
            return []
        here = {record.person.pk for record in self.records if record.person}
        after = self.absent_left + DAY
        return [
            known
            for known in self.system.people.values()
            if known.pk not in here
            and known.pk != self.by.pk
            and (known.end is None or known.end > after)
            and known.start <= self.absent_left
        ]


def _text(value):
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def may_leave_out(fault):
    """Whether a row can be taken without the value that is wrong."""
    return fault["field"] in OPTIONAL
