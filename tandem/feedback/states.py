"""Kinds, audiences and states of feedback, with the steps that are possible."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    """What somebody gives."""

    APPRECIATION = "appreciation", _("Appreciation")
    OBSERVATION = "observation", _("Observation")
    SUGGESTION = "suggestion", _("Suggestion")


LOOKS = {Kind.APPRECIATION: ("heart", "warm"), Kind.OBSERVATION: ("eye", ""), Kind.SUGGESTION: ("lightbulb", "brand")}


class Reach(TextChoices):
    """Who the giver writes to; on the page it is said with the names."""

    RECEIVER = "receiver", _("The receiver")
    COACH = "coach", _("The receiver and her coach")
    TEAM = "team", _("A team")
    EVERYBODY = "everybody", _("Everybody who works here")


RECOGNITION = (Reach.TEAM, Reach.EVERYBODY)  # read by more than the two and a coach: kind appreciation alone


class About(TextChoices):
    """What feedback can point at. Of a goal or an agreement only its key is kept: a reader sees what she may see."""

    MOMENT = "moment", _("A moment")
    GOAL = "goal", _("A goal")
    AGREEMENT = "agreement", _("An agreement")
    VALUE = "value", _("A value of the organisation")


POINTING = (About.GOAL, About.AGREEMENT, About.VALUE)


class State(TextChoices):
    """Feedback as it stands. What is not sent yet is a draft, in a table of its own."""

    SENT = "sent", _("Sent")
    WITHDRAWN = "withdrawn", _("Taken back")


class Answer(TextChoices):
    """How somebody who was asked responded."""

    WAITING = "waiting", _("Waiting")
    ANSWERED = "answered", _("Answered")
    DECLINED = "declined", _("Not now")
    CANCELLED = "cancelled", _("No longer asked")


class Far(TextChoices):
    """How somebody keeps another, or everybody, at a distance."""

    MUTE = "mute", _("Muted")
    BLOCK = "block", _("Blocked")
    PAUSE = "pause", _("Pause")


class ReportState(TextChoices):
    """Where a report to a confidential adviser stands."""

    OPEN = "open", _("Being talked about")
    CLOSED = "closed", _("Closed")
    WITHDRAWN = "withdrawn", _("Taken back")


class LinkKind(TextChoices):
    """To what a piece is linked."""

    GOAL = "goal", _("Goal")
    SKILL = "skill", _("Skill")


STEPS = {State.SENT: {State.WITHDRAWN}, State.WITHDRAWN: set()}
STEPS_OF_ANSWER = {
    Answer.WAITING: {Answer.ANSWERED, Answer.DECLINED, Answer.CANCELLED},
    Answer.ANSWERED: {Answer.WAITING},
    Answer.DECLINED: {Answer.ANSWERED},
    Answer.CANCELLED: set(),
}
STEPS_OF_REPORT = {
    ReportState.OPEN: {ReportState.CLOSED, ReportState.WITHDRAWN},
    ReportState.CLOSED: set(),
    ReportState.WITHDRAWN: set(),
}
