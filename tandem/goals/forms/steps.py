"""What one fills in while a goal is under way."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import words
from tandem.people.models import Person

from ..queries.wording import target_of
from ..states import Confidence, Measure, Outcome
from .fields import NumberField, words_field
from .goal import visibility_choices
from .obstacles import CallFields


class ReasonForm(forms.Form):
    """Nothing but a reason."""

    why = words_field(gettext_lazy("Why?"))

    def __init__(self, *args, label="", hint="", required=True, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["why"]
        field.label, field.help_text, field.required = label or field.label, hint, required


class WordsForm(forms.Form):
    """A comment or an answer."""

    text = words_field(gettext_lazy("Your words"))


class CloseForm(forms.Form):
    """How a goal ended."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("How did it end?"), choices=Outcome.choices, widget=forms.RadioSelect
    )
    conclusion = words_field(gettext_lazy("What was reached?"))
    learnt = words_field(gettext_lazy("What did you learn?"), required=False)


class VisibilityForm(forms.Form):
    """Who can see a goal, and why that changes."""

    visibility = forms.ChoiceField(label=gettext_lazy("Who can see it?"), widget=forms.RadioSelect)
    why = words_field(gettext_lazy("Why?"), rows=2, help_text=gettext_lazy("It stays in the history of the goal."))

    def __init__(self, *args, places=(), owner=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["visibility"].choices = list(visibility_choices(places, owner))


class InviteForm(forms.Form):
    """Whom to ask for help, out of ``people`` that were found."""

    person = forms.ModelChoiceField(
        label=gettext_lazy("Who?"), queryset=Person.objects.none(), widget=forms.RadioSelect, empty_label=None
    )
    about = forms.CharField(
        label=gettext_lazy("With what?"),
        max_length=120,
        required=False,
        help_text=gettext_lazy("For example: counting, the night shift"),
    )

    def __init__(self, *args, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = people


class CheckInForm(CallFields):
    """How a goal stands: a field for each number and criterion, all optional, and a few words."""

    confidence = forms.ChoiceField(
        label=gettext_lazy("Will you get there?"),
        choices=Confidence.choices,
        widget=forms.RadioSelect,
        required=False,
    )
    comment = words_field(gettext_lazy("What moved?"), rows=2, required=False)
    obstacle = words_field(
        gettext_lazy("What is in the way?"), rows=2, required=False, help_text=gettext_lazy("Your coach reads it too.")
    )

    def __init__(self, *args, goal, owns, viewer, **kwargs):
        super().__init__(*args, viewer=viewer, **kwargs)
        self.goal, self.owns = goal, owns
        self.results = [one for one in goal.key_results_now if owns or one.person_id == viewer.pk]
        self.criteria = goal.criteria_now if owns and goal.measure == Measure.CRITERIA else []
        numbers = {}
        if owns and goal.measure == Measure.NUMBER:
            numbers["value"] = self._number(goal.title, goal)
        for result in self.results:
            numbers[f"result_{result.pk}"] = self._number(result.title, result)
        for criterion in self.criteria:
            numbers[f"met_{criterion.pk}"] = forms.BooleanField(
                label=criterion.text, required=False, initial=criterion.met_at is not None
            )
            numbers[f"evidence_{criterion.pk}"] = forms.CharField(
                label=_("Evidence"), required=False, initial=criterion.evidence, max_length=1000
            )
        self.fields = {**numbers, **self.fields}

    def clean(self):
        """Who is called reads what for."""
        data = super().clean()
        if any(self.calls().values()) and not data.get("obstacle"):
            self.add_error("obstacle", _("Say in a few words what is in the way."))
        return data

    @staticmethod
    def _number(label, row):
        hint = _("was %(value)s, target %(target)s") % {
            "value": words.number(row.value_now),
            "target": target_of(row),
        }
        return NumberField(label=label, required=False, initial=row.value_now, help_text=hint)

    def numbers(self):
        """The bound fields of the numbers."""
        return [self[name] for name in self.fields if name == "value" or name.startswith("result_")]

    def criterion_rows(self):
        """(met, evidence) as bound fields for each criterion."""
        return [(self[f"met_{one.pk}"], self[f"evidence_{one.pk}"]) for one in self.criteria]

    def said(self):
        """What the action takes. A number that was left empty is not said."""
        data = self.cleaned_data
        readings = {one.pk: data[f"result_{one.pk}"] for one in self.results if data[f"result_{one.pk}"] is not None}
        met = {one.pk: data[f"evidence_{one.pk}"] for one in self.criteria if data[f"met_{one.pk}"]}
        words = {name: data[name] for name in ("confidence", "comment", "obstacle")} | self.calls()
        return {"value": data.get("value"), "readings": readings, "met": met if self.criteria else None, **words}
