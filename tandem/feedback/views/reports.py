"""When something crossed a line: telling one confidential adviser, and what the two write."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in
from tandem.people.relations import holds
from tandem.people.states import Role

from .. import access, actions, queries
from ..forms import Closing, Message, Telling
from ..models import Feedback, Report
from ..parameters import Safety


def _tell(request, piece=None):
    """The page on which one writes to an adviser, and sending it."""
    me = request.person
    besides = (piece.giver_id, piece.receiver_id) if piece else ()
    advisers = queries.advisers_for(me, besides)
    form = Telling(request.POST or None, advisers=advisers, about_piece=piece is not None)
    if request.method == "POST" and form.is_valid():
        along = piece if form.cleaned_data.get("enclose") else None
        sent = actions.send_report(form.chosen, form.cleaned_data["text"], by=me, piece=along)
        messages.success(request, _("Sent to %(name)s, and to nobody else.") % {"name": form.chosen.name})
        return redirect("feedback:report", sent.pk)
    other = None
    if piece:
        other = piece.receiver if me.pk == piece.giver_id else piece.giver
    context = {
        "piece": piece,
        "other": other,
        "distance": queries.distance_to(me, other) if other else "",
        "form": form,
        "advisers": advisers,
        "months": Safety.current().months_reports_are_kept,
    }
    return render(request, "feedback/crossed.html", context, status=422 if form.errors else 200)


@signed_in
def crossed(request, pk):
    """This crossed a line: tell one confidential adviser, whom one chooses. Nothing is kept of coming here."""
    rows = Feedback.objects.visible_to(request.person).select_related("giver", "receiver", "outside")
    found = get_object_or_404(rows, pk=pk)
    access.report_about.require(request.person, found)
    return _tell(request, found)


@signed_in
def new_report(request):
    """The same without a piece: for what was said, taken back, or sent anonymously."""
    return _tell(request)


@signed_in
def reports(request):
    """What I told an adviser; and for an adviser what she was told."""
    page = Paginator(queries.reports(request.person), 25).get_page(request.GET.get("page"))
    adviser = holds(request.person, Role.CONFIDENTIAL_ADVISER)
    return render(request, "feedback/reports.html", {"page": page, "is_adviser": adviser})


def _visible(request, pk):
    rows = Report.objects.visible_to(request.person).select_related("reporter", "adviser")
    return get_object_or_404(rows, pk=pk)


@signed_in
def report(request, pk):
    """What was told, what went along, and what the two write. POST writes."""
    me, found = request.person, _visible(request, pk)
    if request.method == "POST":
        form = Message(request.POST)
        if form.is_valid():
            actions.write_in_report(found, form.cleaned_data["text"], by=me)
        else:
            messages.error(request, form.errors["text"][0])
        return redirect("feedback:report", pk)
    context = {
        "report": found,
        "is_mine": found.reporter_id == me.pk,
        "enclosed": queries.enclosed(found, me),
        "thread": queries.messages_of(found, me),
        "why_not_write": access.write_in_report(me, found),
        "closing": Closing(),
        "months": Safety.current().months_reports_are_kept,
    }
    return render(request, "feedback/report.html", context)


@signed_in
@require_POST
def take_report_back(request, pk):
    """Take it back: the adviser reads it no more."""
    actions.take_report_back(_visible(request, pk), by=request.person)
    messages.success(request, _("Taken back. The adviser can no longer read it."))
    return redirect("feedback:reports")


@signed_in
@require_POST
def close_report(request, pk):
    """The adviser closes it with a word."""
    found, form = _visible(request, pk), Closing(request.POST)
    access.close_report.require(request.person, found)
    if form.is_valid():
        actions.close_report(found, form.cleaned_data["text"], by=request.person)
    else:
        messages.error(request, form.errors["text"][0])
    return redirect("feedback:report", pk)
