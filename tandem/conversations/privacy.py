"""Personal data in conversations."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import (
    AgendaItem,
    Agreement,
    Answer,
    CalendarFeed,
    Conversation,
    Correction,
    Guide,
    Move,
    PointAside,
    Preparation,
    PrivateNote,
    Record,
    Series,
    SharedNotes,
    SignOff,
    SignReminder,
    StandIn,
    StartWish,
    Style,
    TeamAgendaItem,
    TeamAgreement,
    TeamAnswer,
    TeamMove,
    TeamNotes,
    TeamSeat,
    TeamTalk,
    Topic,
)

RETENTION = _("Informal: two years. Formal: employment, and five years after it.")
OF_A_TEAM = _("Two years, as informal conversations.")

declare(Conversation, purpose=_("Plan and hold conversations between a person and her coach."), retention=RETENTION)
declare(Move, purpose=_("Know when and why a conversation was moved."), retention=RETENTION)
declare(
    StandIn,
    purpose=_("Know who holds a conversation in the place of the coach, and why."),
    sensitivity="confidential",
    retention=RETENTION,
)
declare(StartWish, purpose=_("Start only when both want to."), retention=RETENTION)
declare(Preparation, purpose=_("Let both read each other at the same moment."), retention=RETENTION)
declare(Answer, purpose=_("Prepare a conversation."), sensitivity="confidential", retention=RETENTION)
declare(
    PrivateNote,
    purpose=_("Prepare for oneself; the person whom it is about can ask for it."),
    sensitivity="confidential",
    retention=RETENTION,
)
declare(AgendaItem, purpose=_("Know what the two want to talk about."), sensitivity="confidential", retention=RETENTION)
declare(
    SharedNotes,
    purpose=_("Keep what the two write down together."),
    sensitivity="confidential",
    retention=RETENTION,
)
declare(Agreement, purpose=_("Keep what was agreed."), sensitivity="confidential", retention=RETENTION)
declare(SignOff, purpose=_("Know who signed, and who sees it differently."), retention=RETENTION)
declare(
    SignReminder, purpose=_("Know that somebody was reminded before it was closed without her."), retention=RETENTION
)
declare(
    Correction,
    purpose=_("Put right what was signed, in a new version that both sign."),
    sensitivity="confidential",
    retention=RETENTION,
)
declare(Record, purpose=_("Keep a signed conversation as a document."), sensitivity="confidential", retention=RETENTION)
declare(
    CalendarFeed,
    purpose=_("Let somebody's own calendar read when her conversations are."),
    retention=_("Until it is revoked, or the last day."),
)
declare(PointAside, purpose=_("Not to suggest again what somebody put aside."), retention=RETENTION)
declare(Series, purpose=_("Plan the next conversation of two people who talk in a rhythm."), retention=RETENTION)
declare(
    Style,
    purpose=_("Let who prepares a conversation with her know how she likes to talk."),
    sensitivity="confidential",
    legal_basis="consent",
    retention=_("Until she takes it away, or leaves."),
)
declare(TeamTalk, purpose=_("Plan and hold conversations of a team."), retention=OF_A_TEAM)
declare(
    TeamSeat, purpose=_("Know who takes part, and let all read each other at the same moment."), retention=OF_A_TEAM
)
declare(TeamMove, purpose=_("Know when and why a conversation was moved."), retention=OF_A_TEAM)
declare(TeamAnswer, purpose=_("Prepare a conversation of a team."), sensitivity="confidential", retention=OF_A_TEAM)
declare(
    TeamAgendaItem,
    purpose=_("Know what a team wants to talk about."),
    sensitivity="confidential",
    retention=OF_A_TEAM,
)
declare(TeamNotes, purpose=_("Keep what a team writes down together."), sensitivity="confidential", retention=OF_A_TEAM)
declare(TeamAgreement, purpose=_("Keep what a team agreed."), sensitivity="confidential", retention=OF_A_TEAM)
for content in (Guide, Topic):
    declare(
        content,
        purpose=_("Offer good questions."),
        sensitivity="none",
        retention=_("As long as the organisation uses Tandem."),
        export=False,
        erasure="keep",
    )
