"""A cycle in the making: its days, who would have what, and the launch."""

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from tandem.core.policies import holding, signed_in
from tandem.frameworks.views.answering import answer, sure, visible
from tandem.goals.views.lists import csv_response
from tandem.plans.views.people import found_in

from .. import access, actions, jobs, queries
from ..forms import CycleForm
from ..models import Cycle

A_PAGE = 50
FORM = "frameworks/page.html"


def trail(*steps):
    """Where one is: the list of cycles, and what lies between."""
    return [(_("Cycles"), reverse("cycles:index")), *steps]


def to_cycle(cycle):
    """A cycle in the trail."""
    return str(cycle), reverse("cycles:cycle", args=[cycle.pk])


def cycle_for(request, pk, rule=None):
    """The cycle, when the person sees it; with ``rule``, refused with the reason to who may not."""
    row = visible(request, Cycle, pk, "scheme", "made_by", "launched_by")
    if rule:
        rule.require(request.person, row)
    return row


@holding(access.make)
def new(request):
    """``/cycles/new/``: its name and its days. It begins as a draft."""
    form = CycleForm(request.POST or None)
    return answer(
        request,
        form,
        lambda data: actions.draft(form.names(), data["from_date"], data["to_date"], by=request.person),
        title=_("Begin a cycle"),
        lede=_("It begins as a draft: you see who would have which conversation before anybody is told."),
        back=lambda made: reverse("cycles:cycle", args=[made.pk]),
        done=_("This is the draft. Look who would have what, and launch it when it is right."),
        crumbs=trail(),
        button=_("Begin"),
        template=FORM,
    )


@signed_in
def change(request, pk):
    """``/cycles/7/change/``: other names or days."""
    row = cycle_for(request, pk, access.change)
    days = {"from_date": row.from_date, "to_date": row.to_date}
    form = CycleForm(request.POST or None, row=row, initial=days)
    return answer(
        request,
        form,
        lambda data: actions.change(row, form.names(), data["from_date"], data["to_date"], by=request.person),
        title=_("Change this cycle"),
        back=to_cycle(row)[1],
        crumbs=trail(to_cycle(row)),
        template=FORM,
    )


@signed_in
def remove(request, pk):
    """``/cycles/7/removal/``: throw the draft away."""
    row = cycle_for(request, pk, access.change)
    return sure(
        request,
        lambda: actions.drop(row, by=request.person),
        title=_("Throw this draft away?"),
        words=_("Nobody has been told of it."),
        button=_("Throw away"),
        back=reverse("cycles:index"),
        done=_("The draft was thrown away."),
        crumbs=trail(to_cycle(row)),
    )


def _asked(request, row):
    found = queries.expected(row, request.person)
    words = request.GET.get("q", "")[:80]
    return found, found_in([(one.facts, one) for one in found], words), words


@signed_in
def preview(request, pk):
    """``/cycles/7/preview/``: who would have which conversation, and when."""
    row = cycle_for(request, pk, access.change)
    found, rows, words = _asked(request, row)
    context = {
        "cycle": row,
        "page": Paginator([one for _facts, one in rows], A_PAGE).get_page(request.GET.get("page")),
        "q": words,
        "query": urlencode({"q": words}) if words else "",
        "crumbs": trail(to_cycle(row)),
        **queries.summary(found),
    }
    return render(request, "cycles/preview.html", context)


@signed_in
def preview_export(request, pk):
    """``/cycles/7/preview.csv``: the same list, as a file."""
    row = cycle_for(request, pk, access.change)
    _found, rows, _words = _asked(request, row)
    head = [_("Name"), _("Unit"), _("Job"), _("Plan"), _("Conversation"), _("To be held before")]
    lines = (
        [f.name, f.unit_name, f.job_title, str(one.plan), one.moment.title, one.day.isoformat()] for f, one in rows
    )
    return csv_response((line for part in ([head], lines) for line in part), f"cycle-{row.pk}.csv")


@signed_in
def launch(request, pk):
    """``/cycles/7/launch/``: what it will do, and the button."""
    row = cycle_for(request, pk, access.launch)
    refused = ""
    if request.method == "POST":
        try:
            actions.launch(row, by=request.person)
        except ValidationError as refusal:
            refused = " ".join(refusal.messages)
        else:
            jobs.start()
            return redirect("cycles:cycle", row.pk)
    context = {"cycle": row, "refused": refused, "crumbs": trail(to_cycle(row))}
    found = queries.expected(row, request.person)
    context |= {"scheme": queries.scheme_of(row, request.person), **queries.summary(found)}
    return render(request, "cycles/launch.html", context)
