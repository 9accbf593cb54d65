"""Whom somebody could ask: those with whom she works."""

from django.db.models import Q

from tandem.core import clock
from tandem.frameworks.states import Category
from tandem.goals.models import Supporter
from tandem.people.models import Person
from tandem.people.queries import attach_places, coach_of, found
from tandem.people.relations import ties_of

from ..models import Contributor

MOST = 8


def _here(viewer):
    return Person.objects.visible_to(viewer).filter(employed__contains=clock.today()).exclude(pk=viewer.pk)


def suggested(round, person):
    """{category: people} whom she could ask: her coach, people she coaches, mates of team, goals and unit. Who is
    chosen already is left out."""
    ties = ties_of(person)
    chosen = set(Contributor.objects.filter(round=round, person__isnull=False).values_list("person", flat=True))
    coach = coach_of(person)
    led = set(ties.led) - chosen
    helpers = set(
        Supporter.objects.filter(Q(goal__person=person) & Q(person__isnull=False)).values_list("person", flat=True)
    )
    mates = [*ties.team_mates, *helpers, *ties.unit_mates]
    beside = [key for key in dict.fromkeys(mates) if key not in {*chosen, *ties.led, coach.pk if coach else 0}]
    people = {one.pk: one for one in _here(person).filter(pk__in=[*list(led)[:MOST], *beside[: MOST * 3]])}
    attach_places(people.values())
    found_people = {
        Category.PEER: [people[key] for key in beside if key in people][:MOST],
        Category.REPORT: [people[key] for key in sorted(led) if key in people][:MOST],
        Category.COACH: attach_places([coach]) if coach and coach.pk not in chosen else [],
    }
    return {category: rows for category, rows in found_people.items() if rows}


def found_for(round, person, words):
    """Colleagues whose name is like the words, who are not chosen yet."""
    chosen = Contributor.objects.filter(round=round, person__isnull=False).values("person")
    return attach_places(found(_here(person).exclude(pk__in=chosen), words)[:MOST])


def with_category(person, others):
    """(person, her category) for each of some people."""
    return [(other, Category(category_of(person, other))) for other in others]


def category_of(person, other):
    """How somebody relates to the person today: her coach, somebody whom she coaches, or a colleague."""
    coach = coach_of(person)
    if coach and coach.pk == other.pk:
        return Category.COACH
    return Category.REPORT if other.pk in ties_of(person).led else Category.PEER
