"""The feedback rounds of the cast, by the real actions: begun, approved, answered, ended, closed with a goal."""

import datetime
from random import Random

from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.demo.content import rounds as said
from tandem.evaluations import actions
from tandem.evaluations.models import Contributor, Round
from tandem.evaluations.states import Handling, Mode, Purpose
from tandem.frameworks.models import FormVersion
from tandem.frameworks.queries import questions_for
from tandem.frameworks.states import Category, Kind
from tandem.goals.models import Goal
from tandem.goals.states import Kind as GoalKind
from tandem.goals.states import State
from tandem.people.queries import coach_of, system_person


def tell(told, at):
    """Those whose people are all there."""
    for row in said.ROUNDS:
        if {row["subject"], *row["peers"]} <= set(told.people):
            _tell(row, told, at)


def _tell(row, told, at):
    subject = told.people[row["subject"]]
    version = FormVersion.objects.filter(form__code=row["form"], published_at__isnull=False).first()
    coach = coach_of(subject, days_ago(row["begun"]))
    if version is None or coach is None:
        return
    last = days_ago(row["begun"] - row["days"])
    with at(days_ago(row["begun"]), 9, 5):
        made = actions.start(
            subject, by=subject, purpose=Purpose.DEVELOPMENT, mode=Mode.ANONYMOUS, version=version, ends_date=last,
            handling=Handling.NOBODY, words=row["words"],
        )  # fmt: skip
        for slug in row["peers"]:
            person = told.people[slug]
            category = Category.REPORT if coach_of(person) == subject else Category.PEER
            if person != coach:
                actions.invite(made, person, category, by=subject)
        actions.invite(made, coach, Category.COACH, by=subject)
        for name, email, language in row.get("outside", ()):
            actions.invite_from_outside(made, by=subject, name=name, email=email, language=language)
        actions.ask_approval(made, by=subject)
    with at(days_ago(row["begun"] - 1), 11, 20):
        actions.approve(made, by=coach)
    _answers(row, told, at, made, subject, coach)
    if last < clock.today():
        with at(last + datetime.timedelta(days=1), 6, 20):
            actions.end(_fresh(made), by=system_person())
    if row["goal"]:
        _close(row, at, made, subject, last)


def _fresh(made):
    return Round.objects.select_related("subject", "version").get(pk=made.pk)


def _answers(row, told, at, made, subject, coach):
    chance = Random(row["subject"])
    voices = {told.people[slug].pk: voice for slug, voice in row["peers"].items()}
    voices |= {subject.pk: row.get("own"), coach.pk: row.get("coach") or voices.get(coach.pk)}
    seats = Contributor.objects.filter(round=made, person__isnull=False).select_related("person", "round")
    for number, seat in enumerate(seats):
        if voice := voices.get(seat.person_id):
            with at(days_ago(row["begun"] - 3 - number % 5), 13, 10):
                answers = _said(made.version, seat, voice, chance)
                if seat.category in (Category.SELF, Category.COACH):
                    actions.sign(seat, answers, seat.person)
                else:
                    actions.put_in(seat, answers, by=seat.person)


def _said(version, seat, voice, chance):
    """Her judgement with some chance in it on the scales, her words on the three questions for words."""
    leaning, *texts = voice
    answers, words = {}, iter(texts)
    for question in questions_for(version, seat.category):
        if question.kind == Kind.SCALE:
            steps = len(question.scale.steps)
            middle = (steps - 1) * (0.62 + 0.22 * leaning)
            answers[question.pk] = (min(max(round(middle + chance.gauss(0, 0.75)), 0), steps - 1), "")
        elif question.kind == Kind.TEXT:
            answers[question.pk] = (None, next(words, ""))
    return answers


def _close(row, at, made, subject, last):
    title, criterion, ahead = row["next"]
    again = days_ago(-ahead)
    with at(last + datetime.timedelta(days=4), 16, 40):
        actions.open_report(_fresh(made), by=subject)
        actions.share(_fresh(made), by=subject)
        learning = Goal.objects.filter(person=subject, state=State.OPEN, kind=GoalKind.LEARNING).order_by("pk").first()
        new = {
            "title": title, "kind": GoalKind.LEARNING, "measure": "criteria", "criteria": [criterion],
            "starts_date": clock.today(), "ends_date": clock.today() + datetime.timedelta(days=300),
            "visibility": "private",
        }  # fmt: skip
        actions.choose_goal(_fresh(made), by=subject, **({"goal": learning} if learning else new))
        first, latest = actions.again_between()
        actions.close(_fresh(made), by=subject, again_date=min(max(first, again), latest))
