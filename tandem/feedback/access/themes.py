"""Themes, links and replies that travel: the receiver's own ordering, and what a coach sees of it."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.access import sees
from tandem.core.rules import rule

from ..models import InTheme, Link, NudgeRest, ReplyTravels, Theme
from ..states import State
from .reading import of_coach


@sees(Theme)
def theme(viewer):
    """Only who named it."""
    return Q(owner=viewer)


@sees(InTheme)
def in_theme(viewer):
    """Only who named the theme, of what she received."""
    return Q(theme__owner=viewer, feedback__receiver=viewer, feedback__state=State.SENT)


@sees(Link)
def link(viewer):
    """The receiver, and her coach of today when the piece is open to her. Not the giver, nor who reads recognition."""
    return Q(feedback__receiver=viewer, feedback__state=State.SENT) | of_coach(viewer)


@sees(ReplyTravels)
def reply_travels(viewer):
    """The two, and the coach when the piece is open to her."""
    two = Q(feedback__giver=viewer) | Q(feedback__receiver=viewer)
    return Q(feedback__state=State.SENT) & two | of_coach(viewer)


@sees(NudgeRest)
def nudge_rest(viewer):
    """Only who wants it so."""
    return Q(person=viewer)


@rule
def keep_theme(by, theme):
    """Only who named it."""
    yield theme.owner_id == by.pk, _("This theme is somebody else's.")
