"""What an organisation may turn about feedback."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from tandem.core.parameters import Parameters, number


@dataclass(frozen=True, kw_only=True)
class Giving(Parameters):
    """Giving and taking back."""

    title = _("Giving feedback")
    minutes_to_take_back: int = number(
        10,
        least=0,
        most=1440,
        unit=_("minutes"),
        label=_("Time to correct or take back"),
        help=_("For so long after sending, the giver can correct the words or take them back."),
        means=_("You can take back what you sent for a short while. The receiver sees that something was taken back."),
    )
    most_people_asked: int = number(
        8,
        least=1,
        most=30,
        unit=_("people"),
        label=_("People in one question"),
        help=_("How many people one can ask at once."),
        means=_("You ask a few people well rather than many at once."),
    )


@dataclass(frozen=True, kw_only=True)
class Safety(Parameters):
    """When something goes wrong."""

    title = _("When it goes wrong")
    months_reports_are_kept: int = number(
        24,
        least=1,
        most=120,
        unit=_("months"),
        label=_("How long a report is kept"),
        help=_("For so long after it was closed or taken back; then the words are deleted."),
        means=_("What you told a confidential adviser does not stay for ever."),
    )
