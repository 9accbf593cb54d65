"""Whether so few are asked that somebody would stand out."""

from collections import Counter

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.frameworks.states import Category

from .models import Contributor, Round
from .parameters import Rounds
from .states import HIDDEN, WITH_REPORT, Mode, State


def shortcomings(round):
    """What stands in the way of asking these people, in words; nothing when all is well."""
    asked = list(Contributor.objects.filter(round=round, category__in=HIDDEN))
    if not asked:
        return [_("Choose the people whom you want to ask.")]
    if not round.is_anonymous:
        return []
    limits = Rounds.current()
    return [*_too_few(Counter(row.category for row in asked), limits), *_too_near(round, asked, limits)]


def _too_few(size, limits):
    least, peers, reports = limits.least_in_category, size[Category.PEER], size[Category.REPORT]
    together = peers + reports if peers and reports else max(peers, reports)
    few = ngettext("at least %(n)s", "at least %(n)s", least) % {"n": least}
    if 0 < size[Category.EXTERNAL] < least:
        yield _("People from outside: choose %(few)s, or none.") % {"few": few}
    if 0 < together < least:
        yield _("Colleagues: choose %(few)s, or none.") % {"few": few}
    if size.total() < limits.least_in_all:
        words = ngettext(
            "Choose at least %(n)s person beside yourself and your coach: with fewer, answers could be recognised.",
            "Choose at least %(n)s people beside yourself and your coach: with fewer, answers could be recognised.",
            limits.least_in_all,
        )
        yield words % {"n": limits.least_in_all}


def _names(rows):
    return {category: {row.person_id or row.email for row in rows if row.category == category} for category in HIDDEN}


def _sets(rows):
    """Every set of people that could become a group of a report."""
    by = _names(rows)
    colleagues = by[Category.PEER] | by[Category.REPORT]
    return [*by.values(), colleagues, colleagues | by[Category.EXTERNAL]]


def _too_near(round, asked, limits):
    """Beside an earlier round a single new person could be worked out: the same people, or several others."""
    ended = {"subject": round.subject_id, "mode": Mode.ANONYMOUS, "version__form": round.version.form_id}
    earlier = Round.objects.filter(**ended, state__in=[*WITH_REPORT, State.SUMMARISING]).exclude(pk=round.pk)
    for before in earlier:
        rows = list(Contributor.objects.filter(round=before, category__in=HIDDEN))
        for old, new in zip(_sets(rows), _sets(asked), strict=True):
            if old and new and 0 < len(old ^ new) < limits.least_in_category:
                yield _(
                    "Beside your earlier round one or two people would stand out. Ask the same people again, or "
                    "change at least %(n)s."
                ) % {"n": limits.least_in_category}
                return
