"""What people fill in about a conversation of their team."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.days import DayField
from tandem.frameworks.states import Kind as Shape
from tandem.people.models import Person

from .preparing import AnswersForm
from .talks import NotesForm, WhenForm


class TeamWhenForm(WhenForm):
    """A moment of today or later, and a place."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["video"].help_text = _("Begins with https://. It goes along in the invitation for all calendars.")

    def clean(self):
        """``planned_at``, today or later."""
        data = super().clean()
        if data.get("day") and data["day"] < clock.today():
            self.add_error("day", _("Choose today, or a day to come."))
        return data


class TeamPlanForm(TeamWhenForm):
    """Plan a conversation of one's team."""

    team = forms.ChoiceField(label=_("Which team"))
    guide = forms.ChoiceField(label=_("What kind"), widget=forms.RadioSelect)
    title = forms.CharField(
        label=_("What it is about"),
        max_length=200,
        required=False,
        help_text=_("For example: our nights in winter. Empty: the name of this kind."),
    )

    field_order = ["team", "title", "guide", "day", "hour", "place", "video"]

    def __init__(self, *args, teams, types, **kwargs):
        super().__init__(*args, **kwargs)
        self.teams, self.types = {str(one.pk): one for one in teams}, {str(one.pk): one for one in types}
        self.fields["team"].choices = [(key, one.name) for key, one in self.teams.items()]
        self.fields["guide"].choices = [(key, one.title) for key, one in self.types.items()]
        self.initial.setdefault("guide", next(iter(self.types), ""))

    def clean_team(self):
        """The team."""
        return self.teams[self.cleaned_data["team"]]

    def clean_guide(self):
        """The type."""
        return self.types[self.cleaned_data["guide"]]


class TeamMoveForm(TeamWhenForm):
    """Another moment or place, with the reason."""

    why = forms.CharField(
        label=_("Why"), widget=forms.Textarea(attrs={"rows": 2}), help_text=_("All who take part keep seeing this.")
    )


class BringInForm(forms.Form):
    """Who came into the team since, and takes part too."""

    person = forms.ModelChoiceField(
        queryset=Person.objects.none(), label=_("Who"), widget=forms.RadioSelect, empty_label=None
    )

    def __init__(self, *args, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = people


class TeamAnswersForm(AnswersForm):
    """The questions of a version as they are put to everybody, with what she answered."""

    note = None

    @property
    def written(self):
        """The names of the fields in which one writes."""
        return [one.name for one in self.put if one.question.kind == Shape.TEXT]


class TeamNotesForm(NotesForm):
    """What they write down together."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("Notes of all of you")
        self.fields["text"].help_text = _("Saved as you type. You can all write at once.")


class TeamAgreementForm(forms.Form):
    """What one of them will do, or all of them."""

    WHOLE = "team"

    text = forms.CharField(
        label=_("What do you agree?"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("What will be different, and how you will see it."),
    )
    owner = forms.ChoiceField(label=_("Who does it"), widget=forms.RadioSelect)
    due_date = DayField(label=_("By when"), widget=forms.DateInput, required=False)

    def __init__(self, *args, seats, team, **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(seat.person_id): seat.person for seat in seats}
        whole = (self.WHOLE, _("The whole team: %(team)s") % {"team": team.name})
        self.fields["owner"].choices = [whole, *((key, person.name) for key, person in self.people.items())]

    def clean_owner(self):
        """The person, or None for the whole team."""
        chosen = self.cleaned_data["owner"]
        if chosen != self.WHOLE and chosen not in self.people:
            raise ValidationError(_("Choose one of those who take part, or the whole team."))
        return self.people.get(chosen)
