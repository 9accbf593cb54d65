"""What the coach says to the one who writes, ready for the page. It reads in memory and keeps nothing."""

import re
from dataclasses import dataclass
from itertools import pairwise

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from tandem.phrasing import DIMENSIONS, LANGUAGES, read

from .language import guessed
from .states import Kind

NAMES = {
    "situation": _("When or where"),
    "behaviour": _("What was done"),
    "effect": _("What it did"),
    "request": _("What you ask"),
    "task": _("About the work"),
}
MARKED = {
    "judgement": _("A judgement"),
    "label": _("A label"),
    "absolute": _("Too absolute"),
    "mind_reading": _("Guessing a thought"),
    "blame": _("Blame"),
    "irony": _("Irony"),
    "empty_praise": _("Praise without an act"),
}
STATES = (
    (_("missing"), "circle-dashed", ""),
    (_("half there"), "circle-dot", "try"),
    (_("there"), "circle-check", "ok"),
)
MAY_STAY_EMPTY = (_("may stay empty"), "circle", "")
QUOTED = re.compile("[“‘«]\\s*([^”’»]+?)\\s*[”’»](?!\\w)")
BETWEEN = "\n\n"


@dataclass(frozen=True)
class Dimension:
    """One of the five: how it stands in words, and one sentence on it."""

    name: str
    label: object
    points: int
    state: object
    icon: str
    tone: str
    hint: str


@dataclass(frozen=True)
class Marked:
    """Words with why and how else. ``field``, ``start`` and ``end`` as the browser counts; ``use`` may take their
    place."""

    words: str
    label: object
    why: str
    instead: str
    use: str
    field: str
    start: int
    end: int


@dataclass(frozen=True)
class Advice:
    """``pieces``: the text in order, as (words, mark or None)."""

    language: str
    is_guessed: bool
    dimensions: tuple[Dimension, ...]
    marks: tuple[Marked, ...]
    suggestion: str
    sum: int
    pieces: tuple

    @property
    def line(self):
        """In one line, for the small screen and for who listens."""
        count = sum(one.tone == "ok" for one in self.dimensions)
        words = ngettext("%(n)s of the five is there", "%(n)s of the five are there", count) % {"n": count}
        if not (number := len(self.marks)):
            return words
        more = ngettext("%(n)s word to look at", "%(n)s words to look at", number) % {"n": number}
        return f"{words}, {more}"


def advise(parts, language, shown_in, kind=""):
    """Read ``parts``, {field: words}, as they are being written; gives the ``Advice``, or None where nothing stands."""
    language = language if language in LANGUAGES else shown_in
    parts = {name: words.replace("\r\n", "\n") for name, words in parts.items() if words.strip()}
    if not parts:
        return None
    text = BETWEEN.join(parts.values())
    likely = guessed(text, language)
    reading = read(text, likely)
    marks = tuple((mark, _marked(mark, parts, shown_in)) for mark in reading.marks)
    hints, points = reading.hints(shown_in), reading.points.as_dict()
    return Advice(
        language=likely,
        is_guessed=likely != language,
        dimensions=tuple(_dimension(name, points[name], hints[name], kind) for name in DIMENSIONS),
        marks=tuple(said for _mark, said in marks),
        suggestion=reading.suggestion(shown_in),
        sum=reading.points.sum,
        pieces=tuple(_pieces(text, marks)),
    )


def _dimension(name, points, hint, kind):
    thank_you = name == "request" and not points and kind == Kind.APPRECIATION
    state, icon, tone = MAY_STAY_EMPTY if thank_you else STATES[points]
    return Dimension(name, NAMES[name], points, state, icon, tone, hint)


def _units(text):
    """The length of a text as the browser counts it."""
    return len(text.encode("utf-16-le")) // 2


def _marked(mark, parts, shown_in):
    field, before = _place(parts, mark.start)
    own = parts[field]
    start, end = mark.start - before, min(mark.end - before, len(own))
    quoted = QUOTED.search(mark.instead)
    use = quoted[1] if quoted else "" if mark.instead.rstrip().endswith((".", "!", "?")) else mark.instead
    return Marked(
        words=mark.words,
        label=MARKED[mark.kind],
        why=mark.why_in(shown_in),
        instead=mark.instead,
        use=use,
        field=field,
        start=_units(own[:start]),
        end=_units(own[:end]),
    )


def _place(parts, at):
    """The field in which a place of the whole text lies, and where that field begins."""
    begin, found = 0, ("", 0)
    for name, words in parts.items():
        if begin <= at:
            found = (name, begin)
        begin += len(words) + len(BETWEEN)
    return found


def _pieces(text, marks):
    edges = [0]
    known = {}
    for mark, said in marks:
        edges += [mark.start, mark.end]
        known[mark.start] = said
    for start, end in pairwise([*edges, len(text)]):
        if start < end:
            yield text[start:end], known.get(start) if start in edges[1::2] else None
