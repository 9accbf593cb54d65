"""What can happen with a round. Ids only; of an answer nothing is announced."""

from dataclasses import dataclass

from tandem.core.events import Event


@dataclass(frozen=True, kw_only=True)
class OfRound(Event):
    """Something about one round."""

    round: int


class RoundProposed(OfRound):
    """A coach proposed a round to somebody."""


class RoundAgreed(OfRound):
    """She agreed to it."""


class ApprovalAsked(OfRound):
    """She has chosen people, and asks her coach to approve."""


class ApprovalRefused(OfRound):
    """The coach asks to choose otherwise."""


class RoundLaunched(OfRound):
    """People are asked from now on."""


class RoundReminded(OfRound):
    """Who has not answered is reminded."""


class RoundExtended(OfRound):
    """It stays open for longer."""


class RoundCancelled(OfRound):
    """It was stopped."""


class RoundEnded(OfRound):
    """Nobody can answer any more; comments wait for a summary."""


class RoundReported(OfRound):
    """The report is there."""


class ReportShared(OfRound):
    """She shared the report with her coach."""


class RoundPrepared(OfRound):
    """A round to measure again lies ready."""


class RoundClosed(OfRound):
    """It closed with a goal and a date to measure again."""


@dataclass(frozen=True, kw_only=True)
class ContributorDeclined(OfRound):
    """Somebody who would have signed said: not now."""

    contributor: int
