"""What can happen with feedback. Ids only."""

from dataclasses import dataclass

from tandem.core.events import Event


@dataclass(frozen=True, kw_only=True)
class FeedbackGiven(Event):
    """Somebody sent feedback; ``invitation`` when it answers a question, else 0."""

    feedback: int
    receiver: int
    invitation: int = 0


@dataclass(frozen=True, kw_only=True)
class FeedbackCorrected(Event):
    """The giver changed the words within the time for it."""

    feedback: int


@dataclass(frozen=True, kw_only=True)
class FeedbackWithdrawn(Event):
    """The giver took it back within the time for it."""

    feedback: int
    receiver: int


@dataclass(frozen=True, kw_only=True)
class FeedbackThanked(Event):
    """The receiver thanked the giver."""

    feedback: int


@dataclass(frozen=True, kw_only=True)
class FeedbackReplied(Event):
    """One of the two wrote in the thread."""

    feedback: int
    reply: int


@dataclass(frozen=True, kw_only=True)
class FeedbackShared(Event):
    """The receiver shared it with her coach."""

    feedback: int
    coach: int


@dataclass(frozen=True, kw_only=True)
class FeedbackUnshared(Event):
    """The receiver ended that."""

    feedback: int


@dataclass(frozen=True, kw_only=True)
class FeedbackKept(Event):
    """The receiver added it to her file for the formal conversation."""

    feedback: int


@dataclass(frozen=True, kw_only=True)
class FeedbackAsked(Event):
    """Somebody asked for feedback about her own work."""

    request: int


@dataclass(frozen=True, kw_only=True)
class FeedbackDeclined(Event):
    """Somebody who was asked said: not now."""

    invitation: int


@dataclass(frozen=True, kw_only=True)
class RequestCancelled(Event):
    """The one who asked no longer asks."""

    request: int


@dataclass(frozen=True, kw_only=True)
class ThanksJoined(Event):
    """Somebody who read recognition joined in the thanks."""

    feedback: int


@dataclass(frozen=True, kw_only=True)
class AnswerPostponed(Event):
    """Somebody who was asked named a later day."""

    invitation: int


@dataclass(frozen=True, kw_only=True)
class WaitingReminded(Event):
    """Somebody who was asked is reminded: by who asks, or by Tandem before the day."""

    invitation: int


@dataclass(frozen=True, kw_only=True)
class RequestExtended(Event):
    """Who asked gives more time."""

    request: int


@dataclass(frozen=True, kw_only=True)
class AnsweredFromOutside(Event):
    """Somebody outside answered through her link; ``by`` is Tandem."""

    feedback: int


@dataclass(frozen=True, kw_only=True)
class RecognitionHidden(Event):
    """The receiver took recognition out of view."""

    feedback: int


@dataclass(frozen=True, kw_only=True)
class DeclinedFromOutside(Event):
    """Somebody outside said: not now; ``by`` is Tandem."""

    outside: int


@dataclass(frozen=True, kw_only=True)
class ClarificationAsked(Event):
    """The receiver asked the giver what was meant."""

    feedback: int
    reply: int


@dataclass(frozen=True, kw_only=True)
class ReportSent(Event):
    """Somebody told a confidential adviser that something crossed a line."""

    report: int


@dataclass(frozen=True, kw_only=True)
class ReportWritten(Event):
    """One of the two wrote in it."""

    report: int


@dataclass(frozen=True, kw_only=True)
class ReportTakenBack(Event):
    """Who sent it took it back."""

    report: int


@dataclass(frozen=True, kw_only=True)
class ReportClosed(Event):
    """The adviser closed it."""

    report: int
