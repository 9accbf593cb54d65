"""Help while one writes. Advice only: nothing depends on it and nothing is kept."""

import re

from django.utils.translation import gettext as _

from ..states import Measure


def hints(title, measure, ends_date):
    """Help while one writes: (is it there, words). Advice only; nothing depends on it and nothing is kept."""
    words = re.findall(r"\w+", title)
    vague = re.search(r"\b(better|improve|beter|verbeteren|optimaliseren|mieux|améliorer|optimiser)\b", title, re.I)
    specific = len(words) >= 4 and not vague
    counted = bool(re.search(r"\d", title)) or measure in Measure.values
    return (
        (
            specific,
            _("Specific: one sees at once what will be different.")
            if specific
            else _("Say what exactly will be different, and for whom. “Better” alone leaves it open."),
        ),
        (
            counted,
            _("Measurable: you know how you will see it.")
            if counted
            else _("Choose how you will see that it comes closer."),
        ),
        (
            bool(ends_date),
            _("Dated: there is a last day.") if ends_date else _("Give a day on which you want to be there."),
        ),
    )
