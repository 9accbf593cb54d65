"""Writing what a comparison found, in bulk, with the triggers of the history on. The caller holds the transaction."""

import datetime

from django.conf import settings
from django.contrib.auth.hashers import make_password

from ..models import Account, Assignment, Job, Person, Unit
from ..models.dated import end_before
from . import history
from .constraints import check_now
from .values import folded

BATCH = 1000
DAY = datetime.timedelta(days=1)


class Writing:
    """``write()`` does all but ending people's work, which is an action of its own for each of them."""

    def __init__(self, comparison, progress):
        self.comparison, self.progress = comparison, progress
        self.system, self.on = comparison.system, comparison.on
        self.language = comparison.by.language
        self.added = [r for r in comparison.records if r.kind == "added"]
        self.changed = [r for r in comparison.records if r.kind in ("changed", "ended") and r.changes]
        self.moved = []
        self.keys = {}

    def write(self):
        """Units, jobs, people, accounts, assignments. Raises IntegrityError when the database refuses."""
        self._structure()
        self._people()
        self.progress(3, 6)
        self._changes()
        self.progress(4, 6)
        self._assignments()
        check_now()
        self.progress(5, 6)

    def key_of(self, node):
        """The key of the person at a node of the graph of coaches, or None."""
        return None if node is None else node[1] if node[0] == "person" else self.keys[node[1]]

    # units and jobs

    def _structure(self):
        records = self.added + self.changed
        named = [(r.unit, r.group) for r in records if r.unit]
        named += [(p.unit, p.group) for r in records for p in r.periods]
        units = self.system.units
        self.top = units.roots[0] if len(units.roots) == 1 else None
        if not units.names:
            self.top = self._unit(settings.ORGANISATION, None)
        groups = dict.fromkeys(group for _name, group in named if group)
        for group in groups:
            if units.group(group) is None:
                self._unit(group, self.top)
        for name, group in dict.fromkeys(named):
            if units.find(name, group) is None:
                self._unit(name, units.group(group) if group else self.top)
        titles = {folded(t): t for r in records for t in (r.job, *(p.job for p in r.periods)) if t}
        new = [title for key, title in titles.items() if key not in self.system.jobs]
        for job in Job.objects.bulk_create([Job(code=t, **{f"title_{self.language}": t}) for t in new]):
            self.system.jobs[folded(job.code)] = (job.pk, job.code)

    def _unit(self, name, parent):
        units = self.system.units
        taken = set(units.code.values())
        code = name if name not in taken else f"{name} ({units.names.get(parent, parent)})"[:120]
        count = 2
        while code in taken:
            code, count = f"{name[:100]} ({count})", count + 1
        row = Unit.objects.create(code=code, parent_id=parent, **{f"name_{self.language}": name})
        units.add(row.pk, code, parent, name)
        return row.pk

    # people

    def _people(self):
        people = [
            Person(
                number=r.number or None,
                name=r.name,
                given_name=r.given,
                family_name=r.family,
                called=r.called,
                email=r.email or None,
                language=r.language or self.language,
                employed=(r.started or self.on, r.ended + DAY if r.ended else None),
            )
            for r in self.added
        ]
        for start in range(0, len(people), BATCH):
            Person.objects.bulk_create(people[start : start + BATCH])
            self.progress(1 + start / max(len(people), 1), 6)
        self.keys = {record.line: person.pk for record, person in zip(self.added, people, strict=True)}
        accounts = [Account(email=p.email, person=p, password=make_password(None)) for p in people if p.email]
        Account.objects.bulk_create(accounts, batch_size=BATCH)

    def _changes(self):
        rows = Person.objects.in_bulk([r.person.pk for r in self.changed])
        fields = {"number", "name", "given_name", "family_name", "email", "language", "employed"}
        touched, back, mails = [], [], {}
        for record in self.changed:
            person, names = rows[record.person.pk], {change["field"] for change in record.changes}
            if names & {"unit", "job", "coach", "hours"}:
                self.moved.append(record)
            if not names & (fields | {"started", "ended"}):
                continue
            self._change(person, record, names)
            touched.append(person)
            if "email" in names:
                mails[person.pk] = person.email
            if "ended" in names and record.ended is None:
                back.append(person.pk)
        if touched:
            Person.objects.bulk_update(touched, sorted(fields), batch_size=BATCH)
        self._mails(mails)
        Account.objects.filter(person__in=back).update(is_active=True)

    def _change(self, person, record, names):
        if "number" in names:
            person.number = record.number
        if names & {"name", "given_name", "family_name"}:
            person.name, person.given_name, person.family_name = record.name, record.given, record.family
            if record.person.given != record.given:
                person.called = record.called
        if "email" in names:
            person.email = record.email
        if "language" in names:
            person.language = record.language
        start = record.started if "started" in names else person.employed.lower
        back = "ended" in names and record.ended is None
        person.employed = (start, None if back else person.employed.upper)

    def _mails(self, mails):
        accounts = {account.person_id: account for account in Account.objects.filter(person__in=mails)}
        for pk, account in accounts.items():
            account.email = mails[pk]
        Account.objects.bulk_update(accounts.values(), ["email"], batch_size=BATCH)
        new = [
            Account(email=m, person_id=pk, password=make_password(None))
            for pk, m in mails.items()
            if pk not in accounts
        ]
        Account.objects.bulk_create(new, batch_size=BATCH)

    # assignments

    def _assignments(self):
        rows = [row for record in self.added for row in self._timeline(record)]
        told = [r for r in self.changed if any(change["field"] == "history" for change in r.changes)]
        for record in told:
            rows += self._retold(record)
        retold = set(told)
        moved = [record for record in self.moved if record not in retold]
        end_before(Assignment.objects.filter(person__in=[r.person.pk for r in moved]), self.on)
        rows += [self._current(record, max(self.on, record.person.start)) for record in moved]
        for start in range(0, len(rows), BATCH):
            Assignment.objects.bulk_create(rows[start : start + BATCH])
            self.progress(4 + start / max(len(rows), 1), 6)

    def _current(self, record, start):
        known, units = record.person, self.system.units
        place = known.place if known else None
        unit = units.find(record.unit, record.group) if record.unit else place.unit if place else None
        coach = self.key_of(record.above) if "coach" in self.comparison.columns else place.coach if place else None
        end = known.end if known else None
        if record.ended:
            end = record.ended + DAY
        elif any(change["field"] == "ended" for change in record.changes):
            end = None
        return Assignment(
            person_id=known.pk if known else self.keys[record.line],
            unit_id=unit or self._root(),
            job_id=self.system.job(record.job) if record.job else place.job if place else None,
            coach_id=coach,
            hours=record.hours if record.hours is not None else place.hours if place else None,
            during=(start, end if end is None or end > start else None),
        )

    def _root(self):
        if self.top is None:
            self.top = self.system.units.find(settings.ORGANISATION) or self._unit(settings.ORGANISATION, None)
        return self.top

    def _past(self, record, person, unit, period, place, span):
        return Assignment(
            person_id=person,
            unit_id=unit or self.system.units.find(period.unit, period.group),
            job_id=place.job if place else self.system.job(period.job) if period.job else None,
            coach_id=place.coach if place else None,
            hours=place.hours if place else None,
            during=span,
        )

    def _timeline(self, record):
        """The assignments of a new person: the past out of the history, the present out of the row."""
        started = record.started or self.on
        now = history.present(record, self.comparison)
        person, units, rows = self.keys[record.line], self.system.units, []
        for period in record.periods:
            if period is not now and period.end and period.end <= self.on:
                rows.append(self._past(record, person, None, period, None, (period.start, period.end)))
        begins = max([started, *(row.during[1] for row in rows)])
        if now:
            begins = now.start
            if units.find(now.unit, now.group) != units.find(record.unit, record.group) and now.start < self.on:
                rows.append(self._past(record, person, None, now, None, (now.start, self.on)))
                begins = self.on
        return [*rows, self._current(record, begins)]

    def _retold(self, record):
        """The assignments of a known person whose past the history tells otherwise."""
        person, known = record.person.pk, record.person
        parts = history.pieces(record, self.comparison)
        last = parts[-1] if parts else None
        rows = [
            self._past(record, person, unit, period, place, (start, end)) for unit, period, place, start, end in parts
        ]
        now = history.present(record, self.comparison)
        moves = record in self.moved
        Assignment.objects.filter(person=person).delete()
        if now and last and not moves and last[4] == self.on:
            rows.pop()  # the present goes on as it was
            return [*rows, self._current(record, last[3])]
        return [*rows, self._current(record, max(self.on, known.start))]
