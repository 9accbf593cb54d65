"""People answer rounds, through the pages, each at her own time, in between other things."""

import datetime
import random
import re
from dataclasses import dataclass, field

from django.core import mail
from django.test import Client

from tandem.core import clock
from tandem.evaluations import jobs
from tandem.evaluations.models import Contributor, Round
from tandem.frameworks.models import Question
from tandem.notices.actions import mark_read
from tandem.notices.models import Notice
from tandem.people.models import Account, Assignment, Job, Person, Unit

from .. import made

WORDS = {
    "nl": ["je", "luistert", "goed", "en", "vraagt", "door", "zodat", "wij", "weten", "waar", "we", "staan"],
    "fr": ["vous", "expliquez", "bien", "les", "choix", "et", "cela", "nous", "aide", "chaque", "semaine"],
}
FORTNIGHT = 14 * 24 * 60  # minutes
LONG_AGO = (datetime.date(2020, 1, 1), None)


@dataclass
class Life:
    """``truth``: {words that were written: key of the contributor}; ``places``: {round: its contributors who wrote}."""

    random: random.Random
    people: list = field(default_factory=list)
    clients: dict = field(default_factory=dict)
    truth: dict = field(default_factory=dict)
    places: dict = field(default_factory=dict)
    links: dict = field(default_factory=dict)
    version: object = None
    now: datetime.datetime = None


def settle(life, number):
    """So many people in one unit with one coach; each has an account, some write French."""
    unit = Unit.objects.create(code="X", name_nl="X", name_fr="X", name_en="X")
    job = Job.objects.create(code="x", title_nl="X", family="x")
    for n in range(number + 1):
        person = Person.objects.create(
            number=f"{n:05}", name=f"Mens {n:03}", given_name="Mens", family_name=f"{n:03}", called=f"Mens {n}",
            email=f"mens.{n}@huis.example", employed=LONG_AGO, language=life.random.choice(["nl", "nl", "fr"]),
        )  # fmt: skip
        Account.objects.create(person=person, email=person.email)
        life.people.append(Person.objects.get(pk=person.pk))
    coach = life.people.pop()
    Assignment.objects.bulk_create(
        Assignment(person=one, unit=unit, job=job, coach=coach, hours=38, during=LONG_AGO) for one in life.people
    )


def client_of(life, person):
    """The browser of a person, signed in before, or anew when that was long ago."""
    client, until = life.clients.get(person.pk, (None, None))
    if client is None or life.now > until:
        client = Client()
        client.force_login(Account.objects.get(person=person))
    life.clients[person.pk] = client, life.now + datetime.timedelta(hours=2)
    return client


def begin(life, subject):
    """A round about somebody, with colleagues and, now and then, people from outside."""
    others = life.random.sample([one for one in life.people if one != subject], life.random.randint(5, 9))
    outside = [f"Buiten {subject.pk}-{n}" for n in range(life.random.choice([0, 0, 3, 4]))]
    mail.outbox.clear()
    round = made.launched(subject, life.version, {"peer": others, "external": outside})
    for letter in mail.outbox:
        life.links[letter.to[0]] = "/" + re.search(r"http\S+", letter.body)[0].split("/", 3)[3]
    life.places[round.pk] = []
    return round


def words(life):
    """Something in one of the languages; whose language it is says nothing here: what one writes is one's own care."""
    language = life.random.choice(["nl", "fr"])
    said = life.random.choices(WORDS[language], k=life.random.randint(4, 14))
    return f"{' '.join(said)} {life.random.getrandbits(48):012x}"


def answer(life, seat):
    """Open the sheet, and send it some minutes later."""
    said = words(life)
    values = {}
    for question in Question.objects.filter(version=life.version):
        values[f"q{question.pk}"] = life.random.randint(1, 5) if question.kind == "scale" else said
    if seat.person_id:
        client, url = client_of(life, seat.person), f"/rounds/answers/{seat.pk}/"
    else:
        client, url = Client(REMOTE_ADDR=f"10.0.{seat.pk // 250 % 250}.{seat.pk % 250}"), life.links[seat.email]
    with clock.at(life.now):
        if life.random.random() < 0.7:
            if seat.person_id:
                mark_read(Notice.objects.filter(person=seat.person_id), by=seat.person)
            assert client.get(url).status_code == 200
    life.now += datetime.timedelta(minutes=life.random.randint(1, 12))
    with clock.at(life.now):
        assert client.post(url, values).status_code == 302
        if life.random.random() < 0.3:
            client.get(url)
    life.truth[said] = seat.pk
    life.places[seat.round_id].append(seat.pk)


def visit(life):
    """Somebody does something else."""
    person = life.random.choice(life.people)
    with clock.at(life.now):
        client_of(life, person).get("/rounds/asked/")


def live(life, answers):
    """Rounds begin and are answered, all mixed up, until there are so many answers. Gives the rounds, still open."""
    rounds, seats = [], []
    with clock.at(life.now):
        for subject in life.people:
            if len(seats) >= answers:
                break
            rounds.append(begin(life, subject))
            asked = Contributor.objects.filter(round=rounds[-1]).exclude(category="self").select_related("person")
            some = list(asked)
            life.random.shuffle(some)
            seats += some[: max(5, len(some) - 1)]
    life.random.shuffle(seats)
    between = max(2, min(90, 2 * (FORTNIGHT // answers - 7)))  # all of them answer before the rounds end
    for seat in seats:
        life.now += datetime.timedelta(minutes=life.random.randint(0, between))
        answer(life, seat)
        if life.random.random() < 0.25:
            visit(life)
    return rounds


def end(life):
    """The nights come in which the rounds end."""
    life.now = max(life.now, *(made_at(one) for one in Round.objects.all()))
    with clock.at(life.now):
        jobs.go_round()


def made_at(round):
    """The night after the last day of a round."""
    return datetime.datetime.combine(
        round.ends_date + datetime.timedelta(days=1), datetime.time(4), tzinfo=datetime.UTC
    )
