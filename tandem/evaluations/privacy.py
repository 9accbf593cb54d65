"""Personal data in evaluations."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import (
    Chosen,
    Comment,
    Consent,
    Contributor,
    Draft,
    Figure,
    Opened,
    Participation,
    ReportGroup,
    Round,
    SealedSheet,
    Share,
    Sheet,
    SheetAnswer,
    Summary,
)

TWO_YEARS = _("Two years after the report.")
UNTIL_END = _("Until the round ends: then it is destroyed.")
ANONYMOUS = "an anonymous answer has no history: its rows would tell who wrote when"

declare(Round, purpose=_("Let somebody ask the people round her about her work."), retention=TWO_YEARS)
declare(Consent, purpose=_("Know that a round was agreed to."), retention=TWO_YEARS)
declare(Contributor, purpose=_("Know who is asked, and say it openly."), retention=TWO_YEARS)
declare(
    Participation,
    purpose=_("Remind only those who have not responded, and count an answer once."),
    sensitivity="confidential",
    retention=UNTIL_END,
    erasure="delete",
    untracked_because=ANONYMOUS,
)
declare(
    SealedSheet,
    purpose=_("Keep anonymous answers unread until there are enough of them."),
    sensitivity="confidential",
    retention=UNTIL_END,
    export=False,
    untracked_because=ANONYMOUS,
)
for signed in (Sheet, SheetAnswer):
    declare(
        signed,
        purpose=_("Let somebody read what the people round her see, with their names."),
        sensitivity="confidential",
        retention=TWO_YEARS,
    )
declare(
    Draft,
    purpose=_("Keep what somebody is writing, until it is sent."),
    sensitivity="confidential",
    retention=_("Until it is sent, or the round ends."),
    untracked_because="what was not sent is nobody's business, also not in a history",
)
for told in (ReportGroup, Figure, Comment):
    declare(
        told,
        purpose=_("Tell somebody what several people see, without telling who said what."),
        sensitivity="confidential",
        retention=TWO_YEARS,
        erasure="anonymise",
        untracked_because=ANONYMOUS,
    )
declare(Summary, purpose=_("Protect who wrote, without losing what was meant."), sensitivity="confidential",
        retention=TWO_YEARS)  # fmt: skip
declare(Opened, purpose=_("Let the person read her report first."), retention=TWO_YEARS)
declare(Share, purpose=_("Let the person open her report to her coach."), retention=TWO_YEARS)
declare(Chosen, purpose=_("Let a round lead to a next step."), retention=TWO_YEARS)
