"""My feedback: received, given, drafts, asked, shared with me; and all of mine as a file."""

import csv

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.policies import signed_in
from tandem.people.queries import coachees_of

from .. import access, queries
from ..states import Kind
from .timing import said

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


def _pieces(request, tab, pieces, **more):
    """A page of pieces, as they were chosen by words, kind and year."""
    chosen = {name: request.GET.get(name, "").replace("\0", "")[:200] for name in ("q", "kind", "year")}
    found = queries.chosen(pieces, chosen["q"], chosen["kind"], _year(chosen["year"]))
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    query = request.GET.copy()
    query.pop("page", None)
    context = {**chosen, "page": page, "query": query.urlencode(), "kinds": Kind.choices, "tab": tab, **more}
    context["years"] = queries.years(pieces)
    context["pieces"] = queries.attach_audiences(page, request.person)
    if request.htmx:
        return render(request, "feedback/index.html#list", context)
    return render(request, "feedback/index.html", context | _frame(request, tab))


@signed_in
def index(request):
    """What I received; with ``aside=1`` what I put aside."""
    me, aside = request.person, request.GET.get("aside") == "1"
    pieces = queries.in_box(queries.received(me, me), me, aside)
    more = {"aside": aside, "waiting": queries.waiting_requests(me), "withdrawals": queries.withdrawals(me)[:3]}
    return _pieces(request, "received", pieces, **more)


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


def _cell(text):
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


@signed_in
def export(request):
    """Everything that I gave and received, as CSV."""
    answer = HttpResponse(content_type="text/csv; charset=utf-8", charset="utf-8")
    answer["Content-Disposition"] = 'attachment; filename="feedback.csv"'
    answer.write("\ufeff")
    rows = csv.writer(answer, quoting=csv.QUOTE_ALL)  # also safe where cells are parted at a semicolon
    head = [_("Sent"), _("From"), _("To"), _("Kind"), _("About")]
    rows.writerow([*head, _("What I saw or heard"), _("What it did"), _("What I would like"), _("In one piece")])
    for piece in queries.attach_abouts(queries.of_both(request.person), request.person):
        told = (piece.author.name, piece.receiver.name, piece.get_kind_display(), piece.about_label)
        texts = (*told, piece.saw, piece.effect, piece.wish, piece.text)
        rows.writerow([localtime(piece.sent_at).strftime("%Y-%m-%d %H:%M"), *map(_cell, texts)])
    return answer
