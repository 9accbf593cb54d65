"""Key results of a goal."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .fields import DateField, NumberField, words_field


def _check_road(form, data):
    """A road between start and target; room between the bounds of a range."""
    start, target, until = (data.get(name) for name in ("start_value", "target_value", "target_until"))
    if until is not None and target is not None and until <= target:
        form.add_error("target_until", _("The upper limit lies below the lower limit."))
    if until is None and start is not None and start == target:
        form.add_error("target_value", _("Start and target are the same: then there is nothing to reach."))


class KeyResultForm(forms.Form):
    """A key result."""

    title = forms.CharField(label=gettext_lazy("Key result"), max_length=200)
    start_value = NumberField(label=gettext_lazy("Today"))
    target_value = NumberField(label=gettext_lazy("Target, or lower limit"))
    target_until = NumberField(label=gettext_lazy("Upper limit, for a range"), required=False)
    measured_in = forms.CharField(label=gettext_lazy("Counted in"), max_length=40, required=False)
    weight = forms.TypedChoiceField(
        label=gettext_lazy("Weight"),
        coerce=int,
        choices=[(1, gettext_lazy("Normal")), (2, gettext_lazy("Double")), (3, gettext_lazy("Triple"))],
        initial=1,
    )
    person = forms.ModelChoiceField(label=gettext_lazy("Who keeps the number?"), queryset=None, empty_label=None)
    why = words_field(gettext_lazy("What changed?"), rows=2)

    def __init__(self, *args, people, changing=False, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = people
        if people is None or not people.exists():
            del self.fields["person"]
        if not changing:
            del self.fields["why"]

    def clean(self):
        """A road between start and target."""
        data = super().clean()
        _check_road(self, data)
        return data


class KeyResultRow(forms.Form):
    """A key result on the form of a new goal: an empty row is no result."""

    title = forms.CharField(label=gettext_lazy("Key result"), max_length=200, required=False)
    start_value = NumberField(label=gettext_lazy("Today"), required=False)
    target_value = NumberField(label=gettext_lazy("Target, or lower limit"), required=False)
    target_until = NumberField(label=gettext_lazy("Upper limit"), required=False)
    measured_in = forms.CharField(label=gettext_lazy("Counted in"), max_length=40, required=False)

    def clean(self):
        """All of it or nothing."""
        data = super().clean()
        if not data.get("title"):
            return data
        for name in ("start_value", "target_value"):
            if data.get(name) is None and name not in self.errors:
                self.add_error(name, _("Give a number."))
        _check_road(self, data)
        return data


class KeyResultRows(forms.formset_factory(KeyResultRow, extra=0, min_num=3, max_num=6)):
    """The rows of key results of a new goal."""

    def filled(self):
        """The rows that say something, as the actions take them."""
        return [row.cleaned_data for row in self.forms if row.cleaned_data.get("title")]


class CriterionRow(forms.Form):
    """A criterion; with a date it is a milestone. An empty row is none."""

    text = forms.CharField(label=gettext_lazy("Criterion"), max_length=300, required=False)
    due_date = DateField(label=gettext_lazy("By (for a milestone)"), required=False)

    def clean(self):
        """A date alone says nothing."""
        data = super().clean()
        if data.get("due_date") and not (data.get("text") or "").strip():
            self.add_error("text", _("Say what is there by that day."))
        return data


class CriterionRows(forms.formset_factory(CriterionRow, extra=2, min_num=3, max_num=14)):
    """The rows of criteria of a goal."""

    def filled(self):
        """[(words, date or None)], as the actions take them."""
        rows = (row.cleaned_data for row in self.forms if row.cleaned_data.get("text"))
        return [(row["text"].strip(), row["due_date"]) for row in rows]
