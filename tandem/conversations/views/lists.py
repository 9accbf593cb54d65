"""Lists: my conversations, those with my people, what we agreed."""

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils.http import urlencode

from tandem.core import clock
from tandem.core.policies import signed_in
from tandem.people.relations import holds
from tandem.people.states import Role

from .. import queries
from ..access import partners
from ..queries.lists import attach_progress
from ..states import Side

MOST_OF_TEAMS = 50


@signed_in
def index(request):
    """What is coming, in preparation and past: mine, with my people, or (HR) the formal ones of my units."""
    person, words = request.person, request.GET.get("q", "")
    others = partners(person)
    coaches = any(side == Side.COACH for _other, side, _formal in others)
    open_tabs = {"people": coaches or queries.stands_in(person)}
    open_tabs["file"] = holds(person, Role.HR_PARTNER)
    tab = request.GET.get("with", "")
    tab = tab if open_tabs.get(tab) else ""
    rows = queries.in_the_file(person, words) if tab == "file" else queries.past(person, tab == "people", words)
    found = {
        "past": Paginator(rows, 25).get_page(request.GET.get("page")),
        "q": words,
        "tab": tab,
        "as_coach": tab == "people",
        "is_coach": open_tabs["people"],
        "is_hr": open_tabs["file"],
        "in_team": queries.has_team_talks(person),
        "can_plan": bool(others),
        "query": urlencode({key: value for key, value in (("with", tab), ("q", words)) if value}),
    }
    if tab != "file":
        rows = attach_progress(queries.under_way(person, tab == "people", words)[:50], person)
        found["under_way"] = queries.attach_stand_ins(rows, person)
        found["rhythms"] = queries.series_of(person, tab == "people")
    if tab == "people":
        found["lent"] = queries.lent(person, words)
    if tab == "people" and not words:
        found["silent"] = queries.without_recent_talk(person)[:6]
    return render(request, "conversations/index.html", found)


@signed_in
def agreements(request):
    """What I agreed to: open, or done."""
    done = request.GET.get("done") == "yes"
    rows = queries.agreements_of(request.person, done)
    page = Paginator(rows, 25).get_page(request.GET.get("page"))
    page.object_list = queries.attach_goals(page.object_list, request.person)
    of_teams = queries.team_agreements_of(request.person, done)[:MOST_OF_TEAMS] if page.number == 1 else []
    of_teams = queries.attach_goals(of_teams, request.person)
    found = {"page": page, "of_teams": of_teams, "done": done, "today": clock.today()}
    return render(request, "conversations/agreements.html", found)
