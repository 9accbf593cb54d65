"""An example for the library, in three languages."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..states import Kind, Measure
from .fields import NumberField, words_field

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("en", "English"))


class TemplateForm(forms.Form):
    """``families``: of jobs, for which it can be."""

    family = forms.ChoiceField(label=gettext_lazy("For which jobs?"), required=False)
    kind = forms.ChoiceField(label=gettext_lazy("Kind of goal"), choices=Kind.choices, initial=Kind.RESULT)
    measure = forms.ChoiceField(
        label=gettext_lazy("How does one see that it comes closer?"), choices=Measure.choices, initial=Measure.NUMBER
    )
    start_value = NumberField(label=gettext_lazy("Start, as an example"), required=False)
    target_value = NumberField(label=gettext_lazy("Target, or lower limit"), required=False)
    target_until = NumberField(label=gettext_lazy("Upper limit, for a range"), required=False)
    measured_in = forms.CharField(label=gettext_lazy("Counted in"), max_length=40, required=False)

    def __init__(self, *args, families, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["family"].choices = [("", _("Everybody")), *((one, one) for one in families)]
        title, why, criteria = _("Title"), _("Why it matters"), _("Criteria, one on each line")
        for code, language in LANGUAGES:
            self.fields[f"title_{code}"] = forms.CharField(label=f"{title} ({language})", max_length=200)
            self.fields[f"why_{code}"] = words_field(f"{why} ({language})", rows=2, required=False)
            self.fields[f"criteria_{code}"] = words_field(f"{criteria} ({language})", rows=2, required=False)

    def in_languages(self):
        """[(code, language, bound fields)]."""
        return [
            (code, language, [self[f"{name}_{code}"] for name in ("title", "why", "criteria")])
            for code, language in LANGUAGES
        ]
