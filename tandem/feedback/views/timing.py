"""The next morning of somebody, and how it is said."""

import datetime
import zoneinfo

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.notices.quiet import next_working_moment


def next_morning(person):
    """When her next working day begins, tomorrow at the earliest."""
    zone = zoneinfo.ZoneInfo(person.time_zone)
    tomorrow = clock.now().astimezone(zone).date() + datetime.timedelta(days=1)
    return next_working_moment(person, datetime.datetime.combine(tomorrow, person.day_starts, zone))


def said(moment):
    """``tomorrow at 08:00``, ``Monday at 08:00``: to the one who writes, in her zone."""
    local, today = timezone.localtime(moment), timezone.localdate(clock.now())
    time = {"time": local.strftime("%H:%M")}
    if local.date() == today + datetime.timedelta(days=1):
        return _("tomorrow at %(time)s") % time
    return _("%(day)s at %(time)s") % (time | {"day": date_format(local, "l")})
