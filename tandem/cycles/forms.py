"""What is filled in about cycles."""

import datetime

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import clock
from tandem.core.days import DayField
from tandem.frameworks.forms import NAME, WordedForm
from tandem.people.forms.fields import PersonField, WhyField
from tandem.people.models import Grant, Person

from .access import OF_HR


class CycleForm(WordedForm):
    """Its name and its days."""

    worded = {"name": (NAME, gettext_lazy("As people read it: “Year-end 2026”."), 120, 0)}
    from_date = DayField(label=gettext_lazy("First day"), widget=forms.DateInput)
    to_date = DayField(
        label=gettext_lazy("Last day"),
        widget=forms.DateInput,
        help_text=gettext_lazy("Every moment of the plans from the first to the last day is in it."),
    )

    def names(self):
        """The names in three languages."""
        return {name: self.cleaned_data[name] for name in self._names()}

    def clean(self):
        """Raises ValidationError for days that are none."""
        data = super().clean()
        first, last = data.get("from_date"), data.get("to_date")
        if first and last and last < first:
            self.add_error("to_date", _("The last day lies before the first one."))
        elif first and last and last - first > datetime.timedelta(days=364):
            self.add_error("to_date", _("A cycle is a year at most: else somebody has the same moment twice."))
        return data


class Why(forms.Form):
    """The reason, which stands on the page of the cycle."""

    why = WhyField(help_text=gettext_lazy("Everybody can read this on the page of the cycle."))


class WhyNot(forms.Form):
    """The reason, for the two and for who runs the cycle."""

    why = WhyField(help_text=gettext_lazy("Read by the two who talk, and by who runs the cycle."))


class Until(WhyNot):
    """Another date, and why."""

    due_date = DayField(label=gettext_lazy("To be held before"), widget=forms.DateInput)
    field_order = ["due_date", "why"]

    def clean_due_date(self):
        """Raises ValidationError for a day that has passed."""
        day = self.cleaned_data["due_date"]
        if day < clock.today():
            raise forms.ValidationError(_("This day has passed."))
        return day


class StandInForm(forms.Form):
    """Somebody who holds a conversation in the place of the coach, and why. ``viewer``: who asks."""

    person = PersonField(label=gettext_lazy("Who stands in?"))
    why = WhyField(help_text=gettext_lazy("Read by the person, by the coach, and by who stands in."))

    def __init__(self, *args, viewer, **kwargs):
        super().__init__(*args, **kwargs)
        here = Person.objects.visible_to(viewer).filter(employed__contains=clock.today(), is_system=False)
        self.fields["person"].people = here


class EndStandInForm(forms.Form):
    """The coach has the seat again; why, if there is something to say."""

    why = WhyField(help_text=gettext_lazy("Read by the person, by the coach, and by who stands in."), required=False)


class RunnerForm(forms.Form):
    """Somebody of HR."""

    person = PersonField(label=gettext_lazy("Who else runs it?"))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        hr = Grant.objects.in_force().filter(role__in=OF_HR).values("holder")
        self.fields["person"].people = Person.objects.filter(pk__in=hr, employed__contains=clock.today())
        self.fields["person"].widget = forms.TextInput(attrs={"autocomplete": "off"})
        self.fields["person"].help_text = _("An HR partner or an HR administrator: a name, a number or an address.")
