"""Goals of everybody but the cast, loaded in bulk: those under way, and those of earlier years with how they ended."""

import datetime
from dataclasses import dataclass, field
from decimal import Decimal

from django.db import connection
from django.utils import timezone

from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.demo.content import goals as texts
from tandem.demo.content.texts import Memory
from tandem.goals.models import CheckIn, Contribution, Criterion, Goal, KeyResult, Obstacle, Reading, Supporter
from tandem.goals.states import Confidence, Direction, Kind, Measure, Outcome, State, Visibility

from . import lived, shared_goals

VISIBLE = ((Visibility.ORGANISATION, 46), (Visibility.UNIT, 30), (Visibility.TEAM, 14), (Visibility.PRIVATE, 10))
OUTCOMES = ((Outcome.REACHED, 58), (Outcome.PARTLY, 30), (Outcome.NOT_REACHED, 12))


MORE_TIME = 0.12  # of the goals under way: their owner gave them more time
ENOUGH = 10_000  # goals that wait; more would only cost memory


@dataclass
class Heap:
    """Rows that wait to be written together, parents before children."""

    goals: list = field(default_factory=list)
    results: list = field(default_factory=list)
    criteria: list = field(default_factory=list)
    check_ins: list = field(default_factory=list)
    readings: list = field(default_factory=list)
    obstacles: list = field(default_factory=list)
    contributions: list = field(default_factory=list)
    supporters: list = field(default_factory=list)
    more_time: list = field(default_factory=list)  # (goal, when, why, the day until which it ran before)

    def write(self):
        """Insert everything."""
        for model, rows in (
            (Goal, self.goals),
            (KeyResult, self.results),
            (Criterion, self.criteria),
            (CheckIn, self.check_ins),
            (Reading, self.readings),
            (Obstacle, self.obstacles),
            (Contribution, self.contributions),
            (Supporter, self.supporters),
        ):
            model.objects.bulk_create(rows, batch_size=2000)
        with connection.cursor() as cursor, cursor.copy("COPY more_time FROM STDIN") as copy:
            for goal, *told in self.more_time:
                copy.write_row([goal.pk, *told])


def at_work(rng, day):
    """A moment of that day between eight and five, not later than now."""
    moment = datetime.datetime.combine(
        day, datetime.time(rng.randint(8, 16), rng.randint(0, 59)), timezone.get_default_timezone()
    )
    return min(moment, clock.now() - datetime.timedelta(minutes=rng.randint(5, 90)))


def choose(rng, weighted):
    """One of ((value, weight), ...)."""
    return rng.choices([value for value, _ in weighted], [weight for _, weight in weighted])[0]


def of_organisation(rng, director):
    """The goals of the organisation, with the check-ins of the director; gives {key: Goal}."""
    with connection.cursor() as cursor:
        cursor.execute(lived.TABLE)
    heap, made = Heap(), {}
    for row in texts.of_organisation():
        start, target, now = row["start"], row["target"], row["value"]
        begins = days_ago(690)
        goal = Goal(
            **{f"title_{code}": row["title"][code] for code in ("nl", "fr", "en")},
            **{f"why_{code}": row["why"][code] for code in ("nl", "fr", "en")},
            measure=Measure.NUMBER,
            direction=row["direction"],
            start_value=start,
            target_value=target,
            current_value=now,
            measured_in=row["unit"]["nl"][:40],
            starts_date=begins,
            ends_date=days_ago(-403),
            state=State.OPEN,
            created_at=at_work(rng, begins),
            opened_at=at_work(rng, begins),
        )
        made[row["key"]] = goal
        heap.goals.append(goal)
        for step in range(8, 0, -1):
            share = (9 - step) / 8
            value = round(start + (now - start) * share, 1)
            heap.check_ins.append(
                CheckIn(
                    goal=goal,
                    person=director,
                    value=value,
                    progress=progress(start, target, value),
                    created_at=at_work(rng, days_ago(12 + 80 * (step - 1))),
                )
            )
    heap.write()
    return made


def progress(start, target, value):
    """0 to 100, counted from the start value."""
    return Decimal(str(round(min(100, max(0, 100 * (value - start) / (target - start))), 1)))


