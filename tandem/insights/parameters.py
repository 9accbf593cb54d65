"""What an organisation may turn about the pulse."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from tandem.core.parameters import Parameters, number


@dataclass(frozen=True, kw_only=True)
class Pulse(Parameters):
    """The pulse of feedback."""

    title = _("Pulse")
    minimum: int = number(
        5,
        least=5,
        most=50,
        unit=_("people"),
        label=_("Smallest number of people in a figure"),
        help=_(
            "No published number is about fewer people, and no two published groups differ by fewer. A unit is shown "
            "alone from twice as many. It can only be raised, and holds from the next quarter on."
        ),
        means=_("Nobody can work out from the pulse what you gave or received."),
    )
