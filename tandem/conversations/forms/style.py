"""What people fill in about themselves."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ..models import Style


class StyleForm(forms.ModelForm):
    """How I like to talk; each choice may be none."""

    class Meta:
        model = Style
        fields = [*Style.CHOICES, "helps"]
        labels = {
            "pace": _("Rhythm"),
            "tone": _("How you like to hear things"),
            "readiness": _("How you like to come to it"),
            "channel": _("How you like to say things"),
            "language": _("Language of the conversation"),
            "helps": _("What helps me"),
        }
        help_texts = {"helps": _("One sentence of your own. For example: give me a moment to think before I answer.")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in Style.CHOICES:
            field = self.fields[name]
            given = [pair for pair in Style._meta.get_field(name).choices if pair[0]]
            field.widget = forms.RadioSelect()
            field.choices = [("", _("No preference")), *given]
            field.across = True

    def _post_clean(self):
        """Nothing at all may be said too: the row then goes, so that what holds for a row is not asked here."""

    def clean_helps(self):
        """Without white space round it."""
        return self.cleaned_data["helps"].strip()
