"""Conversations of everybody but the cast, loaded in bulk: signed ones of the past, and those that are coming."""

import datetime
from random import Random

from django.db import connection
from django.utils import timezone

from tandem.conversations.models import (
    AgendaItem,
    Agreement,
    Answer,
    Conversation,
    Guide,
    Preparation,
    SignOff,
)
from tandem.conversations.states import Kind, Side, State
from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.demo.content import conversations as texts
from tandem.demo.content.outline import rooms
from tandem.frameworks.models import Question
from tandem.frameworks.queries import newest

LOCK = """
UPDATE conversations_conversation talk SET state = 'locked', locked_at = COALESCE(
    (SELECT max(sign.at) FROM conversations_signoff sign WHERE sign.conversation_id = talk.id),
    talk.planned_at + interval '1 hour'
) WHERE state IN ('signing', 'agreeing')
"""


# The year-end conversations of now, as they are met by the cycle.
TALKED = (State.AGREEING, State.SIGNING)
FAR = ((State.PREPARING, 6), (State.AGREEING, 2), (State.SIGNING, 2))


class Writer:
    """Collects rows, parents before children."""

    def __init__(self, rng, memories, light):
        self.rng, self.memories, self.light = rng, memories, light
        self.guides = {guide.slug: guide for guide in Guide.objects.filter(retired_date=None)}
        self.versions = {slug: newest(guide.form_id) for slug, guide in self.guides.items()}
        self.questions = {slug: list(Question.objects.filter(version=one)) for slug, one in self.versions.items()}
        self.empty()

    def empty(self):
        """Begin a new heap."""
        self.talks, self.preparations, self.answers = [], [], []
        self.agreements, self.signs, self.items = [], [], []

    def flush(self, lock=False):
        """Insert what there is; with ``lock`` everything that was talked through is then locked."""
        for model, rows in (
            (Conversation, self.talks),
            (Preparation, self.preparations),
            (Answer, self.answers),
            (AgendaItem, self.items),
            (Agreement, self.agreements),
            (SignOff, self.signs),
        ):
            model.objects.bulk_create(rows, batch_size=2000)
        self.empty()
        if lock:
            with connection.cursor() as cursor:
                cursor.execute(LOCK)

    def talk(self, place, slug, days, state):
        """One conversation ``days`` from today (negative: before) in this state."""
        rng, guide = self.rng, self.guides[slug]
        day = days_ago(-days)
        while day.isoweekday() > 5:
            day += datetime.timedelta(days=1)
        back = {"one-to-one": 91, "mid-year": 182}.get(slug, 300)
        hour = datetime.time(rng.randint(8, 16), rng.choice((0, 30)))
        planned = datetime.datetime.combine(day, hour, timezone.get_default_timezone())
        created = min(planned - datetime.timedelta(days=rng.randint(10, 28)), clock.now() - datetime.timedelta(days=1))
        talked = state in (State.SIGNING, State.AGREEING)
        made = Conversation(
            person=place.person,
            coach=place.coach.person,
            guide=guide,
            version=self.versions[slug],
            kind=guide.kind,
            hr_reads=guide.kind == Kind.FORMAL,
            title="",
            period=(day - datetime.timedelta(days=back), day + datetime.timedelta(days=1)),
            planned_at=planned,
            place=rng.choice(rooms(place.seat.site)),
            state=state,
            started_by=place.coach.person,
            created_at=created,
            opened_at=planned - datetime.timedelta(days=2) if talked else None,
        )
        self.talks.append(made)
        self._prepare(place, made, slug, planned, created, talked)
        if made.kind == Kind.INFORMAL:
            self._agenda(place, made, created, planned if talked else None)
        if talked:
            self._agree(place, made, planned)
        if state == State.SIGNING:
            self._sign(place, made, planned)

    def _prepare(self, place, made, slug, planned, created, talked):
        rng, kind = self.rng, "informal" if slug == "one-to-one" else slug
        sides = ((place, Side.PERSON, "employee"), (place.coach, Side.COACH, "coach"))
        for who, side, role in sides:
            opened = made.opened_at
            preparation = Preparation(conversation=made, author=who.person, side=side)
            if talked and made.kind == Kind.FORMAL:
                preparation.handed_in_at, preparation.disclosed_at = opened, opened
            self.preparations.append(preparation)
            if made.kind == Kind.INFORMAL:
                continue
            answered = len(self.questions[slug]) if talked else rng.choice((0, 0, 1, 2, 3))
            if self.light:
                answered = min(answered, 2)
            for question in self.questions[slug][:answered]:
                text = texts.answer(
                    rng, kind, question.position, role, who.person.language, (self.memories[place.person.pk],)
                )
                at = (opened or clock.now()) - datetime.timedelta(hours=rng.randint(2, 90))
                self.answers.append(
                    Answer(preparation=preparation, question=question, text=text, written_at=max(at, created))
                )

    def _agenda(self, place, made, created, talked_at):
        for by in (place, place.coach):
            if self.rng.random() < 0.5:
                text = texts.agenda_item(self.rng, by.person.language, (self.memories[place.person.pk],))
                item = AgendaItem(conversation=made, by=by.person, text=text, added_at=created, talked_at=talked_at)
                self.items.append(item)

    def _agree(self, place, made, planned):
        rng, memory = self.rng, self.memories[place.person.pk]
        for _ in range(rng.randint(0, 1) if made.kind == Kind.INFORMAL or self.light else rng.randint(1, 3)):
            agreed = texts.agreement(
                rng, place.person.language, place.person.called, place.coach.person.called, (memory,)
            )
            owner = place.person if agreed.owner == "employee" else place.coach.person
            due = planned.date() + datetime.timedelta(days=agreed.days)
            done = due < days_ago(20) or (due < clock.today() and rng.random() < 0.7)
            done_at = (
                min(clock.now(), planned + datetime.timedelta(days=max(1, agreed.days - rng.randint(0, 5))))
                if done
                else None
            )
            self.agreements.append(
                Agreement(
                    conversation=made,
                    text=agreed.text,
                    owner=owner,
                    due_date=due,
                    added_by=place.person,
                    added_at=planned,
                    done_at=done_at,
                    done_by=owner if done else None,
                )
            )

    def _sign(self, place, made, planned):
        rng, memory = self.rng, self.memories[place.person.pk]
        for who, side in ((place, Side.PERSON), (place.coach, Side.COACH)):
            agrees = side == Side.COACH or rng.random() > 0.05
            comment = ""
            if not agrees:
                comment = texts.disagreement(rng, who.person.language, (memory,))
            elif not self.light and rng.random() < 0.5:
                comment = texts.sign_off(rng, who.person.language, (memory,))
            at = planned + datetime.timedelta(days=rng.randint(1, 6), hours=rng.randint(0, 3))
            self.signs.append(
                SignOff(
                    conversation=made, by=who.person, side=side, at=min(at, clock.now()), agrees=agrees, comment=comment
                )
            )


