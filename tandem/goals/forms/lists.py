"""Several goals at once, lists that one keeps, and a day to look back to."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import clock

from ..models import Goal
from .fields import DateField, words_field


class BulkForm(forms.Form):
    """What happens to the chosen goals. ``goals``: those that one may choose from."""

    goal = forms.ModelMultipleChoiceField(
        label=gettext_lazy("Goals"), queryset=Goal.objects.none(), widget=forms.CheckboxSelectMultiple
    )
    verb = forms.ChoiceField(
        label=gettext_lazy("What happens?"),
        choices=[
            ("on_course", gettext_lazy("Check in: still on course")),
            ("pause", gettext_lazy("Let them rest")),
            ("move", gettext_lazy("Move the last day")),
        ],
        widget=forms.RadioSelect,
        initial="on_course",
    )
    ends_date = DateField(label=gettext_lazy("New last day"), required=False)
    why = words_field(
        gettext_lazy("Why?"),
        rows=2,
        required=False,
        help_text=gettext_lazy("Needed to let goals rest and to move a day. It stands in the history of each."),
    )

    def __init__(self, *args, goals, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["goal"].queryset = goals

    def clean(self):
        """A reason, and a day, where they are needed."""
        data = super().clean()
        if data.get("verb") in {"pause", "move"} and not (data.get("why") or "").strip():
            self.add_error("why", _("Say why, in a few words. It stays in the history."))
        if data.get("verb") == "move" and not data.get("ends_date") and "ends_date" not in self.errors:
            self.add_error("ends_date", _("Give the new last day."))
        return data


class ViewForm(forms.Form):
    """A name for a list."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=60)
    query = forms.CharField(max_length=500, required=False, widget=forms.HiddenInput)


class PeriodForm(forms.Form):
    """From one day to another, at most a year."""

    first = DateField(label=gettext_lazy("From"))
    last = DateField(label=gettext_lazy("Until"))

    def clean(self):
        """In order, and not longer than a year."""
        data = super().clean()
        first, last = data.get("first"), data.get("last")
        if first and last and last < first:
            self.add_error("last", _("The last day lies before the first."))
        elif first and last and (last - first).days > 366:
            self.add_error("last", _("Ask for at most a year at once."))
        return data


class DayForm(forms.Form):
    """A day that has been."""

    on = DateField(label=gettext_lazy("As it was on"))

    def clean_on(self):
        """Not a day to come."""
        if self.cleaned_data["on"] > clock.today():
            raise forms.ValidationError(_("This day is still to come."))
        return self.cleaned_data["on"]
