"""The forms of the import: the file, its columns, and what to do with a row."""

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.days import DayField

from ..importing import columns as headers
from ..importing import limits


class FileForm(forms.Form):
    """A list of people and, if there is one, the history of their units."""

    file = forms.FileField(
        label=_("The list of people"),
        help_text=_("CSV or XLSX, out of your HR system, as it is. You see everything before anything changes."),
        max_length=200,
    )
    history = forms.FileField(
        label=_("Earlier units"),
        help_text=_("A second file with employee number, unit, first day and last day, when you have one."),
        max_length=200,
        required=False,
    )

    def _small_enough(self, name):
        file = self.cleaned_data.get(name)
        if file and file.size > limits.BYTES:
            raise forms.ValidationError(
                _("This file is larger than %(most)s MB. Send only the columns that Tandem needs."),
                params={"most": limits.BYTES // 1024 // 1024},
            )
        return file

    def clean_file(self):
        """Not too large."""
        return self._small_enough("file")

    def clean_history(self):
        """Not too large."""
        return self._small_enough("history")


class ColumnsForm(forms.Form):
    """A choice for each column (``people_0``, ``history_0``, …) and how the file is read."""

    date_order = forms.ChoiceField(
        label=_("Dates like 04/03/2026"),
        choices=[
            ("auto", _("Day first, unless the file shows otherwise")),
            ("dmy", _("Day first")),
            ("mdy", _("Month first")),
        ],
    )
    name_order = forms.ChoiceField(
        label=_("Names in one column"),
        choices=[
            ("auto", _("“Peeters, An” or “An Peeters”")),
            ("last_first", _("“Peeters An”: last name first, without a comma")),
        ],
    )
    effective_date = DayField(
        label=_("Changes hold from"),
        help_text=_("Another unit, job or coach: what held until then stays in the record and ends the day before."),
        widget=forms.DateInput,
    )
    absent = forms.ChoiceField(
        label=_("Who is in Tandem but not in this file"),
        choices=[("stay", _("Stays as they are")), ("left", _("Has left"))],
        widget=forms.RadioSelect,
    )
    absent_left_date = DayField(label=_("Their last day"), required=False, widget=forms.DateInput)
    absent_confirmed = forms.BooleanField(
        label=_("Also when many people leave at once"),
        help_text=_("More than one in ten, and more than 20 people: only with this switch on."),
        required=False,
        widget=forms.CheckboxInput,
    )

    def __init__(self, data=None, *, run, suggestion, **options):
        self.parts = []
        initial = {
            "date_order": suggestion.options.get("date_order", "auto"),
            "name_order": suggestion.options.get("name_order", "auto"),
            "effective_date": run.effective_date,
            "absent": "left" if run.absent_left_date else "stay",
            "absent_left_date": run.absent_left_date,
            "absent_confirmed": run.absent_confirmed,
        }
        super().__init__(data, initial=initial, **options)
        self.fields["absent"].notes = {
            "stay": _("For a file with a part of the organisation."),
            "left": _("For a file with everybody. Nobody is deleted: they get a last day."),
        }
        for kind, fields in (("people", headers.PEOPLE), ("history", headers.HISTORY)):
            if found := getattr(suggestion, kind):
                self._add(kind, found, fields)

    def _add(self, kind, found, fields):
        choices = [("", _("Not read")), *((name, headers.label(name)) for name in fields)]
        rows = []
        for place, title in enumerate(found.titles):
            name = f"{kind}_{place}"
            label = title or _("Column %(number)s") % {"number": place + 1}
            self.fields[name] = forms.ChoiceField(
                label=label, choices=choices, required=False, initial=found.fields[place]
            )
            rows.append({"field": self[name], "samples": found.samples[place], "title": label})
        self.parts.append({"kind": kind, "found": found, "rows": rows})

    def columns(self, kind):
        """The chosen field of each column of a file, or None without such a file."""
        part = next((part for part in self.parts if part["kind"] == kind), None)
        return part and [self.cleaned_data.get(row["field"].name, "") for row in part["rows"]]

    def clean(self):
        """Each field once; a last day when people have left."""
        data = super().clean()
        for part in self.parts:
            seen = {}
            for row in part["rows"]:
                name = row["field"].name
                if (chosen := data.get(name)) and (other := seen.setdefault(chosen, row["title"])) != row["title"]:
                    self.add_error(name, _("“%(title)s” holds this already.") % {"title": other})
        if data.get("absent") == "left" and not data.get("absent_left_date"):
            self.add_error("absent_left_date", _("Say which day was their last."))
        if data.get("effective_date") and abs((data["effective_date"] - clock.today()).days) > 3660:
            self.add_error("effective_date", _("Choose a day within ten years from now."))
        return data

    def answers(self):
        """The arguments of ``choose_columns``."""
        data = self.cleaned_data
        left = data["absent"] == "left"
        return {
            "columns": self.columns("people"),
            "history_columns": self.columns("history"),
            **{name: data[name] for name in ("date_order", "name_order", "effective_date")},
            "absent_left_date": data["absent_left_date"] if left else None,
            "absent_confirmed": left and data["absent_confirmed"],
        }


class DecisionForm(forms.Form):
    """What to do with one row, or with all that are refused (``line`` empty)."""

    choice = forms.ChoiceField(choices=[(name, name) for name in ("skip", "drop", "set", "prefer", "again", "mend")])
    source = forms.ChoiceField(choices=[("people", "people"), ("history", "history")], required=False)
    line = forms.IntegerField(min_value=0, required=False)
    field = forms.ChoiceField(choices=[("", ""), *((name, name) for name in headers.PEOPLE)], required=False)
    value = forms.CharField(max_length=300, required=False)
