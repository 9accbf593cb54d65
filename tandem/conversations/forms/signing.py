"""Signing, not signing, and what is to be corrected."""

from django import forms
from django.utils.translation import gettext_lazy as _


class SignForm(forms.Form):
    """Sign for one's side."""

    agrees = forms.ChoiceField(
        label=_("How do you see it?"),
        widget=forms.RadioSelect,
        choices=[("yes", _("This is what we discussed")), ("no", _("I see it differently"))],
        initial="yes",
    )
    comment = forms.CharField(
        label=_("In your own words"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("It stays attached, and nobody else can change or remove it."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["agrees"].notes = {
            "yes": _("It does not say that you agree with every word."),
            "no": _("You sign that you talked, and add your own view."),
        }

    def clean(self):
        """Who sees it differently says how."""
        data = super().clean()
        if data.get("agrees") == "no" and not data.get("comment", "").strip():
            self.add_error("comment", _("Say how you see it."))
        return data


class RefuseForm(forms.Form):
    """Not to sign, with the reason."""

    why = forms.CharField(
        label=_("Why you do not sign, in your own words"),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("It stays attached, and nobody else can change or remove it."),
    )


class CorrectionForm(forms.Form):
    """What has to be put right, and why."""

    what = forms.CharField(label=_("What is not right?"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3}))
    why = forms.CharField(
        label=_("Why"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Both of you keep seeing this."),
    )


class DeclineForm(forms.Form):
    """Why it is right as it is."""

    answer = forms.CharField(
        label=_("Why you see no need for a new version"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Both of you keep seeing this."),
    )
