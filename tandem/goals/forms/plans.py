"""The owner's own course, and values from a file."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.people.importing import limits
from tandem.people.importing.files import read
from tandem.people.importing.problems import Unreadable

from .fields import DateField, NumberField, words_field

ROWS = 5
RHYTHMS = (7, 14, 30, 60, 90)
MOST_BYTES = 1024 * 1024
RISES = gettext_lazy("A plan rises: each point is later and higher than the one before.")


class PlanForm(forms.Form):
    """A few days with where one expects to be; how often one checks in; why it changes."""

    rhythm_days = forms.TypedChoiceField(label=gettext_lazy("Check in"), coerce=int, empty_value=None, required=False)
    why = words_field(gettext_lazy("What changed?"), rows=2, required=False)

    def __init__(self, *args, points=(), rhythm_days=None, **kwargs):
        super().__init__(*args, **kwargs)
        every = sorted({*RHYTHMS, *filter(None, [rhythm_days])})
        self.fields["rhythm_days"].choices = [
            ("", _("As is usual in the organisation")),
            *((days, _("Every %(n)s days") % {"n": days}) for days in every),
        ]
        self.fields["rhythm_days"].initial = rhythm_days
        if not points:
            del self.fields["why"]
        self.rows = max(ROWS, len(points) + 1)
        for row in range(self.rows):
            day, share = points[row] if row < len(points) else (None, None)
            self.fields[f"day_{row}"] = DateField(label=_("Day"), required=False, initial=day)
            self.fields[f"share_{row}"] = NumberField(
                label=_("Progress, in %"), required=False, initial=share, min_value=0, max_value=100, decimal_places=1
            )

    def pairs(self):
        """(day, share) as bound fields."""
        return [(self[f"day_{row}"], self[f"share_{row}"]) for row in range(self.rows)]

    def clean(self):
        """All of a row or nothing; each point higher than the one before."""
        data = super().clean()
        last = None
        for row in range(self.rows):
            day, share = data.get(f"day_{row}"), data.get(f"share_{row}")
            for value, name in ((day, "day"), (share, "share")):
                other = share if name == "day" else day
                if value is None and other is not None and f"{name}_{row}" not in self.errors:
                    self.add_error(f"{name}_{row}", _("A day and its progress belong together."))
            if day is not None and share is not None:
                if last and (day <= last[0] or share <= last[1]):
                    self.add_error(f"share_{row}", RISES)
                last = (day, share)
        return data

    def points(self):
        """What the action takes."""
        data = self.cleaned_data
        pairs = [(data[f"day_{row}"], data[f"share_{row}"]) for row in range(self.rows)]
        return [(day, share) for day, share in pairs if day is not None]


class ValuesForm(forms.Form):
    """A file with values of goals; read within the limits of every import."""

    file = forms.FileField(
        label=gettext_lazy("CSV or XLSX"),
        help_text=gettext_lazy("Three columns: the number or title of a goal, its value, and (if you like) a comment."),
    )

    def clean_file(self):
        """(line, texts) of the file."""
        sent = self.cleaned_data["file"]
        if sent.size > MOST_BYTES:
            raise forms.ValidationError(_("This file is larger than 1 MB. Send only the three columns."))
        try:
            return read(sent.read(MOST_BYTES + 1), most=min(limits.ROWS, 2000)).rows
        except Unreadable as refused:
            raise forms.ValidationError(refused.messages) from refused
