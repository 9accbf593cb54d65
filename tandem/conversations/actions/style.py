"""Saying how one likes to talk."""

from tandem.core import clock
from tandem.core.actions import action

from ..models import Style


@action
def say_style(*, by, pace="", tone="", readiness="", channel="", language="", helps=""):
    """How ``by`` likes to talk. Who says nothing at all has no style: what was there goes."""
    said = {
        "pace": pace,
        "tone": tone,
        "readiness": readiness,
        "channel": channel,
        "language": language,
        "helps": helps.strip(),
    }
    if not any(said.values()):
        Style.objects.filter(person=by).delete()
        return
    Style.objects.update_or_create(person=by, defaults=said | {"written_at": clock.now()})


@action
def remove_style(*, by):
    """Take it away: from now on nobody sees it."""
    Style.objects.filter(person=by).delete()
