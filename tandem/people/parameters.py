"""What an organisation may choose about people and how they sign in."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from tandem.core.parameters import Parameters, switch

STEP = _("They confirm with an app or a passkey after their password.")
NOT_IN_DEMO = not settings.DEMO


@dataclass(frozen=True, kw_only=True)
class SignIn(Parameters):
    """For whom a password alone is not enough."""

    title = _("Signing in")

    second_step_hr_admin: bool = switch(
        NOT_IN_DEMO,
        label=_("Second step for HR administrators"),
        help=STEP,
        means=_("Who can change your record cannot do so with a stolen password."),
    )
    second_step_hr_partner: bool = switch(
        NOT_IN_DEMO,
        label=_("Second step for HR partners"),
        help=STEP,
        means=_("A stolen password alone does not open your record."),
    )
    second_step_it_admin: bool = switch(
        NOT_IN_DEMO,
        label=_("Second step for IT administrators"),
        help=STEP,
        means=_("Nobody can turn the system against you with a stolen password."),
    )
    second_step_leadership: bool = switch(
        False,
        label=_("Second step for leadership"),
        help=STEP,
        means=_("What leadership sees stays with leadership."),
    )
    second_step_confidential_adviser: bool = switch(
        NOT_IN_DEMO,
        label=_("Second step for confidential advisers"),
        help=STEP,
        means=_("What you tell a confidential adviser is behind two locks."),
    )
    second_step_everybody: bool = switch(
        False,
        label=_("Second step for everybody"),
        help=_("Everybody confirms with an app or a passkey. Give people time to set it up before you switch it on."),
        means=_("You sign in with two steps: what you know and what you hold."),
    )

    def asks(self, roles) -> bool:
        """Whether somebody with these roles (``hr_admin``, ...) needs a second step."""
        return self.second_step_everybody or any(getattr(self, f"second_step_{role}") for role in roles)
