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

A conversation also asks questions for each goal. This module knows no goals: ``about=`` is a function that gives them
as ``About``, asked only when a question needs it. Those that follow on each other are put goal by goal.
"""

from collections.abc import Callable, Iterable
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
class About:
    """A goal that a question is put about: its key, and what it is called."""

    key: int
    title: str


@dataclass(frozen=True)
class Asked:
    """A question as it is put once: about a goal, or (``about`` None) as it stands."""

    question: Any
    about: About | None = None

    @property
    def name(self):
        """The name of its field."""
        return name_of(self.question, self.about)


@dataclass(frozen=True)
class Answer:
    """What was answered to one question.

    ``value``: the number of the step on the scale; None with ``cannot_judge`` when somebody said that she cannot know.
    ``choice``: the key of the row of Choice; ``text``: her words; ``about``: the goal, of a question for each goal.
    """

    question: Any
    value: int | None = None
    text: str = ""
    choice: int | None = None
    cannot_judge: bool = False
    about: About | None = None

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


@dataclass(frozen=True)
class Block:
    """What stands together in a form: ``rows`` of a question and its field (None for a heading). ``about``: the goal
    that they are about; ``is_missing``: they are put for each goal, and there is none."""

    rows: list
    about: About | None = None
    is_missing: bool = False


def runs(questions):
    """[(competence, whether they are put for each goal, questions)]: what follows on each other, in order."""
    return [(*key, list(some)) for key, some in groupby(questions, key=lambda one: (one.competence, one.each_goal))]


def spread(questions, about):
    """The questions as they are put: those for each goal goal by goal, and not at all where there is no goal."""
    return [
        Asked(question, one)
        for _competence, each, some in runs(questions)
        for one in (about if each else (None,))
        for question in some
    ]


FIELDS = {Kind.SCALE: _scale, Kind.CHOICE: _one_of, Kind.TEXT: _words}


class AskingForm(forms.Form):
    """A form of Django with a field for each question, or for each question and goal."""

    def __init__(
        self,
        version,
        category,
        data=None,
        *,
        answers=(),
        about: Callable[[], Iterable[About]] = tuple,
        unfinished=False,
        prefix=None,
    ):
        self.version, self.category = version, category
        self.questions = questions_for(version, category)
        self.about = list(about()) if any(question.each_goal for question in self.questions) else []
        self.put: list[Asked] = spread(self.questions, self.about)
        initial = {name_of(answer.question, answer.about): answer.entry for answer in answers}
        super().__init__(data, initial=initial, prefix=prefix)
        for one in self.put:
            question = one.question
            if question.asks:
                self.fields[one.name] = FIELDS[question.kind](
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
        """[(competence or None, its blocks)], in the order of the form."""
        blocks = [
            (competence, block) for competence, each, some in runs(self.questions) for block in self._blocks(some, each)
        ]
        return [(group, [one for _same, one in some]) for group, some in groupby(blocks, key=lambda one: one[0])]

    def _blocks(self, questions, each):
        if each and not self.about:
            yield Block([], is_missing=True)
        for about in self.about if each else (None,):
            rows = [(one, self[name_of(one, about)] if one.asks else None) for one in questions]
            last = None
            for question, bound in rows:
                if question.scale and question.scale != last:
                    last = question.scale
                    bound.lead = last.name  # "How often do you see this?", once above the questions on a scale
            yield Block(rows, about)

    def answers(self):
        """What was answered, of a valid form: an ``Answer`` for each question that was not left empty."""
        return [
            _answer(one, self.cleaned_data[one.name])
            for one in self.put
            if one.question.asks and self.cleaned_data.get(one.name) not in ("", None)
        ]


def _answer(asked, entry):
    question, about = asked.question, asked.about
    if entry == CANNOT_JUDGE and question.kind == Kind.SCALE:
        return Answer(question, cannot_judge=True, about=about)
    column = {Kind.SCALE: "value", Kind.CHOICE: "choice", Kind.TEXT: "text"}[question.kind]
    return Answer(question, about=about, **{column: entry})


def name_of(question, about=None):
    """The name of the field of a question (or of its key), about a goal or as it stands."""
    return f"q{getattr(question, 'pk', question)}" + (f"_g{about.key}" if about else "")


def form_for(version, category, data=None, **options):
    """The form that somebody of this category fills in. ``options``: answers, about, unfinished, prefix."""
    return AskingForm(version, category, data, **options)
