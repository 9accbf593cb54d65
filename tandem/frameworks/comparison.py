"""What a draft asks otherwise than the version that is published."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from tandem.core.languages import LANGUAGES

from .gaps import NAMES
from .states import Category


@dataclass(frozen=True)
class Difference:
    """``kind``: added, ended or changed; ``title``: the question, competence or scale; what was and what is."""

    kind: str
    title: str
    changes: list = field(default_factory=list)


def _texts(row, fields):
    """{(what, language): text} of the texts in three languages."""
    return {
        f"{what} ({NAMES[code]})": getattr(row, f"{name}_{code}") for name, what in fields.items() for code in LANGUAGES
    }


def _lines(what, rows):
    return {f"{what} ({NAMES[code]})": " / ".join(getattr(row, f"words_{code}") for row in rows) for code in LANGUAGES}


def _question(row):
    said = _texts(row, {"words": _("Question"), "own": _("Words for the person herself"), "help": _("Explanation")})
    said |= _lines(_("Answers"), row.choices)
    said[_("Competence")] = str(row.competence or "")
    said[_("Scale")] = str(row.scale or "")
    said[_("For each goal")] = _("yes") if row.each_goal else _("no")
    said[_("Has to be answered")] = _("yes") if row.is_required else _("no")
    said[_("Who is asked")] = ", ".join(str(Category(one).label) for one in row.categories) or _("everybody")
    return said


def _scale(row):
    said = _texts(row, {"name": _("Name")}) | _lines(_("Steps"), row.steps)
    return said | {_("“I cannot judge this”"): _("yes") if row.cannot_judge else _("no")}


def _competence(row):
    return _texts(row, {"name": _("Name"), "meaning": _("What it is")})


def _pairs(before, after, say):
    """The differences between two lists of rows, by their keys: what is new and what changed, then what is gone."""
    old, new = ({row.key: row for row in rows} for rows in (before, after))
    for key, row in new.items():
        if key not in old:
            yield Difference("added", str(row))
            continue
        was, now = say(old[key]), say(row)
        if changes := [(what, was[what], now[what]) for what in now if was[what] != now[what]]:
            yield Difference("changed", str(row), changes)
    yield from (Difference("ended", str(row)) for key, row in old.items() if key not in new)


def _moved(before, after):
    """The questions that are in both stand in another order."""
    old, new = ([row.key for row in rows] for rows in (before, after))
    both = set(old) & set(new)
    return [key for key in old if key in both] != [key for key in new if key in both]


def differences(before, after):
    """Between the parts of two versions: questions, then competences and scales."""
    found = [*_pairs(before.questions, after.questions, _question)]
    if _moved(before.questions, after.questions):
        found.append(Difference("changed", _("The questions stand in another order.")))
    found += _pairs(before.competences, after.competences, _competence)
    return [*found, *_pairs(before.scales, after.scales, _scale)]
