"""What an organisation may turn about conversations."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from tandem.core.parameters import Parameters, number, switch


@dataclass(frozen=True, kw_only=True)
class Formal(Parameters):
    """Formal conversations."""

    title = _("Formal conversations")
    hr_reads_signed: bool = switch(
        True,
        label=_("The HR partner reads what was signed"),
        help=_("Agreements and both signatures of a locked formal conversation. Never the preparation."),
        means=_("Your HR partner can read what you and your coach signed. Off: HR only sees that you talked."),
    )
    sign_within: int = number(
        14,
        least=7,
        most=90,
        unit=_("days"),
        label=_("Without a reaction it can be closed after so many days"),
        help=_(
            "Days on which somebody is absent do not count, and she is reminded twice. It is recorded as no reaction."
        ),
        means=_(
            "You are reminded twice. Then the other can close it as “no reaction”. It says nothing of what you think."
        ),
    )


@dataclass(frozen=True, kw_only=True)
class Rhythm(Parameters):
    """How often two people talk."""

    title = _("Rhythm of conversations")
    talk_after: int = number(
        42,
        least=7,
        most=365,
        unit=_("days"),
        label=_("Remind a coach after so many days without a talk"),
        help=_("Only the coach sees this, on her own week. Nobody counts it per person."),
        means=_("Your coach is reminded when the two of you have not talked for so long."),
    )
