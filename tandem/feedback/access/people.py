"""The people round a piece: the coach of today, who works here, whom one can write to."""

from tandem.core import clock
from tandem.core.keeping import kept
from tandem.people.models import Assignment, Person, Team, TeamMembership


def coach_today(person):
    """The hierarchical coach of a person today, or None: the one who reads what is open to a coach."""
    return kept(("coach", person.pk, clock.today()), lambda: _coach_today(person))


def _coach_today(person):
    today = Assignment.objects.in_force().filter(person=person).select_related("coach").first()
    return today.coach if today else None


def works_here(person):
    """Employed today, and no machine."""
    return not person.is_system and clock.today() in person.employed


def who_can_be_given(viewer):
    """The people to whom ``viewer`` can give feedback, or whom she can ask."""
    return Person.objects.visible_to(viewer).filter(employed__contains=clock.today()).exclude(pk=viewer.pk)


def everybody():
    """Who works here today, and is no machine."""
    return Person.objects.filter(employed__contains=clock.today(), is_system=False)


def members(team):
    """Who is in a team today."""
    return everybody().filter(pk__in=TeamMembership.objects.in_force().filter(team=team).values("person"))


def teams_with_all(people):
    """The teams in which all of these people are today."""
    teams = Team.objects.filter(closed_date=None)
    for person in people:
        teams = teams.filter(pk__in=TeamMembership.objects.in_force().filter(person=person).values("team"))
    return teams if people else teams.none()
