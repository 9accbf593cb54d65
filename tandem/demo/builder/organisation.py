"""Units, jobs, people, assignments, teams and roles of the demo organisation, loaded in bulk."""

import datetime
from dataclasses import dataclass, field
from random import Random

from django.contrib.auth.hashers import make_password
from django.db.backends.postgresql.psycopg_any import DateRange

from tandem.demo.cast import CHANGE_OF_COACH, days_ago
from tandem.demo.content import names, organisation, outline
from tandem.demo.content.cast import CAST, Member
from tandem.demo.content.texts import table
from tandem.people.models import (
    Account,
    Assignment,
    FunctionalCoaching,
    Grant,
    Job,
    Person,
    Team,
    TeamMembership,
    TeamRole,
    Unit,
)
from tandem.people.states import Role

ROLES = {
    "philippe": (Role.LEADERSHIP, None),
    "an": (Role.HR_ADMIN, None),
    "sofie": (Role.HR_PARTNER, "FLA"),
    "benoit": (Role.HR_PARTNER, "WAL"),
    "ingrid": (Role.IT_ADMIN, None),
    "miriam": (Role.CONFIDENTIAL_ADVISER, None),
}


# a family of jobs has one name for all; these words are understood in Dutch, French and English
FAMILIES = {
    "customer": "Service",
    "dock": "Dock",
    "driving": "Transport",
    "finance": "Finance",
    "hr": "HR",
    "it": "IT",
    "lead": "Coaching",
    "maintenance": "Atelier",
    "planning": "Planning",
    "quality": "QHSE",
}
UNUSABLE = make_password(None)
SITES = {row["code"]: row["name"] for row in table("organisation")["site"] if row["code"] != "BRU"}


@dataclass
class Place:
    """A person with her seat: what the writers of goals, feedback and conversations need to know."""

    person: Person
    seat: object
    area: str
    family: str
    coach: "Place | None" = None
    slug: str = ""
    near: list = field(default_factory=list)

    @property
    def known(self):
        """What the texts may say by name: the site, for those that always were."""
        name = SITES.get(self.seat.site)
        return {"site": name} if name else {}

    @property
    def since(self):
        """The first day at work, or three years ago when that is later."""
        return max(self.person.employed.lower, days_ago(1095))


def build(rng: Random, size: int):
    """Load the organisation; gives {seat number: Place} and {slug: Place}."""
    shape = organisation.build(rng, size)
    units = _units(shape)
    jobs = _jobs()
    places = _people(rng, shape)
    _assignments(places, units, jobs)
    _leaver(places, units, jobs)
    _roles(places, units)
    _teams(shape, places, units)
    by_slug = {place.slug: place for place in places.values() if place.slug}
    for place in places.values():
        if place.coach:
            place.near.append(place.coach)
            place.coach.near.append(place)
    return places, by_slug


def _units(shape):
    made = {}
    for unit in shape.units:  # parents come before their children: the path is made from the parent's
        made[unit.code] = Unit.objects.create(
            code=unit.code,
            parent=made.get(unit.parent),
            name_nl=unit.name["nl"],
            name_fr=unit.name["fr"],
            name_en=unit.name["en"],
        )
    return made


def _jobs():
    rows = [
        Job(
            code=job.code,
            family=FAMILIES.get(job.family, job.family),
            **{f"title_{code}": job.title[code] for code in ("nl", "fr", "en")},
        )
        for job in outline.jobs().values()
    ]
    return {job.code: job for job in Job.objects.bulk_create(rows)}


def _hours(seat, shifts):
    shift = shifts.get(seat.shift)
    if not shift:
        return {}
    starts, ends = (datetime.time.fromisoformat(shift[key]) for key in ("from", "to"))
    return {"day_starts": starts, "day_ends": ends}


