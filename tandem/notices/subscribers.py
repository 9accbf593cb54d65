"""A person is told what others change about her place, her coach, her roles and her address."""

from tandem.core.events import on
from tandem.people.events import AddressChanged, FunctionalCoachGiven, PersonAssigned, RoleGranted
from tandem.people.models import Person

from . import notices
from .actions import notify


def _tell(event, person, kind, url, **names):
    people = Person.objects.in_bulk([event.by, person])
    if event.by in people and person in people:
        notify([people[person]], kind, by=event.by, url=url, event=event.id, who=people[event.by].name, **names)


@on(PersonAssigned)
def assigned(event):
    """Another unit, job or coach."""
    _tell(event, event.person, notices.ASSIGNED, f"/people/{event.person}/")


@on(FunctionalCoachGiven)
def functional_coach(event):
    """A coach beside the hierarchical one."""
    coach = Person.objects.filter(pk=event.coach).values_list("name", flat=True).first() or ""
    _tell(event, event.person, notices.FUNCTIONAL_COACH, f"/people/{event.person}/", coach=coach)


@on(RoleGranted)
def role_given(event):
    """A role."""
    _tell(event, event.holder, notices.ROLE_GIVEN, "/people/roles/holders/")


@on(AddressChanged)
def address(event):
    """Another address to sign in with."""
    _tell(event, event.person, notices.ADDRESS, "/people/me/")
