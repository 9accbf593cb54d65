"""Themes, links and replies that travel: the receiver's own ordering, and what a coach sees of it."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.access import sees
from tandem.core.rules import rule
from tandem.people.relations import led_by

from ..models import Feedback, InTheme, Link, NudgeRest, ReplyTravels, Theme
from ..states import State


@sees(Theme)
def theme(viewer):
    """Only who named it."""
    return Q(owner=viewer)


@sees(InTheme)
def in_theme(viewer):
    """Only who named the theme, of what she received."""
    return Q(theme__owner=viewer, feedback__receiver=viewer, feedback__state=State.SENT)


def _receiver_and_coach(viewer):
    """The receiver; and her coach of today, when the piece itself is open to her."""
    sent = Q(feedback__state=State.SENT)
    with_coach = led_by(viewer, "feedback__receiver") & Q(feedback__in=Feedback.objects.visible_to(viewer))
    return sent & (Q(feedback__receiver=viewer) | with_coach & ~Q(feedback__giver=viewer))


@sees(Link)
def link(viewer):
    """The receiver, and her coach of today when the piece is open to her. Not the giver."""
    return _receiver_and_coach(viewer)


@sees(ReplyTravels)
def reply_travels(viewer):
    """Who may see the piece: the two, and the coach when it is open to her."""
    return Q(feedback__in=Feedback.objects.visible_to(viewer))


@sees(NudgeRest)
def nudge_rest(viewer):
    """Only who wants it so."""
    return Q(person=viewer)


@rule
def keep_theme(by, theme):
    """Only who named it."""
    yield theme.owner_id == by.pk, _("This theme is somebody else's.")
