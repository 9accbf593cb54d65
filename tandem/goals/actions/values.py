"""The values of many goals at once: all of them or none."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core.actions import action

from .checkins import check_in


@action
def check_in_many(rows, *, by):
    """A check-in for each (goal, value, comment). Raises ValidationError when there are none; one that is refused
    refuses them all."""
    if not rows:
        raise ValidationError(_("There is nothing to keep."))
    return [check_in(goal, by=by, value=value, comment=comment) for goal, value, comment in rows]
