"""The question, a polite no, a message."""

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core.days import DayField
from tandem.people.states import Language


class Question(forms.Form):
    """What somebody wants to know about her own work."""

    question = forms.CharField(
        label=_("Your question"),
        help_text=_("About one moment or one thing. Easier to answer than “how am I doing?”."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
    )
    about = forms.CharField(
        label=_("About"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"list": "abouts", "autocomplete": "off"}),
    )
    wanted_by_date = DayField(label=_("It helps me before"), required=False, widget=forms.DateInput)
    language = forms.ChoiceField(label=_("I write in"), choices=Language.choices)


class No(forms.Form):
    """A polite no, with words or without."""

    note = forms.CharField(
        label=_("A word with it"),
        help_text=_("For example that you saw too little of it, or who saw more."),
        required=False,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class Message(forms.Form):
    """A message in the thread."""

    text = forms.CharField(max_length=4000, error_messages={"required": _("Write something first.")})
