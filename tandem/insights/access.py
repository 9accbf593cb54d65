"""Who may see which figures."""

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from tandem.core.access import sees
from tandem.core.rules import rule
from tandem.people.relations import grants_of, holds
from tandem.people.states import Role

from .models import Counted, Covered, Group, Quarter, Snapshot

EVERYBODY, NOBODY = ~Q(pk__in=()), Q(pk__in=())


@rule
def see_pulse(by):
    """HR and leadership; a coach does not."""
    roles = (Role.HR_ADMIN, Role.LEADERSHIP, Role.HR_PARTNER)
    yield any(holds(by, role) for role in roles), _("Only HR and leadership see the pulse of units.")


def sees_all_units(viewer):
    """HR administrators and leadership see every unit; an HR partner those that she is partner of."""
    return holds(viewer, Role.HR_ADMIN) or holds(viewer, Role.LEADERSHIP)


def units_of(viewer):
    """The keys of the units that she is HR partner of today."""
    return [grant.unit_id for grant in grants_of(viewer) if grant.role == Role.HR_PARTNER]


@sees(Quarter)
def quarter(viewer):
    """That there are quarters is open."""
    return EVERYBODY


@sees(Group)
def group(viewer):
    """The whole organisation is open to everybody; a group to those whose units are all that is in it."""
    if sees_all_units(viewer):
        return EVERYBODY
    whole, units = Q(parent=None), units_of(viewer)
    if not units:
        return whole
    elsewhere = Covered.objects.filter(group=OuterRef("pk")).exclude(unit__path__overlap=units)
    return whole | ~Exists(elsewhere)


def _of_visible_groups(viewer):
    return Q(group__in=Group.objects.visible_to(viewer))


@sees(Covered)
def covered(viewer):
    """With the group."""
    return _of_visible_groups(viewer)


@sees(Snapshot)
def snapshot(viewer):
    """With the group."""
    return _of_visible_groups(viewer)


@sees(Counted)
def counted(viewer):
    """Nobody: the application's role has no right to the table either."""
    return NOBODY
