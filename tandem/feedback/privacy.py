"""Personal data in feedback."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import (
    CoachChoice,
    Distance,
    Draft,
    Enclosed,
    Feedback,
    FeedbackRequest,
    InTheme,
    Invitation,
    JoinedThanks,
    KeptForConversation,
    Link,
    NudgeRest,
    OutOfView,
    OutsideInvitation,
    Points,
    PutAside,
    Reply,
    ReplyTravels,
    Report,
    ReportMessage,
    Rewording,
    Sending,
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
declare(Sending, purpose=_("Let the giver correct or take back at once what she sent to several."), retention=TWO_YEARS)
declare(JoinedThanks, purpose=_("Let colleagues join in thanks that they can read."), retention=TWO_YEARS)
declare(OutOfView, purpose=_("Let the receiver take recognition out of view."), retention=TWO_YEARS)
declare(CoachChoice, purpose=_("Remember whether somebody wants the coach beside her."), retention=_("While employed."))
declare(
    Points,
    purpose=_("Show the writer alone how her writing grows; spreads of at least five writers go to the pulse."),
    sensitivity="confidential",
    retention=TWO_YEARS,
    untracked_because="it follows from the words of the piece and goes with it; a history would measure people",
)
declare(
    Rewording,
    purpose=_("Show who asked the language model for other words, without the words."),
    retention=_("Two years after it was asked."),
)
declare(
    OutsideInvitation,
    purpose=_("Ask people outside for feedback, through a link that works once."),
    legal_basis="legitimate interest",
    retention=_("With its question; the address until there is an answer, or thirty days after the link ended."),
)
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
