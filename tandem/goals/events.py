"""What can happen to goals."""

from dataclasses import dataclass

from tandem.core.events import Event


@dataclass(frozen=True, kw_only=True)
class GoalSet(Event):
    """Somebody set a goal: it is open from now on."""

    goal: int


@dataclass(frozen=True, kw_only=True)
class GoalChanged(Event):
    """A goal that is under way was changed, with a reason: its words, target, period, visibility or key results."""

    goal: int


@dataclass(frozen=True, kw_only=True)
class GoalLinked(Event):
    """A goal contributes to another from now on."""

    goal: int
    parent: int


@dataclass(frozen=True, kw_only=True)
class GoalMoved(Event):
    """A goal came into another state."""

    goal: int
    state: str


@dataclass(frozen=True, kw_only=True)
class CheckedIn(Event):
    """Somebody said how a goal stands."""

    goal: int
    check_in: int


@dataclass(frozen=True, kw_only=True)
class SupporterInvited(Event):
    """Somebody was asked to support a goal."""

    goal: int
    person: int


@dataclass(frozen=True, kw_only=True)
class Commented(Event):
    """Somebody wrote a comment on a goal, or an answer to one."""

    goal: int
    comment: int
    answers: int = 0


@dataclass(frozen=True, kw_only=True)
class HelpCalled(Event):
    """People or teams were called for help with an obstacle; ``calls`` are the keys of the new calls."""

    obstacle: int
    calls: tuple


@dataclass(frozen=True, kw_only=True)
class ObstaclePickedUp(Event):
    """Somebody took an obstacle in hand."""

    obstacle: int


@dataclass(frozen=True, kw_only=True)
class ObstacleSolved(Event):
    """An obstacle is out of the way."""

    obstacle: int


@dataclass(frozen=True, kw_only=True)
class ContextChanged(Event):
    """Something round a goal changed: all who hang on it are asked."""

    change: int


@dataclass(frozen=True, kw_only=True)
class ContextAnswered(Event):
    """The owner of a goal answered whether it is still right."""

    question: int


@dataclass(frozen=True, kw_only=True)
class ContextReminded(Event):
    """Those who have not answered are asked once more."""

    change: int


@dataclass(frozen=True, kw_only=True)
class GoalsProposed(Event):
    """Somebody proposed a goal to one or many."""

    proposal: int


@dataclass(frozen=True, kw_only=True)
class ProposalAnswered(Event):
    """Somebody took a goal that was proposed to her, or declined it."""

    goal: int
    accepted: bool


@dataclass(frozen=True, kw_only=True)
class HandOverOffered(Event):
    """Somebody asked a colleague to take a goal over."""

    hand_over: int


@dataclass(frozen=True, kw_only=True)
class HandOverAnswered(Event):
    """The colleague took it, or did not."""

    hand_over: int
    accepted: bool
