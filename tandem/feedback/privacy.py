"""Personal data in feedback."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import (
    Draft,
    Feedback,
    FeedbackRequest,
    Invitation,
    KeptForConversation,
    OutsideInvitation,
    PutAside,
    Reply,
    Share,
    Thanks,
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
declare(
    OutsideInvitation,
    purpose=_("Ask people outside for feedback, through a link that works once."),
    legal_basis="legitimate interest",
    retention=_("With its question; the address until there is an answer, or thirty days after the link ended."),
)
