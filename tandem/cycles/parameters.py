"""What an organisation may turn about cycles. A cycle keeps the values of the day of its launch."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from tandem.core.parameters import Parameters, number


@dataclass(frozen=True, kw_only=True)
class Running(Parameters):
    """How cycles run."""

    title = _("Cycles of conversations")
    fewest: int = number(
        5,
        least=3,
        most=50,
        unit=_("people"),
        label=_("Show how far a group is from so many people on"),
        help=_(
            "Smaller units are shown together. By name only the coach and who runs the cycle see how far somebody is."
        ),
        means=_("HR sees how far your unit is when it has so many people. Nobody reads what you prepare or agree."),
    )
    remind_before: int = number(
        14,
        least=2,
        most=60,
        unit=_("days"),
        label=_("Remind so many days before the date"),
        help=_("Once, and once more two days before. One mail for each person, in working hours."),
        means=_("You hear so long before the date that your conversation has still to be held."),
    )
    long_absence: int = number(
        28,
        least=7,
        most=180,
        unit=_("days"),
        label=_("An absence moves the date from so many days on"),
        help=_("The date of who is away on it goes to two weeks after the return. Why somebody is away is not kept."),
        means=_("When you are away for so long, your conversation waits until two weeks after you are back."),
    )
