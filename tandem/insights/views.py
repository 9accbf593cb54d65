"""The pages of the pulse. They show what was published, and calculate nothing about anybody."""

from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext as _

from tandem.core.audience import Audience
from tandem.core.policies import holding, signed_in
from tandem.core.tables import KINDS

from . import access, queries
from .parameters import Pulse

BANDS = (("f8", "0–2"), ("f5", "3–5"), ("f2", "6–7"), ("f1", "8–10"))


def _period(request):
    """(all periods, the one that is asked for): the newest when none is. 404 for one that was not published."""
    periods = queries.periods()
    asked = request.GET.get("from")
    chosen = next((one for one in periods if one.key == asked), None) if asked else next(iter(periods), None)
    if asked and chosen is None:
        raise Http404
    return periods, chosen


def _key(request):
    asked = request.GET.get("group", "")
    if asked and not (asked.isdecimal() and len(asked) < 19):
        raise Http404
    return int(asked) if asked else None


def _audience(minimum):
    return Audience(
        words=_("HR and leadership; groups of %(n)s or more") % {"n": 2 * minimum},
        icon="shield",
        groups=(_("HR administrators and leadership: all units"), _("HR partners: their units")),
        reason=_("Nothing on this page can be opened down to one person. No text is read for it."),
        kept=_("What was published stays as it was published."),
    )


def _tiles(here):
    """What the four tiles show."""
    figure = here.figure
    return {
        "figure": figure,
        "answered": figure.snapshot.answered if figure else None,
        "waited": figure.snapshot.waited_days if figure else None,
        "bands": list(zip(BANDS, figure.snapshot.points, strict=True)) if figure and figure.snapshot.points else [],
        "segments": [(share, colour) for (colour, _n), share in zip(BANDS, figure.snapshot.points or (), strict=False)]
        if figure
        else [],
    }


def _trends(trend):
    """The points of the small pictures."""
    return {
        "gave": [one.gave for one in trend if one.gave is not None],
        "received": [one.received for one in trend if one.received is not None],
        "a_month": [one.a_month for one in trend if one.a_month is not None],
        "waited": [one.snapshot.waited_days for one in trend if one.snapshot.waited_days is not None],
    }


@holding(access.see_pulse)
def pulse(request):
    """``/insights/pulse/?from=2026-10-26&group=7``: what was published of a group and of those in it."""
    periods, period = _period(request)
    if period is None:
        return render(request, "insights/empty.html", {"audience": _audience(Pulse.current().minimum)})
    look = queries.look(request.person, period, _key(request))
    if look is None:
        raise Http404
    context = {
        "look": look,
        "periods": periods,
        "audience": _audience(look.quarter.minimum),
        "sentences": queries.sentences(look),
        "question": queries.question(look),
        "trends": _trends(look.trend),
        "merged": [row for row in look.rows if row.merged],
        "small": [row for row in look.rows if row.is_small and row.figure and row.figure.interval],
        "twice": 2 * look.quarter.minimum,
        **_tiles(look.here),
    }
    return render(request, "insights/pulse.html", context)


@holding(access.see_pulse)
def export(request, kind):
    """What was published of a period, as a file: csv or xlsx."""
    _periods, period = _period(request)
    if kind not in KINDS:
        raise Http404
    head = [
        _("Group"), _("From"), _("Until"), _("People counted"), _("Gave"), _("Received"), _("Pieces given"),
        _("Answers, %"), _("Days to an answer"), *(_("Points %(band)s, %%") % {"band": band} for _c, band in BANDS),
    ]  # fmt: skip
    groups = queries.rows_to_export(request.person, period) if period else ()
    rows = (_row(group, period) for group in groups)
    return KINDS[kind](_("Pulse"), head, rows)


def _row(group, period):
    snapshot, figure = group.figure.snapshot, group.figure
    counted = [snapshot.pieces, snapshot.answered, snapshot.waited_days, *(snapshot.points or [None] * 4)]
    told = ["" if one is None else one for one in counted]
    days = [period.starts.isoformat(), period.last.isoformat()]
    return [group.name, *days, group.people, figure.gave_words, figure.received_words, *told]


@signed_in
def how(request):
    """``/insights/pulse/how/``: what is counted and what never, and the figures of the whole, for everybody."""
    period = next(iter(queries.periods()), None)
    look = queries.look_at_whole(period) if period else None
    minimum = look.quarter.minimum if look else Pulse.current().minimum
    context = {"look": look, "minimum": minimum, "twice": 2 * minimum, "sees": not access.see_pulse(request.person)}
    context |= {"trends": _trends(look.trend), **_tiles(look.here)} if look else {}
    return render(request, "insights/how.html", context)
