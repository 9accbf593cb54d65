"""What an organisation may turn about goals."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from tandem.core.parameters import Parameters, number


@dataclass(frozen=True, kw_only=True)
class Rhythm(Parameters):
    """How often goals are looked at, and when that says something."""

    title = _("Goals: rhythm")
    quiet_after: int = number(
        30,
        label=_("Quiet after"),
        help=_("A goal without a check-in for longer than this is called quiet."),
        means=_("You see a quiet goal in your week. It is a reminder and is not counted anywhere."),
        least=7,
        most=180,
        unit=_("days"),
    )
    margin: int = number(
        6,
        label=_("Margin around the plan"),
        help=_("So many points of progress below or above the plan still count as on plan."),
        means=_("A small difference is no news."),
        least=1,
        most=30,
        unit=_("points"),
    )
    undo_hours: int = number(
        24,
        label=_("Undo of a check-in"),
        help=_("So long the author can take back the last check-in of a goal."),
        means=_("You can repair a slip of the pen. The history keeps that you did."),
        least=1,
        most=72,
        unit=_("hours"),
    )
    remind_days: int = number(
        3,
        label=_("Reminder of a changed context"),
        help=_("This many days before the last day, whoever has not answered is reminded, once."),
        means=_("When something above your goal changes you are asked once, and reminded once."),
        least=1,
        most=14,
        unit=_("days"),
    )
