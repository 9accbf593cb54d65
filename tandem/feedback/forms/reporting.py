"""Telling a confidential adviser, and the word with which she closes."""

from django import forms
from django.utils.translation import gettext_lazy as _


class Telling(forms.Form):
    """What somebody tells one confidential adviser."""

    adviser = forms.ChoiceField(label=_("To whom"), widget=forms.RadioSelect)
    text = forms.CharField(
        label=_("What you want to tell"),
        help_text=_("As much or as little as you want. “Can we talk?” is enough."),
        widget=forms.Textarea(attrs={"rows": 5}),
        max_length=8000,
    )
    enclose = forms.BooleanField(
        label=_("Send what was written along"),
        help_text=_("A copy of the feedback and of the thread, with names. Without it the adviser does not see them."),
        required=False,
    )

    def __init__(self, *args, advisers, about_piece, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["adviser"].choices = [(str(one.pk), one.name) for one in advisers]
        if len(advisers) == 1:
            self.initial["adviser"] = str(advisers[0].pk)
        if not about_piece:
            del self.fields["enclose"]
        self.advisers = {str(one.pk): one for one in advisers}

    @property
    def chosen(self):
        """The adviser who was picked."""
        return self.advisers[self.cleaned_data["adviser"]]


class Closing(forms.Form):
    """The word with which an adviser closes."""

    text = forms.CharField(
        label=_("A word to close with"),
        help_text=_("What you agreed on, or where else she can turn."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=4000,
        error_messages={"required": _("Write something first.")},
    )
