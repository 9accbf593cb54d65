"""Themes: what I put together and name myself, with suggestions; which replies travel; what goes into my file."""

import datetime

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from tandem.core import clock
from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..models import Feedback, Theme
from .writing import number

DISMISSED = "feedback_dismissed_groups"


def _theme(request, pk):
    return get_object_or_404(queries.themes(request.person), pk=pk)


def mine(request, keys):
    """Of these pieces those that I received."""
    keys = [number(key) for key in keys][:200]
    rows = Feedback.objects.visible_to(request.person).filter(receiver=request.person, pk__in=keys, state="sent")
    return list(rows.select_related("giver", "receiver", "outside"))


@signed_in
def themes(request):
    """My themes, how they spread over the year, and words that come back in what I received."""
    me = request.person
    found = queries.attach_months(queries.themes(me), me)
    dismissed = request.session.get(DISMISSED, [])
    groups = queries.suggested_groups(me, {theme.name for theme in found} | set(dismissed))
    context = {
        "themes": found,
        "groups": groups,
        "most": max(found, key=lambda theme: theme.number or 0, default=None),
        "without": queries.without_theme(me),
        "months": queries.last_months(),
    }
    return render(request, "feedback/themes.html", context)


@signed_in
@require_POST
def make_theme(request):
    """A theme with a name of mine; ``piece``: what goes into it. ``dismiss``: not this suggestion, for now."""
    if word := request.POST.get("dismiss", "").strip()[:60]:
        request.session[DISMISSED] = [*request.session.get(DISMISSED, []), word][-50:]
        return redirect("feedback:themes")
    try:
        made = actions.make_theme(
            request.POST.get("name", ""), by=request.person, pieces=mine(request, request.POST.getlist("piece"))
        )
    except ValidationError as fault:
        messages.error(request, fault.messages[0])
        return redirect("feedback:themes")
    if back := number(request.POST.get("back", "")):
        return redirect("feedback:piece", back)
    return redirect("feedback:theme", made.pk)


@signed_in
def theme(request, pk):
    """What stands in a theme. POST: another name, or the theme goes and the pieces stay."""
    me, found = request.person, _theme(request, pk)
    if request.method == "POST":
        if "drop" in request.POST:
            actions.drop_theme(found, by=me)
            messages.success(request, _("The theme is gone; what stood in it is not."))
            return redirect("feedback:themes")
        try:
            found = actions.rename_theme(found, request.POST.get("name", ""), by=me)
        except ValidationError as fault:
            messages.error(request, fault.messages[0])
        return redirect("feedback:theme", found.pk)
    pieces = queries.in_theme(queries.received(me, me), found)
    (found,) = queries.attach_months(queries.themes(me).filter(pk=found.pk), me)
    context = {"theme": found, "pieces": queries.attach_audiences(pieces[:200], me), "tab": "themes"}
    return render(request, "feedback/theme.html", context)


@signed_in
@require_POST
def set_themes(request, pk):
    """The themes of one piece, as they are ticked."""
    me = request.person
    found = get_object_or_404(Feedback.objects.visible_to(me), pk=pk)
    access.receive.require(me, found)
    wanted = {number(key) for key in request.POST.getlist("theme")}
    for one in Theme.objects.visible_to(me):
        put = actions.put_into_theme if one.pk in wanted else actions.take_out_of_theme
        put(one, [found], by=me)
    if name := request.POST.get("name", "").strip():
        actions.make_theme(name, by=me, pieces=[found])
    messages.success(request, _("Saved. Only you see your themes."))
    return redirect("feedback:piece", pk)


@signed_in
@require_POST
def reply_travels(request, pk):
    """Whether my own replies go along with the piece."""
    found = get_object_or_404(Feedback.objects.visible_to(request.person), pk=pk)
    travels = request.POST.get("travels") == "on"
    actions.let_reply_travel(found, travels, by=request.person)
    said = _("Your replies go along with it.") if travels else _("Your replies stay between the two of you.")
    messages.success(request, said)
    return redirect("feedback:piece", pk)


def _period(request):
    today = clock.today()
    year = number(request.GET.get("year", "")) or 0
    if 2000 <= year <= 2100:
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31), year
    return today - datetime.timedelta(days=365), today, 0


@signed_in
def for_file(request):
    """Before the formal conversation: what I received in the period, by month; what is ticked goes into my file."""
    me = request.person
    start, end, year = _period(request)
    if request.method == "POST":
        shown = mine(request, request.POST.getlist("shown"))
        keys = {number(key) for key in request.POST.getlist("kept")}
        changed = actions.choose_for_file(shown, keys, by=me)
        words = ngettext("%(n)s change in your file.", "%(n)s changes in your file.", changed)
        messages.success(request, words % {"n": changed} if changed else _("Nothing changed."))
        return redirect(request.get_full_path())
    months = queries.by_month(me, start, end)
    pieces = [piece for month in months for piece in month.pieces]
    context = {
        "months": months,
        "number": len(pieces),
        "kept": sum(piece.is_kept for piece in pieces),
        "start": start,
        "end": end,
        "year": year,
        "years": queries.years(queries.received(me, me)),
    }
    return render(request, "feedback/for_file.html", context)
