"""Lists: my conversations, those with my people, what we agreed."""

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils.http import urlencode

from tandem.core import clock
from tandem.core.policies import signed_in

from .. import queries
from ..access import partners
from ..queries.lists import attach_progress
from ..states import Side


@signed_in
def index(request):
    """What is coming, in preparation and past; as employee, or with the people whom I coach."""
    person, words = request.person, request.GET.get("q", "")
    others = partners(person)
    is_coach = any(side == Side.COACH for _other, side, _formal in others)
    as_coach = is_coach and request.GET.get("with") == "people"
    past = Paginator(queries.past(person, as_coach, words), 25).get_page(request.GET.get("page"))
    found = {
        "under_way": attach_progress(queries.under_way(person, as_coach, words)[:50], person),
        "past": past,
        "q": words,
        "is_coach": is_coach,
        "as_coach": as_coach,
        "can_plan": bool(others),
        "silent": queries.without_recent_talk(person)[:6] if as_coach and not words else [],
        "query": urlencode({"with": "people"} if as_coach else {}) + (f"&{urlencode({'q': words})}" if words else ""),
    }
    return render(request, "conversations/index.html", found)


@signed_in
def agreements(request):
    """What I agreed to: open, or done."""
    done = request.GET.get("done") == "yes"
    rows = queries.agreements_of(request.person, done)
    page = Paginator(rows, 25).get_page(request.GET.get("page"))
    found = {"page": page, "done": done, "today": clock.today()}
    return render(request, "conversations/agreements.html", found)
