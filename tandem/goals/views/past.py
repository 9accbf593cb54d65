"""Goals as they stood on a day."""

import datetime

from django.shortcuts import render

from tandem.core import clock
from tandem.core.paging import LongPaginator
from tandem.core.policies import signed_in

from .. import queries
from ..forms import DayForm
from .dialogs import visible
from .lists import PAGE, asked_for


def _day(request):
    """(the form, the day that is asked for: the last of the last year when none is, or a wrong one)."""
    before = datetime.date(clock.today().year - 1, 12, 31)
    form = DayForm(request.GET if "on" in request.GET else None, initial={"on": before})
    return form, form.cleaned_data["on"] if form.is_valid() else before


@signed_in
def past(request):
    """``/goals/past/?on=2025-12-31``: the goals of a list that one may see today, as they stood on a day."""
    form, day = _day(request)
    moment, asked = queries.end_of(day), asked_for(request)
    found = queries.listed(request.person, **asked | {"state": "", "sort": "new"})
    found = found.filter(opened_at__lte=moment, starts_date__lte=day)
    page = LongPaginator(found, PAGE).get_page(request.GET.get("page"))
    page.object_list = queries.as_it_was(page.object_list, moment)
    query = request.GET.copy()
    query.pop("page", None)
    context = {**asked, "form": form, "day": day, "page": page, "query": query.urlencode()}
    context |= {"tabs": [(key, words) for key, words in queries.TABS.items() if key != "quiet"]}
    return render(request, "goals/past.html", context)


@signed_in
def goal_past(request, pk):
    """``/goals/7/past/?on=2026-06-30``: one goal as it stood on a day."""
    goal = visible(request, pk, related=("person", "team", "unit"))
    form, day = _day(request)
    then = queries.as_it_was([goal], queries.end_of(day))
    context = {"goal": goal, "then": then[0] if then else None, "form": form, "day": day}
    return render(request, "goals/goal_past.html", context)
