"""What Tandem knows before the import: people, where they belong on the effective date, units, jobs. Few queries."""

import datetime
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from ..models import Assignment, Job, Person, Unit
from .values import folded


@dataclass(slots=True)
class Place:
    """An assignment."""

    pk: int
    unit: int
    job: int | None
    coach: int | None
    hours: Decimal | None
    start: datetime.date
    end: datetime.date | None


@dataclass(slots=True)
class Known:
    """A person in Tandem. ``end``: the day after the last, or None; ``place``: the assignment that holds."""

    pk: int
    number: str | None
    name: str
    given: str
    family: str
    email: str | None
    language: str
    start: datetime.date
    end: datetime.date | None
    place: Place | None
    places: list

    def works_on(self, day):
        """Whether she works here on a day or will."""
        return self.end is None or self.end > day


class System:
    """Everything that rows are compared with."""

    def __init__(self, on):
        self.on = on
        self.places = defaultdict(list)
        for pk, person, unit, job, coach, hours, during in Assignment.objects.order_by("during").values_list(
            "pk", "person_id", "unit_id", "job_id", "coach_id", "hours", "during"
        ):
            self.places[person].append(Place(pk, unit, job, coach, hours, during.lower, during.upper))
        self.people = {}
        for pk, number, name, given, family, email, language, employed in Person.objects.filter(
            is_system=False
        ).values_list("pk", "number", "name", "given_name", "family_name", "email", "language", "employed"):
            places = self.places.get(pk, [])
            day = max(on, employed.lower)
            place = next((p for p in places if p.start <= day and (p.end is None or p.end > day)), None)
            self.people[pk] = Known(
                pk, number, name, given, family, email, language, employed.lower, employed.upper, place, places
            )
        self.by_number = {known.number: known for known in self.people.values() if known.number}
        self.by_email = {known.email: known for known in self.people.values() if known.email}
        self.units = Units(Unit.objects.values_list("pk", "code", "parent_id", "name_nl", "name_fr", "name_en"))
        self.jobs = {}
        for pk, code, *titles in Job.objects.order_by("-pk").values_list(
            "pk", "code", "title_nl", "title_fr", "title_en"
        ):
            for title in (*titles, code):
                if title:
                    self.jobs[folded(title)] = (pk, next((t for t in (*titles, code) if t), code))
        self.job_names = dict(self.jobs.values())

    def job(self, title):
        """The key of a job by its title in any language, or None."""
        found = self.jobs.get(folded(title))
        return found[0] if found else None


class Units:
    """The units, found by the name in the file and the name above it."""

    def __init__(self, rows):
        self.names, self.parent, self.code = {}, {}, {}
        self._by_name = defaultdict(list)
        self.clashing = set()
        for row in rows:
            self.add(*row)

    def add(self, pk, code, parent, *names):
        """Know one more unit."""
        self.names[pk] = next((name for name in names if name), code)
        self.parent[pk], self.code[pk] = parent, code
        for text in {folded(text) for text in (code, *names) if text}:
            self._by_name[text].append(pk)

    @property
    def roots(self):
        """The units with nothing above them."""
        return [pk for pk, parent in self.parent.items() if parent is None]

    def named(self, text):
        """The units of a name."""
        return self._by_name.get(folded(text), [])

    def group(self, text):
        """The unit that is a group: of this name, with the shortest way up."""
        found = self.named(text)
        return min(found, key=self._depth) if found else None

    def find(self, text, group=""):
        """The unit of a name below a group, or None. Without a group: the only one, or the deepest of that name."""
        found = self.named(text)
        if not group:
            return max(found, key=self._depth) if found else None
        above = set(self.named(group))
        below = [pk for pk in found if self.parent[pk] in above]
        if below:
            return below[0]
        apart = [pk for pk in found if pk not in above]
        return apart[0] if apart and folded(text) not in self.clashing else None

    def _depth(self, pk):
        steps = 0
        while pk is not None and steps < 50:
            pk, steps = self.parent.get(pk), steps + 1
        return steps


def clashes(pairs):
    """The names of units that a file uses under more than one group, or for a unit and for a group."""
    groups, above = set(), defaultdict(set)
    for name, group in pairs:
        if group:
            groups.add(folded(group))
        above[folded(name)].add(folded(group))
    return {name for name, under in above.items() if len(under) > 1 or name in groups}
