"""Which column holds what: guessed from the header in Dutch, French and English, shown, changeable, remembered."""

import difflib
import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from django.utils.translation import gettext_lazy as _

from . import limits
from .aliases import ALIASES


@dataclass(frozen=True)
class Field:
    """Something that Tandem reads: its label, and what to know about it."""

    label: object
    note: object = ""


FIELDS = {
    "number": Field(_("Employee number")),
    "name": Field(_("Name, in one column")),
    "given_name": Field(_("First name")),
    "middle_name": Field(_("Middle name")),
    "family_name": Field(_("Last name")),
    "called": Field(_("Called by")),
    "email": Field(_("Mail address")),
    "language": Field(_("Language")),
    "job": Field(_("Job")),
    "unit": Field(_("Unit")),
    "unit_group": Field(_("Unit above it")),
    "coach": Field(_("Coach"), _("By number, by name or by mail address: Tandem finds out itself.")),
    "hours": Field(_("Hours a week")),
    "started": Field(_("First day")),
    "ended": Field(_("Last day")),
    "active": Field(_("Still works here")),
}
EARLIER = _("Periods in earlier units")
PEOPLE = tuple(FIELDS)
HISTORY = ("number", "unit", "unit_group", "job", "started", "ended")
ONE_NAME = ("name",)


def label(field):
    """What a field is called."""
    return EARLIER if field == "history" else FIELDS[field].label if field in FIELDS else field


@cache
def plain(header):
    """A header as it is compared: small letters without accents, one space between words."""
    text = unicodedata.normalize("NFKD", header.casefold())
    return " ".join(re.findall(r"[a-z0-9]+", "".join(sign for sign in text if not unicodedata.combining(sign))))


@cache
def known(fields):
    """{header: field} for these fields."""
    return {alias: name for name in reversed(fields) for alias in ALIASES[name]}


def header_row(rows, fields=PEOPLE):
    """The place in ``rows`` of the header: where most headers are known, else the fullest of the first rows."""
    names = known(fields)

    def score(row):
        texts = [plain(cell) for cell in row[1] if cell]
        return len({names[text] for text in texts if text in names}), len(set(texts)) if len(texts) > 1 else 0

    first = rows[: limits.HEADER_WITHIN]
    best = max(range(len(first)), key=lambda place: (*score(first[place]), -place))
    return best if score(first[best])[0] >= 2 else next((p for p, row in enumerate(first) if score(row)[1] > 1), 0)


def signature(titles):
    """By what a header is recognised the next time: its columns, in order."""
    return hashlib.sha256("|".join(plain(title) for title in titles).encode()).hexdigest()


def guess(titles, fields=PEOPLE):
    """A field, or "", for each column."""
    names = known(fields)
    found = [names.get(plain(title), "") for title in titles]
    for place, title in enumerate(titles):
        text = plain(title)
        if not found[place] and len(text) > 3:
            near = difflib.get_close_matches(text, names, 1, 0.88)
            found[place] = names[near[0]] if near else ""
    if "given_name" in found and "family_name" not in found and "name" in found:
        found[found.index("name")] = "family_name"
    if "family_name" in found and "given_name" not in found and "name" not in found:
        found[found.index("family_name")] = "name"
    return _once(found)


def _once(found):
    seen = set()
    return [field if field and not (field in seen or seen.add(field)) else "" for field in found]


def lacking(columns, fields=PEOPLE):
    """What a mapping must still have before rows can be compared: labels."""
    has = set(columns)
    if fields == HISTORY:
        return [label(name) for name in ("number", "unit", "started") if name not in has]
    missing = [] if has & {"name", "family_name"} else [label("name")]
    return missing if has & {"number", "email", "name", "family_name"} else [*missing, label("number")]
