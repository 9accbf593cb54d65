"""What an organisation may turn about feedback."""

import datetime
from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from tandem.core.parameters import Parameters, number, switch


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
    most_receivers: int = number(
        30,
        least=1,
        most=200,
        unit=_("people"),
        label=_("People in one sending"),
        help=_("To how many people one can write the same words at once."),
        means=_("You can write to a whole team at once, and not to half the organisation."),
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
class Rewording(Parameters):
    """Words proposed by a language model of the organisation's own."""

    title = _("Other words by a language model")
    is_on: bool = switch(
        False,
        label=_("Propose other words"),
        help=_("Works only when IT has also set the address of a language model of the organisation's own."),
        means=_("Only when you ask, your text goes to a language model of your organisation. It is not kept."),
    )


@dataclass(frozen=True, kw_only=True)
class Asking(Parameters):
    """Asking, reminding, and people outside."""

    A_WEEK: ClassVar = datetime.timedelta(days=7)

    title = _("Asking for feedback")
    remind_days: int = number(
        2,
        least=0,
        most=10,
        unit=_("working days"),
        label=_("Reminder before the day"),
        help=_(
            "So many working days before the day that was asked, who has not answered hears it once more. 0: never."
        ),
        means=_("You are reminded once and gently, within your working hours. Not when you answered or said: not now."),
    )
    outside: bool = switch(
        True,
        label=_("Ask people outside"),
        help=_("Whether people ask customers, families or partners for feedback, by mail and without an account."),
        means=_(
            "You can ask people outside the organisation about your work. They see who reads it before they write."
        ),
    )
    outside_in_a_week: int = number(
        5,
        least=1,
        most=50,
        unit=_("people"),
        label=_("People outside in a week"),
        help=_("How many people outside one person can ask in seven days."),
        means=_("You ask a few people outside, so that nobody feels chased."),
    )
    link_days: int = number(
        14,
        least=1,
        most=60,
        unit=_("days"),
        label=_("How long a link works"),
        help=_("For so many days the link in the mail to somebody outside can be opened. It works once."),
        means=_("Who is outside can answer for this long. You can withdraw the link or send it anew."),
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
