"""Muting, blocking, and receiving from nobody for a while. Nobody is told; each is undone by ending it."""

from tandem.core import clock
from tandem.core.actions import action

from .. import access
from ..models import Distance
from ..states import Far


@action
def keep_away(other, kind, *, by):
    """Mute or block somebody; the last of the two holds."""
    access.keep_away.require(by, other)
    if kind not in {Far.MUTE, Far.BLOCK}:
        raise ValueError(kind)
    Distance.objects.update_or_create(person=by, other=other, defaults={"kind": kind, "since": clock.now()})


@action
def let_near(other, *, by):
    """End that."""
    Distance.objects.filter(person=by, other=other).exclude(kind=Far.PAUSE).delete()


@action
def pause(*, by):
    """Receive feedback and questions from nobody for a while."""
    Distance.objects.get_or_create(person=by, other=None, defaults={"kind": Far.PAUSE, "since": clock.now()})


@action
def resume(*, by):
    """Receive again."""
    Distance.objects.filter(person=by, other=None).delete()
