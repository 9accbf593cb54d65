"""Goals of units and teams, in bulk: what they carry of the organisation, and what people carry of them.

A chain goes from a person to her team or unit, from there to the unit above, and on to the organisation. Every goal
keeps a part that nobody carries, and none is carried for more than the whole.
"""

import datetime
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from decimal import Decimal

from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.demo.content import goals as texts
from tandem.demo.content import story
from tandem.goals.models import CheckIn, Contribution, Goal
from tandem.goals.states import Direction, Measure, State, Visibility
from tandem.people.models import Team, TeamMembership, Unit

ROOM = 88  # per cent of a goal of the organisation that may be carried at all
# What the units below the top have most to do with; the others: ANY.
KEYS = {
    "FLA": ("waiting", "cold", "water", "safe"),
    "WAL": ("waiting", "cold", "water", "safe"),
    "CUS": ("promise", "waiting"),
    "IT": ("promise", "stay"),
    "FIN": ("promise", "stay"),
    "HR": ("stay", "safe"),
    "QSE": ("cold", "safe"),
}
ANY = ("promise", "stay")
PER_PERSON = 2  # goals of each person that hang on one of her unit, about


@dataclass
class Above:
    """A goal that others hang on: ``left`` of it in per cent, and how much one of them carries, about."""

    goal: Goal
    key: str
    left: float
    each: float

    def take(self, rng):
        """A share for one more goal; None when nothing is left."""
        share = min(round(self.each * rng.uniform(0.6, 1.4), 1), round(self.left, 1))
        if share < 0.1:
            return None
        self.left -= share
        return Decimal(str(share))


@dataclass
class Carried:
    """Where people hang their goals: by the code of their unit, and by their key when they are in a team."""

    units: dict = field(default_factory=lambda: defaultdict(list))
    teams: dict = field(default_factory=dict)

    def above(self, rng, place):
        """A goal for somebody to contribute to, or None."""
        found = [one for one in self.teams.get(place.person.pk, self.units[place.seat.unit]) if one.left >= 0.1]
        return rng.choice(found) if found else None


def told_shares(organisation_goals):
    """What the story of the cast takes of the goals of the organisation: {key: per cent}."""
    taken = Counter()
    for row in story.tell(clock.today()).goals:
        if row.get("parent") in organisation_goals and not row.get("team_parent") and row["state"] != "retired":
            taken[row["parent"]] += row.get("share", 0)
    return taken


def write(rng, places, organisation_goals, at_work):
    """Write the goals of all units below the top and of all teams; gives where people hang theirs."""
    units = sorted(Unit.objects.exclude(parent=None), key=lambda unit: (len(unit.path), unit.pk))
    seats, coaches, languages = Counter(), defaultdict(Counter), defaultdict(Counter)
    for place in places.values():
        seats[place.seat.unit] += 1
        languages[place.seat.unit][place.person.language] += 1
        if place.coach:
            coaches[place.seat.unit][place.coach.person] += 1
    taken = told_shares(organisation_goals)
    wanted = Counter(key for unit in units if len(unit.path) == 2 for key in KEYS.get(unit.code, ANY))
    tops = {
        key: Above(goal, key, max(0, ROOM - taken[key]), max(2, (ROOM - taken[key]) / (wanted[key] or 1)))
        for key, goal in organisation_goals.items()
    }
    below, heap = Counter(unit.parent_id for unit in units), _Heap(rng, at_work)
    carried, of_unit = Carried(), {}
    for unit in units:
        parents = of_unit.get(unit.parent_id) or [tops[key] for key in KEYS.get(unit.code, ANY)]
        lead = coaches[unit.code].most_common(1)
        language = languages[unit.code].most_common(1)
        hang = below[unit.pk] + seats[unit.code] * PER_PERSON
        said = {"unit": unit}, language[0][0] if language else "nl", lead[0][0] if lead else None
        made = [heap.goal(*said, parent, hang) for parent in _some(parents, unit)]
        of_unit[unit.pk] = carried.units[unit.code] = made
    _teams(heap, carried, of_unit)
    heap.write()
    return carried


def _some(parents, unit):
    """Of the goals above: at the top all, below two, at the bottom one; which, by the key of the unit."""
    many = {2: len(parents), 3: 2}.get(len(unit.path), 1)
    start = unit.pk % len(parents)
    return [*parents[start:], *parents[:start]][:many]


def _teams(heap, carried, of_unit):
    """One goal for each team, on one of its unit."""
    members = defaultdict(list)
    for row in TeamMembership.objects.in_force().select_related("person"):
        members[row.team_id].append(row.person)
    for team in Team.objects.filter(pk__in=members).order_by("pk"):
        parents = of_unit.get(team.unit_id)
        if parents:
            people = members[team.pk]
            made = heap.goal({"team": team}, people[0].language, people[0], parents[0], len(people) * PER_PERSON)
            carried.teams |= {person.pk: [made] for person in people}


class _Heap:
    """Rows that wait to be written together."""

    def __init__(self, rng, at_work):
        self.rng, self.at_work = rng, at_work
        self.goals, self.check_ins, self.links = [], [], []
        self.texts = defaultdict(list)
        for row in texts.shared():
            self.texts[row["key"]].append(row)

    def goal(self, owner, language, lead, parent, hang):
        """One goal of a unit or team that carries a part of ``parent`` and on which about ``hang`` goals will hang."""
        rng, row = self.rng, self.rng.choice(self.texts[parent.key])
        begins, start, target = days_ago(rng.randint(120, 330)), row["start"], row["target"]
        share = min(1.0, max(0.03, rng.gauss(0.55, 0.2)))
        value = round(start + (target - start) * share)
        moment = self.at_work(rng, begins)
        goal = Goal(
            **owner,
            language=language,
            **{f"title_{language}": row["title"][language], f"why_{language}": row["why"][language]},
            measure=Measure.NUMBER,
            direction=Direction.UP if target > start else Direction.DOWN,
            start_value=start,
            target_value=target,
            current_value=value,
            measured_in=row["unit"],
            starts_date=begins,
            ends_date=days_ago(-rng.randint(30, 200)),
            visibility=Visibility.ORGANISATION,
            state=State.OPEN,
            created_at=moment,
            opened_at=moment,
        )
        self.goals.append(goal)
        self._check_ins(goal, lead, start, value, 100 * (value - start) / (target - start))
        self.links.append(Contribution(goal=goal, parent=parent.goal, share=parent.take(rng)))
        room = rng.uniform(58, 92)
        return Above(goal, parent.key, room, room / max(hang, 3))

    def _check_ins(self, goal, lead, start, value, progress):
        for step in (1, 2, 3) if lead else ():
            day = goal.starts_date + datetime.timedelta(days=step * (clock.today() - goal.starts_date).days // 3 - 4)
            self.check_ins.append(
                CheckIn(
                    goal=goal,
                    person=lead,
                    value=round(start + (value - start) * step / 3) if step < 3 else value,
                    progress=Decimal(str(round(progress * step / 3, 1))),
                    created_at=self.at_work(self.rng, day),
                )
            )

    def write(self):
        """Insert everything."""
        for model, rows in ((Goal, self.goals), (CheckIn, self.check_ins), (Contribution, self.links)):
            model.objects.bulk_create(rows, batch_size=2000)
