"""Two versions side by side: for whom something changes, and what."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from tandem.core.languages import LANGUAGES

from .sorting import choose


@dataclass
class Change:
    """People who go from one plan to another: ``was`` and ``becomes`` are plans or None, ``what`` the words."""

    was: Any
    becomes: Any
    what: list[str]
    people: int = 0


def _moments(plan):
    """What each moment is, in words."""
    return [_("%(title)s, %(when)s") % {"title": moment.title, "when": moment.when} for moment in plan.moments]


def _rhythms(plan):
    return {
        _("Informal conversation"): _("every %(n)s weeks, from %(least)s to %(most)s")
        % {"n": plan.informal_weeks, "least": plan.informal_least, "most": plan.informal_most},
        _("Check-in on goals"): _("every %(n)s weeks") % {"n": plan.checkin_weeks},
    }


def _texts(plan):
    return [getattr(plan, f"{field}_{code}") for field in ("why", "means") for code in LANGUAGES]


def differences(was, becomes):
    """What changes for somebody who goes from one plan to the other, in words; nothing when all stays."""
    if was is None or becomes is None:
        return [] if was is becomes else [_("has a plan from now on") if was is None else _("has no plan any more")]
    before, after = _moments(was), _moments(becomes)
    found = [_("no longer: %(what)s") % {"what": one} for one in before if one not in after]
    found += [_("new: %(what)s") % {"what": one} for one in after if one not in before]
    old = _rhythms(was)
    for name, words in _rhythms(becomes).items():
        if words != old[name]:
            found.append(_("%(name)s: %(new)s (was: %(old)s)") % {"name": name, "new": words, "old": old[name]})
    if _texts(was) != _texts(becomes):
        found.append(_("other words on why, or on what it means"))
    return found


def changes(earlier, later, people):
    """([Change], [(facts, Change)]): only those for whom something changes. ``earlier``, ``later``: lists of plans."""
    pairs: dict = {}
    rows = []
    for facts in people:
        was, becomes = choose(earlier, facts), choose(later, facts)
        key = (was and was.pk, becomes and becomes.pk)
        if key not in pairs:
            pairs[key] = Change(was, becomes, differences(was, becomes))
        change = pairs[key]
        if change.what:
            change.people += 1
            rows.append((facts, change))
    return sorted((one for one in pairs.values() if one.what), key=lambda one: -one.people), rows
