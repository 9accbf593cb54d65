"""What a form is for, the kinds of question in it, and who answers."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Purpose(TextChoices):
    """Where a form is used."""

    FEEDBACK_ROUND = "feedback_round", _("Feedback round (360)")
    CONVERSATION = "conversation", _("Conversation")


class Kind(TextChoices):
    """How a question is answered; a heading only explains."""

    SCALE = "scale", _("Scale")
    TEXT = "text", _("Text")
    CHOICE = "choice", _("Choice of one")
    HEADING = "heading", _("Heading or explanation")


FOR_EACH_GOAL = (Kind.SCALE, Kind.TEXT)  # the kinds that can be asked once for each goal


class Category(TextChoices):
    """How somebody who answers relates to the person whom the answers are about."""

    SELF = "self", _("The person herself")
    COACH = "coach", _("Her coach")
    PEER = "peer", _("Colleagues")
    REPORT = "report", _("People whom she coaches")
    EXTERNAL = "external", _("People from outside")


ASKED = {  # who answers a form, the one first whom a preview begins with
    Purpose.FEEDBACK_ROUND: (Category.PEER, Category.SELF, Category.COACH, Category.REPORT, Category.EXTERNAL),
    Purpose.CONVERSATION: (Category.SELF, Category.COACH),
}
FEWEST_STEPS, MOST_STEPS = 3, 7
