"""How a change of context, the question that it asks and the answers become entries of the history."""

from collections import Counter

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import words

from ..models import ContextChange, ContextQuestion, PlanPoint
from ..states import About, Verdict
from .wording import Delta

ANSWERS = {
    Verdict.RIGHT: ("circle-check", "good"),
    Verdict.ADJUST: ("pencil", "wait"),
    Verdict.RETIRE: ("archive", ""),
}


def changes_round(teller):
    """The entries: something was marked as changed, one was asked, one answered, asking ended."""
    asked = [row for row in teller.rows[ContextQuestion] if row.pgh_label == "insert"]
    seen = Exists(ContextChange.objects.visible_to(teller.viewer).filter(pk=OuterRef("pk")))
    changes = ContextChange.objects.annotate(seen=seen).in_bulk({row.change_id for row in asked}) if asked else {}
    for row in asked:
        if change := changes.get(row.change_id):
            said = {"note": str(About(change.about).label), "voices": [change.text]} if change.seen else {}
            yield teller.entry(
                row.goal_id, row, change.person_id, change.said_at, words=_("asked whether this goal is still right"),
                icon="compass", kind="wait", **said,
            )  # fmt: skip
    yield from _answers(teller)
    yield from _plans(teller)
    yield from _marked(teller)


def _answers(teller):
    for before, row in teller.steps(ContextQuestion):
        if before is None or row is None or not row.verdict or before.verdict:
            continue
        said = _("answered: “%(verdict)s”") % {"verdict": Verdict(row.verdict).label}
        icon, kind = ANSWERS[row.verdict]
        voices = [row.why] if row.why and row.verdict != Verdict.RETIRE else []
        yield teller.entry(
            row.goal_id, row, row.person_id, row.answered_at, words=said, icon=icon, kind=kind, voices=voices
        )


def _marked(teller):
    rows = teller.rows[ContextChange]
    keys = [row.id for row in rows if row.pgh_label == "insert"]
    numbers = Counter(ContextQuestion.objects.filter(change__in=keys).values_list("change", flat=True)) if keys else {}
    for before, row in teller.steps(ContextChange):
        if row is None:
            continue
        if before is None:
            number = numbers.get(row.id, 0)
            note = ngettext("%(n)s goal asked", "%(n)s goals asked", number) % {"n": number}
            about = {"about": About(row.about).label.lower()}
            said = _("said that something changed: %(about)s") % about
            yield teller.entry(
                row.goal_id, row, row.person_id, row.said_at, words=said, icon="compass", kind="wait", note=note,
                voices=[row.text],
            )  # fmt: skip
        elif row.closed_at and not before.closed_at:
            yield teller.entry(row.goal_id, row, at=row.closed_at, words=_("stopped asking"), icon="compass", kind="")


def _plans(teller):
    """The points of a plan that were written in one act are one entry."""
    acts: dict = {}
    for row in teller.rows[PlanPoint]:
        acts.setdefault((row.goal_id, row.pgh_context_id), []).append(row)
    for (goal, _act), rows in acts.items():
        course = {label: [row for row in rows if row.pgh_label == label] for label in ("delete", "insert")}
        before, after = (_course(course[label]) for label in ("delete", "insert"))
        said = _("planned the course") if after else _("took the plan away: a straight line again")
        entry = teller.entry(goal, rows[-1], words=said, icon="calendar-clock", kind="brand", fact="changed")
        entry.deltas = [Delta(_("Plan"), before, after or _("a straight line"))]
        entry.voices = [why] if (why := rows[-1].metadata.get("why")) else []
        yield entry


def _course(rows):
    """``31 March: 25%, 30 June: 60%``."""
    points = sorted(rows, key=lambda row: row.on_date)
    said = [(words.day(row.on_date, "year"), words.percent(row.progress)) for row in points]
    return ", ".join(_("%(what)s: %(names)s") % {"what": day, "names": share} for day, share in said)
