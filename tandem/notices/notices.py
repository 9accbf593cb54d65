"""The kinds of notices about people: they come from below, so they are declared here. And what goes to a calendar."""

from django.utils.translation import gettext_lazy as _

from .kinds import kind

ASSIGNED = kind("people.assigned", _("%(who)s changed your unit, job or coach"), icon="user-cog")
FUNCTIONAL_COACH = kind("people.functional_coach", _("%(coach)s is now your functional coach"), icon="users")
ROLE_GIVEN = kind("people.role_given", _("%(who)s gave you a role"), icon="shield-check")
ADDRESS = kind("people.address", _("%(who)s changed the address with which you sign in"), icon="key-round")
CALENDAR = kind(
    "notices.calendar",
    _("For your calendar: your conversation with %(who)s"),
    icon="calendar",
    choice=_("Invitations for your calendar, and what changes them"),
)
