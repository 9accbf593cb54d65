"""What other modules ask about people."""

import datetime
from typing import Any, NamedTuple

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Count, F, OuterRef, Q, Subquery, Value
from django.utils.translation import get_language

from tandem.core import clock
from tandem.core.keeping import kept
from tandem.core.languages import LANGUAGES
from tandem.core.search import Fold, by_name

from .models import Assignment, Job, Person, TeamMembership, Unit
from .models.structure import folded_names
from .states import Language, OfficialLanguage


def assignments_of(people):
    """{key: the assignment of today, with unit, job and coach} of people (keys); who has none is not in it. One query,
    and none on a page that has asked already."""
    people, known = set(people), kept(("assignments", clock.today()), dict)
    if missing := people - known.keys():
        rows = Assignment.objects.in_force().filter(person__in=missing).select_related("unit", "job", "coach")
        known |= dict.fromkeys(missing) | {row.person_id: row for row in rows}
    return {person: known[person] for person in people if known[person]}


def assignment_on(person, on=None):
    """The assignment of a person on a date (today), with unit, job and coach, or None. One query at most."""
    if on is None:
        return assignments_of([person.pk]).get(person.pk)
    return Assignment.objects.in_force(on).filter(person=person).select_related("unit", "job", "coach").first()


def official_language_of(person, on=None):
    """The language that the law asks of documents for a person, by the unit in which she works on a date (today), or an
    empty text when none is required. Two queries."""
    assigned = assignment_on(person, on)
    units = Unit.objects.filter(pk__in=assigned.unit.path).exclude(official_language="") if assigned else ()
    chosen = {unit.pk: unit.official_language for unit in units}
    nearest = next((chosen[key] for key in reversed(assigned.unit.path) if key in chosen), "") if assigned else ""
    if nearest == OfficialLanguage.OWN:
        return person.language if person.language in (Language.NL, Language.FR) else Language.NL
    return "" if nearest == OfficialLanguage.NONE else nearest


def coach_of(person, on=None):
    """The hierarchical coach on a date (today), or None. One query at most."""
    assigned = assignment_on(person, on)
    return assigned.coach if assigned else None


def coachees_of(coach, on=None):
    """The people whose hierarchical coach this is on a date (today)."""
    theirs = Assignment.objects.in_force(on).filter(coach=coach).values("person")
    return Person.objects.filter(pk__in=theirs, employed__contains=on or clock.today())


def with_place(people, on=None):
    """Annotate people with ``unit_id_now``, ``job_id_now`` and ``coach_id_now``; names come from ``attach_places``."""
    mine = Assignment.objects.filter(person=OuterRef("pk"), during__contains=on or clock.today())
    return people.annotate(
        unit_id_now=Subquery(mine.values("unit")[:1]),
        job_id_now=Subquery(mine.values("job")[:1]),
        coach_id_now=Subquery(mine.values("coach")[:1]),
    )


def attach_places(people, on=None):
    """Give each person of a list ``.unit``, ``.job``, ``.coach`` and ``.function`` (the job's title): four queries.

    Who has no assignment on the date gets None and an empty title.
    """
    people = list(people)
    rows = Assignment.objects.in_force(on).filter(person__in=[p.pk for p in people])
    place = {row.person_id: row for row in rows}
    units = Unit.objects.in_bulk({row.unit_id for row in place.values()})
    jobs = Job.objects.in_bulk({row.job_id for row in place.values() if row.job_id})
    coaches = Person.objects.in_bulk({row.coach_id for row in place.values() if row.coach_id})
    for person in people:
        row = place.get(person.pk)
        person.unit = units.get(row.unit_id) if row else None
        person.job = jobs.get(row.job_id) if row else None
        person.coach = coaches.get(row.coach_id) if row else None
        person.function = person.job.title if person.job else ""
    return people


def found(people, words):
    """People whose name is like ``words``: without accents or capitals, bearing a typing error, best first."""
    words = words.strip()
    if not words:
        return people
    folded: Any = Fold(Value(words))
    if len(words) < 3:  # too short to be like anything: how one of the names begins
        begins = Q(folded__startswith=folded) | Q(folded__contains=Fold(Value(f" {words}"))) | Q(number=words)
        people = people.alias(folded=Fold(F("name"))).filter(begins)
        return people.order_by(*by_name())
    return (
        people.alias(folded=Fold(F("name")))
        .annotate(likeness=TrigramWordSimilarity(folded, Fold(F("name"))))
        .filter(Q(folded__contains=folded) | Q(folded__trigram_word_similar=folded) | Q(number=words))
        .order_by("-likeness", *by_name())
    )


def found_units(units, words):
    """Units whose name in one of the languages or whose code holds ``words``, without accents and capitals."""
    return units.alias(folded=folded_names()).filter(folded__contains=Fold(Value(words.strip()))).order_by("code")


def team_sizes(teams):
    """{team: how many people are in it today}. One query; how large a team is, is open to everybody."""
    here = {"person__employed__contains": clock.today(), "person__is_system": False}
    rows = TeamMembership.objects.in_force().filter(team__in=teams, **here).order_by()
    return dict(rows.values_list("team").annotate(n=Count("pk")))


class NameOfUnit(NamedTuple):
    """The name in the reader's language, the names from the top down to sort by, and what a search looks in."""

    name: str
    sorting: list[str]
    sought: str


def names_of_units(units):
    """{key: NameOfUnit} of all units of a queryset. One query, and no objects: there may be hundreds."""
    order = sorted(LANGUAGES, key=lambda code: code != (get_language() or "en")[:2])
    rows = units.values_list("pk", "path", "code", *(f"name_{code}" for code in order))
    found = {key: (path, code, next(filter(None, names), code)) for key, path, code, *names in rows}
    return {
        key: NameOfUnit(name, [found[one][2].casefold() for one in path if one in found], f"{name} {code}".casefold())
        for key, (path, code, name) in found.items()
    }


def system_person():
    """Tandem itself, in whose name jobs act."""
    found = Person.objects.filter(is_system=True, name="Tandem").order_by("pk").first()
    if found:  # not get_or_create: two processes may each have made one, and the first then serves both
        return found
    since = datetime.date(2000, 1, 1)
    return Person.objects.create(is_system=True, name="Tandem", called="Tandem", employed=(since, None))


def circle_above(person, coach, on):
    """The people in the circle that would arise if ``coach`` coached ``person`` from the date on; empty when none."""
    chain, seen = [person, coach], {person.pk}
    while coach is not None:
        if coach.pk in seen:
            return chain
        seen.add(coach.pk)
        coach = coach_of(coach, on)
        if coach is not None:
            chain.append(coach)
    return []
