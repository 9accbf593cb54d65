"""Where a cycle stands, and where each person in it."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class State(TextChoices):
    """Where a cycle stands."""

    DRAFT = "draft", _("Draft")
    LAUNCHING = "launching", _("Being launched")
    RUNNING = "running", _("Running")
    PAUSED = "paused", _("Paused")
    CLOSING = "closing", _("Being closed")
    CLOSED = "closed", _("Closed")


STEPS = [
    ("draft", "launching"),
    ("launching", "running"),
    ("running", "paused"),
    ("paused", "running"),
    ("running", "closing"),
    ("paused", "closing"),
    ("closing", "closed"),
]


class Standing(TextChoices):
    """What became of somebody's place in a cycle, apart from how far the conversation is."""

    WAITING = "waiting", _("Conversation being made")
    MADE = "made", _("Has a conversation")
    NO_COACH = "no_coach", _("Has no coach")
    ELSEWHERE = "elsewhere", _("In another cycle")
    OUT = "out", _("Taken out")
    LEFT = "left", _("Left the organisation")
    CLOSED = "closed", _("Not held when the cycle was closed")


class Progress(TextChoices):
    """How far a place is, as whoever runs the cycle sees it: only the state, never content."""

    PREPARING = "preparing", _("To prepare")
    OPEN = "open", _("Ready to talk")
    WRITING = "writing", _("Talked, to be signed")
    DONE = "done", _("Done")
    NOT_HELD = "not_held", _("Will not be held")
    NONE = "none", _("Without a conversation")


BUSY = (Progress.PREPARING, Progress.OPEN, Progress.WRITING)