def write(rng, places, memories, light):
    """Past conversations are written and locked first, then what is coming."""
    writer = Writer(rng, memories, light)
    coached = [place for place in places.values() if place.coach and not place.slug]
    for place in coached:
        here = (clock.today() - place.since).days
        past = [
            ("year-end", 365 + rng.randint(-18, 25), State.SIGNING),
            ("mid-year", rng.randint(120, 165), State.SIGNING),
        ]
        if not light:
            past += [("year-end", 730 + rng.randint(-18, 25), State.SIGNING)]
            past += [("one-to-one", days, State.AGREEING) for days in (rng.randint(8, 40), rng.randint(60, 110))]
        for slug, days, state in past:
            if here > days + 30 and rng.random() < 0.93:
                writer.talk(place, slug, -days, state)
    writer.flush(lock=True)
    far = Random("how far")  # of its own: how far they are changes nothing else
    for place in coached:
        if (clock.today() - place.since).days > 60:
            if rng.random() < 0.9:
                days, state = rng.randint(4, 40), far.choices(*zip(*FAR, strict=True))[0]
                writer.talk(place, "year-end", -far.randint(2, 12) if state in TALKED else days, state)
            if rng.random() < 0.35:
                writer.talk(place, "one-to-one", rng.randint(1, 18), State.PREPARING)
    writer.flush()
