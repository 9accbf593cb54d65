"""For who was named at the start: comments before they go into the report."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from tandem.core.keys import key_in
from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import SummaryForm
from .found import round_for


@signed_in
def summary(request, pk):
    """Read the comments, put a summary in the place of some, release them."""
    round = round_for(request.person, pk)
    access.summarise.require(request.person, round)
    if request.method == "POST":
        if "release" in request.POST:
            actions.release(round, by=request.person)
            messages.success(request, _("Released. %(name)s can read the report.") % {"name": round.subject.called})
            return redirect("evaluations:coached")
        rows = {row.question.pk: row.question for row in queries.comments_on(round, request.person)}
        question, form = rows.get(key_in(request.POST.get("question", ""))), SummaryForm(request.POST)
        if question and form.is_valid():
            actions.summarise(round, question, by=request.person, text=form.cleaned_data["text"])
            messages.success(request, _("Kept."))
        return redirect("evaluations:summary", pk)
    rows = queries.comments_on(round, request.person)
    for row in rows:
        text = row.summary.text if row.summary else ""
        row.form = SummaryForm(initial={"text": text}, prefix=None)
    return render(request, "evaluations/summary.html", {"round": round, "rows": rows})
