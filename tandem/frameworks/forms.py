"""What HR administrators fill in: texts in three languages beside each other."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.languages import LANGUAGES

from .gaps import NAMES
from .models import SkillFamily
from .states import ASKED, FEWEST_STEPS, MOST_STEPS, Category, Kind, Purpose

NAME = gettext_lazy("Name")
ONE_A_LINE = gettext_lazy("One on each line, in the same order in every language.")


class WordedForm(forms.Form):
    """``worded``: {field: (label, hint, longest, rows)}; a text in one language at least for the first of them."""

    worded: dict = {}

    def __init__(self, *args, row=None, initial=None, **kwargs):
        before = {name: getattr(row, name) for name in self._names() if hasattr(row, name)} if row else {}
        super().__init__(*args, initial=before | (initial or {}), **kwargs)
        for field, (_label, _hint, longest, rows) in self.worded.items():
            for code in LANGUAGES:
                lang = {"lang": code}
                widget = forms.Textarea(attrs={"rows": rows, **lang}) if rows else forms.TextInput(attrs=lang)
                self.fields[f"{field}_{code}"] = forms.CharField(
                    label=NAMES[code], max_length=longest, required=False, widget=widget
                )

    @classmethod
    def _names(cls):
        return [f"{field}_{code}" for field in cls.worded for code in LANGUAGES]

    def trios(self):
        """[(label, hint, [bound field for each language])]."""
        return [
            (label, hint, [self[f"{field}_{code}"] for code in LANGUAGES])
            for field, (label, hint, _longest, _rows) in self.worded.items()
        ]

    def plain(self):
        """The other fields."""
        worded = set(self._names())
        return [field for field in self if field.name not in worded]

    def clean(self):
        """Raises ValidationError when the first text is empty in all languages."""
        data = super().clean()
        first = next(iter(self.worded))
        if self.needs_words() and not any(data.get(f"{first}_{code}") for code in LANGUAGES):
            raise forms.ValidationError(_("Fill it in, in at least one language."))
        return data

    def needs_words(self):
        """Whether the first text has to be there."""
        return True


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


def lines_of(rows):
    """{words_nl: all in Dutch, one on each line, …} of steps or choices."""
    return {f"lines_{code}": "\n".join(getattr(row, f"words_{code}") for row in rows) for code in LANGUAGES}


def rows_of(data):
    """The other way: [{words_nl: …, words_fr: …, words_en: …}]; a language with fewer lines has empty words."""
    columns = {code: _clean_lines(data.get(f"lines_{code}", "")) for code in LANGUAGES}
    longest = max(map(len, columns.values()))
    return [
        {f"words_{code}": lines[place] if place < len(lines) else "" for code, lines in columns.items()}
        for place in range(longest)
    ]


def _clean_lines(text):
    return [line.strip() for line in text.splitlines() if line.strip()]


class LinesForm(WordedForm):
    """A form with ``lines``: in ``cleaned_data["rows"]`` they are rows in three languages."""

    longest_line = 200

    def clean(self):
        """Raises ValidationError for a line that is too long."""
        data = super().clean()
        data["rows"] = rows_of(data)
        if any(len(words) > self.longest_line for row in data["rows"] for words in row.values()):
            raise forms.ValidationError(_("A line is longer than %(most)s characters.") % {"most": self.longest_line})
        for code in LANGUAGES:
            data.pop(f"lines_{code}", None)
        return data


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

    def __init__(self, *args, row=None, initial=None, **kwargs):
        initial = dict(initial or {}) | ({"is_required": row.is_required} if row else {})
        super().__init__(*args, row=row, initial=initial, **kwargs)


class ScaleQuestionForm(TextQuestionForm):
    """A question with a scale."""

    scale = forms.ModelChoiceField(label=gettext_lazy("Scale"), queryset=None, empty_label=None)
    field_order = ("scale", "competence", "is_required", "categories")

    def __init__(self, *args, scales, row=None, initial=None, **kwargs):
        initial = dict(initial or {}) | ({"scale": row.scale_id} if row else {"is_required": True})
        super().__init__(*args, row=row, initial=initial, **kwargs)
        self.fields["scale"].queryset = scales
        self.fields["is_required"].help_text = ""


class ChoiceQuestionForm(LinesForm, TextQuestionForm):
    """A question with answers to choose from."""

    worded = WORDS | LINES

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
