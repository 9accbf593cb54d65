"""A row of the people's file, understood: cells become values, and what cannot be understood becomes a fault."""

import datetime
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from . import values
from .problems import Fault
from .values import Unclear

LONGEST = {"number": 40, "unit": 100, "group": 100, "job": 120}
LONGEST_NAME = 100  # given or family
FIELD_OF = {"group": "unit_group"}


@dataclass(eq=False)
class Record:
    """One row. ``person``: whom it is about, when known already; ``above``: its coach, as the key of a node."""

    line: int
    cells: dict
    decision: dict = field(default_factory=dict)
    number: str = ""
    given: str = ""
    family: str = ""
    name: str = ""
    called: str = ""
    email: str = ""
    language: str = ""
    job: str = ""
    unit: str = ""
    group: str = ""
    coach: str = ""
    hours: Decimal | None = None
    started: datetime.date | None = None
    ended: datetime.date | None = None
    active: bool | None = None
    faults: list = field(default_factory=list)
    notes: list = field(default_factory=list)
    changes: list = field(default_factory=list)
    kind: str = ""
    person: Any = None
    above: Any = None
    periods: list = field(default_factory=list)
    double: bool = False

    @property
    def skipped(self):
        """Whether the row is left out."""
        return self.kind == "skipped"

    @property
    def node(self):
        """The person of the row in the graph of coaches."""
        return ("person", self.person.pk) if self.person else ("line", self.line)

    def fault(self, code, about="", **params):
        """Note what is wrong. ``about``: the field that a person can mend."""
        self.faults.append(Fault(code, about, params))

    def leave_out(self, code, **params):
        """Leave the row out, and say why."""
        self.kind = "skipped"
        self.notes.append({"code": code, "params": params})


@dataclass(frozen=True)
class Reading:
    """How the columns of a file are read, decided once for all its rows."""

    columns: frozenset
    name_order: str = "auto"
    started_order: str = "dmy"
    ended_order: str = "dmy"


def reading_of(columns, cells, options):
    """The Reading for the cells of all rows. ``options``: name_order, date_order (auto, dmy, mdy)."""
    chosen = options.get("date_order") or "auto"
    orders = {
        name: values.order_of_dates([row.get(name, "") for row in cells]) if chosen == "auto" else chosen
        for name in ("started", "ended")
    }
    return Reading(frozenset(columns), options.get("name_order") or "auto", orders["started"], orders["ended"])


def understand(line, cells, decision, reading):
    """The Record of a row; corrections in ``decision["set"]`` stand above the cells of the file."""
    record = Record(line, cells, decision)
    mended = decision.get("set") or {}
    texts = {**cells, **mended}
    record.number = texts.get("number", "")
    _name(record, texts, reading, "name" in mended)
    for name, cell in (("unit", "unit"), ("group", "unit_group"), ("job", "job"), ("coach", "coach")):
        setattr(record, name, texts.get(cell, ""))
    for name, read in (("email", values.mail), ("hours", values.hours), ("language", values.language)):
        _value(record, texts, name, read)
    _value(record, texts, "active", values.flag)
    _value(record, texts, "started", lambda text: values.day(text, reading.started_order))
    _value(record, texts, "ended", lambda text: values.day(text, reading.ended_order))
    for name, most in LONGEST.items():
        if len(getattr(record, name)) > most:
            about = FIELD_OF.get(name, name)
            record.fault("too_long", about, field=about, length=len(getattr(record, name)), most=most)
    if (length := max(len(record.given), len(record.family))) >= LONGEST_NAME:
        record.fault("too_long", "name", field="name", length=length, most=LONGEST_NAME - 1)
    if record.started and record.ended and record.ended < record.started:
        record.fault("ends_before", "ended", started=record.started.isoformat(), ended=record.ended.isoformat())
    return record


def _name(record, texts, reading, mended):
    if (mended or not texts.get("family_name")) and texts.get("name"):
        record.given, record.family = values.split_name(texts["name"], reading.name_order)
    else:
        record.given = " ".join(part for part in (texts.get("given_name"), texts.get("middle_name")) if part)
        record.family = texts.get("family_name", "")
    if not record.family and record.given:
        record.given, record.family = "", record.given
    record.name = f"{record.given} {record.family}".strip()
    first = texts.get("given_name") or values.spoken(record.given) or record.family
    record.called = (texts.get("called") or first)[:LONGEST_NAME]
    if not any(sign.isalpha() for sign in record.name):
        record.name = record.given = record.family = ""


def _value(record, texts, name, read):
    text = texts.get(name, "")
    if not text:
        return
    try:
        setattr(record, name, read(text))
    except Unclear as unclear:
        record.fault(unclear.code, name, text=text, field=name)
