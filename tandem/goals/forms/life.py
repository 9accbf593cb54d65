"""What one fills in to propose a goal, to answer, to hand over, to split and to merge."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.people.models import Person, Team

from ..models import Goal
from .fields import NumberField, words_field
from .goal import visibility_choices

MOST_PARTS = 4


class ProposalForm(forms.Form):
    """To whom: groups and people. ``groups``: [(key, label)]; ``near``: whom one may choose by name."""

    groups = forms.MultipleChoiceField(
        label=gettext_lazy("To whole groups"), widget=forms.CheckboxSelectMultiple, required=False
    )
    people = forms.ModelMultipleChoiceField(
        label=gettext_lazy("To these people"),
        queryset=Person.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    team = forms.ModelChoiceField(
        label=gettext_lazy("In whose name?"),
        queryset=Team.objects.none(),
        required=False,
        empty_label=gettext_lazy("In my own name"),
    )

    def __init__(self, *args, groups, near, teams, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["groups"].choices = groups
        self.fields["people"].queryset = near
        self.fields["team"].queryset = teams
        if not groups:
            del self.fields["groups"]
        if not teams:
            del self.fields["team"]

    def clean(self):
        """Somebody."""
        data = super().clean()
        if not data.get("groups") and not data.get("people"):
            raise forms.ValidationError(_("Choose at least one person or group."))
        return data


class AcceptForm(forms.Form):
    """Taking a goal as it was proposed: who can see it is one's own choice."""

    visibility = forms.ChoiceField(label=gettext_lazy("Who can see it?"), widget=forms.RadioSelect)

    def __init__(self, *args, places=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["visibility"].choices = list(visibility_choices(places))


class OfferForm(forms.Form):
    """Whom to ask to take a goal over, out of ``people`` that were found, and why."""

    person = forms.ModelChoiceField(
        label=gettext_lazy("Who?"), queryset=Person.objects.none(), widget=forms.RadioSelect, empty_label=None
    )
    why = words_field(gettext_lazy("Why?"), rows=2, help_text=gettext_lazy("It stays in the history of the goal."))

    def __init__(self, *args, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = people


class TakeForm(forms.Form):
    """A word with it, when one likes."""

    answer = words_field(gettext_lazy("A few words"), rows=2, required=False)


class MergeForm(forms.Form):
    """With which goals, and what the new one is called."""

    goals = forms.ModelMultipleChoiceField(
        label=gettext_lazy("Together with"), queryset=Goal.objects.none(), widget=forms.CheckboxSelectMultiple
    )
    title = forms.CharField(label=gettext_lazy("What will be different?"), max_length=200)
    why = words_field(gettext_lazy("Why?"), rows=2, help_text=gettext_lazy("It stays in the history of each of them."))

    def __init__(self, *args, goals, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["goals"].queryset = goals


class SplitForm(forms.Form):
    """The parts of a goal: a title and a portion each, and to which part each key result and criterion goes."""

    why = words_field(gettext_lazy("Why?"), rows=2, help_text=gettext_lazy("It stays in the history of the goal."))

    def __init__(self, *args, goal, key_results, criteria, **kwargs):
        super().__init__(*args, **kwargs)
        self.goal, self.key_results, self.criteria = goal, list(key_results), list(criteria)
        fields = {}
        for n in range(1, MOST_PARTS + 1):
            label = _("Goal %(n)s") % {"n": n}
            fields[f"title_{n}"] = forms.CharField(label=label, max_length=200, required=n < 3)
            fields[f"portion_{n}"] = NumberField(
                label=_("Its part of the share, in %"),
                required=False,
                min_value=0,
                max_value=100,
                decimal_places=2,
                initial=50 if n < 3 else None,
            )
            if goal.measure == "number":
                fields[f"start_{n}"] = NumberField(label=_("Today"), required=False)
                fields[f"target_{n}"] = NumberField(label=_("Target"), required=False)
        parts = [(str(n), _("Goal %(n)s") % {"n": n}) for n in range(1, MOST_PARTS + 1)]
        for name, rows in (("result", self.key_results), ("criterion", self.criteria)):
            for row in rows:
                fields[f"{name}_{row.pk}"] = forms.ChoiceField(
                    label=str(row), choices=parts, initial="1", required=False
                )
        self.fields = {**fields, **self.fields}

    def part_rows(self):
        """The bound fields of each part."""
        names = ("title", "portion", "start", "target")
        return [
            {name: self[f"{name}_{n}"] for name in names if f"{name}_{n}" in self.fields}
            for n in range(1, MOST_PARTS + 1)
        ]

    def moves(self):
        """The bound fields of what goes along."""
        return [self[name] for name in self.fields if name.startswith(("result_", "criterion_"))]

    def clean(self):
        """Together at most the whole; what goes along goes to a part that is there."""
        data = super().clean()
        if sum(data.get(f"portion_{n}") or 0 for n in range(1, MOST_PARTS + 1) if data.get(f"title_{n}")) > 100:
            raise forms.ValidationError(_("Together the parts carry at most the whole of its share: 100%."))
        for field in self.moves():
            chosen = data.get(field.name)
            if chosen and not data.get(f"title_{chosen}"):
                self.add_error(field.name, _("Give that goal a title, or choose another one."))
        return data

    def parts(self):
        """What the action takes."""
        data, parts = self.cleaned_data, []
        for n in range(1, MOST_PARTS + 1):
            if not data.get(f"title_{n}"):
                continue
            along = {
                kind: [row.pk for row in rows if (data[f"{name}_{row.pk}"] or "1") == str(n)]
                for kind, name, rows in (
                    ("key_results", "result", self.key_results), ("criteria", "criterion", self.criteria)
                )
            }  # fmt: skip
            numbers = {"start_value": data.get(f"start_{n}"), "target_value": data.get(f"target_{n}")}
            parts.append({"title": data[f"title_{n}"], "portion": data.get(f"portion_{n}"), **numbers, **along})
        return parts
