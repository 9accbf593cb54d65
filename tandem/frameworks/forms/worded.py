"""A form of texts in three languages beside each other."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.languages import LANGUAGES

from ..gaps import NAMES

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
