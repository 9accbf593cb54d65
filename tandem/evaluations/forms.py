"""Starting a round, asking somebody outside, dates and words."""

import datetime

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.days import DayField
from tandem.people.states import Language

from .states import Handling, Mode, Purpose

DAYS_PROPOSED = 21


def last_day():
    """The last day to answer that is proposed."""
    return clock.today() + datetime.timedelta(days=DAYS_PROPOSED)


class Start(forms.Form):
    """What it is for, how answers are kept, which questions, until when, and who reads comments first."""

    purpose = forms.ChoiceField(
        label=_("What it is for"), choices=Purpose.choices, widget=forms.RadioSelect, initial=Purpose.DEVELOPMENT
    )
    mode = forms.ChoiceField(
        label=_("How people answer"), choices=Mode.choices, widget=forms.RadioSelect, initial=Mode.ANONYMOUS
    )
    version = forms.ChoiceField(label=_("Which questions"), widget=forms.RadioSelect)
    handling = forms.ChoiceField(
        label=_("Who reads anonymous comments first"),
        choices=Handling.choices,
        widget=forms.RadioSelect,
        initial=Handling.NOBODY,
        help_text=_("She or he may put a summary in their place. Everybody is told so before writing."),
    )
    ends_date = DayField(label=_("Last day to answer"), initial=last_day, widget=forms.DateInput)
    words = forms.CharField(
        label=_("A word to those whom you ask"),
        help_text=_("What you want to learn, and why you ask them."),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args, versions, readers, limits, **kwargs):
        super().__init__(*args, **kwargs)
        self.versions = {str(version.pk): version for version in versions}
        self.fields["version"].choices = [(key, str(version.form)) for key, version in self.versions.items()]
        self.fields["version"].notes = {key: version.intro for key, version in self.versions.items()}
        if self.versions:
            self.fields["version"].initial = next(iter(self.versions))
        self.fields["purpose"].notes = {
            Purpose.DEVELOPMENT: _("The report is for the person alone, who may share it."),
            Purpose.EVALUATION: _("The coach reads the report too. Everybody is told so before writing."),
        }
        self.fields["mode"].notes = {
            Mode.ANONYMOUS: _("From %(all)s answers on, %(some)s in a group. Who wrote what is stored nowhere.")
            % {"all": limits.least_in_all, "some": limits.least_in_category},
            Mode.SIGNED: _("Each answer with its author. Good where people trust each other."),
        }
        field = self.fields["handling"]
        field.choices = [(key, label) for key, label in Handling.choices if key == Handling.NOBODY or key in readers]
        field.notes = {key: person.name for key, person in readers.items()}

    def clean_version(self):
        """The version itself."""
        return self.versions[self.cleaned_data["version"]]

    def clean(self):
        """What is signed is read as it was written."""
        found = super().clean()
        if found.get("mode") == Mode.SIGNED:
            found["handling"] = Handling.NOBODY
        return found


class Rewrite(forms.Form):
    """What can still change while people are chosen."""

    words = Start.base_fields["words"]
    ends_date = DayField(label=_("Last day to answer"), widget=forms.DateInput)


class Outside(forms.Form):
    """Somebody without an account."""

    name = forms.CharField(label=_("Name"), max_length=120)
    email = forms.EmailField(label=_("E-mail address"))
    language = forms.ChoiceField(label=_("Writes to you in"), choices=Language.choices)


class Why(forms.Form):
    """What the coach asks to choose otherwise."""

    why = forms.CharField(label=_("What you would choose otherwise"), max_length=600,
                          widget=forms.Textarea(attrs={"rows": 2}))  # fmt: skip


class Later(forms.Form):
    """A later last day."""

    ends_date = DayField(label=_("New last day"), widget=forms.DateInput)


class No(forms.Form):
    """A polite no; words only where it is signed."""

    note = forms.CharField(label=_("A word with it"), required=False, max_length=300,
                           widget=forms.Textarea(attrs={"rows": 2}))  # fmt: skip


class SummaryForm(forms.Form):
    """A summary of the comments on one question."""

    text = forms.CharField(label=_("Your summary"), required=False, max_length=4000,
                           widget=forms.Textarea(attrs={"rows": 4}))  # fmt: skip


class NewGoal(forms.Form):
    """A goal to learn from the report: what, how one sees it, until when."""

    title = forms.CharField(label=_("What you want to learn or do otherwise"), max_length=200)
    criterion = forms.CharField(
        label=_("How you will see it"), help_text=_("Something that others could notice."), max_length=300
    )
    ends_date = DayField(label=_("By when"), widget=forms.DateInput)


class Again(forms.Form):
    """When to measure again."""

    again_date = DayField(label=_("Measure again on"), widget=forms.DateInput)
