"""Who stands round goals today: found for a whole list at once, as every page with goals on it needs it."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import BooleanField, ExpressionWrapper, OuterRef, Q, Subquery, Value

from tandem.core import clock
from tandem.core.counting import how_many
from tandem.people.models import Assignment, FunctionalCoaching, Person, TeamMembership
from tandem.people.queries import assignments_of

from ..models import Goal, HandOver, Supporter
from ..states import Visibility


@dataclass
class Company:
    """``coaches``: (coach, what for); ``supporters``: rows; ``places``: the names of the units, or of the teams, to
    which the goal is open; ``mates``: the keys of who is there; ``taker``: who is asked to take it over."""

    coaches: tuple
    supporters: tuple
    places: tuple
    mates: frozenset
    taker: Person | None = None


def company(goal):
    """The people round a goal. Asked once for each goal object, which lives for one request."""
    if not hasattr(goal, "_company"):
        attach_company([goal])
    return goal._company


def attach_company(goals):
    """Find it for all goals of a list: four queries, one more for those that are open to a unit and to teams, one more
    when somebody is asked to take one over."""
    goals = [goal for goal in goals if not hasattr(goal, "_company")]
    owners = {goal.person_id for goal in goals if goal.person_id}
    functional, helps = defaultdict(list), defaultdict(list)
    assigned = assignments_of(owners)
    if owners:
        for row in FunctionalCoaching.objects.in_force().filter(person__in=owners).select_related("coach"):
            functional[row.person_id].append(row)
    if goals:
        for row in Supporter.objects.filter(goal__in=goals, ended_at=None).select_related("person"):
            helps[row.goal_id].append(row)
        takers, everybody = _asked_and_everybody(goals)
    of_units = {g.person_id for g in goals if g.visibility == Visibility.UNIT} & owners
    of_teams = {g.person_id for g in goals if g.visibility == Visibility.TEAM} & owners
    units = {person: [assigned[person].unit] for person in of_units & assigned.keys()}
    teams, in_team = _teams_of(of_teams)
    shared = _of_teams_and_units([goal for goal in goals if goal.team_id or goal.unit_id])
    in_unit = _who_is_in(Assignment, "unit", {unit.pk for group in units.values() for unit in group})
    for goal in goals:
        owner = goal.person_id
        coaches = [(assigned[owner].coach, "")] if owner in assigned and assigned[owner].coach_id else []
        coaches += [(row.coach, row.about) for row in functional[owner]]
        places, inside = {
            Visibility.UNIT: (units.get(owner, ()), in_unit),
            Visibility.TEAM: (teams.get(owner, ()), in_team),
        }.get(goal.visibility, ((), {}))
        mates = frozenset(person for place in places for person in inside.get(place.pk, ()))
        if goal.team_id or goal.unit_id:
            places, mates = shared[goal.pk]
        goal._company = Company(
            tuple(coaches), tuple(helps[goal.pk]), tuple(map(_name, places)), mates, takers.get(goal.pk)
        )
        goal._everybody = everybody


def _asked_and_everybody(goals):
    """({key of a goal: who is asked to take it over}, how many people work here today, when a goal is open to all)."""
    offers = HandOver.objects.filter(goal=OuterRef("pk"), answered_at=None).order_by("-pk").values("taker")[:1]
    here = Person.objects.filter(employed__contains=clock.today(), is_system=False).order_by()
    number = Subquery(how_many(here)) if any(goal.visibility == Visibility.ORGANISATION for goal in goals) else Value(0)
    rows = Goal.objects.filter(pk__in=[goal.pk for goal in goals]).order_by()
    rows = list(rows.values_list("pk", Subquery(offers), number))
    found = {key: taker for key, taker, _number in rows if taker}
    people = Person.objects.in_bulk(found.values()) if found else {}
    return {key: people[taker] for key, taker in found.items()}, rows[0][2]


def _here():
    return {"person__employed__contains": clock.today(), "person__is_system": False}


def _who_is_in(model, field, places):
    """{key of the place: keys of the people who are in it today}."""
    found = defaultdict(list)
    if places:
        rows = model.objects.in_force().filter(**{f"{field}__in": places}, **_here())
        for place, person in rows.values_list(field, "person"):
            found[place].append(person)
    return found


def _teams_of(people):
    """({person: her teams}, {key of such a team: keys of the people who are in it today}). One query."""
    teams, inside = defaultdict(list), defaultdict(list)
    theirs = TeamMembership.objects.in_force().filter(person__in=people).values("team")
    rows = TeamMembership.objects.in_force().filter(team__in=theirs).select_related("team")
    works = ExpressionWrapper(Q(**_here()), BooleanField())
    for row in rows.annotate(works=works) if people else ():
        if row.person_id in people:
            teams[row.person_id].append(row.team)
        if row.works:
            inside[row.team_id].append(row.person_id)
    return teams, inside


def _of_teams_and_units(goals):
    """{key of a goal of a team or a unit: (the places to which it is open, the keys of who steers it or is there)}."""
    if not goals:
        return {}
    members = _who_is_in(TeamMembership, "team", {goal.team_id for goal in goals} - {None})
    units = {goal.unit_id or goal.team.unit_id for goal in goals} - {None}
    inside, leads = defaultdict(list), defaultdict(list)
    if units:
        rows = Assignment.objects.in_force().filter(unit__path__overlap=list(units), **_here())
        for person, coach, unit, path in rows.values_list("person", "coach", "unit", "unit__path"):
            leads[unit].append(coach)
            for place in units.intersection(path):
                inside[place].append(person)
    found = {}
    for goal in goals:
        owner, unit = goal.owner, goal.unit or goal.team.unit
        steers = members.get(goal.team_id, ()) if goal.team_id else leads[goal.unit_id]
        opened = goal.visibility == Visibility.UNIT and unit
        people = frozenset(steers) | frozenset(inside[unit.pk] if opened else ())
        found[goal.pk] = ((unit,) if opened else (owner,)), people - {None}
    return found


def _name(place):
    return place.name
