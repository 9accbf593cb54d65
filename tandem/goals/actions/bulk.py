"""The same for several goals at once; lists that one keeps."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core.actions import action

from .. import access
from ..models import SavedView
from ..states import Confidence
from .checkins import check_in
from .goals import adjust
from .life import pause

VERBS = ("on_course", "pause", "move")


@action
def bulk(goals, *, by, verb, why="", ends_date=None):
    """Check in "still on course", pause, or move the last day of several goals; all of them or none.

    ``why`` is the reason of each (with ``on_course`` the comment). Raises ValidationError when there are no goals, for
    another verb, and where the verb itself does; PermissionDenied when one of the goals may not.
    """
    if not goals or verb not in VERBS:
        raise ValidationError(_("Choose at least one goal, and what happens to it."))
    for goal in goals:
        if verb == "on_course":
            check_in(goal, by=by, confidence=Confidence.SURE, comment=why)
        elif verb == "pause":
            pause(goal, by=by, why=why)
        else:
            adjust(goal, by=by, why=why, ends_date=ends_date)


@action
def keep_view(name, query, *, by):
    """Keep a list under a name; the same name again takes the place of the old one. Raises ValidationError without a
    name."""
    if not (name := name.strip()):
        raise ValidationError(_("Give the list a name."))
    if not SavedView.objects.filter(person=by, name=name).exists():
        access.keep_view.require(by)
    return SavedView.objects.update_or_create(person=by, name=name, defaults={"query": query})[0]


@action
def forget_view(view, *, by):
    """Let a list go."""
    access.forget_view.require(by, view)
    view.delete()
