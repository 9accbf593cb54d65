"""Tags for pages about goals."""

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import words

from .. import ribbons
from ..queries.wording import target_of, value_of

register = template.Library()


@register.filter
def measured(row, value):
    """A value of a goal or key result with its unit: ``12 crews``."""
    return value_of(row, value)


@register.filter
def road(row):
    """``9 crews, from 2 to 12``; ``9 days, to stay within 8 to 10``."""
    if row.target_until is not None:
        said = {"now": value_of(row, row.value_now), "range": target_of(row)}
        return _("%(now)s, to stay within %(range)s") % said
    said = {
        "now": value_of(row, row.value_now),
        "start": words.number(row.start_value),
        "target": words.number(row.target_value),
    }
    return _("%(now)s, from %(start)s to %(target)s") % said


@register.filter
def owner_name(goal):
    """The person, team or unit, or the organisation."""
    return goal.owner.name if goal.owner else _("The organisation")


@register.filter
def period(goal):
    """``1 January to 31 December 2026``."""
    first, last = goal.starts_date, goal.ends_date
    form = "year" if first.year != last.year else ""
    start = (
        words.day(first, form) if form else words.day(first.replace(year=first.year), "").removesuffix(f" {first.year}")
    )
    return _("%(first)s to %(last)s") % {"first": start, "last": words.day(last, "year")}


@register.filter
def part(value):
    """A part of a whole, from 0 to 1: ``12%``, ``below 1%``."""
    return ribbons.part(value)


@register.filter
def about(value):
    """A part of a whole within a sentence: ``about 12%``, ``less than 1%``."""
    return ribbons.about(value)


@register.filter
def either(names):
    """``Lotte, Joke or Karim``."""
    *others, last = map(str, names)
    return _("%(others)s or %(last)s") % {"others": ", ".join(others), "last": last} if others else last


@register.filter
def whole(share):
    """A share in percent without decimals, for it is an estimate; below a half as it is, so that it is not nothing."""
    return words.number(round(share)) if share >= 0.5 else words.number(share)


@register.filter
def parts(shares):
    """What ``segments`` draws of the shares of a ribbon: sizes and colours."""
    return [(size, colour) for size, colour, *_words in shares]


@register.filter
def evidence(criteria):
    """``2 of 3 criteria met``: how a goal stands that is not counted."""
    met = sum(one.met_at is not None for one in criteria)
    return ngettext("%(met)s of %(n)s criterion met", "%(met)s of %(n)s criteria met", len(criteria)) % {
        "met": met,
        "n": len(criteria),
    }
