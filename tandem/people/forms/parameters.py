"""A value for a parameter, after its declaration."""

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.days import DayField

from .fields import WhyField


class ParameterForm(forms.Form):
    """Value, from when, why."""

    from_date = DayField(label=_("From"))
    why = WhyField(help_text=_("Everybody can read it. Say what the organisation wants to reach."))

    field_order = ("value", "from_date", "why")

    def __init__(self, *args, declared, **kwargs):
        super().__init__(*args, **kwargs)
        meta = declared.metadata
        if meta["kind"] == "switch":
            field = forms.BooleanField(label=meta["label"], required=False)
        else:
            field = forms.IntegerField(label=meta["label"], min_value=meta["least"], max_value=meta["most"])
        field.help_text = meta["means"]
        self.fields["value"] = field
        self.order_fields(self.field_order)

    def clean_from_date(self):
        """Not in the past: what held then, held."""
        on = self.cleaned_data["from_date"]
        if on < clock.today():
            raise forms.ValidationError(_("Choose today or a later day. What held before, held."))
        return on
