"""My feedback: received, given, drafts, asked, shared with me; several at once."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from tandem.core import clock
from tandem.core.policies import signed_in
from tandem.people.queries import coachees_of

from .. import access, actions, queries
from ..states import Far, Kind
from .ordering import mine
from .timing import said
from .writing import number

PER_PAGE = 25


def _year(text):
    return int(text) if text.isascii() and text.isdigit() and 2000 <= int(text[:5]) <= 2100 else 0


def _frame(request, tab):
    """What stands on each of the pages: the tabs with their counts, and my rhythm."""
    me = request.person
    weeks = queries.rhythm(me)
    return {
        "tab": tab,
        "count_of_drafts": queries.drafts(me).count(),
        "coaches": coachees_of(me).exists(),
        "given_in_weeks": sum(week.given for week in weeks),
        "received_in_weeks": sum(week.received for week in weeks),
        "rhythm": [week.given + week.received for week in weeks],
    }


FILTERS = ("q", "kind", "year", "about", "giver", "theme")


def _chosen(request, pieces):
    """The pieces as they were chosen by words, kind, year, about, giver and theme; and how that was said."""
    said = {name: request.GET.get(name, "").replace("\0", "")[:200] for name in FILTERS}
    found = queries.chosen(pieces, said["q"], said["kind"], _year(said["year"]), said["about"], number(said["giver"]))
    if said["theme"]:
        theme = queries.themes(request.person).filter(pk=number(said["theme"])).first()
        found = queries.in_theme(found, theme) if theme else found.none()
    return found, said


def _pieces(request, tab, pieces, **more):
    """A page of pieces, as they were chosen."""
    found, chosen = _chosen(request, pieces)
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    query = request.GET.copy()
    query.pop("page", None)
    context = {**chosen, "page": page, "query": query.urlencode(), "kinds": Kind.choices, "tab": tab, **more}
    finer = {name: chosen[name] for name in ("about", "giver", "theme") if chosen[name]}
    context["finer"] = f"&{urlencode(finer)}" if finer else ""
    context["years"] = queries.years(pieces)
    context["pieces"] = queries.attach_audiences(page, request.person)
    if request.htmx:
        return render(request, "feedback/index.html#list", context)
    return render(request, "feedback/index.html", context | _frame(request, tab))


@signed_in
def index(request):
    """What I received; with ``aside=1`` what I put aside, with ``muted=1`` what came silently."""
    me = request.person
    lies = next((name for name in ("aside", "muted") if request.GET.get(name) == "1"), "")
    pieces = queries.in_box(queries.received(me, me), me, lies)
    more = {
        "lies": lies,
        "waiting": queries.waiting_requests(me),
        "withdrawals": queries.withdrawals(me)[:3],
        "mutes": queries.distances(me).filter(kind=Far.MUTE).exists(),
        "themes": list(queries.themes(me)),
        "givers": queries.givers(me),
        "abouts": queries.abouts(me),
    }
    return _pieces(request, "received", pieces, **more)


@signed_in
@require_POST
def bulk(request):
    """Thank for what is ticked, put it aside, or put it into a theme."""
    me, verb = request.person, request.POST.get("verb", "")
    pieces = mine(request, request.POST.getlist("piece"))
    if verb == "thank":
        done = actions.thank_all(pieces, by=me)
        words = ngettext("You thanked for %(n)s piece.", "You thanked for %(n)s pieces.", len(done))
    elif verb == "aside":
        done = actions.put_all_aside(pieces, by=me)
        words = ngettext("%(n)s piece is put aside.", "%(n)s pieces are put aside.", len(done))
    elif theme := queries.themes(me).filter(pk=number(verb)).first():
        done = [piece.pk for piece in actions.put_into_theme(theme, pieces, by=me)]
        words = ngettext("%(n)s piece is in the theme.", "%(n)s pieces are in the theme.", len(done))
    else:
        done, words = [], ""
    if done:
        undo = f"{reverse('feedback:undo_bulk')}?{urlencode({'verb': verb, 'keys': ','.join(map(str, done))})}"
        messages.success(request, words % {"n": len(done)}, extra_tags=f"undo:{undo}")
    else:
        messages.info(request, _("Nothing changed."))
    return redirect("feedback:index")


@signed_in
@require_POST
def undo_bulk(request):
    """Undo what was done with several."""
    me, verb = request.person, request.GET.get("verb", "")
    pieces = mine(request, request.GET.get("keys", "").split(","))
    if verb in {"thank", "aside"}:
        actions.undo_all(pieces, verb, by=me)
    elif theme := queries.themes(me).filter(pk=number(verb)).first():
        actions.take_out_of_theme(theme, pieces, by=me)
    messages.success(request, _("Undone."))
    return redirect("feedback:index")


@signed_in
def given(request):
    """What I gave."""
    return _pieces(request, "given", queries.as_one(queries.given(request.person, request.person)))


@signed_in
def shared(request):
    """What the people whom I coach today share with me, or what was written to us both."""
    me = request.person
    pieces = queries.open_to(me, coachees_of(me))
    return _pieces(request, "shared", pieces)


@signed_in
def drafts(request):
    """What I have not sent."""
    page = Paginator(queries.drafts(request.person), PER_PAGE).get_page(request.GET.get("page"))
    for draft in page:
        draft.receivers, draft.goes = access.receivers_of(draft), said(draft.send_at) if draft.send_at else ""
    return render(request, "feedback/drafts.html", {"page": page} | _frame(request, "drafts"))


@signed_in
def asked(request):
    """What I asked, and what came of it."""
    page = Paginator(queries.own_requests(request.person), PER_PAGE).get_page(request.GET.get("page"))
    requests = queries.attach_invitations(page, request.person)
    return render(
        request,
        "feedback/asked.html",
        {"page": page, "requests": requests, "today": clock.today()} | _frame(request, "asked"),
    )
