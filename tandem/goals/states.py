"""What a goal can be, and what can become of it."""

from typing import NamedTuple

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    """What sort of goal it is."""

    RESULT = "result", _("Result")
    PROCESS = "process", _("Way of working")
    LEARNING = "learning", _("Learning")
    CAREER = "career", _("Career")


class Measure(TextChoices):
    """How one sees that it comes closer: with a number or key results (quantitative), or criteria (qualitative)."""

    NUMBER = "number", _("One number")
    KEY_RESULTS = "key_results", _("Several key results")
    CRITERIA = "criteria", _("Criteria that are met or not")


class Direction(TextChoices):
    """Where a number has to go."""

    UP = "up", _("Up")
    DOWN = "down", _("Down")
    KEEP = "keep", _("Stay within")


class Visibility(TextChoices):
    """Who may read a goal beside its owner, her coach, and those who help."""

    ORGANISATION = "organisation", _("Everybody in the organisation")
    UNIT = "unit", _("My unit")
    TEAM = "team", _("My teams")
    PRIVATE = "private", _("Only me and my coach")


class Confidence(TextChoices):
    """How sure the owner is that she gets there."""

    SURE = "sure", _("I am on my way")
    DOUBT = "doubt", _("I am not sure")
    DANGER = "danger", _("It will not work like this")


class Outcome(TextChoices):
    """What became of a goal that was closed."""

    REACHED = "reached", _("Reached")
    PARTLY = "partly", _("Partly reached")
    NOT_REACHED = "not_reached", _("Not reached")


class Descent(TextChoices):
    """How a goal comes from an earlier one."""

    COPY = "copy", _("Copied from")
    SPLIT = "split", _("Split off from")
    MERGE = "merge", _("Merged from")


class About(TextChoices):
    """What has changed round goals."""

    GOAL = "goal", _("The goal itself")
    MARKET = "market", _("Market")
    LAW = "law", _("Law")
    MERGER = "merger", _("Merger or reorganisation")
    BUDGET = "budget", _("Budget")
    OTHER = "other", _("Something else")


CHANGED = {
    About.GOAL: _("The goal itself has changed"),
    About.MARKET: _("The market has changed"),
    About.LAW: _("The law has changed"),
    About.MERGER: _("A merger or reorganisation"),
    About.BUDGET: _("The budget has changed"),
    About.OTHER: _("Something has changed"),
}


class Verdict(TextChoices):
    """What an owner answers when the context of her goal has changed."""

    RIGHT = "right", _("Still right")
    ADJUST = "adjust", _("I adjust it")
    RETIRE = "retire", _("I will retire it")


class State(TextChoices):
    """Where a goal is in its life."""

    DRAFT = "draft", _("Draft")
    PROPOSED = "proposed", _("Proposed")
    DECLINED = "declined", _("Declined")
    OPEN = "open", _("Open")
    PAUSED = "paused", _("Paused")
    CLOSED = "closed", _("Closed")
    RETIRED = "retired", _("Retired")


class Transition(NamedTuple):
    """A verb that brings a goal from one state into another."""

    verb: str
    before: State
    after: State


TRANSITIONS = (
    Transition("set_goal", State.DRAFT, State.OPEN),
    Transition("accept", State.PROPOSED, State.OPEN),
    Transition("decline", State.PROPOSED, State.DECLINED),
    Transition("pause", State.OPEN, State.PAUSED),
    Transition("resume", State.PAUSED, State.OPEN),
    Transition("close", State.OPEN, State.CLOSED),
    Transition("close", State.PAUSED, State.CLOSED),
    Transition("retire", State.OPEN, State.RETIRED),
    Transition("retire", State.PAUSED, State.RETIRED),
    Transition("reopen", State.CLOSED, State.OPEN),
    Transition("reopen", State.RETIRED, State.OPEN),
)
LIVE = (State.OPEN, State.PAUSED)
UNSET = (State.DRAFT, State.PROPOSED, State.DECLINED)  # not yet a goal, and perhaps never
ENDED = (State.CLOSED, State.RETIRED)


def allows(verb, state):
    """Whether the verb may be used on a goal in this state."""
    return any(step.verb == verb and step.before == state for step in TRANSITIONS)


def after(verb, state):
    """The state that the verb brings about. Raises KeyError when it is not allowed."""
    return {(step.verb, step.before): step.after for step in TRANSITIONS}[verb, state]
