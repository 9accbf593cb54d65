"""The history of units: a file with a number, a unit, a first and a last day becomes dated assignments."""

import datetime
from dataclasses import dataclass, field

from . import values
from .problems import Fault
from .values import Unclear

DAY = datetime.timedelta(days=1)


@dataclass(eq=False)
class Period:
    """A row of the history. ``end``: the day after the last, or None."""

    line: int
    cells: dict
    decision: dict
    number: str = ""
    unit: str = ""
    group: str = ""
    job: str = ""
    start: datetime.date | None = None
    end: datetime.date | None = None
    faults: list = field(default_factory=list)
    kind: str = ""


def attach(comparison, rows, columns, options):
    """Give each record of the comparison its periods; gives all periods."""
    texts = [cells for _line, cells, _decision in rows]
    chosen = options.get("date_order") or "auto"
    orders = {
        name: values.order_of_dates([cells.get(name, "") for cells in texts]) if chosen == "auto" else chosen
        for name in ("started", "ended")
    }
    by_number = {r.number: r for r in comparison.records if r.number and not r.skipped}
    left_out = {r.number for r in comparison.records if r.number and r.skipped}
    periods = [_understand(line, cells, decision, orders) for line, cells, decision in rows]
    for period in periods:
        if period.kind == "skipped" or period.faults:
            continue
        if record := by_number.get(period.number):
            record.periods.append(period)
        elif period.number in left_out or period.number in comparison.system.by_number:
            period.kind = "skipped"
        else:
            period.faults.append(Fault("history_unknown", "", {"number": period.number}))
    for record in by_number.values():
        _in_order(record)
    for period in periods:
        period.kind = "refused" if period.faults else period.kind
    return periods


def _understand(line, cells, decision, orders):
    period = Period(line, cells, decision, cells.get("number", ""), cells.get("unit", ""), cells.get("unit_group", ""))
    period.job = cells.get("job", "")
    if decision.get("skip"):
        period.kind = "skipped"
        return period
    for name, about in (("start", "started"), ("end", "ended")):
        text = cells.get(about, "")
        try:
            setattr(period, name, values.day(text, orders[about]) if text else None)
        except Unclear as unclear:
            period.faults.append(Fault(unclear.code, "", {"text": text, "field": about}))
    if not period.unit or len(period.unit) > 100:
        period.faults.append(Fault("no_unit"))
    if not period.start and not period.faults:
        period.faults.append(Fault("history_no_start"))
    if period.start and period.end:
        if period.end < period.start:
            days = {"started": period.start.isoformat(), "ended": period.end.isoformat()}
            period.faults.append(Fault("ends_before", "", days))
        period.end += DAY
    return period


def _in_order(record):
    record.periods.sort(key=lambda period: (period.start, period.line))
    for one, other in zip(record.periods, record.periods[1:], strict=False):
        if one.end == other.start + DAY and one.start < other.start:
            one.end = other.start  # the file counts the day of the change twice
        if one.end is None or one.end > other.start:
            other.faults.append(Fault("history_overlap", "", {"line": one.line}))
    record.periods = [period for period in record.periods if not period.faults]


def present(record, comparison):
    """The period that holds on the effective day, or None."""
    day = comparison.on
    return next((p for p in record.periods if p.start <= day and (p.end is None or p.end > day)), None)


def merged(spans):
    """(unit, start, end) with what touches in one unit made one."""
    out = []
    for unit, start, end in spans:
        if out and out[-1][0] == unit and out[-1][2] == start:
            out[-1] = (unit, out[-1][1], end)
        else:
            out.append((unit, start, end))
    return out


def timelines(record, comparison):
    """(in the file, in Tandem): the units of a known person until the effective day, as merged spans."""
    units, on = comparison.system.units, comparison.on
    wanted = merged((units.find(p.unit, p.group), p.start, p.end) for p in record.periods if p.start < on)
    before = merged((p.unit, p.start, p.end) for p in record.person.places if p.start < on)
    return [_open(spans, on) for spans in (wanted, before)]


def _open(spans, on):
    return [(unit, start, None if end is None or end > on else end) for unit, start, end in spans]


def differences(record, comparison, note):
    """Note when the past of a known person in the file differs from the one in Tandem."""
    if record.periods:
        wanted, before = timelines(record, comparison)
        if wanted != before:
            note("history", str(len(before)), str(len(wanted)))


def pieces(record, comparison):
    """The past of a known person as the file tells it: [(unit key or None, period, place, start, end)].

    ``place``: the assignment of Tandem in the same unit on those days, whose job, coach and hours stay, or None.
    """
    units, on, out = comparison.system.units, comparison.on, []
    for period in (p for p in record.periods if p.start < on):
        unit, day = units.find(period.unit, period.group), period.start
        end = min(period.end or on, on)
        for place in (p for p in record.person.places if p.unit == unit):
            start, stop = max(place.start, day), min(place.end or end, end)
            if start < stop:
                if day < start:
                    out.append((unit, period, None, day, start))
                out.append((unit, period, place, start, stop))
                day = stop
        if day < end:
            out.append((unit, period, None, day, end))
    return out
