"""Ask the questions of a version, and read what was answered. For every module that has people fill in a form.

    form = asking.form_for(version, Category.PEER, request.POST or None)
    if form.is_valid():
        for answer in form.answers():            # in the order of the form, without what was left empty
            Row.objects.create(question=answer.question, value=answer.value, text=answer.text, ...)

In a template ``{{ form }}`` shows the whole of it: competences as groups, scales as words that one chooses, help and
errors. It needs no script. The words are in the language of the reader. To go on with what was saved, give the answers
back: ``form_for(version, category, answers=[Answer(question=question, value=3), …])``; ``Answer.question`` may be the
question or its key. With ``unfinished=True`` nothing is required, to keep a draft. Five queries for any number of
questions.
"""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from .queries import questions_for
from .states import Kind

CANNOT_JUDGE = "none"
LONGEST = 5000


@dataclass(frozen=True)
class Answer:
    """What was answered to one question.

    ``value``: the number of the step on the scale; None with ``cannot_judge`` when somebody said that she cannot know.
    ``choice``: the key of the row of Choice; ``text``: her words.
    """

    question: Any
    value: int | None = None
    text: str = ""
    choice: int | None = None
    cannot_judge: bool = False

    @property
    def entry(self):
        """As it stands in the form."""
        if self.cannot_judge:
            return CANNOT_JUDGE
        return self.value or self.choice or self.text


class ScaleField(forms.TypedChoiceField):
    """Steps in words, from little to much, and apart from them "I cannot judge"."""

    widget = forms.RadioSelect
    shape = "scale"


class OneOfField(forms.TypedChoiceField):
    """One of some answers."""

    widget = forms.RadioSelect
    shape = "choice"


class WordsField(forms.CharField):
    """An answer in one's own words."""

    widget = forms.Textarea(attrs={"rows": 4})
    shape = "text"


def _scale(question, **options):
    steps = [(step.value, step.words) for step in question.scale.steps]
    if question.scale.cannot_judge:
        steps.append((CANNOT_JUDGE, _("I cannot judge this")))
    return ScaleField(choices=steps, coerce=lambda entry: entry if entry == CANNOT_JUDGE else int(entry), **options)


def _one_of(question, **options):
    return OneOfField(choices=[(choice.pk, choice.words) for choice in question.choices], coerce=int, **options)


def _words(question, **options):
    return WordsField(max_length=LONGEST, **options)


FIELDS = {Kind.SCALE: _scale, Kind.CHOICE: _one_of, Kind.TEXT: _words}


class AskingForm(forms.Form):
    """A form of Django with a field ``q<key>`` for each question."""

    def __init__(self, version, category, data=None, *, answers=(), unfinished=False, prefix=None):
        self.version, self.category = version, category
        self.questions = questions_for(version, category)
        initial = {name_of(answer.question): answer.entry for answer in answers}
        super().__init__(data, initial=initial, prefix=prefix)
        for question in self.questions:
            if question.asks:
                self.fields[name_of(question)] = FIELDS[question.kind](
                    question,
                    label=question.words_for(category),
                    help_text=question.help,
                    required=question.is_required and not unfinished,
                )

    def render(self, template_name="frameworks/asked.html", context=None, renderer=None):
        """The whole form, as ``{{ form }}`` shows it, between the tags of a form that the page writes."""
        return render_to_string(template_name, {"form": self})

    __str__ = __html__ = render

    def groups(self):
        """[(competence or None, [(question, bound field, or None for a heading)])], in the order of the form."""
        rows = [(one, self[name_of(one)] if one.asks else None) for one in self.questions]
        groups = [(group, list(some)) for group, some in groupby(rows, key=lambda row: row[0].competence)]
        for _group, some in groups:
            last = None
            for question, field in some:
                if question.scale and question.scale != last:
                    last = question.scale
                    field.lead = last.name  # "How often do you see this?", once above the questions on a scale
        return groups

    def answers(self):
        """What was answered, of a valid form: an ``Answer`` for each question that was not left empty."""
        return [
            _answer(question, self.cleaned_data[name_of(question)])
            for question in self.questions
            if question.asks and self.cleaned_data.get(name_of(question)) not in ("", None)
        ]


def _answer(question, entry):
    if entry == CANNOT_JUDGE and question.kind == Kind.SCALE:
        return Answer(question, cannot_judge=True)
    return Answer(question, **{{Kind.SCALE: "value", Kind.CHOICE: "choice", Kind.TEXT: "text"}[question.kind]: entry})


def name_of(question):
    """The name of the field of a question (or of its key)."""
    return f"q{getattr(question, 'pk', question)}"


def form_for(version, category, data=None, **options):
    """The form that somebody of this category fills in. ``options``: answers, unfinished, prefix."""
    return AskingForm(version, category, data, **options)
