"""What people fill in about a rhythm."""

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.functional import lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..access import begin_series
from ..states import RHYTHMS
from .talks import WithForm


def _in_weeks(weeks):
    return gettext("Every week") if weeks == 1 else gettext("Every %(n)s weeks") % {"n": weeks}


in_weeks = lazy(_in_weeks, str)


class RhythmForm(forms.Form):
    """Every how many weeks, on which day and at which hour."""

    weeks = forms.TypedChoiceField(
        label=_("How often"), coerce=int, choices=[(weeks, in_weeks(weeks)) for weeks in RHYTHMS], initial=2
    )
    weekday = forms.TypedChoiceField(
        label=_("Day"), coerce=int, choices=[(day + 1, WEEKDAYS[day]) for day in range(7)], initial=4
    )
    hour = forms.TimeField(label=_("Hour"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
    place = forms.CharField(label=_("Place"), max_length=200, required=False)

    field_order = ["who", "weeks", "weekday", "hour", "place"]


class SeriesForm(WithForm, RhythmForm):
    """A rhythm with one's coach, or with somebody whom one coaches."""

    def clean(self):
        """Who has a rhythm with the other changes that one."""
        data = super().clean()
        if data["person"] and data["coach"] and (why_not := begin_series(self.person, data["person"], data["coach"])):
            self.add_error("who", why_not)
        return data
