"""What an HR administrator fills in about a type of conversation."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from tandem.frameworks.forms import ONE_A_LINE, LinesForm, WordedForm

from ..states import GUIDE_KINDS, Kind

LONGEST_TOPIC = 240  # minutes


class TitleForm(WordedForm):
    """What a type of conversation is called."""

    worded = {"title": (_("Title"), "", 200, 0)}


class TopicForm(WordedForm):
    """A part of the talk and how long it may take."""

    worded = {
        "title": (_("Topic"), _("What the two talk about, in a few words."), 200, 0),
        "note": (_("Explanation"), _("A line under it. It may stay empty."), 200, 2),
    }
    minutes = forms.IntegerField(label=_("Minutes"), min_value=1, max_value=LONGEST_TOPIC)

    def __init__(self, *args, row=None, **kwargs):
        super().__init__(*args, row=row, initial={"minutes": row.minutes if row else 10}, **kwargs)


class TypeForm(LinesForm):
    """Formal, informal or of a team, and what the talk goes through."""

    worded = {"lines": (_("What the talk goes through"), ONE_A_LINE, 900, 5)}
    kind = forms.ChoiceField(label=_("What kind"), choices=GUIDE_KINDS, widget=forms.RadioSelect, initial=Kind.FORMAL)
    minutes = forms.CharField(
        label=_("Minutes for each"), max_length=60, help_text=_("In the same order, for example: 5 15 10 5")
    )

    def clean(self):
        """``topics``: titles with their minutes. Raises ValidationError when a language or a number is missing."""
        data = super().clean()
        rows, minutes = data.pop("rows"), data.pop("minutes", "").replace(",", " ").split()
        if not all(text for row in rows for text in row.values()):
            raise forms.ValidationError(gettext("Give every part a name in every language."))
        if not all(one.isdecimal() and 1 <= int(one) <= LONGEST_TOPIC for one in minutes) or len(minutes) != len(rows):
            self.add_error("minutes", gettext("Give a number of minutes for every part."))
            return data
        data["topics"] = [
            {"minutes": int(one)} | {name.replace("words", "title"): text for name, text in row.items()}
            for one, row in zip(minutes, rows, strict=True)
        ]
        return data
