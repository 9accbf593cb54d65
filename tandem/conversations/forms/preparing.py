"""What one side prepares."""

from dataclasses import replace

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.frameworks.asking import Asked, AskingForm
from tandem.frameworks.states import Kind as Shape


class AnswersForm(AskingForm):
    """The questions of a version as they are put to one side, with what she answered, and her own note."""

    note = forms.CharField(
        label=_("Only for yourself"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_(
            "Nobody reads this here. The person whom it is about can ask for it, so write it as you would say it."
        ),
    )

    def __init__(self, version, category, data=None, *, note="", **options):
        super().__init__(version, category, data, **options)
        for name in self.written:  # who goes on typing goes on behind a space
            self.fields[name].strip = False
        self.initial["note"] = note
        self.order_fields([name for name in self.fields if name != "note"])

    @property
    def written(self) -> list[str]:
        """The names of the fields in which one writes: the questions for words, and the note."""
        return [*(one.name for one in self.put if one.question.kind == Shape.TEXT), "note"]

    @property
    def starts(self) -> dict[str, str]:
        """{name of a field: the text from which it began}: what stands on the page, or what came back with it."""
        given = {name: self.data.get(f"{name}_start") if self.is_bound else None for name in self.written}
        return {name: self.initial_of(name) if text is None else text for name, text in given.items()}

    def initial_of(self, name) -> str:
        """What stood in a field before this was sent."""
        return self.get_initial_for_field(self.fields[name], name) or ""

    def begun(self, name) -> tuple[str | None, list[str]]:
        """From which text a field began, or None, and the texts that were sent without hearing whether they came."""
        return self.data.get(f"{name}_start"), self.data.getlist(f"{name}_tried")

    @property
    def asked(self):
        """The fields of the questions."""
        return [self[one.name] for one in self.put if one.question.asks]

    @property
    def how_many(self) -> int:
        """The number of questions: one for each goal is one question."""
        return len({one.question for one in self.put if one.question.asks})

    def said(self, shape=str.strip):
        """{Asked: what was answered, or nothing}, of those that were sent and can be kept. ``shape``: what a text
        becomes."""
        given = {Asked(one.question, one.about): replace(one, text=shape(one.text)) for one in self.answers()}
        sent = [one for one in self.put if one.name in self.data and one.name not in self.errors]
        return {one: given.get(one, "") for one in sent}
