"""What somebody is writing: kept, sent by itself at a time that she chose, thrown away."""

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.actions import action

from .. import access
from ..models import Draft, Feedback, Sending
from ..states import Reach, State
from .wording import cleaned, must_have_words, must_point, must_reach


def _stands(key):
    """Whether what was sent with this key stands, to one or to several."""
    of_key = Q(key=key) | Q(sending__in=Sending.objects.filter(key=key))
    return Feedback.objects.filter(of_key, state=State.SENT).exists()


@action
def save_draft(receiver, *, by, key, also=None, invitation=None, **wording):
    """Keep what somebody is writing, in place; gives the ``Draft``, or None when it has been sent meanwhile.

    ``receiver``: None as long as nobody is chosen; ``also``: the others to whom it will go. What goes by itself at a
    time that was chosen does so no more: the words are being changed.
    """
    for person in [receiver, *(also or ())] if receiver else ():
        access.give.require(by, person)
    if _stands(key):
        return None
    ties = {"receiver": receiver, "invitation": invitation, "send_at": None, "coach": None}
    values = {**ties, "saved_at": clock.now(), **cleaned(by, wording)}
    draft, _new = Draft.objects.update_or_create(giver=by, key=key, defaults=values)
    if also is not None:
        draft.also.set(also)
    return draft


@action
def schedule(draft, *, by, at):
    """Let a draft go by itself at a time. It can be cancelled until then; who the coach is that reads it is noted."""
    receivers = access.receivers_of(draft)
    if draft.giver_id != by.pk or not receivers:
        raise ValidationError(_("Choose who it is for."))
    if at <= clock.now():
        raise ValidationError(_("Choose a time that is still to come."))
    wording = {"kind": draft.kind, "reach": draft.reach, "team": draft.team, "saw": draft.words}
    wording |= {name: getattr(draft, name) for name in ("about_kind", "about_key", "about_date")}
    for person in receivers:
        access.give.require(by, person)
    must_have_words(wording)
    must_reach(wording, by, receivers)
    must_point(wording, by, receivers)
    coach = access.coach_today(receivers[0]) if draft.reach == Reach.COACH else None
    Draft.objects.filter(pk=draft.pk).update(send_at=at, coach=coach)


@action
def unschedule(draft, *, by):
    """Let it lie: it goes when she sends it herself."""
    Draft.objects.filter(pk=draft.pk, giver=by).update(send_at=None)


@action
def throw_away(draft, *, by):
    """Throw a draft away. Nothing of it stays."""
    Draft.objects.filter(pk=draft.pk, giver=by).delete()
