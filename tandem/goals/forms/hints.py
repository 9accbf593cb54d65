"""Help while one writes, in the three languages. Advice only: nothing depends on it and nothing is kept."""

import datetime
import re
from decimal import Decimal, InvalidOperation

from django.utils.translation import gettext as _

from tandem.core import clock

from ..states import Measure

VAGUE = re.compile(
    r"\b(better|improve|optimi[sz]e|more efficient|work on|try to|help with"
    r"|beter|verbeteren|optimaliseren|efficiënter|werken aan|proberen|inzetten op|bijdragen aan"
    r"|mieux|améliorer|optimiser|plus efficace|travailler sur|essayer|contribuer à)\b",
    re.IGNORECASE,
)
ABSOLUTE = re.compile(
    r"\b(always|never|everybody|nobody ever|zero errors|altijd|nooit|iedereen|nul fouten|toujours|jamais|tout le monde"
    r"|zéro erreur)\b|\b100 ?%",
    re.IGNORECASE,
)
FAR_DAYS = 550
BIG_STEP = Decimal("0.6")  # of what it is today
MOST_WORDS = 25


def _number(value):
    try:
        return Decimal(str(value).replace(" ", "").replace(",", "."))
    except InvalidOperation:
        return None


def _day(value):
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(str(value or ""))
    except ValueError:
        return None


def hints(title, measure, ends_date, start=None, target=None):
    """[(is it there, words)]: specific, measurable, dated, within reach. Values as they stand in the form; None where
    nothing was written yet that could be judged."""
    return (
        _specific(title),
        _measurable(title, measure, start, target),
        _dated(ends_date),
        _within_reach(title, measure, start, target),
    )


def _specific(title):
    words = re.findall(r"\w+", title)
    if not words:
        return None, _("Specific: one sees at once what will be different.")
    if len(words) > MOST_WORDS:
        return False, _("It is long: say in one sentence what will be different, and keep the rest for the why.")
    if VAGUE.search(title):
        return False, _("Say what exactly will be different, and for whom. “Better” alone leaves it open.")
    if len(words) < 4:
        return False, _("Say what will be different, where, and for whom: a colleague should see it before her.")
    return True, _("Specific: one sees at once what will be different.")


def _empty(measure, *numbers):
    return measure == Measure.NUMBER and any(_number(one) is None for one in numbers)


def _measurable(title, measure, start, target):
    if _empty(measure, start, target) and not re.search(r"\d", title):
        return None, _("Measurable: you know how you will see it.")
    if re.search(r"\d", title) or measure in Measure.values:
        return True, _("Measurable: you know how you will see it.")
    return False, _("Choose how you will see that it comes closer.")


def _dated(ends_date):
    day = _day(ends_date)
    if day is None:
        return False, _("Give a day on which you want to be there.")
    if (day - clock.today()).days > FAR_DAYS:
        return False, _("That is far away. A first step within the year, or a milestone, keeps it alive.")
    return True, _("Dated: there is a last day.")


def _within_reach(title, measure, start, target):
    if not title.strip():
        return None, _("Within reach: a step from where you are today.")
    open_yet = _empty(measure, start, target)
    start, target = _number(start), _number(target)
    if ABSOLUTE.search(title):
        return False, _("“Always”, “never” and 100% are hardly ever reached. What would be a good step?")
    if start and target is not None and abs(target - start) > abs(start) * BIG_STEP:
        return False, _("That is a big step from today. Do you know what will make it possible? Say so in the why.")
    return None if open_yet else True, _("Within reach: a step from where you are today.")
