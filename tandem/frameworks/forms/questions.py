"""What HR administrators fill in about a question, by its kind."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..states import ASKED, Category, Kind, Purpose
from .worded import ONE_A_LINE, LinesForm, WordedForm

WORDS = {
    "words": (
        gettext_lazy("Question"),
        gettext_lazy("What one can see somebody do, without “and” or “not”: “Lets others finish.”"),
        300,
        2,
    ),
    "own": (
        gettext_lazy("In other words for the person herself"),
        gettext_lazy("“I let others finish.” Leave it empty where the question is the same for everybody."),
        300,
        2,
    ),
    "help": (gettext_lazy("Explanation"), gettext_lazy("A line under the question. It may stay empty."), 300, 2),
}
OF_CONVERSATION = {
    "words": (gettext_lazy("Question to the coach"), gettext_lazy("“What do you see in the way?”"), 300, 2),
    "own": (
        gettext_lazy("In other words for the person herself"),
        gettext_lazy("“What is in your way?” Leave it empty where the question is the same for both."),
        300,
        2,
    ),
}
HEADING = {
    "words": (gettext_lazy("Heading"), "", 300, 2),
    "help": (gettext_lazy("Explanation"), "", 300, 4),
}
LINES = {"lines": (gettext_lazy("Answers"), ONE_A_LINE, 3000, 5)}


class HeadingForm(WordedForm):
    """A heading, with an explanation."""

    worded = HEADING
    competence = forms.ModelChoiceField(label=gettext_lazy("Competence"), queryset=None, required=False)
    categories = forms.MultipleChoiceField(
        label=gettext_lazy("Who is asked?"),
        help_text=gettext_lazy("Choose nothing for everybody."),
        choices=Category.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    def __init__(self, *args, purpose, competences, row=None, initial=None, **kwargs):
        initial = dict(initial or {})
        if purpose == Purpose.CONVERSATION:
            self.worded = self.worded | OF_CONVERSATION if "own" in self.worded else self.worded
        if row:
            initial |= {"competence": row.competence_id, "categories": row.categories}
        super().__init__(*args, row=row, initial=initial, **kwargs)
        self.fields["competence"].queryset = competences
        self.fields["competence"].empty_label = _("None")
        self.fields["categories"].choices = [(one, one.label) for one in Category if one in ASKED[purpose]]


class TextQuestionForm(HeadingForm):
    """A question that is answered in one's own words."""

    worded = WORDS
    is_required = forms.BooleanField(
        label=gettext_lazy("Has to be answered"),
        help_text=gettext_lazy("Words are better left free: who has nothing to say says nothing."),
        required=False,
    )
    each_goal = forms.BooleanField(
        label=gettext_lazy("For each goal"),
        help_text=gettext_lazy(
            "It is asked once for each goal of the period that both can see. Where there is none, it is not asked."
        ),
        required=False,
    )

    def __init__(self, *args, purpose, row=None, initial=None, **kwargs):
        kept = {"is_required": row.is_required, "each_goal": row.each_goal} if row else {}
        super().__init__(*args, purpose=purpose, row=row, initial=dict(initial or {}) | kept, **kwargs)
        if purpose != Purpose.CONVERSATION:
            self.fields.pop("each_goal", None)


class ScaleQuestionForm(TextQuestionForm):
    """A question with a scale."""

    scale = forms.ModelChoiceField(label=gettext_lazy("Scale"), queryset=None, empty_label=None)
    field_order = ("scale", "competence", "each_goal", "is_required", "categories")

    def __init__(self, *args, scales, row=None, initial=None, **kwargs):
        initial = dict(initial or {}) | ({"scale": row.scale_id} if row else {"is_required": True})
        super().__init__(*args, row=row, initial=initial, **kwargs)
        self.fields["scale"].queryset = scales
        self.fields["is_required"].help_text = ""


class ChoiceQuestionForm(LinesForm, TextQuestionForm):
    """A question with answers to choose from."""

    worded = WORDS | LINES
    each_goal = None  # a choice is put once

    def clean(self):
        """The rows are its choices."""
        data = super().clean()
        data["choices"] = data.pop("rows")
        return data


FORMS = {
    Kind.HEADING: HeadingForm,
    Kind.TEXT: TextQuestionForm,
    Kind.SCALE: ScaleQuestionForm,
    Kind.CHOICE: ChoiceQuestionForm,
}
