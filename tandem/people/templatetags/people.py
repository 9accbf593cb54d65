"""The tags of the pages of people."""

import datetime

from django import template
from django.utils import timezone
from django.utils.dates import WEEKDAYS_ABBR
from django.utils.formats import time_format
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

from tandem.core.words import day

register = template.Library()


@register.simple_tag
def options(choices, chosen=None):
    """The options of a ``select`` out of (key, words) pairs: fast, for there may be hundreds."""
    return format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((str(key), mark_safe(" selected") if key == chosen else "", words) for key, words in choices),
    )


@register.simple_tag
def weekdays(days):
    """``Mon – Fri`` for days that follow each other, else one by one."""
    days = sorted(set(days))
    names = [str(WEEKDAYS_ABBR[day - 1]) for day in days]
    if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        return f"{names[0]} – {names[-1]}"
    return ", ".join(names)


@register.simple_tag
def breakable(address):
    """A mail address that may break after the @, and not in the middle of a word."""
    return format_html_join(mark_safe("@<wbr>"), "{}", ((part,) for part in address.split("@")))


@register.simple_tag
def period(during):
    """A half-open range of dates in words: ``from 3 March 2024``, ``3 March 2024 until 2 May 2025``."""
    first = day(during.lower, "year")
    if during.upper is None:
        return gettext("since %(first)s") % {"first": first}
    last = day(during.upper - datetime.timedelta(days=1), "year")
    return first if first == last else gettext("%(first)s until %(last)s") % {"first": first, "last": last}


@register.filter
def moment(seconds):
    """Seconds since 1970 as day and time in the reader's zone."""
    at = timezone.localtime(datetime.datetime.fromtimestamp(int(seconds), datetime.UTC))
    return f"{day(at)}, {time_format(at, 'H:i')}"
