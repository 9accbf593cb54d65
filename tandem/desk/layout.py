"""What stands on every page: the navigation for each role, and the little counts in it."""

from django.conf import settings
from django.db.models import Subquery
from django.utils.translation import gettext as _

from tandem.core.counting import how_many
from tandem.core.frame import place
from tandem.evaluations.queries import waiting_for
from tandem.feedback.queries import waiting_requests
from tandem.goals.queries import open_of
from tandem.insights.access import see_pulse
from tandem.notices.queries import unread
from tandem.people.models import Person
from tandem.people.queries import assignment_on
from tandem.people.relations import holds, ties_of
from tandem.people.states import Role


def layout(request):
    """The context processor ``layout``. A constant number of small queries, whatever the organisation's size."""
    frame = {"organisation": settings.ORGANISATION, "demo": settings.DEMO, "navigation": (), "tabs": ()}
    person = getattr(request, "person", None)
    if person is None or getattr(request, "htmx", False):
        return {"layout": frame}
    assigned = assignment_on(person)
    person.function = assigned.job.title if assigned and assigned.job else ""
    frame["navigation"] = tuple(_groups(request, person, bool(ties_of(person).led)))
    frame["tabs"] = tuple(_tabs(request))
    return {"layout": frame}


def _item(request, label, url, icon, count=0):
    """An entry, or nothing when no module offers the page."""
    address = place(url)
    if not address:
        return None
    of_organisation = request.path == place("goals:organisation") or request.GET.get("tab") == "organisation"
    if url == "goals:organisation":
        here = of_organisation
    else:
        holds_others = address in {"/", place("people:directory")}
        inside = not holds_others and request.path.startswith(address)
        here = not of_organisation and (request.path == address or inside)
    return {"label": label, "url": address, "icon": icon, "count": count, "current": here}


def _groups(request, person, coaches):
    """The groups of the navigation that this person has."""
    goals, asked, sheets, notices = _counts(person)
    mine = [
        _item(request, _("My week"), "desk:home", "sun"),
        _item(request, _("My goals"), "goals:index", "target", goals),
        _item(request, _("Feedback"), "feedback:index", "message-circle", asked),
        _item(request, _("Feedback rounds"), "evaluations:index", "users-round", sheets),
        _item(request, _("Conversations"), "conversations:index", "messages-square"),
        _item(request, _("Notices"), "notices:index", "bell", notices),
    ]
    yield from _group(_("Me"), mine)
    if coaches:
        yield from _group(_("Coach"), [_item(request, _("My people"), "desk:team", "users-round")])
    together = [
        _item(request, _("Organisation goals"), "goals:organisation", "network"),
        _item(request, _("Colleagues"), "people:directory", "id-card"),
        _item(request, _("Organisation chart"), "people:organisation", "building-2"),
        _item(request, _("Teams"), "people:teams", "users"),
    ]
    yield from _group(settings.ORGANISATION, together)
    administers, runs = holds(person, Role.HR_ADMIN), holds(person, Role.IT_ADMIN)
    office = [] if see_pulse(person) else [_item(request, _("Pulse"), "insights:pulse", "activity")]
    if administers:
        office += [
            _item(request, _("Import people"), "people:import", "upload"),
            _item(request, _("Units and jobs"), "people:units", "git-branch"),
            _item(request, _("Plans of conversations"), "plans:versions", "calendar-clock"),
            _item(request, _("Cycles"), "cycles:index", "refresh-cw"),
            _item(request, _("Question forms"), "frameworks:forms", "list-checks"),
            _item(request, _("Values and skills"), "frameworks:values", "compass"),
        ]
    if administers or runs:
        office += [
            _item(request, _("Roles"), "people:roles", "shield-check"),
            _item(request, _("Parameters"), "people:parameters", "sliders-horizontal"),
        ]
    yield from _group(_("Administration"), office)


def _counts(person):
    """How many goals are open, how many questions wait, how many notices are unread: one query."""
    counted_rows = (open_of(person), waiting_requests(person), waiting_for(person), unread(person))
    counted = [Subquery(how_many(rows)) for rows in counted_rows]
    return Person.objects.filter(pk=person.pk).values_list(*counted).get()


def _group(label, items):
    items = [item for item in items if item]
    if items:
        yield {"label": label, "items": items}


def _tabs(request):
    """The five of the phone."""
    tabs = [
        _item(request, _("My week"), "desk:home", "sun"),
        _item(request, _("Goals"), "goals:index", "target"),
        _item(request, _("Give"), "feedback:give", "plus"),
        _item(request, _("Talks"), "conversations:index", "messages-square"),
        _item(request, _("Feedback"), "feedback:index", "message-circle"),
    ]
    return [tab for tab in tabs if tab]
