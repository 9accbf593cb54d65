"""Numbers and days in the reader's language: pure functions to plain text."""

import datetime
from functools import lru_cache
from typing import Any

from django.utils import formats, timezone, translation
from django.utils.translation import gettext, ngettext

from . import clock, drawing


def percent(value: Any) -> str:
    """A share: 64%, in French with a space before the sign; nothing for what is no number."""
    share = drawing.percent(value)
    return "" if share is None else _percent(translation.get_language(), f"{share:.0f}")


@lru_cache(maxsize=512)
def _percent(language: str | None, number: str) -> str:
    return gettext("%(number)s%%") % {"number": number}


def number(value: Any) -> str:
    """A number the local way, without decimals that say nothing."""
    if value is None or value == "":
        return ""
    try:
        decimals = f"{float(value):.2f}".partition(".")[2].rstrip("0")
    except (TypeError, ValueError):
        return str(value)
    return formats.number_format(value, decimal_pos=len(decimals), use_l10n=True, force_grouping=True)


def progress(value: Any, expected: Any, label: str) -> str:
    """What a bar or a ring says to who cannot see it."""
    words = percent(value) or gettext("no value yet")
    if drawing.percent(expected) is not None:
        words = gettext("%(value)s, plan for today %(plan)s") % {"value": words, "plan": percent(expected)}
    return f"{label}: {words}" if label else words


def as_date(value: Any) -> datetime.date | None:
    """The local day of a date or a time; None for anything else."""
    if isinstance(value, datetime.datetime):
        return timezone.localtime(value).date() if timezone.is_aware(value) else value.date()
    return value if isinstance(value, datetime.date) else None


def day(value: Any, form: str = "") -> str:
    """A day: 19 November, and the year when it is another one; ``long`` adds the weekday, ``year`` always the year."""
    date = as_date(value)
    if date is None:
        return ""
    first_in_french = date.day == 1 and (translation.get_language() or "").startswith("fr")
    words = f"{'1er' if first_in_french else date.day} {formats.date_format(date, 'F')}"
    if date.year != clock.today().year or form == "year":
        words = f"{words} {date.year}"
    return f"{formats.date_format(date, 'l')} {words}" if form == "long" else words


def ago(value: Any) -> str:
    """How long ago or how far ahead: yesterday, 4 days ago, in 3 weeks; beyond eight weeks the day itself."""
    date = as_date(value)
    if date is None:
        return ""
    days = (clock.today() - date).days
    near = {0: gettext("today"), 1: gettext("yesterday"), -1: gettext("tomorrow")}
    if days in near:
        return near[days]
    if 0 < days < 14:
        return ngettext("%(n)s day ago", "%(n)s days ago", days) % {"n": days}
    if -14 < days < 0:
        return ngettext("in %(n)s day", "in %(n)s days", -days) % {"n": -days}
    weeks = round(abs(days) / 7)
    if 0 < days <= 56:
        return ngettext("%(n)s week ago", "%(n)s weeks ago", weeks) % {"n": weeks}
    if -56 <= days < 0:
        return ngettext("in %(n)s week", "in %(n)s weeks", weeks) % {"n": weeks}
    return day(date)
