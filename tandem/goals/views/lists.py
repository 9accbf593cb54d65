"""The pages with many goals."""

import csv
import re

from django.http import StreamingHttpResponse
from django.shortcuts import get_object_or_404, render

from tandem.core.paging import LongPaginator
from tandem.core.policies import signed_in
from tandem.core.tables import as_xlsx
from tandem.people.models import Person
from tandem.people.queries import attach_places

from .. import access, queries
from ..states import Kind, State
from .rows import goal_rows

PAGE = 25


def asked_for(request):
    """What a list is asked for: tab, words, state, kind, year, order."""
    get = request.GET
    tab = get.get("tab") if get.get("tab") in queries.TABS else "mine"
    state = get.get("state", "")
    state = state if state == "live" or state in State.values else ""
    year = get.get("year", "")
    year = int(year) if re.fullmatch("(19|20|21)[0-9]{2}", year) else None
    kind = get.get("kind") if get.get("kind") in Kind.values else ""
    sort = get.get("sort") if get.get("sort") in queries.sorts_of(tab) else ""
    return {"tab": tab, "words": get.get("q", ""), "state": state, "year": year, "kind": kind, "sort": sort}


@signed_in
def index(request):
    """``/goals/``: mine, of those I coach, those I support, of the organisation, all; searched, filtered, in pages."""
    asked = asked_for(request)
    found = queries.listed(request.person, **asked)
    page = LongPaginator(found, PAGE).get_page(request.GET.get("page"))
    page.object_list = queries.attach_standing(page.object_list)
    if asked["tab"] in {"coach", "support", "quiet", "all"}:
        attach_places({goal.person_id: goal.person for goal in page if goal.person}.values())
    query = request.GET.copy()
    query.pop("page", None)
    context = {
        **asked,
        "page": page,
        "groups": [("", list(page))] if asked["sort"] and page.object_list else queries.grouped(page),
        "tabs": queries.tabs(request.person, asked["tab"]),
        "states": queries.STATES,
        "kinds": Kind.choices,
        "sorts": list(queries.sorts_of(asked["tab"]).items()),
        "saved": queries.views_of(request.person),
        "choosing": "choose" in request.GET,
        "years": queries.years(request.person),
        "query": query.urlencode(),
        "may_see_changes": not access.see_changes(request.person),
        "may_set_for_organisation": not access.set_goal(request.person, True),
    }
    part = "#list" if request.htmx and request.htmx.target == "goals" else ""
    return render(request, f"goals/index.html{part}", context)


class _Echo:
    """What the csv module writes to, line by line."""

    def write(self, value):
        return value


FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def csv_response(rows, name):
    """Rows as a CSV file, streamed; a cell that a spreadsheet would run as a formula is made a text.

    All are quoted, for where a spreadsheet parts cells at a semicolon.
    """

    def safe(cell):
        return f"'{cell}" if str(cell).startswith(FORMULAS) and not _is_number(cell) else cell

    writer = csv.writer(_Echo(), quoting=csv.QUOTE_ALL)
    lines = (writer.writerow([safe(cell) for cell in row]) for row in rows)

    def bytes_of():
        yield "\ufeff".encode()
        for line in lines:
            yield line.encode()

    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingHttpResponse(bytes_of(), content_type="text/csv; charset=utf-8", headers=headers)


def _is_number(cell):
    return str(cell).replace("-", "", 1).replace(".", "", 1).replace(",", "", 1).isdigit()


@signed_in
def export(request):
    """``/goals/export/``: the goals of the same tab, search and filters as CSV; ``?as=xlsx`` as a workbook."""
    rows = goal_rows(queries.listed(request.person, **asked_for(request)))
    if request.GET.get("as") == "xlsx":
        return as_xlsx("goals", next(rows), rows)
    return csv_response(rows, "goals.csv")


@signed_in
def panel(request, person):
    """``/goals/of/7/``: the open goals of a person, as a part of other pages."""
    whose = get_object_or_404(Person.objects.visible_to(request.person), pk=person)
    goals = queries.open_goals_of(whose, request.person)
    return render(request, "goals/panel.html", {"whose": whose, "goals": goals})
