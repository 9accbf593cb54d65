"""The report: oneself against others per competence and per question, with the spread; words; questions to talk about.

Of anonymous answers it reads only what was fixed when the round ended (``publishing``).
"""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from tandem.core import words
from tandem.frameworks.models import Question
from tandem.frameworks.queries import parts_of
from tandem.frameworks.states import Kind

from ..figures import Spread, change, together
from ..models import Comment, Figure, ReportGroup, Round, SheetAnswer, Summary
from ..states import Group
from .lists import finished_before

ORDER = list(Group)
WIDE, FAR = 1.1, 1.0  # steps: answers lie far apart; she and the others see it otherwise


@dataclass
class Line:
    """A group on a question."""

    group: str
    spread: Spread

    @property
    def label(self):
        """The group in words."""
        return Group(self.group).label

    def _at(self, value):
        return 100 * (value - 1) / max(len(self.spread.counts) - 1, 1)

    @property
    def low_at(self):
        """Where the lowest answer lies on the scale, in percent."""
        return self._at(self.spread.low)

    @property
    def mean_at(self):
        """Where the mean lies."""
        return self._at(self.spread.mean)

    @property
    def high_at(self):
        """Where the highest answer lies."""
        return self._at(self.spread.high)

    @property
    def said(self):
        """The picture in words."""
        values = {"mean": words.number(round(self.spread.mean, 1)), "low": self.spread.low, "high": self.spread.high}
        return _("mean %(mean)s, answers from %(low)s to %(high)s") % values


@dataclass
class Row:
    """A question with its options, what she chose herself, and the groups that may be told."""

    question: Question
    options: list[str]
    own: int | None = None
    coach: int | None = None
    lines: list[Line] = field(default_factory=list)

    @property
    def own_at(self):
        """Where her own answer lies on the scale, in percent; None without one."""
        return None if self.own is None else 100 * (self.own - 1) / max(len(self.options) - 1, 1)

    @property
    def own_words(self):
        """Her own answer in words."""
        return "" if self.own is None else self.options[self.own - 1]

    @property
    def coach_words(self):
        """The coach's answer in words."""
        return "" if self.coach is None else self.options[self.coach - 1]

    @property
    def others(self):
        """All that may be told of the others, as one."""
        return together([line.spread for line in self.lines])

    @property
    def gap(self):
        """How much higher she is than the others; None when one of the two is not there."""
        return None if self.own is None or self.others is None else self.own - self.others.mean


@dataclass
class Part:
    """A competence with its questions."""

    name: str
    rows: list[Row]
    change: Any = None

    @property
    def own(self):
        """Her own mean."""
        values = [row.own for row in self.rows if row.own is not None]
        return sum(values) / len(values) if values else None

    @property
    def others(self):
        """The mean of the others' means."""
        means = [row.others.mean for row in self.rows if row.others]
        return sum(means) / len(means) if means else None

    @property
    def steps(self):
        """How many steps the scale has."""
        return max((len(row.options) for row in self.rows), default=5)


@dataclass
class Words:
    """What was written on a question: (group in words, author or "", text); or a summary with its writer."""

    question: Question
    entries: list[tuple]
    summary: Summary | None = None


@dataclass
class Report:
    """All of it. ``talk``: rows worth a conversation with why: higher, lower, apart."""

    groups: list[ReportGroup]
    parts: list[Part]
    choices: list[Row]
    words: list[Words]
    talk: list[tuple[str, Row]]
    before: Round | None = None


def options_of(question):
    """What there is to choose, in words, in order; nothing for a question that asks for words."""
    if question.kind == Kind.SCALE:
        return [step.words for step in question.scale.steps]
    return [choice.words for choice in question.choices] if question.kind == Kind.CHOICE else []


def _rows(of, viewer, questions):
    rows = {q.pk: Row(q, options_of(q)) for q in questions if q.kind in (Kind.SCALE, Kind.CHOICE)}
    signed = SheetAnswer.objects.visible_to(viewer).filter(sheet__contributor__round=of)
    counted: dict = {}
    for answer in signed.filter(option__isnull=False).select_related("sheet__contributor"):
        row, category = rows[answer.question_id], answer.sheet.contributor.category
        if category == Group.SELF:
            row.own = answer.option + 1
        elif category == Group.COACH:
            row.coach = answer.option + 1
        else:
            counts = counted.setdefault((category, answer.question_id), [0] * len(row.options))
            counts[answer.option] += 1
    for figure in Figure.objects.visible_to(viewer).filter(round=of):
        counted[figure.group, figure.question_id] = figure.counts
    for (group, question), counts in sorted(counted.items(), key=lambda one: ORDER.index(Group(one[0][0]))):
        rows[question].lines.append(Line(group, Spread(tuple(counts))))
    return list(rows.values())


def _parts(rows):
    """By competence, in the order of the form; what belongs to none comes last, under no name."""
    found: dict = {}
    for row in (row for row in rows if row.question.kind == Kind.SCALE):
        found.setdefault(row.question.competence_id, []).append(row)
    names = {row.question.competence_id: str(row.question.competence or "") for row in rows}
    order = sorted(found.items(), key=lambda one: one[0] is None)
    return [Part(names[key], some) for key, some in order]


def _words(of, viewer, questions):
    asked = [q for q in questions if q.kind == Kind.TEXT]
    entries = defaultdict(list)
    signed = SheetAnswer.objects.visible_to(viewer).filter(sheet__contributor__round=of).exclude(text="")
    for answer in signed.select_related("sheet__contributor__person"):
        who = answer.sheet.contributor
        entries[answer.question_id].append((Group(who.category).label, who.called, answer.text))
    for comment in Comment.objects.visible_to(viewer).filter(round=of).order_by("group", "pk"):
        entries[comment.question_id].append((Group(comment.group).label, "", comment.text))
    summaries = {
        row.question_id: row for row in Summary.objects.visible_to(viewer).filter(round=of).select_related("by")
    }
    return [Words(q, entries[q.pk], summaries.get(q.pk)) for q in asked if entries[q.pk] or q.pk in summaries]


def _talk(rows):
    """At most three rows: where the two pictures differ most, and where the others differ among themselves."""
    found = []
    for row in rows:
        if row.question.kind != Kind.SCALE or row.others is None:
            continue
        if row.gap is not None and abs(row.gap) >= FAR:
            found.append((abs(row.gap), "higher" if row.gap > 0 else "lower", row))
        elif row.others.deviation >= WIDE:
            found.append((row.others.deviation - 0.5, "apart", row))
    found.sort(key=lambda one: -one[0])
    return [(why, row) for _size, why, row in found[:3]]


def report(of, viewer):
    """The report of a round as this viewer reads it."""
    questions = parts_of(of.version_id).questions
    rows = _rows(of, viewer, questions)
    parts = _parts(rows)
    before = finished_before(of)
    if before:
        _compare(parts, before, viewer)
    groups = sorted(
        ReportGroup.objects.visible_to(viewer).filter(round=of), key=lambda row: ORDER.index(Group(row.group))
    )
    choices = [row for row in rows if row.question.kind == Kind.CHOICE and (row.lines or row.own)]
    return Report(groups, parts, choices, _words(of, viewer, questions), _talk(rows), before)


def _compare(parts, before, viewer):
    """Beside the earlier round: the same questions, also of an earlier version of the form, by their keys."""
    questions = parts_of(before.version_id).questions
    old = {row.question.key: row.others for row in _rows(before, viewer, questions)}
    for part in parts:
        same = [row for row in part.rows if row.question.key in old]
        part.change = change([old[row.question.key] for row in same], [row.others for row in same])
