"""What changed in many goals."""

import datetime

from django.shortcuts import render

from tandem.core import clock
from tandem.core.policies import holding

from .. import access, queries
from ..forms import PeriodForm

DAYS = 30
FIELDS = ("first", "last")


@holding(access.see_changes)
def changes(request):
    """``/goals/changes/``: for leadership and HR, what changed over a period in the goals that they may see."""
    get, today = request.GET, clock.today()
    usual = {"first": today - datetime.timedelta(days=DAYS), "last": today}
    form = PeriodForm(get if any(name in get for name in FIELDS) else None, initial=usual)
    period = form.cleaned_data if form.is_valid() else usual
    only = get.get("only") if get.get("only") in queries.SORTS_OF_CHANGE else ""
    number = get.get("page", "")
    page = min(40, max(1, int(number))) if number.isascii() and number.isdigit() and len(number) < 4 else 1
    words = get.get("q", "").replace("\x00", "")[:200]
    rows, more = queries.changes_between(request.person, period["first"], period["last"], only, words, page)
    query = get.copy()
    query.pop("page", None)
    context = {"form": form, "period": period, "only": only, "words": words, "rows": rows, "query": query.urlencode()}
    context |= {"later": page - 1, "earlier": page + 1 if more and page < 40 else 0}
    context["sorts"] = [(key, words) for key, (words, _actions) in queries.SORTS_OF_CHANGE.items()]
    return render(request, "goals/changes.html", context)
