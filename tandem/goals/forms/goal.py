"""Writing a goal."""

import datetime
from decimal import Decimal

from django import forms
from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import clock
from tandem.people.models import Team

from ..models import Goal
from ..models.goal import OF_ORGANISATION
from ..states import LIVE, Kind, Measure, Visibility
from .fields import DateField, NumberField, words_field


class Road(TextChoices):
    """What a number has to do."""

    REACH = "reach", gettext_lazy("Reach a target")
    KEEP = "keep", gettext_lazy("Stay within a range")


class GoalForm(forms.Form):
    """A goal in one's own words. ``goal`` is there when one is changed; ``of_organisation`` asks three languages;
    ``owner``: the team or the unit whose goal it is, when it is not the viewer's own."""

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
    road = forms.ChoiceField(
        label=gettext_lazy("Where does the number have to go?"),
        choices=Road.choices,
        widget=forms.RadioSelect,
        initial=Road.REACH,
        required=False,
    )
    target_value = NumberField(label=gettext_lazy("Target"), required=False)
    range_from = NumberField(label=gettext_lazy("Lower limit"), required=False)
    range_until = NumberField(label=gettext_lazy("Upper limit"), required=False)
    measured_in = forms.CharField(
        label=gettext_lazy("Counted in"),
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": gettext_lazy("crews, days, %")}),
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
        min_value=Decimal("0.01"),
        max_value=100,
        decimal_places=2,
    )

    def __init__(self, *args, viewer, goal=None, of_organisation=False, owner=None, places=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.owner = owner
        self.of_organisation = of_organisation or bool(goal and goal.of_organisation)
        self.fields["measure"].notes = {
            Measure.NUMBER: _("From a start to a target, for example from 15 to 12 days."),
            Measure.KEY_RESULTS: _("Two to four numbers that tell it together."),
            Measure.CRITERIA: _("For what cannot be counted."),
        }
        self.fields["visibility"].choices = list(visibility_choices(places, owner))
        if owner:
            self.fields["why"].label = _("Why does it matter?")
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

    def clean(self):
        """What the measure needs is there, and the dates are in order."""
        data = super().clean()
        if data.get("measure") == Measure.NUMBER:
            self._check_road(data)
        if data.get("starts_date") and data.get("ends_date") and data["ends_date"] < data["starts_date"]:
            self.add_error("ends_date", _("The last day lies before the first."))
        return data

    def _check_road(self, data):
        keep = data.get("road") == Road.KEEP
        for name in ("start_value", "range_from", "range_until") if keep else ("start_value", "target_value"):
            if data.get(name) is None and name not in self.errors:
                self.add_error(name, _("Give a number."))
        low, high = (data.get(name) for name in ("range_from", "range_until"))
        if keep and low is not None and high is not None and high <= low:
            self.add_error("range_until", _("The upper limit lies below the lower limit."))
        if not keep and data.get("start_value") is not None and data["start_value"] == data.get("target_value"):
            self.add_error("target_value", _("Start and target are the same: then there is nothing to reach."))

    def goal_fields(self):
        """What the actions take."""
        data = {name: value for name, value in self.cleaned_data.items() if name not in {"parent", "share"}}
        road, low, high = (data.pop(name, None) for name in ("road", "range_from", "range_until"))
        keep = road == Road.KEEP
        data |= {"target_value": low if keep else data["target_value"], "target_until": high if keep else None}
        data |= {name: " ".join(value.split()) for name, value in data.items() if name.startswith("title")}
        if data["measure"] != Measure.NUMBER:
            data |= {"start_value": None, "target_value": None, "target_until": None, "measured_in": ""}
        return data


def visibility_choices(places, owner=None):
    """The choices, with the names of one's own unit and teams: ``places`` are (visibility, names). ``owner``: the team
    or unit whose goal it is."""
    if owner:
        yield from _choices_of(owner)
        return
    names = dict(places)
    for value, label in Visibility.choices:
        if value in (Visibility.UNIT, Visibility.TEAM):
            if names.get(value):
                yield value, _("%(what)s: %(names)s") % {"what": label, "names": names[value]}
        else:
            yield value, label


def _choices_of(owner):
    yield Visibility.ORGANISATION, Visibility.ORGANISATION.label
    unit = owner.unit if isinstance(owner, Team) else owner
    if unit:
        yield Visibility.UNIT, _("The unit %(name)s, with all that belongs to it") % {"name": unit.name}
    if isinstance(owner, Team):
        yield Visibility.TEAM, _("The team %(name)s alone") % {"name": owner.name}
