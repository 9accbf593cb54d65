"""One's own hours."""

import zoneinfo

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

# Where people of a Belgian organisation work; any other zone of the world is accepted too.
NEAR = ("Europe/Brussels", "Europe/Amsterdam", "Europe/Paris", "Europe/London", "Europe/Lisbon", "Europe/Bucharest")


def zones():
    """The zones, near ones first."""
    others = sorted(zone for zone in zoneinfo.available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    return [(zone, zone.replace("_", " ")) for zone in (*NEAR, *(zone for zone in others if zone not in NEAR))]


class HoursForm(forms.Form):
    """Workdays, the hours between which one works, and the zone."""

    workdays = forms.MultipleChoiceField(
        label=_("Workdays"),
        choices=[(str(day + 1), WEEKDAYS[day]) for day in range(7)],
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_("Without any, Monday to Friday count."),
    )
    day_starts = forms.TimeField(
        label=_("My day starts at"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    day_ends = forms.TimeField(
        label=_("It ends at"),
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        help_text=_("An end before the start is a night shift."),
    )
    time_zone = forms.ChoiceField(label=_("Time zone"), choices=zones)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["workdays"].across = True

    def clean_workdays(self):
        """ISO weekdays as numbers."""
        return [int(day) for day in self.cleaned_data["workdays"]]
