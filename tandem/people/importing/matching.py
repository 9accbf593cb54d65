"""Which rows are about the same person, and whom of Tandem a row is about."""

from collections import defaultdict

from .values import name_key

COMPARED = (
    "number",
    "given",
    "family",
    "email",
    "job",
    "unit",
    "group",
    "coach",
    "hours",
    "started",
    "ended",
    "active",
)
LABELS = {"given": "given_name", "family": "family_name", "group": "unit_group"}


def match(records, system, by):
    """Give each record its person of Tandem, when there is one: by number, else by address, else by a name alone.

    ``by``: the administrator who imports. Leaves out what the administrator left out, and copies.
    """
    by_name = defaultdict(list)
    for known in system.people.values():
        by_name[name_key(known.name)].append(known)
    for record in records:
        if record.decision.get("skip"):
            record.leave_out("skipped")
            record.faults.clear()
        record.person = system.by_number.get(record.number) if record.number else None
        if record.person is None and record.email in system.by_email:
            owner = system.by_email[record.email]
            if record.number and owner.number and owner.pk != by.pk:
                record.fault("other_number", "email", email=record.email, name=owner.name, number=owner.number)
            else:
                record.person = owner
        if record.person is None and not record.number and not record.email and record.name:
            named = by_name.get(name_key(record.name), [])
            record.person = named[0] if len(named) == 1 else None
        _address(record, system)
    _same_number(records)
    _same_person(records)


def _address(record, system):
    owner = system.by_email.get(record.email) if record.email else None
    if owner and record.person and owner.pk != record.person.pk:
        record.fault("other_mail", "email", email=record.email, name=owner.name)


def _same_number(records):
    groups = defaultdict(list)
    for record in records:
        key = ("number", record.number) if record.number else ("cells", tuple(sorted(record.cells.items())))
        groups[key].append(record)
    for group in groups.values():
        if len(group) > 1:
            _choose(group)


def _choose(group):
    preferred = next((r for r in group if r.decision.get("prefer") and not r.skipped), None)
    if preferred:
        for record in group:
            if record is not preferred and not record.skipped:
                record.leave_out("chosen_other", line=preferred.line)
                record.faults.clear()
        return
    first, *others = [record for record in group if not record.skipped] or [None]
    for record in others:
        if record.cells == first.cells:
            record.leave_out("copy", line=first.line)
            record.faults.clear()
        else:
            different = [LABELS.get(n, n) for n in COMPARED if getattr(record, n) != getattr(first, n)]
            different = different or _spelled_otherwise(record, first)
            record.fault("twice", "", line=first.line, number=record.number, fields=different)
            record.double = True


def _spelled_otherwise(record, first):
    return [name for name in {**first.cells, **record.cells} if record.cells.get(name) != first.cells.get(name)]


def _same_person(records):
    addresses, people = {}, {}
    for record in records:
        if record.skipped or record.double:
            continue
        if record.person:
            other = people.setdefault(record.person.pk, record)
            if other is not record:
                record.fault("twice_known", "", line=other.line, name=record.person.name)
                continue
        if record.email:
            other = addresses.setdefault(record.email, record)
            if other is not record:
                record.fault("twice_mail", "email", line=other.line, email=record.email)
