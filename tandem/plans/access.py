"""Who may see plans, and who may change them: what is published is for everybody, a draft for HR administrators."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.access import EVERYBODY, sees
from tandem.core.rules import rule
from tandem.people.relations import holds
from tandem.people.states import Role

from .gaps import gaps
from .models import Moment, Plan, Scheme

INCOMPLETE = _("Something is missing. It stands above the plans.")


def _published(viewer, scheme=""):
    """The version at the end of this way is published, or the viewer is an HR administrator."""
    if holds(viewer, Role.HR_ADMIN):
        return EVERYBODY
    return Q(**{f"{scheme}published_at__isnull": False})


@sees(Scheme)
def scheme(viewer):
    """What is published."""
    return _published(viewer)


@sees(Plan)
def plan(viewer):
    """As its version."""
    return _published(viewer, "scheme__")


@sees(Moment)
def moment(viewer):
    """As the version of its plan."""
    return _published(viewer, "plan__scheme__")


@rule
def keep_plans(by):
    """Plans are kept by HR administrators."""
    yield holds(by, Role.HR_ADMIN), _("Only an HR administrator can do this.")


@rule
def change_scheme(by, scheme):
    """A draft. What is published stays as it is: people were told that it holds for them."""
    yield keep_plans(by) == "", keep_plans(by)
    yield scheme.is_draft, _("Published plans never change. Begin a new version with a copy of them.")


@rule
def publish(by, scheme):
    """A draft of which nothing is missing, in any of the languages."""
    yield change_scheme(by, scheme) == "", change_scheme(by, scheme)
    yield lambda: not gaps(scheme), INCOMPLETE
