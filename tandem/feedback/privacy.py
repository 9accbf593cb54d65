"""Personal data in feedback."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import (
    Distance,
    Draft,
    Enclosed,
    Feedback,
    FeedbackRequest,
    InTheme,
    Invitation,
    KeptForConversation,
    Link,
    NudgeRest,
    PutAside,
    Reply,
    ReplyTravels,
    Report,
    ReportMessage,
    Share,
    Thanks,
    Theme,
    Withdrawal,
)

TWO_YEARS = _("Two years after it was sent.")

declare(
    Feedback,
    purpose=_("Let people tell each other what they see and what it does."),
    sensitivity="confidential",
    retention=TWO_YEARS,
)
declare(
    Draft,
    purpose=_("Keep what somebody is writing, until it is sent."),
    sensitivity="confidential",
    retention=_("Until it is sent or thrown away."),
    untracked_because="what was not sent is nobody's business, also not in a history",
)
declare(FeedbackRequest, purpose=_("Let people ask about their own work."), retention=TWO_YEARS)
declare(Invitation, purpose=_("Know who was asked and has not answered."), retention=TWO_YEARS)
declare(Reply, purpose=_("Let the two talk about it."), sensitivity="confidential", retention=TWO_YEARS)
declare(Thanks, purpose=_("Say thanks."), retention=TWO_YEARS)
declare(Share, purpose=_("Let the receiver open a piece to her coach."), retention=TWO_YEARS)
declare(KeptForConversation, purpose=_("Bring facts into the formal conversation."), retention=TWO_YEARS)
declare(PutAside, purpose=_("Let the receiver keep her list short."), retention=TWO_YEARS)
declare(Withdrawal, purpose=_("Show that something was taken back."), retention=TWO_YEARS)
UNTIL_ENDED = _("Until you end it.")
AFTER_REPORT = _("As long as your organisation set, after it was closed; the words stand in no history.")
LISTEN = _("Let somebody tell one confidential adviser what crossed a line.")
declare(Distance, purpose=_("Keep somebody at a distance."), sensitivity="confidential", retention=UNTIL_ENDED)
for of_report in (Report, Enclosed, ReportMessage):
    declare(of_report, purpose=LISTEN, sensitivity="confidential", retention=AFTER_REPORT)
ORDER = _("Let the receiver order what she received.")
for of_order in (Theme, InTheme, Link):
    declare(of_order, purpose=ORDER, sensitivity="confidential", retention=TWO_YEARS)
declare(ReplyTravels, purpose=_("Let a reply travel with what it answers."), retention=TWO_YEARS)
declare(NudgeRest, purpose=_("Not to remind of what somebody does not want."), retention=UNTIL_ENDED)
