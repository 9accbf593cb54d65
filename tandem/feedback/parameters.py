"""What an organisation may turn about feedback."""

from dataclasses import dataclass

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
