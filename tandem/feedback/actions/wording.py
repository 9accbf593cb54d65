"""The words of feedback as they are taken in: cleaned, and checked against who will read them."""

import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from tandem.core.references import SOURCES, seen_by_all

from .. import access
from ..models import PARTS
from ..states import POINTING, RECOGNITION, About, Kind, Reach

TEXTS = (*PARTS, "text")
POINTS_AT = ("about_kind", "about_key", "about_date")
WORDING = (*TEXTS, "about", "kind", "reach", "language", "team", *POINTS_AT)
NOT_TEXT = ("team", "about_key", "about_date")
NO_WORDS = _("Write at least one of the parts.")


def cleaned(by, values):
    """The fields of a wording: no other than these, texts without space around them."""
    if unknown := set(values) - set(WORDING):
        raise TypeError(f"feedback has no {', '.join(sorted(unknown))}")
    clean = {name: value if name in NOT_TEXT else str(value or "").strip() for name, value in values.items()}
    clean["language"] = clean.get("language") or by.language
    clean["about"] = clean.get("about", "")[:200]
    if "reach" in clean and clean["reach"] != Reach.TEAM:
        clean["team"] = None
    return clean


def must_have_words(wording):
    """Raises ValidationError without words."""
    if not any(wording.get(name) for name in TEXTS):
        raise ValidationError(NO_WORDS)


def must_reach(wording, by, receivers):
    """The coach can only be written to when there is one who is not the giver; a team only about one of its own; and
    more people than a coach read appreciation alone."""
    reach, team = wording["reach"], wording.get("team")
    if reach == Reach.COACH:
        for receiver in receivers:
            if access.coach_today(receiver) in (None, by):
                raise ValidationError(_("There is no other coach today to send this to."))
    if reach in RECOGNITION and wording["kind"] != Kind.APPRECIATION:
        raise ValidationError(_("Only appreciation can be read by a team or by everybody."))
    if reach == Reach.TEAM and (team is None or team not in access.teams_with_all(receivers)):
        raise ValidationError(_("Choose a team in which they are today."))


def must_point(wording, by, receivers):
    """What it is about is something that the giver and each receiver may see."""
    kind, key = wording.get("about_kind", ""), wording.get("about_key")
    if kind in POINTING:
        if kind not in SOURCES or not seen_by_all(kind, (by, *receivers)).filter(pk=key).exists():
            raise ValidationError(_("Choose something that you can both see."))
        wording["about_date"] = None
    else:
        wording["about_key"] = None
        wording["about_kind"] = About.MOMENT if isinstance(wording.get("about_date"), datetime.date) else ""
