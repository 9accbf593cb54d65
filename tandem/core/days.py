"""A day in a form."""

import datetime

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _

FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)
TOO_FAR = _("Check the year.")


class DayField(forms.DateField):
    """A day, not of a far century by a slip of the hand: with those no calendar can count on or back."""

    default_validators = [MinValueValidator(FIRST, TOO_FAR), MaxValueValidator(LAST, TOO_FAR)]