class Writer:
    """Writes the goals of one person after the other."""

    def __init__(self, rng, carried, light):
        self.rng, self.carried, self.light = rng, carried, light
        self.heap = Heap()

    def person(self, place, memory):
        """Three to five goals under way, and those of earlier years as far as she was here."""
        rng, here = self.rng, (clock.today() - place.since).days
        for _ in range(rng.randint(3, 4) if self.light else rng.randint(2, 5)):
            began = min(here - 1, rng.randint(70, 320))
            if began > 5:
                self.goal(place, memory, days_ago(began), days_ago(-rng.randint(25, 170)))
        for years in (1, 2) if not self.light else (1,):
            begins = years * 365 + rng.randint(-20, 40)
            if here > begins:
                for _ in range(rng.randint(1, 2)):
                    self.goal(place, memory, days_ago(begins), days_ago(begins - 330), ended=True)

    def goal(self, place, memory, begins, ends, ended=False):
        """One goal with what hangs on it."""
        rng, person = self.rng, place.person
        language = person.language
        written = texts.write(rng, place.family, language, (memory,), **place.known)
        reached = choose(rng, OUTCOMES) if ended else ""
        retired = ended and rng.random() < 0.08
        goal = Goal(
            person=person,
            language=language,
            **{f"title_{language}": written.title, f"why_{language}": written.why},
            kind=Kind(written.kind),
            starts_date=begins,
            ends_date=ends,
            visibility=choose(rng, VISIBLE),
            state=(State.RETIRED if retired else State.CLOSED) if ended else State.OPEN,
            created_at=at_work(rng, begins),
        )
        goal.opened_at = goal.created_at
        if ended:
            goal.ended_at = at_work(rng, ends)
            if retired:
                goal.conclusion = texts.retirement(rng, language, (memory,))
            else:
                goal.outcome = reached
                goal.conclusion = texts.conclusion(rng, language, reached == Outcome.REACHED, (memory,))
        self.heap.goals.append(goal)
        full = {Outcome.REACHED: 1.0, Outcome.PARTLY: rng.uniform(0.5, 0.9)}.get(reached, rng.uniform(0.05, 0.5))
        if not ended:
            due = (clock.today() - begins).days / max(1, (ends - begins).days)
            full = min(1.0, max(0.02, due + rng.gauss(0, 0.13)))
        self._measure(place, memory, goal, written, full)
        if not ended and begins < days_ago(60) and rng.random() < MORE_TIME:
            at = at_work(rng, days_ago(rng.randint(3, min(150, (clock.today() - begins).days - 20))))
            before = max(ends - datetime.timedelta(days=rng.randint(20, 60)), at.date())
            self.heap.more_time.append((goal, at, texts.reason(rng, language, (memory,), **place.known), before))
        if not ended and rng.random() < 0.55 and (above := self.carried.above(rng, place)):
            share = above.take(rng) if rng.random() < 0.93 else None
            self.heap.contributions.append(Contribution(goal=goal, parent=above.goal, share=share))
        if not ended and place.near and rng.random() < 0.4:
            helper = rng.choice(place.near).person
            at = at_work(rng, begins + datetime.timedelta(days=3))
            if helper.employed.lower <= begins:
                self.heap.supporters.append(Supporter(goal=goal, person=helper, invited_at=at, joined_at=at))

    def _measure(self, place, memory, goal, written, full):
        results = []
        if written.measured:
            goal.measure, goal.direction = Measure.NUMBER, Direction(written.direction)
            goal.start_value, goal.target_value, goal.measured_in = written.start, written.target, written.unit[:40]
        elif written.criteria and not written.key_results:
            goal.measure = Measure.CRITERIA
        else:
            goal.measure = Measure.KEY_RESULTS
        for position, row in enumerate(written.key_results):
            if row.target == row.start:
                continue
            direction = Direction.UP if row.target > row.start else Direction.DOWN
            result = KeyResult(
                goal=goal,
                person=goal.person,
                title=row.title,
                direction=direction,
                start_value=row.start,
                target_value=row.target,
                measured_in=row.unit[:40],
                position=position,
            )
            results.append((result, row))
            self.heap.results.append(result)
        met = round(len(written.criteria) * full) if goal.measure == Measure.CRITERIA else 0
        for position, text in enumerate(written.criteria if goal.measure == Measure.CRITERIA else ()):
            criterion = Criterion(goal=goal, text=text, position=position)
            if position < met:
                criterion.met_at = (
                    at_work(self.rng, days_ago(self.rng.randint(5, 60))) if not goal.ended_at else goal.ended_at
                )
            self.heap.criteria.append(criterion)
        self._check_ins(place, memory, goal, written, results, full, met / len(written.criteria) if met else 0)

    def _check_ins(self, place, memory, goal, written, results, full, met):
        rng, days = self.rng, self._days(goal)
        for number, day in enumerate(days, 1):
            share = full * (number / len(days)) ** rng.uniform(0.8, 1.3)
            if number == len(days):
                share = full
            tone = "good" if rng.random() < 0.5 else rng.choice(texts.TONES)
            check_in = CheckIn(
                goal=goal,
                person=goal.person,
                confidence=rng.choices(list(Confidence), (6, 3, 1))[0],
                comment=texts.check_in(rng, place.family, goal.language, tone, (memory,), **place.known)
                if rng.random() < 0.8
                else "",
                created_at=at_work(rng, day),
            )
            self.heap.check_ins.append(check_in)
            if tone == "obstacle" and rng.random() < 0.5:
                self._obstacle(memory, check_in)
            shares = []
            if goal.measure == Measure.NUMBER:
                check_in.value = goal.current_value = self._value(written.start, written.target, share)
                shares.append(float(progress(written.start, written.target, float(check_in.value))))
            for result, row in results:
                value = self._value(row.start, row.target, min(1, max(0, share + rng.gauss(0, 0.06))))
                result.current_value = value
                self.heap.readings.append(Reading(check_in=check_in, key_result=result, value=value))
                if goal.measure == Measure.KEY_RESULTS:
                    shares.append(float(progress(row.start, row.target, float(value))))
            if goal.measure == Measure.CRITERIA:
                shares.append(100 * met * number / len(days))
            check_in.progress = Decimal(str(round(sum(shares) / len(shares), 1))) if shares else None

    def _obstacle(self, memory, check_in):
        """Something in the way: the older ones were solved, by herself."""
        rng, at = self.rng, check_in.created_at
        row = Obstacle(
            goal=check_in.goal, check_in=check_in, person=check_in.person, raised_at=at,
            text=texts.obstacle(rng, check_in.goal.language, (memory,)),
        )  # fmt: skip
        if at < clock.now() - datetime.timedelta(days=40):
            row.helper, row.picked_up_at = check_in.person, at + datetime.timedelta(days=rng.randint(1, 6))
            row.solved_at = at + datetime.timedelta(days=rng.randint(7, 30))
        self.heap.obstacles.append(row)

    def _days(self, goal):
        """The days of the check-ins: about monthly, the last one lately, unless the goal has gone quiet."""
        rng, end = self.rng, clock.today()
        if goal.ended_at:
            end = goal.ends_date - datetime.timedelta(days=1)
            count = 2 if self.light else 3
        else:
            count = 2 if self.light else max(1, min(8, (end - goal.starts_date).days // rng.randint(26, 45)))
            end -= datetime.timedelta(days=rng.randint(36, 70) if rng.random() < 0.14 else rng.randint(1, 24))
        span = (end - goal.starts_date).days
        if span < 2:
            return []
        return [goal.starts_date + datetime.timedelta(days=round(span * (n + 1) / count)) for n in range(count)]

    @staticmethod
    def _value(start, target, share):
        value = start + (target - start) * share
        whole = float(start).is_integer() and float(target).is_integer() and abs(target - start) >= 8
        return Decimal(str(round(value) if whole else round(value, 1)))


def write(rng, places, organisation_goals, light):
    """Write the goals of all places but the cast's. Gives the memory of each person by key."""
    writer, memories = Writer(rng, shared_goals.write(rng, places, organisation_goals, at_work), light), {}
    for place in places.values():
        memory = memories[place.person.pk] = Memory()
        if not place.slug:
            writer.person(place, memory)
        if len(writer.heap.goals) > ENOUGH:
            writer.heap.write()
            writer.heap = Heap()
    writer.heap.write()
    return memories
