"""Fields that several forms of goals share."""

import re

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from tandem.core.days import DayField
from tandem.core.words import number

THOUSANDS = (re.compile(r"-?[1-9]\d{0,2}\.\d{3}"), re.compile(r"-?[1-9]\d{0,2},\d{3}"))  # elsewhere, in English


class NumberField(forms.DecimalField):
    """A number as people write it: 12,5 or 12.5, with or without spaces or points between the thousands.

    ``10.000`` is ten thousand to who reads Dutch or French, ``10,000`` to who reads English.
    """

    default_error_messages = {"invalid": _("Write a number, for example 12.5 or 12,5.")}

    def __init__(self, **options):
        options = {"max_digits": 16, "decimal_places": 3, **options}
        widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off", "class": "short"})
        super().__init__(**{"widget": widget, **options})

    def to_python(self, value):
        """Text to Decimal; the last sign of the two is the decimal one."""
        if isinstance(value, str):
            value = value.replace(" ", "").replace("\u00a0", "").replace("\u202f", "").replace("’", "")
            if THOUSANDS[get_language()[:2] == "en"].fullmatch(value):
                value = value.replace(".", "").replace(",", "")
            elif value.count(",") > 1 or ("." in value and value.rfind(".") > value.rfind(",") >= 0):
                value = value.replace(",", "")
            elif value.count(".") > 1 or "," in value:
                value = value.replace(".", "").replace(",", ".")
        return super().to_python(value)

    def prepare_value(self, value):
        """Number to text, the way the reader writes it, without grouping."""
        if value is None or isinstance(value, str):
            return value
        return (
            number(value).replace("\u202f", "").replace("\u00a0", "") if abs(value) < 1000 else f"{value.normalize():f}"
        )


class DateField(DayField):
    """A day, with the picker of the device."""

    def __init__(self, **options):
        super().__init__(widget=forms.DateInput(), **options)


def words_field(label, rows=3, **options):
    """A text in somebody's own words."""
    return forms.CharField(label=label, widget=forms.Textarea(attrs={"rows": rows}), max_length=4000, **options)
