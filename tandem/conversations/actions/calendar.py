"""The secret link to one's own conversations."""

from tandem.core import clock
from tandem.core.actions import action

from ..models import CalendarFeed
from ..models.calendar import digest_of, new_secret


@action
def make_feed(*, by):
    """Make a link that works from now on; gives its secret, which is kept nowhere. The one before is dead."""
    secret = new_secret()
    CalendarFeed.objects.update_or_create(person=by, defaults={"digest": digest_of(secret), "made_at": clock.now()})
    return secret


@action
def revoke_feed(*, by):
    """The link no longer works."""
    CalendarFeed.objects.filter(person=by).delete()
