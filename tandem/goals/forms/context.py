"""The world round goals has changed: what one says, and what the asked ones answer."""

import datetime

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import clock

from ..states import About, Verdict
from .fields import DateField, words_field

DAYS = 14


class ContextForm(forms.Form):
    """What changed, and until when one answers. Of a goal of the organisation also what stands behind it."""

    about = forms.ChoiceField(label=gettext_lazy("What changed?"), choices=About.choices, initial=About.GOAL)
    text = words_field(
        gettext_lazy("In a few words"), help_text=gettext_lazy("Everybody who is asked reads this beside her goal.")
    )
    answer_by_date = DateField(label=gettext_lazy("Answer by"))

    def __init__(self, *args, of_organisation, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["answer_by_date"].initial = clock.today() + datetime.timedelta(days=DAYS)
        if not of_organisation:
            del self.fields["about"]

    def clean_answer_by_date(self):
        """A day to come."""
        day = self.cleaned_data["answer_by_date"]
        if day < clock.today():
            raise forms.ValidationError(_("Give people a day that is still to come."))
        return day


class AnswerForm(forms.Form):
    """Still right, adjust, or retire."""

    verdict = forms.ChoiceField(
        label=gettext_lazy("Is your goal still right?"), choices=Verdict.choices, widget=forms.RadioSelect
    )
    why = words_field(
        gettext_lazy("Why?"),
        rows=2,
        required=False,
        help_text=gettext_lazy("Needed when you retire it. It stands in the history of the goal."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["verdict"].notes = {
            Verdict.ADJUST: _("You go on to the form. It counts when the goal is really changed."),
            Verdict.RETIRE: _("It stands as retired, not as missed."),
        }

    def clean(self):
        """A goal is retired with the reason."""
        data = super().clean()
        if data.get("verdict") == Verdict.RETIRE and not (data.get("why") or "").strip():
            self.add_error("why", _("Say why, in a few words. It stays in the history."))
        return data
