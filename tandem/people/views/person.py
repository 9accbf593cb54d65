"""The page of a person, and her record."""

from django.shortcuts import get_object_or_404, render

from tandem.core.access import audience
from tandem.core.policies import signed_in
from tandem.core.search import by_name

from .. import access, actions
from ..audiences import keepers_of
from ..models import Absence, Assignment, FunctionalCoaching, Grant, Person, TeamMembership, TeamRole
from ..queries import assignment_on, attach_places, coachees_of
from ..relations import coached_by

COACHEES_SHOWN = 12


def seen(request, pk):
    """The person, or 404."""
    return get_object_or_404(Person.objects.visible_to(request.person), pk=pk)


@signed_in
def person(request, pk):
    """Who, function, unit, coach, teams, how to reach her; on one's own page who can see what."""
    someone, viewer = seen(request, pk), request.person
    coachees = list(coachees_of(someone).order_by(*by_name())[: COACHEES_SHOWN + 1])
    context = {
        "someone": someone,
        "mine": someone.pk == viewer.pk,
        "assigned": assignment_on(someone),
        "functional": FunctionalCoaching.objects.visible_to(viewer)
        .in_force()
        .filter(person=someone)
        .select_related("coach"),
        "memberships": _memberships(someone, viewer),
        "coachees": attach_places(coachees[:COACHEES_SHOWN]),
        "more_coachees": len(coachees) > COACHEES_SHOWN,
        "roles": Grant.objects.visible_to(viewer).in_force().filter(holder=someone).select_related("unit"),
        "side": _side(viewer, someone),
        "may_see_record": not access.see_record(viewer, someone),
        "why_not_change": access.administer(viewer),
    }
    if context["mine"]:
        context["keepers"] = keepers_of(someone)
    return render(request, "people/person.html", context)


def _side(viewer, someone):
    """The seat of ``viewer`` in a talk with the other: person, coach, or none. Two queries at most."""
    people = Person.objects.visible_to(viewer)
    if people.filter(coached_by(someone, "pk"), pk=viewer.pk).exists():
        return "person"
    return "coach" if people.filter(coached_by(viewer, "pk"), pk=someone.pk).exists() else ""


def _memberships(someone, viewer):
    """Her teams of today, each with ``role_names``: two queries."""
    rows = list(TeamMembership.objects.visible_to(viewer).in_force().filter(person=someone).select_related("team"))
    roles = TeamRole.objects.visible_to(viewer).in_force().filter(membership__in=rows)
    for row in rows:
        row.role_names = [role.name for role in roles if role.membership_id == row.pk]
    return rows


@signed_in
def record(request, pk):
    """Where she worked, with whom, and when she was away: for herself and for those who keep the record."""
    someone, viewer = seen(request, pk), request.person
    access.see_record.require(viewer, someone)
    actions.open_file(someone, "record", by=viewer)
    dated = {"person": someone}
    memberships = TeamMembership.objects.visible_to(viewer).filter(**dated).select_related("team")
    context = {
        "someone": someone,
        "mine": someone.pk == viewer.pk,
        "audience": audience(someone, viewer),
        "assignments": Assignment.objects.visible_to(viewer)
        .filter(**dated)
        .select_related("unit", "job", "coach")
        .order_by("-during"),
        "functional": FunctionalCoaching.objects.visible_to(viewer)
        .filter(**dated)
        .select_related("coach")
        .order_by("-during"),
        "memberships": memberships.order_by("-during"),
        "absences": Absence.objects.visible_to(viewer).filter(**dated).order_by("-during"),
        "why_not_change": access.administer(viewer),
    }
    return render(request, "people/record.html", context)
