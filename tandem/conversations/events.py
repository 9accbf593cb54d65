"""What can happen to conversations."""

from dataclasses import dataclass

from tandem.core.events import Event


@dataclass(frozen=True, kw_only=True)
class ConversationPlanned(Event):
    """Somebody planned a conversation."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class ConversationMoved(Event):
    """It got another moment or place."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class ConversationCancelled(Event):
    """It will not be held."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class ConversationsCancelled(Event):
    """Formal ones of many people, with a moment to come, will not be held: one event for all of them."""

    conversations: list[int]


@dataclass(frozen=True, kw_only=True)
class ConversationHandedOver(Event):
    """The coach of today has taken the seat of the former one."""

    conversation: int
    former: int = 0


@dataclass(frozen=True, kw_only=True)
class StandInBegun(Event):
    """Somebody holds it in the place of the coach."""

    conversation: int
    stand_in: int


@dataclass(frozen=True, kw_only=True)
class StandInEnded(Event):
    """The coach of today has the seat again."""

    conversation: int
    stand_in: int


@dataclass(frozen=True, kw_only=True)
class PreparationHandedIn(Event):
    """One side is ready; the other is not yet."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class PreparationTakenBack(Event):
    """One side wants to write on, before the other was ready."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class StartAsked(Event):
    """One side would start without waiting for the preparation; the other has not said so yet."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class ConversationOpened(Event):
    """From now on both read each other."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class AgreementMade(Event):
    """They agreed on something."""

    conversation: int
    agreement: int


@dataclass(frozen=True, kw_only=True)
class AgreementDone(Event):
    """What was agreed has been done."""

    conversation: int
    agreement: int


@dataclass(frozen=True, kw_only=True)
class SignatureAsked(Event):
    """What was agreed is written down: both can sign."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class ConversationSigned(Event):
    """One of the two signed."""

    conversation: int
    side: str


@dataclass(frozen=True, kw_only=True)
class SignatureRefused(Event):
    """One of the two read it and does not sign."""

    conversation: int
    side: str


@dataclass(frozen=True, kw_only=True)
class SignatureReminded(Event):
    """Somebody was reminded that it waits for her signature."""

    conversation: int
    person: int


@dataclass(frozen=True, kw_only=True)
class CorrectionAsked(Event):
    """One of the two asks to put a locked conversation right."""

    conversation: int
    correction: int


@dataclass(frozen=True, kw_only=True)
class CorrectionDeclined(Event):
    """The other does not see what has to be put right."""

    conversation: int
    correction: int


@dataclass(frozen=True, kw_only=True)
class CorrectionBegun(Event):
    """Both agree to write a new version: ``conversation``."""

    conversation: int
    corrects: int


@dataclass(frozen=True, kw_only=True)
class CorrectionDropped(Event):
    """There will be no new version: what was locked holds."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class ConversationLocked(Event):
    """Nothing changes any more."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class ConversationFollows(Event):
    """A series planned its next conversation."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class ConversationMadeRoom(Event):
    """A series moved its conversation: one of the two is away."""

    conversation: int


@dataclass(frozen=True, kw_only=True)
class SeriesBegun(Event):
    """Two people talk in a rhythm."""

    series: int


@dataclass(frozen=True, kw_only=True)
class SeriesChanged(Event):
    """They talk in another rhythm."""

    series: int


@dataclass(frozen=True, kw_only=True)
class SeriesStopped(Event):
    """They have no rhythm any more."""

    series: int


@dataclass(frozen=True, kw_only=True)
class TeamTalkPlanned(Event):
    """Somebody planned a conversation of her team."""

    talk: int


@dataclass(frozen=True, kw_only=True)
class TeamTalkMoved(Event):
    """It got another moment or place."""

    talk: int


@dataclass(frozen=True, kw_only=True)
class TeamTalkCancelled(Event):
    """It will not be held."""

    talk: int


@dataclass(frozen=True, kw_only=True)
class TeamTalkJoined(Event):
    """Somebody who came into the team since takes part too."""

    talk: int
    person: int


@dataclass(frozen=True, kw_only=True)
class TeamTalkOpened(Event):
    """All handed in: from now on they read each other."""

    talk: int


@dataclass(frozen=True, kw_only=True)
class TeamTalkBegun(Event):
    """They talk: whoever takes part reads what was handed in."""

    talk: int


@dataclass(frozen=True, kw_only=True)
class TeamAgreementMade(Event):
    """They agreed on something."""

    talk: int
    agreement: int


@dataclass(frozen=True, kw_only=True)
class TeamAgreementDone(Event):
    """What was agreed has been done."""

    talk: int
    agreement: int


@dataclass(frozen=True, kw_only=True)
class TeamTalkClosed(Event):
    """Nothing changes any more."""

    talk: int
