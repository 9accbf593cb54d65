"""Quiet hours: nobody is mailed outside her working hours (right to disconnect, L24)."""

import datetime
import zoneinfo


def next_working_moment(person, moment):
    """``moment`` itself within the person's working hours, else the next start of her day, in UTC.

    Follows her zone through daylight saving. Somebody without workdays is served on Monday to Friday.
    """
    zone = zoneinfo.ZoneInfo(person.time_zone)
    local = moment.astimezone(zone)
    workdays = person.workdays or [1, 2, 3, 4, 5]
    overnight = person.day_ends <= person.day_starts
    for days in range(9):
        day = local.date() + datetime.timedelta(days=days)
        if day.isoweekday() not in workdays:
            continue
        starts = datetime.datetime.combine(day, person.day_starts, zone)
        ends = datetime.datetime.combine(day + datetime.timedelta(days=overnight), person.day_ends, zone)
        if local < ends:
            return max(local, starts).astimezone(datetime.UTC)
    return moment
