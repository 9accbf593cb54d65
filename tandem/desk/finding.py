"""The command palette: find a colleague or a goal, or do something."""

from urllib.parse import urlencode

from django.conf import settings
from django.utils.translation import gettext as _

from tandem.core.frame import place
from tandem.goals import queries as goals
from tandem.people import access as people
from tandem.people.models import Person
from tandem.people.queries import attach_places, found

MOST = 6


def deeds():
    """What one can do from anywhere: (words, note, route, icon, query)."""
    return (
        (_("Give feedback"), "F", "feedback:give", "message-circle-plus", {}),
        (_("Ask for feedback"), "", "feedback:ask", "hand", {}),
        (_("Set a new goal"), "", "goals:new", "target", {}),
        (_("Recognition"), "", "feedback:recognition", "hand-heart", {}),
        (_("My goals"), "", "goals:index", "refresh-cw", {}),
        (_("Feedback rounds"), "", "evaluations:index", "users-round", {}),
        (_("Start a feedback round"), "", "evaluations:new", "users-round", {}),
        (_("Plan a conversation"), "", "conversations:new", "messages-square", {}),
        (_("My plan"), "", "plans:mine", "calendar", {}),
        (_("Cycles of conversations"), "", "cycles:index", "refresh-cw", {}),
        (_("Plans of conversations"), "", "plans:index", "calendar", {}),
        (_("My agreements"), "", "conversations:agreements", "list-checks", {}),
        (_("Organisation chart"), "", "people:organisation", "building-2", {}),
        (_("Who looked at my file"), "", "privacy:looks", "eye", {}),
        (_("Who can see what"), "", "people:holders", "key-round", {}),
        (_("Values and skills"), "", "frameworks:values", "compass", {}),
        (_("Parameters"), "", "people:parameters", "sliders-horizontal", {}),
        (_("Settings"), "", "people:settings", "settings", {}),
    )


def deeds_of(viewer):
    """What one can do from anywhere, with what her role adds."""
    more = []
    if not people.administer(viewer):
        more += [
            (_("Import people"), "", "people:import", "upload", {}),
            (_("Units and jobs"), "", "people:units", "building-2", {}),
            (_("Versions of the plans"), "", "plans:versions", "calendar-clock", {}),
            (_("Begin a cycle"), "", "cycles:new", "refresh-cw", {}),
            (_("Question forms"), "", "frameworks:forms", "list-checks", {}),
            (_("Rounds in numbers"), "", "evaluations:overview", "chart-line", {}),
        ]
    if not people.see_roles(viewer):
        more.append((_("Roles"), "", "people:roles", "key-round", {}))
    return (*deeds(), *more)


def groups(viewer, words):
    """The groups of the palette for these words: deeds, people, goals that the viewer may see. Four queries."""
    words = words.strip()[:80]
    lower = words.lower()
    does = [
        {"label": label, "note": note, "url": f"{place(route)}{'?' + urlencode(query) if query else ''}", "icon": icon}
        for label, note, route, icon, query in deeds_of(viewer)
        if place(route) and lower in label.lower()
    ]
    shown = [(_("Do"), does[:MOST])]
    if len(words) >= 2:
        shown.append((_("People"), _people(viewer, words)))
    if len(words) >= 3:  # an index of three letters finds titles
        shown.append((_("Goals"), _goals(viewer, words)))
    return [{"label": label, "items": items} for label, items in shown if items]


def _people(viewer, words):
    people = attach_places(found(Person.objects.visible_to(viewer), words)[:MOST])
    return [
        {"label": p.name, "note": p.function, "url": f"{place('people:directory')}{p.pk}/", "icon": "", "person": p}
        for p in people
    ]


def _goals(viewer, words):
    return [
        {
            "label": goal.title,
            "note": goal.person.name if goal.person else settings.ORGANISATION,
            "url": f"{place('goals:index')}{goal.pk}/",
            "icon": "target",
        }
        for goal in goals.listed(viewer, "all", words=words).order_by("-ends_date", "-pk")[:MOST]
    ]
