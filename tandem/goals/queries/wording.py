"""What changed in a row, in words: from what to what."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import words

from ..states import Direction, Kind, Measure, Visibility

TITLE, WHY = gettext_lazy("Words"), gettext_lazy("Why it matters")
LABELS = {
    **{f"title_{code}": TITLE for code in ("nl", "fr", "en")},
    **{f"why_{code}": WHY for code in ("nl", "fr", "en")},
    "title": TITLE,
    "kind": gettext_lazy("Kind"),
    "measure": gettext_lazy("Measured by"),
    "start_value": gettext_lazy("Start"),
    "target_value": gettext_lazy("Target"),
    "target_until": gettext_lazy("Upper limit"),
    "current_value": gettext_lazy("Value"),
    "starts_date": gettext_lazy("First day"),
    "ends_date": gettext_lazy("Last day"),
    "visibility": gettext_lazy("Who can see it"),
    "rhythm_days": gettext_lazy("Days between check-ins"),
    "weight": gettext_lazy("Weight"),
    "person": gettext_lazy("Owner"),
}
CHOICES = {"kind": Kind, "measure": Measure, "direction": Direction, "visibility": Visibility}
COLUMNS = {"person": "person_id"}
NUMBERS = {"start_value", "target_value", "target_until", "current_value"}
VERBS = (
    ({"person"}, gettext_lazy("took this over")),
    ({"target_value", "target_until"}, gettext_lazy("moved a target")),
    ({"ends_date", "starts_date"}, gettext_lazy("changed the period")),
    ({"rhythm_days"}, gettext_lazy("changed the rhythm of check-ins")),
    ({"visibility"}, gettext_lazy("changed who can see this")),
    ({"title_nl", "title_fr", "title_en", "title"}, gettext_lazy("changed the words")),
    ({"why_nl", "why_fr", "why_en"}, gettext_lazy("changed why it matters")),
    ({"current_value"}, gettext_lazy("changed a value")),
)


@dataclass(frozen=True)
class Delta:
    """From what to what; ``what`` says of what. ``before`` is empty for what is new."""

    what: str
    before: str
    after: str
    aside: bool = False  # it only goes with the others

    @property
    def in_words(self):
        """In one line."""
        course = f"{self.before} → {self.after}" if self.before else self.after
        return _("%(what)s: %(names)s") % {"what": self.what, "names": course} if self.what else course


def value_of(row, value):
    """``12 crews``: a number with its unit."""
    if value is None:
        return ""
    number, unit = words.number(value), row.measured_in
    if unit.startswith("%"):
        number, unit = _("%(number)s%%") % {"number": number}, unit[1:].strip()
    return f"{number} {unit}".strip()


def bare(row, value):
    """The number alone, where its unit stands right behind it; a percentage keeps its sign."""
    said, unit = value_of(row, value), row.measured_in.removeprefix("%").strip()
    return said.removesuffix(unit).strip() if unit else said


def target_of(row):
    """The target, or the range to stay within, with its unit: ``12 crews``, ``8 to 10 days``."""
    if row.target_until is None:
        return value_of(row, row.target_value)
    return _("%(low)s to %(high)s") % {"low": words.number(row.target_value), "high": value_of(row, row.target_until)}


def road_of(row):
    """Where a number has to go: ``2 → 12 crews``, ``stay within 8 to 10 days``."""
    if row.target_until is None:
        return f"{value_of(row, row.start_value)} → {value_of(row, row.target_value)}"
    return _("stay within %(range)s") % {"range": target_of(row)}


def said(row, name, people):
    """The value of a field of a row in words."""
    value = getattr(row, COLUMNS.get(name, name))
    if name in NUMBERS:
        return value_of(row, value)
    if name in CHOICES:
        return str(CHOICES[name](value).label) if value else ""
    if name.endswith("_date"):
        return words.day(value, "year")
    if name == "person":
        return people[value].name if value in people else ""
    return str(value if value is not None else "")


def differences(before, after, people, what="", skip=()):
    """The fields that people care about and that differ between two rows: ({names}, [Delta])."""
    names, deltas = set(), []
    for name, label in LABELS.items():
        column = COLUMNS.get(name, name)
        if name in skip or not hasattr(after, column) or getattr(before, column) == getattr(after, column):
            continue
        names.add(name)
        old, new = said(before, name, people), said(after, name, people)
        if name in NUMBERS and before.measured_in == after.measured_in:
            old = bare(before, getattr(before, column))
        title = f"{what}, {label}" if what else str(label)
        deltas.append(Delta(title, old, new or _("nothing")))
    return names, deltas


def verb_for(names):
    """The words for a change of these fields."""
    for some, verb in VERBS:
        if names and names <= some:
            return str(verb)
    return _("adjusted this goal")
