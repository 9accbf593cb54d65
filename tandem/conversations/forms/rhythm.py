"""What people fill in about a rhythm."""

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.functional import lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..access import begin_series
from ..queries.series import room_of, why_no_room
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

    def must_have_room(self, person, coach):
        """An error beside the weeks for which her plan leaves no room."""
        weeks = self.cleaned_data.get("weeks")
        if weeks and (why_not := why_no_room(person, coach, weeks)):
            self.add_error("weeks", why_not)


class OtherRhythmForm(RhythmForm):
    """Another rhythm of a series, within the room of the plan."""

    def __init__(self, *args, series, **kwargs):
        before = {name: getattr(series, name) for name in ("weeks", "weekday", "hour", "place")}
        super().__init__(*args, initial=before, **kwargs)
        self.series = series
        if plan := room_of(series.person, series.coach):
            said = {"n": plan.informal_weeks, "least": plan.informal_least, "most": plan.informal_most}
            self.fields["weeks"].help_text = (
                gettext("The plan: every %(n)s weeks, or from %(least)s to %(most)s.") % said
            )

    def clean(self):
        """A rhythm that was there before the plan may stay."""
        data = super().clean()
        if data.get("weeks") != self.series.weeks:
            self.must_have_room(self.series.person, self.series.coach)
        return data


class SeriesForm(WithForm, RhythmForm):
    """A rhythm with one's coach, or with somebody whom one coaches."""

    def clean(self):
        """Who has a rhythm with the other changes that one."""
        data = super().clean()
        if data["person"] and data["coach"] and (why_not := begin_series(self.person, data["person"], data["coach"])):
            self.add_error("who", why_not)
        elif data["person"] and data["coach"]:
            self.must_have_room(data["person"], data["coach"])
        return data
