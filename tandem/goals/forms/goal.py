"""Writing a goal."""

import datetime
import re

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import clock

from ..models import Goal
from ..models.goal import OF_ORGANISATION
from ..states import LIVE, Kind, Measure, Visibility
from .fields import DateField, NumberField, words_field

MOST_CRITERIA = 12


class GoalForm(forms.Form):
    """A goal in one's own words. ``goal`` is there when one is changed; ``of_organisation`` asks three languages."""

    title = forms.CharField(
        label=gettext_lazy("What will be different?"),
        help_text=gettext_lazy("One sentence that a colleague understands."),
        max_length=200,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    why = words_field(
        gettext_lazy("Why does this matter to you?"),
        required=False,
        help_text=gettext_lazy("Everybody who can see the goal reads this."),
    )
    kind = forms.ChoiceField(label=gettext_lazy("Kind of goal"), choices=Kind.choices, initial=Kind.RESULT)
    measure = forms.ChoiceField(
        label=gettext_lazy("How do you see that it comes closer?"),
        choices=Measure.choices,
        widget=forms.RadioSelect,
        initial=Measure.NUMBER,
    )
    start_value = NumberField(label=gettext_lazy("Today"), required=False)
    target_value = NumberField(label=gettext_lazy("Target"), required=False)
    measured_in = forms.CharField(label=gettext_lazy("Counted in (crews, days, %)"), max_length=40, required=False)
    criteria = forms.CharField(
        label=gettext_lazy("Criteria"),
        help_text=gettext_lazy("One on each line. Each is met or not, with evidence."),
        widget=forms.Textarea(attrs={"rows": 4}),
        required=False,
    )
    starts_date = DateField(label=gettext_lazy("From"))
    ends_date = DateField(label=gettext_lazy("Until"))
    visibility = forms.ChoiceField(
        label=gettext_lazy("Who can see it?"), widget=forms.RadioSelect, initial=Visibility.ORGANISATION
    )
    parent = forms.ModelChoiceField(
        label=gettext_lazy("What does it contribute to?"),
        queryset=Goal.objects.none(),
        required=False,
        empty_label=gettext_lazy("Nothing in particular"),
    )
    share = NumberField(
        label=gettext_lazy("About how much of it, in %"),
        required=False,
        min_value=0.01,
        max_value=100,
        decimal_places=2,
    )

    def __init__(self, *args, viewer, goal=None, of_organisation=False, places=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.of_organisation = of_organisation or bool(goal and goal.of_organisation)
        self.fields["measure"].notes = {
            Measure.NUMBER: _("From a start to a target, for example from 15 to 12 days."),
            Measure.KEY_RESULTS: _("Two to four numbers that tell it together."),
            Measure.CRITERIA: _("For what cannot be counted."),
        }
        self.fields["visibility"].choices = visibility_choices(places)
        self.fields["parent"].queryset = Goal.objects.visible_to(viewer).filter(OF_ORGANISATION, state__in=LIVE)
        today = clock.today()
        self.fields["starts_date"].initial = today
        self.fields["ends_date"].initial = datetime.date(today.year + (today.month > 9), 12, 31)
        if self.of_organisation:
            self._ask_three_languages()

    def _ask_three_languages(self):
        for name in ("visibility", "parent", "share"):
            del self.fields[name]
        languages = (("nl", "Nederlands"), ("fr", "Français"), ("en", "English"))
        title, why = self.fields.pop("title"), self.fields.pop("why")
        for code, language in languages:
            label = f"{_('What will be different?')} ({language})"
            self.fields[f"title_{code}"] = forms.CharField(
                label=label, max_length=200, help_text=title.help_text, widget=title.widget
            )
            why_matters = _("Why does it matter?")
            label = f"{why_matters} ({language})"
            self.fields[f"why_{code}"] = words_field(label, rows=why.widget.attrs["rows"])
        self.order_fields([f"{name}_{code}" for code, _language in languages for name in ("title", "why")])

    def words(self):
        """The bound fields of the words, in order."""
        return [self[name] for name in self.fields if name.startswith(("title", "why"))]

    def clean_criteria(self):
        """Lines, without empty ones."""
        lines = [line.strip()[:300] for line in self.cleaned_data["criteria"].splitlines() if line.strip()]
        if len(lines) > MOST_CRITERIA:
            raise forms.ValidationError(_("More than %(n)s criteria is hard to keep in mind.") % {"n": MOST_CRITERIA})
        return lines

    def clean(self):
        """What the measure needs is there, and the dates are in order."""
        data = super().clean()
        if data.get("measure") == Measure.NUMBER:
            for name in ("start_value", "target_value"):
                if data.get(name) is None and name not in self.errors:
                    self.add_error(name, _("Give a number."))
            if data.get("start_value") is not None and data.get("start_value") == data.get("target_value"):
                self.add_error("target_value", _("Start and target are the same: then there is nothing to reach."))
        if data.get("measure") == Measure.CRITERIA and not data.get("criteria") and "criteria" not in self.errors:
            self.add_error("criteria", _("Write at least one criterion."))
        if data.get("starts_date") and data.get("ends_date") and data["ends_date"] < data["starts_date"]:
            self.add_error("ends_date", _("The last day lies before the first."))
        return data

    def goal_fields(self):
        """What the actions take."""
        data = {name: value for name, value in self.cleaned_data.items() if name not in {"parent", "share"}}
        data |= {name: " ".join(value.split()) for name, value in data.items() if name.startswith("title")}
        if data["measure"] != Measure.NUMBER:
            data |= {"start_value": None, "target_value": None, "measured_in": ""}
        if data["measure"] != Measure.CRITERIA:
            data["criteria"] = []
        return data


def visibility_choices(places):
    """The choices, with the names of one's own unit and teams: ``places`` are (visibility, names)."""
    names = dict(places)
    for value, label in Visibility.choices:
        if value in (Visibility.UNIT, Visibility.TEAM):
            if names.get(value):
                yield value, _("%(what)s: %(names)s") % {"what": label, "names": names[value]}
        else:
            yield value, label


class KeyResultForm(forms.Form):
    """A key result."""

    title = forms.CharField(label=gettext_lazy("Key result"), max_length=200)
    start_value = NumberField(label=gettext_lazy("Today"))
    target_value = NumberField(label=gettext_lazy("Target"))
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
        if data.get("start_value") is not None and data.get("start_value") == data.get("target_value"):
            self.add_error("target_value", _("Start and target are the same: then there is nothing to reach."))
        return data


class KeyResultRow(forms.Form):
    """A key result on the form of a new goal: an empty row is no result."""

    title = forms.CharField(label=gettext_lazy("Key result"), max_length=200, required=False)
    start_value = NumberField(label=gettext_lazy("Today"), required=False)
    target_value = NumberField(label=gettext_lazy("Target"), required=False)
    measured_in = forms.CharField(label=gettext_lazy("Counted in"), max_length=40, required=False)

    def clean(self):
        """All of it or nothing."""
        data = super().clean()
        if not data.get("title"):
            return data
        for name in ("start_value", "target_value"):
            if data.get(name) is None and name not in self.errors:
                self.add_error(name, _("Give a number."))
        if data.get("start_value") is not None and data.get("start_value") == data.get("target_value"):
            self.add_error("target_value", _("Start and target are the same: then there is nothing to reach."))
        return data


class KeyResultRows(forms.formset_factory(KeyResultRow, extra=0, min_num=3, max_num=6)):
    """The rows of key results of a new goal."""

    def filled(self):
        """The rows that say something, as the actions take them."""
        return [row.cleaned_data for row in self.forms if row.cleaned_data.get("title")]


def hints(title, measure, ends_date):
    """Help while one writes: (is it there, words). Advice only; nothing depends on it and nothing is kept."""
    words = re.findall(r"\w+", title)
    vague = re.search(r"\b(better|improve|beter|verbeteren|optimaliseren|mieux|améliorer|optimiser)\b", title, re.I)
    specific = len(words) >= 4 and not vague
    counted = bool(re.search(r"\d", title)) or measure in Measure.values
    return (
        (
            specific,
            _("Specific: one sees at once what will be different.")
            if specific
            else _("Say what exactly will be different, and for whom. “Better” alone leaves it open."),
        ),
        (
            counted,
            _("Measurable: you know how you will see it.")
            if counted
            else _("Choose how you will see that it comes closer."),
        ),
        (
            bool(ends_date),
            _("Dated: there is a last day.") if ends_date else _("Give a day on which you want to be there."),
        ),
    )
