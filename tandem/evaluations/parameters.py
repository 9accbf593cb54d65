"""What an organisation may turn about rounds. The minimums can only be raised, and a round freezes them at launch."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from tandem.core.parameters import Parameters, number, switch

PEOPLE, DAYS = _("people"), _("days")


@dataclass(frozen=True, kw_only=True)
class Rounds(Parameters):
    """360 rounds."""

    title = _("Feedback rounds (360)")
    least_in_category: int = number(
        3,
        least=3,
        most=20,
        unit=PEOPLE,
        label=_("Fewest answers in a category"),
        help=_("A category with fewer anonymous answers is put together with another, or left out."),
        means=_("What you answer anonymously is never shown with fewer than so many answers together."),
    )
    least_in_all: int = number(
        5,
        least=5,
        most=30,
        unit=PEOPLE,
        label=_("Fewest anonymous answers in all"),
        help=_("With fewer, nothing that was answered anonymously is shown."),
        means=_("With too few answers the report says so, and your answer is destroyed unread."),
    )
    least_for_comments: int = number(
        3,
        least=3,
        most=30,
        unit=PEOPLE,
        label=_("Fewest answers for anonymous comments"),
        help=_("Comments are shown with a category, or with all together, from so many answers on."),
        means=_("Your words are shown between those of others, in an order that says nothing."),
    )
    coach_approves_development: bool = switch(
        True,
        label=_("The coach approves who is asked, also for learning"),
        help=_("For an evaluation the coach always does. Off: for learning the person chooses alone."),
        means=_("If on, your coach sees whom you want to ask before they are asked."),
    )
    days_of_link: int = number(
        21,
        least=3,
        most=60,
        unit=DAYS,
        label=_("How long a link for people from outside is valid"),
        help=_("It can be used once, and never longer than the round is open."),
        means=_("A customer or supplier can answer without an account."),
    )
    days_before_coach_reads: int = number(
        3,
        least=0,
        most=30,
        unit=DAYS,
        label=_("Head start for the person"),
        help=_("In an evaluation the coach reads the report when the person has opened it, or after so many days."),
        means=_("You read it first."),
    )
    months_to_measure_again: int = number(
        4,
        least=3,
        most=6,
        unit=_("months"),
        label=_("Measure again after"),
        help=_("What a round proposes for the date to measure again; the person chooses from 3 to 6 months."),
        means=_("After a while the same questions show whether something changed."),
    )
