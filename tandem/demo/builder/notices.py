"""The notices of the story: those of long ago are read, and none is mailed any more."""

import datetime

from django.db.models import F, OuterRef, Subquery

from tandem.core import clock
from tandem.core.models import Occurrence
from tandem.notices.models import Notice


def settle():
    """Give each notice the moment of its event; what is older than four days has been read."""
    told = Occurrence.objects.filter(pk=OuterRef("event")).values("at")
    Notice.objects.exclude(event=0).update(created_at=Subquery(told), mail_at=None)
    lately = clock.now() - datetime.timedelta(days=4)
    Notice.objects.filter(created_at__lt=lately).update(read_at=F("created_at"))
