"""What a draft still lacks before it can be published: a language, an answer to choose, a question at all (L23)."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from tandem.core.languages import LANGUAGES

from .parts import parts_of
from .states import FEWEST_STEPS, MOST_STEPS, Kind

NAMES = {"nl": "Nederlands", "fr": "Français", "en": "English"}
FEWEST_CHOICES = 2


@dataclass(frozen=True)
class Gap:
    """What is lacking, in words, and of what: a question, scale, competence, version or form."""

    thing: Any
    reason: str


def missing(row, field):
    """The languages in which a text of a row is empty."""
    return [code for code in LANGUAGES if not getattr(row, f"{field}_{code}").strip()]


def _in_words(what, codes):
    languages = ", ".join(NAMES[code] for code in codes)
    return _("%(what)s: missing in %(languages)s.") % {"what": what, "languages": languages}


def must(row, field, what):
    """The languages in which a text is missing, in words; nothing when there is none."""
    if codes := missing(row, field):
        yield _in_words(what, codes)


def all_or_none(row, field, what):
    """The same for a text that may be empty in all of them."""
    codes = missing(row, field)
    if 0 < len(codes) < len(LANGUAGES):
        yield _in_words(what, codes)


def _of_rows(rows, what):
    codes = [code for code in LANGUAGES if any(code in missing(row, "words") for row in rows)]
    if codes:
        yield _in_words(what, codes)


def of_question(question):
    """What one question lacks."""
    if len(missing(question, "words")) == len(LANGUAGES):
        yield _("The question is empty.")
    else:
        yield from must(question, "words", _("Question"))
    yield from all_or_none(question, "own", _("Words for the person herself"))
    yield from all_or_none(question, "help", _("Explanation"))
    if question.kind == Kind.CHOICE:
        if len(question.choices) < FEWEST_CHOICES:
            yield _("There is nothing to choose: give at least two answers.")
        yield from _of_rows(question.choices, _("Answers"))


def of_scale(scale):
    """What a scale lacks."""
    yield from must(scale, "name", _("Name of the scale"))
    if not FEWEST_STEPS <= len(scale.steps) <= MOST_STEPS:
        yield _("A scale has %(fewest)s to %(most)s steps.") % {"fewest": FEWEST_STEPS, "most": MOST_STEPS}
    yield from _of_rows(scale.steps, _("Steps"))


def gaps(version, parts=None):
    """All that this version lacks, in the order of its page."""
    parts = parts or parts_of(version)
    found = [Gap(version.form, reason) for reason in must(version.form, "name", _("Name of the form"))]
    found += [Gap(version, reason) for reason in all_or_none(version, "intro", _("Introduction"))]
    if not any(question.asks for question in parts.questions):
        found.append(Gap(version, _("There is no question yet.")))
    for question in parts.questions:
        found += [Gap(question, reason) for reason in of_question(question)]
    for competence in parts.competences:
        found += [Gap(competence, reason) for reason in must(competence, "name", _("Name of the competence"))]
        what = _("What the competence is")
        found += [Gap(competence, reason) for reason in all_or_none(competence, "meaning", what)]
    for scale in parts.scales:
        found += [Gap(scale, reason) for reason in of_scale(scale)]
    return found
