"""What is in the way of a goal, and whom one calls."""

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.people.forms.fields import PersonField
from tandem.people.models import Person, Team

from .fields import words_field


class CallFields(forms.Form):
    """Whom one calls for help: those near with a tap, anybody by name. ``near``: (people, teams)."""

    people = forms.ModelMultipleChoiceField(
        label=_("Ask for help"), queryset=Person.objects.none(), required=False, widget=forms.CheckboxSelectMultiple
    )
    teams = forms.ModelMultipleChoiceField(
        label=_("My teams"), queryset=Team.objects.none(), required=False, widget=forms.CheckboxSelectMultiple
    )
    somebody = PersonField(label=_("Somebody else"), required=False)
    team = forms.CharField(label=_("Another team"), required=False, max_length=120, help_text=_("Its name."))

    def __init__(self, *args, viewer, near, **kwargs):
        super().__init__(*args, **kwargs)
        people, self.viewer = Person.objects.visible_to(viewer), viewer
        self.fields["somebody"].people = people
        for name, rows, everybody in (
            ("people", near[0], people),
            ("teams", near[1], Team.objects.visible_to(viewer)),
        ):
            rows = list(rows)
            if not rows:
                del self.fields[name]
                continue
            self.fields[name].queryset = everybody.filter(pk__in=[row.pk for row in rows])
            self.fields[name].choices = [(row.pk, row.name) for row in rows]

    def clean_team(self):
        """The team of this name, or None."""
        if not (words := self.cleaned_data["team"].replace("\x00", "").strip()):
            return None
        fits = list(Team.objects.visible_to(self.viewer).filter(name__iexact=words)[:2])
        if len(fits) != 1:
            raise forms.ValidationError(_("No team of this name is known. Check how it is written."))
        return fits[0]

    def calls(self):
        """``people`` and ``teams``, as the actions take them."""
        data = self.cleaned_data
        people = [*data.get("people", ()), *filter(None, [data.get("somebody")])]
        return {"people": people, "teams": [*data.get("teams", ()), *filter(None, [data.get("team")])]}

    def to_call(self):
        """The bound fields of whom to call."""
        return [self[name] for name in ("people", "teams", "somebody", "team") if name in self.fields]


class ObstacleForm(CallFields):
    """An obstacle, said beside a check-in."""

    text = words_field(_("What is in the way?"), rows=2)
    field_order = ["text", "people", "teams", "somebody", "team"]


class CallForm(CallFields):
    """Call for help with an obstacle that stands already."""


class SolveForm(forms.Form):
    """How it got out of the way."""

    solution = words_field(
        _("How was it solved?"), rows=2, help_text=_("This helps whoever meets the same thing later.")
    )
