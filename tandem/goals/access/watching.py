"""Who may look at the changes of many goals, and whose look is kept."""

from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule
from tandem.people.relations import holds
from tandem.people.states import Role

from .writing import is_owner

WATCH = (Role.LEADERSHIP, Role.HR_ADMIN, Role.HR_PARTNER)


@rule
def see_changes(by):
    """Leadership and HR: of the goals that they may see, which no role opens."""
    yield any(holds(by, role) for role in WATCH), _("This page is for leadership and HR.")


@rule
def be_seen(by, goal):
    """Somebody beside the owner."""
    yield not is_owner(by, goal), _("Who steers a goal has seen it.")
