"""What a round is for, how answers are kept, how far it is, and the groups of its report."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from tandem.frameworks.states import Category


class Purpose(TextChoices):
    """What the answers are for: said to everybody before they write."""

    DEVELOPMENT = "development", _("To learn")
    EVALUATION = "evaluation", _("Part of an evaluation")


class Mode(TextChoices):
    """Whether answers carry a name."""

    SIGNED = "signed", _("Signed: each answer with its author")
    ANONYMOUS = "anonymous", _("Anonymous: the author is stored nowhere")


class Handling(TextChoices):
    """Who reads the comments before the report, to put a summary in their place."""

    NOBODY = "nobody", _("Nobody: they go into the report as they are written")
    COACH = "coach", _("The coach")
    HR_PARTNER = "hr_partner", _("An HR partner")


class State(TextChoices):
    """How far a round is."""

    ASKED = "asked", _("Proposed")
    CHOOSING = "choosing", _("Choosing people")
    APPROVING = "approving", _("Waits for the coach")
    OPEN = "open", _("People are answering")
    SUMMARISING = "summarising", _("Comments are being summarised")
    REPORTED = "reported", _("The report is there")
    CLOSED = "closed", _("Closed with a goal")
    CANCELLED = "cancelled", _("Stopped")


STEPS = {
    State.ASKED: {State.CHOOSING, State.CANCELLED},
    State.CHOOSING: {State.APPROVING, State.OPEN, State.CANCELLED},
    State.APPROVING: {State.CHOOSING, State.OPEN, State.CANCELLED},
    State.OPEN: {State.SUMMARISING, State.REPORTED, State.CANCELLED},
    State.SUMMARISING: {State.REPORTED},
    State.REPORTED: {State.CLOSED},
    State.CLOSED: set(),
    State.CANCELLED: set(),
}
BEFORE_LAUNCH = (State.ASKED, State.CHOOSING, State.APPROVING)
WITH_REPORT = (State.REPORTED, State.CLOSED)


class Side(TextChoices):
    """Whose yes it is."""

    SUBJECT = "subject", _("Agreed to the round")
    COACH = "coach", _("Approved who is asked")
    SUMMARISER = "summariser", _("Released the comments")


class Reply(TextChoices):
    """How somebody responded who signs. In an anonymous round it stays at waiting for ever."""

    WAITING = "waiting", _("Waiting")
    ANSWERED = "answered", _("Answered")
    DECLINED = "declined", _("Not now")


class Group(TextChoices):
    """Whose answers stand together in the report."""

    SELF = "self", _("You")
    COACH = "coach", _("Coach")
    PEER = "peer", _("Colleagues beside you")
    REPORT = "report", _("People you coach")
    EXTERNAL = "external", _("People from outside")
    COLLEAGUES = "colleagues", _("Colleagues and people you coach")


# By nature one person each: their answers are signed, also in an anonymous round, and they are told so.
KNOWN = (Category.SELF, Category.COACH)
HIDDEN = (Category.PEER, Category.REPORT, Category.EXTERNAL)