def _people(rng, shape):
    areas = {unit.code: unit.area for unit in shape.units}
    shifts = {shift["code"]: shift for shift in outline.shifts()}
    taken, homonyms, rows = {(m.given, m.family) for m in CAST.values()}, {m.mail: 1 for m in CAST.values()}, []
    for seat in shape.seats:
        member: Member | None = CAST.get(seat.slug)
        if member:
            given, family, language = member.given, member.family, member.language
            email, since = member.mail, -member.since
        else:
            language = seat.language
            if language not in {"nl", "fr", "en"}:
                language = rng.choices(("nl", "fr", "en"), (45, 45, 10))[0]
            name = names.person(rng, language, seat.site, taken)
            given, family = name.given, name.family
            plain = names.address(given, family)
            homonyms[plain] = homonyms.get(plain, 0) + 1
            email = names.address(given, family, homonyms[plain])
            since = int(min(9000, 40 + rng.expovariate(1 / 2200)))
        rows.append(
            Person(
                number=str(10001 + seat.number),
                name=f"{given} {family}",
                given_name=given,
                family_name=family,
                called=given,
                email=email,
                language=language,
                employed=(days_ago(since), None),
                **_hours(seat, shifts),
            )
        )
    Person.objects.bulk_create(rows, batch_size=2000)
    accounts = [Account(email=person.email, person=person, password=UNUSABLE) for person in rows]
    Account.objects.bulk_create(accounts, batch_size=2000)
    places, texts = {}, outline.jobs()
    for seat, person in zip(shape.seats, rows, strict=True):
        person.employed = DateRange(*person.employed)
        places[seat.number] = Place(person, seat, areas[seat.unit], texts[seat.job].family, slug=seat.slug)
    for place in places.values():
        if place.seat.coach is not None:
            place.coach = places[place.seat.coach]
    return places


def _assignments(places, units, jobs):
    rows = []
    by_slug = {place.slug: place.person for place in places.values() if place.slug}
    for place in places.values():
        coach = place.coach.person if place.coach else None
        common = {"person": place.person, "job": jobs[place.seat.job], "hours": place.seat.hours}
        since = place.person.employed.lower
        if place.slug in {"lotte", "greet"}:
            change = days_ago(CHANGE_OF_COACH)
            former = by_slug["greet"] if place.slug == "lotte" else by_slug["luc"]
            rows.append(Assignment(**common, unit=units["WIL-PLN"], coach=former, during=(since, change)))
            since = change
        rows.append(Assignment(**common, unit=units[place.seat.unit], coach=coach, during=(since, None)))
    Assignment.objects.bulk_create(rows, batch_size=2000)
    FunctionalCoaching.objects.create(
        person=by_slug["lotte"], coach=by_slug["nadia"], about="Rustige planning", during=(days_ago(200), None)
    )


def _leaver(places, units, jobs):
    """Pieter, who left three months ago: he has no seat any more."""
    member = CAST["pieter"]
    last = days_ago(-member.until)
    during = (days_ago(-member.since), last + datetime.timedelta(days=1))
    person = Person.objects.create(
        number="9001",
        name=f"{member.given} {member.family}",
        given_name=member.given,
        family_name=member.family,
        called=member.given,
        email=member.mail,
        language=member.language,
        employed=during,
    )
    Account.objects.create(email=person.email, person=person, is_active=False, password=UNUSABLE)
    karim = next(place.person for place in places.values() if place.slug == "karim")
    Assignment.objects.create(
        person=person, unit=units[member.unit], job=jobs[member.job], coach=karim, hours=member.hours, during=during
    )


def _roles(places, units):
    people = {place.slug: place.person for place in places.values() if place.slug}
    Grant.objects.bulk_create(
        Grant(holder=people[slug], role=role, unit=units[unit] if unit else None, during=(days_ago(700), None))
        for slug, (role, unit) in ROLES.items()
    )


def _teams(shape, places, units):
    role_names = outline.roles()
    purposes = {
        "nl": "Samen verdelen we het werk van de week, en we spreken elkaar aan.",
        "fr": "Ensemble, nous répartissons le travail de la semaine et nous nous parlons franchement.",
    }
    for team in shape.teams:
        members = [places[number] for number in team.members]
        language = "fr" if members[0].person.language == "fr" else "nl"
        row = Team.objects.create(
            name=team.name, unit=units[team.unit], is_self_steering=True, purpose=purposes[language]
        )
        rows = TeamMembership.objects.bulk_create(
            TeamMembership(team=row, person=m.person, during=(max(m.person.employed.lower, days_ago(600)), None))
            for m in members
        )
        by_seat = dict(zip(team.members, rows, strict=True))
        TeamRole.objects.bulk_create(
            TeamRole(
                membership=by_seat[seat],
                name=role_names[code][language],
                during=(max(by_seat[seat].during[0], days_ago(150)), None),
            )
            for code, seat in team.roles.items()
        )
        for member in members:
            member.near.extend(other for other in members if other is not member)
