"""What HR administrators fill in about values, skills and the parts of a form."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..models import SkillFamily
from ..states import FEWEST_STEPS, MOST_STEPS, Purpose
from .worded import NAME, ONE_A_LINE, LinesForm, WordedForm


class ValueForm(WordedForm):
    """A value of the organisation."""

    worded = {
        "name": (NAME, "", 120, 0),
        "meaning": (gettext_lazy("What it means here"), gettext_lazy("What one sees people do."), 400, 3),
    }


class FamilyForm(WordedForm):
    """A family of skills."""

    worded = {"name": (NAME, "", 120, 0)}


class SkillForm(ValueForm):
    """A skill in its family."""

    family = forms.ModelChoiceField(label=gettext_lazy("Family"), queryset=SkillFamily.objects.none())

    def __init__(self, *args, viewer, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["family"].queryset = SkillFamily.objects.visible_to(viewer)


class NamesForm(WordedForm):
    """The name of a form or a competence."""

    worded = {"name": (NAME, "", 120, 0)}


class CompetenceForm(WordedForm):
    """A competence and what it is."""

    worded = {
        "name": (NAME, "", 120, 0),
        "meaning": (
            gettext_lazy("What it is"),
            gettext_lazy("One or two sentences under the name. They may stay empty."),
            400,
            3,
        ),
    }


class NewForm(NamesForm):
    """A form and what it is for."""

    purpose = forms.ChoiceField(
        label=gettext_lazy("What is it for?"),
        choices=Purpose.choices,
        widget=forms.RadioSelect,
        initial=Purpose.FEEDBACK_ROUND,
    )


class IntroForm(WordedForm):
    """What stands above the questions."""

    worded = {
        "intro": (
            gettext_lazy("Introduction"),
            gettext_lazy("What it is for, who reads the answers, how long it takes."),
            600,
            5,
        )
    }

    def needs_words(self):
        """It may stay empty."""
        return False


class ScaleForm(LinesForm):
    """A scale: its name, and its steps from little to much."""

    worded = {
        "name": (
            gettext_lazy("Name"),
            gettext_lazy("It stands above the questions on this scale: “How often do you see this?”"),
            120,
            0,
        ),
        "lines": (gettext_lazy("Steps, from little to much"), ONE_A_LINE, 900, 6),
    }
    longest_line = 120
    cannot_judge = forms.BooleanField(
        label=gettext_lazy("Offer “I cannot judge this”"),
        help_text=gettext_lazy("Who has not seen it then does not have to guess."),
        required=False,
        initial=True,
    )

    def clean(self):
        """Raises ValidationError for too few or too many steps."""
        data = super().clean()
        if not FEWEST_STEPS <= len(data["rows"]) <= MOST_STEPS:
            words = _("A scale has %(fewest)s to %(most)s steps.") % {"fewest": FEWEST_STEPS, "most": MOST_STEPS}
            raise forms.ValidationError(words)
        return data
