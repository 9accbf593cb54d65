"""One act of writing to several people: sent, corrected and taken back at once."""

import uuid

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from tandem.core import clock
from tandem.core.actions import action, one_at_a_time

from .. import access
from ..models import Draft, Feedback, Sending
from ..parameters import Giving
from ..states import State
from .giving import correct, give, withdraw


@action
def give_together(receivers, *, by, key=None, **wording):
    """Send the same words to several people, a piece for each; gives the ``Sending``.

    ``key`` as with ``give``. Raises PermissionDenied and ValidationError as it does, and then nothing is sent.
    """
    receivers = list(dict.fromkeys(receivers))
    if len(receivers) < 2:
        raise ValidationError(_("Choose at least two people."))
    if len(receivers) > (most := Giving.current().most_receivers):
        words = ngettext("Write to at most %(n)s person at once.", "Write to at most %(n)s people at once.", most)
        raise ValidationError(words % {"n": most})
    one_at_a_time("feedback", key)
    earlier = Sending.objects.filter(key=key).first() if key else None
    if earlier and earlier.giver_id == by.pk and _standing(earlier).exists():
        return earlier
    keyed = key if key and not earlier else uuid.uuid4()  # as with ``give``: what was taken back is sent anew
    sending = Sending.objects.create(key=keyed, giver=by, sent_at=clock.now())
    for receiver in receivers:
        give(receiver, by=by, sending=sending, **wording)
    Draft.objects.filter(giver=by, key=key or keyed).delete()
    return sending


def _standing(sending):
    return Feedback.objects.filter(sending=sending, state=State.SENT).select_related("receiver", "invitation")


@action
def correct_together(sending, *, by, **wording):
    """Change the words for all at once. Each receiver sees that."""
    access.take_back_together.require(by, sending)
    for piece in _standing(sending):
        correct(piece, by=by, **wording)


@action
def withdraw_together(sending, *, by):
    """Take it back from all at once. Each receiver sees that something was taken back."""
    access.take_back_together.require(by, sending)
    for piece in _standing(sending):
        withdraw(piece, by=by)
